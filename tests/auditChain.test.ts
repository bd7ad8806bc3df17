// SPDX-License-Identifier: EUPL-1.2
// The audit log shows whatever is done to it afterwards: any column of any row, rows taken out, put in, swapped, cut off.
import BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import { expect, test } from "vitest";
import { anchorFile, anchorLog, anchorsIn } from "~/audit/anchor.server";
import { entryHash, record } from "~/audit/record.server";
import { rewriteOldSubjects } from "~/audit/rewrite.server";
import { verifyLog } from "~/audit/verify.server";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { readPerson } from "~/people/person.server";
import { actor, entriesAbout } from "./world";

const now = new Date("2026-11-22T10:00:00Z");
const raw = new BetterSqlite(environment.databaseUrl.replace(/^file:/, ""), { timeout: 5000 });
const entries = 40;

for (let index = 0; index < entries; index++)
  await db.$transaction((tx) => record(tx, index % 3 ? "amina" : null, "team.seen", `unit-${index}`, now));
await anchorLog(now);
const length = await db.auditEntry.count();
const columns = ["seq", "at", "actorKey", "action", "subject", "previousHash", "hash"] as const;

type Row = Record<(typeof columns)[number], unknown>;
const all = raw.prepare(`SELECT * FROM "AuditEntry" ORDER BY "seq"`).all() as Row[];
const insert = raw.prepare(
  `INSERT INTO "AuditEntry" (${columns.map((name) => `"${name}"`)}) VALUES (${columns.map((name) => `@${name}`)})`,
);
const write = raw.transaction((rows: Row[]) => {
  raw.exec(`DELETE FROM "AuditEntry"`);
  for (const row of rows) insert.run(row);
});
const isWhole = async () => {
  const { broken, cut } = await verifyLog(anchorsIn(anchorFile));
  return broken === null && cut === null;
};

/** Does something to the rows, looks, and puts them back. */
async function seenAfter(change: (rows: Row[]) => Row[]): Promise<boolean> {
  write(change(all.map((row) => ({ ...row }))));
  try {
    return !(await isWhole());
  } finally {
    write(all);
  }
}

const place = fc.nat(length - 1);

test("whatever a column of an entry is changed to, it is seen", async () => {
  expect(await isWhole()).toBe(true);
  const value = fc.oneof(
    fc.string(),
    fc.constantFrom("", " ", "2026-11-22T10:00:00.000Z", "2026-11-22T11:00:00.000+01:00", "team.exported"),
    fc.constant(null),
    fc.nat(),
    fc.string().map((text) => Buffer.from(text)),
  );
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom(...columns), value, async (at, column, to) => {
      const before = all[at]?.[column];
      fc.pre(to !== before && !(column === "actorKey" && to === before));
      let isPossible = true;
      const seen = await seenAfter((rows) => {
        const row = rows[at];
        if (row) row[column] = to;
        return rows;
      }).catch((error: Error) => {
        // The database itself refuses some of it.
        if (!/NOT NULL|UNIQUE|datatype mismatch/.test(error.message)) throw error;
        isPossible = false;
        write(all);
        return true;
      });
      expect([isPossible, seen]).toEqual([isPossible, true]);
    }),
    { numRuns: 150 },
  );
}, 60_000);

