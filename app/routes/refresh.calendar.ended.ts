// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readForm } from "~/lib/form.server";
import { notFound, seeOther } from "~/lib/http.server";
import { endFeed } from "~/refresh/feed.server";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  await readForm(request);
  await endFeed(actor, context.now);
  return seeOther("/refresh/calendar");
}

export { default } from "./$";
