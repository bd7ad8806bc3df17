// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { z } from "zod";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { readFields } from "~/lib/form.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { readTogether } from "~/training/readTogether";
import { markUnitRead } from "~/training/unitsRead.server";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

const shape = { unit: z.string().max(100), hash: z.string().max(100), read: z.enum(["yes", "no"]) };

/** After one unit comes the next one of its module, after one refresher the next one, and after the last the course. */
export async function action({ request, params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  const form = await readFields(request, shape);
  const { page, ids } = found(readTogether(course, form.unit));
  const marked = { isRead: form.read === "yes", textHash: form.hash };
  if (!(await markUnitRead(actor, course.id, form.unit, marked, context.now))) throw notFound();
  const next = marked.isRead ? ids[ids.indexOf(form.unit) + 1] : form.unit;
  return seeOther(next ? `/review/${course.id}/${page}#${next}` : `/review/${course.id}#parts`);
}

export { default } from "./$";
