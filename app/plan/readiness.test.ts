// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "~/lib/clock";
import {
  byNeed,
  dayProblem,
  type Fact,
  factKinds,
  holdsThrough,
  lacksIt,
  latestOf,
  nextOf,
  readinessOf,
  stateOf,
  stateOfDirectory,
  type UnitReadiness,
} from "./readiness";

const fine = { checkedOn: "2026-10-01", care: 0, missing: 0 };
const nothing = { routine: null, meeting: null, pairPractice: null };

test("a routine counts for a year and is then to be looked over, and 29 February counts to 28 February", () => {
  expect(stateOf("routine", "2025-11-22", "2026-11-22")).toBe("done");
  expect(stateOf("routine", "2025-11-22", "2026-11-23")).toBe("stale");
  expect(holdsThrough("routine", "2024-02-29")).toBe("2025-02-28");
  expect(stateOf("routine", null, "2026-11-22")).toBe("missing");
});

test("a meeting counts for its calendar year, however late in it", () => {
  expect(stateOf("meeting", "2026-12-31", "2026-12-31")).toBe("done");
  expect(stateOf("meeting", "2026-12-31", "2027-01-01")).toBe("stale");
  expect(stateOf("meeting", "2026-01-01", "2026-12-31")).toBe("done");
});

test("pair practice counts for its half-year", () => {
  expect(stateOf("pairPractice", "2026-06-30", "2026-06-30")).toBe("done");
  expect(stateOf("pairPractice", "2026-06-30", "2026-07-01")).toBe("stale");
  expect(stateOf("pairPractice", "2026-07-01", "2026-12-31")).toBe("done");
  expect(stateOf("pairPractice", "2026-07-01", "2027-01-01")).toBe("stale");
});

test("a directory with a gap is missing, one with something overdue is to be checked, and one without contacts is none", () => {
  expect(stateOfDirectory(fine)).toBe("done");
  expect(stateOfDirectory({ ...fine, care: 1 })).toBe("stale");
  expect(stateOfDirectory({ ...fine, care: 1, missing: 1 })).toBe("missing");
  expect(stateOfDirectory({ checkedOn: null, care: 0, missing: 0 })).toBe("missing");
});

test("the next step is the first part that is not done, and none when all are", () => {
  expect(nextOf(readinessOf(nothing, fine, "2026-11-22"))?.part).toBe("routine");
  const done = { routine: "2026-01-01", meeting: "2026-03-01", pairPractice: "2026-09-01" };
  expect(nextOf(readinessOf(done, fine, "2026-11-22"))).toBe(null);
  expect(nextOf(readinessOf(done, { ...fine, care: 2 }, "2026-11-22"))?.part).toBe("directory");
});

test("a day that is missing, is none, is ahead or is of another time is told so", () => {
  const today = "2026-11-22";
  expect(
    ["", "2026-02-30", "x", "2026-11-23", "1999-12-31", "2000-01-01", today].map((day) => dayProblem(day, today)),
  ).toEqual(["dayMissing", "dayMalformed", "dayMalformed", "dayAhead", "dayTooEarly", null, null]);
});

const start = "2020-01-01";
const days = 365 * 8;
const aDay = fc.integer({ min: 0, max: days }).map((count) => addDays(start, count));
const aKind = fc.constantFrom(...factKinds);
const aFact: fc.Arbitrary<Fact> = fc.record({
  kind: aKind,
  onDay: aDay,
  withdrawnOn: fc.option(fc.constant(addDays(start, days)), { nil: null }),
});
const facts = fc.array(aFact, { maxLength: 12 });
const at = (some: readonly Fact[], today: Day) => {
  const counts = Object.fromEntries(factKinds.map((kind) => [kind, latestOf(some, kind)?.onDay ?? null]));
  return readinessOf(counts as typeof nothing, fine, today);
};
const rank = { done: 0, stale: 1, missing: 2 };

test("whatever is recorded, nothing becomes younger or readier by time alone", () => {
  fc.assert(
    fc.property(facts, fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 900 }), (some, soon, later) => {
      const last = addDays(start, days);
      const [before, after] = [at(some, addDays(last, soon)), at(some, addDays(last, soon + later))];
      for (const [index, part] of before.entries()) {
        const then = after[index] ?? part;
        expect(then.onDay).toBe(part.onDay);
        if (part.days !== null) expect(then.days).toBe(part.days + later);
        expect(rank[then.state]).toBeGreaterThanOrEqual(rank[part.state]);
      }
    }),
  );
});

test("whatever is recorded, taking back the last restores exactly what was before, and recording more never makes it worse", () => {
  fc.assert(
    fc.property(facts, aKind, aDay, (some, kind, onDay) => {
      const today = addDays(start, days);
      const more = [...some, { kind, onDay, withdrawnOn: null }];
      const takenBack = [...some, { kind, onDay, withdrawnOn: today }];
      expect(at(takenBack, today)).toEqual(at(some, today));
      for (const [index, part] of at(more, today).entries())
        expect(rank[part.state]).toBeLessThanOrEqual(rank[at(some, today)[index]?.state ?? "missing"]);
    }),
  );
});

test("whatever is recorded, the order in which it was recorded says nothing", () => {
  fc.assert(
    fc.property(facts, (some) => {
      const today = addDays(start, days);
      expect(at([...some].reverse(), today)).toEqual(at(some, today));
    }),
  );
});

const unit = (unitName: string, hasOmbud: boolean, counts: Partial<typeof nothing> = {}): UnitReadiness => ({
  unitId: unitName,
  unitName,
  hasOmbud,
  readiness: readinessOf({ ...nothing, ...counts } as typeof nothing, fine, "2026-11-22"),
});

test("the units that need help come first, and a filter finds what is missing or to be done again", () => {
  const all = { routine: "2026-01-01", meeting: "2026-03-01", pairPractice: "2026-09-01" } as never;
  const old = { routine: "2024-01-01", meeting: "2024-03-01", pairPractice: "2024-09-01" } as never;
  const [ready, again, never, nobody, alone] = [
    unit("Å", true, all),
    unit("B", true, old),
    unit("C", true),
    unit("D", false),
    unit("A", false, all),
  ];
  const order = [ready, again, never, nobody, alone].sort(byNeed).map(({ unitName }) => unitName);
  expect(order).toEqual(["D", "C", "A", "B", "Å"]);
  expect([ready, again, never].map((each) => lacksIt(each, "routine"))).toEqual([false, true, true]);
  expect([ready, nobody].map((each) => lacksIt(each, "ombud"))).toEqual([false, true]);
});
