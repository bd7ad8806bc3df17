// SPDX-License-Identifier: EUPL-1.2
// The catalogue in memory, loaded once from what `scripts/courses.ts` compiled.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { environment } from "~/lib/environment.server";
import type { Catalogue } from "./catalogue";
import { courseHash } from "./hash.server";
import { fillCatalogue, type Words } from "./words";

/** The courses could not be compiled; the message is for a person to act on. */
export class NotCompiled extends Error {}

/** Because they are broken: the message is what the check printed. */
export class BrokenCourses extends NotCompiled {}

function load(): Catalogue {
  const cache = path.join(environment.dataDir, "content");
  const file = path.join(cache, `catalogue-${courseHash(environment.coursesDir).all}.json`);
  if (!existsSync(file)) {
    // A process of its own, which ends: the compiler keeps much memory.
    const compile = spawnSync(
      process.execPath,
      ["--import", "tsx", path.join("scripts", "courses.ts"), environment.coursesDir, cache],
      { encoding: "utf8" },
    );
    const said = compile.stderr?.trim() || String(compile.error);
    if (compile.status === 1) throw new BrokenCourses(said);
    if (compile.status !== 0) throw new NotCompiled(said);
  }
  return JSON.parse(readFileSync(file, "utf8"));
}

let compiled: Catalogue | null = null;
const filled = new Map<string, Catalogue>();

/** Loads the catalogue unless it is loaded. @throws NotCompiled */
export function loadCatalogue(): Catalogue {
  compiled ??= load();
  return compiled;
}

/** The catalogue in a municipality's words. */
export function catalogueIn(words: Words): Catalogue {
  const key = JSON.stringify(words);
  let catalogue = filled.get(key);
  if (!catalogue) {
    catalogue = fillCatalogue(loadCatalogue(), words);
    if (filled.size > 100) filled.clear();
    filled.set(key, catalogue);
  }
  return catalogue;
}

if (import.meta.env?.DEV) {
  // In development a changed lesson is seen at the next request.
  let last = courseHash(environment.coursesDir).all;
  setInterval(() => {
    const now = courseHash(environment.coursesDir).all;
    if (now === last) return;
    last = now;
    compiled = null;
    filled.clear();
  }, 1000).unref();
}
