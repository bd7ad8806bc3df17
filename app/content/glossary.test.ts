// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { byLetter } from "./glossary";

test("words stand under their letters, and å, ä and ö after z", () => {
  const words = ["ö", "Åtgärd", "heder", "Zon", "hot", "ärr", "VIN-ombud", "våld"].map((term) => ({ term }));
  expect(byLetter(words).map(({ letter, words }) => [letter, words.map(({ term }) => term).join()])).toEqual([
    ["H", "heder,hot"],
    ["V", "VIN-ombud,våld"],
    ["Z", "Zon"],
    ["Å", "Åtgärd"],
    ["Ä", "ärr"],
    ["Ö", "ö"],
  ]);
});
