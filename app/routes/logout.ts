// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { forgetForm, goneOnPurpose } from "~/auth/kept.server";
import { signOut } from "~/auth/oidc/signOut.server";
import { notFound, seeOther, withCookies } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open" };

export function loader() {
  throw notFound();
}

export async function action({ context }: ActionFunctionArgs) {
  const { to, cookies } = await signOut(context.token, context.who?.actor.personId ?? null, context.now);
  return seeOther(to, withCookies([...cookies, forgetForm, goneOnPurpose]));
}

export { default } from "./$";
