// SPDX-License-Identifier: EUPL-1.2
// A question on its way into our format, from whichever file it was written in. Empty text is what the file did not say.

/** Where something stands in the file, from 1. In a spreadsheet the column is the cell's. */
export interface At {
  line: number;
  column: number;
}

export interface Trouble extends At {
  message: string;
}

/** An option, or something to be put in a place. */
export interface Thing {
  text: string;
  why: string;
}

/** What is answered, by how it is answered. */
export type Body =
  | { kind: "options"; options: (Thing & { right: boolean })[] }
  | { kind: "trueFalse"; holds: boolean; ifTrue: string; ifFalse: string }
  | { kind: "order"; items: Thing[] }
  | { kind: "match" | "sort"; items: (Thing & { to: string })[]; spare: string[] };

interface Written {
  /** Where a field stands; where it does not stand anywhere, where the question does. */
  at: (field?: string) => At;
  /** What to call it in a message where it has no id. */
  name: string;
  id: string;
  stem: string;
}

/** A part of a case. */
export interface Part extends Written {
  before: string;
  body: Body;
}

export interface Draft extends Written {
  goal: string;
  difficulty: string;
  version: string;
  passage: string;
  source: string;
  body: Body | { kind: "case"; parts: Part[] };
}

/** Ids by place. They are for ever, as every id: what was answered is kept under them. */
export const letters = ["a", "b", "c", "d", "e", "f", "g", "h"];

/** A question that our format cannot hold; the message says why and what to do. */
export class NotOurs extends Error {
  /** @param field whose cell it is about, where the file has cells */
  constructor(
    message: string,
    readonly field: string | null = null,
  ) {
    super(message);
  }
}

export function shortened(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}
