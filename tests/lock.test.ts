// SPDX-License-Identifier: EUPL-1.2
// The lock file: complete on every platform, and without a word of where packages were fetched.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

interface Locked {
  resolved?: string;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
}

const text = readFileSync("package-lock.json", "utf8");
const packages: Record<string, Locked> = JSON.parse(text).packages;

test("every dependency, also an optional one of another platform, is in the lock file", () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies }).filter((name) => {
      for (let at = place; ; at = at.slice(0, Math.max(0, at.lastIndexOf("node_modules/") - 1))) {
        if (packages[at ? `${at}/node_modules/${name}` : `node_modules/${name}`]) return false;
        if (at === "") return true;
      }
    }),
  );
  expect(missing).toEqual([]);
});

test("no download address is in the lock file", () => {
  expect(Object.values(packages).filter((each) => each.resolved)).toEqual([]);
  expect(text).not.toMatch(/https?:\/\/registry/);
});

test("direct dependencies are pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([, range]) => !/^\d/.test(String(range)),
  );
  expect(loose).toEqual([]);
});
