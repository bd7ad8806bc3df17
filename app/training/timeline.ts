// SPDX-License-Identifier: EUPL-1.2
// What a rule comes to for one person, day by day, before anybody has decided on it.
import { addDays, type Day, startOf } from "~/lib/clock";
import { type Latest, nextFor, renewalOpensOn } from "./cycles";
import { validThroughOf } from "./due";
import type { Terms } from "./rule";

/**
 * `counted`: the time is counted from this day. `due`: the last day to do it. `done`: it was done. `counts`: the last day
 * that it counts, and the day that the renewal is due; for who has not done it, if it is done on the last day.
 * `opens`: the renewal opens.
 */
export interface Event {
  what: "counted" | "due" | "done" | "opens" | "counts";
  day: Day;
}

/** @param latest with the days of the latest cycle, where it has any */
export function timelineOf(
  latest: (Latest & { completedOn: Day | null; dueOn: Day | null }) | null,
  trigger: Day,
  terms: Terms,
  today: Day,
): Event[] {
  const through = (completedOn: Day) =>
    validThroughOf(startOf(completedOn), { validityMonths: terms.validityMonths, countsFrom: null });
  const renewal = (counts: Day): Event[] => [
    { what: "opens", day: renewalOpensOn(counts, terms) },
    { what: "counts", day: counts },
  ];
  if (latest?.completedOn)
    return [
      { what: "done", day: latest.completedOn },
      ...renewal(latest.assignment?.validThrough ?? through(latest.completedOn)),
    ];
  if (latest?.dueOn && !latest.assignment?.lifted)
    return [{ what: "due", day: latest.dueOn }, ...renewal(through(latest.dueOn))];
  const next = nextFor(latest, trigger, terms, today);
  if (!next) return [];
  const due = addDays(next.startOn, next.days);
  return [{ what: "counted", day: next.startOn }, { what: "due", day: due }, ...renewal(through(due))];
}
