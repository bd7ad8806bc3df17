// SPDX-License-Identifier: EUPL-1.2
// What of the courses a municipality has approved word for word, part by part: for what is brought to somebody from a course
// without the course itself.
import { type Catalogue, type Course, partsOf } from "~/content/catalogue";
import { read, sql } from "~/lib/db.server";
import type { Part } from "./approval";
import { stands } from "./stands.server";

export interface ApprovedParts {
  /** Whether a unit or a refresher of the course is approved as it is written now. */
  has: (course: Pick<Course, "id">, part: { id: string }) => boolean;
  /** Ids of the scenes that an approved part leads to: whoever approved the part has had the scene before them. */
  scenes: ReadonlySet<string>;
}

/**
 * A part is approved while an approval stands that had it with the same words, whatever has changed around it since. A scene
 * that no part of a course leads to is in no review, so nobody has approved it.
 */
export async function readApprovedParts(municipalityId: string, { courses }: Catalogue): Promise<ApprovedParts> {
  const rows = await read<{ courseId: string; contentHash: string; parts: string }>(sql`
    SELECT a."courseId", a."contentHash", a."parts" FROM "CourseApproval" a
    WHERE a."municipalityId" = ${municipalityId} AND ${stands}`);
  const keys = new Set(courses.flatMap((course) => approvedOf(course, rows).map(({ id }) => `${course.id} ${id}`)));
  const has: ApprovedParts["has"] = (course, { id }) => keys.has(`${course.id} ${id}`);
  const scenes = courses.flatMap((course) => [
    ...course.modules
      .flatMap(({ units }) => units.filter((unit) => has(course, unit)))
      .flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "roleplay" ? step.scenario : []))),
    ...course.refreshers.filter((each) => has(course, each)).map(({ moment }) => moment.split("/")[0] ?? ""),
  ]);
  return { has, scenes: new Set(scenes) };
}

/** The parts of a course that are as one of its approvals had them. */
function approvedOf(course: Course, rows: { courseId: string; contentHash: string; parts: string }[]) {
  const own = rows.filter(({ courseId }) => courseId === course.id);
  const parts = partsOf(course);
  if (own.some(({ contentHash }) => contentHash === course.hash)) return parts;
  const then = new Set(
    own.flatMap((row) => (JSON.parse(row.parts) as Part[]).map(({ id, textHash }) => id + textHash)),
  );
  return parts.filter(({ id, textHash }) => then.has(id + textHash));
}
