// SPDX-License-Identifier: EUPL-1.2
// The questions of a round: shown, answered and marked by the code that does it in the courses. The first answer counts.

import { moveIn, orderIn } from "~/attempts/quiz.server";
import { type AnsweredQuestion, type AskedQuestion, answeredView, askedView } from "~/attempts/quizView";
import type { Refused } from "~/attempts/view";
import { type Catalogue, type Course, type Question, unitsOf } from "~/content/catalogue";
import { db, read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { type Asked, arranged, askedOf, isPlacing } from "~/quiz/asked";
import { draw, seedOf } from "~/quiz/draw";
import { answerProblem, markOf } from "~/quiz/mark";
import { moved } from "~/quiz/order";
import { approvedIn } from "./approved.server";
import { addressOf } from "./parts";
import { writeReview } from "./reviews.server";
import type { Round } from "./round";
import { readRound, roundNumber } from "./rounds.server";
import { ratingOf } from "./schedule";

/** Why a question of a round is not there to be answered or looked at. */
type Gone = "withdrawn" | "changed" | "deleted";

export interface QuestionView {
  number: number;
  of: number;
  course: string;
  /** To answer. */
  question: AskedQuestion | null;
  /** Ticked before something was moved up or down. */
  unsure: boolean;
  version: number;
  /** Answered, with its feedback. */
  feedback: AnsweredQuestion | null;
  gone: Gone | null;
}

interface Found {
  course: Course;
  question: Question;
  asked: Asked;
}

/** The question as it is today, shuffled in the same way each time it is shown in this round. */
function findQuestion(catalogue: Catalogue, { personId }: Actor, round: Round, questionId: string): Found | null {
  for (const course of catalogue.courses)
    for (const { steps } of unitsOf(course))
      for (const step of steps) {
        const question = step.kind === "quiz" && !step.test && step.questions.find(({ id }) => id === questionId);
        const [drawn] = question ? draw({ questions: [question] }, seedOf(personId, round.id, questionId)) : [];
        const [asked] = drawn ? askedOf(drawn.question) : [];
        if (drawn && asked) return { course, question: drawn.question, asked: arranged(asked, drawn.order) };
      }
  return null;
}

/** The place of a question in a round, from 1, as an address says it. */
function idAt(round: Round, item: string): { id: string; number: number } | null {
  const number = /^\d$/.test(item) ? Number(item) : 0;
  const id = round.questionIds[number - 1];
  return id ? { id, number } : null;
}

/** Which questions of the round have been answered. */
export async function readAnswered({ personId }: Actor, round: Round): Promise<Set<string>> {
  const rows = await read<{ questionId: string }>(sql`
    SELECT "questionId" FROM "Review" WHERE "personId" = ${personId} AND "occasionId" = ${round.id}`);
  return new Set(rows.map(({ questionId }) => questionId));
}

/** One question of a round, or null where it has none at that place. */
export async function openQuestion(
  actor: Actor,
  catalogue: Catalogue,
  round: Round,
  item: string,
  search: URLSearchParams,
): Promise<QuestionView | null> {
  const at = idAt(round, item);
  if (!at) return null;
  const unsure = search.get("unsure") === "yes";
  const around = { number: at.number, of: round.questionIds.length, course: "", unsure, version: 0 };
  const nothing = { question: null, feedback: null, gone: null };
  const found = findQuestion(catalogue, actor, round, at.id);
  if (!found) return { ...around, ...nothing, gone: "withdrawn" };
  const { course, question, asked } = found;
  const view = { ...around, ...nothing, course: course.title, version: question.version };
  const answer = round.answers[at.id];
  if (answer && answerProblem(asked, answer) === null)
    return { ...view, feedback: answeredView(course, asked, answer) };
  if (answer) return { ...view, gone: "changed" };
  if ((await readAnswered(actor, round)).has(at.id)) return { ...view, gone: "deleted" };
  return { ...view, question: askedView(asked, orderIn(asked, search)) };
}

/** What was sent could not be taken; `changed` where the question is another than when it was asked. */
export type RefusedAnswer = Refused & { changed: boolean; unsure: boolean };

/**
 * Takes an answer of a round's question, or moves something up or down in one that is not given yet. Sent twice, or from
 * two devices, the first one counts.
 * @param said the round's number, as the address says it
 * @returns where to go, or what was wrong; null where there is no such round or question
 */
export async function takeAnswer(
  actor: Actor,
  catalogue: Catalogue,
  said: string | undefined,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<{ next: string } | { refused: RefusedAnswer } | null> {
  const round = await readRound(actor, roundNumber(said));
  const at = round && idAt(round, item);
  if (!at) return null;
  const here = addressOf(round.number, `questions/${at.number}`);
  const found = findQuestion(await approvedIn(actor, catalogue), actor, round, at.id);
  // Its page says that it has been withdrawn.
  if (!found || round.answers[at.id]) return { next: here };
  const { question, asked } = found;
  const answer = form.getAll("answer").filter(Boolean);
  const unsure = form.get("unsure") === "yes";
  const move = moveIn(form);
  if (move && isPlacing(asked) && answerProblem(asked, answer) !== "unknown") {
    const order = moved(asked, answer, move.item, move.way).map((each) => each.split("=")[0]);
    const ticked = unsure ? "&unsure=yes" : "";
    return { next: `${here}?order=${order.join(".")}${ticked}#answer-${move.item}-${move.way}` };
  }
  const changed = form.get("version") !== String(question.version);
  const problem = changed ? null : answerProblem(asked, answer);
  if (changed || problem) {
    const problems = problem ? [{ questionId: asked.id, problem }] : [];
    return { refused: { changed, unsure, problems, chosen: { [asked.id]: answer } } };
  }
  await answerOnce(actor, round, question, asked, answer, unsure, now);
  return { next: here };
}

async function answerOnce(
  actor: Actor,
  round: Round,
  question: Question,
  asked: Asked,
  answer: string[],
  unsure: boolean,
  now: Date,
): Promise<void> {
  const rating = ratingOf(markOf(asked, answer).right, unsure);
  await db.$transaction(async (tx) => {
    const review = { questionId: question.id, questionVersion: question.version, occasionId: round.id, rating };
    if ((await writeReview(tx, actor, review, now)) === "twice") return;
    const [row] = await tx.$queryRaw<{ answers: string | null }[]>(sql`
      SELECT "answers" FROM "RefreshRound" WHERE "id" = ${round.id} AND "personId" = ${actor.personId}`);
    const answers = { ...JSON.parse(row?.answers ?? "{}"), [question.id]: answer };
    await tx.$executeRaw(sql`
      UPDATE "RefreshRound" SET "answers" = ${JSON.stringify(answers)}
      WHERE "id" = ${round.id} AND "personId" = ${actor.personId}`);
  });
}
