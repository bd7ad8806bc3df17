// SPDX-License-Identifier: EUPL-1.2
// What one person has to learn, in the order to do it. It never knows what they answered.
import { addressOf, type Course, findCourse, findStep, type StepKind, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { guideAddress } from "~/content/guides";
import { type Day, dayOf } from "~/lib/clock";
import type { Actor } from "~/people/actor";
import { hasBegun, resumeAt, unitsDone } from "~/progress/completion";
import { readAllProgress } from "~/progress/read.server";
import { minutesIn, mostMinutes, renewalId } from "~/progress/renewal";
import { readRenewals } from "~/progress/renewal.server";
import { type Municipality, wordsOf } from "~/settings/municipality";
import { readDuties } from "./assignments.server";
import { type DueState, dueState, validThroughOf } from "./due";

export interface Learning {
  id: string;
  title: string;
  units: number;
  unitsDone: number;
  /** What the cycle asks instead of the whole course, where it does; no parts before it has been opened. */
  renewal: { parts: number; done: number; minutes: number } | null;
  started: boolean;
  completed: boolean;
  completedOn: Day | null;
  dueOn: Day | null;
  state: DueState;
  /** Where to go on, in a renewal without unit and step; null when nothing is left. */
  resume: { address: string; unit: string | null; minutes: number; step: string | null } | null;
  certificate: string | null;
  /** The last day that a completed course counts. */
  validThrough: Day | null;
  /** What one may want to practise again once the course is completed: what has to be done, not only read. */
  practice: { address: string; title: string; unit: string }[];
  /** What a team can talk about, module by module. */
  talks: { address: string; title: string }[];
}

const practised = new Set<StepKind>(["quiz", "roleplay", "ownWords", "practice"]);

const order: Record<DueState, number> = { late: 0, soon: 1, ahead: 2, free: 3, done: 4 };

/**
 * The courses the actor is asked to take or has done something in: what is late first, what is done last. To have looked
 * into one, or to have printed a sheet of it, is no beginning.
 */
export async function readLearning(actor: Actor, municipality: Municipality, now: Date): Promise<Learning[]> {
  const catalogue = catalogueIn(wordsOf(municipality));
  const [all, renewals, duties] = await Promise.all([
    readAllProgress(actor),
    readRenewals(actor),
    readDuties(actor, dayOf(now)),
  ]);
  const learning: Learning[] = [];
  for (const [courseId, progress] of all) {
    const course = findCourse(catalogue, courseId);
    if (!course) continue;
    const duty = duties.get(courseId);
    const wasAsked = (duty?.validityMonths ?? null) !== null;
    const completedAt = progress.enrolment?.completedAt ?? null;
    const completed = completedAt !== null;
    const renewal = renewals.get(courseId);
    const hasDone = completed || progress.steps.size > 0 || progress.units.size > 0;
    if (!wasAsked && !renewal && !hasDone) continue;
    const parts = renewal?.parts ?? [];
    const minutes = parts.length > 0 ? Math.min(mostMinutes, minutesIn(parts)) : mostMinutes;
    const place = completed || renewal ? null : resumeAt(course, progress);
    learning.push({
      id: course.id,
      title: course.title,
      units: unitsOf(course).length,
      unitsDone: unitsDone(course, progress),
      renewal: renewal ? { parts: parts.length, done: parts.filter(({ doneAt }) => doneAt).length, minutes } : null,
      started: renewal ? parts.some(({ doneAt }) => doneAt) : hasBegun(progress),
      completed,
      completedOn: completedAt && dayOf(completedAt),
      dueOn: duty?.dueOn ?? null,
      state: dueState(duty?.dueOn ?? null, completed, dayOf(now)),
      resume:
        renewal && !completed
          ? { address: `/courses/${course.id}/${renewalId}`, unit: null, minutes, step: null }
          : place && {
              address: addressOf(place),
              unit: place.unit.title,
              minutes: place.unit.minutes,
              step: place.step.title,
            },
      certificate: duty?.certificate ?? null,
      validThrough:
        duty?.validThrough ??
        (completedAt &&
          validThroughOf(completedAt, {
            validityMonths: duty?.validityMonths ?? course.validityMonths,
            countsFrom: duty?.countsFrom ?? null,
          })),
      practice: completed ? practiceIn(course) : [],
      talks: course.modules
        .filter((module) => module.guides.talk)
        .map(({ id, title }) => ({ address: guideAddress(course.id, id), title })),
    });
  }
  return learning.sort((a, b) => order[a.state] - order[b.state] || (a.dueOn ?? "").localeCompare(b.dueOn ?? ""));
}

function practiceIn(course: Course): Learning["practice"] {
  return unitsOf(course).flatMap((unit) =>
    unit.steps
      .filter((step) => practised.has(step.kind))
      .flatMap((step) => findStep(course, step.id) ?? [])
      .map((place) => ({ address: addressOf(place), title: place.step.title, unit: unit.title })),
  );
}
