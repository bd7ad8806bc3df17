// `npm run quiz:import -- FILE [--goal ID] [--out FILE]`: questions from GIFT or a spreadsheet, in the format of a quiz step.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Trouble } from "./questions/draft";
import { importQuestions } from "./questions/import";

const usage = "npm run -s quiz:import -- FILE [--goal ID] [--out FILE]";

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function given() {
  try {
    return parseArgs({ allowPositionals: true, options: { goal: { type: "string" }, out: { type: "string" } } });
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
  values: { goal, out },
  positionals: [file, ...more],
} = given();
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
