// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from "~/content/problem";
import type { ScenarioSource } from "~/content/scenarioSource";
import { byWay, inYml, type ScenarioText } from "./scenarioText";
import type { Walk } from "./walk";
import { shortestWay } from "./ways";

/** What is written down about the routine question. */
export type Noted = "yes" | "no" | "not-asked" | "everyone";

/**
 * What a choice may say with `#noted:`. With a client the routine question is written down with its answer, or that it was
 * not asked and why; in a manager's talk only that everybody was asked, and what anybody answered nowhere.
 */
export const notes: Record<ScenarioSource["documentation"], string[]> = {
  client: ["yes", "no", "not-asked"],
  everyone: ["everyone"],
  none: [],
};

/** Writing it down is part of the work: no way comes to an ending past it. A poorer note, written late, is a note too. */
export function checkDocumentation(walk: Walk, scenario: ScenarioText): Problem[] {
  const { source } = scenario;
  if (source.documentation === "none") return [];
  const path = shortestWay(walk, {
    start: 0,
    take: (memory, _state, step) => (step.noted === null ? memory : null),
    done: (_memory, state) => state.ending !== null,
  });
  if (!path) return [];
  const message = `an ending is reached with nothing written down (${byWay(path)}): lead the way past a choice with #noted: ${notes[source.documentation].join(", ")}`;
  return [inYml(scenario, "documentation", null, message)];
}
