import type { Problem } from "~/content/problem";
import type { ScenarioSource } from "~/content/scenarioSource";
import { compileStory } from "./compile";
import { checkContract } from "./contract";
import { findProblems } from "./findings";
import type { ScenarioText } from "./scenarioText";
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
 * reach. `story` is the compiled JSON to play, or null when it has problems.
 */
export function checkScenario(
  scenario: ScenarioText,
  cap = capOf(scenario.source),
): { problems: Problem[]; story: string | null } {
  const compiled = compileStory(scenario.ink, scenario.inkFile);
  const story = compiled.ok ? compiled.story : undefined;
  const broken = [...(compiled.ok ? [] : compiled.problems), ...checkContract(scenario, story)];
  // A story outside the contract can have endless states; it is walked once it keeps to it.
  if (!story || broken.length > 0) return { problems: broken, story: null };
  const problems = findProblems(walkStory(story, cap), scenario);
  return { problems, story: problems.length === 0 ? story : null };
}
