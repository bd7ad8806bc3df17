// SPDX-License-Identifier: EUPL-1.2
// Why nothing of somebody may be destroyed (legal hold): a choice and never a text, so that no case is told of here.
export const holdReasons = ["disclosure", "dispute", "inspection", "revision", "decision"] as const;
export type HoldReason = (typeof holdReasons)[number];

export interface Hold {
  id: string;
  /** Null where it is about everybody in the municipality. */
  person: { id: string; name: string } | null;
  reason: HoldReason;
  from: string;
  /** The last day; null until somebody ends it. */
  to: string | null;
  /** Who placed it; null where they are not here any longer. */
  by: string | null;
}
