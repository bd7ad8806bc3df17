// SPDX-License-Identifier: EUPL-1.2
// The embedded database under concurrency and faults: what the connections promise.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { verifyLog } from "~/audit/verify.server";
import { db, read, sql } from "~/lib/db.server";
import { copyOfWorld } from "./world";

const file = path.join(process.env.DATA_DIR ?? "", "demo.db");
const now = new Date("2026-11-21T10:00:00Z");
const key = (personId: string) => db.auditKey.findUnique({ where: { personId } });
const nameOf = async (id: string) => (await db.person.findUniqueOrThrow({ where: { id } })).name;
const rename = (id: string, name: string) => db.person.update({ where: { id }, data: { name } });
const migrationOf = (name: string) => readFileSync(path.join("prisma", "migrations", name, "migration.sql"), "utf8");
const brokenEntry = async () => (await verifyLog()).broken;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("400 transactions that read and then write, in two processes, all count", async () => {
  const counting = `
    const { db } = await import("./app/lib/db.server.ts");
    await Promise.all(Array.from({ length: 200 }, () => db.$transaction(async (tx) => {
      const unit = await tx.orgUnit.findUniqueOrThrow({ where: { id: "lss" } });
      await new Promise((resolve) => setImmediate(resolve));
      await tx.orgUnit.update({ where: { id: "lss" }, data: { name: String((Number(unit.name) || 0) + 1) } });
    }, { maxWait: 60000, timeout: 60000 })));
    await db.$disconnect();`;
  const count = () =>
    new Promise<number | null>((resolve) => {
      const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", counting], {
        stdio: "inherit",
      });
      child.on("close", resolve);
    });
  expect(await Promise.all([count(), count()])).toEqual([0, 0]);
  expect((await db.orgUnit.findUniqueOrThrow({ where: { id: "lss" } })).name).toBe("400");
}, 90_000);

test("a plain write of another request does not land in an open transaction, and survives its rollback", async () => {
  const writes = [
    () => rename("elias", "kept"),
    () => db.$executeRawUnsafe(`UPDATE "Person" SET "name" = 'kept too' WHERE "id" = 'johan'`),
  ];
  for (const write of writes) {
    let other: Promise<unknown> = Promise.resolve();
    let done = false;
    const failed = db.$transaction(async (tx) => {
      await tx.person.update({ where: { id: "amina" }, data: { name: "rolled back" } });
      other = write().then(() => {
        done = true;
      });
      await pause(50);
      expect(done).toBe(false);
      throw new Error("no");
    });
    await expect(failed).rejects.toThrow("no");
    await other;
  }
  expect(await nameOf("amina")).toBe("Amina Warsame");
  expect([await nameOf("elias"), await nameOf("johan")]).toEqual(["kept", "kept too"]);
});

test("what is not committed is seen inside its transaction and by nobody else", async () => {
  await db.$transaction(async (tx) => {
    await tx.person.update({ where: { id: "johan" }, data: { name: "not yet" } });
    expect((await tx.person.findUniqueOrThrow({ where: { id: "johan" } })).name).toBe("not yet");
    expect(await nameOf("johan")).not.toBe("not yet");
  });
  expect(await nameOf("johan")).toBe("not yet");
});

test("after a transaction that failed at its end the next one goes on", async () => {
  // Deferred foreign keys are checked at COMMIT, which then fails and leaves the transaction open, as a full disk does.
  const failed = db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe("PRAGMA defer_foreign_keys = ON");
    await tx.$executeRawUnsafe(`UPDATE "Person" SET "name" = 'half' WHERE "id" = 'maria'`);
    await tx.$executeRawUnsafe(`INSERT INTO "AuditKey" ("key", "personId") VALUES ('k', 'nobody')`);
  });
  await expect(failed).rejects.toThrow();
  await rename("karin", "after");
  expect(await nameOf("karin")).toBe("after");
  expect(await nameOf("maria")).toBe("Maria Öberg");
  await db.$transaction((tx) => tx.person.update({ where: { id: "maria" }, data: { name: "whole" } }));
  expect(await nameOf("maria")).toBe("whole");
  expect(await key("nobody")).toBe(null);
}, 5_000);

