// SPDX-License-Identifier: EUPL-1.2
// What in the product does not meet the requirements of accessibility, as far as we know: told on the page of the statement,
// and held true by tests: tests/statement.test.ts fails when one of them no longer is, and
// tests/journeys/allPages.journey.ts when axe finds anything on any page.
import type { Day } from "~/lib/clock";

export interface Deficiency {
  /** Its words are `words.statement.deficiencies[id]`: what, whom it stops, a way round, and why it is so still. */
  id: "titles" | "timeLimit" | "workbooks";
  /** The clause of EN 301 549 V3.2.1, and the criterion of WCAG 2.1 that it stands for. */
  clause: string;
  criterion: string;
  /** The day by which it is to be mended; null where it is kept on purpose, which its words say. */
  planned: Day | null;
}

export const deficiencies: readonly Deficiency[] = [
  { id: "titles", clause: "9.2.4.2", criterion: "2.4.2", planned: null },
  { id: "timeLimit", clause: "9.2.2.1", criterion: "2.2.1", planned: "2027-06-30" },
  {
    id: "workbooks",
    clause: "10.2.4.2",
    criterion: "2.4.2",
    planned: "2027-06-30",
  },
];

/** Of the fixed words of the law for how far a service meets it, those that can be true of this one. */
export type Conformity = "full" | "partial";

export const conformityOf = (known: readonly Deficiency[], local: string): Conformity =>
  known.length === 0 && local === "" ? "full" : "partial";

/** The day on which the list above was last gone through against the product. */
export const reviewedOn: Day = "2026-11-22";
