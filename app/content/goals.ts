// SPDX-License-Identifier: EUPL-1.2
// Whether what a unit promises is asked about: two questions for each of its goals, wherever in the course they stand.
import { type Catalogue, type Course, type Question, type Unit, unitsOf } from "./catalogue";
import type { Problem } from "./problem";
import { placeOf, type ReadText } from "./text";

const perGoal = 2;

/** A unit that teaches or asks; one that is only a test asks about the others. */
const teaches = (unit: Unit) =>
  unit.steps.some((step) => step.kind === "text" || (step.kind === "quiz" && step.test === undefined));

const questionsOf = (course: Course): Question[] =>
  unitsOf(course).flatMap((unit) => unit.steps.flatMap((step) => (step.kind === "quiz" ? step.questions : [])));

/** Units that are asked about too little, and questions about a unit that the course does not have. */
export function checkGoals(catalogue: Catalogue, texts: ReadText[]): Problem[] {
  return catalogue.courses.flatMap((course) => {
    const questions = questionsOf(course);
    const units = unitsOf(course);
    const astray = questions
      .filter(({ goal }) => !units.some(({ id }) => id === goal))
      .map(({ id, goal }) => ({
        ...placeOf(texts, id),
        message: `goal of ${id} is ${goal}, which is no unit of ${course.id}. Name the unit it asks about.`,
      }));
    return [...astray, ...units.filter(teaches).flatMap((unit) => askedTooLittle(unit, questions, texts))];
  });
}

/** Each part of a case counts as a question. */
function askedTooLittle(unit: Unit, questions: Question[], texts: ReadText[]): Problem[] {
  const asked = questions
    .filter(({ goal }) => goal === unit.id)
    .reduce((sum, question) => sum + (question.kind === "case" ? question.parts.length : 1), 0);
  const needed = perGoal * unit.goals.length;
  if (asked >= needed) return [];
  const goals = unit.goals.length === 1 ? "its goal" : `its ${unit.goals.length} goals`;
  const message = `${asked} questions of the course have goal: ${unit.id}, but ${goals} need ${needed}: ${perGoal} each.`;
  return [{ ...placeOf(texts, unit.id), message }];
}
