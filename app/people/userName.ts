// SPDX-License-Identifier: EUPL-1.2
// User names that are made for people who have none. Short, to be typed; without signs that a keyboard may lack.

const plain = (text: string) =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/æ/g, "a")
    .replace(/[^a-z\s-]/g, "");

const [consonants, vowels] = ["bdfghjklmnprstv", "aeiou"];

/** Says nothing of who it is. @param pick a whole number from 0 up to below what it is given */
function spoken(pick: (below: number) => number): string {
  const syllable = () => `${consonants[pick(consonants.length)]}${vowels[pick(vowels.length)]}`;
  return syllable() + syllable() + syllable();
}

/**
 * User names to try, one after the other, for ever: three letters of the first name and three of the last, then with numbers.
 * Whoever has protected identity gets one that says nothing, and so does who is not written in our letters.
 */
export function* userNames(name: string, isProtected: boolean, pick: (below: number) => number): Generator<string> {
  const base = baseOf(name);
  if (isProtected || base.length < 3) for (;;) yield spoken(pick);
  yield base;
  for (let number = 2; ; number++) yield `${base}${number}`;
}

/** Whether a user name was made of this name. */
export function isMadeOf(login: string, name: string): boolean {
  const base = baseOf(name);
  return base.length >= 3 && login.startsWith(base) && /^\d*$/.test(login.slice(base.length));
}

function baseOf(name: string): string {
  const words = plain(name)
    .split(/[\s-]+/)
    .filter(Boolean);
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
  return last ? first.slice(0, 3) + last.slice(0, 3) : first.slice(0, 6);
}
