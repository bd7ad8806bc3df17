// SPDX-License-Identifier: EUPL-1.2
// What is done to a backup before it is used again, over the database that `DATABASE_URL` names: a program of its own,
// because the client belongs to one database.
import { endEverySession } from "../app/auth/restored.server";
import { db } from "../app/lib/db.server";
import { now } from "../app/lib/now.server";
import { giveUpWaiting } from "../app/mail/outbox.server";
import { afterRestore, BrokenErasures } from "../app/privacy/erasures.server";

await endEverySession(now());
// What waited then may have gone out since, and a mail that may have been sent is not sent again.
await giveUpWaiting(now());
try {
  const { erased } = await afterRestore(now());
  if (erased > 0) console.log(`${erased} who had been erased after the backup was made are erased again.`);
} catch (error) {
  if (!(error instanceof BrokenErasures)) throw error;
  console.error(error.message);
  process.exit(1);
}
await db.$disconnect();
process.exit(0);
