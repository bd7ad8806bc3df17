// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Course, unitsOf } from "~/content/catalogue";
import {
  courseIsDone,
  hasBegun,
  noProgress,
  openStep,
  type Progress,
  resumeAt,
  unitIsDone,
  unitState,
  unitsDone,
} from "./completion";

/** A course with these numbers of steps in its units, two units to a module. */
function courseOf(sizes: number[]): Course {
  const units = sizes.map((size, index) => ({
    id: `u${index}`,
    steps: Array.from({ length: size }, (_, step) => ({ id: `u${index}/s${step}`, number: step + 1 })),
  }));
  const modules = units.flatMap((_, index) => (index % 2 === 0 ? [{ units: units.slice(index, index + 2) }] : []));
  return { id: "k", modules } as unknown as Course;
}

/** Any rows there can be: done steps, done units whose steps have changed since, a position that no longer exists. */
const situation = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 6 }).chain((sizes) => {
  const course = courseOf(sizes);
  const steps = unitsOf(course).flatMap((unit) => unit.steps.map((step) => step.id));
  return fc.record({
    course: fc.constant(course),
    done: fc.subarray(steps),
    units: fc.subarray(unitsOf(course).map((unit) => unit.id)),
    position: fc.option(fc.constantFrom(...steps, "gone/step")),
  });
});

const progressOf = (done: string[], units: string[], position: string | null): Progress => ({
  enrolment: null,
  steps: new Set(done),
  units: new Map(units.map((id) => [id, new Date(0)])),
  position,
});

test("going on leads to a step that is not done, and nowhere only when nothing is left", () => {
  fc.assert(
    fc.property(situation, ({ course, done, units, position }) => {
      const progress = progressOf(done, units, position);
      const left = unitsOf(course)
        .filter((unit) => !units.includes(unit.id))
        .flatMap((unit) => unit.steps.filter((step) => !done.includes(step.id)));
      const place = resumeAt(course, progress);
      expect(place === null).toBe(left.length === 0);
      if (place) expect(left.map((step) => step.id)).toContain(place.step.id);
    }),
  );
});

test("a course has begun once one has had a step of it before one, done or not", () => {
  expect(hasBegun(noProgress)).toBe(false);
  expect(hasBegun(progressOf([], [], "u0/s0"))).toBe(true);
  expect(hasBegun(progressOf(["u0/s0"], [], null))).toBe(true);
});

test("a unit goes on at its first step that is not done, and from the beginning when all are", () => {
  const [unit] = unitsOf(courseOf([3]));
  const at = (done: string[]) => unit && openStep(unit, progressOf(done, [], null));
  expect([at([]), at(["u0/s0"]), at(["u0/s1"]), at(["u0/s0", "u0/s1", "u0/s2"])]).toEqual([1, 2, 1, 1]);
});

test("going on leads to where one was, while that is not done, and from the first step when one was nowhere", () => {
  fc.assert(
    fc.property(situation, ({ course, done, position }) => {
      const place = resumeAt(course, progressOf(done, [], position));
      if (position && position !== "gone/step" && !done.includes(position)) expect(place?.step.id).toBe(position);
      expect(resumeAt(course, noProgress)?.step.id).toBe("u0/s0");
    }),
  );
});

test("a unit is done when its steps are, a course when its units are, and one more step never undoes either", () => {
  fc.assert(
    fc.property(situation, ({ course, done, units }) => {
      const all = unitsOf(course);
      for (const unit of all) {
        expect(unitIsDone(unit, new Set(done))).toBe(unit.steps.every((step) => done.includes(step.id)));
        if (unitIsDone(unit, new Set(done))) expect(unitIsDone(unit, new Set([...done, "more"]))).toBe(true);
        const state = unitState(unit, progressOf(done, units, null));
        expect(state === "done").toBe(units.includes(unit.id));
        if (state === "notStarted") expect(unit.steps.some((step) => done.includes(step.id))).toBe(false);
      }
      expect(courseIsDone(course, new Set(units))).toBe(units.length === all.length);
      expect(unitsDone(course, progressOf(done, [...units, "gone"], null))).toBe(units.length);
    }),
  );
});
