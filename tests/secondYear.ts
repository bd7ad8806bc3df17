// SPDX-License-Identifier: EUPL-1.2
// Somebody who took a course a year ago and whose renewal is open. For tests and journeys.
import { type Course, unitsOf } from "~/content/catalogue";
import type { Actor } from "~/people/actor";
import { newcomer } from "./world";

const day = 24 * 60 * 60 * 1000;

/** @param cycles how many the person has: all but the last are completed, a year apart */
export async function inLaterCycle(course: Course, now = new Date(), cycles = 2): Promise<Actor> {
  const { db } = await import("~/lib/db.server");
  const { addDays, dayOf } = await import("~/lib/clock");
  const who = await newcomer(now);
  for (let cycle = 1; cycle <= cycles; cycle++) {
    const done = new Date(now.getTime() - (cycles - cycle) * 330 * day);
    const isLast = cycle === cycles;
    const from = dayOf(new Date(done.getTime() - 20 * day));
    await db.enrolment.create({
      data: {
        id: `${who.personId}-${course.id}-${cycle}`,
        personId: who.personId,
        courseId: course.id,
        cycle,
        contentVersion: course.version,
        openedAt: new Date(done.getTime() - 20 * day),
        startedAt: isLast ? null : done,
        completedAt: isLast ? null : done,
        assignment: {
          create: {
            assignedAt: new Date(done.getTime() - 20 * day),
            startOn: from,
            days: 60,
            dueOn: addDays(from, 60),
            validityMonths: course.validityMonths,
            windowDays: 60,
            countsFrom: cycle === 1 ? null : addDays(from, 60),
          },
        },
        ...(isLast
          ? {}
          : {
              completions: {
                create: unitsOf(course).map((unit) => ({ unitId: unit.id, at: done, contentHash: unit.hash })),
              },
              stepsDone: {
                create: unitsOf(course).flatMap(({ steps }) => steps.map(({ id }) => ({ stepId: id, at: done }))),
              },
            }),
      },
    });
  }
  return who;
}
