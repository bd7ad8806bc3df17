// SPDX-License-Identifier: EUPL-1.2
// A person's renewal, made when they first open it and kept: what their own rows say goes into the rule of `renewal.ts`.

import { readAnswered, readWays } from "~/attempts/earlier.server";
import { type Catalogue, type Course, stepsPlaying, unitsOf } from "~/content/catalogue";
import { questionMinutes, readingMinutes } from "~/content/minutes";
import { momentsIn } from "~/content/moments";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { readProgress } from "~/progress/read.server";
import type { Renewal } from "~/progress/renewal";
import { readEarlierParts, readRenewals, readUnitsDone, replaceParts, writeRenewal } from "~/progress/renewal.server";
import { approvedIn } from "./approved.server";
import { changeOf, type Met } from "./changed";
import { isGone } from "./overview";
import { repeated } from "./own";
import { type Choices, inPlaceOf, type LastYear, renewalFor } from "./renewal";
import { readRecall } from "./reviews.server";

/**
 * The actor's renewal of a course, made if this is the first time they open it. A part that the course no longer has waits
 * for as long as there is something else to do: it may come back. After that another comes in its place, and where the
 * course has nothing else it counts: nobody is kept from renewing by what the course took away.
 * @returns null where their cycle asks the whole course, or the course has nothing for a renewal
 */
export async function openRenewal(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  now: Date,
): Promise<Renewal | null> {
  const known = await readRenewal(actor, course);
  if (!known) return null;
  if (known.parts.length > 0) return withoutGone(actor, catalogue, course, known, now);
  if (known.completedAt) return null;
  const { choices, lastYear } = await choicesFor(actor, catalogue, course, known, now);
  const parts = renewalFor(choices, lastYear, now, known.enrolmentId);
  if (parts.length === 0) return null;
  await writeRenewal(known.enrolmentId, parts, now);
  return readRenewal(actor, course);
}

const readRenewal = async (actor: Actor, { id }: Course) => (await readRenewals(actor, id)).get(id) ?? null;

async function withoutGone(actor: Actor, catalogue: Catalogue, course: Course, renewal: Renewal, now: Date) {
  const left = renewal.parts.filter(({ doneAt }) => !doneAt);
  const gone = left.filter((part) => isGone(catalogue, course, part));
  if (gone.length === 0 || gone.length < left.length || renewal.completedAt) return renewal;
  const { choices, lastYear } = await choicesFor(actor, catalogue, course, renewal, now);
  const kept = renewal.parts.filter((part) => !gone.includes(part));
  const parts = inPlaceOf(gone, kept, choices, lastYear, now, renewal.enrolmentId);
  const numbers = gone.map(({ number }) => number);
  await replaceParts(renewal.enrolmentId, numbers, parts, renewal.parts.length, now);
  return readRenewal(actor, course);
}

/** Moments that the actor has chosen in during Fem minuter, as far as their choices are kept. */
async function readMomentsChosen({ personId }: Actor): Promise<Set<string>> {
  const rows = await read<{ momentId: string }>(sql`
    SELECT "momentId" FROM "RefreshRound"
    WHERE "personId" = ${personId} AND "momentId" IS NOT NULL AND "choiceId" IS NOT NULL`);
  return new Set(rows.map(({ momentId }) => momentId));
}

async function choicesFor(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  { cycle }: Renewal,
  now: Date,
): Promise<{ choices: Choices; lastYear: LastYear }> {
  const questions = repeated(course);
  const [approved, done, earlier, progress, recall, answered, ways, chosen] = await Promise.all([
    approvedIn(actor, catalogue),
    readUnitsDone(actor, course.id, cycle),
    readEarlierParts(actor, course.id, cycle),
    readProgress(actor, course.id),
    readRecall(actor, course, now),
    readAnswered(actor, course, questions),
    readWays(actor),
    readMomentsChosen(actor),
  ]);
  const readAgain = (id: string) => earlier.find((part) => part.kind === "unit" && part.about === id)?.doneAt ?? null;
  const metLast = (id: string): Met | null => {
    const [whole, again] = [done.get(id) ?? null, readAgain(id)];
    return again && (!whole || again > whole.at) ? { at: again, contentHash: "", version: null } : whole;
  };
  const scenes = momentsIn(approved).flatMap(({ name, scenario, moment }) => {
    const scene = scenario.source.id;
    const steps = stepsPlaying(catalogue, scene);
    const inCourse = steps.some((place) => place.course.id === course.id);
    if (!inCourse && steps.length > 0) return [];
    const stoodThere = (way: string[]) =>
      way.length > moment.after.length && moment.after.every((choice, turn) => way[turn] === choice);
    const played = chosen.has(name) || (ways.get(scene) ?? []).some(stoodThere);
    // The scene's whole time, which the reading version takes too: whoever begins at a moment may be done sooner.
    return [{ scene, moment: moment.id, minutes: scenario.source.minutes, played, inCourse }];
  });
  return {
    choices: {
      units: unitsOf(course)
        .filter((unit) => !progress.units.has(unit.id) && unit.steps.some((step) => step.kind === "text"))
        .map((unit) => {
          const met = metLast(unit.id);
          return {
            id: unit.id,
            minutes: readingMinutes(unit),
            change: changeOf(course, unit, met),
            doneAt: met?.at ?? null,
          };
        }),
      questions: questions.map((question) => ({
        id: question.id,
        goal: question.goal,
        minutes: questionMinutes(question),
        recall: recall.get(question.id) ?? null,
        answered: answered.get(question.id) ?? null,
      })),
      scenes,
    },
    lastYear: earlier.filter((part) => part.cycle === cycle - 1),
  };
}
