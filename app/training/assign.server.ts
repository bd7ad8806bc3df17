// Giving a course to those who are to have it: the one place that does. It gives nothing that the municipality has not
// approved, and takes nothing away from anybody.
import type { Course } from "~/content/catalogue";
import { addDays, dayOf } from "~/lib/clock";
import { db, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { isEmployed, roleHolds } from "~/people/works.server";
import { isLatestCycle } from "~/progress/latest.server";
import { approvalOf } from "./stands.server";

/**
 * Gives the course to the new hires of a municipality who do not have it, where it is approved as it is written now
 * . New are those whose time for it had not run out when the platform was installed, and everybody since. Each has
 * the whole time for it from today.
 * @returns how many got it
 */
export async function assignNewHires(
  tx: Transaction,
  municipalityId: string,
  course: Course,
  now: Date,
): Promise<number> {
  if (course.newHires.length === 0) return 0;
  const today = dayOf(now);
  const installation = await tx.installation.findFirst({ select: { createdAt: true } });
  const newSince = addDays(dayOf(installation?.createdAt ?? now), -course.dueDays);
  const waiting = await tx.$queryRaw<{ id: string; enrolmentId: string | null }[]>(sql`
    WITH RECURSIVE inside AS (
      SELECT "id" FROM "OrgUnit" WHERE "id" = ${municipalityId}
      UNION
      SELECT child."id" FROM "OrgUnit" child JOIN inside ON child."parentId" = inside."id"
    )
    SELECT DISTINCT p."id", e."id" AS "enrolmentId" FROM inside
    JOIN "Membership" m ON m."orgUnitId" = inside."id" AND m."role" IN (${sqlJoin(course.newHires)}) AND ${roleHolds(today)}
    JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)} AND p."employedFrom" >= ${newSince}
    LEFT JOIN "Enrolment" e ON e."personId" = p."id" AND e."courseId" = ${course.id} AND ${isLatestCycle}
    LEFT JOIN "Assignment" given ON given."enrolmentId" = e."id"
    WHERE given."enrolmentId" IS NULL AND e."completedAt" IS NULL
      AND EXISTS (SELECT 1 ${approvalOf(municipalityId, course)})`);
  if (waiting.length === 0) return 0;
  const rows = waiting.map((person) => ({ ...person, enrolment: person.enrolmentId ?? randomId() }));
  await tx.enrolment.createMany({
    data: rows
      .filter(({ enrolmentId }) => enrolmentId === null)
      .map(({ id, enrolment }) => ({
        id: enrolment,
        personId: id,
        courseId: course.id,
        cycle: 1,
        contentVersion: course.version,
        openedAt: now,
      })),
  });
  await tx.assignment.createMany({
    data: rows.map(({ enrolment }) => ({
      enrolmentId: enrolment,
      startOn: today,
      days: course.dueDays,
      dueOn: addDays(today, course.dueDays),
      validityMonths: course.validityMonths,
      windowDays: 60,
      assignedAt: now,
    })),
  });
  return rows.length;
}

/** Gives every approved course to who has become new since the last time, municipality by municipality. */
export async function assignEverywhere(courses: readonly Course[], now: Date): Promise<number> {
  let given = 0;
  for (const { orgUnitId } of await db.municipalitySettings.findMany({ select: { orgUnitId: true } }))
    for (const course of courses) given += await db.$transaction((tx) => assignNewHires(tx, orgUnitId, course, now));
  return given;
}
