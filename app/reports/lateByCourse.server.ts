import { readAside } from "~/lib/aside.server";
import type { Day } from "~/lib/clock";
import { sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { isLatestCycle } from "~/progress/latest.server";
import { isLate } from "~/training/standing.server";
import type { Counted } from "./count";

/**
 * How many of a manager's people are late in which course: those without anybody are not among them. The CROSS JOIN makes
 * SQLite go from the units to their people; left to itself it reads everybody's assignments that have come due.
 */
export async function readLateByCourse(actor: Actor, today: Day): Promise<Record<string, number>> {
  const rows = await readAside<{ courseId: string; late: Counted }>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "manager")},
    people AS (
      SELECT DISTINCT m."personId" FROM scope CROSS JOIN "Membership" m
      WHERE m."orgUnitId" = scope."id" AND m."role" = 'employee' AND ${roleHolds(today)}
    )
    SELECT e."courseId", COUNT(*) AS "late"
    FROM people CROSS JOIN "Person" p CROSS JOIN "Enrolment" e CROSS JOIN "Assignment" a
    WHERE p."id" = people."personId" AND e."personId" = p."id" AND ${isLatestCycle} AND a."enrolmentId" = e."id"
      AND ${isEmployed(today)} AND ${isLate(today)} GROUP BY e."courseId"`);
  return Object.fromEntries(rows.map(({ courseId, late }) => [courseId, Number(late)]));
}
