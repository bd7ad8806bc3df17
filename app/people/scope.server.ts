// Who may see whom, as SQL that other queries join. It never loads a row to check it afterwards.
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "./actor";

/**
 * `scope(id, parentId, name)`: the units in which the actor has the role, and all below. Use as
 * `WITH RECURSIVE ${unitsBelow(actor, "manager")} SELECT …`. Empty for who does not have the role.
 */
export function unitsBelow(actor: Actor, role: "manager" | "coordinator"): Sql {
  const own = unitsAs(actor, role);
  const first = own.length > 0 ? sql`"id" IN (${sqlJoin(own)})` : sql`1 = 0`;
  return sql`scope AS (
    SELECT "id", "parentId", "name" FROM "OrgUnit" WHERE ${first}
    UNION
    SELECT child."id", child."parentId", child."name" FROM "OrgUnit" child JOIN scope ON child."parentId" = scope."id"
  )`;
}
