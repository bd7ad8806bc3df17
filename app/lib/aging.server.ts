// SPDX-License-Identifier: EUPL-1.2
// Rows that grow old: what every noun says of its own, so that one list can count and destroy them all. It never knows how
// old is too old, nor whose rows may go.
import { type Sql, sql, type Transaction } from "./db.server";

/** Whose rows are meant: a condition on the column with a person's id, or on the one with a municipality's. */
export interface Whose {
  person: (column: Sql) => Sql;
  municipality: (column: Sql) => Sql;
  /** Of what belongs to nobody: whether it may go at all. */
  nobodys: () => Sql;
}

const all = () => sql`1 = 1`;

export const everybody: Whose = { person: all, municipality: all, nobodys: all };

export interface Aging {
  /** A SELECT of what is older than a moment, each with `since`: from when it counts. */
  old: (than: Date, whose: Whose) => Sql;
  /** Destroys at most `most` rows of that, in one transaction, and says how many. */
  destroy: (tx: Transaction, than: Date, most: number, whose: Whose) => Promise<number>;
}

/** Of a table whose old rows go whole. @param old selects their `id` */
export const wholeRows = (table: Sql, old: Aging["old"]): Aging => ({
  old,
  destroy: (tx, than, most, whose) =>
    tx.$executeRaw(sql`DELETE FROM ${table} WHERE "id" IN (SELECT "id" FROM (${old(than, whose)}) gone LIMIT ${most})`),
});
