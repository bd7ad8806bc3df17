// SPDX-License-Identifier: EUPL-1.2
// Tries at made-up questions, and what is told of them counted one by one: what the database's figures are compared with.
import { discriminationOf } from "~/attempts/discrimination";
import { type Figure, figureOf, standsApart } from "~/attempts/figures";
import type { Question, QuizStep } from "~/content/catalogue";
import { type Asked, askedOf, isPlacing } from "~/quiz/asked";
import { answerProblem, markOf } from "~/quiz/mark";
import { about, choosing, ordering, placings, saying } from "./anyQuestion";

/** A question of which the first options are right. */
export function question(id: string, options: number, right = 1): Question {
  return { ...about(id), ...choosing(right > 1 ? "several" : "one", options, right) };
}

/** Three things, each with a place of its own or in two groups. */
export function placement(id: string, kind: "order" | "match" | "sort"): Question {
  return { ...about(id), ...(kind === "order" ? ordering(3) : placings(kind, 3, kind === "sort" ? 2 : 3)) };
}

/** A statement, and a choice after it. */
export function story(id: string): Question {
  const parts = [
    { id: "one", ...saying(true) },
    { id: "two", ...choosing("one", 3, 1) },
  ];
  return { ...about(id), kind: "case", stem: "story", parts };
}

/** What is asked, where a question is asked as one. */
export const asOne = (question: Question): Asked => askedOf(question)[0] as Asked;

export function quiz(id: string, questions: Question[], draw?: number): QuizStep {
  return { kind: "quiz", id, number: 1, title: "", questions, ...(draw ? { test: { draw, passPercent: 80 } } : {}) };
}

/** A try that was handed in: what was chosen, by question. */
export type Given = Map<string, string[]>;

/** What is told of a question that was answered in this way. */
export const figure = (question: Question, answers: readonly { chosen: string[]; people: number }[]): Figure | null =>
  figureOf(asOne(question), answers);

/** What is told of a step, counted over the tries one by one. */
export function tell(step: QuizStep, tries: readonly Given[]): Figure[] {
  const all = step.questions.flatMap(askedOf);
  const drawn = step.test !== undefined && step.test.draw < step.questions.length;
  const figures = all.flatMap((each) => {
    const answers = tries.flatMap((given) =>
      given.has(each.id) ? [{ chosen: given.get(each.id) ?? [], people: 1 }] : [],
    );
    return standsApart(answers.length, tries.length, drawn) ? (figureOf(each, answers) ?? []) : [];
  });
  const compared = all.filter((each) => figures.some(({ id, right }) => id === each.id && typeof right === "number"));
  const point = (given: Given, each: Asked) => (markOf(each, given.get(each.id) ?? []).right ? 1 : 0);
  return figures.map((figure) => {
    const own = compared.find(({ id }) => id === figure.id);
    if (!own) return figure;
    const sums = { tries: 0, right: 0, rest: 0, restSquared: 0, rightTimesRest: 0 };
    for (const given of tries.filter((each) => each.has(own.id))) {
      const others = compared.filter(({ id }) => id !== own.id && given.has(id));
      if (others.length === 0) continue;
      const share = others.reduce((sum, other) => sum + point(given, other), 0) / others.length;
      sums.tries += 1;
      sums.right += point(given, own);
      sums.rest += share;
      sums.restSquared += share * share;
      sums.rightTimesRest += point(given, own) * share;
    }
    return { ...figure, discrimination: discriminationOf(sums) };
  });
}

/** Every answer that can be given to what is asked. */
export function possible(asked: Asked): string[][] {
  if (!isPlacing(asked)) {
    const ids = asked.options.map(({ id }) => id);
    if (asked.kind !== "several") return ids.map((id) => [id]);
    const sets = 2 ** ids.length - 1;
    return Array.from({ length: sets }, (_, set) => ids.filter((_, index) => (set + 1) & (1 << index)));
  }
  const ways = asked.items.reduce<string[][]>(
    (sofar, item) => sofar.flatMap((way) => asked.places.map((place) => [...way, `${item.id}=${place.id}`])),
    [[]],
  );
  return ways.filter((way) => answerProblem(asked, way) === null);
}
