// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf, daysBetween, startOf } from "~/lib/clock";
import { dueOnOf, dueState, validThroughIn, validThroughOf } from "./due";

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

const startOn = "2027-03-01";
const time = { startOn, days: 30, pauses: [], extensionDays: 0 };

test("the time is so many days from its first day, and more time taken comes on top", () => {
  expect(dueOnOf(time)).toBe("2027-03-31");
  expect(dueOnOf({ ...time, extensionDays: 14 })).toBe("2027-04-14");
});

test("the time does not run while one is away: each such day moves its end by one", () => {
  const away = (fromDay: string, toDay: string | null) => dueOnOf({ ...time, pauses: [{ fromDay, toDay }] });
  expect(away("2027-03-10", "2027-03-12")).toBe("2027-04-03");
  // What lies before the first day or after the last one moves nothing.
  expect(away("2027-02-01", "2027-03-01")).toBe("2027-03-31");
  expect(away("2027-02-01", "2027-03-02")).toBe("2027-04-01");
  expect(away("2027-04-01", "2027-08-31")).toBe("2027-03-31");
  expect(away("2027-03-31", "2027-08-31")).toBe("2027-09-01");
  // Parental leave without a known end moves it when it has ended.
  expect(away("2027-03-10", null)).toBe("2027-03-31");
});

test("days that two pauses share count once, in whatever order the pauses are", () => {
  const some = fc.array(fc.tuple(fc.integer({ min: -40, max: 90 }), fc.nat(40)), { maxLength: 5 });
  fc.assert(
    fc.property(some, fc.nat(60), (list, days) => {
      const pauses = list.map(([from, long]) => ({
        fromDay: addDays(startOn, from),
        toDay: addDays(startOn, from + long),
      }));
      const due = dueOnOf({ ...time, days, pauses });
      expect(dueOnOf({ ...time, days, pauses: [...pauses].reverse() })).toBe(due);
      const isAway = (day: string) => pauses.some(({ fromDay, toDay }) => fromDay <= day && day <= toDay);
      // Counted day by day: of those after the first, as many are at work as the time has days.
      let worked = 0;
      for (let day = addDays(startOn, 1); day <= due; day = addDays(day, 1)) if (!isAway(day)) worked += 1;
      expect(worked).toBe(days);
      expect(daysBetween(startOn, due)).toBeGreaterThanOrEqual(days);
    }),
  );
});

test("a due day lasts until midnight in Sweden, in summer and winter and when the clocks change", () => {
  for (const day of ["2027-01-15", "2027-03-28", "2027-07-15", "2027-10-31"]) {
    const midnight = startOf(addDays(day, 1)).getTime();
    expect(dayState(day, midnight - 1)).toBe("soon");
    expect(dayState(day, midnight)).toBe("late");
  }
});

const dayState = (dueOn: string, moment: number) => dueState(dueOn, false, dayOf(new Date(moment)));

/** Completed, months, the last day of the cycle before, and the last day that it counts. */
const validities: [string, string, number, string | null, string][] = [
  ["on time, once", "2023-02-12", 12, null, "2024-02-12"],
  ["five days late, once", "2023-02-20", 12, null, "2024-02-20"],
  ["a yearly renewal in its window loses no day", "2024-01-20", 12, "2024-02-12", "2025-02-12"],
  ["a yearly renewal on its last day", "2024-02-12", 12, "2024-02-12", "2025-02-12"],
  ["a yearly renewal that is late counts from its own day", "2024-03-01", 12, "2024-02-12", "2025-03-01"],
  ["a year is a year over 29 February", "2019-04-01", 12, null, "2020-04-01"],
  ["and where it is not in between", "2019-01-17", 12, null, "2020-01-17"],
  ["29 February counts until 28 February", "2028-02-29", 12, null, "2029-02-28"],
  ["four years from 29 February", "2028-02-29", 48, null, "2032-02-29"],
  ["the last day of a month counts until a shorter one's last", "2027-08-31", 6, null, "2028-02-29"],
];

test.each(validities)("%s", (_, completedOn, validityMonths, countsFrom, through) => {
  // Just after midnight and just before it: the day is Sweden's.
  for (const moment of [startOf(completedOn).getTime(), startOf(addDays(completedOn, 1)).getTime() - 1])
    expect(validThroughOf(new Date(moment), { validityMonths, countsFrom })).toBe(through);
});

test("a completed course says until when it counts from the first hour, and as decided from then on", () => {
  const row = {
    completedAt: "2027-03-22T10:00:00Z",
    validThrough: null,
    validityMonths: 12n,
    countsFrom: "2027-03-30",
  };
  expect(validThroughIn(row)).toBe("2028-03-30");
  expect(validThroughIn({ ...row, validThrough: "2028-01-31" })).toBe("2028-01-31");
});

test("what is not completed, or was asked by nobody, has no last day", () => {
  const row = { completedAt: "2027-03-22T10:00:00Z", validThrough: null, validityMonths: 12, countsFrom: null };
  expect(validThroughIn({ ...row, completedAt: null })).toBe(null);
  expect(validThroughIn({ ...row, validityMonths: null })).toBe(null);
});
