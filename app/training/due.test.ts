import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "~/lib/clock";
import { dueOnOf, dueState } from "./due";

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

/** The same by its words, a day at a time. */
function dayByDay({ startOn, days, pauses, extensionDays }: Parameters<typeof dueOnOf>[0]): string {
  let dueOn = addDays(startOn, days + extensionDays);
  for (let day = addDays(startOn, 1); day <= dueOn; day = addDays(day, 1))
    if (pauses.some(({ fromDay, toDay }) => toDay !== null && fromDay <= day && day <= toDay))
      dueOn = addDays(dueOn, 1);
  return dueOn;
}

const startOn = "2026-03-01";
const pausesOf = fc.array(
  fc
    .record({ from: fc.integer({ min: -40, max: 120 }), length: fc.nat(40), open: fc.boolean() })
    .map(({ from, length, open }) => ({
      fromDay: addDays(startOn, from),
      toDay: open ? null : addDays(startOn, from + length),
    })),
  { maxLength: 5 },
);

test("the last day is moved on by each day away, once, whatever the pauses; and by nothing of one that is not over", () => {
  fc.assert(
    fc.property(fc.nat(60), pausesOf, fc.constantFrom(0, 14), (days, pauses, extensionDays) => {
      const time = { startOn, days, pauses, extensionDays };
      expect(dueOnOf(time)).toBe(dayByDay(time));
    }),
  );
});

test("the last day of somebody who was away", () => {
  const dueOn = (pauses: { fromDay: string; toDay: string | null }[], extensionDays = 0) =>
    dueOnOf({ startOn: "2026-03-01", days: 30, pauses, extensionDays });
  expect(dueOn([])).toBe("2026-03-31");
  expect(dueOn([], 14)).toBe("2026-04-14");
  expect(dueOn([{ fromDay: "2026-03-10", toDay: "2026-03-12" }])).toBe("2026-04-03");
  // Away from the day before it began, and on the day that it is moved to.
  expect(dueOn([{ fromDay: "2026-02-20", toDay: "2026-03-02" }])).toBe("2026-04-01");
  expect(dueOn([{ fromDay: "2026-03-31", toDay: "2026-04-09" }])).toBe("2026-04-10");
  expect(dueOn([{ fromDay: "2026-04-01", toDay: "2026-04-09" }])).toBe("2026-03-31");
  expect(dueOn([{ fromDay: "2026-03-10", toDay: null }])).toBe("2026-03-31");
});
