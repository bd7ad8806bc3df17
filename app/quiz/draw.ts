// Drawing questions and their order. The key of right answers never leaves the server; it never stores.
import type { Question, QuizStep } from "~/content/catalogue";

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

/** The first try's seed is fixed by who and what, so that two tabs draw the same. 32 bits of FNV-1a. */
export function seedOf(...parts: (string | number)[]): number {
  let hash = 0x811c9dc5;
  for (const sign of parts.join("|")) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return hash | 0;
}

/**
 * The questions of one try. Practice keeps the author's order of questions; a test draws, spread over the goals.
 * Options are shuffled in both.
 */
export function draw(step: Pick<QuizStep, "questions" | "test">, seed: number): Question[] {
  const random = randomFrom(seed);
  const drawn = step.test ? spread(shuffled(step.questions, random), step.test.draw) : step.questions;
  return drawn.map((question) => ({ ...question, options: shuffled(question.options, random) }));
}

/** Takes one question of each goal, then a second of each, until there are enough. */
function spread(questions: Question[], count: number): Question[] {
  const rounds = new Map<string, number>();
  return questions
    .map((question) => {
      const round = rounds.get(question.goal) ?? 0;
      rounds.set(question.goal, round + 1);
      return { question, round };
    })
    .sort((a, b) => a.round - b.round)
    .slice(0, count)
    .map(({ question }) => question);
}
