// Tries at quizzes. Private: nobody but the person reads them, and nothing that reports may import this folder.
import type { Place, Question, QuizStep } from "~/content/catalogue";
import { db, read, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { finishStep, openEnrolment } from "~/progress/finish.server";
import { latestEnrolment } from "~/progress/latest.server";
import { draw, seedOf } from "~/quiz/draw";
import { type AnswerProblem, answerProblem, isRight, passes } from "~/quiz/mark";

export type QuizPlace = Place & { step: QuizStep };

/** One try as the person sees it; the next one, not begun, has no row. */
export interface Try {
  number: number;
  questions: Question[];
  /** Option ids by question id. */
  answers: ReadonlyMap<string, string[]>;
  finished: boolean;
}

interface Row {
  number: number;
  seed: number;
  handedInAt: Date | null;
  questionId: string | null;
  optionIds: string | null;
}

/** All tries at a quiz step in the person's latest cycle, first to last, and the number of the next one. */
export async function readTries(actor: Actor, place: QuizPlace): Promise<{ tries: Try[]; next: number }> {
  const rows = await read<Row>(sql`
    SELECT t."number", t."seed", t."handedInAt", a."questionId", a."optionIds"
    FROM "QuizAttempt" t LEFT JOIN "QuizAnswer" a ON a."attemptId" = t."id"
    WHERE t."stepId" = ${place.step.id} AND t."enrolmentId" = ${latestEnrolment(actor, place.course.id)}
    ORDER BY t."number"`);
  const tries: Try[] = [];
  for (const row of rows) {
    const number = Number(row.number);
    let current = tries.at(-1);
    if (current?.number !== number) {
      current = {
        number,
        questions: draw(place.step, Number(row.seed)),
        answers: new Map(),
        finished: row.handedInAt !== null,
      };
      tries.push(current);
    }
    if (row.questionId)
      (current.answers as Map<string, string[]>).set(row.questionId, JSON.parse(row.optionIds ?? "[]"));
  }
  for (const each of tries) if (each.finished) each.questions = askedIn(each, place.step.questions);
  return { tries, next: (tries.at(-1)?.number ?? 0) + 1 };
}

/**
 * The questions of a try that is handed in, in the order and with the options in the order they were asked. What an
 * author added or drew in anew afterwards was not asked in it; what is no longer drawn was.
 */
function askedIn({ questions, answers }: Try, all: Question[]): Question[] {
  const drawn = new Map(questions.map((question) => [question.id, question]));
  const asked = [...drawn.values(), ...all.filter((question) => !drawn.has(question.id))];
  return asked.filter((question) => answers.has(question.id));
}

/** A try that has no row yet. It is the same in every tab, because its draw follows from who, what and which try. */
export function freshTry(actor: Actor, place: QuizPlace, number: number): Try {
  const questions = draw(place.step, seedFor(actor, place, number));
  return { number, questions, answers: new Map(), finished: false };
}

function seedFor(actor: Actor, place: QuizPlace, number: number): number {
  return seedOf(actor.personId, place.step.id, number);
}

/** How many answers of a try are right, of how many questions, and whether that is enough. */
export function resultOf(place: QuizPlace, given: Try): { right: number; of: number; passed: boolean } {
  const of = given.questions.length;
  const right = given.questions.filter((question) => isRight(question, given.answers.get(question.id) ?? [])).length;
  return { right, of, passed: !place.step.test || passes(right, of, place.step.test.passPercent) };
}

/**
 * Saves answers in one transaction and, when the last question of the try is answered, hands the try in; a test that
 * is passed, and any finished practice, does the step. The first answer to a question in a try is the one that counts:
 * a form sent twice, from two tabs or after going back changes nothing.
 */
async function save(actor: Actor, place: QuizPlace, number: number, answers: Map<Question, string[]>, now: Date) {
  await db.$transaction(async (tx) => {
    const enrolmentId = await openEnrolment(tx, actor, place.course, now);
    const attempt = await openAttempt(tx, actor, place, enrolmentId, number, now);
    if (attempt.handedInAt) return;
    for (const [question, optionIds] of answers)
      await tx.$executeRaw(sql`
        INSERT INTO "QuizAnswer" ("attemptId", "questionId", "questionVersion", "optionIds", "at")
        VALUES (${attempt.id}, ${question.id}, ${question.version}, ${JSON.stringify(optionIds)}, ${now})
        ON CONFLICT DO NOTHING`);
    const saved = await tx.$queryRaw<{ questionId: string; optionIds: string }[]>(
      sql`SELECT "questionId", "optionIds" FROM "QuizAnswer" WHERE "attemptId" = ${attempt.id}`,
    );
    const all = new Map(saved.map((row) => [row.questionId, JSON.parse(row.optionIds) as string[]]));
    const questions = draw(place.step, attempt.seed);
    if (!questions.every((question) => all.has(question.id))) return;
    await tx.$executeRaw(sql`UPDATE "QuizAttempt" SET "handedInAt" = ${now} WHERE "id" = ${attempt.id}`);
    if (resultOf(place, { number, questions, answers: all, finished: true }).passed)
      await finishStep(tx, enrolmentId, place, now);
  });
}

async function openAttempt(
  tx: Transaction,
  actor: Actor,
  place: QuizPlace,
  enrolmentId: string,
  number: number,
  now: Date,
) {
  const stepId = place.step.id;
  await tx.$executeRaw(sql`
    INSERT INTO "QuizAttempt" ("id", "enrolmentId", "stepId", "number", "seed", "startedAt")
    VALUES (${randomId()}, ${enrolmentId}, ${stepId}, ${number}, ${seedFor(actor, place, number)}, ${now})
    ON CONFLICT DO NOTHING`);
  const [attempt] = await tx.$queryRaw<{ id: string; seed: number; handedInAt: Date | null }[]>(sql`
    SELECT "id", "seed", "handedInAt" FROM "QuizAttempt"
    WHERE "enrolmentId" = ${enrolmentId} AND "stepId" = ${stepId} AND "number" = ${number}`);
  if (!attempt) throw new Error("a try that was just written is not there");
  return { ...attempt, seed: Number(attempt.seed) };
}

/** What was sent could not be taken: which question, why, and what was chosen, so that nothing typed is lost. */
export interface Refused {
  problems: { questionId: string; problem: AnswerProblem }[];
  chosen: Record<string, string[]>;
}

/**
 * Takes answers to these questions of a try. Options that do not exist are refused, never ignored.
 * @param sent option ids by question id, as the form has them; a question that is not asked here is refused too
 * @returns null when they are saved
 */
export async function answer(
  actor: Actor,
  place: QuizPlace,
  number: number,
  asked: Question[],
  sent: ReadonlyMap<string, string[]>,
  now: Date,
): Promise<Refused | null> {
  const stranger = [...sent.keys()].find((id) => !asked.some((question) => question.id === id));
  const problems = asked.flatMap((question) => {
    const problem = answerProblem(question, sent.get(question.id) ?? []);
    return problem ? [{ questionId: question.id, problem }] : [];
  });
  if (stranger && asked[0]) problems.unshift({ questionId: asked[0].id, problem: "unknown" });
  if (problems.length > 0) return { problems, chosen: Object.fromEntries(sent) };
  await save(actor, place, number, new Map(asked.map((each) => [each, sent.get(each.id) ?? []])), now);
  return null;
}
