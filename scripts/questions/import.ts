// SPDX-License-Identifier: EUPL-1.2
// What `npm run quiz:import` does with a file: our format as text, or every reason why not. It writes nothing.
import path from "node:path";
import { stringify } from "yaml";
import { decode, NotText } from "../../app/lib/decode";
import type { Trouble } from "./draft";
import { finish, sameIds } from "./finish";
import { readGift } from "./gift";
import { readSheet } from "./sheet";

export interface Imported {
  /** The list `questions` of a quiz step; null when something is wrong. */
  yaml: string | null;
  questions: number;
  troubles: Trouble[];
  /** What was left out on purpose. */
  notes: Trouble[];
}

/** @param name of the file: `.csv` is a spreadsheet, `.gift` and `.txt` are GIFT */
export function importQuestions(name: string, bytes: Uint8Array, goal = ""): Imported {
  const failed = (troubles: Trouble[], notes: Trouble[] = []) => ({ yaml: null, questions: 0, troubles, notes });
  const ending = path.extname(name).toLowerCase();
  const reader = { ".csv": readSheet, ".gift": readGift, ".txt": readGift }[ending];
  if (!reader)
    return failed([
      { line: 1, column: 1, message: "The name has to end in .csv (a spreadsheet), or in .gift or .txt (GIFT)." },
    ]);
  let text: string;
  try {
    text = decode(bytes);
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return failed([{ line: 1, column: 1, message: error.message }]);
  }
  const { drafts, troubles, notes = [] } = { notes: [], ...reader(text, goal) };
  const finished = drafts.map(finish);
  const all = [...troubles, ...finished.flatMap((each) => each.troubles), ...sameIds(drafts)];
  if (all.length > 0)
    return failed(
      all.sort((a, b) => a.line - b.line || a.column - b.column),
      notes,
    );
  const questions = finished.flatMap(({ question }) => question ?? []);
  return { yaml: stringify({ questions }, { lineWidth: 110 }), questions: questions.length, troubles: [], notes };
}
