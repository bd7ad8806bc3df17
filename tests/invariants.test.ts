// SPDX-License-Identifier: EUPL-1.2
// That the invariants see what is wrong: each is broken once, by hand, in a copy of the world.
import path from "node:path";
import Database from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { lookInto } from "./invariants";
import { copyOfWorld } from "./world";

const breaks: Record<string, string> = {
  "one open cycle per person and course": `INSERT INTO "Enrolment" ("id", "personId", "courseId", "cycle", "contentVersion", "openedAt")
    SELECT 'x', "personId", "courseId", "cycle" + 1, 1, "openedAt" FROM "Enrolment" WHERE "completedAt" IS NULL LIMIT 1`,
  "gone or changed, of Completion": `DELETE FROM "Completion" WHERE rowid = (SELECT MIN(rowid) FROM "Completion")`,
  "gone or changed, of Certificate|not true: a certificate": `UPDATE "Enrolment" SET "completedAt" = NULL
    WHERE "id" = (SELECT "enrolmentId" FROM "Certificate" LIMIT 1)`,
  "the audit log is broken at entry 1": `INSERT INTO "AuditEntry" ("seq", "at", "action", "subject", "previousHash", "hash")
    VALUES (1, '2026-01-01T00:00:00.000+00:00', 'person.seen', 'x', '', 'x')`,
  "Person.name holds a personal identity number": `UPDATE "Person" SET "name" = 'Kim 19121212-1212' WHERE "id" = 'amina'`,
  "Person.name is no line": `UPDATE "Person" SET "name" = 'Kim' || char(10) || 'Ek' WHERE "id" = 'amina'`,
  "Person.name is not composed": `UPDATE "Person" SET "name" = 'A' || char(778) || 'sa' WHERE "id" = 'amina'`,
  "Person.employedFrom is no day": `UPDATE "Person" SET "employedFrom" = '2026-02-30' WHERE "id" = 'amina'`,
  "Contact.owner holds a personal identity number": `UPDATE "Contact" SET "owner" = '121212-1212'`,
  "nobody has a role in a unit twice at a time": `INSERT INTO "Membership" ("id", "personId", "orgUnitId", "role", "fromDay")
    SELECT 'x', "personId", "orgUnitId", "role", '2026-01-01' FROM "Membership" WHERE "personId" = 'johan' LIMIT 1`,
  "nobody is employed twice at a time": `INSERT INTO "PastEmployment" VALUES ('johan', '2026-01-01', '2026-02-01')`,
  "every unit leads to a municipality": `UPDATE "OrgUnit" SET "parentId" = "id" WHERE "id" = 'lss'`,
  "somebody still coordinates the municipality": `UPDATE "Membership" SET "toDay" = '2020-01-01' WHERE "role" = 'coordinator'`,
  "a contact that is shown has been checked": `DELETE FROM "ContactCheck"`,
  "a rule asks what can be asked": `UPDATE "RuleVersion" SET "days" = 0`,
  "a row leads nowhere": `DELETE FROM "Person" WHERE "id" = 'amina'`,
};

for (const [name, sql] of Object.entries(breaks))
  test(`a database in which it is not so that ${name.split("|")[0]} is told of`, async () => {
    const file = path.join(copyOfWorld(inject("place")), "demo.db");
    const { broken, rows } = await lookInto(file);
    expect(broken).toEqual([]);
    const db = new Database(file);
    db.pragma("foreign_keys = OFF");
    expect(db.prepare(sql).run().changes).toBeGreaterThan(0);
    db.close();
    expect((await lookInto(file, rows)).broken.join("\n")).toMatch(new RegExp(name));
  });
