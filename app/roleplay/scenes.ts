// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from "~/content/problem";
import { lineOfChoice } from "./lines";
import { byWay, inInk, type ScenarioText } from "./scenarioText";
import { pathTo, type State, type Step, type Walk } from "./walk";

/** What is on offer together in one place, over all the states where it is. */
type Scene = { ids: string[]; states: State[] };

/** Checks on what stands side by side: that choosing matters, and that the right one cannot be seen from its length. */
export function checkScenes(walk: Walk, scenario: ScenarioText): Problem[] {
  const scenes = scenesOf(walk);
  return [
    ...checkTwins(walk, scenario, scenes),
    ...checkMemory(walk, scenario, scenes),
    ...checkLength(scenario, scenes),
  ];
}

/** Two choices with the same answer and the same future, wherever both are offered, are one choice written twice. */
function checkTwins(walk: Walk, scenario: ScenarioText, scenes: Scene[]): Problem[] {
  return scenes.flatMap(({ ids, states }) =>
    ids.flatMap((id, index) =>
      ids.slice(index + 1).flatMap((other) => {
        const same = states.every((state) => {
          const [a, b] = [stepOf(state, id), stepOf(state, other)];
          return a.to === b.to && a.said === b.said;
        });
        const way = byWay(pathTo(walk, states[0]?.number ?? 0));
        const message = `${id} and ${other} get the same answer and the same future (${way}): let one of them cost or give something`;
        return same ? [inInk(scenario, lineOfChoice(scenario.ink, other), message)] : [];
      }),
    ),
  );
}

/** A scene where nothing is remembered of what was chosen is a scene without a choice. */
function checkMemory(walk: Walk, scenario: ScenarioText, scenes: Scene[]): Problem[] {
  return scenes
    .filter(({ ids }) => ids.length > 1)
    .filter(({ states }) => states.every(({ steps }) => new Set(steps.map((step) => step.to)).size === 1))
    .map(({ ids, states }) => {
      const way = byWay(pathTo(walk, states[0]?.number ?? 0));
      const message = `whichever of ${ids.join(", ")} is chosen, nothing after it differs (${way})`;
      return inInk(scenario, lineOfChoice(scenario.ink, ids[0] ?? ""), message);
    });
}

/** Where one choice shows more skills than the others, it must not be the longest one more than half of the time. */
function checkLength(scenario: ScenarioText, scenes: Scene[]): Problem[] {
  const leaders = scenes.flatMap(({ ids, states }) => {
    const steps = states[0] ? ids.map((id) => stepOf(states[0] as State, id)) : [];
    const best = leader(steps, (step) => step.skills.length);
    return best ? [{ best, longest: leader(steps, (step) => step.text.length) }] : [];
  });
  const given = leaders.filter(({ best, longest }) => best === longest);
  // Fewer than four say nothing about a habit.
  if (leaders.length < 4 || given.length * 2 <= leaders.length) return [];
  const names = [...new Set(given.map(({ best }) => best.id))].join(", ");
  const message = `the longest choice shows the most skills in ${given.length} of ${leaders.length} scenes, so length gives it away: shorten ${names}`;
  return [inInk(scenario, lineOfChoice(scenario.ink, given[0]?.best.id ?? ""), message)];
}

function scenesOf(walk: Walk): Scene[] {
  const scenes = new Map<string, Scene>();
  for (const state of walk.states) {
    const ids = state.steps.map((step) => step.id);
    if (ids.length === 0) continue;
    const scene = scenes.get(ids.join()) ?? { ids, states: [] };
    scene.states.push(state);
    scenes.set(ids.join(), scene);
  }
  return [...scenes.values()];
}

function stepOf(state: State, id: string): Step {
  const step = state.steps.find((one) => one.id === id);
  if (!step) throw new Error(`${id} is not offered in state ${state.number}`);
  return step;
}

/** The one step that has more than every other, or null. */
function leader(steps: Step[], size: (step: Step) => number): Step | null {
  const [first, second] = [...steps].sort((a, b) => size(b) - size(a));
  return first && second && size(first) > size(second) ? first : null;
}
