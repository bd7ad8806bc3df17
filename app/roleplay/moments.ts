// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from "~/content/problem";
import type { ScenarioSource } from "~/content/scenarioSource";
import { byWay, inYml, type ScenarioText } from "./scenarioText";
import type { State, Walk } from "./walk";

type Moment = ScenarioSource["moments"][number];

/** Each moment must be a place where something can be chosen: from there somebody plays who has not played what is before. */
export function checkMoments(walk: Walk, scenario: ScenarioText): Problem[] {
  const { moments } = scenario.source;
  return moments.flatMap((moment, index) => {
    const isTwice = moments.slice(0, index).some(({ id }) => id === moment.id);
    const faults = [isTwice ? "two moments have the same id" : null, faultOf(walk, moment)];
    return faults
      .filter((fault) => fault !== null)
      .map((fault) => inYml(scenario, "moments", `id: ${moment.id}`, fault));
  });
}

function faultOf(walk: Walk, { id, after }: Moment): string | null {
  let state = walk.states[0] as State;
  for (const [index, choice] of after.entries()) {
    const to = state.steps.find((step) => step.id === choice)?.to;
    if (to === undefined || to === null)
      return `after of the moment ${id} names ${choice}, which is not offered ${byWay(after.slice(0, index))}`;
    state = walk.states[to] as State;
  }
  if (state.ending !== null) return `the moment ${id} comes when the meeting has ended (${byWay(after)})`;
  if (state.steps.length < 2) return `the moment ${id} leaves nothing to choose: only ${state.steps[0]?.id} is offered`;
  return null;
}
