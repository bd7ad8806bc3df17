// SPDX-License-Identifier: EUPL-1.2
// Whom one may give a new way in: one's own people, and nobody who may do more than oneself, or the way in would be one to
// their powers.
import { addDays, type Day } from "~/lib/clock";
import { read, type Sql, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "./actor";
import { unitsSeen } from "./scope.server";

/** The CTEs that `mayBeLetIn` asks: the units that the actor leads or coordinates, and those that they coordinate. */
const scopes = (actor: Actor): Sql => {
  const first = unitsAs(actor, "coordinator");
  return sql`${unitsSeen(actor)}, kept AS (
    SELECT "id" FROM "OrgUnit" WHERE ${first.length > 0 ? sql`"id" IN (${sqlJoin(first)})` : sql`1 = 0`}
    UNION
    SELECT child."id" FROM "OrgUnit" child JOIN kept ON child."parentId" = kept."id"
  )`;
};

/** That the role joined as this name holds that day or will. */
const holdsOrWill = (m: Sql, day: Day): Sql => sql`(${m}."toDay" IS NULL OR ${m}."toDay" >= ${day})`;

/** So many days ahead of the first day somebody is let in: a way in that runs out before it opens nothing. */
export const daysAhead = 13;

/**
 * That the person joined as `p` works, now or soon, in one of the units, is not the actor, and leads and coordinates nothing
 * that the actor does not.
 */
const mayBeLetIn = (actor: Actor, day: Day): Sql => sql`p."id" <> ${actor.personId}
  AND p."employedFrom" <= ${addDays(day, daysAhead)} AND (p."employedTo" IS NULL OR p."employedTo" >= ${day})
  AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND ${holdsOrWill(sql`m`, day)}
    AND m."fromDay" <= ${addDays(day, daysAhead)}
    AND m."orgUnitId" IN (SELECT "id" FROM scope))
  AND NOT EXISTS (SELECT 1 FROM "Membership" power WHERE power."personId" = p."id" AND ${holdsOrWill(sql`power`, day)}
    AND ((power."role" = 'manager' AND power."orgUnitId" NOT IN (SELECT "id" FROM scope))
      OR (power."role" = 'coordinator' AND power."orgUnitId" NOT IN (SELECT "id" FROM kept))))`;

/** Somebody to give a way in. */
export interface LetInPerson {
  id: string;
  name: string;
  login: string | null;
  /** 1 for somebody who has chosen a password here. */
  hasPassword: number;
  isProtected: number;
}

const columns = sql`p."id", p."name", p."login",
  CASE WHEN p."protectedOn" IS NULL THEN 0 ELSE 1 END AS "isProtected",
  CASE WHEN EXISTS (SELECT 1 FROM "Password" w WHERE w."personId" = p."id") THEN 1 ELSE 0 END AS "hasPassword"`;

/** Those of these people whom the actor may give a way in, by name. */
export async function readLetIn(actor: Actor, personIds: readonly string[], day: Day): Promise<LetInPerson[]> {
  if (personIds.length === 0) return [];
  return read<LetInPerson>(sql`
    WITH RECURSIVE ${scopes(actor)} SELECT ${columns} FROM "Person" p
    WHERE p."id" IN (${sqlJoin([...personIds])}) AND ${mayBeLetIn(actor, day)} ORDER BY p."name", p."id"`);
}

/** So many are chosen among at most. */
export const mostChosen = 200;

/** The units whose people the actor may give a way in, and those of one of them, without the units below it. */
export async function readLetInOf(
  actor: Actor,
  unitId: string | null,
  day: Day,
): Promise<{ units: { id: string; name: string }[]; unitId: string | null; people: LetInPerson[] }> {
  const units = await read<{ id: string; name: string }>(sql`
    WITH RECURSIVE ${unitsSeen(actor)} SELECT "id", "name" FROM scope
    WHERE NOT EXISTS (SELECT 1 FROM "OrgUnit" o WHERE o."id" = scope."id" AND o."closedOn" < ${day})
    ORDER BY "name", "id"`);
  const chosen = units.find(({ id }) => id === unitId) ?? (units.length === 1 ? units[0] : undefined);
  if (!chosen) return { units, unitId: null, people: [] };
  const people = await read<LetInPerson>(sql`
    WITH RECURSIVE ${scopes(actor)} SELECT ${columns} FROM "Person" p
    WHERE p."id" IN (SELECT m."personId" FROM "Membership" m
      WHERE m."orgUnitId" = ${chosen.id} AND ${holdsOrWill(sql`m`, day)}) AND ${mayBeLetIn(actor, day)}
    ORDER BY p."name", p."id" LIMIT ${mostChosen}`);
  return { units, unitId: chosen.id, people };
}
