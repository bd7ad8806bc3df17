import type { Problem } from "~/content/problem";
import { byWay, type ScenarioText } from "./scenarioText";
import { pathTo, type Walk } from "./walk";

/**
 * A skill says something about a learner only when it can be shown and can be missed: for each declared skill there has
 * to be a choice that shows it, and a way to an ending that meets it (always, or by being offered it) without showing it.
 */
export function checkSkills(walk: Walk, { source, sourceFile }: ScenarioText): Problem[] {
  const problems: Problem[] = [];
  const report = (message: string) => problems.push({ file: sourceFile, line: 1, message });
  for (const { id, always } of source.skills) {
    const shownIn = walk.states.find((state) => state.steps.some((step) => step.skills.includes(id)));
    if (!shownIn) report(`no choice shows the skill "${id}": give one #skill: ${id}`);
    else if (!canBeMissed(walk, id, always))
      report(
        `nobody can miss the skill "${id}" (first met ${byWay(pathTo(walk, shownIn.number))}): let a choice do without it`,
      );
  }
  return problems;
}

function canBeMissed(walk: Walk, skill: string, always: boolean): boolean {
  const seen = new Set<string>();
  const waiting = [{ number: 0, met: always }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const state = walk.states[next.number];
    if (!state) continue;
    const met = next.met || state.steps.some((step) => step.skills.includes(skill));
    if (state.ending !== null && met) return true;
    const key = `${state.number} ${met}`;
    if (seen.has(key)) continue;
    seen.add(key);
    for (const step of state.steps)
      if (step.to !== null && !step.skills.includes(skill)) waiting.push({ number: step.to, met });
  }
  return false;
}
