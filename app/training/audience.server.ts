// SPDX-License-Identifier: EUPL-1.2
// Whom a rule asks, as SQL that other queries join, and from which day each one's time is counted.
import type { Day } from "~/lib/clock";
import { type Sql, sql, sqlEmpty, sqlJoin } from "~/lib/db.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { isLatestCycle } from "~/progress/latest.server";
import type { Latest } from "./cycles";
import type { Terms } from "./rule";

/** `asked(id)`: the unit of the audience and all below it. For `WITH RECURSIVE`. */
const unitsOfAudience = (terms: Terms): Sql => sql`asked AS (
  SELECT "id" FROM "OrgUnit" WHERE "id" = ${terms.orgUnitId}
  UNION
  SELECT child."id" FROM "OrgUnit" child JOIN asked ON child."parentId" = asked."id")`;

/** Everybody `p` with a membership `m`, by way of the units. */
const everybody = { from: sql`"Person" p JOIN "Membership" m`, unit: sql`m."orgUnitId"` };

/**
 * The same where `p` are chosen already: from them to their memberships. Left to itself SQLite looks for each of them in each
 * of the units, a dozen times as slow in a large municipality; for a unit that is joined together it has no index.
 */
const chosen = { from: sql`"Person" p CROSS JOIN "Membership" m`, unit: sql`(m."orgUnitId" || '')` };

/** That `p` is in the audience that day by `m`. */
const isInAudience = (terms: Terms, day: Day, { unit }: typeof everybody): Sql => sql`(
  m."personId" = p."id" AND m."role" IN (${sqlJoin(terms.roles)}) AND ${roleHolds(day)} AND ${isEmployed(day)}
  AND ${unit} IN (SELECT "id" FROM asked)
  ${terms.jobFamilies.length === 0 ? sqlEmpty : sql`AND (m."role" <> 'employee' OR m."jobFamily" IN (${sqlJoin(terms.jobFamilies)}))`})`;

/** That a person, said as a column, is in the audience that day. */
export const isAsked = (terms: Terms, day: Day, personId: Sql): Sql => sql`EXISTS (
  WITH RECURSIVE ${unitsOfAudience(terms)}
  SELECT 1 FROM ${chosen.from} WHERE p."id" = ${personId} AND ${isInAudience(terms, day, chosen)})`;

/** The first day that `p` had one of the roles, in any unit: who changes unit does not become a manager anew. */
const firstDayAs = (terms: Terms): Sql => sql`(SELECT MIN(f."fromDay") FROM "Membership" f
  WHERE f."personId" = p."id" AND f."role" IN (${sqlJoin(terms.roles)}))`;

/** Somebody in the audience, with their latest cycle of the rule's course. Null where there is none. */
export interface Asked {
  personId: string;
  name: string;
  employedFrom: Day;
  heldFrom: Day;
  firstHeldFrom: Day;
  enrolmentId: string | null;
  cycle: number | bigint | null;
  completedAt: Date | string | null;
  assigned: string | null;
  dueOn: Day | null;
  validThrough: Day | null;
  liftedAt: Date | string | null;
  /** 1 where the rule asks them though they have no time for the course: 0 for who came before its first day. */
  isNew: number | bigint;
}

/** The audience, each once, as rows of `Asked`. */
export const audience = (terms: Terms, day: Day): Sql => asRows(terms, day, everybody, sql`1 = 1`);

/** Of some people `p` those in the audience for whom `where` holds too. */
export const audienceAmong = (terms: Terms, day: Day, which: Sql, where: Sql): Sql =>
  asRows(terms, day, chosen, sql`${which} AND ${where}`);

const asRows = (terms: Terms, day: Day, joined: typeof everybody, where: Sql): Sql => sql`
  WITH RECURSIVE ${unitsOfAudience(terms)}
  SELECT p."id" AS "personId", p."name", p."employedFrom", MIN(m."fromDay") AS "heldFrom",
    ${firstDayAs(terms)} AS "firstHeldFrom", e."id" AS "enrolmentId", e."cycle", e."completedAt",
    a."enrolmentId" AS "assigned", a."dueOn", a."validThrough", a."liftedAt",
    CASE WHEN ${isNewFor(terms)} THEN 1 ELSE 0 END AS "isNew"
  FROM ${joined.from} ON ${isInAudience(terms, day, joined)}
  LEFT JOIN "Enrolment" e ON e."personId" = p."id" AND e."courseId" = ${terms.courseId} AND ${isLatestCycle}
  LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id"
  WHERE ${where}
  GROUP BY p."id", p."name", p."employedFrom", e."id", e."cycle", e."completedAt", a."enrolmentId", a."dueOn",
    a."validThrough", a."liftedAt"`;

export function latestOf(row: Asked): Latest | null {
  if (!row.enrolmentId) return null;
  return {
    cycle: Number(row.cycle),
    completed: row.completedAt !== null,
    assignment: row.assigned ? { validThrough: row.validThrough, lifted: row.liftedAt !== null } : null,
  };
}

/** The day that the rule's days are counted from, for one person. */
export function triggerOf({ trigger, since }: Terms, { employedFrom, heldFrom, firstHeldFrom }: Asked): Day {
  if (trigger === "employment") return employedFrom;
  if (trigger === "role") return firstHeldFrom;
  return [since, employedFrom, heldFrom].reduce((latest, day) => (day > latest ? day : latest));
}

/** That the rule asks `p` for the first time: who came before its first day is not asked. */
export function isNewFor(terms: Terms): Sql {
  if (terms.trigger === "day") return sql`1 = 1`;
  return sql`${terms.trigger === "employment" ? sql`p."employedFrom"` : firstDayAs(terms)} >= ${terms.since}`;
}
