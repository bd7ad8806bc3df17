// SPDX-License-Identifier: EUPL-1.2
// What is told of a municipality's questions: made of the answers of each month when it is over, written once and kept.
// It never tells more than `figures.ts` lets it.
import { type Catalogue, type Course, type QuizStep, type Unit, unitsOf } from "~/content/catalogue";
import type { Words } from "~/content/words";
import { addToMonth, type Month, monthOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { askedOf } from "~/quiz/asked";
import { markOf } from "~/quiz/mark";
import { wordsOf } from "~/settings/municipality";
import { discriminationOf } from "./discrimination";
import { type Figure, figureOf, type StepFigures, standsApart } from "./figures";
import { type AnswerCount, type Compared, countAnswers, countTries, sumTries } from "./questionCounts.server";

interface Known {
  id: string;
  name: string;
  term: string;
  told: Month | null;
  first: string | null;
}

/**
 * Tells every month that is over and has not been told, in every municipality. Of two that do it at once the first
 * counts: a month is told once.
 * @param catalogueIn the courses in a municipality's words
 */
export async function tellMonthsThatAreOver(
  catalogueIn: (words: Words) => Pick<Catalogue, "courses">,
  now: Date,
): Promise<void> {
  const last = addToMonth(monthOf(now), -1);
  const municipalities = await read<Known>(sql`
    SELECT o."id", s."name", s."term",
      (SELECT MAX(r."month") FROM "QuestionReport" r WHERE r."municipalityId" = o."id") AS "told",
      (SELECT MIN(t."handedInAt") FROM "QuizAttempt" t) AS "first"
    FROM "OrgUnit" o JOIN "MunicipalitySettings" s ON s."orgUnitId" = o."id" WHERE o."parentId" IS NULL`);
  for (const { told, first, ...municipality } of municipalities) {
    const { courses } = catalogueIn(wordsOf(municipality));
    const from = told ? addToMonth(told, 1) : first ? monthOf(new Date(first)) : last;
    for (let month = from; month <= last; month = addToMonth(month, 1))
      await tell(municipality.id, courses, month, now);
  }
}

async function tell(municipalityId: string, courses: readonly Course[], month: Month, now: Date): Promise<void> {
  const steps = await figuresOf(municipalityId, courses, month);
  const questions = steps.reduce((sum, { figures }) => sum + figures.length, 0);
  await db.$executeRaw(sql`
    INSERT INTO "QuestionReport" ("municipalityId", "month", "questions", "figures", "publishedAt")
    VALUES (${municipalityId}, ${month}, ${questions}, ${JSON.stringify(steps)}, ${now}) ON CONFLICT DO NOTHING`);
}

/** Three queries, whatever there is to tell. */
async function figuresOf(municipalityId: string, courses: readonly Course[], month: Month): Promise<StepFigures[]> {
  const tries = await countTries(municipalityId, month);
  const answers = await countAnswers(municipalityId, month);
  const steps = courses.flatMap((course) =>
    unitsOf(course).flatMap((unit) =>
      unit.steps.flatMap((step) => {
        const given = answers.filter((each) => each.stepId === step.id);
        return step.kind === "quiz" && given.length > 0
          ? [tellStep(course, unit, step, given, tries.get(step.id) ?? 0, month)]
          : [];
      }),
    ),
  );
  const sums = await sumTries(
    municipalityId,
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

/** Everybody is asked everything, or each draws their own. */
const isDrawn = ({ test, questions }: QuizStep) => test !== undefined && test.draw < questions.length;

/**
 * What is told of a step's questions, each part of a case for itself, in the words they have now; which answers were
 * right in older ones is not known here.
 */
function tellStep(
  course: Course,
  unit: Unit,
  step: QuizStep,
  given: readonly AnswerCount[],
  tries: number,
  month: Month,
) {
  const figures: Figure[] = [];
  const compared: Compared[] = [];
  const all = step.questions.flatMap(askedOf);
  let changed = course.changes.slice(1).some(({ on }) => on.startsWith(month));
  for (const asked of all) {
    const answers = given
      .filter(({ questionId, version }) => questionId === asked.id && version === asked.version)
      .map(({ optionIds, people }) => ({ optionIds, people, chosen: JSON.parse(optionIds) as string[] }));
    const answered = answers.reduce((sum, { people }) => sum + people, 0);
    if (!standsApart(answered, tries, isDrawn(step))) {
      changed ||= !isDrawn(step);
      continue;
    }
    const figure = figureOf(asked, answers);
    if (!figure) continue;
    figures.push(figure);
    const right = answers.filter(({ chosen }) => markOf(asked, chosen).right).map(({ optionIds }) => optionIds);
    if (typeof figure.right === "number") compared.push({ stepId: step.id, questionId: asked.id, right });
  }
  const present = new Map(all.map(({ id, version }) => [id, version]));
  changed ||= given.some(({ questionId, version }) => present.get(questionId) !== version);
  const told: StepFigures = { stepId: step.id, title: unit.title, figures, untold: all.length - figures.length };
  // Discrimination compares whole tries: of a month in which all were asked from the same.
  return { told, compared: changed ? [] : compared };
}
