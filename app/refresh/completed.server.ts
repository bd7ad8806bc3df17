// SPDX-License-Identifier: EUPL-1.2
// Which courses somebody has completed, whenever it was: what there is to repeat.
import { type Catalogue, findCourse } from "~/content/catalogue";
import { dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import type { Completed } from "./own";

export interface CompletedCourse extends Completed {
  /** The version it was opened with, that last time. */
  version: number;
}

/** Each course once, by its latest completion; a renewal under way takes nothing away. */
export async function readCompleted({ personId }: Actor, catalogue: Catalogue): Promise<CompletedCourse[]> {
  const rows = await read<{ courseId: string; completedAt: Date; contentVersion: number }>(sql`
    SELECT "courseId", "completedAt", "contentVersion" FROM "Enrolment"
    WHERE "personId" = ${personId} AND "completedAt" IS NOT NULL ORDER BY "cycle"`);
  const latest = new Map<string, CompletedCourse>();
  for (const { courseId, completedAt, contentVersion } of rows) {
    const course = findCourse(catalogue, courseId);
    const completedOn = dayOf(new Date(completedAt));
    if (course && completedOn >= (latest.get(courseId)?.completedOn ?? ""))
      latest.set(courseId, { course, completedOn, version: Number(contentVersion) });
  }
  return [...latest.values()];
}
