// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readForm } from "~/lib/form.server";
import { notFound, seeOther } from "~/lib/http.server";
import { writeRuleForm } from "~/training/writeRules.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.rule ?? "";
  const written = await writeRuleForm(actor, id, await readForm(request), context.now);
  if (written === "stale") return seeOther(`/rules/${id}?stale`);
  if (!written) throw notFound();
  return seeOther("/rules?saved");
}

export { default } from "./$";
