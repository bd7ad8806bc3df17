// SPDX-License-Identifier: EUPL-1.2
// Whether an answer can be marked, and how right it is. An answer is a list of strings for every kind: the ids of the
// options chosen, or `item=place` for each item that has been put somewhere.
import { type Asked, isPlacing } from "./asked";

export type AnswerProblem = "missing" | "tooMany" | "unplaced" | "samePlace" | "unknown";

/** `item=place` as it is; ids have no `=` in them. */
export function placing(answer: readonly string[]): Map<string, string> {
  return new Map(answer.map((each) => each.split("=", 2) as [string, string]));
}

/**
 * What is wrong with an answer; null when it can be marked. `unknown` is an answer to something else and is never kept;
 * with the others somebody may be on their way.
 */
export function answerProblem(asked: Asked, answer: readonly string[]): AnswerProblem | null {
  if (answer.some((each) => !possible(asked).has(each)) || new Set(answer).size !== answer.length) return "unknown";
  if (!isPlacing(asked)) {
    if (answer.length === 0) return "missing";
    return asked.kind !== "several" && answer.length > 1 ? "tooMany" : null;
  }
  const placed = placing(answer);
  if (placed.size !== answer.length) return "unknown";
  if (placed.size < asked.items.length) return "unplaced";
  return asked.kind !== "sort" && new Set(placed.values()).size < placed.size ? "samePlace" : null;
}

/** Every string that may stand in an answer. */
function possible(asked: Asked): Set<string> {
  if (!isPlacing(asked)) return new Set(asked.options.map((option) => option.id));
  return new Set(asked.items.flatMap((item) => asked.places.map((place) => `${item.id}=${place.id}`)));
}

export interface Mark {
  /** Exactly right: none too few and none too many, each thing in its place. */
  right: boolean;
  /** How much of it holds: of the options that are right, or of the items. */
  held: number;
  of: number;
}

export function markOf(asked: Asked, answer: readonly string[]): Mark {
  if (isPlacing(asked)) {
    const placed = placing(answer);
    const held = asked.items.filter((item) => placed.get(item.id) === item.place).length;
    return { right: held === asked.items.length, held, of: asked.items.length };
  }
  const right = asked.options.filter((option) => option.right);
  const held = right.filter((option) => answer.includes(option.id)).length;
  return { right: held === right.length && answer.length === held, held, of: right.length };
}

/** How many of so many have to be right for that percent: at least one, where any is asked for. */
export function neededFor(percent: number, of: number): number {
  return percent > 0 ? Math.max(1, Math.ceil((percent * of) / 100)) : 0;
}
