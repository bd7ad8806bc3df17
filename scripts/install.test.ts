// SPDX-License-Identifier: EUPL-1.2
// What a native package is built with: which Node's headers, when several are there, and the one that stands for theirs.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { compilerFlags, nodeHeaders } from "./install.mjs";

const place = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-headers-"));
afterAll(() => rmSync(place, { recursive: true }));

const own = process.versions.modules;

/** A Node of this version of the interface for native packages, with its program and perhaps its headers. */
function nodeAt(name: string, modules: string | null): string {
  const include = path.join(place, name, "include", "node");
  mkdirSync(include, { recursive: true });
  const embedder = "#define NODE_MODULE_VERSION NODE_EMBEDDER_MODULE_VERSION\n";
  if (modules)
    writeFileSync(path.join(include, "node_version.h"), `${embedder}#define NODE_MODULE_VERSION ${modules}\n`);
  return path.join(place, name, "bin", "node");
}

test("the headers are those of the Node that runs, and never another's that npm was told of", () => {
  const program = nodeAt("new", own);
  nodeAt("old", "1");
  expect(nodeHeaders(path.join(place, "old"), program)).toEqual({ npm_config_nodedir: path.join(place, "new") });
  expect(nodeHeaders("", program)).toEqual({ npm_config_nodedir: path.join(place, "new") });
});

test("what npm was told of is used where it is of that Node", () => {
  nodeAt("told", own);
  const program = nodeAt("without", null);
  expect(nodeHeaders(path.join(place, "told"), program)).toEqual({ npm_config_nodedir: path.join(place, "told") });
});

test("where there are none, npm is left to find them", () => {
  nodeAt("older", "1");
  expect(nodeHeaders(path.join(place, "older"), nodeAt("bare", null))).toEqual({});
});

test.skipIf(process.platform === "win32")(
  "what is compiled has our header first, beside what one was told, wherever the checkout lies",
  () => {
    const { CXXFLAGS } = compilerFlags("-O2", "/srv/rätt (fråga) 'ett'");
    expect(CXXFLAGS).toMatch(/^-O2 -include /);
    // As the shell that calls the compiler reads it.
    const read = spawnSync("sh", ["-c", `printf '%s' ${(CXXFLAGS ?? "").replace("-O2 -include ", "")}`], {
      encoding: "utf8",
    });
    expect(read.stdout).toBe("/srv/rätt (fråga) 'ett'/scripts/native/objectWrap.h");
    expect(existsSync((compilerFlags("").CXXFLAGS ?? "").replace("-include ", "").replaceAll("\\", ""))).toBe(true);
  },
);
