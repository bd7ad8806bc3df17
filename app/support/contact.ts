// SPDX-License-Identifier: EUPL-1.2
// Somebody to turn to in a municipality: what is kept of it, and how a coordinator's form becomes one. It never knows who
// looked at it, and holds nothing about a client.
import { holdsIdentityNumber } from "~/lib/identityNumber";
import { isVisible, oneLine } from "~/lib/line";
import { isMailAddress } from "~/mail/address";

/** What a contact is, in the order one looks: what is urgent first. */
export const kinds = [
  "acute",
  "duty",
  "entry",
  "handler",
  "shelter",
  "children",
  "health",
  "police",
  "voluntary",
  "usesViolence",
  "staff",
] as const;
export type Kind = (typeof kinds)[number];

/** How one reaches it. */
export const channels = ["phone", "dropIn", "visit", "chat", "email"] as const;
/** On which terms: without an assessment (`utan biståndsbeslut`), and without a name. */
export const terms = ["withoutAssessment", "anonymous"] as const;
/** Whom it takes or has room for: those who are else turned away, or never ask. */
export const accepts = [
  "addiction",
  "disability",
  "accessible",
  "interpreter",
  "children",
  "sons",
  "men",
  "hbtqi",
  "pets",
] as const;

/** The lists of words of a contact, and which words each knows. */
export const lists = { channels, terms, accepts } as const;
export type List = keyof typeof lists;

/** The texts of a contact, and how long each may be. */
export const lengths = {
  title: 80,
  helps: 300,
  forWhom: 200,
  phone: 40,
  hours: 120,
  email: 100,
  web: 200,
  address: 120,
  owner: 80,
  backup: 80,
} as const;
export type Text = keyof typeof lengths;
export const texts = Object.keys(lengths) as Text[];

/** How often it can be checked again, in months. */
export const intervals = [1, 3, 6, 12] as const;

export type Contact = { [Each in Text]: string } & { [Each in List]: (typeof lists)[Each][number][] } & {
  kind: Kind;
  reviewMonths: number;
};

/** What a form says, right or wrong: what was typed is shown again as it was. */
export type Draft = Record<Text, string> & Record<List, string[]> & { kind: string; reviewMonths: string };

export type Problem =
  | "missing"
  | "tooLong"
  | "identityNumber"
  | "malformed"
  | "unreachable"
  | "unchecked"
  /** Where a sheltered home lies is on no page. */
  | "sheltered";
export interface Wrong {
  field: Text | "kind" | "checked";
  problem: Problem;
}

const known = <Word extends string>(words: readonly Word[], given: readonly string[]) =>
  words.filter((word) => given.includes(word));

/** A list of words as a column keeps it, back and forth; a word that is not ours is left out. */
export const listIn = <Each extends List>(list: Each, kept: string) =>
  known(lists[list] as readonly string[], kept.split(" ")) as Contact[Each];

/** A contact as a row keeps it. */
export const columnsOf = (contact: Contact) => ({
  ...(Object.fromEntries(texts.map((field) => [field, contact[field]])) as Record<Text, string>),
  kind: contact.kind,
  channels: contact.channels.join(" "),
  terms: contact.terms.join(" "),
  accepts: contact.accepts.join(" "),
  reviewMonths: contact.reviewMonths,
});

const isKind = (text: string): text is Kind => kinds.includes(text as Kind);

export function draftOf(form: URLSearchParams): Draft {
  const text = Object.fromEntries(texts.map((each) => [each, form.get(each) ?? ""])) as Record<Text, string>;
  const list = Object.fromEntries(
    Object.entries(lists).map(([each, words]) => [each, known<string>(words, form.getAll(each))]),
  ) as Record<List, string[]>;
  return { ...text, ...list, kind: form.get("kind") ?? "", reviewMonths: form.get("reviewMonths") ?? "" };
}

/** A form with nothing in it yet, but for what kind of contact it is about to be. */
export const emptyDraft = (kind = ""): Draft => ({
  ...draftOf(new URLSearchParams({ kind })),
  channels: ["phone"],
  reviewMonths: "6",
});

const needed: Text[] = ["title", "helps", "owner"];
const written: Partial<Record<Text, RegExp>> = {
  // Three digits at least: 112 and 1177 are telephone numbers.
  phone: /^\+?(?:\d[ -]*){3,}$/,
  web: /^https:\/\/[^\s/]+\.[^\s]+$/,
};

/** Ten digits that begin with a zero and stand in the field for it are a telephone number, however they are written. */
const isPhone = (field: Text, text: string) => field === "phone" && /^0\d{9}$/.test(text);

function problemOf(field: Text, text: string, kind: string): Problem | null {
  if (text === "") return needed.includes(field) ? "missing" : null;
  if (field === "address" && kind === "shelter") return "sheltered";
  if (text.length > lengths[field]) return "tooLong";
  if (!isPhone(field, text) && holdsIdentityNumber(text)) return "identityNumber";
  if (field === "email") return isMailAddress(text) ? null : "malformed";
  return written[field]?.test(text) === false ? "malformed" : null;
}

/** The contact that the form describes, or everything that is wrong with it, in the order of the form. */
export function contactFrom(draft: Draft): { contact: Contact } | { wrong: Wrong[] } {
  const { kind } = draft;
  const text = Object.fromEntries(
    texts.map((each) => {
      const line = oneLine(draft[each]);
      return [each, isVisible(line) ? line : ""];
    }),
  ) as Record<Text, string>;
  const wrong: Wrong[] = isKind(kind) ? [] : [{ field: "kind", problem: "missing" }];
  for (const field of texts) {
    const problem = problemOf(field, text[field], kind);
    if (problem) wrong.push({ field, problem });
    // Said once, at the first of the ways: one of them is enough.
    if (field === "phone" && !text.phone && !text.email && !text.web && !text.address)
      wrong.push({ field, problem: "unreachable" });
  }
  if (wrong.length > 0 || !isKind(kind)) return { wrong };
  const months = Number(draft.reviewMonths);
  return {
    contact: {
      ...text,
      kind,
      channels: known(channels, draft.channels),
      terms: known(terms, draft.terms),
      accepts: known(accepts, draft.accepts),
      reviewMonths: intervals.find((each) => each === months) ?? 6,
    },
  };
}

/** Every field of a contact, in no order that matters. */
const fields = [...texts, ...(Object.keys(lists) as List[]), "kind", "reviewMonths"] as (keyof Contact)[];

/** The fields in which two contacts differ. */
export function differing(one: Contact, other: Contact): (keyof Contact)[] {
  return fields.filter((field) => String(one[field]) !== String(other[field]));
}

/** By what somebody finds it. Who changes this must have checked it: nothing unchecked is ever shown. */
const ways: (keyof Contact)[] = ["phone", "hours", "email", "web", "address"];

export const mustBeChecked = (changed: (keyof Contact)[]): boolean => changed.some((field) => ways.includes(field));

/** A contact as its form shows it. */
export const draftFrom = (contact: Contact): Draft => ({ ...contact, reviewMonths: String(contact.reviewMonths) });
