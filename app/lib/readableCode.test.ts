// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { readableCode, typedCode } from "./readableCode";

test("a code is groups of four signs that nobody mistakes for each other", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8 }), (groups) => {
      const code = readableCode(groups);
      expect(code.split("-")).toHaveLength(groups);
      for (const group of code.split("-")) expect(group).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}$/);
    }),
  );
});

test("a code is read as it was meant, however it is typed", () => {
  const between = fc.constantFrom("", " ", "-", " - ", ".", "\t", "–");
  fc.assert(
    fc.property(fc.array(between, { minLength: 16, maxLength: 16 }), fc.boolean(), (gaps, isSmall) => {
      const code = readableCode(4);
      const signs = [...code.replaceAll("-", "")];
      const typed = signs.map((sign, index) => sign + (gaps[index] ?? "")).join("");
      expect(typedCode(isSmall ? typed.toLowerCase() : typed)).toBe(signs.join(""));
    }),
  );
});

test("every sign comes as often as any other, and the same bytes make the same code", () => {
  const counts = new Map<string, number>();
  for (const sign of Array.from({ length: 3000 }, () => typedCode(readableCode(4))).join(""))
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  expect(counts.size).toBe(30);
  // 1,600 of each are expected; six standard deviations are 240.
  for (const [sign, count] of counts) expect([sign, Math.abs(count - 1600) < 240]).toEqual([sign, true]);
  const bytes = (round: number) => Uint8Array.from({ length: 10 }, (_, index) => round * 10 + index);
  expect(readableCode(4, bytes)).toBe(readableCode(4, bytes));
  // Sixteen signs of thirty each.
  expect(16 * Math.log2(30)).toBeGreaterThan(60);
});
