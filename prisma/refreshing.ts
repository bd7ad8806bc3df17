// SPDX-License-Identifier: EUPL-1.2
// The Fem minuter of two VIN-ombud of Exempelkommunen: the course of the assignment completed some months ago, the first
// fixed day done, a round of her or his own now and then, and the second fixed day waiting.
import { type Catalogue, findCourse, unitsOf } from "../app/content/catalogue";
import { findMoment } from "../app/content/moments";
import { addDays, type Day } from "../app/lib/clock";
import type { Transaction } from "../app/lib/db.server";
import { sha256 } from "../app/lib/hash";
import type { Actor } from "../app/people/actor";
import { askedOf, isPlacing } from "../app/quiz/asked";
import { takeAnswer } from "../app/refresh/asking.server";
import { playMoment } from "../app/refresh/moment";
import { repeated } from "../app/refresh/own";
import { closeRound, openRound, readRound, takeChoice } from "../app/refresh/rounds.server";
import { rightAnswer } from "./key";
import { municipality, people } from "./world";

/** Who they are: the first of the two is the one to look at. */
const ombud = people
  .filter(({ id }) => id === "johan" || id === "fatima-rahimi")
  .map(
    ({ id, name, roles, unit }): Actor => ({
      personId: id,
      name,
      roles: roles.map((role) => ({ role, orgUnitId: unit })),
      municipalityId: municipality.id,
    }),
  );

const courseId = "k6";
const noon = (day: Day) => new Date(`${day}T10:40:00Z`);

/** So many days ago. */
const completed = 76;
const rounds = [61, 52, 45, 38, 30, 23, 17];

/** The course, done of one's own free will. */
export async function completeOmbudCourse(tx: Transaction, catalogue: Catalogue, today: Day): Promise<void> {
  const course = findCourse(catalogue, courseId);
  // A folder of other courses has nothing to repeat.
  if (!course) return;
  const at = noon(addDays(today, -completed));
  for (const who of ombud)
    await tx.enrolment.create({
      data: {
        id: `${who.personId}-${courseId}`,
        personId: who.personId,
        courseId,
        cycle: 1,
        contentVersion: course.version,
        openedAt: at,
        startedAt: at,
        completedAt: at,
        completions: { create: unitsOf(course).map((unit) => ({ unitId: unit.id, at, contentHash: unit.hash })) },
        stepsDone: { create: unitsOf(course).flatMap(({ steps }) => steps.map(({ id }) => ({ stepId: id, at }))) },
      },
    });
}

/** A number from 0 to 1, the same each time. */
const chance = (...parts: string[]) => Number.parseInt(sha256(parts.join("|")).slice(0, 8), 16) / 2 ** 32;

/** The rounds since then, each opened, answered and ended on its day. */
export async function refreshAsBefore(catalogue: Catalogue, today: Day): Promise<void> {
  for (const who of ombud) await refresh(who, catalogue, today);
}

async function refresh(who: Actor, catalogue: Catalogue, today: Day): Promise<void> {
  const questions = new Map(catalogue.courses.flatMap(repeated).map((question) => [question.id, question]));
  for (const [index, ago] of rounds.entries()) {
    const now = noon(addDays(today, -ago));
    const number = String(await openRound(who, catalogue, index + 1, now));
    const round = await readRound(who, index + 1);
    const moment = findMoment(catalogue, round?.momentId);
    const choice = moment && playMoment(moment).ways[index % 2];
    if (choice) await takeChoice(who, catalogue, number, choice.id);
    for (const [place, id] of (round?.questionIds ?? []).entries()) {
      const question = questions.get(id);
      const [asked] = question ? askedOf(question) : [];
      if (!question || !asked) continue;
      const luck = chance(who.personId, id, number);
      const wrong = isPlacing(asked) ? undefined : asked.options.find(({ right }) => !right)?.id;
      const answer = luck < 0.2 && wrong ? [wrong] : rightAnswer(asked);
      const form = new URLSearchParams(answer.map((each) => ["answer", each]));
      form.set("version", String(question.version));
      if (luck > 0.8) form.set("unsure", "yes");
      await takeAnswer(who, catalogue, number, String(place + 1), form, now);
    }
    await closeRound(who, number, now);
  }
}
