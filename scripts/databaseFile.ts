// SPDX-License-Identifier: EUPL-1.2
// A database as a file: whether it is whole, what has been applied to it and what is in it. For backups, restoring and
// migrations. It never knows what the rows mean.
import { createHash } from "node:crypto";
import { closeSync, createReadStream, existsSync, fsyncSync, openSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import Database from "better-sqlite3";

/** Why a program does not do what was asked: a sentence for the person who asked. */
export class Refusal extends Error {}

/** The files that SQLite keeps beside a database that is open, or was when its process died. */
export const besides = ["-wal", "-shm", "-journal"] as const;

/** Deletes a database with all that belongs to it. */
export function removeDatabase(file: string): void {
  for (const end of ["", ...besides]) rmSync(file + end, { force: true });
}

/** The migrations that this version of the product has, in their order. */
export const knownMigrations = (): string[] =>
  readdirSync(path.join("prisma", "migrations"))
    .filter((name) => /^\d/.test(name))
    .sort();

/** Those that have been applied to a database, in their order. @throws the driver's error for what is no database of ours */
export const appliedMigrations = (database: Database.Database): string[] =>
  database
    .prepare(`SELECT "migration_name" FROM "_prisma_migrations" WHERE "finished_at" IS NOT NULL ORDER BY 1`)
    .pluck()
    .all() as string[];

/** Migrations of a database that this version does not have: then a newer version made it. */
export const unknownMigrations = (applied: readonly string[]): string[] => {
  const known = new Set(knownMigrations());
  return applied.filter((name) => !known.has(name));
};

/** What SQLite itself finds wrong in a database; an empty list is what one wants. */
export function faultsIn(database: Database.Database): string[] {
  const whole = database.prepare("PRAGMA integrity_check").pluck().all() as string[];
  const lost = database.prepare("PRAGMA foreign_key_check").all() as { table: string; parent: string }[];
  return [
    ...whole.filter((line) => line !== "ok"),
    ...lost.map(({ table, parent }) => `a row of ${table} names one of ${parent} that is not there`),
  ];
}

/** How many rows each table has. */
export function rowsPerTable(database: Database.Database): Record<string, number> {
  const names = database
    .prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite!_%' ESCAPE '!' ORDER BY 1")
    .pluck()
    .all() as string[];
  return Object.fromEntries(
    names.map((name) => [name, database.prepare(`SELECT COUNT(*) FROM "${name}"`).pluck().get() as number]),
  );
}

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file), hash);
  return hash.digest("hex");
}

/** Waits until the file, or what a folder lists, is on the disk and not only on its way there. */
export function sync(place: string): void {
  const handle = openSync(place, "r");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Takes a database for oneself until the connection is closed: nobody else, not even a server that is just starting, can
 * open it, and all of it is in its one file.
 * @throws Refusal while another process has it open
 */
export function takeAlone(file: string): Database.Database {
  const database = new Database(file, { fileMustExist: true, timeout: 1000 });
  try {
    // Asked before anything is read, so that not even another reader is beside us.
    database.pragma("locking_mode = EXCLUSIVE");
    database.pragma("journal_mode = DELETE");
    database.exec("BEGIN EXCLUSIVE; COMMIT");
    // All of it is in its one file now. What is left beside it would only be in the way of another of its name.
    for (const end of besides) rmSync(file + end, { force: true });
    return database;
  } catch (error) {
    database.close();
    if (/^SQLITE_(BUSY|LOCKED)/.test(String((error as { code?: string }).code)))
      throw new Refusal(
        `The database ${file} is in use. Stop the server, and whatever else has it open, and try again.`,
      );
    throw error;
  }
}

/** Whether anything of a database lies there: its file, or what a database that has gone left beside it. */
export const anythingOf = (file: string): boolean => ["", ...besides].some((end) => existsSync(file + end));

/** What to say when the system refused to write there; null where the error is about something else. */
export function writingSentence(error: unknown, folder: string): string | null {
  const { code = "" } = error as { code?: string };
  if (/^(ENOSPC|EDQUOT|SQLITE_FULL)$/.test(code))
    return `The disk of ${folder} is full: nothing was made and nothing half is left. Make room and try again.`;
  if (/^(EACCES|EPERM|EROFS|ENOENT|ENOTDIR|EFBIG|SQLITE_(CANTOPEN|READONLY|IOERR)\w*)$/.test(code))
    return `The folder ${folder} cannot be written to (${code}). Check that it is there, its rights and its disk.`;
  return null;
}
