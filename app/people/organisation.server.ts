import { type Day, dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "./actor";
import { unitsBelow } from "./scope.server";
import { inTreeOrder } from "./tree";

/** Those that are open, to choose from. */
export async function openUnits(actor: Actor, now: Date): Promise<{ id: string; name: string; depth: number }[]> {
  const today = dayOf(now);
  const rows = await read<{ id: string; parentId: string | null; name: string; closedOn: Day | null }>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT o."id", o."parentId", o."name", o."closedOn" FROM scope JOIN "OrgUnit" o ON o."id" = scope."id"`);
  return inTreeOrder(rows.filter(({ closedOn }) => closedOn === null || closedOn >= today)).map(
    ({ id, name, depth }) => ({ id, name, depth }),
  );
}
