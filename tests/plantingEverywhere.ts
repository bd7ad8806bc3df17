// SPDX-License-Identifier: EUPL-1.2
// A person planted in every table that can hold one, as the database itself tells which: so that a new table is searched
// without anybody having to remember it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";

/** Nothing else in the world has this in it. */
export const needle = "Zqxvåda";

interface Column {
  name: string;
  type: string;
  notnull: number;
  dflt_value: string | null;
  pk: number;
}
interface Key {
  from: string;
  to: string;
  table: string;
  on_delete: string;
}

/** Whose rows are planted, and what they are told apart by. */
const roots = ["Person", "StaffImport"];

/** Each key that stands in the place of another's row, so that its own row can be pointed to. */
export interface Planted {
  personId: string;
  /** In the order they were planted in. */
  tables: string[];
  /** Every text that was planted; each has the needle in it. */
  texts: string[];
}

/**
 * Plants rows for a person, one in each table that leads to them, with a text of its own in every column that takes one.
 * @param personId has the needle in it
 */
export function plant(database: Database.Database, personId: string, unitId: string): Planted {
  const tables = (
    database.prepare(`SELECT "name" FROM sqlite_master WHERE "type" = 'table'`).pluck().all() as string[]
  ).filter((name) => !name.startsWith("sqlite_") && !name.startsWith("_"));
  const columnsOf = (table: string) => database.pragma(`table_info("${table}")`) as Column[];
  const keysOf = (table: string) => database.pragma(`foreign_key_list("${table}")`) as Key[];
  const planted = new Map<string, Record<string, unknown>>();
  const texts: string[] = [];
  const municipality = database.prepare(`SELECT "id" FROM "OrgUnit" WHERE "parentId" IS NULL`).pluck().get();

  const textFor = (table: string, column: Column) => {
    if (table === "Person" && column.name === "id") return personId;
    if (table === "Person" && column.name === "employedFrom") return "2020-01-01";
    // A random key: it stays in the log, and leads to nobody once this row is gone.
    if (table === "AuditKey" && column.name === "key") return "planted-random-key";
    if (column.notnull === 0 && /^(employedTo|toDay|endedAt|closedOn|protectedOn)$/.test(column.name)) return null;
    if (/INT|REAL/.test(column.type)) return 1;
    if (column.type === "BOOLEAN") return 0;
    if (column.type === "DATETIME") return "2026-01-01T00:00:00.000+00:00";
    if (/day|^(on|from|to|since|dueOn|startOn|countsFrom|validThrough|reviewedOn|month)$|Day$|On$/i.test(column.name))
      return "2026-01-01";
    const text = `${needle} ${table}.${column.name} ${personId}`;
    texts.push(text);
    return column.type === "BLOB" ? Buffer.from(text) : text;
  };

  /** A row that is there already. Where one is needed and there is none, it is planted too. */
  const somebodyElses = (key: Key, column: Column) => {
    const known = database.prepare(`SELECT "${key.to}" FROM "${key.table}" LIMIT 1`).pluck().get();
    if (known !== undefined || column.notnull === 0) return known ?? null;
    plantIn(key.table, true);
    return planted.get(key.table)?.[key.to];
  };

  const plantIn = (table: string, isOthers = false) => {
    const keys = keysOf(table);
    const isKept = isOthers || keys.some(({ table: to, on_delete }) => to === "Person" && on_delete === "SET NULL");
    const row: Record<string, unknown> = {};
    for (const column of columnsOf(table)) {
      const key = keys.find(({ from }) => from === column.name);
      const owner = key && planted.get(key.table);
      if (owner) row[column.name] = owner[key.to];
      else if (key?.table === "OrgUnit") row[column.name] = /municipality/i.test(column.name) ? municipality : unitId;
      else if (key) row[column.name] = somebodyElses(key, column);
      else if (column.name === "personId") row[column.name] = personId;
      // A row that stays when the person goes holds nothing of theirs but the place where they were.
      else row[column.name] = isKept && column.type === "TEXT" ? "kept" : textFor(table, column);
    }
    const names = Object.keys(row);
    database
      .prepare(
        `INSERT INTO "${table}" (${names.map((name) => `"${name}"`)}) VALUES (${names.map((name) => `@${name}`)})`,
      )
      .run(row);
    planted.set(table, row);
  };

  for (const root of roots) if (!planted.has(root)) plantIn(root);
  for (let found = true; found; ) {
    found = false;
    for (const table of tables)
      if (!planted.has(table) && keysOf(table).some(({ table: to }) => planted.has(to))) {
        plantIn(table);
        found = true;
      }
  }
  return { personId, tables: [...planted.keys()], texts };
}

/** Which of the texts are somewhere in the files of a folder, byte by byte: each as `file: text`. */
export function foundIn(folder: string, texts: readonly string[]): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const bytes = readFileSync(path.join(entry.parentPath, entry.name));
      return texts.filter((text) => bytes.includes(text)).map((text) => `${entry.name}: ${text}`);
    });
}
