// SPDX-License-Identifier: EUPL-1.2
// The national lines of the register of facts: which there are, and what is urgent among them. It never holds a number.
import type { Fact } from "~/content/catalogue";
import type { Day } from "~/lib/clock";

export interface Line {
  id: string;
  sv: string;
  en: string;
  phone: string;
  forWhom: { sv: string; en: string };
  source: string;
  url: string;
  /** The day it was read at its source. */
  seen: Day;
  /** It should have been read again by now. */
  due: boolean;
}

const emergency = "larm-112";

/** The emergency number, and the others in the order of the register. */
export function linesOf(facts: readonly Fact[], today: Day): { urgent: Line[]; others: Line[] } {
  const lines = facts.flatMap(({ kind, id, sv, en, phone, forWhom, source, url, seen, reviewBy }) =>
    kind === "line" && phone && forWhom
      ? [{ id, sv, en, phone, forWhom, source, url, seen, due: reviewBy < today }]
      : [],
  );
  return {
    urgent: lines.filter(({ id }) => id === emergency),
    others: lines.filter(({ id }) => id !== emergency),
  };
}
