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
  type Stop = { state: State; memory: number; from: Stop | null; by: string };
  const [first] = walk.states;
  const stops: Stop[] = first ? [{ state: first, memory: start, from: null, by: "" }] : [];
  const seen = new Set([start * walk.states.length]);
  for (let next = 0; next < stops.length; next++) {
    const stop = stops[next] as Stop;
    if (done(stop.memory, stop.state)) {
      const path: string[] = [];
      for (let at: Stop | null = stop; at?.from; at = at.from) path.push(at.by);
      return path.reverse();
    }
    for (const step of stop.state.steps) {
      const state = step.to === null ? undefined : walk.states[step.to];
      const memory = state ? take(stop.memory, stop.state, step) : null;
      if (!state || memory === null) continue;
      const key = memory * walk.states.length + state.number;
      if (seen.has(key)) continue;
      seen.add(key);
      stops.push({ state, memory, from: stop, by: step.id });
    }
  }
  return null;
}
