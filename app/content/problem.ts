/** Something wrong in a course: where, what, and what to do about it. */
export interface Problem {
  /** Path as the author knows it, from the folder that was checked. */
  file: string;
  /** From 1. */
  line: number;
  message: string;
}

/** `file:line: what is wrong and what to do` */
export function problemLine(problem: Problem): string {
  return `${problem.file}:${problem.line}: ${problem.message}`;
}
