// SPDX-License-Identifier: EUPL-1.2
// Where somebody stands in a course: one word for each person, for whoever may see them. It never is stored.
import type { Day } from "~/lib/clock";

/**
 * `done`: completed. `expiring`: what was completed still counts, and its renewal is open. `late`: the time is out.
 * `started` and `notStarted`: neither, by whether a step is done. In a course that nobody asks for, a whole part: that
 * somebody looked into one is for nobody to see.
 */
export const standings = ["late", "expiring", "started", "notStarted", "done"] as const;
export type Standing = (typeof standings)[number];

/** The rows that make it so, of the latest cycle. */
export interface Causes {
  completed: boolean;
  /** Whether a step of it is done. */
  started: boolean;
  /** Whether a whole part of it is done. */
  partDone: boolean;
  /** Null where nobody asks for the course. */
  assignment: {
    dueOn: Day;
    /** Of a renewal: the last day that the cycle before it counts. */
    countsFrom: Day | null;
    /** Whether no rule asks for it any longer. */
    lifted: boolean;
  } | null;
  /** Whether the person is away today. */
  paused: boolean;
}

/** Late is after the end of the due day in Sweden, and nobody is late who is away or is not asked any longer. */
export function standingOf({ completed, started, partDone, assignment, paused }: Causes, today: Day): Standing {
  if (completed) return "done";
  if (assignment?.countsFrom && assignment.countsFrom >= today) return "expiring";
  if (assignment && !assignment.lifted && !paused && assignment.dueOn < today) return "late";
  return started && (assignment || partDone) ? "started" : "notStarted";
}
