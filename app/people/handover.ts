// SPDX-License-Identifier: EUPL-1.2
// When and to whom a VIN-ombud can hand over.
import { addDays, type Day } from "~/lib/clock";

/** Each has its sentence in `words.readiness.handover.problems`, which says what to do. */
export type HandoverProblem =
  | "ombudMissing"
  | "personMissing"
  | "dayMissing"
  | "dayMalformed"
  | "dayPast"
  | "dayTooFar"
  | "dayBeforeBegun"
  | "themselves"
  | "personGone"
  | "alreadyOmbud"
  | "alreadyHandedOver";

/** Whether somebody has the assignment from the day after its last: then it is handed over, and nothing is left to hand over. */
export const isHandedOver = ({ toDay }: { toDay: Day | null }, all: readonly { fromDay: Day }[]): boolean =>
  toDay !== null && all.some(({ fromDay }) => fromDay === addDays(toDay, 1));

/** Who begins later than in a year is better asked then. */
export const lastFirstDay = (today: Day): Day => addDays(today, 365);
