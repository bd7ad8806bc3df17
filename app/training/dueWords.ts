// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "~/i18n/sv";
import type { DueState } from "./due";

/** A due date as the learner reads it. */
export function dueWords(
  words: Dictionary,
  day: (day: string) => string,
  state: DueState,
  dueOn: string | null,
): string {
  if (state === "done") return words.due.done;
  if (state === "free" || !dueOn) return words.due.free;
  return words.due[state](day(dueOn));
}
