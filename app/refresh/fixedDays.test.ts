// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, type Day, daysBetween } from "~/lib/clock";
import { type AskedGoal, fixedDay, fixedDays, fixedStanding, questionsOfDay } from "./fixedDays";

const aDay = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("2020-01-01", days));

test("two weeks, two, four and eight months, then every year, each counted from the completion", () => {
  const days = [0, 1, 2, 3, 4, 5, 6].map((occasion) => fixedDay("2026-01-31", occasion));
  expect(days).toEqual([
    "2026-02-14",
    "2026-03-31",
    "2026-05-31",
    "2026-09-30",
    "2027-01-31",
    "2028-01-31",
    "2029-01-31",
  ]);
});

test("who completed on 29 February repeats on 28 February, and on the 29th where there is one", () => {
  expect([4, 5, 6, 7].map((occasion) => fixedDay("2028-02-29", occasion))).toEqual([
    "2029-02-28",
    "2030-02-28",
    "2031-02-28",
    "2032-02-29",
  ]);
});

test("two weeks over the night when the clocks change are fourteen days", () => {
  expect([fixedDay("2026-03-20", 0), fixedDay("2026-10-20", 0)]).toEqual(["2026-04-03", "2026-11-03"]);
});

test("the days follow each other, at least a month and a half apart after the first, and at most a year and a day", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 0, max: 20 }), (completed, occasion) => {
      const between = daysBetween(fixedDay(completed, occasion), fixedDay(completed, occasion + 1));
      expect(between >= 44 && between <= 367, String(between)).toBe(true);
    }),
  );
});

test("a day keeps the date of the completion, or is its month's last day where the month is shorter", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: 1, max: 20 }), (completed, occasion) => {
      const day = fixedDay(completed, occasion);
      const isLast = addDays(day, 1).slice(8) === "01";
      expect(day.slice(8) === completed.slice(8) || (isLast && day.slice(8) < completed.slice(8))).toBe(true);
    }),
  );
});

test("of the days there are, exactly the last one is still to come", () => {
  fc.assert(
    fc.property(aDay, fc.integer({ min: -30, max: 6000 }), (completed, later) => {
      const today = addDays(completed, later);
      const days = fixedDays(completed, today).map(({ day }) => day);
      expect(days.filter((day) => day > today)).toEqual([days.at(-1)]);
      expect([...days].sort()).toEqual(days);
    }),
  );
});

test("a day is open from its morning until it is done or the next one comes, and what was missed is not asked for again", () => {
  const standing = (today: Day, done: Day[] = []) => {
    const { open, next } = fixedStanding("2026-01-31", new Set(done), today);
    return [open?.day ?? null, next.day];
  };
  expect(standing("2026-01-31")).toEqual([null, "2026-02-14"]);
  expect(standing("2026-02-13")).toEqual([null, "2026-02-14"]);
  expect(standing("2026-02-14")).toEqual(["2026-02-14", "2026-03-31"]);
  expect(standing("2026-03-30", ["2026-02-14"])).toEqual([null, "2026-03-31"]);
  expect(standing("2026-04-02")).toEqual(["2026-03-31", "2026-05-31"]);
  expect(standing("2027-01-30", ["2026-02-14", "2026-09-30"])).toEqual([null, "2027-01-31"]);
});

const someGoals: fc.Arbitrary<AskedGoal[]> = fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 14 }).map((sizes) =>
  sizes.map((size, goal) => ({
    id: `g${goal}`,
    questionIds: Array.from({ length: size }, (_, index) => `g${goal}-${index}`),
  })),
);

test("an occasion asks no question twice, and as many as it may where there are so many", () => {
  fc.assert(
    fc.property(someGoals, fc.nat(40), fc.integer({ min: 1, max: 4 }), (goals, occasion, most) => {
      const asked = questionsOfDay(goals, occasion, most);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.length).toBeLessThanOrEqual(most);
      const there = goals.filter((goal) => goal.questionIds.length > 0);
      if (there.length >= most) expect(asked.length).toBe(most);
    }),
  );
});

test("every goal is asked about before one is asked about again, and occasions beside each other ask about different ones", () => {
  const goals = Array.from({ length: 7 }, (_, goal) => ({ id: `g${goal}`, questionIds: [`g${goal}-0`, `g${goal}-1`] }));
  const asked = [0, 1, 2, 3, 4].flatMap((occasion) => questionsOfDay(goals, occasion, 3));
  const goalOf = (question: string) => question.split("-")[0];
  expect(new Set(asked.slice(0, 7).map(goalOf)).size).toBe(7);
  expect(asked.slice(7, 14)).toEqual(goals.map((goal) => goal.questionIds[1]));
  const [first, second] = [questionsOfDay(goals, 0, 3), questionsOfDay(goals, 1, 3)];
  expect(first.map(goalOf).filter((goal) => second.map(goalOf).includes(goal))).toEqual([]);
});

test("a day counted in months is what the calendar of due days says too", () => {
  expect(fixedDay("2026-08-31", 1)).toBe(addMonths("2026-08-31", 2));
});
