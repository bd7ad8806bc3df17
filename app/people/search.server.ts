// SPDX-License-Identifier: EUPL-1.2
// Finding people. Somebody with protected identity is found by number and by unit, never by name.
import { readAside } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { read, sql, sqlEmpty, sqlJoin } from "~/lib/db.server";
import { oneLine } from "~/lib/line";
import type { Actor, Role } from "./actor";
import { byName, nameHas } from "./nameOrder.server";
import { unitsBelow } from "./scope.server";
import { isEmployed, roleHolds } from "./works.server";

export const peoplePerPage = 50;
/** So many are found by a name at most: "an" is in half of all names. */
export const mostFound = 500;

export interface Wanted {
  /** Name or number; empty for everybody. */
  text: string;
  /** A unit and all below; empty for all. */
  unit: string;
  /** Only those of the unit itself, and of none below it. */
  only?: boolean;
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

const wordsOf = (text: string) => oneLine(text).split(" ").filter(Boolean).slice(0, 6);

/** That the name has all these words in it, and is nobody's whose identity is protected. */
const isCalled = (words: string[]) =>
  sql`(p."protectedOn" IS NULL AND ${sqlJoin(
    words.map((word) => nameHas(sql`p."name"`, word)),
    " AND ",
  )})`;

/** Where the search begins: at the people of a unit, at a number, or at a name. Each reads no more than it has to. */
function begin(actor: Actor, { text, former }: Wanted, today: Day) {
  const words = wordsOf(text);
  const within = sql`m."orgUnitId" IN (SELECT "id" FROM inside) ${former ? sqlEmpty : sql`AND (m."toDay" IS NULL OR m."toDay" >= ${today})`}`;
  const has = sql`EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND ${within})`;
  if (words.length === 0)
    return sql`SELECT DISTINCT m."personId" AS "id" FROM inside CROSS JOIN "Membership" m
      WHERE m."orgUnitId" = inside."id" AND ${within}`;
  if (/\d/.test(text))
    return sql`SELECT p."id" FROM "EmployeeNumber" n JOIN "Person" p ON p."id" = n."personId"
      WHERE n."municipalityId" = ${actor.municipalityId} AND n."number" = ${oneLine(text)} AND ${has}`;
  return sql`SELECT p."id" FROM "Person" p WHERE ${isCalled(words)} AND ${has} LIMIT ${mostFound}`;
}

/**
 * One page of those the actor keeps, by name. Nobody is listed before there is a name, a number or a unit to go by: a
 * municipality may have fifty thousand. What has a figure in it is a number, and no name.
 */
export async function searchPeople(
  actor: Actor,
  wanted: Wanted,
  now: Date,
): Promise<{ people: FoundPerson[]; count: number; page: number }> {
  const today = dayOf(now);
  const { unit, former, page } = wanted;
  const only = wanted.only === true && unit !== "";
  if (oneLine(wanted.text) === "" && (unit === "" || (unit === actor.municipalityId && !only)))
    return { people: [], count: 0, page: 1 };
  const rows = await readAside<
    Omit<FoundPerson, "isProtected" | "roles"> & { protectedOn: Day | null; count: number }
  >(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")},
    inside AS (
      SELECT "id" FROM scope WHERE ${unit ? sql`"id" = ${unit}` : sql`1 = 1`}
      ${
        only
          ? sqlEmpty
          : sql`UNION
      SELECT child."id" FROM "OrgUnit" child JOIN inside ON child."parentId" = inside."id"`
      }
    ),
    found AS (${begin(actor, wanted, today)})
    SELECT p."id", p."name", p."employedFrom", p."employedTo", p."protectedOn", n."number", COUNT(*) OVER () AS "count"
    FROM found CROSS JOIN "Person" p
    LEFT JOIN "EmployeeNumber" n ON n."municipalityId" = ${actor.municipalityId} AND n."personId" = p."id"
    WHERE p."id" = found."id" AND ${former ? sql`1 = 1` : sql`(p."employedTo" IS NULL OR p."employedTo" >= ${today})`}
    ORDER BY ${byName}, p."id" LIMIT ${peoplePerPage} OFFSET ${(page - 1) * peoplePerPage}`);
  if (rows.length === 0 && page > 1) return searchPeople(actor, { ...wanted, page: 1 }, now);
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
