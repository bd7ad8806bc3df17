// SPDX-License-Identifier: EUPL-1.2
// Which people and units a coordinator keeps: those of the units one coordinates and all below, and no others.
import { read, type Sql, sql, type Transaction } from "~/lib/db.server";
import { type Actor, unitsAs } from "./actor";
import { unitsBelow } from "./scope.server";

/** A new row's id, as the page with its form makes it: the same form sent twice makes one. */
export const isNewId = (id: string) => /^[\w-]{22}$/.test(id);

const personWithin = (actor: Actor, personId: string): Sql => sql`
  WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
  SELECT p."id", p."name", p."email", p."login", p."employedFrom", p."employedTo", p."protectedOn" FROM "Person" p
  WHERE p."id" = ${personId} AND EXISTS (
    SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND m."orgUnitId" IN (SELECT "id" FROM scope))`;

export interface KeptPerson {
  id: string;
  name: string;
  email: string | null;
  /** What they sign in with, where they have an account here. */
  login: string | null;
  employedFrom: string;
  employedTo: string | null;
  protectedOn: string | null;
}

/** The person, where he or she has or had a role in a unit that the actor coordinates, else null. */
export async function keptPerson(actor: Actor, personId: string, tx?: Transaction): Promise<KeptPerson | null> {
  const query = personWithin(actor, personId);
  const [row] = tx ? await tx.$queryRaw<KeptPerson[]>(query) : await read<KeptPerson>(query);
  return row ?? null;
}

export interface KeptUnit {
  id: string;
  parentId: string | null;
  name: string;
  closedOn: string | null;
}

/** The unit, where the actor coordinates it, else null. */
export async function keptUnit(actor: Actor, unitId: string, tx: Transaction): Promise<KeptUnit | null> {
  const [row] = await tx.$queryRaw<KeptUnit[]>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT o."id", o."parentId", o."name", o."closedOn" FROM scope JOIN "OrgUnit" o ON o."id" = scope."id"
    WHERE o."id" = ${unitId}`);
  return row ?? null;
}

/** Whether the actor coordinates the whole municipality, and not only a part of it. */
export const keepsWhole = (actor: Actor) => unitsAs(actor, "coordinator").includes(actor.municipalityId);
