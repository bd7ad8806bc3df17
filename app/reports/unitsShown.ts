// SPDX-License-Identifier: EUPL-1.2
// Which rows of a large tree a page shows: all of a small one, and of a large one its upper levels, with a way down.
import type { UnitRow } from "./count";

/** So many rows are read without losing one's place; a level that alone has more is shown all the same. */
export const mostUnits = 60;

export interface ShownUnit extends UnitRow {
  /** How many units below it are not shown. */
  hidden: number;
}

/**
 * The rows of a unit and those below it, as many whole levels as fit; at least the units right below it. Depths count from
 * that unit.
 * @param units in the order of their tree
 * @param from a unit's id; null for the whole
 * @returns null where there is no such unit
 */
export function unitsShown(units: readonly UnitRow[], from: string | null): ShownUnit[] | null {
  const start = from === null ? 0 : units.findIndex(({ id }) => id === from);
  const top = units[start];
  if (start < 0) return null;
  if (!top) return [];
  const after = from === null ? -1 : units.findIndex(({ depth }, index) => index > start && depth <= top.depth);
  const those = units.slice(start, after < 0 ? undefined : after);
  const deepest = Math.max(...those.map(({ depth }) => depth));
  let level = top.depth + 1;
  while (level < deepest && those.filter(({ depth }) => depth <= level + 1).length <= mostUnits) level++;
  return those.flatMap((unit, index) => {
    if (unit.depth > level) return [];
    const next = those.findIndex(({ depth }, later) => later > index && depth <= unit.depth);
    const below = (next < 0 ? those.length : next) - index - 1;
    return [{ ...unit, depth: unit.depth - top.depth, hidden: unit.depth === level ? below : 0 }];
  });
}
