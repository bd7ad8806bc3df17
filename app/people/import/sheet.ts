// SPDX-License-Identifier: EUPL-1.2
// The rows of a file from an HR system, each read by itself: what it says, and what is wrong with it.

import { type Day, isDay } from "~/lib/clock";
import { type CsvTrouble, rowsOf } from "~/lib/csv";
import { holdsIdentityNumber } from "~/lib/identityNumber";
import type { Role } from "../actor";
import { emailProblem, nameProblem, numberProblem, tidy } from "../draft";
import type { JobFamily } from "../jobFamily";
import { type ColumnName, type Header, type HeaderTrouble, headerOf, jobFamilyOf, roleIn } from "./columns";

/** What can be wrong with a line. Each has its sentence in `words.import.problems`, which says what to do. */
export type LineProblem =
  | "numberMissing"
  | "numberMalformed"
  | "identityNumber"
  | "nameMissing"
  | "nameTooLong"
  | "emailMalformed"
  | "unitMissing"
  | "codeMalformed"
  | "dayMalformed"
  | "endBeforeStart"
  | "roleUnknown"
  | "roleCoordinator"
  | "yesOrNo"
  | "tooManyCells"
  | "otherLine"
  | "sameEmail"
  | "emailOfAnother"
  | "otherNumberAndName"
  | "managerUnknown"
  | "managerCycle"
  | "parentUnknown"
  | "unitUnnamed"
  | "unitClosed"
  | "unitCycle"
  | "unitAmbiguous"
  | "fromMissing";

/** Where and what: the column from 1, what the file calls it, and what stands there. */
export interface Wrong {
  problem: LineProblem;
  column: number;
  header: string;
  value: string;
  /** The other line that it is about. */
  line?: number;
}

export interface ImportRow {
  line: number;
  number: string;
  name: string;
  /** Null where the file does not say. */
  email: string | null;
  unitCode: string;
  unit: string;
  parent: string;
  jobFamily: JobFamily | null;
  /** A word for what somebody works with that we do not know. */
  unknownJob: string | null;
  roles: Role[];
  manager: string;
  from: Day | null;
  /** Null for no last day; undefined where the file does not say. */
  to: Day | null | undefined;
  isProtected: boolean;
  wrong: Wrong[];
}

/** Why a file is not read at all. */
export type Refusal =
  | HeaderTrouble
  | { why: "empty" | "noRows" | "workbook" | "tooManyRows" }
  | { why: "unreadable"; line: number }
  | { why: CsvTrouble["why"]; line: number; column: number };

export interface Sheet {
  rows: ImportRow[];
  header: Header;
}

export const mostRows = 100_000;

/** Every row below the first one with something in it. */
export function readSheet(text: string): Sheet | { refused: Refusal[] } {
  const read = rowsOf(text);
  if ("trouble" in read) return { refused: [read.trouble] };
  const filled = read.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  const [head, ...body] = filled;
  if (!head) return { refused: [{ why: "empty" }] };
  const header = headerOf(head.cells);
  if ("troubles" in header) return { refused: header.troubles };
  if (body.length === 0) return { refused: [{ why: "noRows" }] };
  if (body.length > mostRows) return { refused: [{ why: "tooManyRows" }] };
  const rows = body.map(({ cells, line }) => rowOf(header, cells, line));
  return { header, rows: withoutNames(rows, header, ({ isProtected }) => isProtected) };
}

/**
 * The rows without the name and address of who is protected, and without what is wrong with them. One row is enough to
 * say it for all of the same number.
 */
export function withoutNames(
  rows: readonly ImportRow[],
  { at }: Header,
  isProtected: (row: ImportRow) => boolean,
): ImportRow[] {
  const said = rows.filter(isProtected);
  const [hidden, numbers] = [new Set(said), new Set(said.map(({ number }) => number).filter(Boolean))];
  const places = [at.name, at.firstName, at.lastName, at.email];
  return rows.map((row) =>
    hidden.has(row) || numbers.has(row.number)
      ? {
          ...{ ...row, isProtected: true, name: "", email: null },
          wrong: row.wrong.filter(({ column }) => !places.includes(column - 1)),
        }
      : row,
  );
}

