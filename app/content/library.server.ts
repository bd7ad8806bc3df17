// SPDX-License-Identifier: EUPL-1.2
// The library of scenarios under `courses/scenarios`: each in a folder of its own, whichever units lead to it.
import { existsSync } from "node:fs";
import path from "node:path";
import { sha256 } from "~/lib/hash";
import type { Scenario } from "./catalogue";
import type { LessonFiles } from "./lessons.server";
import type { Problem } from "./problem";
import { type ScenarioSource, scenarioSource } from "./scenarioSource";
import type { ScenarioWays } from "./scenarioWays";
import { textSource } from "./source";
import { scenarioPart } from "./text";

export const libraryFolder = "scenarios";

/** A scenario to a compiled story, checked. The engine is another noun: whoever calls hands it in. */
export type CheckScenario = (given: {
  ink: string;
  inkFile: string;
  source: ScenarioSource;
  sourceFile: string;
  sourceText: string;
}) => Promise<CheckedScenario>;

export type CheckedScenario =
  | { story: string; ways: ScenarioWays; problems: Problem[] }
  | { story: null; ways: null; problems: Problem[] };

function foldersOf(files: LessonFiles): string[] {
  return existsSync(path.join(files.root, libraryFolder)) ? files.folders(libraryFolder) : [];
}

/** All scenarios that have a folder, broken or not: a step that leads to a broken one is not told that there is none. */
export function scenarioIds(files: LessonFiles): Set<string> {
  return new Set(foldersOf(files).map((folder) => path.basename(folder)));
}

/** Reads and checks every scenario; the checks take seconds and run side by side. Gives those without a fault. */
export async function readLibrary(files: LessonFiles, checkScenario: CheckScenario): Promise<Scenario[]> {
  const checked = await Promise.all(foldersOf(files).map((folder) => readScenario(files, folder, checkScenario)));
  return checked.filter((scenario) => scenario !== null);
}

async function readScenario(files: LessonFiles, folder: string, check: CheckScenario): Promise<Scenario | null> {
  const id = path.basename(folder);
  const [sourceFile, inkFile, readingFile] = ["yml", "ink", "las.mdx"].map((end) =>
    path.join(folder, `${id}.${end}`),
  ) as [string, string, string];
  const missing = [sourceFile, inkFile, readingFile].filter((file) => !existsSync(path.join(files.root, file)));
  for (const file of missing) files.problem(folder, 1, `The scenario needs a ${path.basename(file)}.`);
  if (missing.length > 0) return null;
  const part = scenarioPart(id);
  const [sourceText, ink] = [files.text(sourceFile), files.text(inkFile)];
  files.texts.push({ file: sourceFile, part, firstLine: 1, body: sourceText, kind: "yaml" });
  files.texts.push({ file: inkFile, part, firstLine: 1, body: ink, kind: "ink" });
  const source = files.yaml(sourceFile, sourceText, scenarioSource);
  if (source && source.id !== id)
    files.problem(sourceFile, 1, `id is ${source.id}, but the folder is ${id}: they must be the same.`);
  const [reading, checked] = await Promise.all([
    files.lesson(readingFile, part, textSource),
    source && check({ ink, inkFile, source, sourceFile, sourceText }),
  ]);
  if (!source || !checked) return null;
  const { story, ways, problems } = checked;
  files.problems.push(...problems);
  if (!story || !reading) return null;
  const scenario = {
    source,
    story,
    storyHash: sha256(story),
    reading: { title: reading.title, html: reading.html },
  };
  // Naming a place in it makes no other scene of it: nobody who has played it has anything new to meet.
  const { moments: _, ...met } = source;
  return { ...scenario, ways, hash: sha256(JSON.stringify({ ...scenario, source: met })) };
}
