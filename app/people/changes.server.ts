// SPDX-License-Identifier: EUPL-1.2
import { record } from "~/audit/record.server";
import { sql, type Transaction } from "~/lib/db.server";
import type { Actor } from "./actor";

/**
 * Counts that the people or units of a municipality are changed, in the transaction that changes them: an import that was
 * planned before knows by it that it has to be planned again.
 */
export async function countChange(tx: Transaction, municipalityId: string): Promise<void> {
  await tx.$executeRaw(sql`
    INSERT INTO "PeopleChanges" ("municipalityId", "number") VALUES (${municipalityId}, 1)
    ON CONFLICT ("municipalityId") DO UPDATE SET "number" = "PeopleChanges"."number" + 1`);
}

/** Counts the change of a person, and writes it in the audit log. */
export async function personChanged(
  tx: Transaction,
  actor: Actor,
  action: "person.made" | "person.changed" | "person.protected" | "person.unprotected",
  personId: string,
  now: Date,
): Promise<void> {
  await countChange(tx, actor.municipalityId);
  await record(tx, actor.personId, action, { person: personId }, now);
}

/** How many changes there have been. */
export async function changesOf(tx: Transaction, municipalityId: string): Promise<number> {
  const row = await tx.peopleChanges.findUnique({ where: { municipalityId }, select: { number: true } });
  return row?.number ?? 0;
}
