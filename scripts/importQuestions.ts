// SPDX-License-Identifier: EUPL-1.2
// `npm run quiz:import -- FILE [--goal ID] [--out FILE]`: questions from GIFT or a spreadsheet, in the format of a quiz step.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Trouble } from "./questions/draft";
import { importQuestions } from "./questions/import";

const usage = "npm run -s quiz:import -- FILE [--goal ID] [--out FILE]";

const help = `${usage}

Turns questions into the "questions" of a quiz step, and prints them.

  FILE         .csv is a spreadsheet, .gift or .txt is GIFT
  --goal ID    the goal of those questions that name none
  --out FILE   write to a file that is not there yet, instead of printing

A spreadsheet has one question a row and these columns, named in the first row. It is separated by semicolons, commas
or tabs, in UTF-8, UTF-16 or Windows-1252.

  id, goal, difficulty, stem, source    as in our format; passage and version where wanted
  a, why_a  to  h, why_h                an option or an item, and its why
  right                                 the letters of the right options: b, or a c
  kind                                  one or several where it is empty, by how many are right; or
    trueFalse   stem is the statement, right is true or false, why_a is told of true and why_b of false
    order       a, b, c … in their right order
    match       to_a, to_b … say where each belongs; a to_ without an item is a place left over
    sort        the same; several share a group
    case        stem is the story. Each row below that has its id in the column case is a part of it, with before
                where something has happened since

From GIFT come questions with options, true or false, and pairs. What is not there is told in tags:
  // [id:q1] [tag:goal=k1-1-2] [tag:difficulty=2] [tag:source=…], and [tag:why_a=…] for the first of the pairs
Numbers, essays and answers in writing are refused.

What is wrong is told as FILE:line:column: what to do. The column of a spreadsheet is the cell's. Nothing is written
then, and the command ends with 1.`;

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function given() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { goal: { type: "string" }, out: { type: "string" }, help: { type: "boolean" } },
    });
  } catch (error) {
    return stop(error instanceof Error ? error.message : String(error), usage);
  }
}

/** What the system said no to, without a stack. */
function attempt<T>(what: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    return stop(
      code === "EEXIST" ? `${what} is there already. Nothing was written.` : `${what}: ${(error as Error).message}`,
    );
  }
}

const {
  values: { goal, out, help: wantsHelp },
  positionals: [file, ...more],
} = given();
if (wantsHelp) {
  console.log(help);
  process.exit(0);
}
if (!file || more.length > 0) stop(usage);

const { yaml, questions, troubles, notes } = importQuestions(
  file,
  attempt(file, () => readFileSync(file)),
  goal,
);
const said = ({ line, column, message }: Trouble) => `${file}:${line}:${column}: ${message}`;
for (const note of notes) console.error(`Note: ${said(note)}`);
if (yaml === null) stop(...troubles.map(said), `${troubles.length} to mend in ${file}. Nothing was written.`);
if (out) {
  attempt(out, () => writeFileSync(out, yaml, { flag: "wx" }));
  console.error(`${questions} questions are in ${out}.`);
} else process.stdout.write(yaml);
