import type { Dictionary } from "~/i18n/sv";
import type { Frame } from "./view";

/** A step's neutral page title: which part and step, never what about. */
export function stepTitle(words: Dictionary, data: unknown): string {
  const { unit, step } = (data as { frame: Frame }).frame;
  return `${words.step.part(unit.number, unit.of)}, ${words.step.of(step.number, step.of).toLowerCase()}`;
}
