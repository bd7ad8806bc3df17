// SPDX-License-Identifier: EUPL-1.2
import type { ChoiceWays, ScenarioWays } from "~/content/scenarioWays";
import type { Conduct } from "./conduct";
import { inOrder } from "./order";
import type { Walk } from "./walk";

/** Counts the ways through a scenario for its map, over every way there is, and keeps what is small. */
export function waysOf(walk: Walk, conduct: Conduct[]): ScenarioWays {
  const { states } = walk;
  const steps = states.flatMap((state) => state.steps.map((step) => ({ ...step, from: state.knot })));
  const nodes = states.map(({ ending, knot }) => (ending === null ? knot : `ending:${ending}`));
  const leadsTo = steps.map((step) => nodes[step.to ?? 0] as string);
  const shares = new Shares(walk);
  const ofNode = shares.of(nodes, "states");
  const ofChoice = shares.of(
    steps.map(({ id }) => id),
    "choices",
  );
  const leadNames = steps.map(({ from }, index) => `${from} ${leadsTo[index]}`);
  const ofLead = shares.of(leadNames, "choices");

  const choices = new Map<string, ChoiceWays & { knot: string }>();
  const leads = new Map<string, ScenarioWays["leads"][number]>();
  for (const [index, { id, text, from }] of steps.entries()) {
    const to = leadsTo[index] as string;
    const choice = choices.get(id) ?? { id, text, knot: from, share: ofChoice.get(id) ?? 0, to: [] };
    if (!choice.to.includes(to)) choice.to.push(to);
    choices.set(id, choice);
    const name = leadNames[index] as string;
    const lead = leads.get(name) ?? { from, to, share: ofLead.get(name) ?? 0, choices: [] };
    if (!lead.choices.includes(id)) lead.choices.push(id);
    leads.set(name, lead);
  }
  const knots = [...new Set(steps.map(({ from }) => from))];
  return {
    start: states[0]?.knot ?? "",
    states: states.length,
    knots: knots.map((id) => ({
      id,
      share: ofNode.get(id) ?? 0,
      choices: [...choices.values()].filter(({ knot }) => knot === id).map(({ knot: _, ...choice }) => choice),
    })),
    endings: conduct.map(({ ending, fewest, most }) => ({
      id: ending,
      share: ofNode.get(`ending:${ending}`) ?? 0,
      fewest,
      most,
    })),
    leads: [...leads.values()],
  };
}

class Shares {
  readonly #backwards: number[];
  /** The choices of a state are those from `first[state]` up to the next state's, each leading to a state. */
  readonly #first: Int32Array;
  readonly #to: Int32Array;

  constructor(walk: Walk) {
    this.#backwards = inOrder(walk).reverse();
    this.#first = new Int32Array(walk.states.length + 1);
    for (const { number, steps } of walk.states)
      this.#first[number + 1] = (this.#first[number] as number) + steps.length;
    this.#to = Int32Array.from(walk.states.flatMap(({ steps }) => steps.map((step) => step.to ?? 0)));
  }

  /** For each name, the share of ways that come to a state, or take a choice, with that name. `names` has one for each. */
  of(names: string[], where: "states" | "choices"): Map<string, number> {
    const numbers = new Map([...new Set(names)].map((name, index) => [name, index]));
    const named = Int32Array.from(names.map((name) => numbers.get(name) as number));
    const nowhere = new Int32Array(0);
    return new Map(
      [...numbers].map(([name, number]) => [
        name,
        where === "states" ? this.#share(named, nowhere, number) : this.#share(nowhere, named, number),
      ]),
    );
  }

  /**
   * The share of ways on which it happens at least once, with equal chance at each choice: worked out from the endings
   * back to the beginning, and again where the story can come back to where it was, until nothing moves.
   */
  #share(states: Int32Array, choices: Int32Array, wanted: number): number {
    const share = new Float64Array(this.#first.length - 1);
    for (let moved = 1; moved > 1e-9; ) {
      moved = 0;
      for (const state of this.#backwards) {
        const [start, end] = [this.#first[state] as number, this.#first[state + 1] as number];
        let sum = 0;
        for (let choice = start; choice < end; choice++)
          sum += choices[choice] === wanted ? 1 : (share[this.#to[choice] as number] as number);
        const now = states[state] === wanted ? 1 : end > start ? sum / (end - start) : 0;
        moved = Math.max(moved, Math.abs(now - (share[state] as number)));
        share[state] = now;
      }
    }
    return Math.round((share[0] as number) * 1e4) / 1e4;
  }
}
