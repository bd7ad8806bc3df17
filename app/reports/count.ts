// SPDX-License-Identifier: EUPL-1.2
import type { Day, Month } from "~/lib/clock";
import { type Standing, standings } from "~/training/standing";

/** How many people of a group stand where in a course: each stands in one place, so the five make `people`. */
export type Count = Record<Standing, number> & { people: number };

export const nobody: Count = { people: 0, late: 0, expiring: 0, started: 0, notStarted: 0, done: 0 };

/** The five in the order in which they are read: what is well first. */
export const inOrder = ["done", "started", "notStarted", "late", "expiring"] as const satisfies readonly Standing[];

/** A count of a query comes as a number from one database and as a bigint from another. */
export type Counted = number | bigint;

/** The counts of a query's row. */
export function countOf(row: Partial<Record<keyof Count, Counted | null>> | undefined): Count {
  const counted = Object.fromEntries(standings.map((each) => [each, Number(row?.[each] ?? 0)]));
  return { people: Number(row?.people ?? 0), ...(counted as Record<Standing, number>) };
}

/** A person's row in a team. Dates and what is done: nothing that was answered can get here. */
export interface TeamRow {
  personId: string;
  name: string;
  unitName: string;
  /** Null for who has never been in the course. */
  enrolmentId: string | null;
  standing: Standing;
  /** Whether it is to be done within a week. */
  soon: boolean;
  /** Whether the person is away today: then nobody is late, and nobody is reminded. */
  away: boolean;
  /** Of whom needs help, the day of the last mail about it. Null where none has gone. */
  remindedOn: Day | null;
  /** Null where nobody asks for it. */
  dueOn: Day | null;
  completedOn: Day | null;
  /** Until when a completion holds. Null where it holds without end, or there is none. */
  validThrough: Day | null;
  /** Whether the cycle asks a renewal: that is one thing, done or not, whatever is in it. */
  renewal: boolean;
  /** Of a whole course, when each part that is done was, by the unit's id. */
  units: Record<string, Day>;
}

/** Whom a manager looks at first: who is late, whose course soon counts no longer, and who has less than a week. */
export const needsHelp = ({ standing, soon }: Pick<TeamRow, "standing" | "soon">): boolean =>
  standing === "late" || standing === "expiring" || soon;

/** A unit of the organisation with the count of its people and of everybody below it, each person once. */
export interface UnitRow {
  id: string;
  name: string;
  /** How far below the municipality it stands; its own level is 0. */
  depth: number;
  count: Count;
}

/** How many completed the course in a month. */
export interface MonthRow {
  month: Month;
  completed: number;
}

/** Those for whom the course counts today: done, or done with a renewal open. */
export const upToDate = ({ done, expiring }: Count): number => done + expiring;

/** Whole percent of the people; null of nobody. It is 100 only when it is all, and 0 only when it is none. */
export function percent(part: number, people: number): number | null {
  if (people === 0) return null;
  if (part === 0 || part === people) return (100 * part) / people;
  return Math.min(99, Math.max(1, Math.round((100 * part) / people)));
}

const worthNaming = 3;

/**
 * Which workplaces to look at first: those where the most people are late, out of units with none below them.
 * Empty when more than three share the first place, since no name then says more than another.
 * @param units in the order of the tree
 */
export function mostLate(units: readonly UnitRow[]): UnitRow[] {
  const lowest = units.filter((unit, index) => (units[index + 1]?.depth ?? 0) <= unit.depth);
  const most = Math.max(0, ...lowest.map((unit) => unit.count.late));
  const named = lowest.filter((unit) => most > 0 && unit.count.late === most);
  return lowest.length > 1 && named.length <= worthNaming ? named : [];
}
