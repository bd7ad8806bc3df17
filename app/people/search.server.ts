// Finding people. Somebody with protected identity is found by number and by unit, never by name.
import { type Day, dayOf } from "~/lib/clock";
import { read, sql, sqlEmpty, sqlJoin } from "~/lib/db.server";
import type { Actor, Role } from "./actor";
import { byName } from "./nameOrder.server";
import { unitsBelow } from "./scope.server";
import { isEmployed, roleHolds } from "./works.server";

export const peoplePerPage = 50;

export interface Wanted {
  /** Name or number; empty for everybody. */
  text: string;
  /** A unit and all below; empty for all. */
  unit: string;
  /** Also those whose employment has ended. */
  former: boolean;
  page: number;
}

export interface FoundPerson {
  id: string;
  name: string;
  number: string | null;
  employedFrom: Day;
  employedTo: Day | null;
  isProtected: boolean;
  roles: { role: Role; unit: string }[];
}

/** Small letters in any database, which know only a to z. */
const folded = sql`lower(replace(replace(replace(replace(p."name", 'Å', 'å'), 'Ä', 'ä'), 'Ö', 'ö'), 'É', 'é'))`;

/** As a pattern finds it: its own signs are taken as they are. */
const literal = (text: string) => text.replace(/[\\%_]/g, (sign) => `\\${sign}`);

function matches(text: string) {
  const parts = text.toLocaleLowerCase("sv").split(/\s+/).filter(Boolean).slice(0, 6);
  if (parts.length === 0) return sqlEmpty;
  const name = parts.map((part) => sql`${folded} LIKE ${`%${literal(part)}%`} ESCAPE '\\'`);
  return sql`AND ((p."protectedOn" IS NULL AND ${sqlJoin(name, " AND ")}) OR lower(n."number") = ${parts.join(" ")})`;
}

/** One page of those the actor keeps, by name. */
export async function searchPeople(
  actor: Actor,
  { text, unit, former, page }: Wanted,
  now: Date,
): Promise<{ people: FoundPerson[]; count: number; page: number }> {
  const today = dayOf(now);
  const within = unit
    ? sql`, inside AS (
        SELECT "id" FROM scope WHERE "id" = ${unit}
        UNION
        SELECT child."id" FROM "OrgUnit" child JOIN inside ON child."parentId" = inside."id"
      )`
    : sql`, inside AS (SELECT "id" FROM scope)`;
  const rows = await read<Omit<FoundPerson, "isProtected" | "roles"> & { protectedOn: Day | null; count: number }>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")} ${within},
    found AS (
      SELECT DISTINCT m."personId" FROM inside CROSS JOIN "Membership" m
      WHERE m."orgUnitId" = inside."id" ${former ? sqlEmpty : sql`AND (m."toDay" IS NULL OR m."toDay" >= ${today})`}
    )
    SELECT p."id", p."name", p."employedFrom", p."employedTo", p."protectedOn", n."number", COUNT(*) OVER () AS "count"
    FROM found JOIN "Person" p ON p."id" = found."personId"
    LEFT JOIN "EmployeeNumber" n ON n."municipalityId" = ${actor.municipalityId} AND n."personId" = p."id"
    WHERE ${former ? sql`1 = 1` : sql`(p."employedTo" IS NULL OR p."employedTo" >= ${today})`} ${matches(text)}
    ORDER BY ${byName}, p."id" LIMIT ${peoplePerPage} OFFSET ${(page - 1) * peoplePerPage}`);
  if (rows.length === 0 && page > 1) return searchPeople(actor, { text, unit, former, page: 1 }, now);
  const held = await rolesOf(
    actor,
    rows.map((row) => row.id),
    today,
  );
  return {
    people: rows.map(({ protectedOn, count: _count, ...row }) => ({
      ...row,
      isProtected: protectedOn !== null,
      roles: held.filter(({ personId }) => personId === row.id),
    })),
    count: Number(rows[0]?.count ?? 0),
    page,
  };
}

async function rolesOf(actor: Actor, ids: string[], today: Day) {
  if (ids.length === 0) return [];
  return read<{ personId: string; role: Role; unit: string }>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT m."personId", m."role", scope."name" AS "unit" FROM "Membership" m
    JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
    JOIN scope ON scope."id" = m."orgUnitId"
    WHERE m."personId" IN (${sqlJoin(ids)}) AND ${roleHolds(today)} ORDER BY m."fromDay", m."role"`);
}
