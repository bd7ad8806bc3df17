// SPDX-License-Identifier: EUPL-1.2
// The coordinator's view: the municipality by unit, in counts. No person is named.
import { type AuditAction, record } from "~/audit/record.server";
import { readAside } from "~/lib/aside.server";
import { addMonths, addToMonth, type Day, dayOf, type Month, monthOf, startOf } from "~/lib/clock";
import { db, type Sql, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { inTreeOrder } from "~/people/tree";
import type { Standing } from "~/training/standing";
import { standing } from "~/training/standing.server";
import { type Count, type Counted, type MonthRow, nobody, type UnitRow } from "./count";
import { halves, isThere, staff, type TreeUnit, withAbove } from "./staff.server";

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

/** One row of what is counted of `staff`: how many of what. */
interface Counting {
  of: "place" | "month" | "officer";
  /** Of a place, where its people work (`staff.units`). */
  units: string | null;
  /** The number of the place in `places` or of the month in `monthsOf`; of case workers, 1 for those who have completed a course. */
  which: Counted;
  count: Counted;
}

/**
 * The units of the actor's municipality with how many of their people stand where, and what their months and their case
 * workers are. Everybody is gone through once, in two halves beside each other.
 */
export async function readMunicipality(actor: Actor, courseId: string, now: Date): Promise<Municipality> {
  const today = dayOf(now);
  const [units, ...counting] = await Promise.all([
    readTree(actor),
    ...halves.map((half) =>
      readAside<Counting>(sql`
        WITH RECURSIVE ${staff(actor, today, half)}
        ${byPlace(courseId, today)} UNION ALL ${byMonth(courseId, now)} UNION ALL ${byTraining(today, now)}`),
    ),
  ]);
  const rows = counting.flat();
  const tree = new Map(units.map((unit) => [unit.id, unit]));
  const counted = new Map<string, Count>(units.map(({ id }) => [id, { ...nobody }]));
  for (const row of rows.filter((each) => each.of === "place")) {
    const people = Number(row.count);
    const place = places[Number(row.which)] ?? "notStarted";
    for (const id of withAbove(tree, row.units ?? "")) {
      const count = counted.get(id);
      if (!count) continue;
      count.people += people;
      count[place] += people;
    }
  }
  return {
    units: inTreeOrder(units.filter((unit) => isThere(unit, counted.get(unit.id)?.people ?? 0, today))).map(
      ({ id, name, depth }) => ({ id, name, depth, count: counted.get(id) ?? nobody }),
    ),
    months: monthsOf(now).map((month, at) => ({ month, completed: sumOf(rows, "month", at) })),
    officers: officersIn(rows),
  };
}

const sumOf = (rows: readonly Counting[], of: Counting["of"], which: number): number =>
  rows.reduce((sum, row) => (row.of === of && Number(row.which) === which ? sum + Number(row.count) : sum), 0);

/** As the query numbers them. Who has never been in the course has not begun. */
const places = ["late", "expiring", "started", "notStarted", "done"] as const satisfies readonly Standing[];

/**
 * Where a person of `staff` stands in the latest cycle of the course, as its place in `places`. The assignment is looked for
 * only where the cycle is open, by a key that is null where it is not.
 */
const placeIn = (courseId: string, today: Day): Sql => sql`COALESCE((
  SELECT CASE ${standing(today)}
    WHEN 'late' THEN 0 WHEN 'expiring' THEN 1 WHEN 'started' THEN 2 WHEN 'notStarted' THEN 3 ELSE 4 END
  FROM "Enrolment" e LEFT JOIN "Assignment" a ON a."enrolmentId" = CASE WHEN e."completedAt" IS NULL THEN e."id" END
  WHERE e."courseId" = ${courseId} AND e."personId" = staff."personId" ORDER BY e."cycle" DESC LIMIT 1), 3)`;

/** How many of `staff` stand where, by where they work. */
const byPlace = (courseId: string, today: Day): Sql => sql`SELECT 'place' AS "of", "units", "which", COUNT(*) AS "count"
  FROM (SELECT staff."units", ${placeIn(courseId, today)} AS "which" FROM staff) persons GROUP BY "units", "which"`;

const monthsOf = (now: Date): Month[] =>
  Array.from({ length: monthsShown }, (_, index) => addToMonth(monthOf(now), index + 1 - monthsShown));

/**
 * How often those of `staff` completed the course in each of the last twelve months. The month is reckoned of all their cycles: looked for by it, they would be found by person, of all courses.
 */
const byMonth = (courseId: string, now: Date): Sql => {
  const starts = monthsOf(now).map((month) => startOf(`${month}-01`));
  const month = starts.map((start, at) => sql`WHEN e."completedAt" >= ${start} THEN ${at}`).reverse();
  return sql`SELECT 'month' AS "of", NULL AS "units", "month" AS "which", COUNT(*) AS "count" FROM (
    SELECT CASE WHEN e."completedAt" >= ${starts[0]} AND e."completedAt" <= ${now} THEN CASE ${sqlJoin(month, " ")} END END AS "month"
    FROM staff CROSS JOIN "Enrolment" e WHERE e."courseId" = ${courseId} AND e."personId" = staff."personId"
  ) completed WHERE "month" IS NOT NULL GROUP BY "month"`;
};

/** Of the case workers of a day, how many have completed a course in the twelve months up to it. */
export interface Officers {
  people: number;
  trained: number;
}

/** How many case workers of `staff` have completed a course, whichever, in those twelve months, and how many have not. */
const byTraining = (day: Day, until: Date): Sql => sql`SELECT 'officer' AS "of", NULL AS "units", CASE WHEN EXISTS (
    SELECT 1 FROM "Enrolment" e WHERE e."personId" = staff."personId"
      AND e."completedAt" >= ${startOf(addMonths(day, -12))} AND e."completedAt" <= ${until}
  ) THEN 1 ELSE 0 END AS "which", COUNT(*) AS "count" FROM staff WHERE staff."officer" = 1 GROUP BY 3`;

const officersIn = (rows: readonly Counting[]): Officers => {
  const trained = sumOf(rows, "officer", 1);
  return { people: trained + sumOf(rows, "officer", 0), trained };
};

/** @param until the moment up to which something counts as completed, on the day that is asked about or after it */
export async function readOfficers(actor: Actor, day: Day, until: Date): Promise<Officers> {
  return officersIn(await readAside<Counting>(sql`WITH RECURSIVE ${staff(actor, day)} ${byTraining(day, until)}`));
}
