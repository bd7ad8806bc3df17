// SPDX-License-Identifier: EUPL-1.2
// Backups made while everybody saves, and put back on a machine with nothing on it: the same rows. And what neither does.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { people } from "../prisma/world";
import { faultsIn, rowsPerTable } from "../scripts/databaseFile";
import { expectRefusal, rowsIn, runProgram } from "./programs";
import { ask, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

const place = inject("place");
const emptyFolder = () => mkdtempSync(path.join(place, "empty-"));
const databaseOf = (dataDir: string) => path.join(dataDir, "demo.db");
const backUp = (dataDir: string, ...args: string[]) => runProgram("backup.ts", args, { DATA_DIR: dataDir });
const restore = (dataDir: string, ...args: string[]) => runProgram("restore.ts", args, { DATA_DIR: dataDir });
const readManifest = (backup: string) => JSON.parse(readFileSync(`${backup}.json`, "utf8"));

/** What is restored is what was backed up, but for the doors that are closed and the mails that are given up. */
function expectSame(restored: string, backup: string) {
  const [now, then] = [rowsIn(restored), rowsIn(backup)];
  expect(Object.keys(now)).toEqual(Object.keys(then));
  for (const table of Object.keys(then))
    if (table === "Session" || table === "Mail")
      expect([table, now[table]?.length]).toEqual([table, then[table]?.length]);
    else if (table !== "SignInLink") expect([table, now[table]]).toEqual([table, then[table]]);
}

test("a backup made while everybody saves has what was acknowledged before it began, and is the same again on an empty machine", async () => {
  const running = await serve(copyOfWorld(place));
  const backup = path.join(emptyFolder(), "backup.db");
  const acknowledged: { session: string; at: number }[] = [];
  const took: number[] = [];
  let goesOn = true;
  const someone = async (person: string) => {
    while (goesOn) {
      const asked = performance.now();
      const cookie = await signInAs(running, person);
      expect(cookie).toMatch(/^session=./);
      took.push(performance.now() - asked);
      const session = createHash("sha256").update(cookie.slice("session=".length)).digest("hex");
      acknowledged.push({ session, at: performance.now() });
    }
  };
  const everybody = people.slice(0, 8).map(({ id }) => someone(id));
  await expect.poll(() => acknowledged.length, { timeout: 10_000 }).toBeGreaterThan(50);
  const began = performance.now();
  const { code, out, err } = await backUp(running.dataDir, backup);
  const ended = performance.now();
  goesOn = false;
  await Promise.all(everybody);
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(/whole/);

  const copy = new BetterSqlite(backup, { readonly: true });
  const sessions = new Set(copy.prepare(`SELECT "id" FROM "Session"`).pluck().all());
  expect(faultsIn(copy)).toEqual([]);
  const before = acknowledged.filter(({ at }) => at < began);
  expect(before.length).toBeGreaterThan(50);
  expect(before.filter(({ session }) => !sessions.has(session))).toEqual([]);
  // It was made in the middle of it, and not when all was over.
  expect(acknowledged.filter(({ at }) => at > began && at < ended).length).toBeGreaterThan(0);
  expect(acknowledged.some(({ session }) => !sessions.has(session))).toBe(true);
  expect(readManifest(backup)).toMatchObject({
    format: 1,
    bytes: statSync(backup).size,
    sha256: createHash("sha256").update(readFileSync(backup)).digest("hex"),
    rows: rowsPerTable(copy),
  });
  copy.close();
  for (const file of [backup, `${backup}.json`]) expect([file, statSync(file).mode & 0o777]).toEqual([file, 0o600]);
  expect(readdirSync(path.dirname(backup)).sort()).toEqual(["backup.db", "backup.db.json"]);
  await stop(running);

  const dataDir = path.join(emptyFolder(), "not-there-yet");
  expect(await restore(dataDir, backup)).toMatchObject({ code: 0, err: "" });
  expectSame(databaseOf(dataDir), backup);
  expect(readdirSync(dataDir).filter((name) => name.includes("demo.db"))).toEqual(["demo.db", "demo.db.anchors"]);
}, 60_000);

test("a backup holds up nobody who writes for a tenth of a second", async () => {
  const dataDir = copyOfWorld(place);
  const writer = new BetterSqlite(databaseOf(dataDir), { timeout: 100 });
  // Large enough for it to take its time.
  writer.exec(`CREATE TABLE "Large" ("id" INTEGER PRIMARY KEY, "text" TEXT)`);
  writer.exec(
    `INSERT INTO "Large" WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) SELECT i, hex(randomblob(500)) FROM n`,
  );
  let isOver = false;
  const done = backUp(dataDir, path.join(emptyFolder(), "large.db")).finally(() => {
    isOver = true;
  });
  let [writes, refused] = [0, 0];
  while (!isOver) {
    try {
      writer.exec(`BEGIN IMMEDIATE; INSERT INTO "Large" ("text") VALUES ('new'); COMMIT`);
      writes += 1;
    } catch {
      refused += 1;
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  writer.close();
  expect(await done).toMatchObject({ code: 0 });
  expect([writes > 50, refused]).toEqual([true, 0]);
}, 30_000);

test("a backup is made whole, under a new name, or not at all and with a sentence", async () => {
  const dataDir = copyOfWorld(place);
  const folder = emptyFolder();
  const at = (name: string) => path.join(folder, name);
  writeFileSync(at("there.db"), "mine");
  writeFileSync(at("told.db.json"), "mine");
  writeFileSync(at("begun.db.partial"), "");
  writeFileSync(at("file"), "");
  const [there, told, begun, nowhere, noDatabase, unnamed] = await Promise.all([
    backUp(dataDir, at("there.db")),
    backUp(dataDir, at("told.db")),
    backUp(dataDir, at("begun.db")),
    backUp(dataDir, at("file/inside.db")),
    backUp(emptyFolder(), at("new.db")),
    backUp(dataDir),
  ]);
  expectRefusal(there, /there\.db is there already and is not overwritten/);
  expectRefusal(told, /told\.db\.json is there already/);
  expectRefusal(begun, /begun\.db\.partial is there: a backup is being made, or one was broken off/);
  expectRefusal(nowhere, /cannot be written to/);
  expectRefusal(noDatabase, /^There is no database/);
  expectRefusal(unnamed, /^Say where to: npm run backup -- /);
  expect(readdirSync(folder).sort()).toEqual(["begun.db.partial", "file", "there.db", "told.db.json"]);
  expect(readFileSync(at("there.db"), "utf8")).toBe("mine");
}, 60_000);

test("a backup is put back over a database only when one says so, only while no server runs, and the old one is kept", async () => {
  const running = await serve(copyOfWorld(place));
  const { dataDir } = running;
  const folder = emptyFolder();
  const backup = path.join(folder, "b.db");
  const before = await signInAs(running, "amina");
  expect(await backUp(dataDir, backup)).toMatchObject({ code: 0 });
  const after = await signInAs(running, "johan");
  const [there, inUse] = await Promise.all([restore(dataDir, backup), restore(dataDir, backup, "--replace")]);
  expectRefusal(there, /There is a database .*demo\.db already\. Nothing was changed\. .*--replace/);
  expectRefusal(inUse, /is in use\. Stop the server/);
  expect((await ask(running, "/courses", { cookie: after })).status).toBe(200);
  await stop(running);

  const old = rowsIn(databaseOf(dataDir));
  expect(await restore(dataDir, backup, "--replace")).toMatchObject({ code: 0, err: "" });
  expectSame(databaseOf(dataDir), backup);
  const [aside = ""] = readdirSync(dataDir).filter((name) => name.startsWith("demo.db.before-"));
  expect(rowsIn(path.join(dataDir, aside))).toEqual(old);
  expect(readdirSync(dataDir).filter((name) => /demo\.db(-|\.restoring|\.migrating)/.test(name))).toEqual([]);
  // Who signed out since would be signed in again by an old row: so nobody is.
  const again = await serve(dataDir);
  for (const cookie of [before, after])
    expect((await ask(again, "/courses", { cookie })).headers.location).toMatch(/^\/login/);
  expect((await ask(again, "/courses", { cookie: await signInAs(again, "amina") })).status).toBe(200);
  await stop(again);
}, 60_000);

test("a backup that is not what it was, is of something else, or of a newer version is refused, and nothing is changed", async () => {
  const dataDir = copyOfWorld(place);
  const folder = emptyFolder();
  const whole = path.join(folder, "whole.db");
  expect(await backUp(dataDir, whole)).toMatchObject({ code: 0 });
  const manifest = readFileSync(`${whole}.json`, "utf8");
  const bytes = readFileSync(whole);
  const make = (name: string, content: Buffer, told: string | null = manifest) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    if (told !== null) writeFileSync(`${file}.json`, told);
    return file;
  };
  const flipped = Buffer.from(bytes);
  flipped[bytes.length - 100] = (flipped[bytes.length - 100] ?? 0) ^ 1;
  const changed = (name: string, sql: string) => {
    const file = make(name, bytes, null);
    new BetterSqlite(file).exec(sql).close();
    return file;
  };
  const holes = Buffer.from(bytes);
  holes.fill(0, 8192, 8192 + 40_960);
  const asked: [string, string[], RegExp][] = [
    [make("flipped.db", flipped), [], /is damaged: its checksum is not the one it had/],
    [make("cut.db", bytes.subarray(0, bytes.length - 4096)), [], /is damaged: it is not as long as it was/],
    [make("alone.db", bytes, null), [], /alone\.db\.json is not there or cannot be read.*--no-manifest/],
    [
      make("words.db", Buffer.from("no database at all".repeat(100)), null),
      ["--no-manifest"],
      /no database of Rätt fråga/,
    ],
    [make("holes.db", holes, null), ["--no-manifest"], /is damaged/],
    [
      changed(
        "newer.db",
        `INSERT INTO "_prisma_migrations" SELECT 'x', checksum, finished_at, '20991231000000_from_the_future', logs, rolled_back_at, started_at, 1 FROM "_prisma_migrations" LIMIT 1`,
      ),
      ["--no-manifest"],
      /was made by a newer version.*from_the_future.*Nothing was changed/,
    ],
    [changed("real.db", `UPDATE "Installation" SET "kind" = 'real'`), ["--no-manifest"], /is of a real installation/],
    [
      changed("lost.db", `PRAGMA foreign_keys = OFF; DELETE FROM "Person" WHERE "id" = 'amina'`),
      ["--no-manifest"],
      /is damaged: a row of .* names one of Person that is not there/,
    ],
    [path.join(folder, "nowhere.db"), [], /There is no backup/],
  ];
  const empty = emptyFolder();
  for (let from = 0; from < asked.length; from += 3)
    await Promise.all(
      asked.slice(from, from + 3).map(async ([file, more, about], index) => {
        const into = path.join(empty, String(from + index));
        expectRefusal(await restore(into, file, ...more), about);
        expect(existsSync(into) ? readdirSync(into).filter((name) => name !== "demo.secret") : []).toEqual([]);
      }),
    );
}, 90_000);

test("the backup of an earlier version is migrated, and every row it had is there", async () => {
  const folder = emptyFolder();
  const backup = path.join(folder, "earlier.db");
  writeFileSync(backup, gunzipSync(readFileSync(path.join("tests", "backups", "before-refreshers.db.gz"))));
  const dataDir = path.join(folder, "data");
  cpSync(path.join(place, "base", "content"), path.join(dataDir, "content"), { recursive: true });
  // A database that somebody deleted, but not what lay beside it, which is not the new one's.
  writeFileSync(path.join(dataDir, "ratt-fraga.db-wal"), "old");
  const real = { DATA_DIR: dataDir, DEMO: "0", SESSION_SECRET: "0123456789abcdef0123456789abcdef" };
  const restored = await runProgram("restore.ts", [backup, "--no-manifest", "--replace"], real);
  expect(restored).toMatchObject({ code: 0, err: "" });
  const file = path.join(dataDir, "ratt-fraga.db");
  const [then, now] = [rowsIn(backup), rowsIn(file)];
  const { _prisma_migrations: earlier = [], Session: _s, SignInLink: _l, Mail: _m, ...kept } = then;
  expect(now._prisma_migrations?.length).toBeGreaterThan(earlier.length);
  for (const [table, rows] of Object.entries(kept)) {
    const named = Object.keys(JSON.parse(rows[0] ?? "{}"));
    const same = (now[table] ?? []).map((row) => JSON.stringify(JSON.parse(row), named)).sort();
    expect([table, same]).toEqual([table, rows.map((row) => JSON.stringify(JSON.parse(row), named)).sort()]);
  }
  const running = await serve(dataDir, real);
  expect((await ask(running, "/healthz")).body).toBe('{"status":"ok"}');
  await stop(running);
  const audit = await runProgram("audit.ts", [], real);
  expect(audit).toMatchObject({ code: 0, err: "" });
  rmSync(folder, { recursive: true });
}, 60_000);
