// SPDX-License-Identifier: EUPL-1.2
const collator = new Intl.Collator("sv");

/** Which of two texts comes first in Swedish: å, ä and ö after z. */
export const inSwedish = (a: string, b: string): number => collator.compare(a, b);

/**
 * Letters that every database has to be told of, each with the sign that stands in its place where names are ordered and
 * looked for: å, ä and ö after z; æ as ä, ø as ö, é as e and ü as y, as in Svenska Akademiens ordlista.
 */
export const letters: readonly [letter: string, sign: string][] = [
  ["Å", "{"],
  ["å", "{"],
  ["Ä", "|"],
  ["ä", "|"],
  ["Æ", "|"],
  ["æ", "|"],
  ["Ö", "}"],
  ["ö", "}"],
  ["Ø", "}"],
  ["ø", "}"],
  ["É", "e"],
  ["é", "e"],
  ["Ü", "y"],
  ["ü", "y"],
];
const signOf = new Map(letters);

/** A name as it is compared and ordered in any database: with those signs, and a to z as small letters. */
export function folded(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[^\0-\x7f]/gu, (letter) => signOf.get(letter) ?? letter)
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
