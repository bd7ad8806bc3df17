// SPDX-License-Identifier: EUPL-1.2
// Questions from a spreadsheet: one row each, the columns by their names in the first row. The parts of a case are the
// rows that name it.
import { type CsvRow, rowsOf } from "../../app/lib/csv";
import { type Draft, letters, NotOurs, type Part, type Trouble } from "./draft";
import { bodyOf, type Cells, kindOf } from "./row";

const columns = [
  ...["id", "case", "before", "kind", "goal", "difficulty", "stem"],
  ...letters.flatMap((letter) => [letter, `why_${letter}`, `to_${letter}`]),
  ...["right", "source", "passage", "version"],
];

/** Every row that can be read as a question, and what is wrong with the others. @param goal where a row has none */
export function readSheet(text: string, goal: string): { drafts: Draft[]; troubles: Trouble[] } {
  const read = rowsOf(text);
  if ("trouble" in read) return { drafts: [], troubles: [read.trouble] };
  const [head, ...body] = read.rows;
  const names = (head?.cells ?? []).map((name) => name.trim().toLowerCase());
  const troubles = troublesOf(names);
  if (troubles.length > 0) return { drafts: [], troubles };
  const drafts: Draft[] = [];
  for (const row of body) {
    if (row.cells.every((cell) => cell.trim() === "")) continue;
    const cells = cellsOf(row, names);
    try {
      if (row.cells.slice(names.length).some((cell) => cell.trim() !== ""))
        throw new NotOurs("has more cells than the first row. Put quotes around a cell with a separator in it.");
      if (cells.said("case")) takePart(drafts, cells);
      else drafts.push(draftOf(cells, goal));
    } catch (error) {
      if (!(error instanceof NotOurs)) throw error;
      const { field } = error;
      const at = field ? cells.at(field) : { ...cells.at(), column: names.length + 1 };
      troubles.push({ ...at, message: `${cells.said("id") || "The row"}: ${error.message}` });
    }
  }
  if (drafts.length === 0 && troubles.length === 0)
    troubles.push({ line: 2, column: 1, message: "There is no question below the first row." });
  return { drafts, troubles };
}

function troublesOf(names: readonly string[]): Trouble[] {
  return [
    ...names.flatMap((name, index) => {
      if (name !== "" && !columns.includes(name))
        return [
          { line: 1, column: index + 1, message: `There is no column “${name}”. Known are ${columns.join(", ")}.` },
        ];
      return name !== "" && names.indexOf(name) < index
        ? [{ line: 1, column: index + 1, message: `The column “${name}” is there twice.` }]
        : [];
    }),
    ...(names.includes("stem") ? [] : [{ line: 1, column: 1, message: "The first row has no column “stem”." }]),
  ];
}

function cellsOf({ cells, line }: CsvRow, names: readonly string[]): Cells {
  return {
    said: (name) => (names.includes(name) ? (cells[names.indexOf(name)] ?? "").trim() : ""),
    at: (name = "") => ({ line, column: Math.max(0, names.indexOf(name)) + 1 }),
  };
}

function writtenIn({ said, at }: Cells) {
  return { at, name: `row ${at().line}`, id: said("id"), stem: said("stem") };
}

/** @throws NotOurs */
function draftOf(cells: Cells, goal: string): Draft {
  const { said } = cells;
  const isCase = kindOf(cells) === "case";
  if (said("before")) throw new NotOurs("before is for a part of a case. Name its case, or leave it empty.", "before");
  if (isCase)
    for (const field of ["right", "a"] as const)
      if (said(field)) throw new NotOurs(`${field} is empty for a case. Its questions stand in the rows below.`, field);
  return {
    ...writtenIn(cells),
    goal: said("goal") || goal,
    difficulty: said("difficulty"),
    version: said("version"),
    passage: said("passage"),
    source: said("source"),
    body: isCase ? { kind: "case", parts: [] } : bodyOf(cells),
  };
}

/** The row becomes a part of the case it names. @throws NotOurs */
function takePart(drafts: readonly Draft[], cells: Cells): void {
  const { said } = cells;
  const body = drafts.find(({ id, body }) => id === said("case") && body.kind === "case")?.body;
  if (body?.kind !== "case")
    throw new NotOurs(`there is no case “${said("case")}” above. The row of the case comes first.`, "case");
  for (const field of ["goal", "difficulty", "source", "passage", "version"])
    if (said(field)) throw new NotOurs(`${field} stands in the row of the case.`, field);
  const kind = kindOf(cells);
  if (kind === "case" || kind === "order") throw new NotOurs(`a part of a case cannot be of the kind ${kind}.`, "kind");
  const part: Part = { ...writtenIn(cells), before: said("before"), body: bodyOf(cells) };
  body.parts.push(part);
}
