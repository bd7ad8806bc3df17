// That nobody's rating follows from what is told of many.
import fc from "fast-check";
import { expect, test } from "vitest";
import { few } from "./figures";
import { type Change, ends, type Mean, type PairMeans, type Sums, tellable, tellMonth, type UnitMeans } from "./means";

/** Somebody who rated the same thing before, after their first scene and, it may be, four months later. */
interface Rater {
  before: number;
  after: number | null;
  later: number | null;
  /** The months of the last two, and where they worked in each. */
  month: number;
  laterMonth: number;
  unit: string | null;
  laterUnit: string | null;
}

const departments = ["d1", "d2", "d3", "d4"];
const units = ["whole", ...departments].map((id) => ({ id, name: id }));

function sumsOf(raters: readonly Rater[], now: (rater: Rater) => number): Sums {
  return {
    people: raters.length,
    before: raters.reduce((sum, { before }) => sum + before, 0),
    now: raters.reduce((sum, rater) => sum + now(rater), 0),
  };
}

const nobody: Sums = { people: 0, before: 0, now: 0 };

/** What is told of a month, of one thing that is rated. */
function tell(raters: readonly Rater[], month: number): UnitMeans[] {
  const cells = (which: (rater: Rater) => boolean, unit: (rater: Rater) => string | null, now: (r: Rater) => number) =>
    [null, ...departments].map((each) => ({
      unit: each,
      confidence: sumsOf(
        raters.filter((rater) => which(rater) && unit(rater) === each),
        now,
      ),
      worry: nobody,
    }));
  return tellMonth(
    units,
    cells(
      (rater) => rater.after !== null && rater.month === month,
      (rater) => rater.unit,
      (rater) => rater.after ?? 0,
    ),
    cells(
      (rater) => rater.later !== null && rater.laterMonth === month,
      (rater) => rater.laterUnit,
      (rater) => rater.later ?? 0,
    ),
  );
}

const unit = fc.constantFrom<string | null>(null, ...departments);
const month = fc.integer({ min: 0, max: 2 });
/** Some months all feel alike, and some feel at one end. */
const level = fc.oneof(fc.integer({ min: 0, max: 10 }), fc.constantFrom(0, 10, 9, 5));
const rater: fc.Arbitrary<Rater> = fc.record({
  before: level,
  after: fc.option(level, { freq: 6 }),
  later: fc.option(level, { freq: 3 }),
  month,
  laterMonth: month,
  unit,
  laterUnit: unit,
});
const everybodyAlike = fc
  .tuple(level, level, fc.array(rater, { maxLength: 40 }))
  .map(([before, after, raters]) => raters.map((each) => ({ ...each, before, after })));
const population = fc.oneof(fc.array(rater, { maxLength: 90 }), everybodyAlike);
const months = [0, 1, 2];

/** Everybody of whom one number is told, by their place in the list. */
interface Group {
  kind: "pair" | "later";
  people: Set<number>;
}

/** The groups of all months of which a number is told. Where one works is known to whoever sees the reports. */
function groupsOf(raters: readonly Rater[]): Group[] {
  const who = (which: (rater: Rater) => boolean) =>
    new Set(raters.flatMap((each, index) => (which(each) ? [index] : [])));
  return months.flatMap((month) =>
    tell(raters, month).flatMap(({ id, confidence: { pair, later } }) => [
      ...(pair
        ? [
            {
              kind: "pair" as const,
              people: who((r) => r.after !== null && r.month === month && (id === "whole" || r.unit === id)),
            },
          ]
        : []),
      ...(later
        ? [
            {
              kind: "later" as const,
              people: who((r) => r.later !== null && r.laterMonth === month && (id === "whole" || r.laterUnit === id)),
            },
          ]
        : []),
    ]),
  );
}

test("no group that is told, and none that is left when one is taken from another, is one to four people", () => {
  let told = 0;
  fc.assert(
    fc.property(population, (raters) => {
      const groups = groupsOf(raters);
      told += groups.length;
      for (const { people } of groups) expect(people.size).toBeGreaterThanOrEqual(few);
      for (const outer of groups)
        for (const inner of groups) {
          if (outer === inner || outer.kind !== inner.kind) continue;
          if (![...inner.people].every((each) => outer.people.has(each))) continue;
          const left = outer.people.size - inner.people.size;
          expect(left === 0 || left >= few, `${outer.people.size} less ${inner.people.size}`).toBe(true);
        }
    }),
    { numRuns: 500 },
  );
  expect(told).toBeGreaterThan(500);
});

