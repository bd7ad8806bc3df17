// SPDX-License-Identifier: EUPL-1.2
// That nobody's rating follows from what is told of many.
import fc from "fast-check";
import { expect, test } from "vitest";
import { few } from "./figures";
import {
  type Change,
  ends,
  type Mean,
  type PairMeans,
  type Sums,
  spans,
  tellable,
  tellMonth,
  type UnitMeans,
} from "./means";

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
const raters = (most: number) => fc.array(rater, { minLength: 4, maxLength: most, size: "max" });
const everybodyAlike = fc
  .tuple(level, level, level, raters(40))
  .map(([before, after, later, all]) => all.map((each) => ({ ...each, before, after, later })));
/** All in one month, in the first two departments. */
const close = raters(30).map((all) =>
  all.map((each) => ({ ...each, month: 0, laterMonth: 0, unit: each.unit === "d1" ? "d1" : each.unit && "d2" })),
);
const population = fc.oneof(raters(150), everybodyAlike, close);
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

const spanAt = (people: number): number => spans.findLast((span) => people >= span) ?? 0;
/** The most that are told as the same span. */
const longest = (people: number) => (spans.find((span) => span > people) ?? people + 20) - 1;

interface Piece {
  /** What is told of it by itself; null for the rest, which is only in the whole. */
  mean: Mean | null;
  people: number;
  /** Those whose number is taken as known, and what they come to. */
  fixed: number;
  sum: number;
}

/** Whether so many people in each piece can come to what is told of it, and all of them to what is told of the whole. */
function fits(pieces: readonly Piece[], whole: Mean, [lowest, highest]: readonly [number, number]): boolean {
  const middle = (lowest + highest) / 2;
  let [least, most, people] = [0, 0, 0];
  for (const piece of pieces) {
    const free = piece.people - piece.fixed;
    const [from, before] = piece.mean ? sumsSaid(piece.mean, piece.people, middle) : [-Infinity, Infinity];
    const low = Math.max(piece.sum + free * lowest, Math.ceil(from - 1e-9));
    const high = Math.min(piece.sum + free * highest, Math.ceil(before - 1e-9) - 1);
    if (free < 0 || low > high) return false;
    least += low;
    most += high;
    people += piece.people;
  }
  const [from, before] = sumsSaid(whole, people, middle);
  return most >= from - 1e-9 && least < before - 1e-9;
}

/** The same for any numbers of people that what is told leaves open. */
function isPossible(pieces: readonly Piece[], whole: Mean, range: readonly [number, number]): boolean {
  const all = pieces.reduce((sum, { people }) => sum + people, 0);
  const [departments, rest] = [pieces.filter(({ mean }) => mean), pieces.find(({ mean }) => !mean)];
  const sizes = departments.reduce<number[][]>(
    (ways, { people }) =>
      ways.flatMap((way) => [people, spanAt(people), longest(people)].map((size) => [...way, size])),
    [[]],
  );
  return sizes.some((way) => {
    const told = departments.map((piece, index) => ({ ...piece, people: way[index] ?? 0 }));
    const sum = way.reduce((total, size) => total + size, 0);
    const left = rest && rest.people > 0 ? longest(all) - spanAt(all) + 1 : 1;
    return Array.from({ length: left }, (_, more) => spanAt(all) + more).some((total) => {
      const people = rest && rest.people > 0 ? total - sum : 0;
      if ((people !== 0 && people < few) || (!rest?.people && spanAt(sum) !== spanAt(all))) return false;
      return fits(rest ? [...told, { ...rest, people }] : told, whole, range);
    });
  });
}

test("whoever sees all that is told and knows what one of those counted rated is left with six numbers or more for everybody else", () => {
  let looked = 0;
  fc.assert(
    fc.property(population, fc.nat(), (raters, chosen) => {
      for (const month of months) {
        const told = tell(raters, month);
        const figures = (id: string) => told.find((each) => each.id === id)?.confidence;
        const inMonth = raters.filter((rater) => rater.after !== null && rater.month === month);
        const laterIn = raters.filter((rater) => rater.later !== null && rater.laterMonth === month);
        for (const [values, meanOf, range] of [
          [
            inMonth.map(({ unit, before }) => ({ unit, value: before })),
            (id: string) => figures(id)?.pair?.before,
            [0, 10],
          ],
          [
            inMonth.map(({ unit, after }) => ({ unit, value: after ?? 0 })),
            (id: string) => figures(id)?.pair?.after,
            [0, 10],
          ],
          [
            laterIn.map(({ laterUnit, later, before }) => ({ unit: laterUnit, value: (later ?? 0) - before })),
            (id: string) => figures(id)?.later?.change,
            [-10, 10],
          ],
        ] as const) {
          const whole = meanOf("whole");
          if (!whole) continue;
          const pieceOf = (unit: string | null) => (unit !== null && meanOf(unit) ? unit : null);
          const known = values[chosen % values.length];
          const kinds = new Map(
            values.filter((each) => each !== known).map((each) => [`${pieceOf(each.unit)} ${each.value}`, each]),
          );
          for (const target of kinds.values()) {
            looked += 1;
            const ways = Array.from({ length: range[1] - range[0] + 1 }, (_, index) => range[0] + index).filter(
              (guess) =>
                isPossible(
                  [null, ...departments.filter((unit) => meanOf(unit))].map((unit): Piece => {
                    const here = values.filter((each) => pieceOf(each.unit) === unit);
                    const fixed = [
                      ...(pieceOf(target.unit) === unit ? [guess] : []),
                      ...(known && pieceOf(known.unit) === unit ? [known.value] : []),
                    ];
                    return {
                      mean: (unit !== null && meanOf(unit)) || null,
                      people: here.length,
                      fixed: fixed.length,
                      sum: fixed.reduce((sum, value) => sum + value, 0),
                    };
                  }),
                  whole,
                  range,
                ),
            );
            expect(ways.length).toBeGreaterThanOrEqual(6);
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
