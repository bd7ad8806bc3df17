// SPDX-License-Identifier: EUPL-1.2
// What was measured beside what is to hold, and whether a miss is more than the machine's own noise.

export interface Row {
  what: string;
  measured: string;
  goal: string;
  /** Measured divided by the goal, so that over 1 is a miss; null where nothing is to hold. */
  ratio: number | null;
  /** Times vary with the machine; bytes, requests and rows lost do not. */
  timed: boolean;
}

const timed = (unit: string) => ["ms", "s", "requests/s", "of it"].includes(unit);

export const atMost = (what: string, value: number, goal: number, unit: string, digits = 1): Row => ({
  what,
  measured: `${value.toFixed(digits)} ${unit}`,
  goal: `≤ ${goal} ${unit}`,
  ratio: value / goal,
  timed: timed(unit),
});

export const atLeast = (what: string, value: number, goal: number, unit: string, digits = 0): Row => ({
  what,
  measured: `${value.toFixed(digits)} ${unit}`,
  goal: `≥ ${goal.toFixed(digits)} ${unit}`,
  ratio: goal / value,
  timed: timed(unit),
});

export const shown = (what: string, measured: string): Row => ({
  what,
  measured,
  goal: "–",
  ratio: null,
  timed: false,
});

/** The same in a small and in a large installation; what is to hold holds for the large one. */
export const bothAtMost = (
  what: string,
  [small, large]: readonly [number, number],
  goal: number,
  unit: string,
  digits = 1,
): Row => ({
  ...atMost(what, large, goal, unit, digits),
  measured: `${small.toFixed(digits)} / ${large.toFixed(digits)} ${unit}`,
});

/** The same in a small and in a large installation, in ms: the second is to be no more than so many times the first. */
export const sideBySide = (what: string, small: number, large: number, times: number): Row => ({
  what,
  measured: `${small.toFixed(1)} / ${large.toFixed(1)} ms`,
  goal: `≤ ${times} times`,
  ratio: large / small / times,
  timed: true,
});

/**
 * Prints the table.
 * @param noise how much the same static page differed from itself in this run: 1.2 is a fifth. It excuses times only
 * @returns the rows missed by more than that
 */
export function print(rows: Row[], noise: number): Row[] {
  const width = (pick: (row: Row) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [what, measured, goal] = [width((row) => row.what), width((row) => row.measured), width((row) => row.goal)];
  const missed = rows.filter((row) => row.ratio !== null && row.ratio > (row.timed ? noise : 1));
  for (const row of rows) {
    const mark = row.ratio === null ? "" : missed.includes(row) ? "MISSED" : row.ratio > 1 ? "within noise" : "held";
    console.log(`${row.what.padEnd(what)}  ${row.measured.padStart(measured)}  ${row.goal.padStart(goal)}  ${mark}`);
  }
  return missed;
}
