// The coordinator's view: the municipality by unit, in counts. No person is named.
import { type AuditAction, record } from "~/audit/record.server";
import { readAside } from "~/lib/aside.server";
import { addMonths, addToMonth, type Day, dayOf, type Month, monthOf, startOf } from "~/lib/clock";
import { db, type Sql, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { inTreeOrder } from "~/people/tree";
import { isLatestCycle } from "~/progress/latest.server";
import type { Standing } from "~/training/standing";
import { standing } from "~/training/standing.server";
import { type Count, type Counted, type MonthRow, nobody, type UnitRow } from "./count";
import { isThere, staff, type TreeUnit, withAbove } from "./staff.server";

/** That somebody looked at the municipality, or took its figures out, is written in the audit log. */
export function recordLook(actor: Actor, action: AuditAction, now: Date): Promise<void> {
  return db.$transaction((tx) => record(tx, actor.personId, action, unitsAs(actor, "coordinator").join(" "), now));
}

export const readTree = (actor: Actor): Promise<TreeUnit[]> =>
  readAside<TreeUnit>(
    sql`WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
      SELECT o."id", o."parentId", o."name", o."closedOn" FROM scope JOIN "OrgUnit" o ON o."id" = scope."id"`,
  );

const monthsShown = 12;

export interface Municipality {
  /** In the order of the tree. */
  units: UnitRow[];
  /** How many of those who work there today completed the course in each of the last twelve months, this one included. */
  months: MonthRow[];
  officers: Officers;
}

/**
 * The units of the actor's municipality with how many of their people stand where, and what their months were. One
 * statement, since finding everybody who works there is a third of the time: each person's every cycle is a row, of which
 * the latest has a standing and those of the last months have their month.
 */
export async function readMunicipality(actor: Actor, courseId: string, now: Date): Promise<Municipality> {
  const today = dayOf(now);
  const last = monthOf(now);
  const months = Array.from({ length: monthsShown }, (_, index) => addToMonth(last, index + 1 - monthsShown));
  const [units, counts] = await Promise.all([
    readTree(actor),
    readAside<{
      units: string | null;
      standing: Standing | null;
      month: Month | null;
      people: Counted;
      trained: Counted | null;
    }>(sql`
      WITH RECURSIVE ${staff(actor, today)},
      cycles AS (
        SELECT staff."units", CASE WHEN ${isLatestCycle} THEN ${standing(today)} END AS "standing",
          CASE WHEN e."completedAt" <= ${now} THEN ${monthIn(months)} END AS "month"
        FROM staff
        LEFT JOIN "Enrolment" e ON e."personId" = staff."personId" AND e."courseId" = ${courseId}
        LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id" AND e."completedAt" IS NULL
      )
      SELECT "units", "standing", "month", COUNT(*) AS "people", NULL AS "trained" FROM cycles
      GROUP BY "units", "standing", "month"
      UNION ALL
      SELECT NULL, NULL, NULL, COUNT(*), ${trainedOf(today, now)} FROM staff WHERE staff."officer" = 1`),
  ]);
  const tree = new Map(units.map((unit) => [unit.id, unit]));
  const counted = new Map<string, Count>(units.map(({ id }) => [id, { ...nobody }]));
  const completed = new Map<Month, number>();
  let officers: Officers = { people: 0, trained: 0 };
  for (const row of counts) {
    const people = Number(row.people);
    if (row.units === null) officers = { people, trained: Number(row.trained ?? 0) };
    if (row.month) completed.set(row.month, (completed.get(row.month) ?? 0) + people);
    if (row.units === null || row.standing === null) continue;
    for (const id of withAbove(tree, row.units)) {
      const count = counted.get(id);
      if (!count) continue;
      count.people += people;
      count[row.standing] += people;
    }
  }
  return {
    units: inTreeOrder(units.filter((unit) => isThere(unit, counted.get(unit.id)?.people ?? 0, today))).map(
      ({ id, name, depth }) => ({ id, name, depth, count: counted.get(id) ?? nobody }),
    ),
    months: months.map((month) => ({ month, completed: completed.get(month) ?? 0 })),
    officers,
  };
}

/** Which of the months, the earliest first, the enrolment joined as `e` was completed in: a month begins in Sweden. */
const monthIn = (months: readonly Month[]): Sql =>
  sql`CASE ${sqlJoin(
    [...months].reverse().map((month) => sql`WHEN e."completedAt" >= ${startOf(`${month}-01`)} THEN ${month}`),
    " ",
  )} END`;

/** Of the case workers of a day, how many have completed a course in the twelve months up to it (R-081). */
export interface Officers {
  people: number;
  trained: number;
}

/** How many of some of `staff` have completed a course, whichever, in the twelve months up to a day. */
const trainedOf = (day: Day, until: Date): Sql => sql`SUM(CASE WHEN EXISTS (
  SELECT 1 FROM "Enrolment" e WHERE e."personId" = staff."personId"
    AND e."completedAt" >= ${startOf(addMonths(day, -12))} AND e."completedAt" <= ${until}) THEN 1 ELSE 0 END)`;

/** @param until the moment up to which something counts as completed, on the day that is asked about or after it */
export async function readOfficers(actor: Actor, day: Day, until: Date): Promise<Officers> {
  const [row] = await readAside<Record<keyof Officers, Counted | null>>(sql`
    WITH RECURSIVE ${staff(actor, day)}
    SELECT COUNT(*) AS "people", ${trainedOf(day, until)} AS "trained" FROM staff WHERE staff."officer" = 1`);
  return { people: Number(row?.people ?? 0), trained: Number(row?.trained ?? 0) };
}