test("entries taken out, put in, swapped or doubled are seen, wherever they are", async () => {
  const numbered = (rows: Row[]) => rows.map((row, index) => ({ ...row, seq: index + 1 }));
  await fc.assert(
    fc.asyncProperty(place, place, fc.boolean(), async (one, other, renumber) => {
      fc.pre(one !== other);
      const put = renumber ? numbered : (rows: Row[]) => rows;
      const without = await seenAfter((rows) => put(rows.filter((_, index) => index !== one)));
      const swapped = await seenAfter((rows) => {
        const [first, second] = [rows[one], rows[other]];
        if (first && second)
          [rows[one], rows[other]] = [
            { ...second, seq: first.seq },
            { ...first, seq: second.seq },
          ];
        return rows;
      });
      const more = await seenAfter((rows) => {
        const copy = { ...(rows[one] as Row), hash: "another" };
        return numbered([...rows.slice(0, other), copy, ...rows.slice(other)]);
      });
      expect([without, swapped, more]).toEqual([true, true, true]);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("an entry that is changed with its own hash computed anew is seen by the one after it, and the last one by the anchor", async () => {
  await fc.assert(
    fc.asyncProperty(place, fc.constantFrom("subject", "action", "actorKey"), fc.string(), async (at, column, to) => {
      fc.pre(to !== all[at]?.[column as keyof Row]);
      const seen = await seenAfter((rows) => {
        const made = { ...rows[at], [column]: to } as never as Parameters<typeof entryHash>[0];
        rows[at] = { ...(made as never as Row), hash: entryHash({ ...made, at: new Date(String(made.at)) }) };
        return rows;
      });
      expect(seen).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 60_000);

test("entries cut off at the end are seen by the anchor, and so is a log that was written anew as a whole", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: length - 1 }), async (kept) => {
      expect(await seenAfter((rows) => rows.slice(0, kept))).toBe(true);
      // Without the anchor nobody would.
      write(all.slice(0, kept));
      const { broken, cut } = await verifyLog();
      write(all);
      expect([broken, cut]).toEqual([null, null]);
    }),
    { numRuns: 20 },
  );
  const anew = await seenAfter((rows) => {
    let previousHash = "";
    return rows.map((row) => {
      const made = { ...row, subject: `${row.subject}!`, previousHash } as never as Parameters<typeof entryHash>[0];
      previousHash = entryHash({ ...made, at: new Date(String(row.at)) });
      return { ...(made as never as Row), hash: previousHash };
    });
  });
  expect(anew).toBe(true);
});

test("after an older copy was put back the log is as long as that copy's, and what comes then is held against it", async () => {
  write(all.slice(0, 30));
  expect((await verifyLog(anchorsIn(anchorFile))).cut).toMatchObject({ entries: length });
  await anchorLog(now, true);
  expect(await isWhole()).toBe(true);
  await db.$transaction((tx) => record(tx, null, "team.seen", "x", now));
  expect(await isWhole()).toBe(true);
  raw.exec(`DELETE FROM "AuditEntry" WHERE "seq" >= 30`);
  expect(await isWhole()).toBe(false);
  await anchorLog(now, true);
});

test("what an entry is about is never a person's id: a person is their key", async () => {
  await readPerson(await actor("karin"), "johan", true, new Date());
  expect((await entriesAbout("johan")).map(({ action }) => action)).toEqual(["person.seen"]);
  const persons = (await db.person.findMany({ select: { id: true } })).map(({ id }) => id);
  const written = await db.auditEntry.findMany();
  expect(written.filter(({ subject }) => subject.split(" ").some((word) => persons.includes(word)))).toEqual([]);
});

test("an older log that names persons by their ids is put as keys, once, and says itself that it was and how it ended before", async () => {
  const start = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  const enrolment = await db.enrolment.findFirstOrThrow();
  for (const [action, subject] of [
    ["person.seen", "rita"],
    ["role.given", "somebody-deleted-by-hand"],
    ["reminder.asked", enrolment.id],
    ["team.seen", "hemtjanst-norr"],
  ] as const)
    await db.$transaction((tx) => record(tx, "karin", action, subject, now));
  const before = await db.auditEntry.findFirstOrThrow({ orderBy: { seq: "desc" } });
  expect(await rewriteOldSubjects(now)).toBe(3);
  expect((await verifyLog()).broken).toBe(null);
  const written = await db.auditEntry.findMany({ where: { seq: { gt: start.seq } }, orderBy: { seq: "asc" } });
  expect(JSON.stringify(written)).not.toMatch(/rita|somebody-deleted/);
  expect(JSON.stringify(written)).not.toContain(enrolment.id);
  expect((await entriesAbout("rita")).map(({ action }) => action)).toEqual(["person.seen"]);
  expect(written.at(-1)).toMatchObject({ action: "log.rewritten", subject: `${before.seq} ${before.hash}` });
  expect(written.find(({ action }) => action === "team.seen")?.subject).toBe("hemtjanst-norr");
  expect(await rewriteOldSubjects(now)).toBe(0);
});
