// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { withdrawFact } from "~/plan/facts.server";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context);
  const unitId = params.unit ?? "";
  const { fact } = await readFields(request, { fact: z.string().max(100) });
  found((await withdrawFact(actor, unitId, fact, context.now)) || null);
  return seeOther(`/unit/${unitId}?withdrawn`);
}

export { default } from "./$";
