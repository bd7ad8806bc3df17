// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day, startOf } from "~/lib/clock";
import { type Latest, nextFor } from "./cycles";
import { dueOnOf, validThroughOf } from "./due";

const terms = { days: 14, validityMonths: 12, windowDays: 31 };
type Terms = typeof terms;

/** One person's cycles of a course, as the nights make them. */
interface Cycle {
  startOn: Day;
  dueOn: Day;
  countsFrom: Day | null;
  completedOn: Day | null;
  validThrough: Day | null;
}

/** What the nights from one day to another make of it; on each day of `done` what is open is completed. */
function live(trigger: Day, until: Day, done: Day[], rule: Terms = terms): Cycle[] {
  const cycles: Cycle[] = [];
  for (let today = trigger; today <= until; today = addDays(today, 1)) {
    const last = cycles.at(-1);
    const latest: Latest | null = last
      ? {
          cycle: cycles.length,
          completed: last.completedOn !== null,
          assignment: { validThrough: last.validThrough, lifted: false },
        }
      : null;
    const next = nextFor(latest, trigger, rule, today);
    if (next) {
      const { startOn, days, countsFrom } = next;
      expect(next.cycle).toBe(cycles.length + 1);
      const dueOn = dueOnOf({ startOn, days, pauses: [], extensionDays: 0 });
      cycles.push({ startOn, dueOn, countsFrom, completedOn: null, validThrough: null });
    }
    const open = cycles.at(-1);
    if (open && !open.completedOn && done.includes(today)) {
      open.completedOn = today;
      open.validThrough = validThroughOf(startOf(today), {
        validityMonths: rule.validityMonths,
        countsFrom: open.countsFrom,
      });
    }
  }
  return cycles;
}

// The use cases 1 to 3 of Moodle Workplace's certifications (docs.moodle.org/502/en/Certifications_Use_cases), with its days.
// There the last day is the day before ("expires 12 months after completion (here, 11 Feb 2024)" of 12 February 2023, and the
// window opens on 12 January); here, as on Swedish certificates, the same date a year on still counts.
test("once, on time: due two weeks after it was given, and it counts for a year", () => {
  expect(live("2023-02-01", "2023-12-31", ["2023-02-12"])).toEqual([
    {
      startOn: "2023-02-01",
      dueOn: "2023-02-15",
      countsFrom: null,
      completedOn: "2023-02-12",
      validThrough: "2024-02-12",
    },
  ]);
});

test("once, five days late: it counts for a year from the day it was done", () => {
  expect(live("2023-02-01", "2023-12-31", ["2023-02-20"])).toMatchObject([
    { dueOn: "2023-02-15", completedOn: "2023-02-20", validThrough: "2024-02-20" },
  ]);
});

test("every year: the renewal opens a month before the last day, is due on it, and the years follow each other", () => {
  const done = ["2023-02-12", "2024-02-01", "2025-02-12"];
  expect(live("2023-02-01", "2025-03-01", done)).toEqual([
    {
      startOn: "2023-02-01",
      dueOn: "2023-02-15",
      countsFrom: null,
      completedOn: "2023-02-12",
      validThrough: "2024-02-12",
    },
    {
      startOn: "2024-01-12",
      dueOn: "2024-02-12",
      countsFrom: "2024-02-12",
      completedOn: "2024-02-01",
      validThrough: "2025-02-12",
    },
    {
      startOn: "2025-01-12",
      dueOn: "2025-02-12",
      countsFrom: "2025-02-12",
      completedOn: "2025-02-12",
      validThrough: "2026-02-12",
    },
  ]);
});

test("every year, the renewal late: it is one cycle, late from the day after, and counts from the day it was done", () => {
  expect(live("2023-02-01", "2024-06-01", ["2023-02-12", "2024-04-02"])).toMatchObject([
    { validThrough: "2024-02-12" },
    { dueOn: "2024-02-12", completedOn: "2024-04-02", validThrough: "2025-04-02" },
  ]);
});

/**
 * Totara has a minimum active period for fixed days of expiry (community forum, discussion 24340: a year, of which at least
 * six months). Here the year is counted from when it was done, so that nobody is asked again before it is nearly over.
 */
