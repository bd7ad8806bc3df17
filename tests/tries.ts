// Tries at made-up questions, and what is told of them counted one by one: what the database's figures are compared with.
import { discriminationOf } from "~/attempts/discrimination";
import { type Figure, figureOf, standsApart } from "~/attempts/figures";
import type { Question, QuizStep } from "~/content/catalogue";
import { type Asked, askedOf, isPlacing } from "~/quiz/asked";
import { answerProblem, markOf } from "~/quiz/mark";

const about = (id: string) => ({ id, version: 1, goal: "u", difficulty: 1, stem: `${id}?`, source: "s" });

/** A question of which these options are right. */
export function question(id: string, options: number, right: number[] = [0]): Question {
  return {
    ...about(id),
    kind: right.length === 1 ? "one" : "several",
    options: Array.from({ length: options }, (_, index) => ({
      id: `o${index}`,
      text: `${id} o${index}`,
      right: right.includes(index),
      why: "w",
    })),
  };
}

/** Three things, each with a place of its own or in two groups. */
export function placement(id: string, kind: "order" | "match" | "sort"): Question {
  const item = (index: number) => ({ id: `i${index}`, text: `${id} i${index}`, why: "w" });
  const items = [0, 1, 2].map((index) => ({ ...item(index), place: kind === "sort" ? `p${index % 2}` : `p${index}` }));
  const places = [0, 1, 2].map((index) => ({ id: `p${index}`, text: `${id} p${index}` }));
  if (kind === "order") return { ...about(id), kind, items: [0, 1, 2].map(item) };
  return { ...about(id), kind, items, places: kind === "sort" ? places.slice(0, 2) : places };
}

/** A statement, and a choice after it. */
export function story(id: string): Question {
  return {
    ...about(id),
    kind: "case",
    parts: [
      { id: "one", kind: "trueFalse", stem: "true?", holds: true, ifTrue: "w", ifFalse: "w" },
      {
        id: "two",
        kind: "one",
        stem: "then?",
        options: (question("", 3) as Extract<Question, { kind: "one" }>).options,
      },
    ],
  };
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
