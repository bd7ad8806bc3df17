// SPDX-License-Identifier: EUPL-1.2
// What the database is for. A real installation never opens a demo's, nor a demo a real one.
import { db, sql } from "./db.server";
import { environment } from "./environment.server";
import { troubleIn } from "./trouble";

/** The database is missing, damaged, locked or another kind of installation's. The message is for a person. */
export class NotOurDatabase extends Error {}

export type InstallationKind = "demo" | "real";

/** @throws NotOurDatabase */
export async function checkInstallation(): Promise<void> {
  const wanted: InstallationKind = environment.demo ? "demo" : "real";
  const kind = await installationKind();
  if (kind === null)
    throw new NotOurDatabase(
      environment.demo
        ? "The demo database is empty. Start with: npm start"
        : "There is no municipality here yet. Make the first one with: npm run setup",
    );
  if (kind !== wanted)
    throw new NotOurDatabase(
      kind === "demo"
        ? "This database belongs to the demo. A real installation needs its own: choose another DATABASE_URL or DATA_DIR."
        : "This database belongs to a real installation. The demo needs its own: choose another DATABASE_URL or DATA_DIR.",
    );
}

/** @throws NotOurDatabase when it cannot be written to */
export async function checkWritable(): Promise<void> {
  try {
    await probe();
  } catch (error) {
    throw new NotOurDatabase(databaseSentence(error));
  }
}

/**
 * Writes something: the moment. A value that is there already would not do, since SQLite does not write what is the same.
 * @throws the client's error where nothing can be written
 */
export async function probe(): Promise<void> {
  await db.$executeRaw(sql`UPDATE "Installation" SET "probedAt" = ${new Date()} WHERE "id" = 1`);
}

/** Null for a database that is not set up. @throws NotOurDatabase when it cannot be read */
export async function installationKind(): Promise<InstallationKind | null> {
  try {
    // The kind alone, which a database has had from the first: it is asked before what is pending is applied.
    const row = await db.installation.findUnique({ where: { id: 1 }, select: { kind: true } });
    return (row?.kind as InstallationKind | undefined) ?? null;
  } catch (error) {
    throw new NotOurDatabase(databaseSentence(error));
  }
}

/** What a person can do about a database that cannot be used. */
export function databaseSentence(error: unknown): string {
  const said = error instanceof Error ? error.message : String(error);
  const where = environment.databaseUrl;
  if (/no such table|does not exist in the current database/i.test(said))
    return `The database ${where} is not set up. Start with: npm start`;
  switch (troubleIn(error)) {
    case "damaged":
      return `The database ${where} is damaged and cannot be read. Put back a backup of it, or move the file away to begin anew.`;
    case "locked":
      return `The database ${where} is locked by another program. Stop that program and start again.`;
    case "full":
      return `The disk of the database ${where} is full. Make room and start again.`;
    case "read-only":
    case "disk":
      return `The database ${where} cannot be opened for writing. Check the folder, its rights and its disk.`;
    default:
      return `The database ${where} cannot be used (${said.split("\n").at(-1)?.trim()}).`;
  }
}
