// SPDX-License-Identifier: EUPL-1.2
// What a coordinator's forms about people say, right or wrong, and what can be wrong with them.
import { type Day, isDay } from "~/lib/clock";
import { holdsIdentityNumber } from "~/lib/identityNumber";
import { isVisible, oneLine } from "~/lib/line";
import { isMailAddress } from "~/mail/address";

/** What was typed, by field, as it was. */
export type Draft = Record<string, string>;

/** Each has its sentence in `words.people.problems`, which says what to do. */
export type Problem =
  | "nameMissing"
  | "nameTooLong"
  | "identityNumber"
  | "emailMalformed"
  | "numberTaken"
  | "numberMalformed"
  | "dayMissing"
  | "dayMalformed"
  | "endBeforeStart"
  | "employedThen"
  | "beforeEmployment"
  | "alreadyAway"
  | "roleMissing"
  | "alreadyHas"
  | "unitMissing"
  | "unitNameTaken"
  | "codeTaken"
  | "insideItself"
  | "ownRole"
  | "changedMeanwhile"
  | "nobodyFound"
  | "alreadyMember"
  | "whoMissing"
  | "groupNameTaken"
  | "emailTaken"
  | "holdReasonMissing"
  | "dayPast";

export interface Wrong {
  field: string;
  problem: Problem;
}

/** A form that was not taken. */
export interface Refused {
  draft: Draft;
  wrong: Wrong[];
}

/** A form's result: where it was taken the person's id, and null for the 404 page. */
export type Taken = { id: string } | { refused: Refused } | null;

export const longestName = 120;
export const longestNumber = 40;

/** What was typed into a field of one line, as it is kept. */
export const tidy = (text: string | undefined) => oneLine(text ?? "");

/** The fields of a posted form that it has, each once. */
export const draftIn = (form: URLSearchParams, fields: readonly string[]): Draft =>
  Object.fromEntries(fields.map((field) => [field, (form.get(field) ?? "").slice(0, 500)]));

/** What is wrong with a name of a person or a unit. */
export function nameProblem(name: string): Problem | null {
  if (!isVisible(name)) return "nameMissing";
  if (name.length > longestName) return "nameTooLong";
  return holdsIdentityNumber(name) ? "identityNumber" : null;
}

export function emailProblem(email: string): Problem | null {
  if (email === "" || (email.length <= 200 && isMailAddress(email))) return null;
  return "emailMalformed";
}

/** An employee's number, or a unit's code. Never a personal identity number. */
export function numberProblem(number: string): Problem | null {
  if (number === "") return null;
  if (holdsIdentityNumber(number)) return "identityNumber";
  return number.length <= longestNumber && /^[\p{L}\p{N}][\p{L}\p{N} ._/-]*$/u.test(number) ? null : "numberMalformed";
}

/** What is wrong with a first and a last day. @param last may be empty, and may be the day before: then it never was */
export function daysProblem(first: { field: string; day: string }, last: { field: string; day: string }): Wrong[] {
  if (first.day === "") return [{ field: first.field, problem: "dayMissing" }];
  if (!isDay(first.day)) return [{ field: first.field, problem: "dayMalformed" }];
  if (last.day !== "" && !isDay(last.day)) return [{ field: last.field, problem: "dayMalformed" }];
  return last.day !== "" && last.day < first.day ? [{ field: last.field, problem: "endBeforeStart" }] : [];
}

/** Those of several checks that found something. */
export const wrongIn = (checks: Record<string, Problem | null>): Wrong[] =>
  Object.entries(checks).flatMap(([field, problem]) => (problem ? [{ field, problem }] : []));

/** Whether two spans of days have a day in common; without a last day a span goes on. */
export function overlap(one: { from: Day; to: Day | null }, other: { from: Day; to: Day | null }): boolean {
  return (other.to === null || one.from <= other.to) && (one.to === null || other.from <= one.to);
}
