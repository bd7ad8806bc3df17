// What must be done by when. It never knows what anybody answered.
import { addDays, addMonths, type Day, dayOf, daysBetween } from "~/lib/clock";

/** Late is after the end of the due day, in Sweden. Soon is the due day and the six before it. */
export type DueState = "done" | "late" | "soon" | "ahead" | "free";

const soonDays = 7;

/** The last day that a completed course counts, by the calendar. */
export function lastDay(completedAt: Date, validityMonths: number): Day {
  return addMonths(dayOf(completedAt), validityMonths);
}

/**
 * The last day of the time for a course: so many days after the first one, more if more were taken, and moved on by every
 * day of a pause that falls after the first day and up to the day that it is moved to. A pause without a last day counts
 * nothing until it has one. Pauses may lie over each other: a day counts once.
 */
export function dueOnOf(time: {
  startOn: Day;
  days: number;
  pauses: readonly { fromDay: Day; toDay: Day | null }[];
  extensionDays: number;
}): Day {
  const { startOn, days, pauses, extensionDays } = time;
  let dueOn = addDays(startOn, days + extensionDays);
  let counted = startOn;
  for (const { fromDay, toDay } of [...pauses].sort((a, b) => a.fromDay.localeCompare(b.fromDay))) {
    const from = fromDay > counted ? fromDay : addDays(counted, 1);
    if (toDay === null || toDay < from || from > dueOn) continue;
    dueOn = addDays(dueOn, daysBetween(from, toDay) + 1);
    counted = toDay;
  }
  return dueOn;
}

export function dueState(dueOn: Day | null, completed: boolean, today: Day): DueState {
  if (completed) return "done";
  if (!dueOn) return "free";
  const left = daysBetween(today, dueOn);
  if (left < 0) return "late";
  return left < soonDays ? "soon" : "ahead";
}
