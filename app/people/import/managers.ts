// SPDX-License-Identifier: EUPL-1.2
// The column that says who leads whom: chains that come round to themselves, and what it makes of those it names.
import type { ImportRow } from "./sheet";

/** The numbers of all who are in a round of managers. Who is named as one's own manager stands at the top. */
export function roundOf(rows: readonly ImportRow[]): Set<string> {
  const above = new Map<string, Set<string>>();
  for (const { number, manager } of rows)
    if (manager !== "" && manager !== number) above.set(number, (above.get(number) ?? new Set()).add(manager));
  // Who has nobody left above, or nobody left below, is in no round; what remains after taking those away is.
  const below = new Map<string, number>();
  for (const managers of above.values()) for (const each of managers) below.set(each, (below.get(each) ?? 0) + 1);
  const gone = new Set<string>();
  const waiting = [...above.keys()].filter((number) => !below.get(number));
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    gone.add(number);
    for (const each of above.get(number) ?? []) {
      const left = (below.get(each) ?? 1) - 1;
      below.set(each, left);
      if (left === 0 && above.has(each)) waiting.push(each);
    }
  }
  const rest = [...above.keys()].filter((number) => !gone.has(number));
  return new Set(rest.filter((number) => comesBack(number, above, new Set(rest))));
}

function comesBack(start: string, above: Map<string, Set<string>>, within: Set<string>): boolean {
  const seen = new Set<string>();
  const waiting = [...(above.get(start) ?? [])];
  for (let number = waiting.pop(); number !== undefined; number = waiting.pop()) {
    if (number === start) return true;
    if (seen.has(number) || !within.has(number)) continue;
    seen.add(number);
    waiting.push(...(above.get(number) ?? []));
  }
  return false;
}

/**
 * Which units each named manager leads: the unit of the row. Where the row is of somebody who leads that very unit, the
 * one above leads instead his or her own unit, if that stands above it.
 * @param unitOf the unit of a row; null where it has none
 * @param isAbove whether one unit is above another, or the same
 */
export function ledBy(
  rows: readonly ImportRow[],
  unitOf: (row: ImportRow) => string | null,
  isAbove: (upper: string, lower: string) => boolean,
): Map<string, Set<string>> {
  const units = new Map<string, string[]>();
  const leads = new Map<string, Set<string>>();
  for (const row of rows) {
    const unit = unitOf(row);
    if (unit === null) continue;
    units.set(row.number, [...(units.get(row.number) ?? []), unit]);
    if (row.manager !== "" && row.manager !== row.number) add(leads, row.manager, unit);
  }
  const led = new Map<string, Set<string>>();
  for (const row of rows) {
    const unit = unitOf(row);
    if (unit === null || row.manager === "" || row.manager === row.number) continue;
    const own = leads.get(row.number)?.has(unit)
      ? units.get(row.manager)?.find((each) => isAbove(each, unit))
      : undefined;
    add(led, row.manager, own ?? unit);
  }
  return led;
}

function add(sets: Map<string, Set<string>>, key: string, value: string) {
  sets.set(key, (sets.get(key) ?? new Set()).add(value));
}
