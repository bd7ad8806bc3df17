// The questions of a municipality, month by month: what `figures.ts` lets be told, made when a month is over and kept.
import { record } from "~/audit/record.server";
import { type Course, type QuizStep, type Unit, unitsOf } from "~/content/catalogue";
import { addToMonth, type Month, monthOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { isRight } from "~/quiz/mark";
import { discriminationOf, type Figure, figureOf, type StepFigures } from "./figures";
import { type AnswerCount, type Compared, countAnswers, sumTries } from "./questionCounts.server";

export interface QuestionReport {
  month: Month;
  steps: StepFigures[];
  /** Every month of which something is told, the latest first. */
  months: Month[];
}

/**
 * The report of one month; without a wish, of the latest of which something is told. That somebody looked is written in
 * the audit log.
 * @returns null for who does not coordinate the whole municipality, and for a month of which nothing is kept
 */
export async function readQuestionReport(
  actor: Actor,
  courses: readonly Course[],
  wanted: Month | null,
  isVisit: boolean,
  now: Date,
): Promise<QuestionReport | null> {
  const { municipalityId } = actor;
  if (!unitsAs(actor, "coordinator").includes(municipalityId)) return null;
  await publishWhatIsOver(actor, courses, now);
  const kept = await read<{ month: Month; figures: string }>(sql`
    SELECT "month", "figures" FROM "QuestionReport" WHERE "municipalityId" = ${municipalityId} ORDER BY "month" DESC`);
  const reports = kept.map(({ month, figures }) => ({ month, steps: JSON.parse(figures) as StepFigures[] }));
  const telling = reports.filter(({ steps }) => steps.some(({ figures }) => figures.length > 0));
  const shown = wanted ? reports.find(({ month }) => month === wanted) : (telling[0] ?? reports[0]);
  if (!shown) return null;
  if (isVisit)
    await db.$transaction((tx) =>
      record(tx, actor.personId, "questions.seen", `${municipalityId} ${shown.month}`, now),
    );
  return { ...shown, months: telling.map(({ month }) => month) };
}

/** A report of every month that is over and has none. Of two at once the first counts: a month is told once. */
async function publishWhatIsOver(actor: Actor, courses: readonly Course[], now: Date): Promise<void> {
  const { municipalityId } = actor;
  const last = addToMonth(monthOf(now), -1);
  const [known] = await read<{ told: Month | null; first: string | null }>(sql`
    SELECT (SELECT MAX("month") FROM "QuestionReport" WHERE "municipalityId" = ${municipalityId}) AS "told",
      (SELECT MIN("handedInAt") FROM "QuizAttempt") AS "first"`);
  const first = known?.first ? monthOf(new Date(known.first)) : last;
  for (let month = known?.told ? addToMonth(known.told, 1) : first; month <= last; month = addToMonth(month, 1)) {
    const steps = JSON.stringify(await tellMonth(actor, courses, month));
    await db.$executeRaw(sql`
      INSERT INTO "QuestionReport" ("municipalityId", "month", "figures", "publishedAt")
      VALUES (${municipalityId}, ${month}, ${steps}, ${now}) ON CONFLICT DO NOTHING`);
  }
}

async function tellMonth(actor: Actor, courses: readonly Course[], month: Month): Promise<StepFigures[]> {
  const answers = await countAnswers(actor, month);
  const steps = courses.flatMap((course) =>
    unitsOf(course).flatMap((unit) =>
      unit.steps.flatMap((step) => {
        const given = answers.filter((each) => each.stepId === step.id);
        return step.kind === "quiz" && given.length > 0 ? [tellStep(course, unit, step, given, month)] : [];
      }),
    ),
  );
  const sums = await sumTries(
    actor,
    month,
    steps.flatMap(({ compared }) => compared),
  );
  return steps.map(({ told }) => ({
    ...told,
    figures: told.figures.map((figure) => {
      const sum = sums.find((each) => each.stepId === told.stepId && each.questionId === figure.id);
      return { ...figure, discrimination: sum ? discriminationOf(sum) : null };
    }),
  }));
}

/** What is told of a step's questions in the words they have now; which answers were right in older ones is not kept. */
function tellStep(course: Course, unit: Unit, step: QuizStep, given: readonly AnswerCount[], month: Month) {
  const figures: Figure[] = [];
  const compared: Compared[] = [];
  for (const question of step.questions) {
    const answers = given
      .filter(({ questionId, version }) => questionId === question.id && version === question.version)
      .map(({ optionIds, people }) => {
        const chosen: string[] = JSON.parse(optionIds);
        return { optionIds, people, chosen, right: isRight(question, chosen) };
      });
    const figure = figureOf({ ...question, wrongOptions: question.options.filter((each) => !each.right) }, answers);
    if (!figure) continue;
    figures.push(figure);
    const right = answers.filter((answer) => answer.right).map(({ optionIds }) => optionIds);
    if (typeof figure.right === "number") compared.push({ stepId: step.id, questionId: question.id, right });
  }
  const told: StepFigures = {
    stepId: step.id,
    title: unit.title,
    figures,
    untold: step.questions.length - figures.length,
  };
  return { told, compared: sameForAll(course, step, given, month) ? compared : [] };
}

/** Whether everybody was asked from the same questions in the same versions that month. */
function sameForAll(course: Course, step: QuizStep, given: readonly AnswerCount[], month: Month): boolean {
  const [, ...changes] = course.changes;
  if (changes.some(({ on }) => on.startsWith(month))) return false;
  const asked = new Map(step.questions.map((question) => [question.id, 0]));
  for (const { questionId, version, people } of given) {
    const question = step.questions.find((each) => each.id === questionId);
    if (question?.version !== version) return false;
    asked.set(questionId, (asked.get(questionId) ?? 0) + people);
  }
  // In practice everybody is asked everything; in a test each draws their own.
  return Boolean(step.test) || new Set(asked.values()).size === 1;
}
