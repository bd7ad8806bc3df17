import type { Day } from "~/lib/clock";
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "./actor";
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
