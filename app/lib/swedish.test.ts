// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { folded, inSwedish } from "./swedish";

const inOrder = ["Ann", "Émile", "Frida", "Ümit", "Yngve", "Zara", "Åsa", "Ärla", "Östen"];

test("å, ä and ö come after z in that order, also where they are written as two signs", () => {
  const apart = inOrder.map((name) => name.normalize("NFD"));
  const byFolded = [...apart].reverse().sort((a, b) => (folded(a) < folded(b) ? -1 : 1));
  expect(byFolded.map((name) => name.normalize("NFC"))).toEqual(inOrder);
  expect(
    [...apart]
      .reverse()
      .sort(inSwedish)
      .map((name) => name.normalize("NFC")),
  ).toEqual(inOrder);
  expect(folded("O\u0308sten")).toBe(folded("östen"));
});
