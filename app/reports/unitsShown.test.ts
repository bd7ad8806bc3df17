// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { nobody, type UnitRow } from "./count";
import { mostUnits, unitsShown } from "./unitsShown";

const row = (id: string, depth: number): UnitRow => ({ id, name: id, depth, count: nobody });

/** A municipality with so many departments of so many units each. */
const municipality = (departments: number, units: number): UnitRow[] => [
  row("m", 0),
  ...Array.from({ length: departments }, (_, one) => [
    row(`d${one}`, 1),
    ...Array.from({ length: units }, (_, two) => row(`d${one}-${two}`, 2)),
  ]).flat(),
];

test("a small tree is shown whole", () => {
  const units = municipality(3, 5);
  expect(unitsShown(units, null)).toEqual(units.map((unit) => ({ ...unit, hidden: 0 })));
  expect(unitsShown([], null)).toEqual([]);
});

test("of a large tree the upper levels are shown, each with how many are below, and a unit is opened by itself", () => {
  const units = municipality(10, 40);
  const shown = unitsShown(units, null);
  expect(shown?.map(({ id }) => id)).toEqual(["m", ...Array.from({ length: 10 }, (_, index) => `d${index}`)]);
  expect(shown?.map(({ hidden }) => hidden)).toEqual([0, ...Array(10).fill(40)]);
  const opened = unitsShown(units, "d3");
  expect(opened?.map(({ id, depth }) => `${depth} ${id}`).slice(0, 2)).toEqual(["0 d3", "1 d3-0"]);
  expect(opened).toHaveLength(41);
  expect(unitsShown(units, "elsewhere")).toBe(null);
});

test("a level that alone is too long is shown all the same: nobody comes to a page without its units", () => {
  expect(unitsShown(municipality(100, 2), null)).toHaveLength(101);
});

test("every unit is shown or counted as hidden, whatever the tree, and can be come to from above", () => {
  const steps = fc.array(fc.nat(3), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(steps, (falls) => {
      // Each unit is right below the one before it, beside it, or further up.
      let depth = 0;
      const units = [row("0", 0)];
      for (const [index, fall] of falls.entries()) {
        depth = Math.max(1, depth + 1 - fall);
        units.push(row(String(index + 1), depth));
      }
      const reached = new Set<string>();
      const open = (from: string | null) => {
        const shown = unitsShown(units, from) ?? [];
        const hidden = shown.reduce((sum, unit) => sum + unit.hidden, 0);
        const [top] = shown;
        const whole = from === null ? units.length : shown.length + hidden;
        expect(shown.length + hidden).toBe(whole);
        const ofFirstTwo = units.filter(
          (unit) => unit.depth - (units.find(({ id }) => id === top?.id)?.depth ?? 0) <= 1,
        );
        expect(shown.length <= Math.max(mostUnits, ofFirstTwo.length)).toBe(true);
        for (const { id } of shown) reached.add(id);
        for (const { id, hidden: below } of shown) if (below > 0 && id !== from) open(id);
      };
      open(null);
      expect(reached.size).toBe(units.length);
    }),
  );
});