test("after a transaction that the database itself rolled back the next one goes on", async () => {
  const failed = db.$transaction(async (tx) => {
    await tx.$executeRawUnsafe(`UPDATE "Person" SET "name" = 'gone' WHERE "id" = 'maria'`);
    await tx.$executeRawUnsafe("ROLLBACK");
    throw new Error("the disk is full");
  });
  await expect(failed).rejects.toThrow("the disk is full");
  await db.$transaction((tx) => tx.person.update({ where: { id: "karin" }, data: { name: "again" } }));
  expect(await nameOf("karin")).toBe("again");
  expect(await nameOf("maria")).not.toBe("gone");
}, 5_000);

test("a transaction that cannot begin because another program writes says so, and the next one goes on", async () => {
  const other = new BetterSqlite(file);
  other.exec("BEGIN IMMEDIATE");
  const started = performance.now();
  // Those who wait in line behind the first give up with it, and do not wait as long each.
  const waiting = [
    db.$transaction((tx) => tx.person.findFirst()),
    rename("karin", "locked"),
    db.$executeRawUnsafe(`UPDATE "Person" SET "name" = 'locked too' WHERE "id" = 'karin'`),
  ];
  for (const each of await Promise.allSettled(waiting)) expect(each.status).toBe("rejected");
  expect(performance.now() - started).toBeLessThan(8000);
  expect(await nameOf("karin")).not.toMatch("locked");
  other.exec("ROLLBACK");
  other.close();
  await rename("karin", "free");
  expect(await nameOf("karin")).toBe("free");
}, 30_000);

test("while another program holds the lock for two seconds, reading is as quick as ever, and what is written waits", async () => {
  const other = new BetterSqlite(file);
  other.exec("BEGIN IMMEDIATE");
  let written = 0;
  const writes = [
    db.$transaction((tx) => tx.person.update({ where: { id: "karin" }, data: { name: "waited" } })),
    rename("elias", "waited too"),
  ].map((each) => each.then(() => (written += 1)));
  const took: number[] = [];
  for (const until = performance.now() + 2000; performance.now() < until; await pause(10)) {
    const asked = performance.now();
    expect(await nameOf("karin")).not.toBe("waited");
    await read(sql`SELECT "name" FROM "Person" WHERE "id" = 'karin'`);
    took.push(performance.now() - asked);
  }
  expect(written).toBe(0);
  other.exec("ROLLBACK");
  other.close();
  await Promise.all(writes);
  expect([await nameOf("karin"), await nameOf("elias")]).toEqual(["waited", "waited too"]);
  took.sort((a, b) => a - b);
  expect(took.length).toBeGreaterThan(30);
  expect(took[Math.floor(took.length / 2)]).toBeLessThan(50);
  expect(took.at(-1)).toBeLessThan(500);
}, 20_000);

test("a program that holds the lock again and again, and never for long, keeps nobody out", async () => {
  const holding = `
    const { default: Database } = await import("better-sqlite3");
    const other = new Database(${JSON.stringify(file)}, { timeout: 5000 });
    console.log("begun");
    for (const until = Date.now() + 3000; Date.now() < until; ) {
      other.exec("BEGIN IMMEDIATE");
      for (const held = Date.now() + 40; Date.now() < held; );
      other.exec("COMMIT");
    }`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", holding], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.on("close", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  for (let number = 0; number < 10; number++) await rename("elias", `in between ${number}`);
  expect(await nameOf("elias")).toBe("in between 9");
  expect(await ended).toBe(0);
}, 30_000);

test("a transaction that gives up waiting for its turn, or takes too long, does not block the next", async () => {
  const slow = db.$transaction(async () => pause(300));
  const impatient = db.$transaction((tx) => tx.person.findFirst(), { maxWait: 50 });
  await expect(impatient).rejects.toMatchObject({ code: "P2028" });
  await slow;
  const endless = db.$transaction(
    async (tx) => {
      await tx.person.update({ where: { id: "karin" }, data: { name: "endless" } });
      await pause(300);
      await tx.person.findFirst();
    },
    { timeout: 50 },
  );
  await expect(endless).rejects.toMatchObject({ code: "P2028" });
  await rename("elias", "next");
  expect(await nameOf("elias")).toBe("next");
  expect(await nameOf("karin")).not.toBe("endless");
}, 10_000);

