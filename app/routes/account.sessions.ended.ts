// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { cookiesOfGoing } from "~/auth/kept.server";
import { endOwnSession } from "~/auth/ownSessions.server";
import { clearedCookie } from "~/auth/session.server";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const who = enter(context);
  const { session } = await readFields(request, { session: z.string().max(100) });
  const ended = found(await endOwnSession(who, session, context.now));
  return ended === "this" ? seeOther("/login", cookiesOfGoing(clearedCookie())) : seeOther("/account/sessions");
}

export { default } from "./$";
