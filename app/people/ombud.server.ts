import { dayOf } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "./actor";
import { isEmployed, roleHolds } from "./works.server";

/**
 * Whom the actor can ask where they work: the VIN-ombud of their own units today, by name. The role is there to be
 * known, so everybody of the unit may see who has it.
 */
export async function readOmbud(actor: Actor, now: Date): Promise<{ unit: string; names: string[] }[]> {
  const today = dayOf(now);
  const rows = await read<{ unit: string; name: string }>(sql`
    SELECT o."name" AS "unit", p."name" FROM "OrgUnit" o
    JOIN "Membership" m ON m."orgUnitId" = o."id" AND m."role" = 'vinOmbud' AND ${roleHolds(today)}
    JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
    WHERE o."id" IN (${sqlJoin(actor.roles.map((each) => each.orgUnitId))})
    ORDER BY o."name", p."name"`);
  return [...new Set(rows.map(({ unit }) => unit))].map((unit) => ({
    unit,
    names: rows.filter((row) => row.unit === unit).map(({ name }) => name),
  }));
}
