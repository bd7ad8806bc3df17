// SPDX-License-Identifier: EUPL-1.2
// The people of a manager's units with where each stands in a course, as SQL: the page and the exports select from the
// same relation, so that they cannot say different things.
import { addDays, type Day } from "~/lib/clock";
import { type Sql, sql, sqlEmpty } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { folded, nameHas } from "~/people/nameOrder.server";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { asksRenewal, isLatestCycle } from "~/progress/latest.server";
import { soonDays } from "~/training/due";
import { standing } from "~/training/standing.server";
import type { Sort, TeamFilter } from "./filter";

/** Whose name has this in it. A protected person is never found by name. */
function named(name: string): Sql {
  return name ? sql`AND p."protectedOn" IS NULL AND ${nameHas(sql`p."name"`, name)}` : sqlEmpty;
}

/**
 * `team`: each person once, with their latest cycle of the course; the filter's unit and name are in it, its standing is
 * not, since the counts go over all five. Use as `WITH RECURSIVE ${team(…)} SELECT … FROM team`. The CROSS JOIN makes
 * SQLite go from the units to their people; left to itself it reads the memberships of the whole municipality.
 */
export function team(actor: Actor, courseId: string, { unit, name }: TeamFilter, today: Day): Sql {
  const first = unit === null ? sqlEmpty : sql`WHERE "id" = ${unit}`;
  return sql`${unitsBelow(actor, "manager")},
    chosen AS (
      SELECT "id", "name" FROM scope ${first}
      UNION
      SELECT scope."id", scope."name" FROM scope JOIN chosen ON scope."parentId" = chosen."id"
    ),
    people AS (
      SELECT m."personId", MIN(chosen."name") AS "unitName"
      FROM chosen CROSS JOIN "Membership" m
      WHERE m."orgUnitId" = chosen."id" AND m."role" = 'employee' AND ${roleHolds(today)}
      GROUP BY m."personId"
    ),
    team AS (
      SELECT p."id" AS "personId", p."name", p."protectedOn", people."unitName", e."id" AS "enrolmentId", e."completedAt",
        CASE WHEN a."liftedAt" IS NULL THEN a."dueOn" END AS "dueOn", a."validThrough", a."validityMonths", a."countsFrom", ${standing(today)} AS "standing",
        CASE WHEN ${asksRenewal} THEN 1 ELSE 0 END AS "renewal",
        CASE WHEN e."completedAt" IS NULL AND a."liftedAt" IS NULL AND a."dueOn" >= ${today}
          AND a."dueOn" < ${addDays(today, soonDays)} THEN 1 ELSE 0 END AS "soon"
      FROM people JOIN "Person" p ON p."id" = people."personId"
      LEFT JOIN "Enrolment" e ON e."personId" = p."id" AND e."courseId" = ${courseId}
        AND ${isLatestCycle}
      LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id"
      WHERE ${isEmployed(today)} ${named(name)}
    )`;
}

/** How many stand where, as columns, of rows that have a `standing`. */
export const standingCounts: Sql = sql`SUM(CASE WHEN "standing" = 'done' THEN 1 ELSE 0 END) AS "done",
  SUM(CASE WHEN "standing" = 'expiring' THEN 1 ELSE 0 END) AS "expiring",
  SUM(CASE WHEN "standing" = 'late' THEN 1 ELSE 0 END) AS "late",
  SUM(CASE WHEN "standing" = 'started' THEN 1 ELSE 0 END) AS "started",
  SUM(CASE WHEN "standing" = 'notStarted' THEN 1 ELSE 0 END) AS "notStarted"`;

/** Who of `team` the filter shows. */
export const shownBy = ({ standing }: TeamFilter): Sql =>
  standing === null ? sqlEmpty : sql`WHERE team."standing" = ${standing}`;

const byDue = sql`team."dueOn" IS NULL, team."dueOn"`;
const byName = sql`${folded(sql`team."name"`)}, team."personId"`;

/** What an ORDER BY of `team` says. `help`: late the longest, what soon counts no longer, what is due soon; done last. */
export const orderOf: Record<Sort, Sql> = {
  help: sql`CASE team."standing" WHEN 'late' THEN 0 WHEN 'expiring' THEN 1 WHEN 'done' THEN 5
    ELSE CASE WHEN team."soon" = 1 THEN 2 WHEN team."dueOn" IS NULL THEN 4 ELSE 3 END END,
    CASE WHEN team."standing" <> 'done' THEN team."dueOn" END, ${byName}`,
  name: byName,
  due: sql`CASE WHEN team."standing" = 'done' THEN 1 ELSE 0 END, ${byDue}, ${byName}`,
  unit: sql`${folded(sql`team."unitName"`)}, ${byName}`,
};
