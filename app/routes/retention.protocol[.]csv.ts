// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { languageIn } from "~/auth/language.server";
import { dictionaries } from "~/i18n/language";
import { dayOf } from "~/lib/clock";
import { found } from "~/lib/http.server";
import { protocolFile } from "~/privacy/protocolFile.server";
import { csvOf, fileHeaders } from "~/reports/export.server";

export const handle: RouteHandle = { door: "coordinator" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const { retention } = dictionaries[languageIn(request)];
  const rows = found(await protocolFile(actor, retention));
  return new Response(csvOf([rows]), {
    headers: fileHeaders("csv", `${retention.protocol.fileName}-${dayOf(context.now)}`),
  });
}
