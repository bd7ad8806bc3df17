// SPDX-License-Identifier: EUPL-1.2
// The days on which a VIN-ombud repeats, and what is asked on each. A steady pace does as well as a growing one (Latimier
// and others 2021, 29 studies: E14), and follow-up after two weeks and in the first half-year is what keeps a practised
// conversation (E11). It never knows who is asked.
import { addDays, addMonths, type Day } from "~/lib/clock";

/** After the first two weeks, so many months after the course; from the last one on once a year. */
const firstMonths = [2, 4, 8];

/**
 * The day of an occasion, from 0: two weeks after the course was completed, two, four and eight months, then every year.
 * Each is counted from the completion and never from the one before, so that a day missed moves no other.
 */
export function fixedDay(completedOn: Day, occasion: number): Day {
  if (occasion === 0) return addDays(completedOn, 14);
  return addMonths(completedOn, firstMonths[occasion - 1] ?? 12 * (occasion - firstMonths.length));
}

export interface Occasion {
  occasion: number;
  day: Day;
}

/** Every occasion up to and with a day, and the next one after it: the last in the list is still to come. */
export function fixedDays(completedOn: Day, today: Day): Occasion[] {
  const days: Occasion[] = [];
  for (let occasion = 0; ; occasion++) {
    const day = fixedDay(completedOn, occasion);
    days.push({ occasion, day });
    if (day > today) return days;
  }
}

export interface FixedStanding {
  /** The latest day that has come, where it has not been done. One that was missed before it is not asked for any more. */
  open: Occasion | null;
  /** The first day to come. */
  next: Occasion;
}

/** @param done the fixed days that a round has been ended for */
export function fixedStanding(completedOn: Day, done: ReadonlySet<Day>, today: Day): FixedStanding {
  const days = fixedDays(completedOn, today);
  const next = days.at(-1) as Occasion;
  const latest = days.at(-2);
  return { open: latest && !done.has(latest.day) ? latest : null, next };
}

/** A goal of a course with the questions on it, in the author's order. */
export interface AskedGoal {
  id: string;
  questionIds: readonly string[];
}

/**
 * The questions of an occasion, the same for everybody: one each on the goals that follow those of the occasion before, so
 * that all goals are asked about before one is again, and then by its next question.
 */
export function questionsOfDay(goals: readonly AskedGoal[], occasion: number, most: number): string[] {
  const asked = goals.filter((goal) => goal.questionIds.length > 0);
  const chosen = new Set<string>();
  for (let place = 0; place < most && asked.length > 0; place++) {
    const turn = occasion * most + place;
    const { questionIds } = asked[turn % asked.length] as AskedGoal;
    const round = Math.floor(turn / asked.length);
    // Where there are fewer goals than places, the next question of the goal that has not been taken.
    const from = questionIds.map((_, index) => questionIds[(round + index) % questionIds.length] as string);
    const question = from.find((id) => !chosen.has(id));
    if (question) chosen.add(question);
  }
  return [...chosen];
}
