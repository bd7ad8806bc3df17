// SPDX-License-Identifier: EUPL-1.2
// Reading aside: large reports are read in threads of their own, over read-only connections, so that nobody who learns
// waits for them. A thread knows SQL and nothing else: what it runs is said here, and what the rows mean elsewhere.
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import type { Sql } from "./db.server";
import { environment } from "./environment.server";

/**
 * What runs in the thread, as text: so it is the same in the built server, in development and in tests, with no file of
 * its own to find. A long answer goes in parts, and the next part is read when it is asked for.
 */
const thread = `
  const { parentPort, workerData } = require("node:worker_threads");
  const Database = require(workerData.driver);
  const open = () => new Database(workerData.file, { readonly: true, fileMustExist: true, timeout: 10000 });
  const kept = new Map();
  const streams = new Map();
  let connection;
  function prepared(sql) {
    connection ??= open();
    if (kept.size >= 100) kept.clear();
    if (!kept.has(sql)) kept.set(sql, connection.prepare(sql));
    return kept.get(sql);
  }
  function end(id) {
    const stream = streams.get(id);
    streams.delete(id);
    stream?.rows.return();
    stream?.connection.close();
  }
  function part(id, size) {
    const { rows } = streams.get(id);
    const some = [];
    for (let next; some.length < size && !(next = rows.next()).done; ) some.push(next.value);
    if (some.length < size) end(id);
    return some;
  }
  const work = {
    all: ({ sql, values }) => prepared(sql).all(values),
    part: ({ id, sql, values, size }) => {
      if (!streams.has(id)) {
        const connection = open();
        streams.set(id, { connection, rows: connection.prepare(sql).iterate(values) });
      }
      return part(id, size);
    },
    end: ({ id }) => end(id),
  };
  parentPort.on("message", (asked) => {
    try {
      parentPort.postMessage({ number: asked.number, rows: work[asked.kind](asked) ?? [] });
    } catch (error) {
      if (asked.id) end(asked.id);
      parentPort.postMessage({ number: asked.number, error: { message: error.message, code: error.code } });
    }
  });
`;

type Asked = { kind: "all" | "part" | "end"; id?: number; sql?: string; values?: unknown[]; size?: number };
type Answer = { number: number; rows?: unknown[]; error?: { message: string; code?: string } };

/** A thread with its connection, begun when it is first asked. */
class Reader {
  #worker: Worker | null = null;
  readonly #waiting = new Map<number, { resolve: (rows: unknown[]) => void; reject: (error: Error) => void }>();

  /** How much it has been asked and not answered. */
  get busy(): number {
    return this.#waiting.size;
  }

  ask(given: Asked): Promise<unknown[]> {
    const number = ++asked;
    const answered = new Promise<unknown[]>((resolve, reject) => this.#waiting.set(number, { resolve, reject }));
    const worker = this.#begun();
    worker.ref();
    worker.postMessage({ ...given, number });
    return answered;
  }

  #begun(): Worker {
    if (this.#worker) return this.#worker;
    const waiting = this.#waiting;
    const driver = createRequire(import.meta.url).resolve("better-sqlite3");
    const file = environment.databaseUrl.replace(/^file:/, "");
    const begun = new Worker(thread, { eval: true, workerData: { driver, file }, execArgv: [] });
    begun.on("message", ({ number, rows, error }: Answer) => {
      const who = waiting.get(number);
      waiting.delete(number);
      if (waiting.size === 0) begun.unref();
      if (error) who?.reject(Object.assign(new Error(error.message), { code: error.code }));
      else who?.resolve(rows ?? []);
    });
    const fail = (error: Error) => {
      if (this.#worker === begun) this.#worker = null;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    begun.on("error", fail);
    begun.on("exit", () => fail(new Error("The thread that reads reports has ended.")));
    begun.unref();
    this.#worker = begun;
    return begun;
  }
}

let asked = 0;

// Whoever opens a page does not wait for somebody else's file of everybody, nor for the night's work.
// A page of a report asks several things that do not wait for each other.
const forPages = [new Reader(), new Reader()] as const;
const notForPages = new Reader();

const asText = (value: unknown) => (value instanceof Date ? value.toISOString().replace("Z", "+00:00") : value);

/** Rows of a SELECT, read aside. Moments come as text. */
export const readAside = <Row>(query: Sql): Promise<Row[]> => {
  const [one, other] = forPages;
  return readWith(other.busy < one.busy ? other : one, query);
};

/** The same for the work of a night: nobody's page waits for it. */
export const readAtNight = <Row>(query: Sql): Promise<Row[]> => readWith(notForPages, query);

async function readWith<Row>(reader: Reader, { sql, values }: Sql): Promise<Row[]> {
  return (await reader.ask({ kind: "all", sql, values: values.map(asText) })) as Row[];
}

/**
 * How long anybody may take to read a file, in milliseconds. As long as it is read, what others write cannot leave the
 * write-ahead log, which grows; so whoever stops in the middle of a download must not hold it for ever.
 */
const longest = 5 * 60_000;

/**
 * The same, some rows at a time and never more of them in memory: as they were when the first were read. Whoever stops
 * before the end lets go of the connection.
 * @param most milliseconds that the whole of it may take
 * @throws Error when it took longer: what was sent by then is no whole file
 */
export async function* readInParts<Row>(query: Sql, size = 500, most = longest): AsyncGenerator<Row[]> {
  const id = ++asked;
  const values = query.values.map(asText);
  let [whole, isOver] = [false, false];
  const over = setTimeout(() => {
    isOver = true;
    notForPages.ask({ kind: "end", id }).catch(() => {});
  }, most).unref();
  try {
    while (!whole) {
      if (isOver) throw new Error("A file was read for too long and is broken off.");
      const rows = (await notForPages.ask({ kind: "part", id, sql: query.sql, values, size })) as Row[];
      whole = rows.length < size;
      if (rows.length > 0) yield rows;
    }
  } finally {
    clearTimeout(over);
    if (!whole && !isOver) await notForPages.ask({ kind: "end", id });
  }
}
