// SPDX-License-Identifier: EUPL-1.2
/** Something wrong in a course: where, what, and what to do about it. */
export interface Problem {
  /** Path as the author knows it, from the folder that was checked. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

/** The first line of a text that says this, from 1; 1 when none does, since every problem must name a line. */
export function lineOf(text: string, pattern: RegExp): number {
  return Math.max(1, text.split("\n").findIndex((line) => pattern.test(line)) + 1);
}

/** `file:line: what is wrong and what to do` */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}
