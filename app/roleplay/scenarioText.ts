import type { Problem } from "~/content/problem";
import type { ScenarioSource } from "~/content/scenarioSource";

/** An author's text and what was declared beside it, with the names to call the two files by. */
export type ScenarioText = { ink: string; inkFile: string; source: ScenarioSource; sourceFile: string };

/** "hej-1, vanta-2", or "at the beginning" for no choice at all. */
export function byWay(path: string[]): string {
  return path.length === 0 ? "at the beginning" : `after ${path.join(", ")}`;
}

export function inInk({ inkFile }: ScenarioText, line: number, message: string): Problem {
  return { file: inkFile, line, message };
}
