// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import type { RouteHandle } from "~/auth/handle";
import { cookieAttributes } from "~/auth/session.server";
import { languages } from "~/i18n/language";
import { readFields } from "~/lib/form.server";
import { notFound, ownPath, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "open" };

const shape = {
  to: z.string().optional(),
  language: z.enum(languages).optional(),
  theme: z.enum(["auto", "light", "dark"]).optional(),
  /** Easy Swedish where there is some. */
  reading: z.enum(["plain", "easy"]).optional(),
};

export function loader() {
  throw notFound();
}

export async function action({ request }: ActionFunctionArgs) {
  const { to, ...chosen } = await readFields(request, shape);
  const headers = new Headers();
  for (const [name, value] of Object.entries(chosen))
    headers.append("Set-Cookie", `${name}=${value}; ${cookieAttributes}; Max-Age=31536000`);
  return seeOther(ownPath(to), headers);
}

export { default } from "./$";
