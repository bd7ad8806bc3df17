// SPDX-License-Identifier: EUPL-1.2
// What "done" means: a unit is done when its steps are, a course when its units or its renewal are. The one place that decides it.
// It never knows answers or deadlines.
import { type Course, findStep, type Place, type Unit, unitsOf } from "~/content/catalogue";
import { renewalId } from "./renewal";

/** One person's current cycle of a course, as rows say it. */
export interface Progress {
  /** Null before the person has opened the course. */
  enrolment: {
    id: string;
    cycle: number;
    startedAt: Date | null;
    completedAt: Date | null;
    /** Whether the cycle asks a renewal and not the whole course. */
    asksRenewal: boolean;
  } | null;
  /** Ids of steps that are done. */
  steps: ReadonlySet<string>;
  /** When each unit that is done was. */
  units: ReadonlyMap<string, Date>;
  /** The step the person last had before them. */
  position: string | null;
}

export const noProgress: Progress = { enrolment: null, steps: new Set(), units: new Map(), position: null };

/** Whether these steps make the unit done. */
export function unitIsDone(unit: Unit, steps: ReadonlySet<string>): boolean {
  return unit.steps.every((step) => steps.has(step.id));
}

/** Whether these units make the course done: all of them, or the renewal, which stands for them all. */
export function courseIsDone(course: Course, units: { has(id: string): boolean }): boolean {
  return units.has(renewalId) || unitsOf(course).every((unit) => units.has(unit.id));
}

export function unitsDone(course: Course, progress: Progress): number {
  return unitsOf(course).filter((unit) => progress.units.has(unit.id)).length;
}

/** A unit that was done stays done when an author adds a step to it later. */
export function unitState(unit: Unit, progress: Progress): "done" | "started" | "notStarted" {
  if (progress.units.has(unit.id)) return "done";
  const touched = unit.steps.some((step) => progress.steps.has(step.id) || step.id === progress.position);
  return touched ? "started" : "notStarted";
}

/** The number of the unit's first step that is not done; the first of all when they all are. */
export function openStep(unit: Unit, progress: Progress): number {
  return unit.steps.find((step) => !progress.steps.has(step.id))?.number ?? 1;
}

/** Whether the person has had any of the course before them. */
export function hasBegun(progress: Progress): boolean {
  return progress.steps.size > 0 || progress.position !== null;
}

/**
 * Where to go on: the step the person last had before them while it is not done, else the first after it that is not,
 * else the first of all that is not. Null when everything is done.
 */
export function resumeAt(course: Course, progress: Progress): Place | null {
  const all = unitsOf(course).flatMap((unit) => unit.steps.map((step) => ({ unit, step })));
  const from = Math.max(
    0,
    all.findIndex(({ step }) => step.id === progress.position),
  );
  const open = ({ unit, step }: (typeof all)[number]) => !progress.units.has(unit.id) && !progress.steps.has(step.id);
  const next = all.slice(from).find(open) ?? all.find(open);
  return next ? findStep(course, next.step.id) : null;
}
