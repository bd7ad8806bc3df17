// SPDX-License-Identifier: EUPL-1.2
// The yearly report to the committee: one page of counts as of a day, for any year. It names nobody.
import { readAside } from "~/lib/aside.server";
import { addDays, type Day, dayOf, startOf } from "~/lib/clock";
import { type Sql, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { inTreeOrder } from "~/people/tree";
import type { Counted } from "./count";
import { readCoverage } from "./coverage.server";
import { type Officers, readOfficers, readTree, recordLook } from "./municipality.server";
import { isThere, staff, withAbove } from "./staff.server";
import { toldYear } from "./yearFigures.server";

interface YearUnit {
  id: string;
  name: string;
  people: number;
  /** How many of them completed some course in the year. */
  trained: number;
  workplaces: number;
  /** How many of the workplaces have a VIN-ombud. */
  withOmbud: number;
}

export interface YearReport {
  year: number;
  /** The day it counts the people of: the last of the year, or today. */
  day: Day;
  whole: YearUnit & { trainedBefore: number; renewed: number; withSuccessor: number };
  /** The units right below the municipality. */
  departments: YearUnit[];
  courses: { id: string; trained: number }[];
  officers: Officers;
  /** The years that one can ask for, the latest first. */
  years: number[];
}

/** Of how many years before this one there is a report. */
export const yearsBack = 2;

/** The moments between which something is of the year: the first and the one after the last, or now. */
function yearOf(year: number, now: Date): { first: Date; until: Date } {
  const next = startOf(`${year + 1}-01-01`);
  return { first: startOf(`${year}-01-01`), until: now < next ? now : new Date(next.getTime() - 1) };
}

const completedIn = ({ first, until }: { first: Date; until: Date }): Sql =>
  sql`e."completedAt" >= ${first} AND e."completedAt" <= ${until}`;

/**
 * @param courses of the catalogue, in its order
 * @returns null for another year than this one and the two before it
 */
export async function readYear(
  actor: Actor,
  courses: readonly string[],
  year: number,
  isVisit: boolean,
  now: Date,
): Promise<YearReport | null> {
  const today = dayOf(now);
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: yearsBack + 1 }, (_, index) => thisYear - index);
  if (!years.includes(year)) return null;
  if (isVisit) await recordLook(actor, "report.seen", now);
  // A year that is over is told as it was counted then, whoever has been erased since.
  const told = year < thisYear ? await toldYear(actor, year) : null;
  const report = told ?? (await countYear(actor, year, now));
  return { ...report, courses: courses.map((id) => ({ id, trained: report.trained[id] ?? 0 })), years };
}

/** A year as it is kept: of all courses that somebody completed in it. */
export type CountedYear = Omit<YearReport, "courses" | "years"> & { trained: Record<string, number> };

/** Counts a year of those who worked on its last day, or do today. */
export async function countYear(actor: Actor, year: number, now: Date): Promise<CountedYear> {
  const today = dayOf(now);
  const thisYear = Number(today.slice(0, 4));
  const day = year === thisYear ? today : addDays(`${year + 1}-01-01`, -1);
  const span = yearOf(year, now);
  const before = yearOf(year - 1, now);
  const [tree, people, byCourse, coverage, officers] = await Promise.all([
    readTree(actor),
    readAside<{ units: string; people: Counted; trained: Counted; before: Counted }>(sql`
      WITH RECURSIVE ${staff(actor, day)},
      years AS (
        SELECT staff."units",
          CASE WHEN EXISTS (SELECT 1 FROM "Enrolment" e WHERE e."personId" = staff."personId" AND ${completedIn(span)})
            THEN 1 ELSE 0 END AS "trained",
          CASE WHEN EXISTS (SELECT 1 FROM "Enrolment" e WHERE e."personId" = staff."personId" AND ${completedIn(before)})
            THEN 1 ELSE 0 END AS "before"
        FROM staff
      )
      SELECT "units", COUNT(*) AS "people", SUM("trained") AS "trained", SUM("before") AS "before"
      FROM years GROUP BY "units"`),
    readAside<{ courseId: string; trained: Counted }>(sql`
      WITH RECURSIVE ${staff(actor, day)}
      SELECT e."courseId", COUNT(DISTINCT staff."personId") AS "trained"
      FROM staff JOIN "Enrolment" e ON e."personId" = staff."personId"
      WHERE ${completedIn(span)} GROUP BY e."courseId"`),
    readCoverage(actor, "coordinator", day, span.until),
    readOfficers(actor, day, span.until),
  ]);
  const known = new Map(tree.map((unit) => [unit.id, unit]));
  const empty = () => ({ people: 0, trained: 0, trainedBefore: 0, workplaces: 0, withOmbud: 0 });
  const counted = new Map(tree.map(({ id }) => [id, empty()]));
  const all = empty();
  const add = (units: string, change: (count: ReturnType<typeof empty>) => void) => {
    change(all);
    for (const id of withAbove(known, units)) {
      const count = counted.get(id);
      if (count) change(count);
    }
  };
  for (const row of people)
    add(row.units, (count) => {
      count.people += Number(row.people);
      count.trained += Number(row.trained);
      count.trainedBefore += Number(row.before);
    });
  for (const row of coverage)
    add(row.unitId, (count) => {
      count.workplaces += 1;
      if (row.ombud.length > 0) count.withOmbud += 1;
    });
  return {
    year,
    day,
    whole: {
      id: actor.municipalityId,
      name: "",
      ...all,
      renewed: coverage.filter((row) => row.renewedOn !== null).length,
      withSuccessor: coverage.filter((row) => row.ombud.length > 0 && row.successor).length,
    },
    departments: inTreeOrder(tree)
      .filter((unit) => unit.depth === 1 && isThere(unit, counted.get(unit.id)?.people ?? 0, day))
      .map(({ id, name }) => ({ id, name, ...(counted.get(id) ?? empty()) })),
    trained: Object.fromEntries(byCourse.map((row) => [row.courseId, Number(row.trained)])),
    officers,
  };
}
