// SPDX-License-Identifier: EUPL-1.2
// Erasing a person, looked for byte by byte in everything that the server has written, and again after an older copy of the
// database was put back.
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { addDays, dayOf } from "~/lib/clock";
import { readPerson } from "~/people/person.server";
import { markOf } from "~/privacy/mark";
import { foundIn, needle, plant } from "./plantingEverywhere";
import { ask, serve, signInAs, stop } from "./running";
import { actor, copyOfWorld } from "./world";

const personId = `${needle}0123456789abcdef`;
const name = `${needle} Planterad`;

/** The person in every table of a database, and what a manager was told of them. */
function planted(file: string) {
  const database = new BetterSqlite(file, { timeout: 5000 });
  const all = plant(database, personId, "lss");
  database.prepare(`UPDATE "Person" SET "name" = ? WHERE "id" = ?`).run(name, personId);
  database.prepare(`UPDATE "Membership" SET "role" = 'employee' WHERE "personId" = ?`).run(personId);
  database.prepare(`DELETE FROM "LegalHold" WHERE "personId" = ?`).run(personId);
  database.prepare(`UPDATE "StaffImport" SET "takenUntil" = NULL`).run();
  const enrolment = database.prepare(`SELECT "id" FROM "Enrolment" WHERE "personId" = ?`).pluck().get(personId);
  // On days off nobody gets any.
  const yesterday = addDays(dayOf(new Date()), -1);
  const moment = `${yesterday}T10:00:00.000+00:00`;
  database
    .prepare(
      `INSERT INTO "Mail" ("id", "personId", "day", "madeAt", "nextTryAt", "tries", "sentAt") VALUES ('a-mail', 'maria', ?, ?, ?, 1, ?)
      ON CONFLICT DO NOTHING`,
    )
    .run(yesterday, moment, moment, moment);
  const mail = database.prepare(`SELECT "id" FROM "Mail" WHERE "personId" <> ? LIMIT 1`).pluck().get(personId);
  database
    .prepare(`INSERT INTO "MailItem" ("key", "mailId", "kind", "about") VALUES (?, ?, 'team', ?)`)
    .run(`${enrolment}/team/maria`, mail, enrolment);
  database.close();
  return all;
}

const erased = (file: string) => {
  const database = new BetterSqlite(file, { readonly: true });
  const rows = database.prepare(`SELECT "clearedAt" FROM "Erasure"`).pluck().all();
  database.close();
  return rows;
};

test("a row in every table that can lead to a person, and what others have of them, is gone from every file", async () => {
  const { environment } = await import("~/lib/environment.server");
  const { db } = await import("~/lib/db.server");
  const { erasePerson } = await import("~/privacy/erasePerson.server");
  const { clearErased } = await import("~/privacy/erasures.server");
  const { verifyLog } = await import("~/audit/verify.server");
  const { entriesAbout } = await import("./world");
  const all = planted(environment.databaseUrl.replace(/^file:/, ""));
  // One that is new is among them by itself.
  expect(all.tables.length).toBeGreaterThan(40);
  const texts = [needle, ...all.texts];
  expect(foundIn(environment.dataDir, texts).length).toBeGreaterThan(all.texts.length / 2);
  const now = new Date();
  const karin = await actor("karin", now);
  await readPerson(karin, personId, true, now);
  expect(await entriesAbout(personId)).toHaveLength(1);
  expect(await erasePerson(karin, personId, name, now, async () => {})).toEqual({ erased: true });
  await expect.poll(() => clearErased(now), { timeout: 10_000 }).toBe(true);
  expect(foundIn(environment.dataDir, texts)).toEqual([]);
  expect((await verifyLog()).broken).toBe(null);
  const last = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  expect(last.action).toBe("person.erased");
  expect(await db.auditKey.count({ where: { key: last.subject } })).toBe(0);
}, 30_000);

test("what the night deletes is written over in the file, and is not in its log either", async () => {
  const { environment } = await import("~/lib/environment.server");
  const { db } = await import("~/lib/db.server");
  const { emptyLog } = await import("~/lib/clearing.server");
  const { deleteWhatIsOld } = await import("~/privacy/retention.server");
  const now = new Date();
  const shown = Array.from({ length: 40 }, (_, index) => `${needle} mail ${index} ${"x".repeat(index * 150)}`);
  for (const [index, text] of shown.entries())
    await db.mail.create({
      data: {
        id: `old-${index}`,
        personId: "amina",
        day: `${1980 + index}-01-01`,
        madeAt: now,
        nextTryAt: now,
        tries: 1,
        shown: text,
      },
    });
  expect(await emptyLog()).toBe(true);
  expect(foundIn(environment.dataDir, [needle])).not.toEqual([]);
  expect(await deleteWhatIsOld(now)).toMatchObject({ mails: shown.length });
  expect(await emptyLog()).toBe(true);
  expect(foundIn(environment.dataDir, [needle])).toEqual([]);
}, 30_000);

