// SPDX-License-Identifier: EUPL-1.2
// Whose manager is who: of a unit its managers that day, or those of the nearest unit above that has one.
import type { Day } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import { isEmployed, roleHolds } from "./works.server";

export interface Manager {
  personId: string;
  name: string;
  email: string | null;
}

/** Finds the managers of somebody who works in these units. Nobody is their own: a manager's is above them. */
export type ManagersOf = (unitIds: readonly string[], personId: string) => Manager[];

/** The tree with its managers that day, read once for however many are then asked for. */
export async function readManagers(day: Day): Promise<ManagersOf> {
  const [units, managers] = await Promise.all([
    read<{ id: string; parentId: string | null }>(sql`SELECT "id", "parentId" FROM "OrgUnit"`),
    read<Manager & { unitId: string }>(sql`
      SELECT m."orgUnitId" AS "unitId", p."id" AS "personId", p."name", p."email"
      FROM "OrgUnit" o CROSS JOIN "Membership" m JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(day)}
      WHERE m."orgUnitId" = o."id" AND m."role" = 'manager' AND ${roleHolds(day)}`),
  ]);
  const parentOf = new Map(units.map(({ id, parentId }) => [id, parentId]));
  const inUnit = new Map<string, Manager[]>();
  for (const { unitId, ...manager } of managers) inUnit.set(unitId, [...(inUnit.get(unitId) ?? []), manager]);
  return (unitIds, personId) => {
    const found = new Map<string, Manager>();
    for (const first of unitIds)
      for (let unit: string | null | undefined = first; unit; unit = parentOf.get(unit)) {
        const others = (inUnit.get(unit) ?? []).filter((manager) => manager.personId !== personId);
        for (const manager of others) found.set(manager.personId, manager);
        if (others.length > 0) break;
      }
    return [...found.values()];
  };
}

/** The units in which each of the persons works that day. A coordinator's is the whole municipality, and no workplace. */
export async function readUnitsOf(personIds: readonly string[], day: Day): Promise<Map<string, string[]>> {
  if (personIds.length === 0) return new Map();
  const rows = await read<{ personId: string; orgUnitId: string }>(sql`
    SELECT DISTINCT m."personId", m."orgUnitId" FROM "Membership" m
    WHERE m."personId" IN (${sqlJoin([...new Set(personIds)])}) AND m."role" <> 'coordinator' AND ${roleHolds(day)}`);
  const units = new Map<string, string[]>();
  for (const { personId, orgUnitId } of rows) units.set(personId, [...(units.get(personId) ?? []), orgUnitId]);
  return units;
}
