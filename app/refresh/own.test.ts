// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalogue, Course } from "~/content/catalogue";
import { addDays, dayOf } from "~/lib/clock";
import { fixedStanding } from "./fixedDays";
import { type Memory, ownToday, repeated } from "./own";
import { contentsOf } from "./round";
import { type CardState, cardOf } from "./schedule";

/** A course of which each unit has so many questions, a case and a test beside them. */
function courseOf(id: string, sizes: number[]): Course {
  const units = sizes.map((size, unit) => ({
    id: `${id}-${unit}`,
    steps: [
      { kind: "text" },
      {
        kind: "quiz",
        questions: [
          ...Array.from({ length: size }, (_, index) => ({ id: `${id}-${unit}-q${index}`, goal: `${id}-${unit}` })),
          { id: `${id}-${unit}-case`, kind: "case", goal: `${id}-${unit}` },
        ],
      },
      { kind: "quiz", test: { draw: 1 }, questions: [{ id: `${id}-${unit}-test`, goal: `${id}-${unit}` }] },
    ],
  }));
  return { id, newHires: ["vinOmbud"], refreshers: [], modules: [{ units }] } as unknown as Course;
}

const today = "2026-06-15";
const noon = (day: string) => new Date(`${day}T10:00:00Z`);

/** Courses completed some days ago, of which some questions have been answered some days ago. */
const memory: fc.Arbitrary<Memory> = fc
  .array(fc.tuple(fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 6 }), fc.integer({ min: 0, max: 400 })), {
    minLength: 1,
    maxLength: 3,
  })
  .map((courses) =>
    courses.map(([sizes, ago], index) => ({ course: courseOf(`k${index}`, sizes), completedOn: addDays(today, -ago) })),
  )
  .chain((completed) => {
    const ids = completed.flatMap(({ course }) => repeated(course).map(({ id }) => id));
    return fc.record({
      completed: fc.constant(completed),
      cards: fc.subarray([...ids, "withdrawn"]).chain((some) =>
        fc
          .array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.constantFrom(1, 2, 3)), {
            minLength: some.length,
            maxLength: some.length,
          })
          .map(
            (times) =>
              new Map(
                some.flatMap((id, index): [string, CardState][] => {
                  const [ago = 0, rating = 3] = times[index] ?? [];
                  const card = cardOf([{ id: "r", at: noon(addDays(today, -ago)), rating }]);
                  return card ? [[id, card]] : [];
                }),
              ),
          ),
      ),
      lastNewOn: fc.option(fc.integer({ min: 0, max: 90 }).map((ago) => addDays(today, -ago))),
    });
  });

test("a case and a test's questions are not asked again", () => {
  expect(repeated(courseOf("k1", [2, 1])).map(({ id }) => id)).toEqual(["k1-0-q0", "k1-0-q1", "k1-1-q0"]);
});

test("no more than three questions are asked, none twice, none that the courses do not have, and none before its day", () => {
  fc.assert(
    fc.property(memory, (given) => {
      const { questionIds, due, nextOn } = ownToday(given, today);
      const all = given.completed.flatMap(({ course }) => repeated(course).map(({ id }) => id));
      expect(questionIds.length).toBeLessThanOrEqual(3);
      expect(new Set(questionIds).size).toBe(questionIds.length);
      expect(questionIds.filter((id) => !all.includes(id))).toEqual([]);
      for (const id of questionIds) {
        const card = given.cards.get(id);
        if (card) expect(dayOf(card.dueAt) <= today).toBe(true);
      }
      // What is due goes before what is new.
      const known = questionIds.filter((id) => given.cards.has(id)).length;
      expect(known).toBe(Math.min(3, due));
      if (all.length > 0) expect(nextOn !== null && nextOn <= today).toBe(questionIds.length > 0);
      else expect([questionIds, nextOn]).toEqual([[], null]);
    }),
  );
});

test("new questions come a week after the course, one of each part first, and then no more for a week", () => {
  const completed = [{ course: courseOf("k1", [2, 2, 2, 2]), completedOn: addDays(today, -7) }];
  const at = (day: string, lastNewOn: string | null) => ownToday({ completed, cards: new Map(), lastNewOn }, day);
  expect(at(addDays(today, -1), null)).toEqual({ questionIds: [], due: 0, nextOn: today });
  expect(at(today, null).questionIds).toEqual(["k1-0-q0", "k1-1-q0", "k1-2-q0"]);
  expect(at(today, addDays(today, -6))).toEqual({ questionIds: [], due: 0, nextOn: addDays(today, 1) });
});

test("a round never asks the same question twice, and a fixed day's questions are the same for whoever has it", () => {
  fc.assert(
    fc.property(memory, fc.integer({ min: 14, max: 2000 }), (given, since) => {
      const course = given.completed[0]?.course as Course;
      const before = {
        catalogue: { courses: given.completed.map(({ course }) => course), scenarios: [] } as unknown as Catalogue,
        completed: given.completed,
        isOmbud: true,
        own: ownToday(given, today),
        fixed: fixedStanding(addDays(today, -since), new Set(), today),
        rounds: [],
      };
      const round = contentsOf(before, noon(today));
      expect(new Set(round.questionIds).size).toBe(round.questionIds.length);
      expect([round.fixedOn, round.courseId]).toEqual([before.fixed.open?.day, course.id]);
      const another = contentsOf({ ...before, own: { questionIds: ["x"], due: 1, nextOn: today } }, noon(today));
      expect(another.questionIds).toEqual(round.questionIds);
      // Who is no ombud today has one of their own instead.
      expect(contentsOf({ ...before, isOmbud: false }, noon(today))).toMatchObject({
        fixedOn: null,
        questionIds: before.own.questionIds,
      });
    }),
  );
});
