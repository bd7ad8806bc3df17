// SPDX-License-Identifier: EUPL-1.2
import { randomBytes } from "node:crypto";

/** Letters and digits that cannot be mistaken for each other, read aloud or off paper. */
const alphabet = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

/** Bytes from here on would make some signs come more often. */
const even = 256 - (256 % alphabet.length);

/**
 * A code that a person can read and type: groups of four signs with hyphens between. A sign is 4.9 bits.
 * @param bytes where it comes from, asked for again with the next number until there are enough
 */
export function readableCode(groups: number, bytes: (round: number) => Uint8Array = () => randomBytes(64)): string {
  const signs: string[] = [];
  for (let round = 0; signs.length < groups * 4; round++)
    for (const byte of bytes(round)) if (byte < even) signs.push(alphabet[byte % alphabet.length] ?? "");
  return Array.from({ length: groups }, (_, group) => signs.slice(group * 4, group * 4 + 4).join("")).join("-");
}

/** A code as it was typed, without what people put between its signs and in capitals. */
export function typedCode(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, "");
}
