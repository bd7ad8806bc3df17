// SPDX-License-Identifier: EUPL-1.2
// What a municipality says of itself in its accessibility statement: its form, right or wrong.
import { type Day, dayOf, isDay } from "~/lib/clock";
import { holdsIdentityNumber } from "~/lib/identityNumber";
import { lines, oneLine } from "~/lib/line";

/** How the service was assessed: by the municipality, or by somebody it asked. */
export const methods = ["self", "external"] as const;
export type Method = (typeof methods)[number];

export const lengths = { email: 100, phone: 40, assessor: 120, local: 2000 } as const;

export interface Statement {
  email: string;
  phone: string;
  assessedOn: Day;
  method: Method;
  assessor: string;
  local: string;
}

export const fields = ["email", "phone", "assessedOn", "method", "assessor", "local"] as const;
export type Field = (typeof fields)[number];
export type Draft = Record<Field, string>;

/** Each has its sentence in `words.statement.form.problems`. */
export type Problem =
  | "unreachable"
  | "email"
  | "phone"
  | "assessedOn"
  | "ahead"
  | "method"
  | "assessor"
  | "identityNumber";
export interface Wrong {
  field: Field;
  problem: Problem;
}

export const emptyDraft = (contact: { email: string; phone: string }): Draft => ({
  email: contact.email,
  phone: contact.phone,
  assessedOn: "",
  method: "",
  assessor: "",
  local: "",
});

/** What was typed, as it was. */
export const draftOf = (form: URLSearchParams): Draft =>
  Object.fromEntries(fields.map((field) => [field, (form.get(field) ?? "").slice(0, 4000)])) as Draft;

export function statementFrom(draft: Draft, now: Date): { statement: Statement } | { wrong: Wrong[] } {
  const given = Object.fromEntries(
    fields.map((field) => [field, (field === "local" ? lines : oneLine)(draft[field])]),
  ) as Draft;
  const method = methods.find((each) => each === given.method);
  const wrong = (
    [
      [given.email === "" && given.phone === "", "email", "unreachable"],
      [given.email !== "" && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(given.email), "email", "email"],
      [given.phone !== "" && !/^\+?\d[\d -]+$/.test(given.phone), "phone", "phone"],
      [!isDay(given.assessedOn), "assessedOn", "assessedOn"],
      [isDay(given.assessedOn) && given.assessedOn > dayOf(now), "assessedOn", "ahead"],
      [!method, "method", "method"],
      [method === "external" && given.assessor === "", "assessor", "assessor"],
      [holdsIdentityNumber(given.assessor), "assessor", "identityNumber"],
      [holdsIdentityNumber(given.local), "local", "identityNumber"],
    ] as const
  ).flatMap(([isWrong, field, problem]): Wrong[] => (isWrong ? [{ field, problem }] : []));
  if (wrong.length > 0 || !method) return { wrong };
  // What is cut may be cut in the middle of a sign.
  const short = (field: keyof typeof lengths) => lines(given[field].slice(0, lengths[field]));
  return {
    statement: {
      email: short("email"),
      phone: short("phone"),
      assessedOn: given.assessedOn,
      method,
      assessor: short("assessor"),
      local: short("local"),
    },
  };
}
