// The coordinator's view: the municipality by unit, in counts. No person is named.
import { type AuditAction, record } from "~/audit/record.server";
import { readAside } from "~/lib/aside.server";
import { addMonths, addToMonth, dayOf, type Month, monthOf, startOf } from "~/lib/clock";
import { db, type Sql, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { isLatestCycle } from "~/progress/latest.server";
import type { Standing } from "~/training/standing";
import { standing } from "~/training/standing.server";
import { type Count, type MonthRow, nobody, type UnitRow } from "./count";
import { inTreeOrder, staff, type TreeUnit, withAbove } from "./staff.server";

/** That somebody looked at the municipality, or took its figures out, is written in the audit log. */
export function recordLook(actor: Actor, action: AuditAction, now: Date): Promise<void> {
  return db.$transaction((tx) => record(tx, actor.personId, action, unitsAs(actor, "coordinator").join(" "), now));
}

export const readTree = (actor: Actor): Promise<TreeUnit[]> =>
  readAside<TreeUnit>(
    sql`WITH RECURSIVE ${unitsBelow(actor, "coordinator")} SELECT "id", "parentId", "name" FROM scope`,
  );

/** The units of the actor's municipality in the order of the tree, with how many of their people stand where. */
export async function readUnitCounts(actor: Actor, courseId: string, now: Date): Promise<UnitRow[]> {
  const today = dayOf(now);
  const [units, counts] = await Promise.all([
    readTree(actor),
    readAside<{ units: string; standing: Standing; people: number | bigint }>(sql`
      WITH RECURSIVE ${staff(actor, today)},
      stands AS (
        SELECT staff."units", ${standing(today)} AS "standing"
        FROM staff
        LEFT JOIN "Enrolment" e ON e."personId" = staff."personId" AND e."courseId" = ${courseId} AND ${isLatestCycle}
        LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id"
      )
      SELECT "units", "standing", COUNT(*) AS "people" FROM stands GROUP BY "units", "standing"`),
  ]);
  const tree = new Map(units.map((unit) => [unit.id, unit]));
  const counted = new Map<string, Count>(units.map(({ id }) => [id, { ...nobody }]));
  for (const row of counts)
    for (const id of withAbove(tree, row.units)) {
      const count = counted.get(id);
      if (!count) continue;
      count.people += Number(row.people);
      count[row.standing] += Number(row.people);
    }
  return inTreeOrder(units).map(({ id, name, depth }) => ({
    id,
    name,
    depth,
    count: counted.get(id) ?? { ...nobody },
  }));
}

const monthsShown = 12;

/** How many of those who work there today completed the course in each of the last twelve months, this one included. */
export async function readMonths(actor: Actor, courseId: string, now: Date): Promise<MonthRow[]> {
  const last = monthOf(now);
  const months = Array.from({ length: monthsShown }, (_, index) => addToMonth(last, index + 1 - monthsShown));
  const rows = await readAside<{ month: Month; completed: number | bigint }>(sql`
    WITH RECURSIVE ${staff(actor, dayOf(now))}
    SELECT ${monthIn(months)} AS "month", COUNT(*) AS "completed"
    FROM staff JOIN "Enrolment" e ON e."personId" = staff."personId" AND e."courseId" = ${courseId}
    WHERE e."completedAt" >= ${startOf(`${months[0]}-01`)} AND e."completedAt" <= ${now}
    GROUP BY 1`);
  const completed = new Map(rows.map((row) => [row.month, Number(row.completed)]));
  return months.map((month) => ({ month, completed: completed.get(month) ?? 0 }));
}

/** Which of the months, the earliest first, the enrolment joined as `e` was completed in: a month begins in Sweden. */
const monthIn = (months: readonly Month[]): Sql =>
  sql`CASE ${sqlJoin(
    [...months].reverse().map((month) => sql`WHEN e."completedAt" >= ${startOf(`${month}-01`)} THEN ${month}`),
    " ",
  )} END`;

/** Who assesses and decides: the job families that the national comparison asks about (R-081). */
const officers = ["needsAssessor", "disabilityOfficer", "socialWorker", "incomeSupport", "labourMarket"] as const;

/** Of the case workers of a day, how many have completed a course in the twelve months up to it (R-081). */
export interface Officers {
  people: number;
  trained: number;
}

/** @param until the moment up to which something counts as completed, on the day that is asked about or after it */
export async function readOfficers(actor: Actor, day: string, until: Date): Promise<Officers> {
  const [row] = await readAside<Record<keyof Officers, number | bigint | null>>(sql`
    WITH RECURSIVE ${staff(actor, day)},
    officers AS (
      SELECT staff."personId" FROM staff WHERE EXISTS (
        SELECT 1 FROM "Membership" m JOIN scope ON scope."id" = m."orgUnitId"
        WHERE m."personId" = staff."personId" AND m."role" = 'employee' AND m."jobFamily" IN (${sqlJoin([...officers])})
          AND m."fromDay" <= ${day} AND (m."toDay" IS NULL OR m."toDay" >= ${day}))
    )
    SELECT COUNT(*) AS "people", SUM(CASE WHEN EXISTS (
      SELECT 1 FROM "Enrolment" e WHERE e."personId" = officers."personId"
        AND e."completedAt" >= ${startOf(addMonths(day, -12))} AND e."completedAt" <= ${until}) THEN 1 ELSE 0 END) AS "trained"
    FROM officers`);
  return { people: Number(row?.people ?? 0), trained: Number(row?.trained ?? 0) };
}
