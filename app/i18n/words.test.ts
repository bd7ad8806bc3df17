// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { en } from "./en";
import { formatDay, languageOf } from "./language";
import { completionRule } from "./rule";
import { sv } from "./sv";

type Leaf = string | string[] | ((...given: never[]) => string);

/** Every string and function of a dictionary by its path. */
function leaves(value: object, at = ""): Map<string, Leaf> {
  return new Map(
    Object.entries(value).flatMap(([name, each]) =>
      typeof each === "object" && !Array.isArray(each)
        ? [...leaves(each, `${at}${name}.`)]
        : [[`${at}${name}`, each] as [string, Leaf]],
    ),
  );
}

const [swedish, english] = [leaves(sv), leaves(en)];

/** What a leaf says, called with a text or numbers where it asks for something. */
function says(leaf: Leaf | undefined, ...given: unknown[]): string {
  if (typeof leaf === "function") return (leaf as (...all: unknown[]) => string)(...given);
  return String(leaf);
}

test("both languages have the same words", () => {
  expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
  for (const [name, leaf] of swedish) expect([name, typeof english.get(name)]).toEqual([name, typeof leaf]);
});

test("a text that is the same in both languages is one of these few", () => {
  const same = new Set([
    "product",
    "languages.sv",
    "languages.en",
    "course.version",
    "review.version",
    "home.whereYouWere",
    "step.minutes",
    "municipality.percent",
    "roles.vinOmbud",
    "jobFamilies.administration",
    "rules.version",
    "ownData.blank",
  ]);
  const equal = [...swedish]
    .filter(([name, leaf]) => says(leaf, 3, 4, 5) === says(english.get(name), 3, 4, 5))
    .map(([name]) => name);
  expect(equal.filter((name) => !same.has(name))).toEqual([]);
});

test("every text that is put together says something, with one, none and many", () => {
  for (const dictionary of [swedish, english])
    for (const [name, leaf] of dictionary)
      for (const given of [
        [0, 0, 0],
        [1, 1, 1],
        [7, 12, 2],
      ]) {
        const said = says(leaf, ...given);
        expect([name, said.trim().length > 0]).toEqual([name, true]);
        expect([name, said]).not.toEqual([name, expect.stringMatching(/undefined|NaN|Infinity|\[object/)]);
      }
});

test("no text shouts, and none ends in a space that another one lacks", () => {
  for (const [name, leaf] of [...swedish, ...english]) {
    if (typeof leaf !== "string") continue;
    expect([name, /!| {2}/.test(leaf)]).toEqual([name, false]);
    expect([name, leaf.endsWith(" "), leaf.startsWith(" ")]).toEqual([
      name,
      english.get(name)?.toString().endsWith(" "),
      swedish.get(name)?.toString().startsWith(" "),
    ]);
  }
});

test("the language is what one chose, else what the browser asks for first, else Swedish", () => {
  expect(languageOf("en", "sv")).toBe("en");
  expect(languageOf("sv", "en")).toBe("sv");
  expect(languageOf(null, "en-GB,en;q=0.9,sv;q=0.8")).toBe("en");
  expect(languageOf(null, "de-DE, SV-se;q=0.5, en;q=0.3")).toBe("sv");
  for (const odd of [null, undefined, "", "*", "de", ",,;", "x".repeat(5000)]) expect(languageOf(null, odd)).toBe("sv");
  for (const odd of ["de", "", "constructor", "__proto__"]) expect(languageOf(odd, "en")).toBe("en");
});

test("a day is written as one writes it", () => {
  expect([formatDay("sv", "2026-11-21"), formatDay("en", "2026-11-21")]).toEqual([
    "21 november 2026",
    "21 November 2026",
  ]);
  expect(formatDay("sv", "2028-02-29")).toBe("29 februari 2028");
});

test("the completion rule names each kind once, in order, with 'and' before the last", () => {
  expect(completionRule(sv, [{ kind: "text" }])).toBe("Klar när du har läst.");
  expect(completionRule(sv, [{ kind: "text" }, { kind: "quiz" }, { kind: "text" }, { kind: "roleplay" }])).toBe(
    "Klar när du har läst, svarat på frågorna och tagit dig igenom mötet.",
  );
  expect(completionRule(sv, [{ kind: "quiz", passPercent: 80 }])).toBe(
    "Klar när du har klarat provet (80 procent rätt).",
  );
  for (const words of [sv, en])
    for (const kind of ["text", "quiz", "roleplay", "ownWords", "reflection", "task", "practice"] as const)
      expect(completionRule(words, [{ kind }])).not.toMatch(/undefined/);
});
