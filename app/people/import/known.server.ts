// SPDX-License-Identifier: EUPL-1.2
import { read, sql } from "~/lib/db.server";
import { unitsOfMunicipality } from "../scope.server";
import type { Known, KnownMembership, KnownPerson } from "./planned";
import type { KnownUnit } from "./units";

/** Everybody a municipality knows, with every role they have had there, and all its units. */
export async function readKnown(municipalityId: string): Promise<Known> {
  const units = await read<Omit<KnownUnit, "isClosed"> & { closedOn: string | null }>(sql`
    WITH RECURSIVE ${unitsOfMunicipality(municipalityId)}
    SELECT o."id", o."parentId", o."name", o."closedOn", c."code" FROM scope JOIN "OrgUnit" o ON o."id" = scope."id"
    LEFT JOIN "UnitCode" c ON c."orgUnitId" = o."id"`);
  const people = await read<Omit<KnownPerson, "memberships">>(sql`
    WITH RECURSIVE ${unitsOfMunicipality(municipalityId)},
    ids AS (
      SELECT m."personId" AS "id" FROM scope CROSS JOIN "Membership" m WHERE m."orgUnitId" = scope."id"
      UNION
      SELECT n."personId" FROM "EmployeeNumber" n WHERE n."municipalityId" = ${municipalityId}
    )
    SELECT p."id", n."number", p."name", p."email", p."employedFrom", p."employedTo", p."protectedOn"
    FROM ids JOIN "Person" p ON p."id" = ids."id"
    LEFT JOIN "EmployeeNumber" n ON n."municipalityId" = ${municipalityId} AND n."personId" = p."id"`);
  const memberships = await read<KnownMembership & { personId: string }>(sql`
    WITH RECURSIVE ${unitsOfMunicipality(municipalityId)}
    SELECT m."id", m."personId", m."orgUnitId", m."role", m."jobFamily", m."fromDay", m."toDay"
    FROM scope CROSS JOIN "Membership" m WHERE m."orgUnitId" = scope."id"`);
  const held = new Map<string, KnownMembership[]>();
  for (const { personId, ...membership } of memberships) {
    const before = held.get(personId);
    if (before) before.push(membership);
    else held.set(personId, [membership]);
  }
  return {
    units: units.map(({ closedOn, ...unit }) => ({ ...unit, isClosed: closedOn !== null })),
    people: people.map((person) => ({ ...person, memberships: held.get(person.id) ?? [] })),
  };
}
