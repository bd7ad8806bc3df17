// SPDX-License-Identifier: EUPL-1.2
// How ready a unit is to ask, from what it has done and when. It never knows a person: not who took
// part, not who has done which course.
import { addMonths, type Day, daysBetween, isDay } from "~/lib/clock";
import { inSwedish } from "~/lib/swedish";
import type { DirectoryHealth } from "~/support/health.server";

/** What a unit does and records the day of: its routine decided, a workplace meeting held, pair practice offered. */
export const factKinds = ["routine", "meeting", "pairPractice"] as const;
export type FactKind = (typeof factKinds)[number];

/** What makes a unit ready, in the order to do it. That the directory is verified is reckoned from its checks. */
export const parts = ["routine", "directory", "meeting", "pairPractice"] as const;
export type Part = (typeof parts)[number];

/** `stale`: it was done, and it is time for it again. */
export type State = "done" | "stale" | "missing";

/**
 * The last day that something done on a day counts: a routine a year (looked over each year, R-073), a meeting the calendar
 * year it was held in, pair practice its half-year.
 */
export function holdsThrough(kind: FactKind, onDay: Day): Day {
  if (kind === "routine") return addMonths(onDay, 12);
  const [year, month] = [onDay.slice(0, 4), onDay.slice(5, 7)];
  return kind === "pairPractice" && month <= "06" ? `${year}-06-30` : `${year}-12-31`;
}

export function stateOf(kind: FactKind, onDay: Day | null, today: Day): State {
  if (onDay === null) return "missing";
  return today <= holdsThrough(kind, onDay) ? "done" : "stale";
}

export interface Fact {
  kind: FactKind;
  onDay: Day;
  /** Taken back: it is as if it had not been recorded, and stays to be seen. */
  withdrawnOn: Day | null;
}

/** Of what the unit has recorded of a kind, what counts: the latest day that is not taken back. */
export function latestOf<Each extends Fact>(facts: readonly Each[], kind: FactKind): Each | null {
  return facts.reduce<Each | null>((latest, fact) => {
    if (fact.kind !== kind || fact.withdrawnOn !== null) return latest;
    return latest === null || fact.onDay > latest.onDay ? fact : latest;
  }, null);
}

/** How the municipality's list of contacts stands. */
export const stateOfDirectory = ({ checkedOn, care, missing }: DirectoryHealth): State =>
  checkedOn === null || missing > 0 ? "missing" : care > 0 ? "stale" : "done";

export interface PartState {
  part: Part;
  state: State;
  /** The day of what counts, or counted last. */
  onDay: Day | null;
  /** How many days ago that was. */
  days: number | null;
}

/** Each part in its order. @param days of what counts of each kind */
export function readinessOf(
  days: Readonly<Record<FactKind, Day | null>>,
  directory: DirectoryHealth,
  today: Day,
): PartState[] {
  return parts.map((part) => {
    const onDay = part === "directory" ? directory.checkedOn : days[part];
    const state = part === "directory" ? stateOfDirectory(directory) : stateOf(part, onDay, today);
    return { part, state, onDay, days: onDay === null ? null : daysBetween(onDay, today) };
  });
}

/** The first part that is not done, else none. */
export const nextOf = <Each extends PartState>(readiness: readonly Each[]): Each | null =>
  readiness.find(({ state }) => state !== "done") ?? null;

/** Nothing older is recorded: then it says nothing about today. */
export const earliestDay: Day = "2000-01-01";

export type DayProblem = "dayMissing" | "dayMalformed" | "dayAhead" | "dayTooEarly";

/** What is wrong with the day that something is said to have been done on. */
export function dayProblem(day: string, today: Day): DayProblem | null {
  if (day === "") return "dayMissing";
  if (!isDay(day)) return "dayMalformed";
  if (day > today) return "dayAhead";
  return day < earliestDay ? "dayTooEarly" : null;
}

/** What can be missing in the table of units: somebody to ask, or one of the parts. */
export const lacks = ["ombud", ...parts] as const;
export type Lack = (typeof lacks)[number];

/** One unit in the table of many. */
export interface UnitReadiness {
  unitId: string;
  unitName: string;
  hasOmbud: boolean;
  readiness: PartState[];
}

export const lacksIt = ({ hasOmbud, readiness }: UnitReadiness, lack: Lack): boolean =>
  lack === "ombud" ? !hasOmbud : readiness.some(({ part, state }) => part === lack && state !== "done");

/** How much help a unit needs: nobody to ask weighs as what was never done, and that more than what is to be done again. */
function need({ hasOmbud, readiness }: UnitReadiness): number {
  const weight: Record<State, number> = { missing: 3, stale: 1, done: 0 };
  return readiness.reduce((sum, { state }) => sum + weight[state], hasOmbud ? 0 : 3);
}

/** Those that need help first; among equals those without an ombud, then by name. */
export function byNeed(one: UnitReadiness, other: UnitReadiness): number {
  return (
    need(other) - need(one) ||
    Number(one.hasOmbud) - Number(other.hasOmbud) ||
    inSwedish(one.unitName, other.unitName) ||
    one.unitId.localeCompare(other.unitId)
  );
}
