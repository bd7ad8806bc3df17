// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { atLeast, atMost, print, type Row, shown, sideBySide } from "./rows";

let said: string[] = [];

beforeEach(() => {
  said = [];
  vi.spyOn(console, "log").mockImplementation((line: string) => {
    said.push(line);
  });
});
afterEach(() => vi.restoreAllMocks());

/** What the table says of a row on a machine of that pace, and whether the row is missed. */
function told(row: Row, pace: number | null, noise = 1.1) {
  const missed = print([{ ...row, pace }], noise);
  return { line: said[0], missed: missed.length > 0 };
}

test("a time over its goal is missed on the machine that the goals are for, and on a faster one", () => {
  for (const pace of [1500, 3000]) {
    const { line, missed } = told(atMost("lesson", 6, 5, "ms"), pace);
    expect(missed).toBe(true);
    said = [];
    expect(line).toMatch(/MISSED$/);
  }
});

test("a slow machine excuses a time by as much as it is slow, and no more", () => {
  expect(told(atMost("lesson", 9.9, 5, "ms"), 750)).toMatchObject({ missed: false });
  expect(said[0]).toMatch(/slow machine$/);
  expect(told(atMost("lesson", 10.1, 5, "ms"), 750).missed).toBe(true);
  expect(told(atLeast("lessons", 251, 500, "requests/s"), 750).missed).toBe(false);
  expect(told(atLeast("lessons", 249, 500, "requests/s"), 750).missed).toBe(true);
});

test("bytes and what is lost are excused by nothing, what is measured side by side by the noise alone", () => {
  expect(told(atMost("memory", 251, 250, "MB PSS"), 100, 2).missed).toBe(true);
  expect(told(atMost("lost", 1, 0.5, ""), 100, 2).missed).toBe(true);
  expect(told(atLeast("against the static page", 0.25, 1 / 3, "of it", 2), 100).missed).toBe(true);
  expect(told(atLeast("against the static page", 0.31, 1 / 3, "of it", 2), 100).missed).toBe(false);
  expect(told(sideBySide("a page", 10, 14, 1.2), 100).missed).toBe(true);
});

test("a time is told in static pages too, so that machines can be compared", () => {
  expect(told(atMost("lesson", 4, 5, "ms"), 1000).line).toMatch(/4\.0 ms {2}4\.0 pages {2}≤ 5 ms {2}held$/);
  said = [];
  expect(told(atMost("start", 1, 1.5, "s", 2), 1000).line).toContain("1000 pages");
  said = [];
  expect(told(shown("static page", "900 requests/s"), 1000).line).not.toContain("pages ");
  said = [];
  // Nothing has said how fast the machine is.
  expect(told(atMost("start", 1.7, 1.5, "s", 2), null)).toMatchObject({ missed: true });
});
