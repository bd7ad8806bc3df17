import type { Day } from "~/lib/clock";

/** How many people of a group stand where in a course. `late` and `started` are parts of those who are not done. */
export interface Count {
  people: number;
  done: number;
  late: number;
  started: number;
}

/** A person's row in a team. Dates and what is done: nothing that was answered can get here. */
export interface TeamRow {
  personId: string;
  name: string;
  unitName: string;
  dueOn: Day | null;
  completedOn: Day | null;
  /** Whether a step is done: the same rule as `Count.started`. */
  started: boolean;
  /** When each part that is done was, by the unit's id. */
  units: Record<string, Day>;
}

/** A unit of the organisation with the count of its people and of everybody below it, each person once. */
export interface UnitRow {
  id: string;
  name: string;
  /** How far below the municipality it stands; its own level is 0. */
  depth: number;
  count: Count;
}

/** Whole percent of the people who are done; null for nobody. It is 100 only when all are, and 0 only when none is. */
export function percentDone({ done, people }: Count): number | null {
  if (people === 0) return null;
  if (done === 0 || done === people) return (100 * done) / people;
  return Math.min(99, Math.max(1, Math.round((100 * done) / people)));
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
