// SPDX-License-Identifier: EUPL-1.2
// The parts of a round of Fem minuter, each with an address of its own.

/** A part of a round: the last of its address. */
export type Part = "moment" | "changes" | "tip" | `questions/${number}`;

/** The parts of a round in order: what it does not bring has no place. */
export function partsOf(
  { momentId, questionIds }: { momentId: string | null; questionIds: readonly string[] },
  isChanged: boolean,
): Part[] {
  return [
    ...(momentId ? (["moment"] as const) : []),
    ...questionIds.map((_, index): Part => `questions/${index + 1}`),
    ...(isChanged ? (["changes"] as const) : []),
    "tip",
  ];
}

export const addressOf = (number: number, part?: Part) => `/refresh/${number}${part ? `/${part}` : ""}`;

/** The part that comes after, or null after the last. What the round does not bring is before the tip. */
export function partAfter(parts: readonly Part[], part: Part): Part | null {
  const at = parts.indexOf(part);
  return at === -1 ? "tip" : (parts[at + 1] ?? null);
}

/** What stands around a part's page. Plain data. */
export interface RoundAround {
  number: number;
  /** The part after this one; null after the last. */
  next: Part | null;
}
