// SPDX-License-Identifier: EUPL-1.2
// The words of the courses, to be looked up. It never reads a file.

import type { z } from "zod";
import { inSwedish } from "~/lib/swedish";
import type { termSource } from "./source";

/** A word of the glossary, and the ids of the units in which it stands. */
export type Term = z.infer<typeof termSource> & { units: string[] };

/** The words in the order of the Swedish alphabet, under their first letters. */
export function byLetter<Word extends { term: string }>(words: readonly Word[]): { letter: string; words: Word[] }[] {
  const groups: { letter: string; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => inSwedish(a.term, b.term))) {
    const letter = word.term.charAt(0).toLocaleUpperCase("sv");
    const last = groups.at(-1);
    if (last?.letter === letter) last.words.push(word);
    else groups.push({ letter, words: [word] });
  }
  return groups;
}
