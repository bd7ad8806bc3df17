// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { blocksOf } from "./lines";

test("an empty line begins a new paragraph, a line break alone does not", () => {
  expect(blocksOf("En rad\nsom går vidare.\n\nEn ny.\n")).toEqual([
    { kind: "paragraph", text: "En rad som går vidare." },
    { kind: "paragraph", text: "En ny." },
  ]);
});

test("lines that all begin with a dash are a list, and a dash inside a paragraph is only a dash", () => {
  expect(blocksOf("Säg:\n\n- Hej.\n- Vänta - och lyssna.")).toEqual([
    { kind: "paragraph", text: "Säg:" },
    { kind: "list", items: ["Hej.", "Vänta - och lyssna."] },
  ]);
  expect(blocksOf("Hej\n- och hå.")).toEqual([{ kind: "paragraph", text: "Hej - och hå." }]);
});
