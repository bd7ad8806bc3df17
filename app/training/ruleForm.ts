// SPDX-License-Identifier: EUPL-1.2
// A rule as it stands in the address of the page that shows what it means: read, and what is wrong with it.
import { type Terms, termsSchema } from "./rule";

/** Fields as they were typed, and those that cannot stand. */
export interface RuleDraft {
  typed: Omit<Terms, "days" | "validityMonths" | "windowDays"> &
    Record<"days" | "validityMonths" | "windowDays", string>;
  wrong: (keyof Terms)[];
  /** Null where something is wrong. */
  terms: Terms | null;
}

const lists = ["roles", "jobFamilies"] as const;

/** @param usual what stands in the form where the address says nothing */
export function readDraft(search: URLSearchParams, usual: Terms): RuleDraft {
  const isTyped = search.has("courseId");
  const text = (name: keyof Terms) => (isTyped ? (search.get(name) ?? "") : String(usual[name]));
  const given = {
    courseId: text("courseId"),
    orgUnitId: text("orgUnitId"),
    trigger: text("trigger"),
    since: text("since"),
    days: text("days"),
    validityMonths: text("validityMonths"),
    windowDays: text("windowDays"),
    ...Object.fromEntries(lists.map((name) => [name, isTyped ? search.getAll(name) : usual[name]])),
  };
  const parsed = termsSchema.safeParse(given);
  return {
    typed: given as unknown as RuleDraft["typed"],
    wrong:
      isTyped && !parsed.success ? [...new Set(parsed.error.issues.map(({ path }) => path[0] as keyof Terms))] : [],
    terms: isTyped && parsed.success ? parsed.data : null,
  };
}

/** A rule's fields, one for each value, for a form that sends them on. */
export const fieldsOf = (terms: Terms): [string, string][] =>
  Object.entries(terms).flatMap(([name, value]) =>
    [value].flat().map((each): [string, string] => [name, String(each)]),
  );
