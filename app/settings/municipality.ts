// SPDX-License-Identifier: EUPL-1.2
// A municipality's own words and choices. They never hold a secret: those are environment.
export interface Municipality {
  id: string;
  name: string;
  /** VIN or VIR. */
  term: string;
  /** Who at the municipality answers questions about the courses. */
  contact: { name: string; phone: string; email: string };
  /** Where "leave quickly" leads. */
  neutralSite: string;
}

/** A site that many people visit and that says nothing about why: the weather. */
export const defaultNeutralSite = "https://www.smhi.se/";

/** The municipality's own words as course texts use them. */
export function wordsOf(municipality: Pick<Municipality, "name" | "term">): { kommunen: string; vin: string } {
  return { kommunen: municipality.name, vin: municipality.term };
}
