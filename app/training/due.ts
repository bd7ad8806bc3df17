// What must be done by when. It never knows what anybody answered.
import { addMonths, type Day, dayOf, daysBetween } from "~/lib/clock";

/** Late is after the end of the due day, in Sweden. Soon is the due day and the six before it. */
export type DueState = "done" | "late" | "soon" | "ahead" | "free";

/** Less than so many days to the due day are soon. */
export const soonDays = 7;

/**
 * The last day that a completed course counts, by the calendar.
 * @param countsFrom of a renewal done in time: the last day of the cycle before it, so that nobody loses by being early
 */
export function lastDay(completedAt: Date, validityMonths: number, countsFrom: Day | null = null): Day {
  const completedOn = dayOf(completedAt);
  return addMonths(countsFrom && countsFrom > completedOn ? countsFrom : completedOn, validityMonths);
}

export function dueState(dueOn: Day | null, completed: boolean, today: Day): DueState {
  if (completed) return "done";
  if (!dueOn) return "free";
  const left = daysBetween(today, dueOn);
  if (left < 0) return "late";
  return left < soonDays ? "soon" : "ahead";
}
