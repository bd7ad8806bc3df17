// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from "~/lib/hash";
import { type Catalogue, type Course, findUnit, type Unit } from "./catalogue";
import type { Term } from "./glossary";

/** Where a word is explained. The address is neutral: the word itself would stand in the browser's history. */
export function addressOfTerm(id: string): string {
  return `/glossary/${keyOf(id)}`;
}

const keyOf = (id: string) => sha256(id).slice(0, 8);

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
