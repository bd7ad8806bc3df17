// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { isVisible, lines, oneLine } from "./line";

test("a name is composed, so that it is the same name however its letters were written", () => {
  expect(oneLine("A\u030Asa A\u0308ngstro\u0308m")).toBe("Åsa Ängström");
  expect(oneLine("Jose\u0301")).toBe("José");
});

test("tabs, line breaks and every kind of space are one space", () => {
  expect(oneLine("\tEva\r\n\u00a0Lund\u2028qvist\u3000Ek\u0085 ")).toBe("Eva Lund qvist Ek");
});

test("what turns the direction of a text or is seen by nobody is left out", () => {
  expect(oneLine("Anna \u202Egnp.exe\u202C Ek")).toBe("Anna gnp.exe Ek");
  expect(oneLine("\u2067Ali\u2069 \u200FRezaei\u200E\ufeff")).toBe("Ali Rezaei");
  expect(oneLine("An\u00adna\u200b\u0000 \u001b[31mEk\ud800")).toBe("Anna [31mEk");
});

test("letters of other scripts and emoji with their joiners are kept; a joiner between Latin letters is not", () => {
  for (const name of ["ليلى حداد", "می‌خواهم", "Kim 👩🏽‍🚒👨‍👩‍👧‍👦 Ek", "क्‍ष", "Siobhán O'Brien", "=1+1"])
    expect(oneLine(name)).toBe(name);
  expect(oneLine("An\u200dna\u200c Ek\u200d")).toBe("Anna Ek");
});

test("what is one line already stays as it is, whatever it was made of", () => {
  const any = fc.string({
    unit: fc.oneof(
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
      fc.constantFrom("\u202e", "\u200d", "\u030a", "\ud800", "\t", "A"),
    ),
  });
  fc.assert(
    fc.property(any, (text) => {
      const line = oneLine(text);
      expect(oneLine(line)).toBe(line);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
      expect(line).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff]|^ | $| {2}/);
      expect(line).not.toMatch(/\p{Cs}/u);
    }),
  );
});

test("a text of several lines keeps its lines and one empty one between, and each is a line", () => {
  expect(lines(" En\u202e rad \r\nen\u00adtill\n\n\n\n\ud800ny \u2028 sist\uffff\n\n")).toBe(
    "En rad\nentill\n\nny\nsist",
  );
});

test("a name of marks and joiners alone has nothing to see in it", () => {
  for (const text of ["", "\u200d", "\u0301", "\u202e \u2066"]) expect(isVisible(oneLine(text))).toBe(false);
  for (const text of ["Å", "1", "?", "👩🏽‍🚒", "ليلى"]) expect(isVisible(oneLine(text))).toBe(true);
});
