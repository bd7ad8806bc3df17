// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "~/lib/clock";
import type { Role } from "~/people/actor";
import type { JobFamily } from "~/people/jobFamily";
import type { MeritSource } from "~/progress/merit";
import type { Standing } from "~/training/standing";

/** A cycle of the course, as it was and stays. */
export interface Cycle {
  cycle: number;
  startedOn: Day | null;
  completedOn: Day | null;
  /** The last day that it counts, where that is decided. */
  validThrough: Day | null;
}

/** What was asked in the latest cycle. */
export interface Asked {
  assignedOn: Day;
  startOn: Day;
  days: number;
  dueOn: Day;
  /** Of a renewal: the last day that the cycle before it counts. */
  countsFrom: Day | null;
  liftedOn: Day | null;
  more: { days: number; on: Day } | null;
  /** Null for what was given before there were rules. */
  rule: {
    version: number;
    writtenOn: Day;
    unit: string;
    roles: Role[];
    jobFamilies: JobFamily[];
    trigger: string;
    since: Day;
    days: number;
    validityMonths: number;
  } | null;
}

export interface Why {
  person: { id: string; name: string; unitName: string };
  enrolmentId: string | null;
  standing: Standing;
  paused: boolean;
  /** Whether the actor leads the person: a coordinator sees, and reminds nobody. */
  led: boolean;
  asked: Asked | null;
  pauses: { fromDay: Day; toDay: Day | null }[];
  /** The latest first. */
  cycles: Cycle[];
  merits: { source: MeritSource; onDay: Day; recordedOn: Day; unitIds: string[] }[];
  /** Whether the latest cycle asks a renewal: one thing, done or not. */
  renewal: boolean;
  /** Of a whole course, when each part of the latest cycle was done. */
  units: Record<string, Day>;
}

/** Whether days away can have moved the last day: some of them came before it had passed. */
export const movesTime = (pauses: Why["pauses"], { dueOn }: Pick<Asked, "dueOn">): boolean =>
  pauses.some(({ fromDay }) => fromDay <= dueOn);

/** Whether a manager can remind somebody: of their own people, at work, of what is asked and due or late. */
export const canRemind = ({
  led,
  paused,
  standing,
  asked,
}: Pick<Why, "led" | "paused" | "standing" | "asked">): boolean =>
  led && !paused && asked !== null && !asked.liftedOn && standing !== "done" && standing !== "expiring";
