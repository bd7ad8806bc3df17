// SPDX-License-Identifier: EUPL-1.2
// What a database that was put back from a backup must not open again: doors that have been closed since.
import { db } from "~/lib/db.server";

/**
 * Ends every session and every one-time link. Who signed out, or left quickly, after the backup was made stays out, and a
 * link that has been used since is not new again.
 */
export async function endEverySession(now: Date): Promise<void> {
  await db.$transaction([
    db.session.updateMany({ where: { endedAt: null }, data: { endedAt: now } }),
    db.signInLink.deleteMany({ where: { usedAt: null } }),
  ]);
}
