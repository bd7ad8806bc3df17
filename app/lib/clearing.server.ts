// SPDX-License-Identifier: EUPL-1.2
// Going through the database file so that nothing lies in it but what is there. Deleted rows are written over as they are
// deleted (`secure_delete`), but when a page of the file is divided SQLite can leave a copy of a row behind in it: with it
// alone, 18 of 280 deleted persons could be found again. Only writing the file anew (`VACUUM`) leaves none.
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";
import { environment } from "./environment.server";

/** In a thread of its own, since it takes seconds for a large file, and none of our calls to SQLite can wait. */
const thread = `
  const { parentPort, workerData } = require("node:worker_threads");
  const Database = require(workerData.driver);
  const connection = new Database(workerData.file, { fileMustExist: true, timeout: 10000 });
  try {
    connection.pragma("secure_delete = ON");
    if (workerData.anew) connection.exec("VACUUM");
    const emptied = () => connection.pragma("wal_checkpoint(TRUNCATE)")[0].busy === 0;
    let done = emptied();
    for (let tries = 0; !done && tries < workerData.tries; tries++) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
      done = emptied();
    }
    parentPort.postMessage({ done });
  } catch (error) {
    parentPort.postMessage({ error: error.message });
  } finally {
    connection.close();
  }
`;

function inThread(anew: boolean, seconds: number): Promise<boolean> {
  const driver = createRequire(import.meta.url).resolve("better-sqlite3");
  const file = environment.databaseUrl.replace(/^file:/, "");
  return new Promise((resolve, reject) => {
    const workerData = { driver, file, anew, tries: seconds * 4 };
    const worker = new Worker(thread, { eval: true, workerData, execArgv: [] });
    worker.once("message", ({ done, error }: { done?: boolean; error?: string }) =>
      error === undefined ? resolve(done === true) : reject(new Error(error)),
    );
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The thread that goes through the database file has ended.")));
  });
}

/**
 * Writes the file anew and empties the write-ahead log. Whoever writes meanwhile waits; it needs as much room again as the
 * file has.
 * @returns false where somebody was still reading what there was before: then the log is emptied another time
 * @throws when there is no room, or another process keeps the database to itself
 */
export const writeFileAnew = (): Promise<boolean> => inThread(true, 10);

/** Moves what the write-ahead log holds into the file and empties it. @returns false where somebody was reading */
export const emptyLog = (): Promise<boolean> => inThread(false, 2);
