// Tries at quizzes, as they are written: begun, answered, handed in. All repeatable: the same form twice, from two tabs or
// after going back, makes one row.
import { db, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { finishStep, openEnrolment } from "~/progress/finish.server";
import { latestEnrolment } from "~/progress/latest.server";
import type { Asked } from "~/quiz/asked";
import { draw, type Seen } from "~/quiz/draw";
import { type AnswerProblem, answerProblem, markOf, neededFor } from "~/quiz/mark";
import { keepQuestions } from "./questions.server";
import {
  answersIn,
  type DrawnRow,
  type QuizPlace,
  type Result,
  rowsOf,
  seedFor,
  stands,
  type Try,
} from "./tries.server";

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

function insertTry(
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

function answerRows(attemptId: string, answers: [Asked, string[]][], now: Date) {
  return sqlJoin(
    answers.map(
      ([asked, answer]) => sql`(${attemptId}, ${asked.id}, ${asked.version}, ${JSON.stringify(answer)}, ${now})`,
    ),
  );
}

/** The first answer counts: its feedback comes at once in a practice. */
async function insertAnswers(tx: Transaction, attemptId: string, answers: [Asked, string[]][], now: Date) {
  if (answers.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO "QuizAnswer" ("attemptId", "questionId", "questionVersion", "optionIds", "at")
    VALUES ${answerRows(attemptId, answers, now)} ON CONFLICT DO NOTHING`);
}

/** The last answer counts, by when it is saved. */
async function replaceAnswers(tx: Transaction, attemptId: string, answers: [Asked, string[]][], now: Date) {
  if (answers.length === 0) return;
  await tx.$executeRaw(sql`
    INSERT INTO "QuizAnswer" ("attemptId", "questionId", "questionVersion", "optionIds", "at")
    VALUES ${answerRows(attemptId, answers, now)}
    ON CONFLICT ("attemptId", "questionId") DO UPDATE SET "optionIds" = excluded."optionIds", "at" = excluded."at"`);
}

/**
 * Saves an answer of a practice, and hands the try in with its last one. The first answer begins the try.
 * @returns `changed` when the questions are others than those that were shown
 */
export async function practise(
  actor: Actor,
  place: QuizPlace,
  given: Try,
  asked: Asked,
  answer: string[],
  now: Date,
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
    await insertAnswers(tx, row.id, [[asked, answer]], now);
    const answers = answersIn(await rowsIn(tx, row.id));
    if (given.asked.every((each) => answers.has(each.id)))
      await close(tx, enrolmentId, place, { ...given, id: row.id, answers }, now);
    return "saved";
  });
}

function rowsIn(tx: Transaction, attemptId: string) {
  return tx.$queryRaw<{ questionId: string; optionIds: string }[]>(sql`
    SELECT "questionId", "optionIds" FROM "QuizAnswer" WHERE "attemptId" = ${attemptId}`);
}

/** How a try went, by the questions as they were asked. */
export function resultOf(place: QuizPlace, given: Pick<Try, "asked" | "answers">): Result {
  const { asked, answers } = given;
  const right = asked.filter((each) => markOf(each, answers.get(each.id) ?? []).right).length;
  return { right, asked: asked.length, needed: neededFor(place.step.test?.passPercent ?? 0, asked.length) };
}

/** The try is handed in, its result stands, and a step whose rule it fulfils is done. */
async function close(tx: Transaction, enrolmentId: string, place: QuizPlace, given: Try, now: Date): Promise<void> {
  const { right, asked, needed } = resultOf(place, given);
  await tx.$executeRaw(sql`
    UPDATE "QuizAttempt" SET "handedInAt" = ${now}, "right" = ${right}, "asked" = ${asked}, "needed" = ${needed}
    WHERE "id" = ${given.id}`);
  await keepQuestions(tx, given.questions, now);
  if (right >= needed) await finishStep(tx, enrolmentId, place, now);
}

/**
 * Saves answers of a test that is under way; the last one counts, by when it is saved. Of a case, an answer stands once the
 * next part is shown.
 * @param opened the part of a case that is shown from now on
 * @param key of this saving: one that was taken before changes nothing
 * @returns `handedIn` when the try no longer takes answers
 */
export async function saveAnswers(
  given: Try,
  answers: ReadonlyMap<Asked, string[]>,
  opened: Asked | null,
  key: string,
  now: Date,
): Promise<"saved" | "handedIn"> {
  const attemptId = given.id ?? "";
  return db.$transaction(async (tx) => {
    const taken = await tx.$executeRaw(sql`
      INSERT INTO "QuizSave" ("attemptId", "key")
      SELECT t."id", ${key} FROM "QuizAttempt" t WHERE t."id" = ${attemptId} AND t."handedInAt" IS NULL
      ON CONFLICT DO NOTHING`);
    if (taken === 0) {
      const [row] = await tx.$queryRaw<{ handedInAt: Date | null }[]>(sql`
        SELECT "handedInAt" FROM "QuizAttempt" WHERE "id" = ${attemptId}`);
      return row?.handedInAt ? "handedIn" : "saved";
    }
    const all = [...answers];
    // What was shown since the try was read makes an answer stand too.
    const inCase = all.some(([asked]) => asked.inCase);
    const shown = inCase ? new Set((await rowsIn(tx, attemptId)).map((row) => row.questionId)) : given.shown;
    const open = all.filter(([asked]) => !stands({ ...given, shown }, asked));
    await replaceAnswers(tx, attemptId, open, now);
    await insertAnswers(tx, attemptId, opened ? [[opened, []]] : [], now);
    return "saved";
  });
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
    const answers = answersIn(await rowsIn(tx, given.id ?? ""));
    const open = openAnswers({ asked: given.asked, answers });
    if (open.length > 0) return open;
    await close(tx, row.enrolmentId, place, { ...given, answers }, now);
    await tx.$executeRaw(sql`DELETE FROM "QuizSave" WHERE "attemptId" = ${given.id}`);
    return [];
  });
}

/**
 * Deletes what was asked and answered in tries that were handed in before then; how they went stays. A try nobody has
 * answered in since then and that was never handed in has nothing to stay. @returns how many tries
 */
export async function deleteAnswersOlder(than: Date, most: number): Promise<number> {
  return db.$transaction(async (tx) => {
    const old = await tx.$queryRaw<{ id: string; handedInAt: Date | null }[]>(sql`
      SELECT t."id", t."handedInAt" FROM "QuizAttempt" t
      WHERE (t."handedInAt" < ${than} AND t."draw" IS NOT NULL)
        OR (t."handedInAt" IS NULL AND t."startedAt" < ${than} AND NOT EXISTS (
          SELECT 1 FROM "QuizAnswer" a WHERE a."attemptId" = t."id" AND a."at" >= ${than}))
      LIMIT ${most}`);
    const handedIn = old.filter((each) => each.handedInAt).map(({ id }) => id);
    await tx.quizAnswer.deleteMany({ where: { attemptId: { in: handedIn } } });
    await tx.quizAttempt.updateMany({ where: { id: { in: handedIn } }, data: { draw: null } });
    await tx.quizAttempt.deleteMany({ where: { id: { in: old.map(({ id }) => id) }, handedInAt: null } });
    return old.length;
  });
}
