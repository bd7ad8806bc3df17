// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { endMember } from "~/people/groupMembers.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const id = params.group ?? "";
  const { person } = await readFields(request, { person: z.string().max(100) });
  found((await endMember(actor, id, person, context.now)) || null);
  return seeOther(`/groups/${id}?done=${person}`);
}

export { default } from "./$";
