// SPDX-License-Identifier: EUPL-1.2
// The programs that change a whole database killed in the middle: there is always one that is whole, the old or the new.
import { createHash } from "node:crypto";
import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import BetterSqlite from "better-sqlite3";
import { expect } from "vitest";
import { appliedMigrations, faultsIn, knownMigrations } from "../scripts/databaseFile";
import { readManifest } from "../scripts/manifest";
import { expectWhole, fileIn, killProgram, looking, newFolder, place, type Told } from "./killing";
import { rowsIn, runProgram } from "./programs";
import { copyOfWorld } from "./world";

const realSettings = { DEMO: "0", SESSION_SECRET: "0123456789abcdef0123456789abcdef" };

/** A real installation's database as an earlier version left it. */
function earlierInstallation(): string {
  const dataDir = newFolder();
  const bytes = gunzipSync(readFileSync(path.join("tests", "backups", "before-refreshers.db.gz")));
  writeFileSync(fileIn(dataDir, true), bytes);
  // Compiled courses are nobody's own.
  cpSync(path.join(place, "base", "content"), path.join(dataDir, "content"), { recursive: true });
  return dataDir;
}

/** What somebody has done in the meantime, as it lies in the file. */
function change(file: string, sql: string, values: unknown[] = []) {
  const database = new BetterSqlite(file, { fileMustExist: true });
  database.prepare(sql).run(values);
  database.close();
}

async function migrations(random: () => number): Promise<Told> {
  const dataDir = earlierInstallation();
  const file = fileIn(dataDir, true);
  const earlier = looking(file, appliedMigrations);
  const before = rowsIn(file);
  const settings = { DATA_DIR: dataDir, ...realSettings };
  const code = await killProgram("database.ts", [], settings, 600 + random() * 3000);
  const [applied, rows] = [looking(file, appliedMigrations), rowsIn(file)];
  if (applied.length === earlier.length) expect(rows).toEqual(before);
  else expect(applied).toEqual(knownMigrations());
  const again = await runProgram("database.ts", [], settings);
  expect([again.code, again.err]).toEqual([0, ""]);
  expect(looking(file, appliedMigrations)).toEqual(knownMigrations());
  expect(readdirSync(dataDir).filter((name) => /migrating/.test(name))).toEqual([]);
  await expectWhole(dataDir, realSettings);
  return { acknowledged: 0, interrupted: code === "SIGKILL" ? 1 : 0 };
}

async function backups(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const target = path.join(newFolder(), "backup.db");
  const code = await killProgram("backup.ts", [target], { DATA_DIR: dataDir }, 400 + random() * 900);
  if (existsSync(target)) {
    const manifest = readManifest(target);
    expect(manifest?.sha256).toBe(createHash("sha256").update(readFileSync(target)).digest("hex"));
    expect(looking(target, faultsIn)).toEqual([]);
  }
  expect(looking(fileIn(dataDir), faultsIn)).toEqual([]);
  return { acknowledged: existsSync(target) ? 1 : 0, interrupted: code === "SIGKILL" ? 1 : 0 };
}

const unitNames = `SELECT "name" FROM "OrgUnit"`;

async function restores(random: () => number): Promise<Told> {
  const dataDir = earlierInstallation();
  const file = fileIn(dataDir, true);
  const target = path.join(newFolder(), "backup.db");
  const settings = { DATA_DIR: dataDir, ...realSettings };
  const now = new Date().toISOString().replace("Z", "+00:00");
  change(
    file,
    `INSERT INTO "Session" ("id", "personId", "createdAt", "expiresAt") SELECT 'kept', "id", ?, ? FROM "Person" LIMIT 1`,
    [now, now],
  );
  expect((await runProgram("backup.ts", [target], settings)).code).toBe(0);
  // What has come about since the backup tells the one from the other.
  change(file, `UPDATE "OrgUnit" SET "name" = "name" || ' since'`);
  const before = rowsIn(file);
  const code = await killProgram("restore.ts", [target, "--replace"], settings, 600 + random() * 4500);
  const [named] = looking(file, (rows) => rows.prepare(unitNames).pluck().all() as string[]);
  if (named?.endsWith(" since")) expect(rowsIn(file)).toEqual(before);
  else {
    expect(looking(file, appliedMigrations)).toEqual(knownMigrations());
    // Nobody comes back with the backup.
    expect(looking(file, (rows) => rows.prepare(`SELECT "id" FROM "Session" WHERE "endedAt" IS NULL`).all())).toEqual(
      [],
    );
  }
  const again = await runProgram("restore.ts", [target, "--replace"], settings);
  expect([again.code, again.err]).toEqual([0, ""]);
  expect(readdirSync(dataDir).filter((name) => /restoring|migrating/.test(name))).toEqual([]);
  await expectWhole(dataDir, realSettings);
  return { acknowledged: 0, interrupted: code === "SIGKILL" ? 1 : 0 };
}

/** Each program that writes, by what it does. */
export const programKinds = { migrations, backups, restores };
