// Questions from a spreadsheet: one row each, the columns by their names in the first row.
import { CsvError, parse } from "csv-parse/sync";
import { type Draft, type DraftOption, letters, type Trouble, trueOrFalse } from "./draft";

const optionColumns = letters.flatMap((letter) => [letter, `why_${letter}`]);
const columns = ["id", "kind", "goal", "difficulty", "stem", ...optionColumns, "right", "source", "version"];
const needed = ["stem", "right"];

interface Row {
  record: string[];
  raw: string;
  info: { lines: number };
}

/** Every row that can be read as a question, and what is wrong with the others. @param goal where a row has none */
export function readSheet(text: string, goal: string): { drafts: Draft[]; troubles: Trouble[] } {
  const rows = rowsOf(text);
  if ("trouble" in rows) return { drafts: [], troubles: [rows.trouble] };
  const [head, ...body] = rows;
  const names = (head?.record ?? []).map((name) => name.trim().toLowerCase());
  const troubles: Trouble[] = [
    ...names.flatMap((name, index) => {
      if (name !== "" && !columns.includes(name))
        return [
          { line: 1, column: index + 1, message: `There is no column “${name}”. Known are ${columns.join(", ")}.` },
        ];
      return name !== "" && names.indexOf(name) < index
        ? [{ line: 1, column: index + 1, message: `The column “${name}” is there twice.` }]
        : [];
    }),
    ...needed
      .filter((name) => !names.includes(name))
      .map((name) => ({ line: 1, column: 1, message: `The first row has no column “${name}”.` })),
  ];
  if (troubles.length > 0) return { drafts: [], troubles };
  const drafts: Draft[] = [];
  for (const { record, raw, info } of body) {
    if (record.every((cell) => cell.trim() === "")) continue;
    const line = info.lines - raw.replace(/\r?\n$/, "").split("\n").length + 1;
    const cell = (name: string) => (names.includes(name) ? (record[names.indexOf(name)] ?? "").trim() : "");
    const at = (name: string) => ({ line, column: names.indexOf(name) + 1 });
    if (record.length > names.length && record.slice(names.length).some((each) => each.trim() !== "")) {
      const message = "The row has more cells than the first one. Put quotes around a cell with a separator in it.";
      troubles.push({ line, column: names.length + 1, message });
      continue;
    }
    const options = optionsOf(cell);
    if (typeof options === "string")
      troubles.push({ ...at("right"), message: `${cell("id") || "The row"}: ${options}` });
    else
      drafts.push({
        line,
        column: 1,
        name: `row ${line}`,
        id: cell("id"),
        goal: cell("goal") || goal,
        difficulty: cell("difficulty"),
        version: cell("version"),
        stem: cell("stem"),
        options,
        source: cell("source"),
      });
  }
  if (drafts.length === 0 && troubles.length === 0)
    troubles.push({ line: 2, column: 1, message: "There is no question below the first row." });
  return { drafts, troubles };
}

/** Options from the first to the last that is filled in, or what is wrong with how they are told to be right. */
function optionsOf(cell: (name: string) => string): DraftOption[] | string {
  const said = cell("right").toLowerCase();
  if (cell("kind").toLowerCase() === "truefalse") {
    const holds = { true: true, sant: true, t: true, false: false, falskt: false, f: false }[said];
    return holds === undefined ? "right has to be true or false." : trueOrFalse(holds, cell("why_a"), cell("why_b"));
  }
  const last = letters.findLastIndex((letter) => cell(letter) !== "" || cell(`why_${letter}`) !== "");
  const used = letters.slice(0, last + 1);
  const right = said.split(/[\s,;+]+/).filter(Boolean);
  const stranger = right.find((letter) => !used.includes(letter));
  if (stranger)
    return `right says “${stranger}”, and there is no such option. Write letters of options, such as a or a c.`;
  if (right.length === 0) return "right is empty. Write the letter of each right option.";
  const kind = cell("kind");
  if (kind !== "" && kind !== (right.length > 1 ? "several" : "one"))
    return `kind is “${kind}”, but right names ${right.length}. Leave kind empty, or write one, several or trueFalse.`;
  return used.map((letter) => ({ text: cell(letter), right: right.includes(letter), why: cell(`why_${letter}`) }));
}

/** The first row tells what separates: Excel in Sweden writes semicolons. */
function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text)?.[0] ?? "";
  const count = (sign: string) => first.split(sign).length;
  return [";", "\t"].reduce((best, sign) => (count(sign) > count(best) ? sign : best), ",");
}

function rowsOf(text: string): Row[] | { trouble: Trouble } {
  // The last line of the rows that were whole.
  let whole = 0;
  try {
    return parse(text, {
      delimiter: separatorOf(text),
      info: true,
      raw: true,
      relax_column_count: true,
      skip_empty_lines: false,
      on_record: (record, { lines }) => {
        whole = lines;
        return record;
      },
    }) as unknown as Row[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const told = error as CsvError & { lines?: number; column?: number | string; index?: number };
    const column = typeof told.column === "number" ? told.column + 1 : (told.index ?? 0) + 1;
    return { trouble: { line: whole + 1, column, message: `${sentenceOf(error)}` } };
  }
}

function sentenceOf({ code, message }: CsvError): string {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return "A quote is opened and never closed. Close it, or write two quotes for one that belongs to the text.";
  if (code === "INVALID_OPENING_QUOTE" || code === "CSV_INVALID_CLOSING_QUOTE")
    return "A quote stands inside a cell. Put the whole cell in quotes, and write two quotes for one in the text.";
  return `${message}.`;
}
