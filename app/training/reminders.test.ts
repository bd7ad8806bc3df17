// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays, type Day } from "~/lib/clock";
import { isDayOff } from "~/lib/workingDay";
import { dueBetween, isReminded, type Reminded, reminderKey, remindersOf, remindersOn } from "./reminders";

const assignment = (given: Partial<Reminded>): Reminded => ({
  enrolmentId: "e",
  dueOn: "2026-12-02",
  countsFrom: null,
  windowDays: 60,
  assignedOn: "2026-11-02",
  employedFrom: "2026-11-02",
  ...given,
});
const daysOf = (given: Partial<Reminded>, to: "learner" | "manager" = "learner") =>
  remindersOf(assignment(given))
    .filter((each) => each.to === to)
    .map(({ kind, day }) => `${kind} ${day}`);

describe("the days of a plan", () => {
  test("14 and 3 days before, on the day, then weekly four times; the manager once, after a week", () => {
    // A Wednesday; three days before it is a Sunday.
    expect(daysOf({})).toEqual([
      "before14 2026-11-18",
      "before3 2026-11-30",
      "onTheDay 2026-12-02",
      "late1 2026-12-09",
      "late2 2026-12-16",
      "late3 2026-12-23",
      "late4 2026-12-30",
    ]);
    expect(daysOf({}, "manager")).toEqual(["team 2026-12-09"]);
  });

  test("what is due on 7 October 2025 is reminded of on 6.10, and weekly on 14.10, 21.10 and 28.10 (IOMAD 2513)", () => {
    expect(daysOf({ dueOn: "2025-10-07", assignedOn: "2025-09-08", employedFrom: "2025-09-08" })).toEqual([
      "before14 2025-09-23",
      "before3 2025-10-06",
      "onTheDay 2025-10-07",
      "late1 2025-10-14",
      "late2 2025-10-21",
      "late3 2025-10-28",
      "late4 2025-11-04",
    ]);
  });

  test("the weeks are seven days over both changes of the clock, and over 29 February", () => {
    for (const [dueOn, late] of [
      ["2026-10-20", ["2026-10-27", "2026-11-03", "2026-11-10", "2026-11-17"]],
      ["2026-03-24", ["2026-03-31", "2026-04-07", "2026-04-14", "2026-04-21"]],
      ["2028-02-22", ["2028-02-29", "2028-03-07", "2028-03-14", "2028-03-21"]],
    ] as const)
      expect(daysOf({ dueOn, assignedOn: "2026-01-05", employedFrom: "2026-01-05" }).slice(-4)).toEqual(
        late.map((day, index) => `late${index + 1} ${day}`),
      );
  });

  test("the last day on a Saturday or a Sunday is reminded of on the Friday before, and the weeks after on Mondays", () => {
    for (const dueOn of ["2026-12-05", "2026-12-06"])
      expect(daysOf({ dueOn })).toEqual([
        "before14 2026-11-23",
        dueOn === "2026-12-05" ? "before3 2026-12-02" : "before3 2026-12-03",
        "onTheDay 2026-12-04",
        "late1 2026-12-14",
        "late2 2026-12-21",
        "late3 2026-12-28",
        "late4 2027-01-04",
      ]);
  });

  test("public holidays are days off like weekends: over Easter and Christmas the day moves to where people are at work", () => {
    // Due on Easter Sunday 2027, from Good Friday to Easter Monday nobody is at work.
    expect(daysOf({ dueOn: "2027-03-28", assignedOn: "2027-02-01", employedFrom: "2027-02-01" })).toEqual([
      "before14 2027-03-15",
      // Three days before and the last day are the same working day, Maundy Thursday: the last says all.
      "onTheDay 2027-03-25",
      "late1 2027-04-05",
      "late2 2027-04-12",
      "late3 2027-04-19",
      "late4 2027-04-26",
    ]);
    // A week after 17 December 2025 is Christmas Eve, a Wednesday; the next day at work is Monday the 29th.
    expect(daysOf({ dueOn: "2025-12-17", assignedOn: "2025-11-03", employedFrom: "2025-11-03" }).slice(3, 5)).toEqual([
      "late1 2025-12-29",
      "late2 2026-01-02",
    ]);
  });

  test("a renewal says once that it is open, and then has the same plan", () => {
    expect(daysOf({ countsFrom: "2026-12-02", windowDays: 60, assignedOn: "2026-10-03" }).slice(0, 3)).toEqual([
      "opened 2026-11-02",
      "before14 2026-11-18",
      "before3 2026-11-30",
    ]);
    expect(daysOf({ countsFrom: "2026-12-02", assignedOn: "2026-10-03", employedFrom: "2020-01-01" })[0]).toBe(
      // 3 October is a Saturday.
      "opened 2026-10-05",
    );
    expect(daysOf({ countsFrom: "2026-12-02", windowDays: 10, assignedOn: "2026-11-22" })[0]).toBe(
      "before14 2026-11-23",
    );
  });

  test("nothing comes before the first working day, and who begins on a Saturday hears on Monday", () => {
    expect(daysOf({ dueOn: "2026-12-10", assignedOn: "2026-10-01", employedFrom: "2026-12-05" }).slice(0, 2)).toEqual([
      "before3 2026-12-07",
      "onTheDay 2026-12-10",
    ]);
  });

  test("who is given what is overdue already hears what is left, and of what is long overdue nothing", () => {
    const given = { assignedOn: "2026-11-17", employedFrom: "2026-01-01" };
    expect(daysOf({ ...given, dueOn: "2026-11-02" })).toEqual([
      "late2 2026-11-17",
      "late3 2026-11-23",
      "late4 2026-11-30",
    ]);
    expect(remindersOf(assignment({ ...given, dueOn: "2026-10-01" }))).toEqual([]);
  });
});