test("whatever is added and taken away, units and months, what is left is of nobody or of five and more", () => {
  fc.assert(
    fc.property(population, (raters) => {
      const groups = groupsOf(raters);
      for (const kind of ["pair", "later"] as const) {
        const sets = groups.filter((group) => group.kind === kind);
        // Those who are in exactly the same told groups always have the same weight in whatever is reckoned from them.
        const pieces = new Map<string, number>();
        for (const index of raters.keys()) {
          const held = sets.flatMap(({ people }, at) => (people.has(index) ? [at] : [])).join();
          if (held) pieces.set(held, (pieces.get(held) ?? 0) + 1);
        }
        for (const size of pieces.values()) expect(size).toBeGreaterThanOrEqual(few);
      }
      // A change is the only thing that is told of what somebody rated later, so no other number can be taken from it.
      const changes = groups.filter(({ kind }) => kind === "later").flatMap(({ people }) => [...people]);
      for (const index of changes) expect(raters[index]?.later).not.toBe(null);
    }),
    { numRuns: 500 },
  );
});

/** Between which sums what is told of so many people lies: from, and before which. */
function sumsSaid({ value, beyond }: Mean, people: number, middle: number): [number, number] {
  const above = beyond && value > middle;
  const below = beyond && !above;
  return [below ? -Infinity : (value - 0.25) * people, above ? Infinity : (value + 0.25) * people];
}

interface Piece {
  /** What is told of it by itself; null where it is only in the whole. */
  said: [number, number] | null;
  /** The least and the most that those in it can come to. */
  least: number;
  most: number;
}

/** Whether there is a world in which each piece comes to what is told of it, and all of them to what is told of the whole. */
function isPossible(pieces: readonly Piece[], whole: [number, number]): boolean {
  let [least, most] = [0, 0];
  for (const { said, ...piece } of pieces) {
    const low = Math.max(piece.least, said ? Math.ceil(said[0] - 1e-9) : -Infinity);
    const high = Math.min(piece.most, said ? Math.ceil(said[1] - 1e-9) - 1 : Infinity);
    if (low > high) return false;
    least += low;
    most += high;
  }
  return most >= whole[0] - 1e-9 && least < whole[1] - 1e-9;
}

/** How many of the eleven numbers a person may have rated, for somebody who has been told what one other rated. */
function waysLeft(
  cells: ReadonlyMap<string | null, number[]>,
  told: (unit: string) => Mean | undefined,
  target: { unit: string | null; at: number },
  known: { unit: string | null; at: number } | null,
  [lowest, highest]: readonly [number, number],
): number {
  const whole = told("whole");
  if (!whole) return highest - lowest + 1;
  const all = [...cells.values()].reduce((sum, values) => sum + values.length, 0);
  let ways = 0;
  for (let guess = lowest; guess <= highest; guess++) {
    const pieces = [...cells].map(([unit, values]): Piece => {
      const fixed = values.map((value, at) =>
        unit === target.unit && at === target.at
          ? guess
          : known && unit === known.unit && at === known.at
            ? value
            : null,
      );
      const sum = fixed.reduce<number>((total, value) => total + (value ?? 0), 0);
      const free = fixed.filter((value) => value === null).length;
      const mean = unit === null ? undefined : told(unit);
      return {
        said: mean ? sumsSaid(mean, values.length, (lowest + highest) / 2) : null,
        least: sum + free * lowest,
        most: sum + free * highest,
      };
    });
    if (isPossible(pieces, sumsSaid(whole, all, (lowest + highest) / 2))) ways += 1;
  }
  return ways;
}

