// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import { data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { failureNamed, statusOf } from "~/auth/oidc/failure";
import { NotSignedIn } from "~/auth/oidc/NotSignedIn";
import { found, ownPath } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open", title: (words) => words.login.title };

export function loader({ request }: LoaderFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const failure = found(failureNamed(searchParams.get("why")));
  return data({ failure, to: ownPath(searchParams.get("to")) }, { status: statusOf[failure] });
}

export default function Refused() {
  const { failure, to } = useLoaderData<typeof loader>();
  return <NotSignedIn failure={failure} to={to} />;
}
