// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from "node:timers/promises";

/** SQLite's own wait holds up the whole process, since its calls are synchronous: so long it may take, in milliseconds. */
export const heldUp = 20;

/** How long another process may hold the lock before we give up, in milliseconds. */
const longest = 5000;

/** What SQLite says when another process has the lock; nothing was done then. */
function isBusy(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: { originalCode?: string } };
  return /^SQLITE_BUSY(_RECOVERY)?$/.test(cause?.originalCode ?? code ?? "");
}

/**
 * Waiting for a lock that another process holds, while this one goes on with everything else. The pauses grow and differ,
 * so that two processes do not knock in step. The time is one for all who wait: when the first has waited in vain, those
 * in line behind it try once each and give up too, instead of waiting their five seconds one after the other.
 */
export class Patience {
  /** When the wait that is going on began, and when the lock last refused somebody. */
  #since = 0;
  #last = Number.NEGATIVE_INFINITY;

  /**
   * Does it once it can be done.
   * @param work what can be done again when it was refused by a lock
   * @throws what `work` throws; the refusal when the lock was held too long
   */
  async until<T>(work: () => T | Promise<T>): Promise<T> {
    for (let wait = 5; ; wait = Math.min(wait * 2, 100)) {
      try {
        const done = await work();
        this.#last = Number.NEGATIVE_INFINITY;
        return done;
      } catch (error) {
        if (!isBusy(error)) throw error;
        const now = performance.now();
        if (now - this.#last > 1000) this.#since = now;
        this.#last = now;
        if (now - this.#since > longest) throw error;
      }
      await pause(wait * (0.5 + Math.random()));
    }
  }
}
