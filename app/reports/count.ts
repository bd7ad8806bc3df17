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
  /** When each part that is done was, by the unit's id. */
  units: Record<string, Day>;
}
