// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { declineLater } from "~/attempts/confidence.server";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { notFound, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

export async function action({ context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  await declineLater(actor, context.now);
  return seeOther("/");
}

export { default } from "./$";
