// SPDX-License-Identifier: EUPL-1.2
import type { State, Step, Walk } from "./walk";

/** What is sought: a way through the states, with a small whole number as memory of what happened on it. */
export type Sought = {
  start: number;
  /** The memory after a choice, or null where the way may not take it. */
  take: (memory: number, state: State, step: Step) => number | null;
  done: (memory: number, state: State) => boolean;
};

/**
 * The fewest choices from the beginning to what is sought, over every possible way and not a sample of them; null when
 * no way leads there. Each state is looked at once for each memory one can come to it with.
 */
export function shortestWay(walk: Walk, { start, take, done }: Sought): string[] | null {
  /** Each stop on the ways so far: its state, its memory, the stop before it and the choice that led here. */
  const [at, memories, before, by]: [number[], number[], number[], string[]] = [[0], [start], [-1], [""]];
  /** For each memory, a mark at every state seen with it: these are many, and a set of them all is slow. */
  const seen = new Map<number, Uint8Array>();
  for (let stop = 0; stop < at.length && walk.states.length > 0; stop++) {
    const [state, memory] = [walk.states[at[stop] as number] as State, memories[stop] as number];
    if (done(memory, state)) {
      const path: string[] = [];
      for (let back = stop; back > 0; back = before[back] as number) path.push(by[back] as string);
      return path.reverse();
    }
    for (const step of state.steps) {
      const after = step.to === null ? null : take(memory, state, step);
      if (step.to === null || after === null) continue;
      let marks = seen.get(after);
      if (!marks) {
        marks = new Uint8Array(walk.states.length);
        seen.set(after, marks);
      }
      if (marks[step.to]) continue;
      marks[step.to] = 1;
      at.push(step.to);
      memories.push(after);
      before.push(stop);
      by.push(step.id);
    }
  }
  return null;
}
