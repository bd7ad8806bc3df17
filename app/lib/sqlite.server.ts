// SPDX-License-Identifier: EUPL-1.2
// The embedded database's connections. The stock adapter has one connection for everybody, so that a write of one
// request can land inside another request's transaction and be rolled back with it. It never knows any table.
import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import type {
  SqlDriverAdapter,
  SqlMigrationAwareDriverAdapterFactory,
  SqlQuery,
  Transaction,
} from "@prisma/driver-adapter-utils";
import Database from "better-sqlite3";
import { heldUp, Patience } from "./patience.server";

/** Waiting in line: `acquire` resolves, in order, with the function that lets the next one in. */
class Turn {
  #last: Promise<void> = Promise.resolve();

  async acquire(): Promise<() => void> {
    const before = this.#last;
    let release = () => {};
    this.#last = new Promise((resolve) => {
      release = resolve;
    });
    await before;
    return release;
  }
}

/** A moment as the adapter writes it, so that they compare as text. */
const asText = (moment: Date) => moment.toISOString().replace("Z", "+00:00");

/**
 * Reads rows over a connection of its own, opened at the first question, with its statements kept by their text.
 * @throws the driver's error, with its code
 */
export function sqliteReader(url: string): (sql: string, values: unknown[]) => Promise<Record<string, unknown>[]> {
  let connection: Database.Database | null = null;
  const patience = new Patience();
  const kept = new Map<string, { statement: Database.Statement; moments: string[] }>();
  const rowsOf = (sql: string, values: unknown[]) => {
    connection ??= new Database(url.replace(/^file:/, ""), { readonly: true, fileMustExist: true, timeout: heldUp });
    let known = kept.get(sql);
    if (!known) {
      const statement = connection.prepare(sql);
      const moments = statement.columns().filter((column) => column.type === "DATETIME");
      known = { statement, moments: moments.map((column) => column.name) };
      if (kept.size >= 500) kept.clear();
      kept.set(sql, known);
    }
    const { statement, moments } = known;
    const rows = statement.all(values.map((value) => (value instanceof Date ? asText(value) : value)));
    for (const row of rows as Record<string, unknown>[])
      for (const name of moments) if (typeof row[name] === "string") row[name] = new Date(row[name]);
    return rows as Record<string, unknown>[];
  };
  return (sql, values) => patience.until(() => rowsOf(sql, values));
}

/** What the write-ahead log is cut back to, in bytes, once a long reader has let it grow and is gone. */
const longestLog = 16 * 1024 * 1024;

const reads = /^\s*(SELECT|WITH)\b/i;

/**
 * One connection that reads and one that writes. Reads see what is committed; writes wait for each other, and for other
 * processes without holding up this one; a transaction holds the writing connection from `BEGIN IMMEDIATE` to its end.
 */
export function sqliteAdapter(url: string): SqlMigrationAwareDriverAdapterFactory {
  const stock = new PrismaBetterSQLite3({ url });
  return {
    provider: stock.provider,
    adapterName: stock.adapterName,
    connectToShadowDb: () => stock.connectToShadowDb(),
    connect: async () => {
      const timeout = `PRAGMA busy_timeout = ${heldUp};`;
      const patience = new Patience();
      const writer = await stock.connect();
      await patience.until(() =>
        writer.executeScript(
          `${timeout} PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA journal_size_limit = ${longestLog};`,
        ),
      );
      const reader = await stock.connect();
      await reader.executeScript(`${timeout} PRAGMA query_only = ON;`);
      return separated(reader, writer);
    },
  };
}

function separated(reader: SqlDriverAdapter, writer: SqlDriverAdapter): SqlDriverAdapter {
  const turn = new Turn();
  const [reading, writing] = [new Patience(), new Patience()];
  const alone = async <T>(work: () => Promise<T>): Promise<T> => {
    const release = await turn.acquire();
    try {
      return await writing.until(work);
    } finally {
      release();
    }
  };
  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    getConnectionInfo: () => writer.getConnectionInfo?.() ?? { supportsRelationJoins: false },
    queryRaw: (query: SqlQuery) =>
      reads.test(query.sql) ? reading.until(() => reader.queryRaw(query)) : alone(() => writer.queryRaw(query)),
    executeRaw: (query: SqlQuery) => alone(() => writer.executeRaw(query)),
    executeScript: (script: string) => alone(() => writer.executeScript(script)),
    startTransaction: async () => {
      const release = await turn.acquire();
      try {
        await writing.until(() => begin(writer));
      } catch (error) {
        release();
        throw error;
      }
      return transaction(writer, release);
    },
    dispose: async () => {
      await reader.dispose();
      await writer.dispose();
    },
  };
}

/** Whatever went wrong before, the connection is free when the next transaction begins. */
async function begin(writer: SqlDriverAdapter): Promise<void> {
  try {
    await writer.executeScript("BEGIN IMMEDIATE");
  } catch (error) {
    if (!String(error).includes("within a transaction")) throw error;
    await writer.executeScript("ROLLBACK; BEGIN IMMEDIATE");
  }
}

const ends = /^\s*(COMMIT|ROLLBACK)\b/i;

const nothingOpen = /no transaction is active/;

/** Rolls back what is open, if anything is. The driver throws at once, and not through a promise. */
async function undo(writer: SqlDriverAdapter): Promise<void> {
  try {
    await writer.executeScript("ROLLBACK");
  } catch (error) {
    if (!nothingOpen.test(String(error))) throw error;
  }
}

/**
 * Prisma itself sends COMMIT and ROLLBACK through `executeRaw`, and says that it has only when they succeed. The turn is
 * over when they fail, too: a COMMIT can (a full disk), and so can a ROLLBACK of what the database rolled back by itself.
 */
function transaction(writer: SqlDriverAdapter, release: () => void): Transaction {
  const ended = async () => release();
  return {
    provider: writer.provider,
    adapterName: writer.adapterName,
    options: { usePhantomQuery: false },
    queryRaw: (query) => writer.queryRaw(query),
    executeRaw: async (query) => {
      if (!ends.test(query.sql)) return writer.executeRaw(query);
      try {
        return await writer.executeRaw(query);
      } catch (error) {
        // A full disk has undone the transaction already. That it is full is what has to be told, not this.
        if (/^\s*ROLLBACK/i.test(query.sql) && nothingOpen.test(String(error))) return 0;
        // What could not be committed is undone at once, or the next plain write would land in it.
        await undo(writer);
        throw error;
      } finally {
        release();
      }
    },
    commit: ended,
    rollback: ended,
  };
}
