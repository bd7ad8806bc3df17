// SPDX-License-Identifier: EUPL-1.2
// `npm run backup -- FILE`: the whole database as it is at one moment, while the server goes on. One transaction that only
// reads (VACUUM INTO): nobody who writes waits for it, and it ends however much is written meanwhile. What has been deleted
// is not in it, not even as the bytes of a freed page. Ends with 1 when there is no backup.
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { environment } from "../app/lib/environment.server";
import { databaseSentence } from "../app/lib/installation.server";
import {
  appliedMigrations,
  faultsIn,
  Refusal,
  removeDatabase,
  rowsPerTable,
  sha256Of,
  sync,
  writingSentence,
} from "./databaseFile";
import { type Manifest, manifestOf, productVersion } from "./manifest";

/** Makes a backup and its manifest, both or neither. @throws Refusal */
async function backUp(target: string): Promise<Manifest> {
  const source = environment.databaseUrl.replace(/^file:/, "");
  // Opening it would make it.
  if (!existsSync(source)) throw new Refusal(`There is no database ${source}. Check DATABASE_URL and DATA_DIR.`);
  for (const file of [target, manifestOf(target)])
    if (existsSync(file)) throw new Refusal(`${file} is there already and is not overwritten. Choose another name.`);
  const partial = `${target}.partial`;
  const folder = path.dirname(target);
  try {
    // Ours alone from its first byte, and nobody else's who is making the same one.
    closeSync(openSync(partial, "wx", 0o600));
  } catch (error) {
    if ((error as { code?: string }).code === "EEXIST")
      throw new Refusal(`${partial} is there: a backup is being made, or one was broken off. If none is, delete it.`);
    throw new Refusal(writingSentence(error, folder) ?? String(error));
  }
  const madeAt = new Date().toISOString();
  try {
    copyInto(source, partial);
    const manifest = { ...described(partial), madeAt, sha256: await sha256Of(partial), bytes: statSync(partial).size };
    writeFileSync(`${partial}.json`, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600 });
    for (const file of [partial, `${partial}.json`]) sync(file);
    // The backup comes last: where it is, all of it is.
    renameSync(`${partial}.json`, manifestOf(target));
    renameSync(partial, target);
    sync(folder);
    return manifest;
  } catch (error) {
    removeDatabase(partial);
    rmSync(`${partial}.json`, { force: true });
    if (error instanceof Refusal) throw error;
    throw new Refusal(writingSentence(error, folder) ?? databaseSentence(error));
  }
}

function copyInto(source: string, partial: string) {
  const database = new Database(source, { readonly: true, fileMustExist: true, timeout: 10_000 });
  try {
    database.prepare("VACUUM INTO ?").run(partial);
  } finally {
    database.close();
  }
}

/** What is in the copy, once it has been found whole. */
function described(partial: string): Pick<Manifest, "format" | "product" | "migrations" | "rows"> {
  const copy = new Database(partial, { readonly: true, fileMustExist: true });
  try {
    const faults = faultsIn(copy);
    if (faults.length > 0)
      throw new Refusal(`The database is damaged (${faults[0]}), so no backup was made. Restore an earlier one.`);
    return { format: 1, product: productVersion(), migrations: appliedMigrations(copy), rows: rowsPerTable(copy) };
  } finally {
    copy.close();
  }
}

const usage = "Say where to: npm run backup -- /backup/ratt-fraga-2026-11-22.db";

/** The file that was named. @throws Refusal */
function given(): string {
  let names: string[];
  try {
    names = parseArgs({ options: {}, allowPositionals: true }).positionals;
  } catch {
    throw new Refusal(usage);
  }
  const [name] = names;
  if (!name || names.length > 1) throw new Refusal(usage);
  return path.resolve(name);
}

try {
  // Whoever is waiting for a page comes first.
  os.setPriority(10);
  const target = given();
  const { bytes, rows } = await backUp(target);
  const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
  console.log(
    `${target}: ${count} rows of ${Object.keys(rows).length} tables, ${bytes} bytes, whole. Keep ${manifestOf(path.basename(target))} with it.`,
  );
} catch (error) {
  if (!(error instanceof Refusal)) throw error;
  console.error(error.message);
  process.exit(1);
}
