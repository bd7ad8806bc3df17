// SPDX-License-Identifier: EUPL-1.2
// The list of what the product is made of, as `npm run sbom` writes it.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

interface Component {
  "bom-ref": string;
  name: string;
  scope: string;
  licenses?: unknown[];
}

const write = (...args: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/sbom.ts", ...args], { encoding: "utf8" });

test("the list has each package, told apart by what runs and what builds, with licences and no place of download", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-sbom-"));
  try {
    const file = path.join(folder, "sbom.json");
    expect(write(file)).toMatchObject({ status: 0, stderr: "" });
    const text = readFileSync(file, "utf8");
    const bom = JSON.parse(text);
    expect(bom).toMatchObject({ bomFormat: "CycloneDX", metadata: { component: { name: "ratt-fraga" } } });
    const listed = new Map((bom.components as Component[]).map((each) => [each["bom-ref"], each]));
    const { dependencies, devDependencies } = JSON.parse(readFileSync("package.json", "utf8"));
    const scopes = (all: Record<string, string>) =>
      new Set(Object.entries(all).map(([name, version]) => listed.get(`${name}@${version}`)?.scope));
    expect(scopes(dependencies)).toEqual(new Set(["required"]));
    // What another package that runs would take along if it were there is not told from a tool by npm.
    const { prisma, typescript, ...tools } = devDependencies;
    expect(scopes(tools)).toEqual(new Set(["optional"]));
    expect(scopes({ prisma, typescript })).toEqual(new Set(["required"]));
    // Those that say their licence in a file alone: scripts/licences.ts.
    const unsaid = [...listed.values()].filter(({ licenses }) => !licenses?.length).map(({ name }) => name);
    expect(unsaid.sort()).toEqual(["png-js", "require-like"]);
    expect(text).not.toMatch(/registry\.|"distribution"|\.tgz/);
    expect(text).not.toContain(process.cwd());
    expect(write(file)).toMatchObject({ status: 1, stderr: expect.stringContaining("is there already") });
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

test("without a file it says what to give it, and writes nothing", () => {
  expect(write()).toMatchObject({ status: 1, stderr: expect.stringContaining("npm run sbom -- sbom.json") });
  expect(existsSync("sbom.json")).toBe(false);
});
