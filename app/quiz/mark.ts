import type { Question } from "~/content/catalogue";

export type AnswerProblem = "missing" | "tooMany" | "unknown";

/** What is wrong with a set of chosen option ids as an answer to this question; null when it can be marked. */
export function answerProblem(question: Question, optionIds: readonly string[]): AnswerProblem | null {
  const known = new Set(question.options.map((option) => option.id));
  if (optionIds.some((id) => !known.has(id)) || new Set(optionIds).size !== optionIds.length) return "unknown";
  if (optionIds.length === 0) return "missing";
  return question.kind === "one" && optionIds.length > 1 ? "tooMany" : null;
}

/** Right means exactly the right options: in a question with several, none too few and none too many. */
export function isRight(question: Question, optionIds: readonly string[]): boolean {
  const chosen = new Set(optionIds);
  return question.options.every((option) => option.right === chosen.has(option.id));
}

/** Whether enough answers are right. */
export function passes(right: number, of: number, passPercent: number): boolean {
  return of > 0 && 100 * right >= passPercent * of;
}
