// SPDX-License-Identifier: EUPL-1.2
// People who repeat, and a catalogue that has a moment and a refresher whatever the authors write: for the tests of Fem minuter.
import { type Catalogue, findCourse, unitsOf } from "~/content/catalogue";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor, Role } from "~/people/actor";
import { type Asked, askedOf } from "~/quiz/asked";
import { openRound, readRound } from "~/refresh/rounds.server";
import { actor } from "./world";

/** A moment at the beginning of a short scene, and a refresher that brings it every month. */
export function withMoment(catalogue: Catalogue): Catalogue {
  const moments = [{ id: "forst", title: "Först", about: "Du kommer in.", after: [] }];
  const refresher = {
    id: "k6-test",
    title: "Ett ord i taget",
    moment: "lyssna-soppan/forst",
    about: "Om att lyssna.",
    tip: "Läs frågan högt för någon.",
    meeting: {
      title: "Ett ord i taget",
      purpose: "Att höra frågan.",
      bring: ["Frågan på papper"],
      parts: [
        { minutes: 5, title: "Läs", do: "Läs frågan var för sig." },
        { minutes: 10, title: "Prata", do: "Vad fastnar du på?", say: "Det finns inget fel ord." },
      ],
      closing: "Vi säger så här:",
    },
    facts: [],
    textHash: "",
  };
  return {
    ...catalogue,
    courses: catalogue.courses.map((course) => (course.id === "k6" ? { ...course, refreshers: [refresher] } : course)),
    scenarios: catalogue.scenarios.map((scenario) => ({
      ...scenario,
      source: { ...scenario.source, moments: scenario.source.id === "lyssna-soppan" ? moments : [] },
    })),
  };
}

let counted = 0;

/** Somebody who completed a course so many days ago, and has these roles since before that. */
export async function whoCompleted(
  catalogue: Catalogue,
  given: { courseId: string; ago: number; roles: Role[] },
  now: Date,
): Promise<Actor> {
  const id = `repeats-${++counted}`;
  const fromDay = addDays(dayOf(now), -given.ago - 30);
  await db.person.create({ data: { id, name: id, employedFrom: fromDay } });
  for (const role of given.roles)
    await db.membership.create({ data: { id: `${id}-${role}`, personId: id, orgUnitId: "lss", role, fromDay } });
  await complete(catalogue, id, given, now);
  return actor(id, now);
}

async function complete(
  catalogue: Catalogue,
  personId: string,
  { courseId, ago }: { courseId: string; ago: number },
  now: Date,
) {
  const course = findCourse(catalogue, courseId);
  const at = new Date(now.getTime() - ago * 86_400_000);
  const enrolment = {
    id: `${personId}-${courseId}`,
    personId,
    courseId,
    cycle: 1,
    contentVersion: course?.version ?? 1,
  };
  await db.enrolment.create({ data: { ...enrolment, openedAt: at, startedAt: at, completedAt: at } });
  const units = course ? unitsOf(course) : [];
  const data = units.map((unit) => ({ enrolmentId: enrolment.id, unitId: unit.id, at, contentHash: unit.hash }));
  await db.completion.createMany({ data });
}

/** The round that this person opens now. */
export async function opened(who: Actor, catalogue: Catalogue, number: number, now: Date) {
  const got = await openRound(who, catalogue, number, now);
  const round = got === null ? null : await readRound(who, got);
  if (!round) throw new Error("no round");
  return round;
}

/** What a question of the courses asks, by its id. */
export function askedBy(catalogue: Catalogue, questionId: string): Asked {
  for (const course of catalogue.courses)
    for (const { steps } of unitsOf(course))
      for (const step of steps) {
        const question = step.kind === "quiz" ? step.questions.find(({ id }) => id === questionId) : undefined;
        const [asked] = question ? askedOf(question) : [];
        if (asked) return asked;
      }
  throw new Error(`there is no question ${questionId}`);
}

/** The same courses without a question, or with another version of it. */
export function without(catalogue: Catalogue, questionId: string, version: number | null = null): Catalogue {
  const text = JSON.stringify(catalogue, (_, value) => {
    if (!Array.isArray(value)) return value;
    return value.flatMap((each) =>
      each?.id !== questionId || !each.goal ? [each] : version === null ? [] : [{ ...each, version }],
    );
  });
  return JSON.parse(text);
}
