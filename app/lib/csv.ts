// SPDX-License-Identifier: EUPL-1.2
// Rows of a file of cells, as spreadsheets and other systems write it. It never knows what the cells mean.
import { CsvError, parse } from "csv-parse/sync";

/** A row, and the line of the file that it begins on. */
export interface CsvRow {
  cells: string[];
  line: number;
}

/** A file that cannot be cut into rows: where, and why. Its message is a sentence in English. */
export interface CsvTrouble {
  line: number;
  column: number;
  why: "quoteNotClosed" | "quoteInside" | "other";
  message: string;
}

/** The first row with something in it tells what separates: Excel in Sweden writes semicolons. */
function separatorOf(text: string): string {
  const first = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (sign: string) => first.split(sign).length;
  return [";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}

/** All rows, the empty ones too; they may have fewer or more cells than the first. */
export function rowsOf(text: string): { rows: CsvRow[] } | { trouble: CsvTrouble } {
  // The last line of the rows that were whole.
  let whole = 0;
  const rows: CsvRow[] = [];
  try {
    parse(text, {
      delimiter: separatorOf(text),
      bom: true,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (cells: string[], { lines }) => {
        rows.push({ cells, line: whole + 1 });
        whole = lines;
        return null;
      },
    });
    return { rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const told = error as CsvError & { column?: number | string; index?: number };
    const column = typeof told.column === "number" ? told.column + 1 : (told.index ?? 0) + 1;
    return { trouble: { line: whole + 1, column, ...reasonOf(error) } };
  }
}

function reasonOf({ code, message }: CsvError): Pick<CsvTrouble, "why" | "message"> {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return {
      why: "quoteNotClosed",
      message: "A quote is opened and never closed. Close it, or write two quotes for one that belongs to the text.",
    };
  if (code === "INVALID_OPENING_QUOTE" || code === "CSV_INVALID_CLOSING_QUOTE")
    return {
      why: "quoteInside",
      message: "A quote stands inside a cell. Put the whole cell in quotes, and write two quotes for one in the text.",
    };
  return { why: "other", message: `${message}.` };
}
