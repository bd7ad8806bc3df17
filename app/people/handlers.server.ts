// SPDX-License-Identifier: EUPL-1.2
// "Fråga din VIN-handläggare" (R-070): whom a colleague asks. The role is there to be known, so everybody of the unit and
// below may see who has it.
import { type Day, dayOf } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "./actor";
import { type HandlerRow, type Handlers, nearest } from "./handler";
import { isEmployed, isPaused, roleHolds } from "./works.server";

type Row = Omit<HandlerRow, "above" | "isProtected" | "isAway"> &
  Record<"above" | "isProtected" | "isAway", number | bigint>;

/** Those of the units the actor works in, or of the nearest units above that have any. Nobody is one's own. */
export function readHandlers(actor: Actor, now: Date): Promise<Handlers> {
  return readHandlersOf(actor, [...new Set(actor.roles.map(({ orgUnitId }) => orgUnitId))], dayOf(now));
}

/** Those that the colleagues of these units ask, who are units of the actor's. */
export async function readHandlersOf(actor: Actor, unitIds: readonly string[], today: Day): Promise<Handlers> {
  if (unitIds.length === 0) return nearest([]);
  const rows = await read<Row>(sql`
    WITH RECURSIVE up AS (
      SELECT o."id" AS "from", o."id", o."parentId", 0 AS "above" FROM "OrgUnit" o WHERE o."id" IN (${sqlJoin([...unitIds])})
      UNION ALL
      SELECT up."from", o."id", o."parentId", up."above" + 1 FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
    )
    SELECT up."from", up."above", p."id" AS "personId", p."name", p."email",
      CASE WHEN p."protectedOn" IS NULL THEN 0 ELSE 1 END AS "isProtected",
      CASE WHEN ${isPaused(sql`p."id"`, today)} THEN 1 ELSE 0 END AS "isAway"
    FROM up CROSS JOIN "Membership" m JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(today)}
    WHERE m."orgUnitId" = up."id" AND m."role" = 'vinHandlaggare' AND ${roleHolds(today)}
      AND p."id" <> ${actor.personId}
    ORDER BY p."name", p."id"`);
  return nearest(
    rows.map((row) => ({
      ...row,
      above: Number(row.above),
      isProtected: Boolean(row.isProtected),
      isAway: Boolean(row.isAway),
    })),
  );
}
