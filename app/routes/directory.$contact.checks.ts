// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { checkContact } from "~/support/care.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.contact ?? "";
  const { version } = await readFields(request, { version: z.coerce.number().int() });
  const checked = found(await checkContact(actor, id, version, context.now));
  return seeOther(checked === "changed" ? `/directory/${id}?changed` : `/directory?done=${id}`);
}

export { default } from "./$";
