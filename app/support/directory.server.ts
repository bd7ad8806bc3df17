// SPDX-License-Identifier: EUPL-1.2
// The municipality's contacts as everybody there may read them. That somebody looked is written nowhere.
import { type Day, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { type Contact, type Kind, listIn, texts } from "./contact";
import { type Fault, holdsThrough, inSections, isOverdue } from "./standing";

export interface Report {
  what: Fault;
  /** The day it was said. */
  on: Day;
}

export interface ShownContact extends Contact {
  id: string;
  checkedOn: Day;
  holdsThrough: Day;
  overdue: boolean;
  /** What is said to be wrong with it and not mended yet. */
  reports: Report[];
}

/** What is read beside a contact to say how it stands. */
export const standing = {
  checks: {
    orderBy: { day: "desc" },
    take: 1,
    select: { day: true, person: { select: { name: true } } },
  },
  reports: { where: { closedOn: null }, orderBy: { reportedOn: "asc" }, select: { what: true, reportedOn: true } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof firstRow>>>;
const firstRow = () => db.contact.findFirst({ include: standing });

/** A row as a contact: texts as they are, lists of words as lists. */
export function contactOf(row: Omit<Row, "checks" | "reports">): Contact {
  return {
    ...(Object.fromEntries(texts.map((field) => [field, row[field]])) as Pick<Contact, (typeof texts)[number]>),
    kind: row.kind as Kind,
    channels: listIn("channels", row.channels),
    terms: listIn("terms", row.terms),
    accepts: listIn("accepts", row.accepts),
    reviewMonths: row.reviewMonths,
  };
}

export function shown(row: Row, today: Day): ShownContact {
  // A contact is never there without a check: it is made with one.
  const checked = { checkedOn: row.checks[0]?.day ?? "", reviewMonths: row.reviewMonths };
  return {
    ...contactOf(row),
    id: row.id,
    checkedOn: checked.checkedOn,
    holdsThrough: holdsThrough(checked),
    overdue: isOverdue(checked, today),
    reports: row.reports.map(({ what, reportedOn }) => ({ what: what as Fault, on: reportedOn })),
  };
}

/** What the actor's own municipality has, section by section. */
export async function readDirectory(actor: Actor, now: Date) {
  const rows = await db.contact.findMany({
    where: { municipalityId: actor.municipalityId, withdrawnAt: null },
    include: standing,
  });
  return inSections(rows.map((row) => shown(row, dayOf(now))));
}

/** One of them, else null. */
export async function readContact(actor: Actor, id: string, now: Date): Promise<ShownContact | null> {
  const row = await db.contact.findFirst({
    where: { id, municipalityId: actor.municipalityId, withdrawnAt: null },
    include: standing,
  });
  return row && shown(row, dayOf(now));
}
