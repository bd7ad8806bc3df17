// SPDX-License-Identifier: EUPL-1.2
import { lineOf, type Problem } from "~/content/problem";
import type { Conduct } from "./conduct";
import { checkDocumentation } from "./documentation";
import { lineOfChoice } from "./lines";
import { checkMoments } from "./moments";
import { checkPaying } from "./paying";
import { byWay, inInk, inYml, type ScenarioText } from "./scenarioText";
import { checkScenes } from "./scenes";
import { checkSkills } from "./skills";
import { pathTo, type Walk } from "./walk";

/** What is wrong with a scenario once every state is known. Each problem tells the shortest way of choices to it. */
export function findProblems(walk: Walk, conduct: Conduct[], scenario: ScenarioText): Problem[] {
  // What lies behind a break has not been seen: mend that first.
  if (walk.broken.length > 0) return checkBreaks(walk, scenario);
  if (!walk.complete) {
    const count = walk.states.length;
    return [inInk(scenario, 1, `more than ${count} states: bound the variables harder or let ways meet sooner`)];
  }
  return [
    ...checkEndings(walk, scenario),
    ...checkPlaces(walk, scenario),
    ...checkVariables(walk, scenario),
    ...checkPaying(walk, conduct, scenario),
    ...checkDocumentation(walk, scenario),
    ...checkSkills(walk, scenario),
    ...checkScenes(walk, scenario),
    ...checkMoments(walk, scenario),
  ];
}

function checkBreaks(walk: Walk, scenario: ScenarioText): Problem[] {
  return walk.broken.map(({ path, message }) => {
    const last = path.at(-1);
    return inInk(scenario, last ? lineOfChoice(scenario.ink, last) : 1, `${message} (${byWay(path)})`);
  });
}

function checkEndings(walk: Walk, scenario: ScenarioText): Problem[] {
  const reached = new Set(walk.states.map((state) => state.ending));
  return scenario.source.endings
    .filter((ending) => !reached.has(ending.id))
    .map(({ id }) => inYml(scenario, "endings", id, `no way leads to the ending "${id}"`));
}

function checkPlaces(walk: Walk, scenario: ScenarioText): Problem[] {
  const { ink } = scenario;
  const problems = walk.neverReached.map((place) => {
    const name = place.split(".").at(-1);
    return inInk(scenario, lineOf(ink, new RegExp(`^\\s*=+\\s*(function\\s+)?${name}\\b`)), `no way leads to ${place}`);
  });
  const offered = new Set(walk.states.flatMap((state) => state.steps.map((step) => step.id)));
  for (const [, id] of ink.matchAll(/^\s*\+.*#\s*id:\s*([a-z0-9-]+)/gm))
    if (id && !offered.has(id)) problems.push(inInk(scenario, lineOfChoice(ink, id), `${id} is never offered`));
  if (walk.thoughtsAtStart.length > 0)
    problems.push(
      inInk(scenario, lineOf(ink, /#\s*thought:/), "a # thought: before the first choice is never shown; move it"),
    );
  return problems;
}

function checkVariables(walk: Walk, scenario: ScenarioText): Problem[] {
  const problems = new Map<string, Problem>();
  for (const { number, variables, visit } of walk.states) {
    for (const [name, value] of Object.entries(variables)) {
      const bounds = scenario.source.variables[name];
      if (!bounds || (isWithin(value, bounds) && Number.isInteger(value)) || problems.has(name)) continue;
      const line = lineOf(scenario.ink, new RegExp(`^VAR\\s+${name}\\b`));
      const wrong = Number.isInteger(value) ? `outside ${bounds.min} to ${bounds.max}` : "which is no whole number";
      problems.set(name, inInk(scenario, line, `${name} becomes ${value}, ${wrong} (${byWay(pathTo(walk, number))})`));
    }
    // nobody tells everything the first time.
    if (visit === 1 && (variables.told ?? 0) >= 4 && !problems.has("told 4"))
      problems.set(
        "told 4",
        inInk(
          scenario,
          1,
          `told reaches 4 on a first visit; nobody tells it all the first time (${byWay(pathTo(walk, number))})`,
        ),
      );
  }
  return [...problems.values()];
}

function isWithin(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max;
}
