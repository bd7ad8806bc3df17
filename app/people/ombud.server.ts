// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "~/lib/clock";
import { read, type Sql, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "./actor";
import type { TendedUnit } from "./tended.server";
import { isEmployed, roleHolds } from "./works.server";

/**
 * Whom the actor can ask where they work: the VIN-ombud of their own units that day, as rows of `unit` and `name`.
 * The role is there to be known, so everybody of the unit may see who has it.
 */
export const ombudIn = (actor: Actor, today: Day): Sql => sql`
  SELECT o."name" AS "unit", p."name" FROM "OrgUnit" o
  JOIN "Membership" m ON m."orgUnitId" = o."id" AND m."role" = 'vinOmbud' AND ${roleHolds(today)}
  JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
  WHERE o."id" IN (${sqlJoin(actor.roles.map((each) => each.orgUnitId))})`;

export interface UnitOmbud {
  /** Of the membership: what is handed over. */
  id: string;
  personId: string;
  name: string;
  fromDay: Day;
  toDay: Day | null;
  /** Who has left and whose role nobody has ended: to hand over, and nobody to ask. */
  hasLeft: boolean;
}

/** The VIN-ombud of a unit, today's and those to come, in the order they begin; the role is there to be known. */
export async function readUnitOmbud({ id }: TendedUnit, today: Day): Promise<UnitOmbud[]> {
  const rows = await read<Omit<UnitOmbud, "hasLeft"> & { hasLeft: number | bigint }>(sql`
    SELECT m."id", p."id" AS "personId", p."name", m."fromDay", m."toDay",
      CASE WHEN p."employedTo" < ${today} THEN 1 ELSE 0 END AS "hasLeft"
    FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."orgUnitId" = ${id} AND m."role" = 'vinOmbud' AND (m."toDay" IS NULL OR m."toDay" >= ${today})
      AND (m."toDay" IS NULL OR m."toDay" >= m."fromDay")
    ORDER BY m."fromDay", p."name", m."id"`);
  return rows.map((row) => ({ ...row, hasLeft: Boolean(row.hasLeft) }));
}
