// SPDX-License-Identifier: EUPL-1.2
// Licences: of what is installed, and of what would not be let in.
import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isAllowed, type Locked, saidElsewhere, unwelcome } from "./licences";

const { packages }: { packages: Record<string, Locked> } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const onlyLocked = () => undefined;
const of = (entry: Locked) => unwelcome({ "node_modules/some": { version: "1.0.0", ...entry } }, onlyLocked);

test("every package of the lock file is under a licence that may be here", () => {
  expect(Object.keys(packages).length).toBeGreaterThan(500);
  expect(unwelcome(packages)).toEqual([]);
});

test("a package under GPL or AGPL, under a licence nobody knows or under none is named, with what to do", () => {
  for (const license of [
    "GPL-3.0-or-later",
    "AGPL-3.0-only",
    "LGPL-2.1",
    "SSPL-1.0",
    "UNLICENSED",
    "SEE LICENSE IN X",
    "mit?",
  ])
    expect(of({ license })).toEqual([expect.stringContaining(`some 1.0.0 (node_modules/some) is under ${license}`)]);
  expect(of({})).toEqual([expect.stringContaining("says no licence")]);
});

test("what only builds may be under more licences than what runs, and under GPL neither", () => {
  expect(of({ license: "MPL-2.0", dev: true })).toEqual([]);
  expect(of({ license: "MPL-2.0" })).toHaveLength(1);
  expect(of({ license: "GPL-2.0-only", dev: true })).toEqual([expect.stringContaining("for building alone")]);
});

test("what the installed package says counts, and not what the lock file says of it", () => {
  const given = { "node_modules/a/node_modules/@b/c": { version: "2.0.0", license: "MIT" } };
  expect(unwelcome(given, () => "AGPL-3.0")).toEqual([expect.stringContaining("@b/c 2.0.0")]);
});

test("of two licences to choose from one has to be allowed, of two that both hold each", () => {
  const allowed = new Set(["MIT", "ISC"]);
  for (const fine of [
    "MIT",
    "(MIT)",
    "(GPL-3.0 OR MIT)",
    "MIT AND ISC",
    "GPL-3.0 OR MIT AND ISC",
    "((ISC OR X) AND (Y OR MIT))",
  ])
    expect(isAllowed(fine, allowed), fine).toBe(true);
  for (const bad of [
    "",
    "GPL-3.0",
    "MIT AND GPL-3.0",
    "(MIT OR ISC) AND X",
    "MIT WITH X",
    "MIT ISC",
    "(MIT",
    "MIT)",
    "OR MIT",
  ])
    expect(isAllowed(bad, allowed), bad).toBe(false);
});

test("nothing made of licences that are not allowed is allowed, however it is joined", () => {
  const { expression } = fc.letrec<{ expression: string }>((tie) => ({
    expression: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("GPL-3.0", "AGPL-3.0", "X", ""),
      fc
        .tuple(tie("expression"), fc.constantFrom(" AND ", " OR ", " WITH ", " "), tie("expression"))
        .map(([one, word, other]) => `(${one}${word}${other})`),
    ),
  }));
  fc.assert(fc.property(expression, (given) => !isAllowed(given, new Set(["MIT"]))));
});

test("whoever says its licence in a file alone is here in that version, and the file says so", () => {
  for (const [name, { licence, file }] of Object.entries(saidElsewhere)) {
    const [place, entry] =
      Object.entries(packages).find(([at]) => at.endsWith(`node_modules/${name.replace(/@[^@]+$/, "")}`)) ?? [];
    expect(entry?.version, name).toBe(name.split("@").at(-1));
    expect(licence).toBe("MIT");
    expect(readFileSync(path.join(place ?? "", file), "utf8")).toMatch(
      /MIT|Permission is hereby granted, free of charge/,
    );
  }
});
