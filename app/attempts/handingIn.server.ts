// SPDX-License-Identifier: EUPL-1.2
// Tries at quizzes, as they are handed in: their result stands, and a step whose rule it fulfils is done.
import { db, sql, type Transaction } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { finishStep } from "~/progress/finish.server";
import { latestEnrolment } from "~/progress/latest.server";
import { type AnswerProblem, answerProblem, markOf, neededFor } from "~/quiz/mark";
import { readAnswers } from "./answers.server";
import { keepQuestions } from "./questions.server";
import { answersIn, type QuizPlace, type Result, type Try } from "./tries.server";

/** How a try went, by the questions as they were asked. */
export function resultOf(place: QuizPlace, given: Pick<Try, "asked" | "answers">): Result {
  const { asked, answers } = given;
  const right = asked.filter((each) => markOf(each, answers.get(each.id) ?? []).right).length;
  return { right, asked: asked.length, needed: neededFor(place.step.test?.passPercent ?? 0, asked.length) };
}

/** The try is handed in, its result stands, and a step whose rule it fulfils is done. */
export async function close(
  tx: Transaction,
  enrolmentId: string,
  place: QuizPlace,
  given: Try,
  now: Date,
): Promise<void> {
  const { right, asked, needed } = resultOf(place, given);
  await tx.$executeRaw(sql`
    UPDATE "QuizAttempt" SET "handedInAt" = ${now}, "right" = ${right}, "asked" = ${asked}, "needed" = ${needed}
    WHERE "id" = ${given.id}`);
  await keepQuestions(tx, given.questions, now);
  if (right >= needed) await finishStep(tx, enrolmentId, place, now);
}

export interface OpenAnswer {
  id: string;
  problem: AnswerProblem;
}

/** What stands in the way of handing a try in, question by question. */
export function openAnswers({ asked, answers }: Pick<Try, "asked" | "answers">): OpenAnswer[] {
  return asked.flatMap((each) => {
    const problem = answerProblem(each, answers.get(each.id) ?? []);
    return problem ? [{ id: each.id, problem }] : [];
  });
}

/** Hands a test in. Handed in twice it is handed in once. @returns what is still open; then nothing was done */
export async function handIn(actor: Actor, place: QuizPlace, given: Try, now: Date): Promise<OpenAnswer[]> {
  return db.$transaction(async (tx) => {
    const [row] = await tx.$queryRaw<{ enrolmentId: string; handedInAt: Date | null }[]>(sql`
      SELECT t."enrolmentId", t."handedInAt" FROM "QuizAttempt" t
      WHERE t."id" = ${given.id} AND t."enrolmentId" = ${latestEnrolment(actor, place.course.id)}`);
    if (!row || row.handedInAt) return [];
    const answers = answersIn(await readAnswers(tx, given.id ?? ""));
    const open = openAnswers({ asked: given.asked, answers });
    if (open.length > 0) return open;
    await close(tx, row.enrolmentId, place, { ...given, answers }, now);
    await tx.$executeRaw(sql`DELETE FROM "QuizSave" WHERE "attemptId" = ${given.id}`);
    return [];
  });
}
