// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import { data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import type { RouteHandle } from "~/auth/handle";
import { Onward } from "~/auth/oidc/Onward";
import { forgetWayOut, wayOutIn } from "~/auth/oidc/signOut.server";
import { useWords } from "~/i18n/use";
import { onwardHeaders, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open", title: (words) => words.login.title };

export function loader({ request }: LoaderFunctionArgs) {
  const onward = wayOutIn(request.headers.get("Cookie"));
  if (!onward) throw seeOther("/");
  return data({ onward }, { headers: onwardHeaders(onward, [forgetWayOut]) });
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export default function SignedOut() {
  const { onward } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return <Onward title={words.provider.out} text={words.provider.outText} href={onward} />;
}
