// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from "~/content/problem";
import type { ScenarioSource } from "~/content/scenarioSource";

/** An author's story and what was declared beside it, each with the name and the text of its file. */
export type ScenarioText = {
  ink: string;
  inkFile: string;
  source: ScenarioSource;
  sourceFile: string;
  /** The yml as it was written, to find lines in. */
  sourceText: string;
};

/** "hej-1, vanta-2", or "at the beginning" for no choice at all. */
export function byWay(path: string[]): string {
  return path.length === 0 ? "at the beginning" : `after ${path.join(", ")}`;
}

export function inInk({ inkFile }: ScenarioText, line: number, message: string): Problem {
  return { file: inkFile, line, message };
}

/** A problem in what was declared: on the line that names `name` in its section, else where the section begins. */
export function inYml(
  { sourceFile, sourceText }: ScenarioText,
  section: keyof ScenarioSource,
  name: string | null,
  message: string,
): Problem {
  const lines = sourceText.split("\n");
  const start = Math.max(
    lines.findIndex((line) => line.startsWith(`${section}:`)),
    0,
  );
  const named = lines.findIndex((line, index) => index > start && name !== null && holds(line, name));
  return { file: sourceFile, line: (named === -1 ? start : named) + 1, message };
}

/** Whether the name stands there as a whole: `fraga` is not in `fraga-igen`. */
function holds(line: string, name: string): boolean {
  return new RegExp(`(^|[^\\w-])${name}([^\\w-]|$)`).test(line);
}
