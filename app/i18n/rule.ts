// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "./sv";

/** A step as its unit's completion rule sees it. */
export interface RuledStep {
  kind: "text" | "quiz" | "roleplay" | "ownWords" | "reflection" | "task" | "practice";
  /** Percent needed, for a test. */
  passPercent?: number;
}

/** A unit's completion rule in words: "Klar när du har läst, svarat på frågorna och spelat scenen en gång." */
export function completionRule(words: Dictionary, steps: RuledStep[]): string {
  const parts = [
    ...new Set(steps.map((step) => (step.passPercent ? words.rule.test(step.passPercent) : words.rule[step.kind]))),
  ];
  const last = parts.pop() ?? "";
  return words.rule.sentence(parts.length > 0 ? parts.join(", ") + words.rule.and + last : last);
}
