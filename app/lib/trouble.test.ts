// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { troubleIn } from "./trouble";

test("each way in which a database fails has one word, whether the driver or the client tells of it", () => {
  const coded = (code: string, message: string) => Object.assign(new Error(message), { code });
  const driven = (originalCode: string) => Object.assign(new Error("x"), { cause: { originalCode } });
  const told: [unknown, string | null][] = [
    [coded("SQLITE_FULL", "database or disk is full"), "full"],
    [driven("SQLITE_FULL"), "full"],
    [coded("SQLITE_BUSY", "database is locked"), "locked"],
    [coded("P2028", "Transaction API error"), "locked"],
    [coded("P1008", "Operation has timed out"), "locked"],
    [coded("SQLITE_READONLY_DBMOVED", "attempt to write a readonly database"), "read-only"],
    [coded("SQLITE_IOERR_WRITE", "disk I/O error"), "disk"],
    [coded("SQLITE_CORRUPT", "database disk image is malformed"), "damaged"],
    [new Error("Raw query failed. Code: `SQLITE_NOTADB`. Message: `file is not a database`"), "damaged"],
    [coded("P2002", "Unique constraint failed"), null],
    [coded("SQLITE_CONSTRAINT_UNIQUE", "UNIQUE constraint failed: Person.login"), null],
    [new TypeError("x is not a function"), null],
    [new URIError("URI malformed"), null],
    [undefined, null],
  ];
  for (const [error, word] of told) expect([String(error), troubleIn(error)]).toEqual([String(error), word]);
});
