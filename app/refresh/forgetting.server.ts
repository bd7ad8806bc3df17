// SPDX-License-Identifier: EUPL-1.2
import type { Transaction } from "~/lib/db.server";

/**
 * Deletes what somebody has repeated and how it went: reviews, cards, and what rounds brought and were answered. That a fixed
 * day was done is something completed, and stays; so does what a renewal asks, but not why. @returns how many rows
 */
export async function forgetRefreshing(tx: Transaction, personId: string): Promise<number> {
  const reviews = await tx.review.deleteMany({ where: { personId } });
  const cards = await tx.card.deleteMany({ where: { personId } });
  const own = { personId, OR: [{ fixedOn: null }, { closedAt: null }] };
  const rounds = await tx.refreshRound.deleteMany({ where: own });
  const fixed = await tx.refreshRound.updateMany({
    where: { personId },
    data: { questionIds: "", momentId: null, choiceId: null, answers: null },
  });
  // "Faded" and "missed" tell how it went, "unplayed" what was not done. What has changed is the course's own.
  const parts = { renewal: { enrolment: { personId } } };
  await tx.renewalPart.updateMany({ where: { ...parts, kind: "questions" }, data: { reason: "spread" } });
  await tx.renewalPart.updateMany({ where: { ...parts, kind: "scene" }, data: { reason: "again" } });
  return reviews.count + cards.count + rounds.count + fixed.count;
}