test.each([
  ["2021-02-28", "2022-01-28", "2022-02-28"],
  ["2021-07-30", "2022-06-29", "2022-07-30"],
])("done on %s it is asked for again on %s, to be done by %s", (done, opens, through) => {
  const [first, second] = live("2021-01-01", through, [done]);
  expect([first?.validThrough, second?.startOn, second?.dueOn]).toEqual([through, opens, through]);
});

test("more time that was taken for one cycle is not that of the next (local_recompletion, issues 46 and 139)", () => {
  const latest = { cycle: 1, completed: true, assignment: { validThrough: "2024-02-12", lifted: false } };
  const next = nextFor(latest, "2023-02-01", terms, "2024-01-12");
  const { startOn = "", days = 0 } = next ?? {};
  expect(dueOnOf({ startOn, days, pauses: [], extensionDays: 0 })).toBe("2024-02-12");
});

test("a server that stood still over the last day opens the renewal with the whole time", () => {
  const latest = { cycle: 1, completed: true, assignment: { validThrough: "2024-02-12", lifted: false } };
  expect(nextFor(latest, "2023-02-01", terms, "2024-02-20")).toEqual({
    do: "open",
    cycle: 2,
    startOn: "2024-02-20",
    days: 14,
    countsFrom: null,
  });
  // On the last day itself it is in time still.
  expect(nextFor(latest, "2023-02-01", terms, "2024-02-12")).toMatchObject({ days: 0, countsFrom: "2024-02-12" });
});

test("whoever the platform hears of late has two weeks at least, or the whole of a shorter time", () => {
  const due = (days: number, today: Day) => {
    const next = nextFor(null, "2027-01-01", { days, windowDays: 60 }, today);
    return next && addDays(next.startOn, next.days);
  };
  expect([due(30, "2027-01-01"), due(30, "2027-01-17"), due(30, "2027-01-18")]).toEqual([
    "2027-01-31",
    "2027-01-31",
    "2027-02-01",
  ]);
  expect([due(30, "2027-06-01"), due(7, "2027-06-01")]).toEqual(["2027-06-15", "2027-06-08"]);
});

test("what nobody asked for any longer has its whole time from the day a rule asks again", () => {
  const lifted = { cycle: 1, completed: false, assignment: { validThrough: null, lifted: true } };
  const next = nextFor(lifted, "2027-01-01", terms, "2027-09-01");
  expect(next).toEqual({ do: "ask", cycle: 1, startOn: "2027-09-01", days: 14, countsFrom: null });
});

test("however somebody lives: cycles follow each other, one is open at most, and what counts has no gap when renewed in time", () => {
  const lives = fc.record({
    trigger: fc.integer({ min: 0, max: 1500 }).map((days) => addDays("2023-02-01", days)),
    done: fc.array(fc.nat(1400), { maxLength: 12 }),
    rule: fc.record({
      days: fc.integer({ min: 1, max: 90 }),
      validityMonths: fc.integer({ min: 6, max: 24 }),
      windowDays: fc.integer({ min: 14, max: 90 }),
    }),
  });
  fc.assert(
    fc.property(lives, ({ trigger, done, rule }) => {
      const days = done.map((each) => addDays(trigger, each));
      const until = addDays(trigger, 1400);
      const cycles = live(trigger, until, days, rule);
      expect(cycles.slice(0, -1).every((cycle) => cycle.completedOn !== null)).toBe(true);
      cycles.forEach((cycle, index) => {
        const before = cycles[index - 1];
        if (!before) return;
        expect(cycle.startOn >= addDays(before.validThrough ?? "", -rule.windowDays)).toBe(true);
        expect(cycle.countsFrom).toBe(before.validThrough);
        if (cycle.validThrough) expect(cycle.validThrough > (before.validThrough ?? "")).toBe(true);
      });
      // Whatever happens later, what had happened by then stays as it was.
      const half = live(trigger, addDays(trigger, 700), days, rule);
      half.forEach((cycle, index) => {
        if (cycle.completedOn) expect(cycles[index]).toEqual(cycle);
      });
    }),
    { numRuns: 40 },
  );
});
