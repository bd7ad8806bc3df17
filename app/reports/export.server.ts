// SPDX-License-Identifier: EUPL-1.2
// Reports as files that a spreadsheet opens: the same rows for both kinds. Swedish Excel reads a semicolon as the edge of a
// cell, and knows UTF-8 by the mark at the beginning.
import { stringify } from "csv-stringify/sync";
import { type Cell, mostRows, workbook } from "~/lib/workbook.server";

export type Rows = AsyncIterable<readonly (readonly Cell[])[]> | Iterable<readonly (readonly Cell[])[]>;

const mark = "\uFEFF";

/** A CSV file, some rows at a time. What could be read as a formula is kept from being one. */
export function csvOf(rows: Rows): ReadableStream<Uint8Array> {
  return streamOf(
    (async function* () {
      yield mark;
      for await (const some of rows)
        yield stringify(some as Cell[][], { delimiter: ";", record_delimiter: "\r\n", escape_formulas: true });
    })(),
  );
}

/** A file that is made while it is sent: whoever stops listening stops the making. */
export function streamOf(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await parts.return(undefined);
    },
  });
}

/** A workbook of the same rows, or null where they are more than one holds. */
export async function workbookOf(
  name: string,
  { people, rows, widths }: { people: number; rows: Rows; widths: readonly number[] },
): Promise<Buffer<ArrayBuffer> | null> {
  if (people > mostRows) return null;
  const all: (readonly Cell[])[] = [];
  for await (const some of rows) all.push(...some);
  return workbook(name, all, widths);
}

const types = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The headers of a file that is kept and not shown. Its name is neutral: others may see what has been fetched. */
export const fileHeaders = (type: keyof typeof types, name: string): Record<string, string> => ({
  "Content-Type": types[type],
  "Content-Disposition": `attachment; filename="${name}.${type}"`,
});
