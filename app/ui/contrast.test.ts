// SPDX-License-Identifier: EUPL-1.2
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/** Every pair that meets on a page: what is seen, and what it is seen against. */
const TEXT = 4.5;
const SHAPE = 3;
const pairs: readonly [seen: string, against: string, least: number][] = [
  ...["paper", "sunken", "deep-soft", "accent-soft"].flatMap((ground): [string, string, number][] => [
    ["ink", ground, TEXT],
    ["muted", ground, TEXT],
    ["deep", ground, TEXT],
    ["accent-text", ground, TEXT],
    ["error", ground, TEXT],
    ["control", ground, SHAPE],
    ["focus", ground, SHAPE],
    ["accent", ground, SHAPE],
  ]),
  ["action-ink", "action", TEXT],
  ["action-ink", "action-hover", TEXT],
  ["action", "paper", SHAPE],
  ["panel-ink", "panel", TEXT],
  ["panel-muted", "panel", TEXT],
  ["panel-action", "panel", TEXT],
  ["panel-action-ink", "panel-action", TEXT],
  ["panel-action-ink", "panel-action-hover", TEXT],
  ["panel-focus", "panel", SHAPE],
  // The filled part of a bar against its track.
  ["accent", "line", SHAPE],
  ["panel-action", "panel-line", SHAPE],
];

const css = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");
const light = colours(":root {");
const dark = colours(':root[data-theme="dark"] {');
const asked = colours(':root:not([data-theme="light"]) {');

/** The tokens of the block that begins with `selector`, by name and without their dashes. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(selector);
  expect(start, `tokens.css has no block ${selector}`).toBeGreaterThan(-1);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries([...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
}

/** Relative luminance, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe.each([
  ["light", light],
  ["dark", dark],
])("%s", (_mode, tokens) => {
  test.each(pairs)("%s can be seen on %s", (seen, against, least) => {
    for (const name of [seen, against]) expect(tokens[name], `--${name} is written #rrggbb`).toMatch(/^#[\da-f]{6}$/);
    expect(contrast(tokens[seen] ?? "", tokens[against] ?? "")).toBeGreaterThanOrEqual(least);
  });
});

test("dark is the same, whether the phone asks for it or the person chose it", () => {
  expect(asked).toEqual(dark);
});

test("black on white is 21 to 1", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
});
