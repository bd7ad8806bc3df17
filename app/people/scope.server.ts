// SPDX-License-Identifier: EUPL-1.2
// Who may see whom, as SQL that other queries join. It never loads a row to check it afterwards.
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "./actor";

/** Of these units and all below. Nobody's are none. */
function scope(first: readonly string[]): Sql {
  return sql`scope AS (
    SELECT "id", "parentId", "name" FROM "OrgUnit" WHERE ${first.length > 0 ? sql`"id" IN (${sqlJoin([...first])})` : sql`1 = 0`}
    UNION
    SELECT child."id", child."parentId", child."name" FROM "OrgUnit" child JOIN scope ON child."parentId" = scope."id"
  )`;
}

/**
 * `scope(id, parentId, name)`: the units in which the actor has the role, and all below. Use as
 * `WITH RECURSIVE ${unitsBelow(actor, "manager")} SELECT …`. Empty for who does not have the role.
 */
export function unitsBelow(actor: Actor, role: "manager" | "coordinator"): Sql {
  return scope(unitsAs(actor, role));
}

/** The same of every unit whose people the actor may see, as one who leads them or as the coordinator. */
export function unitsSeen(actor: Actor): Sql {
  return scope([...unitsAs(actor, "manager"), ...unitsAs(actor, "coordinator")]);
}

/** The same of a whole municipality, for what is done without anybody asking. */
export function unitsOfMunicipality(municipalityId: string): Sql {
  return scope([municipalityId]);
}
