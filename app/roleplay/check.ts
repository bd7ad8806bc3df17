// SPDX-License-Identifier: EUPL-1.2
import type { CheckedScenario } from "~/content/library.server";
import type { ScenarioSource } from "~/content/scenarioSource";
import { compileStory } from "./compile";
import { conductOf } from "./conduct";
import { checkContract } from "./contract";
import { findProblems } from "./findings";
import type { ScenarioText } from "./scenarioText";
import { waysOf } from "./shares";
import { walkStory } from "./walk";

/**
 * A scenario with more states than this cannot be read through by whoever approves it. One over many visits, or one that
 * its yml calls long, may have more.
 */
export function capOf({ long, visits }: ScenarioSource): number {
  return long || visits > 3 ? 20_000 : 6000;
}

/**
 * Everything the course check asks of a scenario: that it compiles, keeps the contract, and holds in every state it can
 * reach. A sound one gives the compiled JSON to play and the ways through it.
 */
export function checkScenario(scenario: ScenarioText, cap = capOf(scenario.source)): CheckedScenario {
  const compiled = compileStory(scenario.ink, scenario.inkFile);
  const story = compiled.ok ? compiled.story : undefined;
  const broken = [...(compiled.ok ? [] : compiled.problems), ...checkContract(scenario, story)];
  // A story outside the contract can have endless states; it is walked once it keeps to it.
  if (!story || broken.length > 0) return { problems: broken, story: null, ways: null };
  const walk = walkStory(story, cap);
  const conduct = conductOf(walk, scenario.source);
  const problems = findProblems(walk, conduct, scenario);
  return problems.length === 0
    ? { problems, story, ways: waysOf(walk, conduct) }
    : { problems, story: null, ways: null };
}
