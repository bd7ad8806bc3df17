// SPDX-License-Identifier: EUPL-1.2
// What was measured beside what is to hold, and whether a miss is more than the machine's own noise.

export interface Row {
  what: string;
  measured: string;
  goal: string;
  /** Measured divided by the goal, so that over 1 is a miss; null where nothing is to hold. */
  ratio: number | null;
  /**
   * What a miss may be excused by: a time by a machine that is slow throughout and by one that is not equally fast all the
   * time, what is measured side by side by the latter alone, and bytes, requests and rows lost by nothing.
   */
  excuse: "slow" | "noise" | "none";
  /** How long it took, in milliseconds; null for what is no time. */
  ms: number | null;
  /** How many static pages a second this machine gave meanwhile; null until somebody says. */
  pace: number | null;
}

/**
 * How many static pages of a lesson's bytes a second the machine gives for which the goals are: a lesson is to come 500
 * times a second, and a third as often as the page.
 */
const goalPace = 1500;

const excuses: Record<string, Row["excuse"]> = { ms: "slow", s: "slow", "requests/s": "slow", "of it": "noise" };
const inMs: Record<string, number> = { ms: 1, s: 1000 };
const kindOf = (value: number, unit: string) => {
  const factor = inMs[unit];
  return { excuse: excuses[unit] ?? "none", ms: factor ? value * factor : null, pace: null };
};

export const atMost = (what: string, value: number, goal: number, unit: string, digits = 1): Row => ({
  what,
  measured: `${value.toFixed(digits)} ${unit}`,
  goal: `≤ ${goal} ${unit}`,
  ratio: value / goal,
  ...kindOf(value, unit),
});

export const atLeast = (what: string, value: number, goal: number, unit: string, digits = 0): Row => ({
  what,
  measured: `${value.toFixed(digits)} ${unit}`,
  goal: `≥ ${goal.toFixed(digits)} ${unit}`,
  ratio: goal / value,
  ...kindOf(value, unit),
});

export const shown = (what: string, measured: string): Row => ({
  what,
  measured,
  goal: "–",
  ratio: null,
  ...kindOf(Number.NaN, ""),
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
  ...kindOf(Number.NaN, "of it"),
});

/** Whether it is missed by more than the machine explains. */
function isMissed({ ratio, excuse, pace }: Row, noise: number): boolean {
  if (ratio === null) return false;
  const slow = pace === null ? 1 : goalPace / pace;
  return ratio > { none: 1, noise, slow: Math.max(noise, slow) }[excuse];
}

function markOf(row: Row, noise: number): string {
  if (row.ratio === null) return "";
  if (row.ratio <= 1) return "held";
  if (isMissed(row, noise)) return "MISSED";
  return row.ratio <= noise ? "within noise" : "slow machine";
}

/** A time in static pages, which can be compared with another machine's. */
function inPages({ ms, pace }: Row): string {
  if (ms === null || pace === null) return "";
  const pages = (ms / 1000) * pace;
  return `${pages.toFixed(pages < 100 ? 1 : 0)} pages`;
}

/**
 * Prints the table: what was measured, in what it takes to give a static page as well, and what is to hold.
 * @param noise how much the same static page differed from itself in this run: 1.2 is a fifth
 * @returns the rows missed by more than the machine explains
 */
export function print(rows: Row[], noise: number): Row[] {
  const table = rows.map((row) => [row.what, row.measured, inPages(row), row.goal, markOf(row, noise)]);
  const widths = [0, 1, 2, 3].map((column) => Math.max(...table.map((cells) => cells[column]?.length ?? 0)));
  const align = (cell: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? cell.padEnd(width) : cell.padStart(width);
  };
  for (const cells of table) console.log(cells.map(align).join("  "));
  const paces = rows.flatMap(({ pace }) => pace ?? []);
  if (paces.length > 0)
    console.log(
      `\nThis machine gave ${Math.min(...paces).toFixed(0)} to ${Math.max(...paces).toFixed(0)} static pages of a lesson's bytes a second; the goals are for one that gives ${goalPace}. A time that such a machine would have held is marked "slow machine". The fastest round was ${noise.toFixed(2)} times the middle one: "within noise".`,
    );
  return rows.filter((row) => isMissed(row, noise));
}
