// SPDX-License-Identifier: EUPL-1.2
// What part of a team one looks at. It lives in the address, so that a link, a reload and an export show the same people.
import { type Standing, standings } from "~/training/standing";

export const sorts = ["help", "name", "due", "unit"] as const;
export type Sort = (typeof sorts)[number];

export interface TeamFilter {
  standing: Standing | null;
  /** A unit's id: it and all below. */
  unit: string | null;
  /** Part of a name, as it was written. Empty for everybody. */
  name: string;
  sort: Sort;
}

const longest = 100;
const among = <Word extends string>(words: readonly Word[], word: string | null) =>
  words.find((each) => each === word) ?? null;

/** The filter of an address. What is not understood filters nothing. */
export function filterIn(search: URLSearchParams): TeamFilter {
  return {
    standing: among(standings, search.get("standing")),
    unit: search.get("unit") || null,
    name: (search.get("name") ?? "").slice(0, longest).trim(),
    sort: among(sorts, search.get("sort")) ?? "help",
  };
}

/** The same as an address says it: only what differs from everybody in the usual order. */
export function searchOf(courseId: string, { standing, unit, name, sort }: TeamFilter, page = 1): string {
  const search = new URLSearchParams({ course: courseId });
  if (standing) search.set("standing", standing);
  if (unit) search.set("unit", unit);
  if (name) search.set("name", name);
  if (sort !== "help") search.set("sort", sort);
  if (page > 1) search.set("page", String(page));
  return `?${search}`;
}
