// SPDX-License-Identifier: EUPL-1.2
import { lineOf } from "./problem";

/** One lesson, YAML text or story as it was read, for the rules about language. */
export interface ReadText {
  file: string;
  /** What it is measured with: a unit's id, or what `scenarioPart` gives. */
  part: string;
  firstLine: number;
  body: string;
  /** Of a lesson that could be compiled. */
  html?: string;
  kind: "lesson" | "yaml" | "ink";
}

/** The file and line where something with this id is declared. */
export function placeOf(texts: readonly ReadText[], id: string): { file: string; line: number } {
  const declares = new RegExp(`^\\s*(- )?id: "?${id}"?$`, "m");
  const text = texts.find(({ kind, body }) => kind === "yaml" && declares.test(body));
  return { file: text?.file ?? "", line: text ? lineOf(text.body, declares) : 1 };
}

/** Files that declare a course or a unit: their words are checked, and measured with nothing. */
export const declaredPart = "declared";

/** The easy-read texts of a unit are measured by themselves, and more strictly. */
export function easyPart(unitId: string): string {
  return `easy ${unitId}`;
}

/** The guides of a module are measured as a unit of their own. */
export function guidePart(moduleId: string): string {
  return `guides ${moduleId}`;
}

/** A refresher is measured by itself, and with its course. */
export function refresherPart(refresherId: string): string {
  return `refresher ${refresherId}`;
}

/** The explanations of the glossary, as they are read one after the other. */
export const glossaryPart = "the glossary";

/** A scenario is measured as a unit of its own. The space keeps it apart from every unit's id. */
export function scenarioPart(scenarioId: string): string {
  return `scenario ${scenarioId}`;
}
