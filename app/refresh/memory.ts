// SPDX-License-Identifier: EUPL-1.2
// How much of a course somebody can be expected to remember over the coming months, where nothing is repeated: reckoned from
// their own reviews. An expectation and no measure of anybody.
import { addMonths, type Day, startOf } from "~/lib/clock";
import { type Completed, repeated } from "./own";
import { type CardState, recallAt } from "./schedule";

/** A point a month, from today on. */
export const monthsAhead = 6;

export interface MemoryOfCourse {
  id: string;
  title: string;
  /** Of how many questions it is reckoned, and how many of the course's have not been asked yet. */
  asked: number;
  notAsked: number;
  /** Whole percent, from today and a month on each. */
  points: { day: Day; percent: number }[];
}

/** One curve a course of which something has been asked. */
export function memoryOf(
  completed: readonly Completed[],
  cards: ReadonlyMap<string, CardState>,
  today: Day,
): MemoryOfCourse[] {
  return completed.flatMap(({ course }) => {
    const questions = repeated(course);
    const known = questions.flatMap(({ id }) => cards.get(id) ?? []);
    if (known.length === 0) return [];
    const points = Array.from({ length: monthsAhead + 1 }, (_, month) => {
      const day = addMonths(today, month);
      const at = startOf(day);
      const sum = known.reduce((total, card) => total + recallAt(card, at), 0);
      return { day, percent: Math.round((100 * sum) / known.length) };
    });
    return [
      { id: course.id, title: course.title, asked: known.length, notAsked: questions.length - known.length, points },
    ];
  });
}
