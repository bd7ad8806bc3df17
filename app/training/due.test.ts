import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/lib/clock";
import { dueState } from "./due";

const today = "2026-11-21";

test("what is done is done, however late, and what has no due day is free", () => {
  fc.assert(
    fc.property(fc.option(fc.integer({ min: -900, max: 900 })), (left) => {
      const dueOn = left === null ? null : addDays(today, left);
      expect(dueState(dueOn, true, today)).toBe("done");
    }),
  );
  expect(dueState(null, false, today)).toBe("free");
});

test("late begins the day after the due day", () => {
  expect(dueState(addDays(today, -1), false, today)).toBe("late");
  expect(dueState(today, false, today)).toBe("soon");
});

test("soon is less than a week, as the words for it say", () => {
  expect(dueState(addDays(today, 6), false, today)).toBe("soon");
  expect(dueState(addDays(today, 7), false, today)).toBe("ahead");
});

test("as days pass the state only moves towards late", () => {
  const order = ["ahead", "soon", "late"];
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(60), (left, passed) => {
      const dueOn = addDays(today, left);
      const before = order.indexOf(dueState(dueOn, false, today));
      expect(order.indexOf(dueState(dueOn, false, addDays(today, passed)))).toBeGreaterThanOrEqual(before);
    }),
  );
});
