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
 * The units of the actor's municipality with how many of their people stand where, and what their months were. Two
 * statements that each go through everybody once, beside each other: what is told of a person is packed into one number, so
 * that fifty thousand of them are a thousand rows.
 */
export async function readMunicipality(actor: Actor, courseId: string, now: Date): Promise<Municipality> {
  const today = dayOf(now);
  const last = monthOf(now);
  const months = Array.from({ length: monthsShown }, (_, index) => addToMonth(last, index + 1 - monthsShown));
  const [units, counts, behind] = await Promise.all([
    readTree(actor),
    readAside<{ units: string; place: Counted; people: Counted }>(sql`
      WITH RECURSIVE ${staff(actor, today)}
      SELECT persons."units", persons."place", COUNT(*) AS "people"
      FROM (SELECT staff."units", ${placeIn(courseId, today)} AS "place" FROM staff) persons GROUP BY 1, 2`),
    readAside<{ months: Counted; officer: Counted; people: Counted }>(sql`
      WITH RECURSIVE ${staff(actor, today)}
      SELECT persons."months", persons."officer", COUNT(*) AS "people"
      FROM (SELECT ${monthsPacked(courseId, months, now)} AS "months",
          CASE WHEN staff."officer" = 0 THEN 0 WHEN ${isTrained(today, now)} THEN 2 ELSE 1 END AS "officer"
        FROM staff) persons GROUP BY 1, 2`),
  ]);
  const tree = new Map(units.map((unit) => [unit.id, unit]));
  const counted = new Map<string, Count>(units.map(({ id }) => [id, { ...nobody }]));
  for (const row of counts) {
    const people = Number(row.people);
    const place = places[Number(row.place)] ?? "notStarted";
    for (const id of withAbove(tree, row.units)) {
      const count = counted.get(id);
      if (!count) continue;
      count.people += people;
      count[place] += people;
    }
  }
  const completed = months.map(() => 0);
  const officers: Officers = { people: 0, trained: 0 };
  for (const row of behind) {
    const people = Number(row.people);
    for (const [index, often] of unpacked(Number(row.months)).entries())
      completed[index] = (completed[index] ?? 0) + often * people;
    if (Number(row.officer) > 0) officers.people += people;
    if (Number(row.officer) === 2) officers.trained += people;
  }
  return {
    units: inTreeOrder(units.filter((unit) => isThere(unit, counted.get(unit.id)?.people ?? 0, today))).map(
      ({ id, name, depth }) => ({ id, name, depth, count: counted.get(id) ?? nobody }),
    ),
    months: months.map((month, index) => ({ month, completed: completed[index] ?? 0 })),
    officers,
  };
}

/** As the query numbers them. Who has never been in the course has not begun. */
const places = ["late", "expiring", "started", "notStarted", "done"] as const satisfies readonly Standing[];

/**
 * Where a person of `staff` stands in the latest cycle of the course, as its place in `places`. Their cycles lie beside each
 * other in the index and are read once; the assignment is looked for only where a cycle is open, by a key that is null where
 * it is not.
 */
const placeIn = (courseId: string, today: Day): Sql => sql`COALESCE((
  SELECT MAX(e."cycle" * 8 + CASE ${standing(today)}
      WHEN 'late' THEN 0 WHEN 'expiring' THEN 1 WHEN 'started' THEN 2 WHEN 'notStarted' THEN 3 ELSE 4 END) % 8
  FROM "Enrolment" e LEFT JOIN "Assignment" a ON a."enrolmentId" = CASE WHEN e."completedAt" IS NULL THEN e."id" END
  WHERE e."courseId" = ${courseId} AND e."personId" = staff."personId"), 3)`;

/** So often at most somebody completes a course in a month: what the number has room for. */
const times = 16;

/** How often a person of `staff` completed the course in each of the months, the earliest first, in one number. */
const monthsPacked = (courseId: string, months: readonly Month[], now: Date): Sql => sql`COALESCE((
  SELECT SUM(CASE WHEN e."completedAt" >= ${startOf(`${months[0]}-01`)} AND e."completedAt" <= ${now}
    THEN ${monthIn(months)} ELSE 0 END)
  FROM "Enrolment" e WHERE e."courseId" = ${courseId} AND e."personId" = staff."personId"), 0)`;

/** Which of the months the enrolment joined as `e` was completed in, as its place in the number: a month begins in Sweden. */
const monthIn = (months: readonly Month[]): Sql =>
  sql`CASE ${sqlJoin(
    months
      .map((month, index) => sql`WHEN e."completedAt" >= ${startOf(`${month}-01`)} THEN ${times ** index}`)
      .reverse(),
    " ",
  )} END`;

/** The same taken apart. */
const unpacked = (number: number): number[] =>
  Array.from({ length: monthsShown }, (_, index) => Math.floor(number / times ** index) % times);

/** Of the case workers of a day, how many have completed a course in the twelve months up to it (R-081). */
export interface Officers {
  people: number;
  trained: number;
}

/** That somebody of `staff` has completed a course, whichever, in the twelve months up to a day. */
const isTrained = (day: Day, until: Date): Sql => sql`EXISTS (
  SELECT 1 FROM "Enrolment" e WHERE e."personId" = staff."personId"
    AND e."completedAt" >= ${startOf(addMonths(day, -12))} AND e."completedAt" <= ${until})`;

/** @param until the moment up to which something counts as completed, on the day that is asked about or after it */
export async function readOfficers(actor: Actor, day: Day, until: Date): Promise<Officers> {
  const [row] = await readAside<Record<keyof Officers, Counted | null>>(sql`
    WITH RECURSIVE ${staff(actor, day)}
    SELECT COUNT(*) AS "people", SUM(CASE WHEN ${isTrained(day, until)} THEN 1 ELSE 0 END) AS "trained"
    FROM staff WHERE staff."officer" = 1`);
  return { people: Number(row?.people ?? 0), trained: Number(row?.trained ?? 0) };
}
