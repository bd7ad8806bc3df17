// SPDX-License-Identifier: EUPL-1.2
// Which reminders one assignment gets, and when. It never reads the clock: the days are counted from the last day of the
// time, never from today or from the mail before, so that a server that stood still moves nothing.

import { addDays, type Day } from "~/lib/clock";
import { mostDaysOff, workingDay, workingDayBefore } from "~/lib/workingDay";
import type { MailKind } from "~/mail/kinds";

/** What of an assignment the days follow from. */
export interface Reminded {
  enrolmentId: string;
  dueOn: Day;
  /** Of a renewal: the last day that the cycle before it counts, and how many days before it the renewal opens. */
  countsFrom: Day | null;
  windowDays: number;
  assignedOn: Day;
  /** The first day of the employment there is now. */
  employedFrom: Day;
}

export interface Reminder {
  kind: MailKind;
  to: "learner" | "manager";
  day: Day;
  /** Where the server stood still that day, it is sent until this day: from the next, another says more. */
  lastDay: Day;
}

const week = 7;

/** So many days after the last day the last reminder comes, if that is no day off. After that only the start page tells. */
const lateFor = 4 * week;

/** The longest that a renewal may be open, in days. */
const longestWindow = 400;

/** Between which last days an assignment has reminders that may be sent from one day to another; of renewals more. */
export function dueBetween(from: Day, to: Day): { first: Day; last: Day; lastOfRenewals: Day } {
  return {
    first: addDays(from, -(lateFor + mostDaysOff + week)),
    last: addDays(to, 14),
    lastOfRenewals: addDays(to, longestWindow),
  };
}

/**
 * Every reminder of one assignment, in order of days (R-050; `platforms` complaints 16–18): 14 and 3 days before the last
 * day, on it, and then weekly, at most four times; to the manager once, after the first week. For a renewal also that it is
 * open. None comes on a day off (that on the last day comes before it: after, it is of no use), before the first working day, or before the assignment was made: what would have come
 * before is left to the last of them, which comes then, if any is left.
 */
export function remindersOf({
  dueOn,
  countsFrom,
  windowDays,
  assignedOn,
  employedFrom,
}: Reminded): readonly Reminder[] {
  const since = assignedOn > employedFrom ? assignedOn : employedFrom;
  const key = `${dueOn} ${countsFrom} ${windowDays} ${since}`;
  const found = known.get(key) ?? plan(dueOn, countsFrom && addDays(countsFrom, -windowDays), since);
  if (known.size >= manyPlans) known.clear();
  known.set(key, found);
  return found;
}

/** Thousands have the same days, and dates are slow to reckon with. */
const known = new Map<string, readonly Reminder[]>();
const manyPlans = 5000;

function plan(dueOn: Day, opensOn: Day | null, since: Day): Reminder[] {
  const first = workingDay(opensOn && opensOn > since ? opensOn : since);
  const from = (day: Day) => (day < first ? first : day);
  const end = workingDay(addDays(dueOn, lateFor));
  const planned: { kind: MailKind; day: Day }[] = [
    ...(opensOn ? [{ kind: "opened" as const, day: from(workingDay(opensOn)) }] : []),
    { kind: "before14", day: from(workingDay(addDays(dueOn, -14))) },
    { kind: "before3", day: from(workingDay(addDays(dueOn, -3))) },
    { kind: "onTheDay", day: from(workingDayBefore(dueOn)) },
    ...(["late1", "late2", "late3", "late4"] as const).map((kind, index) => ({
      kind,
      day: from(workingDay(addDays(dueOn, (index + 1) * week))),
    })),
  ];
  // A later one that comes no later says all that the earlier would have said.
  const kept = planned.filter(
    ({ day }, index) => day <= end && planned.slice(index + 1).every((later) => later.day > day),
  );
  const learner = kept.map(({ kind, day }, index): Reminder => {
    const next = kept[index + 1];
    return { kind, to: "learner", day, lastDay: addDays(next?.day ?? addDays(day, week), -1) };
  });
  const told = from(workingDay(addDays(dueOn, week)));
  const manager: Reminder = { kind: "team", to: "manager", day: told, lastDay: addDays(told, week - 1) };
  return [...learner, ...(told <= end ? [manager] : [])].sort((a, b) => a.day.localeCompare(b.day));
}

/** Those that are to be said on a day: of each kind of recipient the newest, as long as it is the newest. */
export function remindersOn(assignment: Reminded, day: Day): Reminder[] {
  return remindersOf(assignment).filter((each) => each.day <= day && day <= each.lastDay);
}

/**
 * What makes a reminder the same one: the assignment, its last day and the step. Another last day is another plan, but the
 * same step comes no sooner than ten days after itself (`said.server.ts`).
 */
export function reminderKey({ enrolmentId, dueOn }: Reminded, kind: MailKind, recipient?: string): string {
  return [enrolmentId, dueOn, kind, ...(recipient ? [recipient] : [])].join("/");
}

/** The last day that a reminder told of, whatever the day is now. Null for one that a manager asked for: its key has none. */
export const dayToldIn = (key: string, kind: MailKind): Day | null =>
  kind === "asked" ? null : (key.split("/")[1] ?? null);

/** What stops reminders, whatever the plan: on a day. */
export interface Standing {
  isCompleted: boolean;
  isLifted: boolean;
  employedTo: Day | null;
  pauses: readonly { fromDay: Day; toDay: Day | null }[];
}

/** Whether the person is to be reminded on a day at all: not when it is done or not asked any longer, nor away or gone. */
export function isReminded({ isCompleted, isLifted, employedTo, pauses }: Standing, day: Day): boolean {
  if (isCompleted || isLifted || (employedTo !== null && employedTo < day)) return false;
  return !pauses.some(({ fromDay, toDay }) => fromDay <= day && (toDay === null || day <= toDay));
}
