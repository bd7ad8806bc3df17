// SPDX-License-Identifier: EUPL-1.2
// Tries at quizzes, as they begin: drawn, and kept as they were drawn. Begun twice, from two tabs, one is begun once.
import { db, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { openEnrolment } from "~/progress/finish.server";
import { draw, type Seen } from "~/quiz/draw";
import { keepQuestions } from "./questions.server";
import { type DrawnRow, type QuizPlace, rowsOf, seedFor } from "./tries.server";

/** Begins a try of a test: draws, and keeps what was drawn. It changes nothing when the try before is still open. */
export async function beginTest(actor: Actor, place: QuizPlace, number: number, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const enrolmentId = await openEnrolment(tx, actor, place.course, now);
    const [latest] = await tx.$queryRaw<{ number: number; handedInAt: Date | null }[]>(sql`
      SELECT "number", "handedInAt" FROM "QuizAttempt"
      WHERE "enrolmentId" = ${enrolmentId} AND "stepId" = ${place.step.id} ORDER BY "number" DESC LIMIT 1`);
    if (number !== Number(latest?.number ?? 0) + 1 || (latest && !latest.handedInAt)) return;
    const seed = seedFor(actor, place, number);
    const drawn = draw(place.step, seed, await seenBefore(tx, actor, place));
    const questions = drawn.map(({ question }) => question);
    await keepQuestions(tx, questions, now);
    await insertTry(tx, enrolmentId, place, { number, seed, draw: rowsOf(drawn) }, now);
  });
}

/** In which of all the person's tries at the step, also of earlier cycles, each question was last asked. */
async function seenBefore(tx: Transaction, actor: Actor, place: QuizPlace): Promise<Seen> {
  const rows = await tx.$queryRaw<{ draw: string }[]>(sql`
    SELECT t."draw" FROM "QuizAttempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"
    WHERE e."personId" = ${actor.personId} AND e."courseId" = ${place.course.id} AND t."stepId" = ${place.step.id}
      AND t."draw" IS NOT NULL
    ORDER BY e."cycle", t."number"`);
  return new Map(
    rows.flatMap((row, at) => (JSON.parse(row.draw) as DrawnRow[]).map(({ id }) => [id, at + 1] as const)),
  );
}

/** @returns 0 when there is one of that number already */
export function insertTry(
  tx: Transaction,
  enrolmentId: string,
  place: QuizPlace,
  { number, seed, draw }: { number: number; seed: number; draw: DrawnRow[] },
  now: Date,
): Promise<number> {
  return tx.$executeRaw(sql`
    INSERT INTO "QuizAttempt" ("id", "enrolmentId", "stepId", "number", "seed", "draw", "startedAt")
    VALUES (${randomId()}, ${enrolmentId}, ${place.step.id}, ${number}, ${seed}, ${JSON.stringify(draw)}, ${now})
    ON CONFLICT DO NOTHING`);
}
