// SPDX-License-Identifier: EUPL-1.2
import type { Story } from "inkjs";
import { countPlaces } from "./places";
import { type Beat, BrokenStory, EndlessStory, newEngine, type OfferedChoice, offered, speak } from "./story";

export type Value = number | string | boolean;

/** Where the story waits for a choice, whatever its variables are: what is on offer and where each leads on to. */
export type Place = {
  /** The knot the choices are written in. */
  knot: string;
  choices: OfferedChoice[];
  /** The engine's state here, less its variables and its history. */
  saved: Record<string, unknown>;
  /** For each choice, what is known of how it goes on. */
  known: (Branch | Outcome | undefined)[];
};

/** What a turn came to. `place` is null at an ending, and where the story broke. */
export type Turn = { place: Place | null; values: Value[]; outcome: Outcome };

export type Outcome = {
  place: Place | null;
  writes: [variable: number, value: Value][];
  said: string;
  thoughts: string[];
  visit: number | null;
  ending: string | null;
  /** What happened where the story broke, else null. */
  broken: string | null;
};

/** The story asks for a variable here, and how it goes on depends on its value. */
type Branch = { asks: number; by: Map<Value, Branch | Outcome> };

/**
 * Takes turns in a story from any place with any values, and plays each turn in the engine only once for the values it
 * asks about. A turn is decided by its place, its choice and the variables it reads, in the order it reads them; a scene
 * asks about two or three of twenty. So thousands of states cost some hundred turns. It holds for stories within the
 * contract: no chance and no memory but variables.
 */
export class Turns {
  readonly variables: string[];
  /** Knots and stitches that no turn so far has come to. */
  readonly unreached: Set<string>;
  readonly #story: string;
  readonly #places = new Map<string, Place>();
  readonly #index: Map<string, number>;
  #engine: Listener | null = null;

  constructor(story: string) {
    const counted = countPlaces(story);
    this.#story = counted.story;
    this.variables = counted.variables;
    this.unreached = new Set(counted.places);
    this.#index = new Map(counted.variables.map((name, index) => [name, index]));
  }

  begin(): Turn {
    const engine = this.#listener();
    const values = this.#values(engine.ink);
    const outcome = this.#play(engine, () => undefined);
    return { place: outcome.place, values: applied(values, outcome), outcome };
  }

  take(place: Place, choice: number, values: Value[]): Turn {
    let found = place.known[choice];
    while (found && "by" in found) found = found.by.get(values[found.asks] as Value);
    const outcome = found ?? this.#learn(place, choice, values);
    return { place: outcome.place, values: applied(values, outcome), outcome };
  }

  /** Plays a turn that is not known, and keeps it under the values it asked about. */
  #learn(place: Place, choice: number, values: Value[]): Outcome {
    const engine = this.#listener();
    const outcome = this.#play(engine, () => {
      const variablesState = Object.fromEntries(this.variables.map((name, index) => [name, values[index]]));
      engine.ink.state.LoadJsonObj({ ...place.saved, variablesState });
      engine.ink.ChooseChoiceIndex(choice);
    });
    let keep = (kept: Branch | Outcome) => {
      place.known[choice] = kept;
    };
    let at = place.known[choice];
    for (const asks of engine.asked) {
      const value = values[asks] as Value;
      const branch: Branch = at && "by" in at ? at : { asks, by: new Map() };
      if (!at) keep(branch);
      at = branch.by.get(value);
      keep = (kept) => branch.by.set(value, kept);
    }
    keep(outcome);
    return outcome;
  }

  #play(engine: Listener, prepare: () => void): Outcome {
    engine.asked.length = 0;
    engine.set.clear();
    const nothing = { place: null, writes: [], said: "", thoughts: [], visit: null, ending: null };
    try {
      prepare();
      // What is loaded is not asked for or set by the story.
      engine.asked.length = 0;
      engine.set.clear();
      const beat = speak(engine.ink);
      const values = this.#values(engine.ink);
      const writes = [...engine.set].map((index): [number, Value] => [index, values[index] as Value]);
      const saved = JSON.parse(engine.ink.state.ToJson());
      for (const name of Object.keys(saved.visitCounts)) this.unreached.delete(name);
      const place = beat.ending === null ? this.#place(engine.ink, saved) : null;
      return { ...beat, place, writes, said: said(beat), broken: null };
    } catch (error) {
      if (!(error instanceof BrokenStory || error instanceof EndlessStory)) throw error;
      // It may have stopped halfway.
      this.#engine = null;
      return { ...nothing, broken: error.message };
    }
  }

  #place(ink: Story, saved: Record<string, unknown>): Place {
    const { variablesState: _, ...rest } = saved;
    const key = keyOf(rest);
    let place = this.#places.get(key);
    if (!place) {
      const choices = offered(ink);
      const knot = ink.currentChoices[0]?.sourcePath.split(".")[0] ?? "";
      place = { knot, choices, saved: { ...rest, visitCounts: {}, turnIndices: {} }, known: [] };
      this.#places.set(key, place);
    }
    return place;
  }

  #values(ink: Story): Value[] {
    return this.variables.map((name) => {
      const value: unknown = ink.variablesState.$(name);
      if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
      throw new BrokenStory(`the variable ${name} holds something else than a number`);
    });
  }

  #listener(): Listener {
    this.#engine ??= listen(newEngine(this.#story), this.#index);
    return this.#engine;
  }
}

/** An engine that tells which variables it asked for, in order and before it set them itself, and which it set. */
type Listener = { ink: Story; asked: number[]; set: Set<number> };

function listen(ink: Story, index: Map<string, number>): Listener {
  const asked: number[] = [];
  const set = new Set<number>();
  const state = ink.variablesState;
  const [get, put] = [state.GetVariableWithName.bind(state), state.SetGlobal.bind(state)];
  state.GetVariableWithName = (name, context = -1) => {
    const variable = context <= 0 && name !== null ? index.get(name) : undefined;
    if (variable !== undefined && !set.has(variable) && !asked.includes(variable)) asked.push(variable);
    return get(name, context);
  };
  state.SetGlobal = (name, value) => {
    const variable = name === null ? undefined : index.get(name);
    if (variable !== undefined) set.add(variable);
    put(name, value);
  };
  return { ink, asked, set };
}

function applied(values: Value[], { writes }: Outcome): Value[] {
  if (writes.length === 0) return values;
  const after = [...values];
  for (const [index, value] of writes) after[index] = value;
  return after;
}

function said(beat: Beat): string {
  return beat.lines.map((line) => `${line.time ?? ""} ${line.text}`).join("\n");
}

const history = ["turnIdx", "storySeed", "previousRandom", "outputStream", "visitCounts", "turnIndices"];
const bookkeeping = ["threadCounter", "threadIndex", "originalThreadIndex", "previousContentObject"];
const ignored = new Set([...history, ...bookkeeping]);

/** What decides the future but for the variables: choices on offer and call stack; not how one got here. */
function keyOf(saved: Record<string, unknown>): string {
  return JSON.stringify(saved, (key, value) => {
    if (ignored.has(key)) return undefined;
    return key === "choiceThreads" ? Object.values(value) : value;
  });
}
