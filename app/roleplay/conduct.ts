// SPDX-License-Identifier: EUPL-1.2
import type { ScenarioSource } from "~/content/scenarioSource";
import { inOrder } from "./order";
import type { Walk } from "./walk";

/** The worst and the best one can do on the way to an ending: how many different skills, fewest and most. */
export type Conduct = { ending: string; fewest: number; most: number; shown: Set<number> };

/**
 * What can have been shown on the way to each ending, over every possible way. A set of skills is a whole number with one
 * bit for each, in the yml's order; `shown` holds every set that some way to the ending shows. All sets of a state are
 * passed on together, from state to state, until nothing new comes.
 */
export function conductOf(walk: Walk, source: ScenarioSource): Conduct[] {
  const bits = new Map(source.skills.map(({ id }, index) => [id, 1 << index]));
  const words = Math.max(1, 2 ** source.skills.length / 32);
  const reached = walk.states.map(() => new Uint32Array(words));
  // At the beginning nothing has been shown: the set 0.
  reached[0]?.fill(1, 0, 1);
  const order = inOrder(walk);
  /** Whether something new has come to a state since it was last passed on. */
  const isNew = new Uint8Array(walk.states.length).fill(1, 0, 1);
  for (let changed = true; changed; ) {
    changed = false;
    for (const number of order) {
      if (!isNew[number]) continue;
      isNew[number] = 0;
      changed = true;
      for (const { to, skills } of walk.states[number]?.steps ?? []) {
        const [from, into] = [reached[number], to === null ? undefined : reached[to]];
        let added = 0;
        for (const skill of skills) added |= bits.get(skill) ?? 0;
        if (to !== null && from && into && passOn(from, into, added)) isNew[to] = 1;
      }
    }
  }
  return source.endings.map(({ id }) => {
    const shown = new Set(
      walk.states.flatMap(({ number, ending }) => (ending === id ? setsIn(reached[number] as Uint32Array) : [])),
    );
    const counts = [...shown].map(countOf);
    return { ending: id, fewest: Math.min(...counts), most: Math.max(...counts), shown };
  });
}

/** For each of the five lowest bits, the places in a word whose number has it. */
const having = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];

/** Puts every set of `from`, with `added` in it, into `into`. Says whether one of them is new there. */
function passOn(from: Uint32Array, into: Uint32Array, added: number): boolean {
  let isNew = false;
  for (let word = 0; word < from.length; word++) {
    let sets = from[word] as number;
    if (sets === 0) continue;
    for (let bit = 0; bit < having.length; bit++)
      if (added & (1 << bit)) {
        const places = having[bit] as number;
        sets = (sets & places) | ((sets & ~places) << (1 << bit));
      }
    const at = word | (added >>> 5);
    const before = into[at] as number;
    into[at] = before | sets;
    if (into[at] !== before) isNew = true;
  }
  return isNew;
}

function setsIn(words: Uint32Array): number[] {
  return [...words].flatMap((sets, word) =>
    Array.from({ length: 32 }, (_, bit) => bit)
      .filter((bit) => sets & (1 << bit))
      .map((bit) => word * 32 + bit),
  );
}

/** How many skills are in a set. */
export function countOf(set: number): number {
  let count = 0;
  for (let rest = set; rest > 0; rest &= rest - 1) count++;
  return count;
}
