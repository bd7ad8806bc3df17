// SPDX-License-Identifier: EUPL-1.2
// Everybody who works in the coordinator's units on a day, as SQL, and what is counted of them rolled up the tree. People
// are counted where they are and never named.
import type { Day } from "~/lib/clock";
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import type { JobFamily } from "~/people/jobFamily";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";

/** Who assesses and decides: the job families that the national comparison asks about. */
const officers = [
  "needsAssessor",
  "disabilityOfficer",
  "socialWorker",
  "incomeSupport",
  "labourMarket",
] as const satisfies readonly JobFamily[];

/**
 * The people in two parts of about the same size, as what is true of the person of a role: for what goes through all of them,
 * so that two threads share it. An id is made of 64 signs at random; half of them come before a V.
 */
export const halves: readonly Sql[] = [sql`m."personId" < 'V'`, sql`m."personId" >= 'V'`];

/**
 * `staff(personId, units, officer)`: each person once who works there that day, with the units they work in, with spaces
 * between, and 1 for who is a case worker in one of them, else 0. Use as `WITH RECURSIVE ${staff(…)} SELECT … FROM staff`.
 * Nearly all have one unit: so what is counted by `units` is as many rows as there are units, and each person is still
 * counted once in whatever stands above.
 * @param among which of them
 */
export const staff = (actor: Actor, day: Day, among: Sql = sql`1 = 1`): Sql => sql`${unitsBelow(actor, "coordinator")},
  staff AS (
    SELECT m."personId", string_agg(m."orgUnitId", ' ') AS "units",
      MAX(CASE WHEN m."jobFamily" IN (${sqlJoin([...officers])}) THEN 1 ELSE 0 END) AS "officer"
    FROM scope CROSS JOIN "Membership" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."orgUnitId" = scope."id" AND m."role" = 'employee' AND ${roleHolds(day)} AND ${isEmployed(day)}
      AND ${among}
    GROUP BY m."personId"
  )`;

export interface TreeUnit {
  id: string;
  parentId: string | null;
  name: string;
  /** Last day of a unit that is no more. */
  closedOn: Day | null;
}

/** Whether a unit belongs among the figures of a day: one that was closed before it only with somebody still in it. */
export const isThere = ({ closedOn }: TreeUnit, people: number, day: Day): boolean =>
  closedOn === null || closedOn >= day || people > 0;

/** The units that something counted by `units` belongs to: those it names and all above, each once. */
export function withAbove(tree: ReadonlyMap<string, TreeUnit>, units: string): Set<string> {
  const found = new Set<string>();
  for (const first of units.split(" "))
    for (
      let id: string | null = first;
      id !== null && tree.has(id) && !found.has(id);
      id = tree.get(id)?.parentId ?? null
    )
      found.add(id);
  return found;
}
