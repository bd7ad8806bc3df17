// SPDX-License-Identifier: EUPL-1.2
// Writing that a step is done, and what follows from it. All in one transaction, all repeatable: the same step twice,
// from two tabs or after going back, makes one row.
import type { Course, Place } from "~/content/catalogue";
import { db, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { courseIsDone, unitIsDone } from "./completion";
import { latestEnrolment } from "./latest.server";
import { renewalId } from "./renewal";
import { finishParts, finishUnitPart } from "./renewal.server";

/** The actor's latest enrolment in the course; the first cycle is opened when there is none. */
export async function openEnrolment(tx: Transaction, actor: Actor, course: Course, now: Date): Promise<string> {
  const [known] = await tx.$queryRaw<{ id: string | null }[]>(sql`
    SELECT ${latestEnrolment(actor, course.id)} AS "id"`);
  if (known?.id) return known.id;
  const opened = {
    personId: actor.personId,
    courseId: course.id,
    cycle: 1,
    contentVersion: course.version,
    openedAt: now,
  };
  return (await tx.enrolment.create({ data: { id: randomId(), ...opened }, select: { id: true } })).id;
}

/** Opens the course for the actor: the start button of one's own free will. */
export async function startCourse(actor: Actor, course: Course, now: Date): Promise<void> {
  await db.$transaction((tx) => openEnrolment(tx, actor, course, now));
}

/**
 * Marks the step done and, when that makes it so, its unit and the course; of a renewal, the part that it is. A step done before is looked at again: an
 * author may since have taken away what was left of the unit.
 * @param enrolmentId the actor's own, from `openEnrolment`
 */
export async function finishStep(tx: Transaction, enrolmentId: string, place: Place, now: Date): Promise<void> {
  const { course, unit, step } = place;
  if (unit.id === renewalId) return finishParts(tx, enrolmentId, [step.number], now);
  await tx.$executeRaw(sql`
    INSERT INTO "StepCompletion" ("enrolmentId", "stepId", "at") VALUES (${enrolmentId}, ${step.id}, ${now})
    ON CONFLICT DO NOTHING`);
  await tx.$executeRaw(sql`
    UPDATE "Enrolment" SET "startedAt" = ${now} WHERE "id" = ${enrolmentId} AND "startedAt" IS NULL`);
  const steps = await tx.stepCompletion.findMany({ where: { enrolmentId }, select: { stepId: true } });
  if (!unitIsDone(unit, new Set(steps.map((each) => each.stepId)))) return;
  await tx.$executeRaw(sql`
    INSERT INTO "Completion" ("enrolmentId", "unitId", "at", "contentHash")
    VALUES (${enrolmentId}, ${unit.id}, ${now}, ${unit.hash}) ON CONFLICT DO NOTHING`);
  await finishUnitPart(tx, enrolmentId, unit.id, now);
  await completeCourse(tx, enrolmentId, course, now);
}

/** Marks the course completed when its units are. */
export async function completeCourse(tx: Transaction, enrolmentId: string, course: Course, now: Date): Promise<void> {
  const units = await tx.completion.findMany({ where: { enrolmentId }, select: { unitId: true } });
  if (courseIsDone(course, new Set(units.map((each) => each.unitId))))
    await tx.$executeRaw(sql`
      UPDATE "Enrolment" SET "completedAt" = ${now} WHERE "id" = ${enrolmentId} AND "completedAt" IS NULL`);
}

/**
 * Marks steps done in the courses the actor has open, in their latest cycle: what was done in one place is done in all
 * that ask for the same.
 */
export async function finishOpenSteps(tx: Transaction, actor: Actor, places: Place[], now: Date): Promise<void> {
  for (const place of places) {
    const [open] = await tx.$queryRaw<{ id: string | null }[]>(
      sql`SELECT ${latestEnrolment(actor, place.course.id)} AS "id"`,
    );
    if (open?.id) await finishStep(tx, open.id, place, now);
  }
}

/** Remembers the step the person has before them. Nothing is done by that. */
export async function rememberPosition(actor: Actor, place: Place, now: Date): Promise<void> {
  await db.$executeRaw(sql`
    INSERT INTO "Position" ("enrolmentId", "stepId", "at")
    SELECT e."id", ${place.step.id}, ${now} FROM "Enrolment" e
    WHERE e."id" = ${latestEnrolment(actor, place.course.id)}
    ON CONFLICT ("enrolmentId") DO UPDATE SET "stepId" = excluded."stepId", "at" = excluded."at"`);
}
