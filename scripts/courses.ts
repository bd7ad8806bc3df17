// SPDX-License-Identifier: EUPL-1.2
// Checks and compiles a folder of courses, and ends. `npm run check:courses [-- DIR]` and the server's start use it.
//   tsx scripts/courses.ts [DIR [CACHE]] [--publish]
// With CACHE, it also writes CACHE/catalogue-<hash>.json. With --publish, it writes DIR/published.lock.json.
// Ends with 1 when there is something to mend in the courses, and with 2 when what is made cannot be kept.
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { minutesOf, unitsOf } from "../app/content/catalogue";
import { checkCourses } from "../app/content/checks";
import { courseHash } from "../app/content/hash.server";
import type { CompileText } from "../app/content/lessons.server";
import type { CheckScenario } from "../app/content/library.server";
import { problemLine } from "../app/content/problem";
import { checkPublished, publish, publishedSource } from "../app/content/published";
import { readCourses } from "../app/content/read.server";
import { parseYaml } from "../app/content/yaml";
import { dayOf } from "../app/lib/clock";
import { sha256 } from "../app/lib/hash";
import { Compilers } from "./compilers";

const { positionals, values } = parseArgs({ allowPositionals: true, options: { publish: { type: "boolean" } } });
const [folder = "courses", cache] = positionals;
const lockName = "published.lock.json";
const lock = path.join(folder, lockName);

/** Writes whole or not at all: another process may read at the same time. */
function write(file: string, text: string) {
  const unfinished = `${file}.${process.pid}`;
  try {
    writeFileSync(unfinished, text);
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

const hash = courseHash(folder);

/** The files of the cache that this run needs; the others are of texts that have changed. */
const used = new Set<string>();

const compilers = new Compilers();

/** A lesson is compiled once for a text, the facts and words it may quote and the components it is made with. */
const keptText: CompileText = async (body, file, firstLine, register) => {
  const isQuoted = ({ id }: { id: string }) => body.includes(id);
  const quoted = { facts: register.facts.filter(isQuoted), terms: register.terms.filter(isQuoted) };
  const compile = () => compilers.compileText(body, file, firstLine, quoted);
  if (!cache) return compile();
  const name = `text-${sha256(JSON.stringify([body, quoted, hash.compiler]))}.html`;
  used.add(name);
  const at = path.join(cache, name);
  if (existsSync(at)) return { html: readFileSync(at, "utf8"), problems: [] };
  const compiled = await compile();
  if (compiled.html !== null) write(at, compiled.html);
  return compiled;
};

/** Every state of a scenario is walked once for its text; that takes seconds. */
const keptScenario: CheckScenario = async (given) => {
  if (!cache) return compilers.checkScenario(given);
  const name = `scenario-${sha256(JSON.stringify([given.ink, given.source, hash.compiler]))}.json`;
  used.add(name);
  const at = path.join(cache, name);
  if (existsSync(at)) return JSON.parse(readFileSync(at, "utf8"));
  const checked = await compilers.checkScenario(given);
  if (checked.story) write(at, JSON.stringify(checked));
  return checked;
};

/** @returns how many things there are to mend */
async function main(): Promise<number> {
  if (!existsSync(folder)) {
    console.error(`There is no folder ${folder}. Name the folder that holds the courses.`);
    return 1;
  }
  if (cache) mkdirSync(cache, { recursive: true });
  const reading = readCourses(folder, { compileText: keptText, checkScenario: keptScenario });
  // Also where the disk is full: what is still at work would keep this process for good.
  const read = await reading.finally(() => compilers.end());
  const problems = [...read.problems, ...checkCourses(read)];
  // JSON is YAML, and a merge that went wrong is told with its line.
  const kept = existsSync(lock) ? parseYaml(readFileSync(lock, "utf8"), lockName, publishedSource) : null;
  problems.push(...(kept?.problems ?? []));
  // What is broken cannot be told from what has been taken away.
  if (kept?.value && problems.length === 0) problems.push(...checkPublished(kept.value, read));
  for (const problem of problems) console.error(problemLine({ ...problem, file: path.join(folder, problem.file) }));
  if (problems.length > 0) {
    console.error(`${problems.length} to mend in ${folder}.`);
    return problems.length;
  }
  const published = `${JSON.stringify(publish(kept?.value ?? null, read), null, 2)}\n`;
  if (values.publish) write(lock, published);
  // The server may run courses that somebody is still writing; what is handed on says what it publishes.
  else if (kept && !cache && readFileSync(lock, "utf8") !== published) {
    console.error(`${lock} is behind. Run npm run check:courses -- --publish, and keep the file with the courses.`);
    return 1;
  }
  const today = dayOf(new Date());
  for (const fact of read.catalogue.facts)
    if (fact.reviewBy < today)
      console.warn(`Note: the fact ${fact.id} should have been read again by ${fact.reviewBy}.`);
  for (const course of read.catalogue.courses)
    console.log(`${course.id} ${course.title}: ${unitsOf(course).length} units, ${minutesOf(course)} minutes.`);
  if (cache) {
    const name = `catalogue-${hash.all}.json`;
    write(path.join(cache, name), JSON.stringify(read.catalogue));
    used.add(name);
    for (const old of readdirSync(cache)) if (!used.has(old)) rmSync(path.join(cache, old));
  }
  return 0;
}

/** What a person can do when a file cannot be read or written. */
function fileSentence({ code, message }: NodeJS.ErrnoException): string {
  if (code === "ENOSPC" || code === "EDQUOT" || code === "EFBIG")
    return `The disk of ${cache} is full. Make room and start again.`;
  return `The folder ${cache ?? folder} cannot be used (${message}). Check the folder and its rights.`;
}

try {
  process.exitCode = (await main()) > 0 ? 1 : 0;
} catch (error) {
  // What the system refused to do says which call it was; anything else is a fault of ours.
  if (!(error as NodeJS.ErrnoException).syscall) throw error;
  console.error(fileSentence(error as NodeJS.ErrnoException));
  process.exitCode = 2;
}
