// SPDX-License-Identifier: EUPL-1.2
// Tries at a practice, as they are written: the first answer begins one, and the last one hands it in.
import { db, sql, type Transaction } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { openEnrolment } from "~/progress/finish.server";
import type { Asked } from "~/quiz/asked";
import { readAnswers, writeAnswers } from "./answers.server";
import { insertTry } from "./beginning.server";
import { close } from "./handingIn.server";
import { keepQuestions } from "./questions.server";
import { answersIn, type QuizPlace, seedFor, type Try } from "./tries.server";

/** What else is written with an answer, in the same transaction. @param answer the one that counts: the first */
export type WithAnswer = (tx: Transaction, asked: Asked, answer: string[]) => Promise<unknown>;

/**
 * Saves an answer of a practice, and hands the try in with its last one. The first answer begins the try.
 * @param also what is to be there whenever the answer is
 * @returns `changed` when the questions are others than those that were shown
 */
export async function practise(
  actor: Actor,
  place: QuizPlace,
  given: Try,
  asked: Asked,
  answer: string[],
  now: Date,
  also?: WithAnswer,
): Promise<"saved" | "changed"> {
  return db.$transaction(async (tx) => {
    const enrolmentId = await openEnrolment(tx, actor, place.course, now);
    if (!given.id) {
      const seed = seedFor(actor, place, given.number);
      const begun = await insertTry(tx, enrolmentId, place, { number: given.number, seed, draw: given.draw }, now);
      if (begun > 0) await keepQuestions(tx, given.questions, now);
    }
    const [row] = await tx.$queryRaw<{ id: string; draw: string | null; handedInAt: Date | null }[]>(sql`
      SELECT "id", "draw", "handedInAt" FROM "QuizAttempt"
      WHERE "enrolmentId" = ${enrolmentId} AND "stepId" = ${place.step.id} AND "number" = ${given.number}`);
    if (!row) throw new Error("a try that was just written is not there");
    if (row.handedInAt) return "saved";
    if (!given.id && row.draw !== JSON.stringify(given.draw)) return "changed";
    await writeAnswers(tx, row.id, [[asked, answer]], "first", now);
    const answers = answersIn(await readAnswers(tx, row.id));
    await also?.(tx, asked, answers.get(asked.id) ?? answer);
    if (given.asked.every((each) => answers.has(each.id)))
      await close(tx, enrolmentId, place, { ...given, id: row.id, answers }, now);
    return "saved";
  });
}
