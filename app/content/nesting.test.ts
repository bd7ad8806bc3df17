// SPDX-License-Identifier: EUPL-1.2
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { tooDeepAt } from "./nesting";

test("what is nested deeper than anybody reads is told with its line", () => {
  expect(tooDeepAt(`Hej.\n\n${"> ".repeat(7)}Hej.`)).toBe(3);
  expect(tooDeepAt(`Hej.\n\n${"- ".repeat(7)}Hej.`)).toBe(3);
  expect(tooDeepAt(`${"1. ".repeat(7)}Hej.`)).toBe(1);
  expect(tooDeepAt("<Callout>\n".repeat(13))).toBe(13);
  expect(tooDeepAt("[".repeat(1001))).toBe(1);
  expect(tooDeepAt("*a*\n".repeat(501))).toBe(501);
});

test("what is long and flat is not deep", () => {
  expect(tooDeepAt("*a* och [b](/c).\n\n".repeat(2000))).toBe(null);
  expect(tooDeepAt('<Callout kind="law">\nHej.\n</Callout>\n<Fact id="a" />\n'.repeat(200))).toBe(null);
  expect(tooDeepAt(`${"-".repeat(80)}\n${"* * *"}\n> - Hej.`)).toBe(null);
});

test("no lesson of ours is deep", () => {
  const lessons = readdirSync("courses", { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".mdx"));
  expect(lessons.length).toBeGreaterThan(50);
  for (const name of lessons)
    expect([name, tooDeepAt(readFileSync(path.join("courses", name), "utf8"))]).toEqual([name, null]);
});
