// SPDX-License-Identifier: EUPL-1.2
import { type Place, type Turn, Turns, type Value } from "./turns";

/** A choice in a state and where it leads; `to` is null when the story broke on the way. */
export type Step = {
  id: string;
  text: string;
  skills: string[];
  /** What the choice writes down: the value of its `#noted:`, else null. */
  noted: string | null;
  /** The text that follows, to tell two choices apart. */
  said: string;
  to: number | null;
};

/** A place in the story with one set of values. Two ways that arrive at the same are one state. */
export type State = {
  number: number;
  /** How one gets here by the fewest choices; null for the beginning. */
  came: { from: number; id: string } | null;
  /** The knot whose choices are on offer; of an ending, its id. */
  knot: string;
  visit: number;
  variables: Record<string, number>;
  ending: string | null;
  steps: Step[];
};

export type Walk = {
  states: State[];
  /** Knots and stitches that no way leads to. */
  neverReached: string[];
  /** Where the story broke: the choices that lead there and what happened. */
  broken: { path: string[]; message: string }[];
  /** What she thinks before anything has been chosen: the debrief has no place for it. */
  thoughtsAtStart: string[];
  /** False when the walk stopped at the cap with states left. */
  complete: boolean;
};

/** So many breaks are enough to begin mending, and each that goes in a circle takes a second to see. */
const breaksTold = 10;

/**
 * Visits every state a story can reach, nearest first, without recursion. Stops at `cap` states: a scenario that has more
 * is too large to be checked, and too large to be read by whoever approves it. Some hundred milliseconds for thousands.
 */
export function walkStory(story: string, cap = 6000): Walk {
  const turns = new Turns(story);
  const walk: Walk = { states: [], neverReached: [], broken: [], thoughtsAtStart: [], complete: true };
  const numbers = new Map<string, number>();
  const at: { place: Place | null; values: Value[] }[] = [];
  const visits = turns.variables.indexOf("visit");

  const arrive = ({ place, values, outcome }: Turn, visitBefore: number, came: State["came"]): number | null => {
    const visit = visits === -1 ? (outcome.visit ?? visitBefore) : Number(values[visits]);
    const { ending } = outcome;
    const where = place ? `${visit} ${placeNumber(place)} ${values.join()}` : `end ${ending} ${outcome.said}`;
    const known = numbers.get(where);
    if (known !== undefined) return known;
    if (walk.states.length >= cap) {
      walk.complete = false;
      return null;
    }
    const number = walk.states.length;
    numbers.set(where, number);
    at.push({ place, values });
    walk.states.push({
      number,
      came,
      knot: place?.knot ?? ending ?? "",
      visit,
      variables: Object.fromEntries(turns.variables.map((name, index) => [name, numeric(values[index])])),
      ending,
      steps: (place?.choices ?? []).map((choice) => ({ ...choice, said: "", to: null })),
    });
    return number;
  };

  const places = new Map<Place, number>();
  const placeNumber = (place: Place) => {
    const number = places.get(place) ?? places.size;
    places.set(place, number);
    return number;
  };

  const first = turns.begin();
  walk.thoughtsAtStart = first.outcome.thoughts;
  if (first.outcome.broken !== null) walk.broken.push({ path: [], message: first.outcome.broken });
  else arrive(first, 1, null);
  for (let next = 0; next < walk.states.length && walk.complete; next++) {
    const { place, values } = at[next] as { place: Place | null; values: Value[] };
    const state = walk.states[next] as State;
    if (!place) continue;
    for (const [index, step] of state.steps.entries()) {
      const turn = turns.take(place, index, values);
      if (turn.outcome.broken !== null) {
        walk.broken.push({ path: [...pathTo(walk, next), step.id], message: turn.outcome.broken });
        if (walk.broken.length >= breaksTold) walk.complete = false;
      } else {
        step.said = turn.outcome.said;
        step.to = arrive(turn, state.visit, { from: next, id: step.id });
      }
      if (!walk.complete) break;
    }
  }
  return { ...walk, neverReached: [...turns.unreached] };
}

/** The fewest choices that lead to a state. */
export function pathTo(walk: Walk, number: number): string[] {
  const path: string[] = [];
  for (let came = walk.states[number]?.came; came; came = walk.states[came.from]?.came) path.push(came.id);
  return path.reverse();
}

function numeric(value: Value | undefined): number {
  return typeof value === "number" ? value : Number.NaN;
}
