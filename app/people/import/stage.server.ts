// SPDX-License-Identifier: EUPL-1.2
// Putting a plan into the staging tables, a little at a time, so that nobody's form waits for it.
import { db, type Sql, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import { inPieces } from "~/lib/pieces.server";
import type { Plan } from "./planned";

/** So many rows a statement: well below what a statement may have of values. */
const perStatement = 400;
const perTransaction = 2;

const rowsIn = <Row>(rows: readonly Row[], row: (each: Row) => Sql) => sqlJoin(rows.map(row));

/** How many rows a plan has to stage. */
export const sizeOf = ({ lines, units, persons, memberships }: Plan) =>
  lines.length + units.length + persons.length + memberships.length;

/** Every statement that stages the plan, with how many rows it writes. */
function* statements(id: string, { lines, units, persons, memberships }: Plan): Generator<{ sql: Sql; rows: number }> {
  for (let at = 0; at < lines.length; at += perStatement) {
    const some = lines.slice(at, at + perStatement);
    yield {
      rows: some.length,
      sql: sql`INSERT INTO "StaffImportLine" ("importId", "at", "line", "outcome", "number", "name", "personId", "told")
        VALUES ${rowsIn(
          some.map((line, index) => ({ ...line, at: at + index })),
          (each) =>
            sql`(${id}, ${each.at}, ${each.line}, ${each.outcome}, ${each.number}, ${each.name}, ${each.personId}, ${JSON.stringify(each.told)})`,
        )}`,
    };
  }
  for (let at = 0; at < units.length; at += perStatement) {
    const some = units.slice(at, at + perStatement);
    yield {
      rows: some.length,
      sql: sql`INSERT INTO "StagedUnit" ("importId", "id", "parentId", "name", "code", "isNew")
        VALUES ${rowsIn(some, (each) => sql`(${id}, ${each.id}, ${each.parentId}, ${each.name}, ${each.code}, ${each.isNew})`)}`,
    };
  }
  for (let at = 0; at < persons.length; at += perStatement) {
    const some = persons.slice(at, at + perStatement);
    yield {
      rows: some.length,
      sql: sql`INSERT INTO "StagedPerson" ("importId", "id", "number", "isRenumbered", "name", "email", "employedFrom",
          "employedTo", "protectedOn", "pastFrom", "pastTo")
        VALUES ${rowsIn(
          some,
          (each) =>
            sql`(${id}, ${each.id}, ${each.number}, ${each.isRenumbered}, ${each.name}, ${each.email}, ${each.employedFrom},
              ${each.employedTo}, ${each.protectedOn}, ${each.pastFrom}, ${each.pastTo})`,
        )}`,
    };
  }
  for (let at = 0; at < memberships.length; at += perStatement) {
    const some = memberships.slice(at, at + perStatement);
    yield {
      rows: some.length,
      sql: sql`INSERT INTO "StagedMembership" ("importId", "id", "personId", "orgUnitId", "role", "jobFamily", "fromDay", "toDay")
        VALUES ${rowsIn(
          some,
          (each) =>
            sql`(${id}, ${each.id}, ${each.personId}, ${each.orgUnitId}, ${each.role}, ${each.jobFamily}, ${each.fromDay}, ${each.toDay})`,
        )}`,
    };
  }
}

/** @param beat is told in each transaction how many rows are staged */
export async function stagePlan(
  id: string,
  plan: Plan,
  beat: (tx: Transaction, staged: number) => Promise<void>,
): Promise<void> {
  let staged = 0;
  const waiting = statements(id, plan);
  let next = waiting.next();
  await inPieces(async () => {
    await db.$transaction(async (tx) => {
      for (let count = 0; count < perTransaction && !next.done; count++, next = waiting.next()) {
        await tx.$executeRaw(next.value.sql);
        staged += next.value.rows;
      }
      await beat(tx, staged);
    });
    return !next.done;
  });
}

/** What is staged of one import, table by table, each row by what tells it from the others. */
const staging = {
  parts: { table: sql`"StaffImportPart"`, key: sql`"number"` },
  lines: { table: sql`"StaffImportLine"`, key: sql`"at"` },
  units: { table: sql`"StagedUnit"`, key: sql`"id"` },
  persons: { table: sql`"StagedPerson"`, key: sql`"id"` },
  memberships: { table: sql`"StagedMembership"`, key: sql`"id"` },
} as const;
export type Staging = keyof typeof staging;

/** Deletes at most so many rows of an import's staging, and says how many. */
export async function deleteStaged(
  tx: Pick<Transaction, "$executeRaw">,
  id: string,
  which: readonly Staging[],
  most: number,
): Promise<number> {
  let deleted = 0;
  for (const each of which) {
    const { table, key } = staging[each];
    if (deleted < most)
      deleted += await tx.$executeRaw(sql`DELETE FROM ${table} WHERE "importId" = ${id} AND ${key} IN (
        SELECT ${key} FROM ${table} WHERE "importId" = ${id} LIMIT ${most - deleted})`);
  }
  return deleted;
}

/** So many rows are deleted in a piece. */
const perPiece = 1000;

/** Deletes all of them, a little at a time. */
export async function clearStaged(id: string, which: readonly Staging[]): Promise<void> {
  await inPieces(async () => (await deleteStaged(db, id, which, perPiece)) === perPiece);
}
