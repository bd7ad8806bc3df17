// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { loadCatalogue } from "~/content/catalogue.server";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { endReviewer } from "~/training/reviewers.server";

export const handle: RouteHandle = { door: "coordinator" };

export function loader() {
  throw notFound();
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor } = enter(context, "coordinator");
  const course = found(findCourse(loadCatalogue(), params.course));
  const { reviewer } = await readFields(request, { reviewer: z.string().max(100) });
  if (!(await endReviewer(actor, course.id, reviewer, context.now))) throw notFound();
  return seeOther(`/review/${course.id}/reviewers`);
}

export { default } from "./$";
