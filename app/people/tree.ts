// SPDX-License-Identifier: EUPL-1.2
// Units in the order of their tree.

import { inSwedish } from "~/lib/swedish";

/** Each unit after the one it is in, beside its sisters by name; a unit whose own is not among them is a top. */
export function inTreeOrder<Row extends { id: string; parentId: string | null; name: string }>(
  rows: readonly Row[],
): (Row & { depth: number })[] {
  const known = new Set(rows.map((row) => row.id));
  const inside = new Map<string, Row[]>();
  for (const row of [...rows].sort((a, b) => inSwedish(a.name, b.name))) {
    const place = row.parentId !== null && known.has(row.parentId) ? row.parentId : "";
    const sisters = inside.get(place);
    if (sisters) sisters.push(row);
    else inside.set(place, [row]);
  }
  const below = (id: string, depth: number): (Row & { depth: number })[] =>
    (inside.get(id) ?? []).flatMap((row) => [{ ...row, depth }, ...below(row.id, depth + 1)]);
  return below("", 0);
}
