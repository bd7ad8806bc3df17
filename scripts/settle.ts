// SPDX-License-Identifier: EUPL-1.2
// What is done once after each migration, before the server starts: the audit log is put as it is written now, and the
// database file is written anew, since a migration that copies a table leaves the old one lying in free pages.
import { rewriteOldSubjects } from "../app/audit/rewrite.server";
import { writeFileAnew } from "../app/lib/clearing.server";
import { db } from "../app/lib/db.server";
import { environment } from "../app/lib/environment.server";
import { now } from "../app/lib/now.server";
import { afterRestore, keepErasures, marksIn } from "../app/privacy/erasures.server";

/** @param migration the newest there is */
export async function settle(migration: string): Promise<void> {
  const installation = await db.installation.findUnique({ where: { id: 1 }, select: { settledBy: true } });
  if (!installation || installation.settledBy === migration) return;
  // Only before the first time: since then no entry has been written as it once was.
  if (installation.settledBy === null) {
    await rewriteOldSubjects(now());
    await db.installation.update({ where: { id: 1 }, data: { settledBy: "log" } });
  }
  const isAlone = await writeFileAnew().catch(() => false);
  // Another server has it open: the next start does it.
  if (isAlone) await db.installation.update({ where: { id: 1 }, data: { settledBy: migration } });
}

/** Where an older copy of the database has been put back, whoever has been erased since is erased again. */
export async function forgetAgain(): Promise<void> {
  const known = new Set((await db.erasure.findMany({ select: { person: true } })).map(({ person }) => person));
  if (marksIn(environment.erasuresFile).every(({ person }) => known.has(person))) {
    await keepErasures();
    return;
  }
  const { erased } = await afterRestore(now());
  console.log(`An older copy of the database was put back: ${erased} erased again.`);
}
