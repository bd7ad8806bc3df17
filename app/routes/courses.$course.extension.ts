// SPDX-License-Identifier: EUPL-1.2
import type { ActionFunctionArgs } from "@remix-run/server-runtime";
import { enter } from "~/auth/door.server";
import type { RouteHandle } from "~/auth/handle";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { found, notFound, seeOther } from "~/lib/http.server";
import { wordsOf } from "~/settings/municipality";
import { takeMoreTime } from "~/training/extension.server";

export const handle: RouteHandle = { door: "signedIn" };

export function loader() {
  throw notFound();
}

export async function action({ params, context }: ActionFunctionArgs) {
  const { actor, municipality } = enter(context);
  const course = found(findCourse(catalogueIn(wordsOf(municipality)), params.course));
  found(await takeMoreTime(actor, course.id, context.now));
  return seeOther(`/courses/${course.id}?moreTime`);
}

export { default } from "./$";
