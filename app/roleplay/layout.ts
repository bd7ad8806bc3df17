// SPDX-License-Identifier: EUPL-1.2
// Places what leads to each other in rows, from the top down. It knows nothing of scenarios: any named boxes will do.

export type Box = { id: string; width: number; height: number; last: boolean };
export type Lead = { from: string; to: string };
export type Placed = { x: number; y: number };
/** The points a lead goes through, from the bottom of one box to the top of another; null for one that goes back up. */
export type Route = (Placed & { bottom: number })[] | null;

export const rowGap = 76;
const columnGap = 28;
/** Room for the numbers of a lead. */
const laneWidth = 84;

type Item = { id: string; width: number; height: number };

/**
 * Rows by the longest way there, boxes marked `last` in the bottom row, all from the left: what everybody passes stands
 * in one straight line at the edge, where a narrow screen begins. A lead that skips rows has a lane of its own to the
 * right of their boxes. Few enough boxes to read are few enough to place.
 */
export function layOut(boxes: Box[], leads: Lead[], start: string) {
  const back = backLeads(boxes, leads, start);
  const down = leads.filter((lead) => !back.has(lead));
  const rowOf = rowsOf(boxes, down);
  const rows = boxRows(boxes, down, rowOf);
  const indexIn = new Map(rows.flatMap((row) => row.map(({ id }, index) => [id, index])));
  // A lead that ends sooner runs further in, so that the others need not cross it.
  const inner = [...down].sort(
    (one, other) =>
      (rowOf.get(one.to) ?? 0) - (rowOf.get(other.to) ?? 0) ||
      (indexIn.get(one.to) ?? 0) - (indexIn.get(other.to) ?? 0),
  );
  const through = new Map<Lead, string[]>();
  for (const [index, lead] of inner.entries()) {
    const [first, last] = [rowOf.get(lead.from) ?? 0, rowOf.get(lead.to) ?? 0];
    const lanes = Array.from({ length: last - first - 1 }, (_, at) => `lane ${index} ${at}`);
    for (const [at, id] of lanes.entries()) rows[first + 1 + at]?.push({ id, width: laneWidth, height: 0 });
    through.set(lead, [lead.from, ...lanes, lead.to]);
  }
  const tops = [0];
  const points = new Map<string, Placed & { bottom: number }>();
  for (const [index, row] of rows.entries()) {
    const [y, height] = [tops[index] ?? 0, Math.max(...row.map((item) => item.height))];
    tops.push(y + height + rowGap);
    let edge = 0;
    for (const item of row) {
      points.set(item.id, { x: edge + item.width / 2, y, bottom: y + (item.height || height) });
      edge += item.width + columnGap;
    }
  }
  const point = (id: string) => points.get(id) ?? { x: 0, y: 0, bottom: 0 };
  return {
    places: new Map<string, Placed>(boxes.map(({ id }) => [id, point(id)])),
    routes: new Map<Lead, Route>(leads.map((lead) => [lead, through.get(lead)?.map(point) ?? null])),
    width: Math.max(...rows.map((row) => row.reduce((sum, { width }) => sum + width + columnGap, -columnGap))),
    height: (tops[rows.length] ?? rowGap) - rowGap,
  };
}

/** The boxes of each row, each as near as can be below what leads to it; those of the last row as they were given. */
function boxRows(boxes: Box[], down: Lead[], rowOf: Map<string, number>): Item[][] {
  const rows: Item[][] = Array.from({ length: Math.max(...rowOf.values()) + 1 }, () => []);
  const place = new Map<string, number>();
  for (const [number, row] of rows.entries()) {
    const inRow = boxes.filter(({ id }) => rowOf.get(id) === number);
    const wanted = new Map(
      inRow.map(({ id, last }, index) => {
        const above = down.filter(({ to }) => to === id).map(({ from }) => place.get(from) ?? 0);
        return [id, last || above.length === 0 ? index : above.reduce((sum, each) => sum + each, 0) / above.length];
      }),
    );
    inRow.sort((one, other) => (wanted.get(one.id) ?? 0) - (wanted.get(other.id) ?? 0));
    for (const [index, { id, width, height }] of inRow.entries()) {
      place.set(id, index);
      row.push({ id, width, height });
    }
  }
  return rows;
}

/** The leads that come back to a box one is on the way from. */
function backLeads(boxes: Box[], leads: Lead[], start: string): Set<Lead> {
  const back = new Set<Lead>();
  const state = new Map<string, "open" | "closed">();
  const stack: { id: string; rest: Lead[] }[] = [];
  const open = (id: string) => {
    if (state.has(id)) return;
    state.set(id, "open");
    stack.push({ id, rest: leads.filter(({ from }) => from === id) });
  };
  for (const id of [start, ...boxes.map((box) => box.id)]) {
    open(id);
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const lead = top.rest.shift();
      if (!lead) {
        state.set(top.id, "closed");
        stack.pop();
      } else if (state.get(lead.to) === "open") back.add(lead);
      else open(lead.to);
    }
  }
  return back;
}

function rowsOf(boxes: Box[], down: Lead[]): Map<string, number> {
  const rows = new Map(boxes.map(({ id }) => [id, 0]));
  for (let moved = true; moved; ) {
    moved = false;
    for (const { from, to } of down) {
      const row = (rows.get(from) ?? 0) + 1;
      if ((rows.get(to) ?? 0) >= row) continue;
      rows.set(to, row);
      moved = true;
    }
  }
  const bottom = Math.max(...rows.values());
  for (const { id, last } of boxes) if (last) rows.set(id, bottom);
  return rows;
}
