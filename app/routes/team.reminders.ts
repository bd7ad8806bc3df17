// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readFields } from "~/lib/form.server";
import { found, notFound, ownPath, seeOther } from "~/lib/http.server";
import { remindNow } from "~/training/remind.server";

export const handle: RouteHandle = { door: "manager" };

export function loader() {
  throw notFound();
}

const shape = { enrolment: z.string().max(100), back: z.string().max(2000) };

/** Back to the page that asked, which is told what came of it: `reminded`, and of whose enrolment. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "manager");
  const { enrolment, back } = await readFields(request, shape);
  const reminding = found(await remindNow(actor, enrolment, context.now));
  const to = new URL(ownPath(back), "http://own.invalid");
  to.searchParams.set("reminded", reminding);
  to.searchParams.set("enrolment", enrolment);
  return seeOther(to.pathname + to.search);
}

export { default } from "./$";
