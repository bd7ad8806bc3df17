// Tries at made-up questions, and what is told of them counted one by one: what the database's figures are compared with.
import { discriminationOf, type Figure, figureOf } from "~/attempts/figures";
import type { Question, QuizStep } from "~/content/catalogue";
import { isRight } from "~/quiz/mark";

/** A question of which these options are right, in this version. */
export function question(id: string, options: number, right: number[] = [0], version = 1): Question {
  return {
    id,
    version,
    kind: right.length === 1 ? "one" : "several",
    goal: "u",
    difficulty: 1,
    stem: `${id}?`,
    source: "s",
    options: Array.from({ length: options }, (_, index) => ({
      id: `o${index}`,
      text: `${id} o${index}`,
      right: right.includes(index),
      why: "w",
    })),
  };
}

export function quiz(id: string, questions: Question[], draw?: number): QuizStep {
  return { kind: "quiz", id, number: 1, title: "", questions, ...(draw ? { test: { draw, passPercent: 80 } } : {}) };
}

/** A try that was handed in: what was chosen, by question. */
export type Given = Map<string, string[]>;

/** What is told of a question that was answered in this way. */
export function figure(asked: Question, answers: readonly { chosen: string[]; people: number }[]): Figure | null {
  return figureOf(
    { ...asked, wrongOptions: asked.options.filter((option) => !option.right) },
    answers.map((answer) => ({ ...answer, right: isRight(asked, answer.chosen) })),
  );
}

/** What is told of a step, counted over the tries one by one. Everybody was asked in the present versions. */
export function tell(step: QuizStep, tries: readonly Given[]): Figure[] {
  const figures = step.questions.flatMap((each) => {
    const answers = tries.flatMap((given) =>
      given.has(each.id) ? [{ chosen: given.get(each.id) ?? [], people: 1 }] : [],
    );
    return figure(each, answers) ?? [];
  });
  const compared = step.questions.filter((each) =>
    figures.some(({ id, right }) => id === each.id && typeof right === "number"),
  );
  const point = (given: Given, each: Question) => (isRight(each, given.get(each.id) ?? []) ? 1 : 0);
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

/** Every answer that can be given to a question. */
export function possible({ kind, options }: Question): string[][] {
  const ids = options.map(({ id }) => id);
  if (kind === "one") return ids.map((id) => [id]);
  const sets = 2 ** ids.length - 1;
  return Array.from({ length: sets }, (_, set) => ids.filter((_, index) => (set + 1) & (1 << index)));
}
