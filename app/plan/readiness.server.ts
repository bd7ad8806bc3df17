// SPDX-License-Identifier: EUPL-1.2
// The readiness of one unit, and of many in one table. What is read is what units have recorded and whether they have a
// VIN-ombud: no course, no try and no name.
import { readAside } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, has, unitsAs } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { type TendedUnit, tendedUnit } from "~/people/tended.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { type DirectoryHealth, readDirectoryHealth } from "~/support/health.server";
import { type RecordedFact, readFacts } from "./facts.server";
import {
  byNeed,
  type FactKind,
  factKinds,
  type Lack,
  lacks,
  lacksIt,
  latestOf,
  type PartState,
  readinessOf,
  type UnitReadiness,
} from "./readiness";

export interface TendedReadiness {
  unit: TendedUnit;
  readiness: PartState[];
  directory: DirectoryHealth;
  facts: RecordedFact[];
}

/** One unit that the actor tends, else null. */
export async function readReadiness(actor: Actor, unitId: string, now: Date): Promise<TendedReadiness | null> {
  const today = dayOf(now);
  const unit = await tendedUnit(actor, unitId, today);
  if (!unit) return null;
  const [facts, directory] = await Promise.all([readFacts(unit), readDirectoryHealth(actor, now)]);
  const days = Object.fromEntries(factKinds.map((kind) => [kind, latestOf(facts, kind)?.onDay ?? null]));
  return { unit, readiness: readinessOf(days as Record<FactKind, Day | null>, directory, today), directory, facts };
}

/** The open units of which the actor is VIN-ombud. */
export async function readMyUnits(actor: Actor, now: Date): Promise<{ id: string; name: string }[]> {
  const mine = unitsAs(actor, "vinOmbud");
  if (mine.length === 0) return [];
  const today = dayOf(now);
  return read(sql`SELECT o."id", o."name" FROM "OrgUnit" o WHERE o."id" IN (${sqlJoin(mine)})
    AND (o."closedOn" IS NULL OR o."closedOn" >= ${today}) ORDER BY o."name", o."id"`);
}

/** So many units to a page. */
export const unitsPerPage = 50;

export interface ReadinessTable {
  /** Of those that lack what was asked for, the units of this page; those that need help first. */
  units: UnitReadiness[];
  /** How many lack it, and how many there are. */
  shown: number;
  all: number;
  /** How many of all have each. */
  have: Record<Lack, number>;
  page: number;
  pages: number;
}

type Row = { id: string; name: string; hasOmbud: number | bigint } & Record<FactKind, Day | null>;

/**
 * The workplaces that the actor coordinates, else those that he or she leads; null for who does neither. A workplace is an
 * open unit in which somebody works today. One statement, however many units there are.
 */
export async function readReadinessTable(
  actor: Actor,
  lack: Lack | null,
  page: number,
  now: Date,
): Promise<ReadinessTable | null> {
  const role = (["coordinator", "manager"] as const).find((each) => has(actor, each));
  if (!role) return null;
  const today = dayOf(now);
  const latest = (kind: FactKind) => sql`(SELECT MAX(f."onDay") FROM "UnitFact" f
    WHERE f."orgUnitId" = o."id" AND f."kind" = ${kind} AND f."withdrawnAt" IS NULL)`;
  const [rows, directory] = await Promise.all([
    readAside<Row>(sql`
      WITH RECURSIVE ${unitsBelow(actor, role)}
      SELECT o."id", o."name", CASE WHEN EXISTS (
          SELECT 1 FROM "Membership" m JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
          WHERE m."orgUnitId" = o."id" AND m."role" = 'vinOmbud' AND ${roleHolds(today)}) THEN 1 ELSE 0 END AS "hasOmbud",
        ${latest("routine")} AS "routine", ${latest("meeting")} AS "meeting", ${latest("pairPractice")} AS "pairPractice"
      FROM scope CROSS JOIN "OrgUnit" o
      WHERE o."id" = scope."id" AND (o."closedOn" IS NULL OR o."closedOn" >= ${today}) AND EXISTS (
        SELECT 1 FROM "Membership" m JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
        WHERE m."orgUnitId" = o."id" AND m."role" = 'employee' AND ${roleHolds(today)})`),
    readDirectoryHealth(actor, now),
  ]);
  const all: UnitReadiness[] = rows.map(({ id, name, hasOmbud, ...days }) => ({
    unitId: id,
    unitName: name,
    hasOmbud: Boolean(hasOmbud),
    readiness: readinessOf(days, directory, today),
  }));
  const found = all.filter((unit) => lack === null || lacksIt(unit, lack)).sort(byNeed);
  const pages = Math.max(1, Math.ceil(found.length / unitsPerPage));
  const at = Math.min(page, pages);
  return {
    units: found.slice((at - 1) * unitsPerPage, at * unitsPerPage),
    shown: found.length,
    all: all.length,
    have: Object.fromEntries(
      lacks.map((each) => [each, all.filter((unit) => !lacksIt(unit, each)).length]),
    ) as ReadinessTable["have"],
    page: at,
    pages,
  };
}
