// SPDX-License-Identifier: EUPL-1.2
// Which questions somebody has most likely forgotten the answer to. It stores nothing, and decides nothing that anybody has
// to do.
import { seedOf } from "~/quiz/draw";
import { inRank } from "./rank";

export interface QuestionChoice {
  id: string;
  /** The unit it asks about. */
  goal: string;
  minutes: number;
  /** How likely it is to be remembered, by the person's own reviews; null where there are none. */
  recall: number | null;
  /** The last answer in earlier tries. */
  answered: { right: boolean; at: Date } | null;
}

/**
 * From 0, forgotten, to 1. Without a review a wrong answer is nearly forgotten, a right one is half so after a year, and of
 * what was never asked nobody knows.
 */
function strength({ recall, answered }: QuestionChoice, now: Date): number {
  if (recall !== null) return recall;
  if (!answered) return 0.45;
  const years = Math.max(0, now.getTime() - answered.at.getTime()) / (365 * 24 * 60 * 60 * 1000);
  return answered.right ? 1 / (1 + years) : 0.1;
}

/** The weakest first, one of each goal before a second of any: a goal that has faded comes before one that has not. */
export function weakestFirst(questions: readonly QuestionChoice[], now: Date, seed: string): QuestionChoice[] {
  const weakest = inRank(questions, (each) => [strength(each, now), seedOf(seed, each.id)]);
  const asked = new Map<string, number>();
  const placed = weakest.map((question, index) => {
    const nth = asked.get(question.goal) ?? 0;
    asked.set(question.goal, nth + 1);
    return { question, rank: [nth, index] };
  });
  return inRank(placed, ({ rank }) => rank).map(({ question }) => question);
}
