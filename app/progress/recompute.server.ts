// SPDX-License-Identifier: EUPL-1.2
// When an enrolment was started and completed, reckoned anew from the rows that cause it (the one thing that is stored
// though it could be computed). It changes nothing.
import { type Catalogue, findCourse, unitsOf } from "~/content/catalogue";
import { read, sql } from "~/lib/db.server";
import { renewalId } from "./renewal";

export interface EnrolmentDifference {
  id: string;
  /** `renewal`: the completion of a renewal, which its parts cause. */
  what: "startedAt" | "completedAt" | "renewal";
  stored: string | null;
  follows: string | null;
}

interface Row {
  id: string;
  courseId: string;
  startedAt: Date | string | null;
  completedAt: Date | string | null;
  firstStep: Date | string | null;
  firstPart: Date | string | null;
  lastPart: Date | string | null;
  parts: number | bigint;
  open: number | bigint;
}

const text = (moment: Date | string | null) => (moment === null ? null : new Date(moment).toISOString());

/**
 * Compares a slice of enrolments, by id. A course that had other units when it was completed is completed at the moment
 * of one of its units; one that has got more since stays completed.
 */
export async function compareEnrolments(
  catalogue: Catalogue,
  after: string,
  most: number,
): Promise<{ differences: EnrolmentDifference[]; last: string | null }> {
  const rows = await read<Row>(sql`
    SELECT e."id", e."courseId", e."startedAt", e."completedAt",
      (SELECT MIN(s."at") FROM "StepCompletion" s WHERE s."enrolmentId" = e."id") AS "firstStep",
      (SELECT MIN(part."doneAt") FROM "RenewalPart" part WHERE part."enrolmentId" = e."id") AS "firstPart",
      (SELECT MAX(part."doneAt") FROM "RenewalPart" part WHERE part."enrolmentId" = e."id") AS "lastPart",
      (SELECT COUNT(*) FROM "RenewalPart" part WHERE part."enrolmentId" = e."id") AS "parts",
      (SELECT COUNT(*) FROM "RenewalPart" part WHERE part."enrolmentId" = e."id" AND part."doneAt" IS NULL) AS "open"
    FROM "Enrolment" e WHERE e."id" > ${after} ORDER BY e."id" LIMIT ${most}`);
  const last = rows.at(-1)?.id ?? null;
  if (last === null) return { differences: [], last };
  const units = await read<{ enrolmentId: string; unitId: string; at: Date | string }>(sql`
    SELECT "enrolmentId", "unitId", "at" FROM "Completion"
    WHERE "enrolmentId" > ${after} AND "enrolmentId" <= ${last}`);
  const byEnrolment = new Map<string, Map<string, string>>();
  for (const { enrolmentId, unitId, at } of units) {
    const some = byEnrolment.get(enrolmentId) ?? new Map<string, string>();
    byEnrolment.set(enrolmentId, some.set(unitId, new Date(at).toISOString()));
  }
  const differences = rows.flatMap((row): EnrolmentDifference[] => {
    const done = byEnrolment.get(row.id) ?? new Map<string, string>();
    const stored = text(row.completedAt);
    const follows = completedBy(catalogue, row.courseId, done, stored);
    const started = [text(row.firstStep), text(row.firstPart)].filter((each) => each !== null).sort()[0] ?? null;
    const renewed = Number(row.parts) > 0 && Number(row.open) === 0 ? text(row.lastPart) : null;
    return [
      { id: row.id, what: "startedAt" as const, stored: text(row.startedAt), follows: started },
      { id: row.id, what: "renewal" as const, stored: done.get(renewalId) ?? null, follows: renewed },
      { id: row.id, what: "completedAt" as const, stored, follows },
    ].filter((each) => each.stored !== each.follows);
  });
  return { differences, last };
}

function completedBy(catalogue: Catalogue, courseId: string, done: Map<string, string>, stored: string | null) {
  if (stored !== null && [...done.values()].includes(stored)) return stored;
  const course = findCourse(catalogue, courseId);
  const times = course ? unitsOf(course).map((unit) => done.get(unit.id) ?? null) : [null];
  const byUnits = times.includes(null) ? null : (times.sort().at(-1) ?? null);
  return [byUnits, done.get(renewalId) ?? null].filter((each) => each !== null).sort()[0] ?? null;
}
