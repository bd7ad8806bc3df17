// SPDX-License-Identifier: EUPL-1.2
// A reviewer's own bookmarks: which units and refreshers they have read, as they were written then. They approve nothing, and nobody
// else sees them.
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { mayReviewWhich } from "./reviewers.server";

/** When the actor read each of these; one that has been written over since is not among them. */
export async function readUnitsRead(
  actor: Actor,
  units: readonly { id: string; textHash: string }[],
): Promise<Map<string, Day>> {
  const rows = await read<{ unitId: string; textHash: string; at: Date }>(
    sql`SELECT "unitId", "textHash", "at" FROM "UnitRead" WHERE "personId" = ${actor.personId}`,
  );
  const hashes = new Map(units.map((unit) => [unit.id, unit.textHash]));
  return new Map(
    rows
      .filter(({ unitId, textHash }) => hashes.get(unitId) === textHash)
      .map(({ unitId, at }) => [unitId, dayOf(new Date(at))]),
  );
}

/**
 * Puts the bookmark on a unit, or on a refresher, as it was shown, or takes it away. Twice is once.
 * @param textHash of what was shown: where the unit has been written over since, it is not read
 * @returns false for who may not review the course
 */
export async function markUnitRead(
  actor: Actor,
  courseId: string,
  unitId: string,
  { isRead, textHash }: { isRead: boolean; textHash: string },
  now: Date,
): Promise<boolean> {
  if (!(await mayReviewWhich(actor, [courseId], now)).has(courseId)) return false;
  const { personId } = actor;
  const told = { textHash, at: now };
  if (isRead)
    await db.unitRead.upsert({
      where: { personId_unitId: { personId, unitId } },
      create: { personId, unitId, ...told },
      update: told,
    });
  else await db.unitRead.deleteMany({ where: { personId, unitId } });
  return true;
}
