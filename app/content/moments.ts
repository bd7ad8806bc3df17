// SPDX-License-Identifier: EUPL-1.2
// Moments: the places in the scenes from which one can choose without playing all that comes before.
import { type Catalogue, findScenario, type Scenario } from "./catalogue";
import type { ScenarioSource } from "./scenarioSource";

export type Moment = ScenarioSource["moments"][number];

/** A moment with the scene it stands in. */
export interface FoundMoment {
  /** As rows and refreshers name it: `scene/moment`. */
  name: string;
  scenario: Scenario;
  moment: Moment;
}

/** Every moment of every scene, in their order. */
export function momentsIn({ scenarios }: Pick<Catalogue, "scenarios">): FoundMoment[] {
  return scenarios.flatMap((scenario) =>
    scenario.source.moments.map((moment) => ({ name: `${scenario.source.id}/${moment.id}`, scenario, moment })),
  );
}

/** The moment that `scene/moment` names; null where there is none, or no longer. */
export function findMoment(catalogue: Catalogue, name: string | null | undefined): FoundMoment | null {
  const [scene, id] = name?.split("/") ?? [];
  const scenario = findScenario(catalogue, scene);
  const moment = scenario?.source.moments.find((each) => each.id === id);
  return scenario && moment ? { name: `${scene}/${id}`, scenario, moment } : null;
}
