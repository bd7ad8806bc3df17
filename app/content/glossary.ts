// The words of the courses, to be looked up. It never reads a file.
import type { z } from "zod";
import { sha256 } from "~/lib/hash";
import { type Catalogue, type Course, findUnit, type Unit } from "./catalogue";
import type { termSource } from "./source";

/** A word of the glossary, and the ids of the units in which it stands. */
export type Term = z.infer<typeof termSource> & { units: string[] };

/** Where a word is explained. The address is neutral: the word itself would stand in the browser's history. */
export function addressOfTerm(id: string): string {
  return `/glossary/${keyOf(id)}`;
}

const keyOf = (id: string) => sha256(id).slice(0, 8);

/** The words in the order of the Swedish alphabet, under their first letters. */
export function byLetter<Word extends { term: string }>(words: readonly Word[]): { letter: string; words: Word[] }[] {
  const groups: { letter: string; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.term.localeCompare(b.term, "sv"))) {
    const letter = word.term.charAt(0).toLocaleUpperCase("sv");
    const last = groups.at(-1);
    if (last?.letter === letter) last.words.push(word);
    else groups.push({ letter, words: [word] });
  }
  return groups;
}

/**
 * By the last part of its address, a word with those one may want to read next and the units that mark it; null when there
 * is no such word.
 */
export function findTerm(catalogue: Catalogue, key: string | undefined) {
  const term = catalogue.glossary.find((each) => keyOf(each.id) === key);
  if (!term) return null;
  const see = term.see.flatMap((other) => catalogue.glossary.find((each) => each.id === other) ?? []);
  const units = catalogue.courses.flatMap((course) =>
    term.units.flatMap((unitId) => {
      const found = findUnit(course, unitId);
      return found ? [{ course, unit: found.unit }] : [];
    }),
  );
  return { term, see, units } satisfies { term: Term; see: Term[]; units: { course: Course; unit: Unit }[] };
}
