// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { standings } from "~/training/standing";
import { type Count, inOrder, mostLate, needsHelp, nobody, percent, type UnitRow, upToDate } from "./count";

const counted = (people: number, done: number, late = 0): Count => ({ ...nobody, people, done, late });
const unit = (name: string, depth: number, late: number, people = 9): UnitRow => ({
  id: name,
  name,
  depth,
  count: counted(people, 0, late),
});
const names = (units: UnitRow[]) => units.map(({ name }) => name);

test("100 percent is said only when all are done, and 0 only when none is", () => {
  expect([percent(199, 200), percent(1, 300)]).toEqual([99, 1]);
  expect([percent(34, 60), percent(2, 3), percent(0, 0)]).toEqual([57, 67, null]);
  const group = fc.integer({ min: 1, max: 60_000 }).chain((people) => fc.tuple(fc.constant(people), fc.nat(people)));
  fc.assert(
    fc.property(group, ([people, done]) => {
      const said = percent(done, people) ?? Number.NaN;
      expect(said === 100).toBe(done === people);
      expect(said === 0).toBe(done === 0);
      expect(Math.abs(said - (100 * done) / people)).toBeLessThan(1);
    }),
  );
});

test("the workplace with the most late people is named, and not what stands above it", () => {
  const tree = [unit("Kommunen", 0, 6), unit("Vård", 1, 5), unit("Norr", 2, 4), unit("Söder", 2, 1), unit("Soc", 1, 1)];
  expect(names(mostLate(tree))).toEqual(["Norr"]);
});

test("those who share the first place are named as long as they are few", () => {
  const even = ["A", "B", "C", "D"].map((name) => unit(name, 1, 1));
  expect(names(mostLate([unit("Kommunen", 0, 3), ...even.slice(0, 3)]))).toEqual(["A", "B", "C"]);
  expect(mostLate([unit("Kommunen", 0, 4), ...even])).toEqual([]);
});

test("nobody is named when nobody is late, or when there is only one workplace", () => {
  expect(mostLate([unit("Kommunen", 0, 0), unit("A", 1, 0), unit("B", 1, 0)])).toEqual([]);
  expect(mostLate([unit("Kommunen", 0, 3)])).toEqual([]);
  expect(mostLate([unit("Kommunen", 0, 3), unit("A", 1, 3)])).toEqual([]);
  expect(mostLate([])).toEqual([]);
});

test("the course counts for who is done and for who is to renew, and each standing is told once", () => {
  expect(upToDate({ ...nobody, people: 9, done: 4, expiring: 2, late: 3 })).toBe(6);
  expect([...inOrder].sort()).toEqual([...standings].sort());
});

test("who is late, who is to renew and who has less than a week need help; nobody else does", () => {
  expect(standings.map((standing) => [standing, needsHelp({ standing, soon: false })])).toEqual([
    ["late", true],
    ["expiring", true],
    ["started", false],
    ["notStarted", false],
    ["done", false],
  ]);
  expect(needsHelp({ standing: "started", soon: true })).toBe(true);
});
