// SPDX-License-Identifier: EUPL-1.2
import { readAside } from "~/lib/aside.server";
import type { Day } from "~/lib/clock";
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { isLatestCycle } from "~/progress/latest.server";
import { isLate } from "~/training/standing.server";
import type { Counted } from "./count";

/**
 * The late cycles of a manager's people: CTEs and FROM and WHERE of a SELECT. The CROSS JOIN makes SQLite go from the units to
 * their people; left to itself it reads everybody's assignments that have come due. What rules most out is asked first.
 * @param most so many of the people at most
 */
const late = (actor: Actor, today: Day, most: number): { people: Sql; from: Sql } => ({
  people: sql`WITH RECURSIVE ${unitsBelow(actor, "manager")},
    people AS (
      SELECT DISTINCT m."personId" FROM scope CROSS JOIN "Membership" m
      WHERE m."orgUnitId" = scope."id" AND m."role" = 'employee' AND ${roleHolds(today)} LIMIT ${most}
    )`,
  from: sql`FROM people CROSS JOIN "Enrolment" e CROSS JOIN "Assignment" a CROSS JOIN "Person" p
    WHERE e."personId" = people."personId" AND a."enrolmentId" = e."id" AND ${isLate(today)} AND ${isLatestCycle}
      AND p."id" = e."personId" AND ${isEmployed(today)}`,
});

const everybody = 1_000_000_000;

/** How many of a manager's people are late in which of these courses: those without anybody are not among them. */
export async function readLateByCourse(
  actor: Actor,
  courseIds: readonly string[],
  today: Day,
): Promise<Record<string, number>> {
  if (courseIds.length === 0) return {};
  const { people, from } = late(actor, today, everybody);
  const rows = await readAside<{ courseId: string; late: Counted }>(sql`
    ${people} SELECT e."courseId", COUNT(*) AS "late" ${from} AND e."courseId" IN (${sqlJoin([...courseIds])})
    GROUP BY e."courseId"`);
  return Object.fromEntries(rows.map(({ courseId, late }) => [courseId, Number(late)]));
}

/** Whoever leads more is told on the page of the group alone: nobody's start page waits for a count of thousands. */
const mostCounted = 500;

/**
 * How many of a manager's people are late in some course, each once, for their start page: after the one mail about somebody
 * it is what tells them (design: reminders).
 * @returns 0 for who leads more than `mostCounted`
 */
export async function countLatePeople(actor: Actor, today: Day): Promise<number> {
  const { people, from } = late(actor, today, mostCounted + 1);
  const [row] = await readAside<{ people: Counted; late: Counted }>(
    sql`${people} SELECT (SELECT COUNT(*) FROM people) AS "people", COUNT(DISTINCT p."id") AS "late" ${from}`,
  );
  return Number(row?.people ?? 0) > mostCounted ? 0 : Number(row?.late ?? 0);
}
