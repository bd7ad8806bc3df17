// SPDX-License-Identifier: EUPL-1.2
// The assignments that reminders may be about, with all that decides about them. It never says which are sent.
import { setTimeout as pause } from "node:timers/promises";
import { readAside } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { read, type Sql, sql, sqlJoin } from "~/lib/db.server";
import { isLatestCycle } from "~/progress/latest.server";
import { dueBetween, type Reminded, type Standing } from "./reminders";

export interface RemindedRow extends Reminded, Standing {
  personId: string;
  name: string;
  email: string | null;
  courseId: string;
}

interface Row extends Omit<RemindedRow, "assignedOn" | "isCompleted" | "isLifted" | "pauses"> {
  assignedAt: Date | string;
  completedAt: Date | string | null;
  liftedAt: Date | string | null;
}

/**
 * Assignments joined as `a`, of enrolments `e` in their latest cycle and persons `p`: those of some enrolments or persons,
 * narrowed by what is said. SQLite joins a CROSS JOIN in the order it is written in; left to itself it reads far more.
 * @param from `readAside` where they are many
 */
export async function readReminded(narrowed: Sql, from: typeof read = read): Promise<RemindedRow[]> {
  const rows = await from<Row>(sql`
    SELECT a."enrolmentId", a."dueOn", a."countsFrom", a."windowDays", a."assignedAt", a."liftedAt", e."completedAt",
      e."personId", e."courseId", p."name", p."email", p."employedFrom", p."employedTo"
    FROM "Enrolment" e CROSS JOIN "Assignment" a JOIN "Person" p ON p."id" = e."personId"
    WHERE a."enrolmentId" = e."id" AND ${narrowed} AND ${isLatestCycle}`);
  const pauses = await readPauses(
    rows.map(({ personId }) => personId),
    from,
  );
  return rows.map(({ assignedAt, completedAt, liftedAt, ...row }) => ({
    ...row,
    assignedOn: dayOf(new Date(assignedAt)),
    isCompleted: completedAt !== null,
    isLifted: liftedAt !== null,
    pauses: pauses.get(row.personId) ?? [],
  }));
}

/** So many ids to a statement: a database takes so many values and no more. */
const most = 10_000;

async function readPauses(
  personIds: readonly string[],
  from: typeof read,
): Promise<Map<string, { fromDay: Day; toDay: Day | null }[]>> {
  const ids = [...new Set(personIds)];
  const pauses = new Map<string, { fromDay: Day; toDay: Day | null }[]>();
  for (let at = 0; at < ids.length; at += most) {
    const rows = await from<{ personId: string; fromDay: Day; toDay: Day | null }>(sql`
      SELECT "personId", "fromDay", "toDay" FROM "Pause" WHERE "personId" IN (${sqlJoin(ids.slice(at, at + most))})`);
    for (const { personId, ...pause } of rows) pauses.set(personId, [...(pauses.get(personId) ?? []), pause]);
  }
  return pauses;
}

/** That the assignment `a` is open and may have something to say from one day to another. */
export function speaksBetween(from: Day, to: Day): Sql {
  const { first, last, lastOfRenewals } = dueBetween(from, to);
  return sql`a."dueOn" >= ${first} AND a."dueOn" <= ${lastOfRenewals} AND (a."dueOn" <= ${last} OR a."countsFrom" IS NOT NULL)
    AND a."liftedAt" IS NULL AND e."completedAt" IS NULL`;
}

/** So few assignments at a time, with a pause after, that nobody's page or form waits for it. */
const batch = 400;
const pauseMs = 2;

/** The open assignments of everybody that may have something to say from one day to another, a batch at a time. */
export async function* everybodyReminded(from: Day, to: Day): AsyncGenerator<RemindedRow[]> {
  const { first, lastOfRenewals } = dueBetween(from, to);
  let [after, afterId]: [Day, string] = [first, ""];
  for (;;) {
    // By the index, and of what is done no more, so that a batch costs the same however much that is.
    const keys = await readAside<{ dueOn: Day; enrolmentId: string; completedAt: string | null }>(sql`
      WITH part AS (
        SELECT "dueOn", "enrolmentId" FROM "Assignment"
        WHERE ("dueOn", "enrolmentId") > (${after}, ${afterId}) AND "dueOn" <= ${lastOfRenewals}
        ORDER BY "dueOn", "enrolmentId" LIMIT ${batch}
      )
      SELECT part."dueOn", part."enrolmentId", e."completedAt"
      FROM part CROSS JOIN "Enrolment" e WHERE e."id" = part."enrolmentId"
      ORDER BY part."dueOn", part."enrolmentId"`);
    const last = keys.at(-1);
    if (!last) return;
    [after, afterId] = [last.dueOn, last.enrolmentId];
    const open = keys.filter(({ completedAt }) => completedAt === null).map(({ enrolmentId }) => enrolmentId);
    if (open.length > 0)
      yield await readReminded(sql`e."id" IN (${sqlJoin(open)}) AND ${speaksBetween(from, to)}`, readAside);
    await pause(pauseMs);
  }
}
