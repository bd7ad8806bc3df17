// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "~/lib/clock";

/** What one is in a group across units: who leads it, who handles cases, who comes from the operations. */
export const parts = ["lead", "caseHandler", "operations", "other"] as const;
export type Part = (typeof parts)[number];

/** A time in a group as it was written, and the employments of whoever it is. */
export interface Time {
  fromDay: Day;
  toDay: Day | null;
  person: { employedTo: Day | null; employments: readonly { toDay: Day }[] };
}

/** The last day of a time in a group, if it has one. Who has left the municipality has left its groups on the same day. */
export function lastDayIn({ fromDay, toDay, person }: Time): Day | null {
  const before = person.employments.map((each) => each.toDay).filter((day) => day >= fromDay);
  const days = [toDay, person.employedTo, ...before].filter((day) => day !== null);
  return days.sort()[0] ?? null;
}

/** Whether that time goes on that day. */
export function isIn(time: Time, today: Day): boolean {
  const last = lastDayIn(time);
  return last === null || last >= today;
}
