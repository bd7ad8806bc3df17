// SPDX-License-Identifier: EUPL-1.2
// Who may review a course: a municipality's coordinators, and whom one of them has named for it until a day. Nobody else
// comes into the review, and naming gives nothing but that.
import { keyOf, record } from "~/audit/record.server";
import { type Day, dayOf, isDay } from "~/lib/clock";
import { db, read, type Sql, sql } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { oneLine } from "~/lib/line";
import { type Actor, has } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";

/** That the naming joined as `r` is the actor's, here, and holds that day. */
const isNamed = (actor: Actor, today: Day): Sql => sql`(r."personId" = ${actor.personId}
  AND r."municipalityId" = ${actor.municipalityId} AND r."endedAt" IS NULL AND r."toDay" >= ${today})`;

/** That the actor may review the course that day. */
export const mayReview = (actor: Actor, courseId: string, today: Day): Sql =>
  has(actor, "coordinator")
    ? sql`1 = 1`
    : sql`EXISTS (SELECT 1 FROM "CourseReviewer" r WHERE r."courseId" = ${courseId} AND ${isNamed(actor, today)})`;

/** Which of the courses the actor may review today: a coordinator all of them, another those they are named for. */
export async function mayReviewWhich(actor: Actor, courseIds: readonly string[], now: Date): Promise<Set<string>> {
  if (has(actor, "coordinator")) return new Set(courseIds);
  const rows = await read<{ courseId: string }>(
    sql`SELECT r."courseId" FROM "CourseReviewer" r WHERE ${isNamed(actor, dayOf(now))}`,
  );
  const named = new Set(rows.map((row) => row.courseId));
  return new Set(courseIds.filter((id) => named.has(id)));
}

export interface Reviewer {
  id: string;
  name: string;
  namedOn: Day;
  /** Null once the person has been erased. */
  namedBy: string | null;
  toDay: Day;
  /** Set where it was ended before its last day. */
  endedOn: Day | null;
  holds: boolean;
}

/** Everybody who has been named for the course in the coordinator's municipality, the latest first. */
export async function readReviewers(coordinator: Actor, courseId: string, now: Date): Promise<Reviewer[]> {
  const today = dayOf(now);
  const rows = await read<
    Omit<Reviewer, "namedOn" | "endedOn" | "holds"> & { namedAt: Date; endedAt: Date | null }
  >(sql`
    SELECT r."id", p."name", r."namedAt", by."name" AS "namedBy", r."toDay", r."endedAt"
    FROM "CourseReviewer" r JOIN "Person" p ON p."id" = r."personId"
    LEFT JOIN "AuditKey" k ON k."key" = r."namedByKey" LEFT JOIN "Person" by ON by."id" = k."personId"
    WHERE r."municipalityId" = ${coordinator.municipalityId} AND r."courseId" = ${courseId}
    ORDER BY r."namedAt" DESC, r."id"`);
  return rows.map(({ namedAt, endedAt, ...row }) => ({
    ...row,
    namedOn: dayOf(new Date(namedAt)),
    endedOn: endedAt && dayOf(new Date(endedAt)),
    holds: endedAt === null && row.toDay >= today,
  }));
}

export type NamingProblem = "who" | "several" | "day";

/**
 * Names somebody who works in the coordinator's municipality, by their whole name or their user name, to review a course.
 * Nobody with protected identity is found by name.
 * Naming somebody who is named already only changes until when.
 * @returns what is wrong with the form, or null where somebody is named
 */
export async function nameReviewer(
  coordinator: Actor,
  courseId: string,
  given: { who: string; toDay: string },
  now: Date,
): Promise<NamingProblem | null> {
  const today = dayOf(now);
  const who = oneLine(given.who);
  if (!isDay(given.toDay) || given.toDay < today) return "day";
  return db.$transaction(async (tx) => {
    const found = await tx.$queryRaw<{ id: string }[]>(sql`
      WITH RECURSIVE ${unitsBelow(coordinator, "coordinator")}
      SELECT DISTINCT p."id" FROM scope
      JOIN "Membership" m ON m."orgUnitId" = scope."id" AND ${roleHolds(today)}
      JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
      WHERE (p."name" = ${who} AND p."protectedOn" IS NULL) OR p."login" = ${who.toLowerCase()} LIMIT 2`);
    const [person, another] = found;
    if (!person || another) return another ? "several" : "who";
    const naming = { municipalityId: coordinator.municipalityId, courseId, personId: person.id };
    const holding = await tx.courseReviewer.findFirst({
      where: { ...naming, endedAt: null, toDay: { gte: today } },
      select: { id: true, toDay: true },
    });
    if (holding?.toDay === given.toDay) return null;
    const namedByKey = await keyOf(tx, coordinator.personId);
    // Who was named until when stays to be read: another day is another naming.
    if (holding)
      await tx.courseReviewer.update({ where: { id: holding.id }, data: { endedAt: now, endedByKey: namedByKey } });
    const id = randomId();
    await tx.courseReviewer.create({ data: { id, ...naming, namedAt: now, namedByKey, toDay: given.toDay } });
    await record(tx, coordinator.personId, "reviewer.named", id, now);
    return null;
  });
}

/** Ends a naming before its last day. Twice is once. @returns false where there is no such naming for the coordinator */
export async function endReviewer(coordinator: Actor, courseId: string, id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const where = { id, courseId, municipalityId: coordinator.municipalityId };
    const endedByKey = await keyOf(tx, coordinator.personId);
    const { count } = await tx.courseReviewer.updateMany({
      where: { ...where, endedAt: null },
      data: { endedAt: now, endedByKey },
    });
    if (count > 0) await record(tx, coordinator.personId, "reviewer.ended", id, now);
    return count > 0 || (await tx.courseReviewer.count({ where })) > 0;
  });
}
