import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { signInDemo } from "~/auth/demo.server";
import type { RouteHandle } from "~/auth/handle";
import { readFields } from "~/lib/form.server";
import { found, notFound, ownPath, seeOther } from "~/lib/http.server";

export const handle: RouteHandle = { door: "demo" };

export function loader() {
  throw notFound();
}

export async function action({ request, context }: ActionFunctionArgs) {
  const { person, to } = await readFields(request, { person: z.string().max(100), to: z.string().optional() });
  const cookie = found(await signInDemo(person, context.token, context.now));
  return seeOther(ownPath(to), { "Set-Cookie": cookie });
}

export { default } from "./$";
