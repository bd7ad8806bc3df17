// SPDX-License-Identifier: EUPL-1.2
// What the check saw of the ways through a scenario, kept with it for its map. It is counted on the story, never on people.

/** A share is of all ways there are, from 0 to 1, where each choice on offer is as likely as the next. */
export interface ScenarioWays {
  /** Where a run begins: a knot. */
  start: string;
  /** How many states the check walked: a place with one set of values. */
  states: number;
  knots: { id: string; share: number; choices: ChoiceWays[] }[];
  /** `fewest` and `most` different skills that can have been shown on the way there. */
  endings: { id: string; share: number; fewest: number; most: number }[];
  /** From a knot to the next knot where something is chosen, or to `ending:<id>`. `choices` are the ids that lead so. */
  leads: { from: string; to: string; share: number; choices: string[] }[];
}

export interface ChoiceWays {
  id: string;
  text: string;
  share: number;
  /** Knots and `ending:<id>`; several where what came before decides. */
  to: string[];
}
