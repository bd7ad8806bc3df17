// SPDX-License-Identifier: EUPL-1.2
// Every statement of this process as the driver hears it, the client's and the reader's, and what is said to the thread that
// reads reports. It is listened to, not replaced.
// To be imported before anything that asks, because statements are kept and prepared once.
import { Worker } from "node:worker_threads";
import BetterSqlite from "better-sqlite3";

export const said: string[] = [];

const driver = BetterSqlite.prototype as { prepare(sql: string): unknown };
const { prepare } = driver;
driver.prepare = function listening(this: unknown, sql: string) {
  said.push(sql);
  return prepare.call(this, sql);
};

const { postMessage } = Worker.prototype;
Worker.prototype.postMessage = function listening(this: Worker, message: unknown, ...rest) {
  const { sql } = (message ?? {}) as { sql?: unknown };
  if (typeof sql === "string") said.push(sql);
  return postMessage.call(this, message, ...rest);
};
