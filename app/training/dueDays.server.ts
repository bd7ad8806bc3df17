// SPDX-License-Identifier: EUPL-1.2
// The days that are decided and stored though they follow from other rows: when an assignment is due, and how long a
// completed one counts. `npm run recompute` reckons them anew and compares.
import { readAside } from "~/lib/aside.server";
import type { Day } from "~/lib/clock";
import { type read, type Sql, sql, type Transaction } from "~/lib/db.server";
import { dueOnOf, validThroughOf } from "./due";

type Count = number | bigint;

/**
 * Decides the last day that a completed course counts, for enrolments `e` of which it is not decided yet. From them to their
 * assignments: the other way round SQLite would go through everything that is open, since none of that is decided either.
 */
export async function settleValidity(tx: Transaction, which: Sql): Promise<void> {
  const rows = await tx.$queryRaw<
    { id: string; completedAt: Date | string; validityMonths: Count; countsFrom: Day | null }[]
  >(sql`
    SELECT e."id", e."completedAt", a."validityMonths", a."countsFrom"
    FROM "Enrolment" e CROSS JOIN "Assignment" a
    WHERE a."enrolmentId" = e."id" AND e."completedAt" IS NOT NULL AND a."validThrough" IS NULL AND ${which}`);
  for (const { id, completedAt, validityMonths, countsFrom } of rows)
    await tx.assignment.update({
      where: { enrolmentId: id },
      data: {
        validThrough: validThroughOf(new Date(completedAt), { validityMonths: Number(validityMonths), countsFrom }),
      },
    });
}

/** The ids of all enrolments for which that is to be decided, read aside. */
export async function readUndecided(): Promise<string[]> {
  const rows = await readAside<{ id: string }>(sql`
    SELECT e."id" FROM "Assignment" a JOIN "Enrolment" e ON e."id" = a."enrolmentId"
    WHERE a."validThrough" IS NULL AND e."completedAt" IS NOT NULL`);
  return rows.map(({ id }) => id);
}

/** Moves the due days of what is not done in enrolments `e`, for days away and more time taken since. */
export async function moveDueDays(tx: Transaction, which: Sql): Promise<void> {
  for (const { id, due } of await reckonMovedDays((query) => tx.$queryRaw(query), which))
    await tx.assignment.update({ where: { enrolmentId: id }, data: { dueOn: due } });
}

/** The due days that are to be moved, of what is not done in enrolments `e`. */
export async function reckonMovedDays(from: typeof read, which: Sql): Promise<Reckoned[]> {
  const isMoved = sql`(x."enrolmentId" IS NOT NULL OR away."id" IS NOT NULL)`;
  const days = await reckonDueDays(from, sql`e."completedAt" IS NULL AND ${isMoved} AND ${which}`);
  return days.filter(({ dueOn, due }) => due !== dueOn);
}

/** A due day as it is stored and as it follows to be. */
interface Reckoned {
  id: string;
  dueOn: Day;
  due: Day;
}

/** What is stored and what it follows to be, for enrolments `e`, with their more time as `x` and days away as `away`. */
export async function reckonDueDays(from: typeof read, which: Sql): Promise<Reckoned[]> {
  const rows = await from<{
    id: string;
    startOn: Day;
    days: Count;
    dueOn: Day;
    more: Count | null;
    fromDay: Day | null;
    toDay: Day | null;
  }>(sql`
    SELECT e."id", a."startOn", a."days", a."dueOn", x."days" AS "more", away."fromDay", away."toDay"
    FROM "Enrolment" e JOIN "Assignment" a ON a."enrolmentId" = e."id"
    LEFT JOIN "Extension" x ON x."enrolmentId" = e."id"
    LEFT JOIN "Pause" away ON away."personId" = e."personId"
    WHERE ${which}`);
  const byEnrolment = new Map<string, [(typeof rows)[number], ...typeof rows]>();
  for (const row of rows) {
    const some = byEnrolment.get(row.id);
    if (some) some.push(row);
    else byEnrolment.set(row.id, [row]);
  }
  return [...byEnrolment.values()].map((some) => {
    const [first] = some;
    const due = dueOnOf({
      startOn: first.startOn,
      days: Number(first.days),
      pauses: some.flatMap(({ fromDay, toDay }) => (fromDay ? [{ fromDay, toDay }] : [])),
      extensionDays: Number(first.more ?? 0),
    });
    return { id: first.id, dueOn: first.dueOn, due };
  });
}
