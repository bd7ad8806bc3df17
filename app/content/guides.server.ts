// SPDX-License-Identifier: EUPL-1.2
// The guides of a module: what a team talks about when it meets, and what its manager has to think of.
import { existsSync } from "node:fs";
import path from "node:path";
import type { Unit } from "./catalogue";
import type { Guides } from "./guides";
import type { LessonFiles } from "./lessons.server";
import { managerGuideSource, talkSource } from "./source";
import { guidePart } from "./text";

/** Whether a module is a final test and nothing else: then there is nothing new to talk about. */
const isLoneTest = (units: Unit[]) =>
  units.length > 0 && units.every((unit) => unit.steps.every((step) => step.kind === "quiz" && step.test));

export async function readGuides(
  files: LessonFiles,
  folder: string,
  module: { id: string; units: Unit[] },
): Promise<Guides> {
  const [talk, manager] = ["samtal.mdx", "chef.mdx"].map((name) => path.join(folder, name)) as [string, string];
  const has = (file: string) => existsSync(path.join(files.root, file));
  if (!has(talk) && !isLoneTest(module.units))
    files.problem(folder, 1, "The module needs a samtal.mdx: what the team talks about, in 10–20 minutes.");
  const part = guidePart(module.id);
  return {
    talk: has(talk) ? await files.lesson(talk, part, talkSource) : null,
    manager: has(manager) ? await files.lesson(manager, part, managerGuideSource) : null,
  };
}
