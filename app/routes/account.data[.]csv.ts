// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { languageIn } from "~/auth/language.server";
import { dictionaries } from "~/i18n/language";
import { dayOf } from "~/lib/clock";
import { ownCells, recordTaken } from "~/privacy/ownFile.server";
import { tellerOf } from "~/privacy/teller.server";
import { csvOf, fileHeaders } from "~/reports/export.server";

export const handle: RouteHandle = { door: "signedIn" };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const { actor, municipality } = enter(context);
  const language = languageIn(request);
  if (context.isVisit) await recordTaken(actor, context.now);
  const name = `${dictionaries[language].ownData.file}-${dayOf(context.now)}`;
  return new Response(csvOf(ownCells(actor, tellerOf(municipality, language))), { headers: fileHeaders("csv", name) });
}
