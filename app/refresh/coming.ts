// SPDX-License-Identifier: EUPL-1.2
// The next days of what somebody repeats, for the pages and the calendar.
import { addMonths, type Day } from "~/lib/clock";
import { isForOmbud } from "./completed";
import { type FixedStanding, fixedDay } from "./fixedDays";
import type { Completed, Own } from "./own";

export interface Coming {
  day: Day;
  /** Fixed: part of the assignment as VIN-ombud. Own: when something begins to fade. */
  kind: "fixed" | "own";
}

interface Standing {
  completed: readonly Completed[];
  own: Own;
  fixed: FixedStanding | null;
}

/**
 * Each day once, in order: the fixed days from the one that is open, and the next day of one's own. A day that has come and
 * is not done keeps its date.
 */
export function comingDays({ completed, own, fixed }: Standing, today: Day, through: Day): Coming[] {
  const days = new Map<Day, Coming["kind"]>();
  if (fixed) {
    const completedOn = completed.find(({ course }) => isForOmbud(course))?.completedOn ?? today;
    if (fixed.open) days.set(fixed.open.day, "fixed");
    for (let { occasion, day } = fixed.next; day <= through; day = fixedDay(completedOn, ++occasion))
      days.set(day, "fixed");
  }
  if (own.nextOn && own.nextOn <= through && !days.has(own.nextOn)) days.set(own.nextOn, "own");
  return [...days].map(([day, kind]) => ({ day, kind })).sort((one, other) => one.day.localeCompare(other.day));
}

/** Those after today, within a year. */
export function daysAfter(standing: Standing, today: Day): Coming[] {
  return comingDays(standing, today, addMonths(today, 12)).filter(({ day }) => day > today);
}
