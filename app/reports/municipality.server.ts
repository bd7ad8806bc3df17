// The coordinator's view: the municipality by unit, in counts. No person is named.
import { record } from "~/audit/record.server";
import { dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { inTreeOrder } from "~/people/tree";
import { isEmployed, roleHolds } from "~/people/works.server";
import { isLatestCycle, isUnderWay } from "~/progress/latest.server";
import { isLate } from "~/training/standing.server";
import type { Count, UnitRow } from "./count";
import { numbers } from "./team.server";

type Row = Record<keyof Count, number | bigint> & { id: string; parentId: string | null; name: string };

/** The units of the actor's municipality in the order of the tree. That somebody looked is written in the audit log. */
export async function readMunicipality(
  actor: Actor,
  courseId: string,
  isVisit: boolean,
  now: Date,
): Promise<UnitRow[]> {
  const today = dayOf(now);
  const rows = await read<Row>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")},
    inside AS (
      SELECT "id" AS "top", "id" FROM scope
      UNION
      SELECT inside."top", child."id" FROM "OrgUnit" child JOIN inside ON child."parentId" = inside."id"
    ),
    people AS (
      SELECT DISTINCT inside."top", p."id" AS "personId"
      FROM inside JOIN "Membership" m ON m."orgUnitId" = inside."id" AND m."role" = 'employee'
        AND ${roleHolds(today)}
      JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
    )
    SELECT scope."id", scope."parentId", scope."name", COUNT(people."personId") AS "people",
      COUNT(e."completedAt") AS "done",
      COUNT(CASE WHEN ${isLate(today)} THEN 1 END) AS "late",
      COUNT(CASE WHEN ${isUnderWay} THEN 1 END) AS "started"
    FROM scope
    LEFT JOIN people ON people."top" = scope."id"
    LEFT JOIN "Enrolment" e ON e."personId" = people."personId" AND e."courseId" = ${courseId}
      AND ${isLatestCycle}
    LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id"
    GROUP BY scope."id", scope."parentId", scope."name"`);
  if (isVisit)
    await db.$transaction((tx) =>
      record(tx, actor.personId, "municipality.seen", unitsAs(actor, "coordinator").join(" "), now),
    );
  return inTreeOrder(rows).map((row) => ({ id: row.id, name: row.name, depth: row.depth, count: numbers(row) }));
}
