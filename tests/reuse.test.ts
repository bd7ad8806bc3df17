// SPDX-License-Identifier: EUPL-1.2
// Under which licence each file is: REUSE.toml says it of all, and every source in its first line as well.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const text = (file: string) => readFileSync(file, "utf8");

const annotations = text("REUSE.toml")
  .split("[[annotations]]")
  .slice(1)
  .map((part) => Object.fromEntries([...part.matchAll(/^([\w-]+) = "(.*)"$/gm)].map(([, key, value]) => [key, value])));

test("everything is under EUPL-1.2 but the courses, which are under CC-BY-4.0, and somebody holds the right to each", () => {
  expect(annotations.map((each) => [each.path, each["SPDX-License-Identifier"]])).toEqual([
    ["**", "EUPL-1.2"],
    ["courses/**", "CC-BY-4.0"],
  ]);
  expect(annotations.every((each) => each["SPDX-FileCopyrightText"])).toBe(true);
});

test("the text of each licence that is named is here, and of no other", () => {
  const named = annotations.map((each) => `${each["SPDX-License-Identifier"]}.txt`);
  expect(readdirSync("LICENSES").sort()).toEqual(named.sort());
  expect(text("LICENSES/EUPL-1.2.txt")).toContain("EUROPEAN UNION PUBLIC LICENCE v. 1.2");
  expect(text("LICENSES/CC-BY-4.0.txt")).toContain("Creative Commons Attribution 4.0 International");
});

test("whatever else says the licence says the same", () => {
  expect(JSON.parse(text("package.json")).license).toBe("EUPL-1.2");
  expect(text("LICENSE.md")).toContain("SPDX-License-Identifier: EUPL-1.2");
  expect(text("courses/LICENSE.md")).toContain("SPDX-License-Identifier: CC-BY-4.0");
});

test("every source says it in its first line", () => {
  const folders = ["app", "scripts", "tests", "prisma"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => path.join(folder, file)),
  );
  const sources = [...folders, ...readdirSync(".")]
    .filter((file) => /\.(tsx?|m?js|css)$/.test(file))
    .filter((file) => !file.startsWith(path.join("prisma", "generated")));
  expect(sources.length).toBeGreaterThan(900);
  const first = /^(\/\/|\/\*) SPDX-License-Identifier: EUPL-1\.2( \*\/)?$/;
  expect(sources.filter((file) => !first.test(text(file).split("\n")[0] ?? ""))).toEqual([]);
});