test("whoever sees all that is told, knows how many rated in each unit and what one of them did, is left with at least four numbers for everybody else", () => {
  let looked = 0;
  fc.assert(
    fc.property(population, fc.nat(), (raters, chosen) => {
      for (const month of months) {
        const told = tell(raters, month);
        const by = (which: (rater: Rater) => boolean, unit: (r: Rater) => string | null, value: (r: Rater) => number) =>
          new Map(
            [null, ...departments].map((each) => [
              each,
              raters.filter((rater) => which(rater) && unit(rater) === each).map(value),
            ]),
          );
        const pair = (id: string) => told.find((each) => each.id === id)?.confidence.pair ?? undefined;
        const later = (id: string) => told.find((each) => each.id === id)?.confidence.later ?? undefined;
        const inMonth = (rater: Rater) => rater.after !== null && rater.month === month;
        const laterIn = (rater: Rater) => rater.later !== null && rater.laterMonth === month;
        for (const [cells, saying, range] of [
          [
            by(
              inMonth,
              (r) => r.unit,
              (r) => r.before,
            ),
            (id: string) => pair(id)?.before,
            [0, 10],
          ],
          [
            by(
              inMonth,
              (r) => r.unit,
              (r) => r.after ?? 0,
            ),
            (id: string) => pair(id)?.after,
            [0, 10],
          ],
          [
            by(
              laterIn,
              (r) => r.laterUnit,
              (r) => (r.later ?? 0) - r.before,
            ),
            (id: string) => later(id)?.change,
            [-10, 10],
          ],
        ] as const) {
          if (!saying("whole")) continue;
          const people = [...cells].flatMap(([unit, values]) => values.map((_, at) => ({ unit, at })));
          const known = people[chosen % people.length] ?? null;
          for (const target of people) {
            if (target === known) continue;
            looked += 1;
            expect(waysLeft(cells, saying, target, known, range)).toBeGreaterThanOrEqual(4);
            expect(waysLeft(cells, saying, target, null, range)).toBeGreaterThanOrEqual(6);
          }
        }
      }
    }),
    { numRuns: 200 },
  );
  expect(looked).toBeGreaterThan(1000);
}, 60_000);

const cell = (unit: string | null, people: number, before = 4, now = 6) => ({
  unit,
  confidence: { people, before: people * before, now: people * now },
  worry: nobody,
});
const pairs = (told: UnitMeans[]) =>
  Object.fromEntries(told.map(({ id, confidence }) => [id, confidence.pair])) as Record<string, PairMeans | null>;

test("a department is told of from five, when the rest is five or more, and never leaves a few over", () => {
  const told = (...sizes: number[]) => {
    const found = tellable(new Map(sizes.map((size, index) => [index === 0 ? null : `d${index}`, size])));
    return found && [...found].sort();
  };
  expect(told(0, 4)).toBe(null);
  expect(told(5)).toEqual([]);
  expect(told(0, 5)).toEqual([]);
  expect(told(4, 9)).toEqual([]);
  expect(told(5, 9)).toEqual(["d1"]);
  expect(told(0, 9, 4)).toEqual([]);
  expect(told(0, 9, 5)).toEqual(["d1", "d2"]);
  // Two are told and two people are left: the smaller one goes with them.
  expect(told(2, 7, 5)).toEqual(["d1"]);
  expect(told(0, 9, 8, 4)).toEqual(["d1"]);
  expect(told(0, 9, 8, 5)).toEqual(["d1", "d2", "d3"]);
});

test("a mean is told in halves, no nearer the ends than the rule says, and the number of people as a span", () => {
  const told = (people: number, before: number, now: number) =>
    pairs(tellMonth(units, [{ ...cell(null, people), confidence: { people, before, now } }], [])).whole;
  expect(told(5, 22, 27)).toEqual({
    people: 5,
    before: { value: 4.5, beyond: false },
    after: { value: 5.5, beyond: false },
  });
  expect(told(5, 50, 0)).toEqual({
    people: 5,
    before: { value: ends.fewerThanTen[1], beyond: true },
    after: { value: ends.fewerThanTen[0], beyond: true },
  });
  expect(told(12, 90, 120)).toEqual({
    people: 10,
    before: { value: 7.5, beyond: false },
    after: { value: ends.tenOrMore[1], beyond: true },
  });
  expect(told(19, 95, 95)?.people).toBe(told(10, 50, 50)?.people);
});

test("four months later is told as a change, also a lower one, and never as a mean", () => {
  const told = (people: number, before: number, now: number): Change | null | undefined =>
    tellMonth(units, [], [{ ...cell(null, people), confidence: { people, before, now } }])[0]?.confidence.later;
  expect(told(6, 24, 33)).toEqual({ people: 5, change: { value: 1.5, beyond: false } });
  expect(told(6, 30, 24)).toEqual({ people: 5, change: { value: -1, beyond: false } });
  expect(told(10, 0, 100)).toEqual({ people: 10, change: { value: ends.change[1], beyond: true } });
  expect(told(4, 20, 24)).toBe(undefined);
});

test("departments of which nothing is told are named all the same, and a month of which nothing is told says nothing", () => {
  const some = tellMonth(units, [cell("d1", 6), cell("d2", 3), cell(null, 1)], []);
  expect(some.map(({ id }) => id)).toEqual(units.map(({ id }) => id));
  expect(Object.entries(pairs(some)).filter(([, pair]) => pair !== null)).toHaveLength(1);
  expect(tellMonth(units, [cell("d1", 4)], [cell("d1", 4)])).toEqual([]);
  expect(tellMonth(units, [], [])).toEqual([]);
});