/** What looks like a personal identity number is not kept, not even for showing what is wrong. */
const kept = (value: string) => (holdsIdentityNumber(value) ? "" : value);

/** What is wrong in a column of a row. */
export function wrongAt(header: Header, column: ColumnName, problem: LineProblem, value: string, line?: number): Wrong {
  const index = header.at[column] ?? header.at.number ?? 0;
  const shown = kept(value).slice(0, 80);
  return { problem, column: index + 1, header: header.words[index] ?? "", value: shown, ...(line ? { line } : {}) };
}

const yes = ["ja", "j", "yes", "y", "x", "1", "true", "sant"];
const no = ["", "nej", "n", "no", "0", "false", "falskt"];

function rowOf(header: Header, cells: readonly string[], line: number): ImportRow {
  const wrong: Wrong[] = [];
  const at = (column: ColumnName) => tidy(header.at[column] === undefined ? "" : cells[header.at[column]]);
  const refuse = (column: ColumnName, problem: LineProblem | null, value = at(column)) => {
    if (problem) wrong.push(wrongAt(header, column, problem, value));
  };
  const isProtected = yes.includes(at("protected").toLowerCase());
  if (!isProtected && !no.includes(at("protected").toLowerCase())) refuse("protected", "yesOrNo");
  const number = at("number");
  refuse("number", number === "" ? "numberMissing" : (numberProblem(number) as LineProblem | null));
  const name = at("name") || tidy(`${at("firstName")} ${at("lastName")}`);
  const nameColumn = header.at.name === undefined ? "lastName" : "name";
  refuse(nameColumn, nameProblem(name) as LineProblem | null, name);
  const email = at("email").toLowerCase();
  refuse("email", emailProblem(email) as LineProblem | null);
  if (at("unitCode") === "" && at("unit") === "")
    refuse(header.at.unitCode === undefined ? "unit" : "unitCode", "unitMissing");
  if (numberProblem(at("unitCode"))) refuse("unitCode", "codeMalformed");
  for (const column of ["unit", "parent"] as const) {
    const problem = nameProblem(at(column));
    if (problem && problem !== "nameMissing") refuse(column, problem as LineProblem);
  }
  const [from, to] = [dayIn(at("from")), dayIn(at("to"))];
  if (from === undefined) refuse("from", "dayMalformed");
  if (to === undefined) refuse("to", "dayMalformed");
  if (from && to && to < from) refuse("to", "endBeforeStart");
  const roles = rolesIn(at("roles"), (problem, word) => refuse("roles", problem, word));
  if (cells.slice(header.words.length).some((cell) => cell.trim() !== ""))
    wrong.push({ problem: "tooManyCells", column: header.words.length + 1, header: "", value: "" });
  const job = at("jobFamily");
  return {
    line,
    number,
    name: kept(name),
    email: email === "" ? null : email,
    unitCode: kept(at("unitCode")),
    unit: kept(at("unit")),
    parent: kept(at("parent")),
    jobFamily: jobFamilyOf(job),
    unknownJob: jobFamilyOf(job) === null ? kept(job).slice(0, 80) || null : null,
    roles,
    manager: at("manager"),
    from: from ?? null,
    to: header.at.to === undefined ? undefined : (to ?? null),
    isProtected,
    wrong,
  };
}

function rolesIn(text: string, refuse: (problem: LineProblem, word: string) => void): Role[] {
  const found = new Set<Role>(["employee"]);
  for (const word of text.split(/[,/+|&]|\boch\b/).map(tidy)) {
    if (word === "") continue;
    const role = roleIn(word);
    if (role === null) refuse("roleUnknown", word);
    else if (role === "coordinator") refuse("roleCoordinator", word);
    else found.add(role);
  }
  return [...found];
}

/** A day as systems write it; null for none, undefined for what is not one. A year that never comes is none, either. */
export function dayIn(text: string): Day | null | undefined {
  if (text === "") return null;
  const [, year, month, day] =
    /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)?$/.exec(text) ?? [];
  const read = `${year}-${month}-${day}`;
  // Whatever the year: it is only whether that day is in a calendar.
  if (Number(year) >= 2090) return isDay(`2096-${month}-${day}`) ? null : undefined;
  if (!isDay(read)) return undefined;
  return read;
}