const days = fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2026-01-01", days));
const anyAssignment: fc.Arbitrary<Reminded> = fc
  .record({ dueOn: days, assigned: fc.nat(500), employed: fc.nat(900), renews: fc.boolean(), windowDays: fc.nat(120) })
  .map(({ dueOn, assigned, employed, renews, windowDays }) =>
    assignment({
      dueOn,
      countsFrom: renews ? dueOn : null,
      windowDays,
      assignedOn: addDays(dueOn, 60 - assigned),
      employedFrom: addDays(dueOn, 60 - employed),
    }),
  );

describe("whatever the assignment", () => {
  test("no day is a day off or before the first working day, and none has two for the same person", () => {
    fc.assert(
      fc.property(anyAssignment, (given) => {
        const plan = remindersOf(given);
        for (const { day } of plan) {
          expect(isDayOff(day)).toBe(false);
          expect(day >= given.employedFrom && day >= given.assignedOn).toBe(true);
        }
        const learner = plan.filter(({ to }) => to === "learner");
        expect(new Set(learner.map(({ day }) => day)).size).toBe(learner.length);
        expect(learner.filter(({ kind }) => kind.startsWith("late")).length).toBeLessThanOrEqual(4);
        expect(plan.filter(({ to }) => to === "manager").length).toBeLessThanOrEqual(1);
        for (const [index, each] of learner.entries()) {
          const next = learner[index + 1];
          expect(each.lastDay >= each.day && (!next || each.lastDay < next.day)).toBe(true);
        }
      }),
    );
  });

  test("it is among those that are looked for on each day it has something to say", () => {
    fc.assert(
      fc.property(anyAssignment, (given) => {
        for (const { day, lastDay } of remindersOf(given))
          for (const on of [day, lastDay]) {
            const { first, last, lastOfRenewals } = dueBetween(on, on);
            expect(given.dueOn >= first && given.dueOn <= (given.countsFrom ? lastOfRenewals : last)).toBe(true);
          }
      }),
    );
  });

  test("a server that stands still on any days says each thing once, only while it is the newest, and slides nothing", () => {
    fc.assert(
      fc.property(anyAssignment, fc.array(fc.boolean(), { minLength: 250, maxLength: 250 }), (given, works) => {
        const plan = remindersOf(given);
        const begins = addDays(given.dueOn, -150);
        const said = new Map<string, Day>();
        for (const [passed, isUp] of works.entries()) {
          const today = addDays(begins, passed);
          if (!isUp) continue;
          for (const { kind } of remindersOn(given, today)) {
            const key = reminderKey(given, kind);
            if (!said.has(key)) said.set(key, today);
          }
        }
        for (const { kind, to, day, lastDay } of plan) {
          const on = said.get(reminderKey(given, kind));
          if (!on) continue;
          expect(on >= day && on <= lastDay).toBe(true);
          // One that was up on the planned day was not late.
          const planned = works[Math.round((Date.parse(day) - Date.parse(begins)) / 86_400_000)];
          if (planned && day >= begins) expect([to, on]).toEqual([to, day]);
        }
      }),
    );
  });
});

test("who is done, away, gone or not asked any longer is not reminded", () => {
  const open = { isCompleted: false, isLifted: false, employedTo: null, pauses: [] };
  const away = [{ fromDay: "2026-11-10", toDay: "2026-11-20" }];
  expect(isReminded(open, "2026-11-20")).toBe(true);
  expect(isReminded({ ...open, isCompleted: true }, "2026-11-20")).toBe(false);
  expect(isReminded({ ...open, isLifted: true }, "2026-11-20")).toBe(false);
  expect(isReminded({ ...open, employedTo: "2026-11-20" }, "2026-11-20")).toBe(true);
  expect(isReminded({ ...open, employedTo: "2026-11-19" }, "2026-11-20")).toBe(false);
  for (const [day, reminded] of [
    ["2026-11-09", true],
    ["2026-11-10", false],
    ["2026-11-20", false],
    ["2026-11-21", true],
  ] as const)
    expect(isReminded({ ...open, pauses: away }, day)).toBe(reminded);
  expect(isReminded({ ...open, pauses: [{ fromDay: "2026-11-10", toDay: null }] }, "2027-11-20")).toBe(false);
});
