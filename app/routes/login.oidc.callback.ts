// SPDX-License-Identifier: EUPL-1.2
import type { LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { finishSignIn } from "~/auth/oidc/finish.server";
import { found, seeOther, withCookies } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open" };

/** The provider sends the browser here: the one address at which a GET opens a session. Nobody stays at it. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { search } = new URL(request.url);
  const finished = await finishSignIn(search, request.headers.get("Cookie"), context.token, context.now);
  const { to, cookies } = found(finished);
  throw seeOther(to, withCookies(cookies));
}

export { default } from "./$";
