// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { found, notFound, seeOther } from "~/lib/http.server";
import { leaveImport } from "~/people/import/imports.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.import ?? "";
  found((await leaveImport(actor, id, context.now)) || null);
  return seeOther("/import?done=removed");
}

export { default } from "./$";