test("who is erased is erased again when an older copy is put back, whoever is held in it, and twice is once", async () => {
  const dataDir = copyOfWorld(inject("place"));
  const file = path.join(dataDir, "demo.db");
  const texts = [needle, ...planted(file).texts];
  const hold = new BetterSqlite(file);
  hold.exec(`INSERT INTO "LegalHold" ("id", "municipalityId", "personId", "reason", "placedAt", "byKey")
    VALUES ('h', 'exempelkommunen', '${personId}', 'dispute', '2026-01-01T00:00:00.000+00:00', 'x')`);
  hold.pragma("wal_checkpoint(TRUNCATE)");
  hold.close();
  const mark = JSON.stringify({ person: markOf(personId), on: "2026-11-01" });
  const elsewhere = path.join(dataDir, "kept-elsewhere");
  /** As a program does that has put the copy in place. */
  const restore = () => {
    const program = `const { afterRestore } = await import("./app/privacy/erasures.server.ts");
      console.log(JSON.stringify(await afterRestore(new Date())));
      process.exit(0);`;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "--input-type=module", "-e", program],
      {
        encoding: "utf8",
        env: { ...process.env, DEMO: "1", DATA_DIR: dataDir, ERASURES_FILE: elsewhere, LOG_LEVEL: "silent" },
      },
    );
    return { status, said: stdout + stderr };
  };
  // A line that is no mark could be somebody: nothing is done before the file is whole.
  writeFileSync(elsewhere, `{"person":"half\n${mark}\n`);
  expect(restore()).toMatchObject({ status: 1, said: expect.stringContaining("is not an erasure") });
  expect(foundIn(dataDir, [name])).not.toEqual([]);
  // A power cut leaves half a line at the end.
  writeFileSync(elsewhere, `${mark}\n{"person":"0123`);
  expect(restore()).toEqual({ status: 0, said: `{"erased":1,"known":1}\n` });
  expect(foundIn(dataDir, texts)).toEqual([]);
  expect(restore()).toEqual({ status: 0, said: `{"erased":0,"known":1}\n` });
  const database = new BetterSqlite(file, { readonly: true });
  expect(database.prepare(`SELECT "by", "kind", "count" FROM "Destruction" WHERE "by" <> 'night'`).all()).toEqual([
    { by: "restore", kind: "people", count: 1 },
  ]);
  expect(database.prepare(`SELECT "erasedOn" FROM "Erasure" WHERE "clearedAt" IS NOT NULL`).all()).toHaveLength(1);
  database.close();
  // What the database knows and the file has lost is put back, after what was whole.
  const text = `${JSON.stringify({ person: markOf("another"), on: "2026-01-01" })}\n`;
  writeFileSync(elsewhere, `${text}{"person":"0123`);
  expect(restore()).toEqual({ status: 0, said: `{"erased":0,"known":2}\n` });
  expect(readFileSync(elsewhere, "utf8")).toBe(`${text}${mark}\n`);
}, 60_000);

test("every model with a person in it goes with them, or forgets them, or is one of these few", () => {
  const schema = readFileSync(path.join("prisma", "schema.prisma"), "utf8");
  const models = [...schema.matchAll(/^model (\w+) \{\n([\s\S]*?)^\}/gm)].map(([, model, body]) => ({
    model,
    body: body ?? "",
  }));
  const wrong = models
    .filter(({ body }) => /^\s+\w*[pP]ersonId\s/m.test(body))
    .filter(({ body }) => !/Person\??\s+@relation\([^)]*onDelete: (Cascade|SetNull)\)/.test(body))
    .map(({ model }) => model);
  // These go with the file they were read from, which goes too.
  expect(wrong).toEqual(["StaffImportLine", "StagedMembership"]);
});

test("who is erased is nowhere any longer: not in the database file, its log, any other file, or what the server has said", async () => {
  const dataDir = copyOfWorld(inject("place"));
  const file = path.join(dataDir, "demo.db");
  const all = planted(file);
  const texts = [needle, ...all.texts];
  expect(foundIn(dataDir, texts).length).toBeGreaterThan(all.texts.length / 2);
  const older = path.join(inject("place"), "older.db");
  const running = await serve(dataDir, { LOG_LEVEL: "debug" });
  const own = await signInAs(running, personId);
  expect((await ask(running, "/courses/k1", { cookie: own })).status).toBe(200);
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
  expect(database.prepare(`SELECT "by", "kind", "count" FROM "Destruction" WHERE "by" <> 'night'`).all()).toEqual([
    { by: "restore", kind: "people", count: 1 },
  ]);
  database.close();
  // Again is nothing more.
  expect(start()).not.toContain("erased again");
  expect(readFileSync(`${file}.erasures`, "utf8")).toBe(mark);
  expect(statSync(file).size).toBeGreaterThan(0);
}, 120_000);
