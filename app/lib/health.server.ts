import { read, sql } from "./db.server";
import { writeAsItWas } from "./installation.server";
import { log } from "./log.server";

/** One answer serves everybody who asks within a second: each costs a turn at writing. */
let last: { at: number; answer: Promise<boolean> } | null = null;

/** Whether the database can be read and written right now. */
export function isHealthy(): Promise<boolean> {
  const at = performance.now();
  if (!last || at - last.at > 1000) last = { at, answer: tryBoth() };
  return last.answer;
}

async function tryBoth(): Promise<boolean> {
  try {
    await read(sql`SELECT 1`);
    await writeAsItWas();
    return true;
  } catch (error) {
    log.error({ error: String(error) }, "not healthy");
    return false;
  }
}
