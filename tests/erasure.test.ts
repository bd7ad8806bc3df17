// Erasing a person, looked for byte by byte in everything that the server has written, and again after an older copy of the
// database was put back.
import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { foundIn, needle, plant } from "./planting";
import { ask, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

const personId = `${needle}0123456789abcdef`;
const name = `${needle} Planterad`;

/** A world with the person in every table, and rows beside them so that pages of the file are divided. */
function world() {
  const dataDir = copyOfWorld(inject("place"));
  const file = path.join(dataDir, "demo.db");
  const database = new BetterSqlite(file);
  const planted = plant(database, personId, "lss");
  database
    .prepare(`UPDATE "Person" SET "name" = ?, "email" = ? WHERE "id" = ?`)
    .run(name, `${needle}@x.example`, personId);
  database
    .prepare(`UPDATE "Membership" SET "role" = 'employee', "fromDay" = '2020-01-01' WHERE "personId" = ?`)
    .run(personId);
  database.prepare(`DELETE FROM "LegalHold" WHERE "personId" = ?`).run(personId);
  database.prepare(`UPDATE "StaffImport" SET "takenUntil" = NULL`).run();
  // What a manager was told of them stands in the manager's mail.
  const enrolment = database.prepare(`SELECT "id" FROM "Enrolment" WHERE "personId" = ?`).pluck().get(personId);
  const mail = database.prepare(`SELECT "id" FROM "Mail" WHERE "personId" = 'maria' LIMIT 1`).pluck().get();
  database
    .prepare(`INSERT INTO "MailItem" ("key", "mailId", "kind", "about") VALUES (?, ?, 'team', ?)`)
    .run(
      `${enrolment}/team/maria`,
      mail ?? database.prepare(`SELECT "id" FROM "Mail" LIMIT 1`).pluck().get(),
      enrolment,
    );
  database.close();
  return { dataDir, file, planted };
}

const erased = (file: string) => {
  const database = new BetterSqlite(file, { readonly: true });
  const rows = database.prepare(`SELECT "clearedAt" FROM "Erasure"`).pluck().all();
  database.close();
  return rows;
};

test("who is erased is nowhere any longer: not in the database file, its log, any other file, or what the server has said", async () => {
  const { dataDir, file, planted } = world();
  // Enough tables for the test to mean something: one that is new is among them by itself.
  expect(planted.tables.length).toBeGreaterThan(35);
  const texts = [needle, ...planted.texts];
  expect(foundIn(dataDir, texts).length).toBeGreaterThan(planted.texts.length / 2);
  const older = path.join(inject("place"), "older.db");
  const running = await serve(dataDir, { LOG_LEVEL: "debug" });
  const own = await signInAs(running, personId);
  expect((await ask(running, "/", { cookie: own })).status).toBe(200);
  expect((await ask(running, "/courses/k1/k1-1-1/1", { cookie: own, form: {} })).status).toBe(303);
  const karin = await signInAs(running, "karin");
  const page = `/people/${encodeURIComponent(personId)}`;
  expect((await ask(running, page, { cookie: karin })).body).toContain(name);
  expect((await ask(running, `${page}/erasure`, { cookie: karin })).body).toContain(name);
  const copy = new BetterSqlite(file, { readonly: true });
  await copy.backup(older);
  copy.close();
  const wrong = await ask(running, `${page}/erasure`, { cookie: karin, form: { typed: "någon annan" } });
  expect([wrong.status, wrong.body.includes(name)]).toEqual([422, true]);
  const done = await ask(running, `${page}/erasure`, { cookie: karin, form: { typed: ` ${name.toUpperCase()} ` } });
  expect([done.status, done.headers.location]).toEqual([303, "/people?erased"]);
  // Their session is over at once, and the form sent again finds nobody.
  expect((await ask(running, "/courses", { cookie: own })).status).toBe(303);
  expect((await ask(running, `${page}/erasure`, { cookie: karin, form: { typed: name } })).status).toBe(404);
  await expect.poll(() => erased(file), { timeout: 15_000 }).toEqual([expect.any(String)]);
  // While the server goes on: its own connections are open.
  expect((await ask(running, "/people", { cookie: karin })).status).toBe(200);
  expect(foundIn(dataDir, texts)).toEqual([]);
  expect(await stop(running)).toBe(0);
  expect(foundIn(dataDir, texts)).toEqual([]);
  expect(running.said.out + running.said.err).not.toContain(needle);
  expect(running.said.out).toContain("the database file is gone through");
  const mark = readFileSync(`${file}.erasures`, "utf8");
  expect(mark).toMatch(/^\{"person":"[0-9a-f]{64}","on":"\d{4}-\d\d-\d\d"\}\n$/);

  // An older copy is put in place: the next start forgets them again, and says so.
  for (const end of ["-wal", "-shm"]) rmSync(file + end, { force: true });
  cpSync(older, file);
  expect(foundIn(dataDir, [name])).not.toEqual([]);
  const start = () =>
    execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
      encoding: "utf8",
      env: { ...process.env, DEMO: "1", DATABASE_URL: "", DATA_DIR: dataDir, LOG_LEVEL: "silent" },
    });
  expect(start()).toContain("An older copy of the database was put back: 1 erased again.");
  expect(foundIn(dataDir, texts)).toEqual([]);
  const database = new BetterSqlite(file, { readonly: true });
  expect(database.prepare(`SELECT "by", "kind", "count" FROM "Destruction"`).all()).toEqual([
    { by: "restore", kind: "people", count: 1 },
  ]);
  database.close();
  // Again is nothing more.
  expect(start()).not.toContain("erased again");
  expect(readFileSync(`${file}.erasures`, "utf8")).toBe(mark);
  expect(statSync(file).size).toBeGreaterThan(0);
}, 120_000);
