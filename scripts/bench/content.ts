// SPDX-License-Identifier: EUPL-1.2
// The courses compiled from nothing, as the first start after an update does it.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parse, stringify } from "yaml";
import { atMost, type Row } from "./rows";

/** @param folder an empty one, for the copies and what is made of them */
export function measureCompiling(folder: string): Row {
  const [many, cold] = [path.join(folder, "many"), path.join(folder, "cold")];
  copyUnits(200, many);
  const started = performance.now();
  const args = ["--import", "tsx", path.join("scripts", "courses.ts"), many, cold];
  const done = spawnSync(process.execPath, args, { encoding: "utf8" });
  if (done.status !== 0 || !existsSync(cold)) throw new Error(done.stderr);
  return atMost("200 units and all scenarios compiled cold", (performance.now() - started) / 1000, 15, "s");
}

/** So many units and some more, with all scenarios: the first course again and again under other ids. */
export function copyUnits(wanted: number, folder: string) {
  const course = path.join("courses", "k1-vaga-fraga");
  for (const shared of ["facts.yml", "glossary.yml", "scenarios"])
    cpSync(path.join("courses", shared), path.join(folder, shared), { recursive: true });
  const units = readdirSync(course, { recursive: true }).filter((name) => String(name).endsWith("unit.yml")).length;
  for (let copy = 0; copy < Math.ceil(wanted / units); copy++) {
    const to = path.join(folder, `c${copy}`);
    cpSync(course, to, { recursive: true });
    for (const entry of readdirSync(to, { recursive: true, withFileTypes: true })) {
      if (!/\.(yml|mdx)$/.test(entry.name)) continue;
      const file = path.join(entry.parentPath, entry.name);
      const text = readFileSync(file, "utf8").replaceAll("k1", `k1x${copy}`);
      // Another text each time: the second copy would come from the cache of the first, and no two questions may be alike.
      const another = /^kind: quiz$/m.test(text) ? renamed(text, copy) : text;
      writeFileSync(file, entry.name.endsWith("mdx") ? `${another}\n\nKopia ${copy}.\n` : another);
    }
  }
}

/** A quiz in which every third word of what it asks is another in each copy. */
function renamed(quiz: string, copy: number): string {
  const asking = (field: string, value: unknown): unknown => {
    if (Array.isArray(value)) return value.map((each) => asking(field, each));
    if (value && typeof value === "object")
      return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, asking(name, each)]));
    if (field !== "stem" || typeof value !== "string") return value;
    return value
      .split(" ")
      .map((word, index) => (index % 3 === 0 ? `c${copy}${word}` : word))
      .join(" ");
  };
  return stringify(asking("", parse(quiz)));
}
