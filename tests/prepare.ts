// SPDX-License-Identifier: EUPL-1.2
// Once before all tests: the built server, and a migrated and filled Exempelkommunen that every test file gets a copy of.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { build } from "../scripts/install.mjs";

declare module "vitest" {
  interface ProvidedContext {
    /** Where copies lie; the one to copy is `base` in it. */
    place: string;
  }
}

export default async function prepare(project: TestProject) {
  const place = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-data-"));
  await build();
  execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    env: { ...process.env, DATA_DIR: path.join(place, "base"), DEMO: "1", LOG_LEVEL: "silent" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  project.provide("place", place);
  return () => rmSync(place, { recursive: true, force: true });
}
