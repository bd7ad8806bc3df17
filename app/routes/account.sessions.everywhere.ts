// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { cookiesOfGoing } from "~/auth/kept.server";
import { endAllOwnSessions } from "~/auth/ownSessions.server";
import { clearedCookie } from "~/auth/session.server";
import { readForm } from "~/lib/form.server";
import { notFound, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = enter(context);
  await readForm(request);
  await endAllOwnSessions(who, context.now);
  return seeOther("/login", cookiesOfGoing(clearedCookie()));
}

export { default } from "./$";
