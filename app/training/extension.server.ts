// SPDX-License-Identifier: EUPL-1.2
// Taking more time. Nobody asks why, and nobody else decides.
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { isLatestCycle } from "~/progress/latest.server";
import { moreDays, moreTimeTo, type Time } from "./extension";

type Row = Omit<Time, "pauses" | "isExtended"> & { enrolmentId: string; courseId: string; extendedAt: Date | null };

/** What the actor has to do and has not done yet. */
const open = (actor: Actor) => sql`
  SELECT a."enrolmentId", e."courseId", a."startOn", a."days", a."dueOn", x."at" AS "extendedAt"
  FROM "Enrolment" e JOIN "Assignment" a ON a."enrolmentId" = e."id" AND a."liftedAt" IS NULL
  LEFT JOIN "Extension" x ON x."enrolmentId" = e."id"
  WHERE e."personId" = ${actor.personId} AND e."completedAt" IS NULL AND ${isLatestCycle}`;

const pausesOf = (actor: Actor) => sql`SELECT "fromDay", "toDay" FROM "Pause" WHERE "personId" = ${actor.personId}`;

/** By course, until when the actor can have more time for it; the others are left out. */
export async function readMoreTime(actor: Actor, now: Date): Promise<Map<string, Day>> {
  const [rows, pauses] = await Promise.all([read<Row>(open(actor)), read<Time["pauses"][number]>(pausesOf(actor))]);
  return new Map(
    rows.flatMap((row) => {
      const to = moreTimeTo({ ...row, pauses, isExtended: row.extendedAt !== null }, dayOf(now));
      return to ? [[row.courseId, to]] : [];
    }),
  );
}

/**
 * Takes more time for a course, once. Twice is once.
 * @returns the last day there is now; null where more time cannot be had
 */
export async function takeMoreTime(actor: Actor, courseId: string, now: Date): Promise<Day | null> {
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Row[]>(open(actor));
    const row = rows.find((each) => each.courseId === courseId);
    if (!row) return null;
    if (row.extendedAt) return row.dueOn;
    const pauses = await tx.$queryRaw<Time["pauses"]>(pausesOf(actor));
    const to = moreTimeTo({ ...row, days: Number(row.days), pauses, isExtended: false }, dayOf(now));
    if (!to) return null;
    const { enrolmentId } = row;
    await tx.extension.create({ data: { enrolmentId, days: moreDays, at: now } });
    await tx.assignment.update({ where: { enrolmentId }, data: { dueOn: to } });
    return to;
  });
}
