// SPDX-License-Identifier: EUPL-1.2
import { type Course, findUnit } from "~/content/catalogue";
import { findRefresher } from "~/content/refreshers";

/** The page of a course's review that shows a unit or a refresher, with the ids of all that it shows, in order. */
export function readTogether(course: Course, id: string): { page: string; ids: string[] } | null {
  if (findRefresher(course, id)) return { page: "refreshers", ids: course.refreshers.map((each) => each.id) };
  const found = findUnit(course, id);
  return found && { page: found.module.id, ids: found.module.units.map((unit) => unit.id) };
}
