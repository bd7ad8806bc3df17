// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { loadCatalogue } from "~/content/catalogue.server";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { withdrawApproval } from "~/training/approval.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

const shape = { number: z.coerce.number().int().min(1).max(1_000_000) };

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const course = found(findCourse(loadCatalogue(), params.course));
  const { number } = await readFields(request, shape);
  if (!(await withdrawApproval(actor, course.id, number, context.now))) throw notFound();
  return seeOther(`/review/${course.id}`);
}

export { default } from "./$";
