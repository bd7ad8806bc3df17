import { useLoaderData } from "@remix-run/react";
import { data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { statusOf } from "~/auth/oidc/failure";
import { finishSignIn } from "~/auth/oidc/finish.server";
import { NotSignedIn } from "~/auth/oidc/NotSignedIn";
import { found, seeOther, withCookies } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open", title: (words) => words.login.title };

/** The provider sends the browser here; that is the one address at which a GET opens a session. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const { search } = new URL(request.url);
  const finished = found(await finishSignIn(search, request.headers.get("Cookie"), context.token, context.now));
  const headers = withCookies(finished.cookies);
  if (finished.ok) throw seeOther(finished.to, headers);
  return data({ failure: finished.failure, to: finished.to }, { status: statusOf[finished.failure], headers });
}

export default function Callback() {
  const { failure, to } = useLoaderData<typeof loader>();
  return <NotSignedIn failure={failure} to={to} />;
}
