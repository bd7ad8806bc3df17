// SPDX-License-Identifier: EUPL-1.2
// Drawing questions and their order. The key of right answers never leaves the server; it never stores.
import type { Question, QuizStep } from "~/content/catalogue";
import { askedOf, movable } from "./asked";

/** A number in [0, 1) from a seed, the same every time (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const copy = [...list];
  for (let index = copy.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [copy[index], copy[other]] = [copy[other] as T, copy[index] as T];
  }
  return copy;
}

/** A practice's seed is fixed by who and what, so that two tabs show the same before it is begun. 32 bits of FNV-1a. */
export function seedOf(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const sign of parts.join("|")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}

export interface Drawn {
  question: Question;
  /** The names of what is in it, in the order to show it in. */
  order: string[];
}

/** In which try, of any number, a question was last seen; nothing for one never seen. */
export type Seen = ReadonlyMap<string, number>;

/**
 * The questions of one try. Practice keeps the author's order of questions; a test draws so many, over all goals and
 * difficulties, those not seen lately first. What stands in a question is shuffled in both. A case is drawn whole.
 */
export function draw(step: Pick<QuizStep, "questions" | "test">, seed: number, seen: Seen = new Map()): Drawn[] {
  const random = randomFrom(seed);
  const questions = step.test ? spread(shuffled(step.questions, random), step.test.draw, seen) : step.questions;
  return questions.map((question) => ({ question, order: orderOf(question, random) }));
}

/** An `order` is never shown as it should be: there would be nothing to do. */
function orderOf(question: Question, random: () => number): string[] {
  return askedOf(question).flatMap((asked) => {
    const names = movable(asked);
    const order = shuffled(names, random);
    const same = asked.kind === "order" && order.every((name, index) => name === names[index]);
    return same ? [...order.slice(1), ...order.slice(0, 1)] : order;
  });
}

/**
 * One after the other: of the goals asked about least, a question not seen lately, of a difficulty that is asked least.
 * So every goal is asked about when there are as many draws, and a new try asks anew as far as each goal has more.
 */
function spread(questions: Question[], count: number, seen: Seen): Question[] {
  const left = [...questions];
  const drawn: Question[] = [];
  const askedOn = (goal: string) => drawn.filter((each) => each.goal === goal).length;
  const askedAs = (difficulty: number) => drawn.filter((each) => each.difficulty === difficulty).length;
  const rank = (each: Question) => [askedOn(each.goal), seen.get(each.id) ?? 0, askedAs(each.difficulty)];
  while (drawn.length < count && left.length > 0) {
    const ranks = left.map(rank);
    let best = 0;
    for (let index = 1; index < ranks.length; index++) if (comes(ranks[index] ?? [], ranks[best] ?? [])) best = index;
    drawn.push(...left.splice(best, 1));
  }
  return drawn;
}

/** Whether one rank comes before the other, first figure first. */
function comes(one: number[], other: number[]): boolean {
  const at = one.findIndex((figure, index) => figure !== other[index]);
  return at >= 0 && (one[at] ?? 0) < (other[at] ?? 0);
}
