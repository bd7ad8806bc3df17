// SPDX-License-Identifier: EUPL-1.2
// Which unit somebody tends: as its VIN-ombud, as one who leads it or a unit above it, or as the coordinator. All that is
// about a unit itself is for them, and for nobody else.
import type { Day } from "~/lib/clock";
import { read, type Sql, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import { type Actor, type Role, unitsAs } from "./actor";

export interface TendedUnit {
  id: string;
  name: string;
  isOmbud: boolean;
  /** Whether the actor leads it, or a unit above it. */
  leads: boolean;
  coordinates: boolean;
}

type Row = Pick<TendedUnit, "id" | "name"> & Record<"isOmbud" | "leads" | "coordinates", number | bigint>;

const isOneOf = (column: Sql, actor: Actor, role: Role): Sql => {
  const units = unitsAs(actor, role);
  return units.length > 0 ? sql`${column} IN (${sqlJoin(units)})` : sql`1 = 0`;
};

const tended = (actor: Actor, unitId: string, today: Day): Sql => sql`
  WITH RECURSIVE up AS (
    SELECT "id", "parentId" FROM "OrgUnit" WHERE "id" = ${unitId}
    UNION
    SELECT o."id", o."parentId" FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
  ), as_what AS (
    SELECT MAX(CASE WHEN up."id" = ${unitId} AND ${isOneOf(sql`up."id"`, actor, "vinOmbud")} THEN 1 ELSE 0 END) AS "isOmbud",
      MAX(CASE WHEN ${isOneOf(sql`up."id"`, actor, "manager")} THEN 1 ELSE 0 END) AS "leads",
      MAX(CASE WHEN ${isOneOf(sql`up."id"`, actor, "coordinator")} THEN 1 ELSE 0 END) AS "coordinates"
    FROM up
  )
  SELECT o."id", o."name", as_what."isOmbud", as_what."leads", as_what."coordinates"
  FROM "OrgUnit" o CROSS JOIN as_what
  WHERE o."id" = ${unitId} AND (o."closedOn" IS NULL OR o."closedOn" >= ${today})
    AND as_what."isOmbud" + as_what."leads" + as_what."coordinates" > 0`;

/** The unit, where it is open and the actor tends it, else null. */
export async function tendedUnit(
  actor: Actor,
  unitId: string,
  today: Day,
  tx?: Transaction,
): Promise<TendedUnit | null> {
  const query = tended(actor, unitId, today);
  const [row] = tx ? await tx.$queryRaw<Row[]>(query) : await read<Row>(query);
  if (!row) return null;
  const { id, name, isOmbud, leads, coordinates } = row;
  return { id, name, isOmbud: Boolean(isOmbud), leads: Boolean(leads), coordinates: Boolean(coordinates) };
}
