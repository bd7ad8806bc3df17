// SPDX-License-Identifier: EUPL-1.2
// What is the next for somebody whom a rule asks for a course: the one place that opens cycles. Each is a row of its own;
// nothing that was earned is ever reset or taken back.
import { addDays, type Day, daysBetween } from "~/lib/clock";
import type { Terms } from "./rule";

/** A person's latest cycle of the course, as rows say it. */
export interface Latest {
  cycle: number;
  completed: boolean;
  assignment: { validThrough: Day | null; lifted: boolean } | null;
}

/**
 * `open`: a new cycle with its time. `ask`: the cycle there is gets its time, or a new one where no rule asked for it any
 * longer. `countsFrom` is the last day of the cycle before, for a renewal that is in time.
 */
export interface Next {
  do: "open" | "ask";
  cycle: number;
  startOn: Day;
  days: number;
  countsFrom: Day | null;
}

/** Nobody gets less time than this, or than the rule gives, however late the platform is told of them. */
const leastDays = 14;

/** The rule's time from its day; two weeks from today where less than that is left. */
function timeFrom(trigger: Day, { days }: Pick<Terms, "days">, today: Day): { startOn: Day; days: number } {
  const least = Math.min(days, leastDays);
  return addDays(trigger, days) < addDays(today, least) ? { startOn: today, days: least } : { startOn: trigger, days };
}

/** The day that the renewal of what counts until then opens. */
export function renewalOpensOn(validThrough: Day, { windowDays }: Pick<Terms, "windowDays">): Day {
  return addDays(validThrough, -windowDays);
}

/**
 * @param trigger the day that the rule's days are counted from, for this person; not later than today
 * @returns null where there is nothing to do today
 */
export function nextFor(
  latest: Latest | null,
  trigger: Day,
  terms: Pick<Terms, "days" | "windowDays">,
  today: Day,
): Next | null {
  if (!latest) return { do: "open", cycle: 1, ...timeFrom(trigger, terms, today), countsFrom: null };
  const { cycle, completed, assignment } = latest;
  if (!assignment) return { do: "ask", cycle, ...timeFrom(trigger, terms, today), countsFrom: null };
  if (!completed)
    return assignment.lifted ? { do: "ask", cycle, startOn: today, days: terms.days, countsFrom: null } : null;
  const { validThrough } = assignment;
  if (!validThrough || today < renewalOpensOn(validThrough, terms)) return null;
  const inTime = today <= validThrough;
  return {
    do: "open",
    cycle: cycle + 1,
    startOn: today,
    days: inTime ? daysBetween(today, validThrough) : terms.days,
    countsFrom: inTime ? validThrough : null,
  };
}
