// SPDX-License-Identifier: EUPL-1.2
// What the courses call what rows name by id: courses, parts, steps, scenes with their moments and choices, refreshers, questions and
// what one can answer to them.
import { type Catalogue, type Question, unitsOf } from "~/content/catalogue";

export type Named = ReadonlyMap<string, string>;

type Asked = Exclude<Question, { kind: "case" }> | Extract<Question, { kind: "case" }>["parts"][number];

/** Ids of options are unique in their question alone. */
const answersOf = (id: string, asked: Asked): [string, string][] => [
  [id, asked.stem],
  ...("options" in asked ? asked.options : []).map((each): [string, string] => [`${id} ${each.id}`, each.text]),
  ...("items" in asked ? asked.items : []).map((each): [string, string] => [`${id} ${each.id}`, each.text]),
  ...("places" in asked ? asked.places : []).map((each): [string, string] => [`${id} ${each.id}`, each.text]),
];

const ofQuestion = (question: Question): [string, string][] =>
  question.kind === "case"
    ? [[question.id, question.stem], ...question.parts.flatMap((part) => answersOf(`${question.id}/${part.id}`, part))]
    : answersOf(question.id, question);

const kept = new WeakMap<Catalogue, Named>();

/** Made once for each catalogue. */
export function namesIn(catalogue: Catalogue): Named {
  let names = kept.get(catalogue);
  if (!names) {
    names = new Map([
      ...catalogue.courses.flatMap((course) => [
        [course.id, course.title] as const,
        ...course.refreshers.map(({ id, title }) => [id, title] as const),
        ...unitsOf(course).flatMap((unit) => [
          [unit.id, unit.title] as const,
          ...unit.steps.map((step) => [step.id, `${unit.title}: ${step.title}`] as const),
          ...unit.steps.flatMap((step) => (step.kind === "quiz" ? step.questions.flatMap(ofQuestion) : [])),
        ]),
      ]),
      ...catalogue.scenarios.flatMap(({ source, ways }) => [
        [source.id, source.title] as const,
        ...source.moments.map(({ id, title }) => [`${source.id}/${id}`, `${source.title}: ${title}`] as const),
        ...ways.knots.flatMap(({ choices }) => choices.map(({ id, text }) => [`${source.id} ${id}`, text] as const)),
      ]),
    ]);
    kept.set(catalogue, names);
  }
  return names;
}
