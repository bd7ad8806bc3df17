// The database client. It never knows the business: domain functions say what they want to read and write.
import { Prisma, PrismaClient } from "../../prisma/generated/client";
import { environment } from "./environment.server";
import { sqliteAdapter } from "./sqlite.server";

export const db = new PrismaClient({
  adapter: sqliteAdapter(environment.databaseUrl),
  // A statement that cannot get its turn in this time answers 503 instead of hanging.
  transactionOptions: { maxWait: 10_000, timeout: 15_000 },
});

/** The client inside `db.$transaction`. */
export type Transaction = Prisma.TransactionClient;

export const sql = Prisma.sql;
export const sqlEmpty = Prisma.empty;
export const sqlJoin = Prisma.join;

/** Whether a write failed because the row is there already: somebody, or the same form, was first. */
export function isDuplicate(error: unknown): boolean {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002";
}
