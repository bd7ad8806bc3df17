// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { reportContact } from "~/support/report.server";
import { faults } from "~/support/standing";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const { what } = await readFields(request, { what: z.enum(faults) });
  const id = found(await reportContact(actor, params.contact ?? "", what, context.now));
  return seeOther(`/support/${id}#wrong`);
}

export { default } from "./$";
