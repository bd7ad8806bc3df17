// SPDX-License-Identifier: EUPL-1.2
// Tries at quizzes, as they are read. Private: nobody but the person reads them, and nothing that reports may import this
// folder.
import type { Place, Question, QuizStep } from "~/content/catalogue";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { latestEnrolment } from "~/progress/latest.server";
import { type Asked, arranged, askedOf } from "~/quiz/asked";
import { type Drawn, draw, seedOf } from "~/quiz/draw";
import { answerProblem } from "~/quiz/mark";
import { hashOf, questionsAsAsked } from "./questions.server";

export type QuizPlace = Place & { step: QuizStep };

export const isQuiz = (place: Place): place is QuizPlace => place.step.kind === "quiz";

/** A question of a draw as it is stored. */
export interface DrawnRow {
  id: string;
  version: number;
  hash: string;
  order: string[];
}

/** As it was when the try was handed in, whatever becomes of the questions. */
export interface Result {
  right: number;
  asked: number;
  /** So many right were enough. */
  needed: number;
}

/** A try without what was asked and answered in it. */
export interface TryHead {
  number: number;
  finished: boolean;
  /** Null while it is open. */
  result: Result | null;
}

/** One try as the person sees it. */
export interface Try extends TryHead {
  /** Its row, or null for a practice that has none before its first answer. */
  id: string | null;
  draw: DrawnRow[];
  questions: Question[];
  asked: Asked[];
  /** Answers by what they were given to. One that is not enough yet is here too. */
  answers: ReadonlyMap<string, string[]>;
  /** What has a row: it has been answered or, of a case in a test, shown. */
  shown: ReadonlySet<string>;
}

interface Row {
  id: string;
  number: number;
  draw: string | null;
  handedInAt: Date | null;
  right: number | null;
  asked: number | null;
  needed: number | null;
}

function headOf({ number, handedInAt, right, asked, needed }: Row): TryHead {
  const result =
    right === null || asked === null || needed === null
      ? null
      : { right: Number(right), asked: Number(asked), needed: Number(needed) };
  return { number: Number(number), finished: handedInAt !== null, result };
}

/**
 * The tries at a quiz step in the person's latest cycle, and one of them whole: that of this number, else the latest.
 * `given` is null when there is none of that number.
 */
export async function readTries(
  actor: Actor,
  place: QuizPlace,
  wanted: number | null = null,
): Promise<{ heads: TryHead[]; given: Try | null }> {
  const rows = await read<Row>(sql`
    SELECT t."id", t."number", t."draw", t."handedInAt", t."right", t."asked", t."needed" FROM "QuizAttempt" t
    WHERE t."stepId" = ${place.step.id} AND t."enrolmentId" = ${latestEnrolment(actor, place.course.id)}
    ORDER BY t."number"`);
  const heads = rows.map(headOf);
  const row = wanted === null ? rows.at(-1) : rows.find((each) => Number(each.number) === wanted);
  if (!row) return { heads, given: null };
  const answers = await read<{ questionId: string; optionIds: string }>(sql`
    SELECT "questionId", "optionIds" FROM "QuizAnswer" WHERE "attemptId" = ${row.id}`);
  const stored: DrawnRow[] = JSON.parse(row.draw ?? "[]");
  const known = await questionsAsAsked(
    place.step,
    stored.map(({ hash }) => hash),
  );
  const drawn = stored.flatMap(({ hash, order }) => {
    const question = known.get(hash);
    return question ? [{ question, order }] : [];
  });
  const shown = new Set(answers.map(({ questionId }) => questionId));
  return {
    heads,
    given: { ...askedIn(drawn), ...headOf(row), answers: answersIn(answers), shown, id: row.id, draw: stored },
  };
}

/** Answers by what they were given to. What was chosen and taken back again is none. */
export function answersIn(rows: { questionId: string; optionIds: string }[]): Map<string, string[]> {
  return new Map(
    rows
      .map(({ questionId, optionIds }): [string, string[]] => [questionId, JSON.parse(optionIds)])
      .filter(([, answer]) => answer.length > 0),
  );
}

function askedIn(drawn: Drawn[]) {
  return {
    questions: drawn.map(({ question }) => question),
    asked: drawn.flatMap(({ question, order }) => askedOf(question).map((asked) => arranged(asked, order))),
  };
}

export function rowsOf(drawn: Drawn[]): DrawnRow[] {
  return drawn.map(({ question, order }) => ({
    id: question.id,
    version: question.version,
    hash: hashOf(question),
    order,
  }));
}

export function seedFor(actor: Actor, place: QuizPlace, number: number): number {
  return seedOf(actor.personId, place.step.id, number);
}

/** A practice that has no row yet. It is the same in every tab, because its draw follows from who, what and which try. */
export function freshPractice(actor: Actor, place: QuizPlace, number: number): Try {
  const drawn = draw(place.step, seedFor(actor, place, number));
  const nothing = { id: null, finished: false, result: null, answers: new Map(), shown: new Set<string>() };
  return { ...askedIn(drawn), ...nothing, number, draw: rowsOf(drawn) };
}

/** Whether what is asked has an answer that can be marked. */
export function isAnswered(given: Try, asked: Asked): boolean {
  return answerProblem(asked, given.answers.get(asked.id) ?? []) === null;
}

/** The part of the same case that comes before, or after. */
function partBeside(given: Try, asked: Asked, step: 1 | -1): Asked | null {
  const beside = given.asked[given.asked.indexOf(asked) + step];
  const number = (asked.inCase?.number ?? 0) + step;
  return asked.inCase && number >= 1 && number <= asked.inCase.of && beside ? beside : null;
}

export const partAfter = (given: Try, asked: Asked): Asked | null => partBeside(given, asked, 1);

/**
 * Whether it may be shown: what comes after an open part of a case may tell what would have been right there. In a test a
 * part is opened by going on to it; in a practice it is when the one before is answered.
 */
export function isOpen(place: QuizPlace, given: Try, asked: Asked): boolean {
  const before = partBeside(given, asked, -1);
  return !before || given.shown.has(asked.id) || (!place.step.test && isAnswered(given, before));
}

/** Whether its answer stands although the test is not handed in: what came after it in the case has been shown. */
export function stands(given: Try, asked: Asked): boolean {
  const after = partAfter(given, asked);
  return after !== null && given.shown.has(after.id);
}
