// SPDX-License-Identifier: EUPL-1.2
// A row about somebody in every table that holds people, made from the database's own description of its tables: what a
// column is for nobody says here, so that a new one is planted too.
import type BetterSqlite from "better-sqlite3";
import { type HeldRows, held } from "~/privacy/register";

export interface Column {
  name: string;
  type: string;
  notnull: number;
  pk: number;
}

export interface ForeignKey {
  table: string;
  from: string;
}

export const tablesOf = (database: BetterSqlite.Database): string[] =>
  database
    .prepare(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_prisma_%'`,
    )
    .pluck()
    .all() as string[];

export const columnsOf = (database: BetterSqlite.Database, table: string) =>
  database.pragma(`table_info("${table}")`) as Column[];

export const keysOf = (database: BetterSqlite.Database, table: string) =>
  database.pragma(`foreign_key_list("${table}")`) as ForeignKey[];

export interface Planted {
  table: string;
  title: string;
  column: string;
  value: string | number;
}

const day = 86_400_000;
/** No two values are the same, and none is one that the world has. Moments are ahead, so that no night deletes them. */
let unlike = 0;

/**
 * One row for every way in which a table holds a person.
 * @param personId of somebody who is in the database; Person itself is left as it is
 * @param plantedFor everybody that rows are planted for, whose other rows nothing is hung on
 * @param which of the tables; what the others would be hung on is the person's own of the world
 * @returns every value that the register shows
 */
export function plant(
  database: BetterSqlite.Database,
  personId: string,
  plantedFor: readonly string[],
  which: (rows: HeldRows) => boolean = () => true,
): Planted[] {
  const planted: Planted[] = [];
  const parents = new Map<string, string>();
  const key = database.prepare(`SELECT "key" FROM "AuditKey" WHERE "personId" = ?`).pluck().get(personId) as string;
  /** Those whose tables others point at come first. */
  const waiting = held.filter((rows) => rows.table !== "Person" && rows.table !== "AuditKey" && which(rows));
  for (const table of ["Enrolment", "Mail"])
    if (!waiting.some((rows) => rows.table === table)) {
      const own = database.prepare(`SELECT "id" FROM "${table}" WHERE "personId" = ?`).pluck().get(personId);
      if (own) parents.set(table, String(own));
    }
  const has = (table: string) => database.prepare(`SELECT 1 FROM "${table}"`).get() !== undefined;
  const isReady = ({ table, holding: { way } }: HeldRows) =>
    keysOf(database, table).every((key) => has(key.table)) && (!way.through || parents.has(way.through));
  while (waiting.length > 0) {
    const next = waiting.findIndex(isReady);
    const [rows] = waiting.splice(next, 1);
    if (next === -1 || !rows) throw new Error(`nothing to point at: ${waiting.map(({ table }) => table)}`);
    const { table, holding } = rows;
    const points = new Map(keysOf(database, table).map((each) => [each.from, each.table]));
    const columns = columnsOf(database, table);
    const values = columns.map(({ name, type, pk }) => {
      if (name === holding.way.column)
        return holding.way.key ? key : holding.way.through ? parents.get(holding.way.through) : personId;
      const target = points.get(name);
      if (target === "Person") return "karin";
      // Of nobody who is planted for; and one that no row of this table points at yet, where there may be only one.
      if (target) {
        const ofOthers = columnsOf(database, target).some((each) => each.name === "personId")
          ? `WHERE "personId" NOT IN (${plantedFor.map(() => "?").join(", ")})`
          : "";
        const unused = pk ? `ORDER BY "id" IN (SELECT "${name}" FROM "${table}")` : "";
        return database
          .prepare(`SELECT * FROM "${target}" ${ofOthers} ${unused}`)
          .pluck()
          .get(...(ofOthers ? plantedFor : []));
      }
      unlike += 1;
      if (type === "DATETIME")
        return new Date(Date.UTC(2040, 0, 1) + unlike * day).toISOString().replace("Z", "+00:00");
      if (type === "TEXT") return `${personId}${unlike}${name}`;
      if (type === "BLOB") return Buffer.from("x");
      return 700_000 + unlike;
    });
    const names = columns.map(({ name }) => `"${name}"`).join(", ");
    database
      .prepare(`INSERT OR REPLACE INTO "${table}" (${names}) VALUES (${columns.map(() => "?").join(", ")})`)
      .run(...values);
    if (columns[0]?.name === "id" && !parents.has(table)) parents.set(table, String(values[0]));
    for (const [index, { name }] of columns.entries())
      if (name in holding.shown && !points.has(name))
        planted.push({ table, title: holding.title, column: name, value: values[index] as string | number });
  }
  return planted;
}
