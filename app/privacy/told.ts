// SPDX-License-Identifier: EUPL-1.2
// How a value of a row is told to the person it is about. What it does not know it tells as it stands: nothing is left out
// because there is no word for it.
import { formatDay, type Language } from "~/i18n/language";
import type { Dictionary } from "~/i18n/sv";
import { dayOf, isDay, timeOf } from "~/lib/clock";
import type { Letter } from "~/mail/letter";
import type { Role } from "~/people/actor";
import { roleName } from "~/people/roleName";
import type { Kind, Shown } from "./held/entry";
import { lists } from "./held/values";
import type { Named } from "./named";

export type Row = Readonly<Record<string, unknown>>;

export interface Teller {
  words: Dictionary;
  language: Language;
  /** The municipality's word, VIN or VIR. */
  term: string;
  names: Named;
}

/** Where the name of a row that a column points at stands, beside the column. */
export const nameBeside = (column: string) => `${column} name`;

export const kindOf = (shown: Shown): Kind | null => (typeof shown === "string" ? null : shown[1]);
export const wordOf = (words: Dictionary, shown: Shown): string =>
  words.ownData.columns[typeof shown === "string" ? shown : shown[0]];

export function tell(row: Row, column: string, shown: Shown, teller: Teller): string {
  const value = row[column];
  if (value === null || value === undefined) return "";
  const text = value instanceof Date ? value.toISOString() : String(value);
  const kind = kindOf(shown);
  if (kind === "day") return isDay(text) ? formatDay(teller.language, text) : text;
  if (kind === "moment") return momentOf(text, teller.language);
  if (kind === "named") return inWords(text, teller.names);
  if (kind === "orgUnit" || kind === "group" || kind === "contact") return String(row[nameBeside(column)] ?? text);
  if (kind === "enrolment" || kind === "run") return inWords(String(row[nameBeside(column)] ?? text), teller.names);
  if (kind === "choice") return teller.names.get(`${sceneOf(row)} ${text}`) ?? text;
  if (kind === "turn") return String(Number(text) + 1);
  if (kind === "letter") return written(parsed(text)) ?? text;
  if (kind === "data") return flat(parsed(text), teller);
  if (kind === "answer") return answered(parsed(text), String(row.questionId), teller);
  if (kind === "drawn") return drawn(parsed(text), teller);
  if (kind === "role") return text in teller.words.roles ? roleName(teller.words, text as Role, teller.term) : text;
  if (kind !== null) return (lists(teller.words)[kind] as Readonly<Record<string, string>>)[text] ?? text;
  return text;
}

function momentOf(text: string, language: Language): string {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) return text;
  return `${formatDay(language, dayOf(moment))} ${timeOf(moment)}`;
}

/** One id, or several with spaces between. */
function inWords(text: string, names: Named): string {
  return (
    names.get(text) ??
    text
      .split(" ")
      .map((id) => names.get(id) ?? id)
      .join("; ")
  );
}

/** The address, the subject and the text, as a mail has them. Null for what is none. */
function written(value: unknown): string | null {
  const { to, subject, text } = (value ?? {}) as Partial<Letter>;
  return text === undefined ? null : `${to}\n${subject}\n\n${text}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function flat(value: unknown, teller: Teller): string {
  const { names } = teller;
  if (Array.isArray(value)) return value.map((each) => flat(each, teller)).join("; ");
  if (value !== null && typeof value === "object")
    return Object.entries(value)
      .map(([name, each]) => {
        const question = names.get(name);
        return `${question ?? name}: ${question ? answered(each, name, teller) : flat(each, teller)}`;
      })
      .join(", ");
  return value === null ? "" : inWords(String(value), names);
}

/** `item=place` is two ids of the question; an option is one. Those of whether something is true have no text of their own. */
function answered(value: unknown, question: string, teller: Teller): string {
  if (!Array.isArray(value)) return flat(value, teller);
  const { names, words } = teller;
  const say = (id: string) => names.get(`${question} ${id}`) ?? (id === "true" || id === "false" ? words.quiz[id] : id);
  return value.map((each) => String(each).split("=").map(say).join(" → ")).join("; ");
}

function drawn(value: unknown, teller: Teller): string {
  if (!Array.isArray(value)) return flat(value, teller);
  return value.map(({ id }: { id: string }) => teller.names.get(id) ?? id).join("; ");
}

/** The scene in which something was chosen: that of the run, or the one whose moment (`scene/moment`) it was. */
const sceneOf = (row: Row): unknown => row[nameBeside("runId")] ?? String(row.momentId).split("/")[0];
