// SPDX-License-Identifier: EUPL-1.2
import { useLoaderData } from "@remix-run/react";
import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import type { RouteHandle } from "~/auth/handle";
import { beginSignIn, wayIn } from "~/auth/oidc/begin.server";
import { Onward } from "~/auth/oidc/Onward";
import { useWords } from "~/i18n/use";
import { readFields } from "~/lib/form.server";
import { found, onwardHeaders, ownPath, seeOther, withCookies } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open", title: (words) => words.login.title };

/** On to the provider, for whoever has begun here. A link may lead here too: to the page with the button that begins. */
export async function loader({ request, context }: LoaderFunctionArgs) {
  const to = ownPath(new URL(request.url).searchParams.get("to"));
  const way = found(await wayIn(to, request.headers.get("Cookie"), context.now));
  if ("here" in way) throw seeOther(way.here);
  return data(way, { headers: onwardHeaders(way.onward) });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { to } = await readFields(request, { to: z.string().optional() });
  const cookie = found(beginSignIn(ownPath(to), request.headers.get("Cookie"), context.now));
  return seeOther("/login/oidc", withCookies([cookie]));
}

export const headers = ({ loaderHeaders }: { loaderHeaders: Headers }) => loaderHeaders;

export default function Begun() {
  const { onward } = useLoaderData<typeof loader>();
  const { words } = useWords();
  return <Onward title={words.provider.onward} text={words.provider.onwardText} href={onward} />;
}
