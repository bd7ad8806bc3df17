// SPDX-License-Identifier: EUPL-1.2
// What a VIN-ombud can lead at a workplace meeting: the items of the courses' refreshers, one for each month, and the
// talks that the courses' modules have (R-067, R-071).
import type { Catalogue } from "~/content/catalogue";
import { addToMonth, type Month } from "~/lib/clock";

export interface ListedMeeting {
  id: string;
  title: string;
  /** What it is for, in a sentence. */
  purpose: string;
  /** Whose it is, the next time it comes. */
  month: Month;
}

/** The month's item, and the others in the order in which they come. With fewer than twelve the year begins again. */
export function meetingsIn(catalogue: Catalogue, month: Month): { now: ListedMeeting | null; others: ListedMeeting[] } {
  const listed = catalogue.courses
    .flatMap(({ refreshers }) => refreshers)
    .map(({ id, meeting: { title, purpose } }) => ({ id, title, purpose }));
  if (listed.length === 0) return { now: null, others: [] };
  const at = (Number(month.slice(5)) - 1) % listed.length;
  const [now = null, ...others] = [...listed.slice(at), ...listed.slice(0, at)].map((each, later) => ({
    ...each,
    month: addToMonth(month, later),
  }));
  return { now, others };
}
