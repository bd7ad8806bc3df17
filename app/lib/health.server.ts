// SPDX-License-Identifier: EUPL-1.2
import { read, sql } from "./db.server";
import { probe } from "./installation.server";
import { log } from "./log.server";
import { type Trouble, troubleIn } from "./trouble";

/** `ok`, or why not. `broken` is what has no word of its own; the log says more. */
export type Health = "ok" | Trouble | "broken";

/** One answer serves everybody who asks within a second: each costs a turn at writing. */
let last: { at: number; answer: Promise<Health> } | null = null;

/** Whether the database can be read and written right now. */
export function readHealth(): Promise<Health> {
  const at = performance.now();
  if (!last || at - last.at > 1000) last = { at, answer: tryBoth() };
  return last.answer;
}

async function tryBoth(): Promise<Health> {
  try {
    await read(sql`SELECT 1`);
    await probe();
    return "ok";
  } catch (error) {
    const why = troubleIn(error) ?? "broken";
    log.error({ why, error: String(error) }, "not healthy");
    return why;
  }
}
