// SPDX-License-Identifier: EUPL-1.2
// More time, once, for whoever asks: nobody has to say why. It never reads the clock.
import { type Day, daysBetween } from "~/lib/clock";
import { dueOnOf } from "./due";

/** So many days more. */
export const moreDays = 14;

/** So many days before the last day it can be asked for, and until it would no longer help. */
const offeredDays = 14;

export interface Time {
  startOn: Day;
  days: number;
  dueOn: Day;
  pauses: readonly { fromDay: Day; toDay: Day | null }[];
  isExtended: boolean;
}

/** The last day there would be with more time; null where it was taken, is not yet needed, or would be over already. */
export function moreTimeTo({ startOn, days, dueOn, pauses, isExtended }: Time, today: Day): Day | null {
  if (isExtended || daysBetween(today, dueOn) > offeredDays) return null;
  const to = dueOnOf({ startOn, days, pauses, extensionDays: moreDays });
  return to > dueOn && to >= today ? to : null;
}
