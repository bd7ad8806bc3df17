// SPDX-License-Identifier: EUPL-1.2
// Whether a password can be chosen. Length, and that it is hard to guess: no rules on which signs, and no last day (NIST SP
// 800-63B, 5.1.1.2). Nothing leaves this machine.
import { swedishWords } from "./swedishWords";

/** Why a password cannot be chosen, as the form words it. */
export type Weakness = "short" | "long" | "different" | "own" | "common";

/** Guesses that it takes at least, as a power of ten: more than hashing lets anybody make, also with the hashes in hand. */
const leastGuesses = 10;

/** What takes longer to look through than it can tell; the rest of a longer one only makes it better. */
const looksAt = 64;

const folded = (text: string) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

type Guesser = (password: string, own: string[]) => { guessesLog10: number; usesOwn: boolean };
let guesser: Promise<Guesser> | null = null;

/** Some megabytes of leaked passwords, read when somebody first chooses one. */
async function loadGuesser(): Promise<Guesser> {
  const [{ ZxcvbnFactory }, { adjacencyGraphs, dictionary }] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
  ]);
  const known = new ZxcvbnFactory({ dictionary: { ...dictionary, swedish: swedishWords }, graphs: adjacencyGraphs });
  return (password, own) => {
    const { guessesLog10, sequence } = known.check(password, own);
    const usesOwn = sequence.some((each) => "dictionaryName" in each && each.dictionaryName === "userInputs");
    return { guessesLog10, usesOwn };
  };
}

/**
 * Why a password cannot be chosen; null for a good one.
 * @param again the same, written once more: whoever mistypes a password they cannot see has locked themselves out
 * @param own what is about the person: names, the municipality, where mails go. A guesser knows it too
 */
export async function weaknessOf(password: string, again: string, own: readonly string[]): Promise<Weakness | null> {
  if (password.length < 12) return "short";
  if (password.length > 200) return "long";
  if (password !== again) return "different";
  guesser ??= loadGuesser();
  const words = own
    .flatMap((text) => [folded(text), ...folded(text).split(/[^a-z0-9]+/)])
    .filter((word) => word.length > 2);
  const { guessesLog10, usesOwn } = (await guesser)(folded(password).slice(0, looksAt), [...new Set(words)]);
  if (guessesLog10 >= leastGuesses) return null;
  return usesOwn ? "own" : "common";
}
