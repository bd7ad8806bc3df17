// SPDX-License-Identifier: EUPL-1.2
// What must be done by when, and how long it then counts. It never knows what anybody answered.
import { addDays, addMonths, type Day, dayOf, daysBetween } from "~/lib/clock";

/** Late is after the end of the due day, in Sweden. Soon is the due day and the six before it. */
export type DueState = "done" | "late" | "soon" | "ahead" | "free";

/** Less than so many days to the due day are soon. */
export const soonDays = 7;

export interface Time {
  /** The day the time is counted from. */
  startOn: Day;
  days: number;
  /** Days away, both ends included; null where nobody knows the last one yet. In any order; they may overlap. */
  pauses: readonly { fromDay: Day; toDay: Day | null }[];
  /** Of the more time one has taken; 0 for none. */
  extensionDays: number;
}

/**
 * The last day of the time: it does not run while one is away, so each such day after the first and before the end moves
 * the end on by one. A pause without a last day moves it when it has ended.
 */
export function dueOnOf({ startOn, days, pauses, extensionDays }: Time): Day {
  let due = addDays(startOn, days + extensionDays);
  let counted = startOn;
  for (const { fromDay, toDay } of [...pauses].sort((a, b) => a.fromDay.localeCompare(b.fromDay))) {
    const first = fromDay > counted ? fromDay : addDays(counted, 1);
    if (toDay === null || toDay < first || first > due) continue;
    due = addDays(due, daysBetween(first, toDay) + 1);
    counted = toDay;
  }
  return due;
}

/** What is decided of how long a completed course counts. */
export interface Validity {
  validityMonths: number;
  /** Of a renewal: the last day that the cycle before it counts. */
  countsFrom: Day | null;
}

/**
 * The last day that a completed course counts, by the calendar: the same date so many months on. Who renews in time
 * loses no day of the cycle before.
 */
export function validThroughOf(completedAt: Date, { validityMonths, countsFrom }: Validity): Day {
  const completedOn = dayOf(completedAt);
  return addMonths(countsFrom && completedOn <= countsFrom ? countsFrom : completedOn, validityMonths);
}

/** What rows say of how long a cycle counts. Months are null of what nobody asks for. */
export interface Counted {
  completedAt: Date | string | null;
  validThrough: Day | null;
  validityMonths: number | bigint | null;
  countsFrom: Day | null;
}

/** The last day that it counts: as it is decided, and until the night after it was completed as it is going to be. */
export function validThroughIn({ completedAt, validThrough, validityMonths, countsFrom }: Counted): Day | null {
  if (validThrough !== null || completedAt === null || validityMonths === null) return validThrough;
  return validThroughOf(new Date(completedAt), { validityMonths: Number(validityMonths), countsFrom });
}

/** @param dueOn null where nobody asks for the course, or where one is away today */
export function dueState(dueOn: Day | null, completed: boolean, today: Day): DueState {
  if (completed) return "done";
  if (!dueOn) return "free";
  const left = daysBetween(today, dueOn);
  if (left < 0) return "late";
  return left < soonDays ? "soon" : "ahead";
}
