// SPDX-License-Identifier: EUPL-1.2
// Right and wrong answers to questions of every kind, as the key has them. For tests, journeys and the bench.
import type { Question } from "~/content/catalogue";
import { type Asked, askedOf, isPlacing } from "~/quiz/asked";

export { rightAnswer } from "../prisma/key";

/** An answer that can be given and is not right. */
export function wrongAnswer(asked: Asked): string[] {
  if (!isPlacing(asked)) {
    const wrong = asked.options.filter((option) => !option.right).map((option) => option.id);
    return asked.kind === "several" && wrong.length === 0 ? [asked.options[0]?.id ?? ""] : wrong.slice(0, 1);
  }
  // Everything one place further: never right, and never two in the same place where each has its own.
  const places = asked.places.map((place) => place.id);
  return asked.items.map((item) => `${item.id}=${places[(places.indexOf(item.place) + 1) % places.length]}`);
}

/** What is asked in a list of questions, in the author's order. */
export const allAsked = (questions: readonly Question[]): Asked[] => questions.flatMap(askedOf);
