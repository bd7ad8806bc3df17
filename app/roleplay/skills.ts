// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from "~/content/problem";
import { byWay, inYml, type ScenarioText } from "./scenarioText";
import { pathTo, type Walk } from "./walk";
import { shortestWay } from "./ways";

/**
 * A skill says something about a learner only when it can be shown and can be missed: for each declared skill there has
 * to be a choice that shows it, and a way to an ending that meets it (always, or by being offered it) without showing it.
 */
export function checkSkills(walk: Walk, scenario: ScenarioText): Problem[] {
  return scenario.source.skills.flatMap(({ id, always }) => {
    const shownIn = walk.states.find((state) => state.steps.some((step) => step.skills.includes(id)));
    if (!shownIn) return [inYml(scenario, "skills", id, `no choice shows the skill "${id}": give one #skill: ${id}`)];
    if (canBeMissed(walk, id, always)) return [];
    const way = byWay(pathTo(walk, shownIn.number));
    const message = `nobody can miss the skill "${id}" (first met ${way}): let a choice do without it`;
    return [inYml(scenario, "skills", id, message)];
  });
}

function canBeMissed(walk: Walk, skill: string, always: boolean): boolean {
  const shows = (step: { skills: string[] }) => step.skills.includes(skill);
  const missed = shortestWay(walk, {
    start: always ? 1 : 0,
    take: (met, state, step) => (shows(step) ? null : met | (state.steps.some(shows) ? 1 : 0)),
    done: (met, state) => met === 1 && state.ending !== null,
  });
  return missed !== null;
}
