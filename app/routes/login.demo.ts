// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { signInDemo } from "~/auth/demo.server";
import type { RouteHandle } from "~/auth/handle";
import { cookiesOfSigningIn } from "~/auth/sharedDevice.server";
import { readFields } from "~/lib/form.server";
import { found, notFound, ownPath, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "demo" };

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { person, to, shared } = await readFields(request, {
    person: z.string().max(100),
    to: z.string().optional(),
    shared: z.string().optional(),
  });
  const cookie = found(await signInDemo(person, context.token, context.now));
  return seeOther(ownPath(to), cookiesOfSigningIn(cookie, shared, request.headers.get("Cookie")));
}

export { default } from "./$";
