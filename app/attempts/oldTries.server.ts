// SPDX-License-Identifier: EUPL-1.2
// Tries from before a try kept what it asked and how it went: both are filled in once, from the courses as they are when
// that version is first started. It never touches a try that has them.
import { type Catalogue, findCourse, findStep, type Place } from "~/content/catalogue";
import { db, sql, type Transaction } from "~/lib/db.server";
import { askedOf } from "~/quiz/asked";
import { resultOf } from "./handingIn.server";
import { keepQuestions } from "./questions.server";
import { isQuiz, type QuizPlace, rowsOf } from "./tries.server";

interface Old {
  id: string;
  stepId: string;
  courseId: string;
  handedInAt: Date | null;
}

/** @returns how many tries were filled in */
export async function fillOldTries(catalogue: Catalogue, now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const rows = await tx.$queryRaw<Old[]>(sql`
      SELECT t."id", t."stepId", t."handedInAt", e."courseId"
      FROM "QuizAttempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"
      WHERE t."draw" IS NULL AND t."right" IS NULL`);
    let filled = 0;
    for (const row of rows) {
      const course = findCourse(catalogue, row.courseId);
      const place: Place | null = course && findStep(course, row.stepId);
      if (!place || !isQuiz(place)) continue;
      await fill(tx, row, place, now);
      filled += 1;
    }
    return filled;
  });
}

/** What was handed in asked what was answered; a practice under way asks everything, as it did. */
async function fill(tx: Transaction, { id, handedInAt }: Old, place: QuizPlace, now: Date): Promise<void> {
  const given = await tx.quizAnswer.findMany({ where: { attemptId: id } });
  const answers = new Map(given.map((each) => [each.questionId, JSON.parse(each.optionIds) as string[]]));
  const questions = place.step.questions.filter((question) => !handedInAt || answers.has(question.id));
  const asked = questions.flatMap(askedOf);
  if (questions.length > 0) await keepQuestions(tx, questions, now);
  const draw = JSON.stringify(rowsOf(questions.map((question) => ({ question, order: [] }))));
  await tx.quizAttempt.update({
    where: { id },
    data: { draw, ...(handedInAt ? resultOf(place, { asked, answers }) : {}) },
  });
}
