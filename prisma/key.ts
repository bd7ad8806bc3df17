// SPDX-License-Identifier: EUPL-1.2
// The key of a question as an answer, for those who answer in the demo and in tests.
import { type Asked, isPlacing } from "../app/quiz/asked";

/** The answer that is right. */
export function rightAnswer(asked: Asked): string[] {
  if (isPlacing(asked)) return asked.items.map((item) => `${item.id}=${item.place}`);
  return asked.options.filter((option) => option.right).map((option) => option.id);
}
