// SPDX-License-Identifier: EUPL-1.2
// A workbook for Excel, written in a thread that ends with it: the library builds the whole file in memory, 40 MB for 5,000
// rows and 150 MB for 50,000, and takes 60 ms a thousand, which nobody who learns should wait for.
import { createRequire } from "node:module";
import { Worker } from "node:worker_threads";

export type Cell = string | number;

/** So many rows at most. More of them go in a file that is written row by row. */
export const mostRows = 5000;

// Text is typed as text, so that nothing that somebody is called becomes a formula.
const thread = `
  const { parentPort, workerData } = require("node:worker_threads");
  const written = require(workerData.library);
  const write = written.default ?? written;
  const cells = (row) => row.map((value) => typeof value === "number" ? { value, type: Number } : { value, type: String });
  const [head, ...rows] = workerData.rows;
  write([cells(head).map((cell) => ({ ...cell, fontWeight: "bold" })), ...rows.map(cells)], {
    sheet: workerData.name,
    columns: workerData.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer().then((file) => parentPort.postMessage(file));
`;

/**
 * @param name of the sheet, at most 31 signs
 * @param rows the first is the heading
 * @param widths of the columns, in signs
 */
export function workbook(
  name: string,
  rows: readonly (readonly Cell[])[],
  widths: readonly number[],
): Promise<Buffer<ArrayBuffer>> {
  const library = createRequire(import.meta.url).resolve("write-excel-file/node");
  return new Promise((resolve, reject) => {
    const worker = new Worker(thread, { eval: true, workerData: { library, name, rows, widths }, execArgv: [] });
    worker.once("message", (file: Uint8Array<ArrayBuffer>) => resolve(Buffer.from(file)));
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("The thread that writes a workbook ended before it was written.")));
  });
}
