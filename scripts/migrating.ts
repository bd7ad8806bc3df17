// SPDX-License-Identifier: EUPL-1.2
// Applying what is pending to a database. It is done in a copy that takes the database's place when all of it is done: a
// migration is many statements, SQLite's are not undone together, and a process can die between any two of them.
import { chmodSync, existsSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import Database from "better-sqlite3";
import { databaseSentence } from "../app/lib/installation.server";
import {
  appliedMigrations,
  faultsIn,
  knownMigrations,
  Refusal,
  removeDatabase,
  sync,
  takeAlone,
  unknownMigrations,
  writingSentence,
} from "./databaseFile";
import { prisma } from "./install.mjs";

/** What a newer version has applied is nothing this one can work with. */
export const newerSentence = (what: string, unknown: readonly string[]) =>
  `${what} was made by a newer version of Rätt fråga, which has changed the database since (${unknown.at(-1)}). Install that version.`;

/** What this version would apply to the file; all of it where there is no file. @throws Refusal */
export function pendingMigrations(file: string): string[] {
  if (!existsSync(file)) return knownMigrations();
  const database = new Database(file, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    const applied = appliedMigrations(database);
    const unknown = unknownMigrations(applied);
    if (unknown.length > 0) throw new Refusal(newerSentence(`The database ${file}`, unknown));
    return knownMigrations().filter((name) => !applied.includes(name));
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (/no such table/.test(String(error))) return knownMigrations();
    throw new Refusal(databaseSentence(error));
  } finally {
    database.close();
  }
}

/** Applies what is pending, if anything is. Before and after, and at every moment between, the file is one or the other. */
export async function migrate(file: string): Promise<void> {
  if (pendingMigrations(file).length === 0) return;
  const copy = `${file}.migrating`;
  const alone = existsSync(file) ? takeAlone(file) : null;
  try {
    // What a process that died has left.
    removeDatabase(copy);
    alone?.prepare("VACUUM INTO ?").run(copy);
    await prisma(["migrate", "deploy"], { DATABASE_URL: `file:${copy}` });
    const made = takeAlone(copy);
    const [fault] = faultsIn(made);
    made.close();
    if (fault)
      throw new Refusal(`After the migrations the database would be damaged (${fault}). It is as it was before.`);
    if (alone) chmodSync(copy, statSync(file).mode & 0o777);
    sync(copy);
    renameSync(copy, file);
    sync(path.dirname(file));
  } catch (error) {
    removeDatabase(copy);
    const sentence = writingSentence(error, path.dirname(file));
    throw sentence ? new Refusal(sentence) : error;
  } finally {
    alone?.close();
  }
}
