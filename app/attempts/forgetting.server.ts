// SPDX-License-Identifier: EUPL-1.2
import { type Sql, sql, type Transaction } from "~/lib/db.server";

/**
 * Deletes what somebody has answered, chosen and rated, wherever it was kept here. What they have completed is elsewhere, and
 * stays. @returns how many rows
 */
export async function forgetAttempts(tx: Transaction, personId: string): Promise<number> {
  // Answers, savings and choices go with what they belong to.
  const tries = await tx.quizAttempt.deleteMany({ where: { enrolment: { personId } } });
  const runs = await tx.run.deleteMany({ where: { personId } });
  const ratings = await tx.confidenceRating.deleteMany({ where: { personId } });
  return tries.count + runs.count + ratings.count;
}

/**
 * That the person had lost nothing in this way before that moment. Whoever has begins anew, may have been counted already, and
 * is counted in no month again: a person counts once.
 */
export const isFirstLife = (personId: Sql, at: Sql): Sql => sql`NOT EXISTS (
  SELECT 1 FROM "AccountReset" lost WHERE lost."personId" = ${personId} AND lost."at" <= ${at})`;
