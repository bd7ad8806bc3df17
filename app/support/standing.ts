// SPDX-License-Identifier: EUPL-1.2
// Whether a contact can be trusted today, and what a municipality still lacks. It never knows who looked at it.

import { addMonths, type Day } from "~/lib/clock";
import { inSwedish } from "~/lib/swedish";
import type { Contact, Kind } from "./contact";

/** What somebody can say is wrong. */
export const faults = ["phone", "hours", "name", "other"] as const;
export type Fault = (typeof faults)[number];

export interface Checked {
  /** The last day somebody made sure that it is right. */
  checkedOn: Day;
  reviewMonths: number;
}

/** The last day that the last check holds: the same date so many calendar months later. */
export const holdsThrough = ({ checkedOn, reviewMonths }: Checked): Day => addMonths(checkedOn, reviewMonths);

export const isOverdue = (checked: Checked, today: Day): boolean => today > holdsThrough(checked);

interface Kept extends Checked {
  title: string;
  reports: readonly unknown[];
}

/** Overdue, or said to be wrong by somebody. */
export const needsCare = (contact: Kept, today: Day): boolean =>
  contact.reports.length > 0 || isOverdue(contact, today);

/** What needs care first, among them what somebody says is wrong; then by the day the last check holds through. */
export function byCare(today: Day) {
  const rank = (contact: Kept) => (contact.reports.length > 0 ? 0 : isOverdue(contact, today) ? 1 : 2);
  return (one: Kept, other: Kept): number =>
    rank(one) - rank(other) ||
    holdsThrough(one).localeCompare(holdsThrough(other)) ||
    inSwedish(one.title, other.title);
}

const mends: Record<Fault, (keyof Contact)[]> = {
  phone: ["phone"],
  hours: ["hours"],
  name: ["title"],
  other: [],
};

/** What is mended by changing these fields. The rest is closed by a check. */
export const mendedBy = (changed: readonly (keyof Contact)[]): Fault[] =>
  faults.filter((what) => mends[what].some((field) => changed.includes(field)));

/** Where people look: what is urgent first, then the way in, then what stands behind it. */
export const sections: { id: string; kinds: Kind[] }[] = [
  { id: "acute", kinds: ["acute", "duty"] },
  { id: "entry", kinds: ["entry", "handler"] },
  { id: "shelter", kinds: ["shelter"] },
  { id: "children", kinds: ["children"] },
  { id: "health", kinds: ["health"] },
  { id: "police", kinds: ["police"] },
  { id: "voluntary", kinds: ["voluntary"] },
  { id: "usesViolence", kinds: ["usesViolence"] },
  { id: "staff", kinds: ["staff"] },
];

/** The contacts of each section that has any, in the order of its kinds and then by name. */
export function inSections<Each extends { kind: Kind; title: string }>(
  contacts: readonly Each[],
): { id: string; contacts: Each[] }[] {
  return sections
    .map(({ id, kinds }) => ({
      id,
      contacts: kinds.flatMap((kind) =>
        contacts.filter((each) => each.kind === kind).sort((a, b) => inSwedish(a.title, b.title)),
      ),
    }))
    .filter(({ contacts: found }) => found.length > 0);
}

/** What must be known before anybody begins to ask, one of each. In the order to enter them. */
const neededToAsk: Kind[][] = [["entry"], ["duty", "acute"], ["handler"], ["shelter"], ["staff"]];

/** The kinds that are missing before the municipality is ready to ask. */
export const missingToAsk = (contacts: readonly { kind: Kind }[]): Kind[] =>
  neededToAsk.filter((any) => !contacts.some(({ kind }) => any.includes(kind))).flatMap(([first]) => first ?? []);
