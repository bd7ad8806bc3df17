// SPDX-License-Identifier: EUPL-1.2
// The database client. It never knows the business: domain functions say what they want to read and write.
import { Prisma, PrismaClient } from "../../prisma/generated/client";
import { environment } from "./environment.server";
import { sqliteAdapter, sqliteReader } from "./sqlite.server";

export const db = new PrismaClient({
  adapter: sqliteAdapter(environment.databaseUrl),
  // Errors without the values of the query: they end up in the log.
  errorFormat: "minimal",
  // A statement that cannot get its turn in this time answers 503 instead of hanging.
  transactionOptions: { maxWait: 10_000, timeout: 15_000 },
});

/** A piece of SQL with its values, to be put into another. */
export type Sql = Prisma.Sql;
export const sql = Prisma.sql;

/** The client inside `db.$transaction`. */
export type Transaction = Prisma.TransactionClient;

/**
 * Lets the process keep what it writes in memory until its transaction ends: with SQLite's own two megabytes, tens of
 * thousands of rows write pages of the indexes out and read them in again for nearly each row, which takes three times as
 * long. For a process that ends afterwards, since its connection keeps up to 64 MB.
 */
export async function writeInMemory(): Promise<void> {
  await db.$executeRaw(sql`PRAGMA cache_size = -65536`);
}

const reader = sqliteReader(environment.databaseUrl);

/**
 * Rows of a SELECT, past the client's query engine and with its statement kept: ten times as fast, for the queries that
 * every page makes. Columns declared as moments come as `Date`; in a UNION they lose their declaration and come as text.
 */
export async function read<Row>(query: Prisma.Sql): Promise<Row[]> {
  return (await reader(query.sql, query.values)) as Row[];
}

export const sqlEmpty = Prisma.empty;
export const sqlJoin = Prisma.join;
/** SQL as it stands: only ever names of our own tables and columns, never what somebody sent. */
export const sqlRaw = Prisma.raw;
