// SPDX-License-Identifier: EUPL-1.2
// A whole run of arbitrary requests and what has to hold of it, for the ordinary test and the long one.
import { expect } from "vitest";
import { failuresOf, fuzz, scout, type Told, tableOf, together } from "./fuzzing";

const perPart = 2_500;

/** Sends them from two lanes, each with a server and a world of its own, and expects that nothing went wrong. */
export async function expectNothingBroken(place: string, requests: number, usualSeed: number): Promise<void> {
  const seed = Number(process.env.FUZZ_SEED ?? usualSeed);
  const only = process.env.FUZZ_PART;
  console.log(`FUZZ_SEED=${seed}`);
  const known = await scout(place);
  const parts = only ? [Number(only)] : Array.from({ length: Math.ceil(requests / perPart) }, (_, index) => index);
  let next = parts.length;
  const told: Told[] = [];
  const lane = async () => {
    for (let number = parts.shift(); number !== undefined; number = parts.shift()) {
      told.push(
        await fuzz(place, known, { seed, number, requests: perPart, look: Number(process.env.FUZZ_LOOK ?? 800) }),
      );
      // A part ends early when it has ended everybody's roles.
      const sent = told.reduce((sum, each) => sum + each.requests, 0);
      if (!only && parts.length === 0 && sent + perPart < requests) parts.push(next++);
    }
  };
  await Promise.all([lane(), lane()]);
  while (!only && told.reduce((sum, each) => sum + each.requests, 0) < requests && next < 1000)
    told.push(await fuzz(place, known, { seed, number: next++, requests: perPart, look: 800 }));
  const all = together(told);
  console.log(`${all.requests} requests, ${all.reached} reached a loader or an action`);
  if (process.env.FUZZ_TABLE) console.log(tableOf(all));
  expect([...all.broken, failuresOf(all)].join("\n"), `FUZZ_SEED=${seed}`).toBe("");
  if (only) return;
  expect(all.requests).toBeGreaterThanOrEqual(requests);
  expect(all.reached / all.requests, tableOf(all)).toBeGreaterThanOrEqual(0.8);
  const missed = [...all.routes].filter(([, { reached }]) => reached === 0).map(([id]) => id);
  expect(missed, tableOf(all)).toEqual([]);
}
