// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "~/i18n/sv";
import type { Frame, ItemView, StepView } from "./view";

/** A step's neutral page title: which part and step, never what about. */
export function stepTitle(words: Dictionary, data: unknown): string {
  const { frame, view } = data as { frame: Frame; view: StepView | ItemView };
  const { step } = frame;
  const parts =
    step?.unit.title === null
      ? [words.renewal.title, words.step.part(step.number, step.of).toLowerCase()]
      : step
        ? [words.step.part(step.unit.number, step.unit.of), words.step.of(step.number, step.of).toLowerCase()]
        : [words.practice.one];
  if (view.kind === "question" || view.kind === "testQuestion")
    parts.push(words.quiz.question(view.number, view.of).toLowerCase());
  if (view.kind === "testCheck") parts.push(words.test.checkTitle.toLowerCase());
  if (view.kind === "scene") parts.push(words.roleplay.turn(view.turn).toLowerCase());
  return parts.join(", ");
}