test("the database is safe when the power goes: WAL, synchronous FULL, foreign keys", async () => {
  await db.$transaction(async (tx) => {
    const [mode] = await tx.$queryRawUnsafe<{ journal_mode: string }[]>("PRAGMA journal_mode");
    const [sync] = await tx.$queryRawUnsafe<{ synchronous: number | bigint }[]>("PRAGMA synchronous");
    const [keys] = await tx.$queryRawUnsafe<{ foreign_keys: number | bigint }[]>("PRAGMA foreign_keys");
    expect([mode?.journal_mode, Number(sync?.synchronous), Number(keys?.foreign_keys)]).toEqual(["wal", 2, 1]);
  });
});

test("the connection that reads cannot write", async () => {
  await expect(
    db.$queryRawUnsafe(`WITH a AS (SELECT 1) INSERT INTO "AuditKey" ("key", "personId") VALUES ('w', 'amina')`),
  ).rejects.toThrow();
});

/** What a table is made of, without the order: a column that was added later stands last. */
const parts = (ddl: string) =>
  ddl
    .replace(/\)\s*$/, "")
    .split(/[\n,]\s*(?=[A-Z"][^()]* (?:TEXT|INTEGER|DATETIME|KEY)\b)/)
    .map((part) => part.trim().replace(/,$/, ""))
    .sort();

test("the migrations make the same database as the schema", () => {
  const folder = path.join(inject("place"), "schema");
  mkdirSync(folder);
  const prisma = (database: string, ...args: string[]) =>
    execFileSync(process.execPath, [path.join("node_modules", "prisma", "build", "index.js"), "migrate", ...args], {
      env: {
        ...process.env,
        DATABASE_URL: `file:${database}`,
        CHECKPOINT_DISABLE: "1",
        PRISMA_HIDE_UPDATE_MESSAGE: "1",
      },
      stdio: ["ignore", "pipe", "pipe"],
      encoding: "utf8",
    });
  const ddl = (database: BetterSqlite.Database) =>
    database
      .prepare(
        `SELECT type, name, tbl_name, sql FROM sqlite_master
         WHERE name NOT LIKE 'sqlite_%' AND tbl_name <> '_prisma_migrations' ORDER BY type, name`,
      )
      .all()
      .map((row) => ({ ...(row as { sql: string }), sql: parts((row as { sql: string }).sql) }));
  const migrated = path.join(folder, "migrated.db");
  prisma(migrated, "deploy");
  const wanted = new BetterSqlite(":memory:");
  const schema = path.join("prisma", "schema.prisma");
  wanted.exec(prisma(migrated, "diff", "--from-empty", "--to-schema-datamodel", schema, "--script"));
  const made = ddl(new BetterSqlite(migrated, { readonly: true }));
  expect(made.length).toBeGreaterThan(20);
  expect(made).toEqual(ddl(wanted));
}, 60_000);

test("what a newer version adds is added to a database that is in use since before", () => {
  const dataDir = copyOfWorld(inject("place"));
  const older = new BetterSqlite(path.join(dataDir, "demo.db"));
  older.exec(`DROP TABLE "Certificate"`);
  older.exec(/CREATE TABLE "Certificate" [^;]+;/.exec(migrationOf("20261121000000_foundation"))?.[0] ?? "");
  older.exec(`INSERT INTO "Certificate" VALUES ('AAAA', 'johan-k1', 0, '2027-01-01')`);
  older.exec(`DELETE FROM "_prisma_migrations" WHERE "migration_name" = '20261122000000_certificate_as_issued'`);
  older.close();
  execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const newer = new BetterSqlite(path.join(dataDir, "demo.db"), { readonly: true });
  expect(newer.prepare(`SELECT "issuer" FROM "Certificate"`).all()).toEqual([{ issuer: "Exempelkommunen" }]);
}, 30_000);

test("a certificate from before what it says was kept says what is known", () => {
  const before = new BetterSqlite(":memory:");
  before.exec(migrationOf("20261121000000_foundation"));
  before.exec(`
    INSERT INTO "OrgUnit" VALUES ('a', NULL, 'A'), ('k', NULL, 'K'), ('under', 'k', 'Under');
    INSERT INTO "MunicipalitySettings" VALUES
      ('a', 'Akommunen', 'VIN', '', '', '', ''), ('k', 'Kommunen', 'VIN', '', '', '', '');
    INSERT INTO "Person" VALUES ('p', 'P', NULL, '2026-01-01', NULL);
    INSERT INTO "Membership" VALUES ('m', 'p', 'under', 'employee', '2026-01-01', NULL);
    INSERT INTO "Enrolment" VALUES ('1', 'p', 'k1', 1, 1, 0, 0, 0), ('2', 'p', 'own', 1, 1, 0, 0, 0);
    INSERT INTO "Completion" VALUES ('1', 'u1', 0, ''), ('1', 'u2', 0, ''), ('2', 'u', 0, '');
    INSERT INTO "Certificate" VALUES ('AAAA', '1', 1, '2027-01-01'), ('BBBB', '2', 2, '2028-01-01');`);
  before.exec(migrationOf("20261122000000_certificate_as_issued"));
  expect(before.prepare(`SELECT * FROM "Certificate" ORDER BY "code"`).raw().all()).toEqual([
    ["AAAA", "1", 1, "2027-01-01", "Våga fråga", 2, 66, "Kommunen"],
    ["BBBB", "2", 2, "2028-01-01", "own", 1, null, "Kommunen"],
  ]);
});

test("the audit log is a chain: whatever is changed, taken out or put in is found", async () => {
  const { record } = await import("~/audit/record.server");
  for (const person of ["amina", "elias", null, "amina"])
    await db.$transaction((tx) => record(tx, person, "session.opened", person ?? "nobody", now));
  expect(await brokenEntry()).toBe(null);
  const entries = await db.auditEntry.findMany({ orderBy: { seq: "asc" } });
  expect(entries.map((entry) => entry.seq)).toEqual(entries.map((_, index) => index + 1));
  expect(JSON.stringify(entries.map((entry) => entry.actorKey))).not.toMatch(/amina|elias/);
  expect(entries[0]?.actorKey).toBe(entries[3]?.actorKey);
  const middle = entries[1];
  if (!middle) throw new Error("no entry");
  const changes = {
    at: new Date(0),
    actorKey: "other",
    action: "password.set",
    subject: "x",
    previousHash: "x",
    hash: "x",
  };
  for (const [field, value] of Object.entries(changes)) {
    await db.auditEntry.update({ where: { seq: 2 }, data: { [field]: value } });
    expect(await brokenEntry(), field).toBe(2);
    await db.auditEntry.update({ where: { seq: 2 }, data: middle });
  }
  await db.auditEntry.delete({ where: { seq: 2 } });
  expect(await brokenEntry()).toBe(2);
  await db.auditEntry.create({ data: middle });
  expect(await brokenEntry()).toBe(null);
});

test("npm run audit:verify says how many entries there are, or which one is broken and ends with 1", async () => {
  const { record } = await import("~/audit/record.server");
  await db.$transaction((tx) => record(tx, "amina", "session.opened", "x", now));
  const verify = (settings = {}) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", path.join("scripts", "audit.ts")],
      {
        env: { ...process.env, ...settings },
        encoding: "utf8",
      },
    );
    return [status, stdout + stderr];
  };
  const entries = await db.auditEntry.count();
  expect(verify()).toEqual([0, expect.stringMatching(new RegExp(`^${entries} entries, unbroken\\.\\n`))]);
  const last = await db.auditEntry.findUniqueOrThrow({ where: { seq: entries } });
  await db.auditEntry.update({ where: { seq: entries }, data: { action: "password.set" } });
  expect(verify()).toEqual([1, expect.stringMatching(new RegExp(`^Entry ${entries} of ${entries} is broken`))]);
  await db.auditEntry.update({ where: { seq: entries }, data: last });
  expect(verify({ DATA_DIR: path.join(inject("place"), "nowhere") })).toEqual([
    1,
    expect.stringMatching(/^There is no database .*\n$/),
  ]);
}, 30_000);

test("100 entries at once make one chain", async () => {
  const { record } = await import("~/audit/record.server");
  const before = await db.auditEntry.count();
  await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      db.$transaction((tx) => record(tx, index % 2 ? "amina" : "elias", "team.seen", String(index), now)),
    ),
  );
  expect(await db.auditEntry.count()).toBe(before + 100);
  expect(await brokenEntry()).toBe(null);
});
