// SPDX-License-Identifier: EUPL-1.2
import type { Walk } from "./walk";

/**
 * The states so that each comes before those it leads to, as far as the story does not come back to where it was: there
 * no order is right, and whoever goes through them has to go again until nothing changes.
 */
export function inOrder(walk: Walk): number[] {
  const done: number[] = [];
  const next = new Int32Array(walk.states.length).fill(-1);
  const stack: number[] = [];
  const open = (number: number) => {
    if (next[number] !== -1) return;
    next[number] = 0;
    stack.push(number);
  };
  if (walk.states.length > 0) open(0);
  while (stack.length > 0) {
    const number = stack.at(-1) as number;
    const step = walk.states[number]?.steps[next[number] as number];
    next[number] = (next[number] as number) + 1;
    if (!step) done.push(stack.pop() as number);
    else if (step.to !== null) open(step.to);
  }
  return done.reverse();
}
