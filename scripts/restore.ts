// SPDX-License-Identifier: EUPL-1.2
// `npm run restore -- FILE`: puts a backup in the database's place. Everything is done to a copy beside it, and what was
// there gives way only when that copy is whole, of this version and free of what has been erased since.
import { copyFileSync, existsSync, linkSync, mkdirSync, renameSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import Database from "better-sqlite3";
import { environment } from "../app/lib/environment.server";
import { databaseSentence } from "../app/lib/installation.server";
import {
  anythingOf,
  appliedMigrations,
  besides,
  faultsIn,
  Refusal,
  removeDatabase,
  rowsPerTable,
  sha256Of,
  sync,
  takeAlone,
  unknownMigrations,
  writingSentence,
} from "./databaseFile";
import { run, StepFailed } from "./install.mjs";
import { type Manifest, manifestOf, readManifest } from "./manifest";
import { migrate, newerSentence } from "./migrating";

const damaged = (backup: string, how: string) =>
  new Refusal(`The backup ${backup} is damaged: ${how}. Nothing was changed. Take another one.`);

/** The manifest, when the file is what it says; null where the person said that there need be none. @throws Refusal */
async function checked(backup: string, needsManifest: boolean): Promise<Manifest | null> {
  if (!existsSync(backup)) throw new Refusal(`There is no backup ${backup}. Nothing was changed.`);
  const manifest = readManifest(backup);
  if (!manifest) {
    if (!needsManifest) return null;
    throw new Refusal(
      `${manifestOf(backup)} is not there or cannot be read, so nobody can tell whether this backup is whole. Put it beside the backup; for one that was not made with npm run backup, add --no-manifest.`,
    );
  }
  if (statSync(backup).size !== manifest.bytes) throw damaged(backup, "it is not as long as it was");
  if ((await sha256Of(backup)) !== manifest.sha256) throw damaged(backup, "its checksum is not the one it had");
  return manifest;
}

/** Looks at the copy before anything is done to it. @throws Refusal */
function inspect(copy: string, backup: string, manifest: Manifest | null) {
  const database = new Database(copy, { fileMustExist: true });
  try {
    const unknown = unknownMigrations(appliedMigrations(database));
    if (unknown.length > 0) throw new Refusal(`${newerSentence(`The backup ${backup}`, unknown)} Nothing was changed.`);
    const [fault] = faultsIn(database);
    if (fault) throw damaged(backup, fault);
    const rows = rowsPerTable(database);
    const differs = Object.entries(manifest?.rows ?? {}).find(([table, count]) => rows[table] !== count);
    if (differs) throw damaged(backup, `${differs[0]} has ${rows[differs[0]] ?? "no"} rows and had ${differs[1]}`);
    const kind = database.prepare(`SELECT "kind" FROM "Installation"`).pluck().get();
    if (kind !== (environment.demo ? "demo" : "real"))
      throw new Refusal(
        kind === "demo"
          ? `The backup ${backup} is of the demo, and this is a real installation. Nothing was changed.`
          : `The backup ${backup} is of a real installation. Give the settings of one (SESSION_SECRET). Nothing was changed.`,
      );
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw damaged(backup, `it is no database of Rätt fråga (${error instanceof Error ? error.message : error})`);
  } finally {
    database.close();
  }
}

/** The database that is there, taken so that nobody opens it meanwhile; null where there is none, or none can be opened. */
function takeOld(target: string) {
  if (!existsSync(target)) return null;
  try {
    return takeAlone(target);
  } catch (error) {
    // A damaged one is why one restores: it is kept as it is.
    if (/^SQLITE_(NOTADB|CORRUPT|IOERR|CANTOPEN)/.test(String((error as { code?: string }).code))) return null;
    throw error instanceof Refusal ? error : new Refusal(databaseSentence(error));
  }
}

/** Gives the old one another name, with what lies beside it; the new one takes the old name in the same moment. */
function exchange(copy: string, target: string, aside: string) {
  // What an old database left beside it would be taken for the new one's.
  for (const end of besides) if (existsSync(target + end)) renameSync(target + end, aside + end);
  if (existsSync(target))
    try {
      linkSync(target, aside);
    } catch {
      // A disk without links: for a moment there is no database.
      renameSync(target, aside);
    }
  renameSync(copy, target);
  sync(path.dirname(target));
}

async function restore(backup: string, replace: boolean, needsManifest: boolean) {
  const target = environment.databaseUrl.replace(/^file:/, "");
  const folder = path.dirname(target);
  const wasThere = anythingOf(target);
  if (wasThere && !replace)
    throw new Refusal(
      `There is a database ${target} already. Nothing was changed. To put the backup in its place, add --replace: the old one is kept beside it under another name.`,
    );
  const old = takeOld(target);
  const copy = `${target}.restoring`;
  try {
    const manifest = await checked(backup, needsManifest);
    mkdirSync(folder, { recursive: true });
    // What a process that died has left.
    removeDatabase(copy);
    copyFileSync(backup, copy);
    inspect(copy, backup, manifest);
    await migrate(copy);
    await run(process.execPath, ["--import", "tsx", path.join("scripts", "restored.ts")], {
      env: {
        DATABASE_URL: `file:${copy}`,
        DEMO: environment.demo ? "1" : "0",
        // Those of the database whose place the copy takes.
        ERASURES_FILE: environment.erasuresFile,
        ANCHORS_FILE: environment.anchorsFile,
      },
    });
    // Out of the log that it was written through, into its one file.
    takeAlone(copy).close();
    sync(copy);
    const aside = `${target}.before-${new Date().toISOString().slice(0, 19).replaceAll(":", "")}`;
    exchange(copy, target, aside);
    console.log(
      `${target} is the backup${manifest ? ` of ${manifest.madeAt} (version ${manifest.product})` : ""}. Everybody signs in anew.`,
    );
    if (wasThere) console.log(`What was there before is kept as ${aside}. Delete it when it is no longer needed.`);
  } catch (error) {
    removeDatabase(copy);
    if (error instanceof Refusal || error instanceof StepFailed) throw error;
    const sentence = writingSentence(error, folder);
    throw sentence ? new Refusal(sentence) : error;
  } finally {
    old?.close();
  }
}

const usage = "Say which: npm run restore -- /backup/ratt-fraga-2026-11-22.db [--replace] [--no-manifest]";

function given() {
  try {
    const { values, positionals } = parseArgs({
      options: { replace: { type: "boolean" }, "no-manifest": { type: "boolean" } },
      allowPositionals: true,
    });
    const [name] = positionals;
    if (!name || positionals.length > 1) throw new Refusal(usage);
    return { backup: path.resolve(name), replace: values.replace ?? false, needsManifest: !values["no-manifest"] };
  } catch {
    throw new Refusal(usage);
  }
}

try {
  const { backup, replace, needsManifest } = given();
  await restore(backup, replace, needsManifest);
} catch (error) {
  if (!(error instanceof Refusal || error instanceof StepFailed)) throw error;
  if (!(error instanceof StepFailed && error.told)) console.error(error.message);
  process.exit(1);
}
