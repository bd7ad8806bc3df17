// SPDX-License-Identifier: EUPL-1.2
// What somebody has answered from memory, and when it is asked again. Private: nobody but the person reads it. Reviews are
// never changed; cards follow from them.
import { type Course, unitsOf } from "~/content/catalogue";
import { read, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { type CardState, cardOf, type Rating, type Reviewed, recallAt } from "./schedule";

export interface NewReview {
  questionId: string;
  questionVersion: number;
  /** The round or the renewal that asks: a question is answered once in each. */
  occasionId: string;
  rating: Rating;
}

/**
 * Writes that a question was answered, and the card that follows from all its reviews: always from the whole log, which is
 * short, so that a row out of order needs no rule of its own.
 * @returns `twice` where it was answered on that occasion before; then nothing is written
 */
export async function writeReview(
  tx: Transaction,
  { personId }: Actor,
  { questionId, questionVersion, occasionId, rating }: NewReview,
  now: Date,
): Promise<"written" | "twice"> {
  const written = await tx.$executeRaw(sql`
    INSERT INTO "Review" ("id", "personId", "questionId", "questionVersion", "occasionId", "at", "rating")
    VALUES (${randomId()}, ${personId}, ${questionId}, ${questionVersion}, ${occasionId}, ${now}, ${rating})
    ON CONFLICT ("personId", "occasionId", "questionId") DO NOTHING`);
  if (written === 0) return "twice";
  const reviews = await tx.$queryRaw<Reviewed[]>(sql`
    SELECT "id", "at", "rating" FROM "Review" WHERE "personId" = ${personId} AND "questionId" = ${questionId}`);
  const card = cardOf(reviews.map(({ id, at, rating: said }) => ({ id, at: new Date(at), rating: Number(said) })));
  if (!card) throw new Error("a review that was just written is not there");
  await tx.$executeRaw(sql`
    INSERT INTO "Card" ("personId", "questionId", "dueAt", "stability", "difficulty", "state", "reps", "lapses",
      "lastReviewedAt")
    VALUES (${personId}, ${questionId}, ${card.dueAt}, ${card.stability}, ${card.difficulty}, ${card.state},
      ${card.reps}, ${card.lapses}, ${card.lastReviewedAt})
    ON CONFLICT ("personId", "questionId") DO UPDATE SET "dueAt" = excluded."dueAt",
      "stability" = excluded."stability", "difficulty" = excluded."difficulty", "state" = excluded."state",
      "reps" = excluded."reps", "lapses" = excluded."lapses", "lastReviewedAt" = excluded."lastReviewedAt"`);
  return "written";
}

export interface Card extends CardState {
  questionId: string;
}

/** All cards of the actor, also of questions that the courses no longer have. */
export async function readCards({ personId }: Actor): Promise<Card[]> {
  const rows = await read<Card>(sql`
    SELECT "questionId", "dueAt", "stability", "difficulty", "state", "reps", "lapses", "lastReviewedAt" FROM "Card"
    WHERE "personId" = ${personId}`);
  return rows.map((row) => ({ ...row, dueAt: new Date(row.dueAt), lastReviewedAt: new Date(row.lastReviewedAt) }));
}

/**
 * How likely the actor is to remember what each question of a course asks, from 0 to 1, by the question's id. A question
 * they have not answered from memory yet is not in it.
 */
export async function readRecall(actor: Actor, course: Course, now: Date): Promise<Map<string, number>> {
  const asked = new Set(
    unitsOf(course).flatMap((unit) =>
      unit.steps.flatMap((step) => (step.kind === "quiz" ? step.questions.map(({ id }) => id) : [])),
    ),
  );
  const cards = (await readCards(actor)).filter(({ questionId }) => asked.has(questionId));
  return new Map(cards.map((card) => [card.questionId, recallAt(card, now)]));
}
