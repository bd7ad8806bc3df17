// SPDX-License-Identifier: EUPL-1.2
// Fills a demo database with many more people, in a unit of their own with a manager, each signed in already.
import { findCourse, unitsOf } from "../../app/content/catalogue";
import { loadCatalogue } from "../../app/content/catalogue.server";
import { addDays, dayOf } from "../../app/lib/clock";
import { db } from "../../app/lib/db.server";
import { sha256 } from "../../app/lib/hash";

/** The cookie of the person with this number. */
export const cookieOf = (id: string) => `session=bench-${id}`;
export const learner = (number: number) => `bench-${number}`;
export const managerOf = (unit: string) => `${unit}-manager`;

/**
 * `count` people in the new unit `unit`, numbered from `first`: a third have done everything, a third half, a third
 * have not begun.
 */
export async function addPeople(unit: string, first: number, count: number, now: Date): Promise<void> {
  const course = findCourse(loadCatalogue(), "k1");
  if (!course) throw new Error("the bench needs the course k1");
  const all = unitsOf(course);
  const today = dayOf(now);
  const begun = addDays(today, -40);
  const expiresAt = new Date(now.getTime() + 86_400_000);
  await db.orgUnit.create({ data: { id: unit, name: unit, parentId: "vof" } });
  const people = [
    ...Array.from({ length: count }, (_, index) => ({ id: learner(first + index), role: "employee", index })),
    { id: managerOf(unit), role: "manager", index: 0 },
  ];
  for (let at = 0; at < people.length; at += 1000) {
    const some = people.slice(at, at + 1000);
    const enrolments = some.map(({ id, index }) => ({
      id: `${id}-k1`,
      personId: id,
      courseId: course.id,
      cycle: 1,
      contentVersion: course.version,
      openedAt: now,
      startedAt: index % 3 === 2 ? null : now,
      completedAt: index % 3 === 0 ? now : null,
      units: all.slice(0, [all.length, Math.floor(all.length / 2), 0][index % 3]),
    }));
    await db.$transaction(async (tx) => {
      await tx.person.createMany({ data: some.map(({ id }) => ({ id, name: `Person ${id}`, employedFrom: begun })) });
      await tx.membership.createMany({
        data: some.map(({ id, role }) => ({
          id: `${id}-${role}`,
          personId: id,
          orgUnitId: unit,
          role,
          fromDay: begun,
        })),
      });
      await tx.session.createMany({
        data: some.map(({ id }) => ({ id: sha256(`bench-${id}`), personId: id, createdAt: now, expiresAt })),
      });
      await tx.enrolment.createMany({ data: enrolments.map(({ units: _units, ...row }) => row) });
      await tx.assignment.createMany({
        data: enrolments.map(({ id }, index) => ({
          enrolmentId: id,
          startOn: addDays(today, (index % 30) - 40),
          days: 30,
          dueOn: addDays(today, (index % 30) - 10),
          validityMonths: 12,
          windowDays: 60,
          assignedAt: now,
        })),
      });
      await tx.completion.createMany({
        data: enrolments.flatMap(({ id, units }) =>
          units.map((each) => ({ enrolmentId: id, unitId: each.id, at: now, contentHash: each.hash })),
        ),
      });
      await tx.stepCompletion.createMany({
        data: enrolments.flatMap(({ id, units }) =>
          units.flatMap((each) => each.steps.map((step) => ({ enrolmentId: id, stepId: step.id, at: now }))),
        ),
      });
    });
  }
}
