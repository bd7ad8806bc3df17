import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { cookiesOfGoing } from "~/auth/kept.server";
import { endSession } from "~/auth/session.server";
import { notFound, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open" };

export function loader() {
  throw notFound();
}

export async function action({ context }: ActionFunctionArgs) {
  const cookie = await endSession(context.token, context.who?.actor.personId ?? null, context.now);
  return seeOther("/login", cookiesOfGoing(cookie));
}

export { default } from "./$";
