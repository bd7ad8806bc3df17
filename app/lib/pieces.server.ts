// SPDX-License-Identifier: EUPL-1.2
import { setTimeout as pause } from "node:timers/promises";

/** The shortest wait between two pieces, in milliseconds: longer than somebody waits before knocking again at first. */
const least = 10;

/**
 * Does a long work that writes a piece at a time, and after each waits as long as it took, so that others come in between.
 * Whoever waits for a lock that another process holds knocks, and ever more rarely (`patience.server.ts`): between pieces
 * that follow close upon each other one knocks in vain for seconds.
 * @param piece does the next piece and says whether there is more
 */
export async function inPieces(piece: () => Promise<boolean>): Promise<void> {
  for (;;) {
    const began = performance.now();
    if (!(await piece())) return;
    await pause(Math.max(least, performance.now() - began));
  }
}
