// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { notFound, seeOther } from "~/lib/http.server";
import { endHold } from "~/people/hold.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  if (!(await endHold(actor, params.hold ?? "", context.now))) throw notFound();
  return seeOther("/retention/holds?ended");
}

export { default } from "./$";
