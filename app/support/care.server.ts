// SPDX-License-Identifier: EUPL-1.2
// The contacts as a coordinator keeps them: makes, mends, checks and withdraws. Each act is an entry of the audit log.
// A coordinator reaches those of the municipalities one coordinates, and no others.
import { record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, sql, type Transaction } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import {
  type Contact,
  columnsOf,
  contactFrom,
  type Draft,
  differing,
  draftOf,
  mustBeChecked,
  type Wrong,
} from "./contact";
import { contactOf, type ShownContact, shown, standing } from "./directory.server";
import { byCare, type Fault, faults, mendedBy, missingToAsk, needsCare } from "./standing";

/** The contacts the actor keeps, as part of every `where`. */
const mine = (actor: Actor) => ({ municipalityId: { in: unitsAs(actor, "coordinator") } });

/** A new contact's id, as the page with its form makes it: the same form sent twice makes one contact. */
const newId = /^[\w-]{22}$/;

export interface KeptContact extends ShownContact {
  version: number;
  /** Who checked it last; null once that person is erased. */
  checkedBy: string | null;
  withdrawnOn: Day | null;
}

type Row = Parameters<typeof shown>[0];

const kept = (row: Row, today: Day): KeptContact => ({
  ...shown(row, today),
  version: row.version,
  checkedBy: row.checks[0]?.person?.name ?? null,
  withdrawnOn: row.withdrawnAt && dayOf(row.withdrawnAt),
});

/** All of them, what needs care first; those that are withdrawn; and what is missing before anybody begins to ask. */
export async function readKept(actor: Actor, now: Date) {
  const today = dayOf(now);
  const all = (await db.contact.findMany({ where: mine(actor), include: standing })).map((row) => kept(row, today));
  const contacts = all.filter((contact) => !contact.withdrawnOn).sort(byCare(today));
  return {
    care: contacts.filter((contact) => needsCare(contact, today)),
    fine: contacts.filter((contact) => !needsCare(contact, today)),
    withdrawn: all.filter((contact) => contact.withdrawnOn),
    missing: missingToAsk(contacts),
  };
}

/** How many need care; null for who keeps none. */
export async function countCare(actor: Actor, now: Date): Promise<number | null> {
  return unitsAs(actor, "coordinator").length > 0 ? (await readKept(actor, now)).care.length : null;
}

export async function readKeptContact(actor: Actor, id: string, now: Date): Promise<KeptContact | null> {
  const row = await db.contact.findFirst({ where: { id, ...mine(actor) }, include: standing });
  return row && kept(row, dayOf(now));
}

/** A form that was not taken: what was typed, what is wrong with it, and what stands there now where somebody was faster. */
export interface Refused {
  draft: Draft;
  checked: boolean;
  wrong: Wrong[];
  version: number;
  now: Contact | null;
}

/** Null is the 404 page. */
export type Saved = { id: string } | { refused: Refused } | null;

/** The form of a new contact. It is shown from then on, so it has to be checked. */
export async function makeContact(actor: Actor, form: URLSearchParams, now: Date): Promise<Saved> {
  const id = form.get("id") ?? "";
  const municipalityId = unitsAs(actor, "coordinator").find((unit) => unit === actor.municipalityId);
  if (!municipalityId || !newId.test(id)) return null;
  const { draft, checked, parsed } = read(form);
  const refuse = (wrong: Wrong[]) => ({ refused: { draft, checked, wrong, version: 1, now: null } });
  if ("wrong" in parsed) return refuse([...parsed.wrong, ...(checked ? [] : [unchecked])]);
  if (!checked) return refuse([unchecked]);
  const made = await db.$transaction(async (tx) => {
    if (await tx.contact.findUnique({ where: { id }, select: { id: true } })) return false;
    await tx.contact.create({ data: { id, municipalityId, version: 1, ...columnsOf(parsed.contact) } });
    await record(tx, actor.personId, "contact.made", id, now);
    await check(tx, actor, id, now);
    return true;
  });
  // Sent again it is there already; sent again and changed, the change is saved.
  return made ? { id } : saveContact(actor, id, form, now);
}

/** The form of a contact that is there. Of two who change it at the same time, the later is told, and loses nothing. */
export async function saveContact(actor: Actor, id: string, form: URLSearchParams, now: Date): Promise<Saved> {
  const { draft, checked, parsed } = read(form);
  const version = Number(form.get("version")) || 1;
  return db.$transaction(async (tx) => {
    const row = await tx.contact.findFirst({ where: { id, ...mine(actor) } });
    if (!row) return null;
    if ("wrong" in parsed) return { refused: { draft, checked, wrong: parsed.wrong, version, now: null } };
    const current = contactOf(row);
    const changed = differing(parsed.contact, current);
    if (changed.length > 0 && row.version !== version)
      return { refused: { draft, checked, wrong: [], version: row.version, now: current } };
    if (mustBeChecked(changed) && !checked)
      return { refused: { draft, checked, wrong: [unchecked], version, now: null } };
    if (changed.length > 0) {
      await tx.contact.update({ where: { id }, data: { ...columnsOf(parsed.contact), version: row.version + 1 } });
      await close(tx, id, mendedBy(changed), now);
      await record(tx, actor.personId, "contact.changed", id, now);
    }
    if (checked) await check(tx, actor, id, now);
    return { id };
  });
}

const unchecked: Wrong = { field: "checked", problem: "unchecked" };

function read(form: URLSearchParams) {
  const draft = draftOf(form);
  return { draft, checked: form.get("checked") === "yes", parsed: contactFrom(draft) };
}

/**
 * That the actor has checked the contact today, as the page showed it. It closes what was said to be wrong.
 * @returns `changed` where somebody has changed it since the page was shown
 */
export async function checkContact(
  actor: Actor,
  id: string,
  version: number,
  now: Date,
): Promise<"checked" | "changed" | null> {
  return db.$transaction(async (tx) => {
    const row = await tx.contact.findFirst({ where: { id, ...mine(actor) }, select: { version: true } });
    if (!row) return null;
    if (row.version !== version) return "changed";
    await check(tx, actor, id, now);
    return "checked";
  });
}

async function check(tx: Transaction, actor: Actor, id: string, now: Date): Promise<void> {
  const checked = await tx.$executeRaw(sql`
    INSERT INTO "ContactCheck" ("contactId", "day", "personId") VALUES (${id}, ${dayOf(now)}, ${actor.personId})
    ON CONFLICT DO NOTHING`);
  const closed = await close(tx, id, [...faults], now);
  // Pressed twice it is still one check.
  if (checked + closed > 0) await record(tx, actor.personId, "contact.checked", id, now);
}

async function close(tx: Transaction, contactId: string, what: Fault[], now: Date): Promise<number> {
  const { count } = await tx.contactReport.updateMany({
    where: { contactId, closedOn: null, what: { in: what } },
    data: { closedOn: dayOf(now), open: null },
  });
  return count;
}

/** Takes the contact out of the directory. Nothing of it is deleted. @returns its id, or null where there is none */
export async function withdrawContact(actor: Actor, id: string, now: Date): Promise<string | null> {
  return move(actor, id, now, "contact.withdrawn");
}

/** Puts it back as it was. */
export async function restoreContact(actor: Actor, id: string, now: Date): Promise<string | null> {
  return move(actor, id, now, "contact.restored");
}

async function move(actor: Actor, id: string, now: Date, how: "contact.withdrawn" | "contact.restored") {
  const out = how === "contact.withdrawn";
  return db.$transaction(async (tx) => {
    const row = await tx.contact.findFirst({ where: { id, ...mine(actor) }, select: { withdrawnAt: true } });
    if (!row) return null;
    if ((row.withdrawnAt !== null) === out) return id;
    await tx.contact.update({ where: { id }, data: { withdrawnAt: out ? now : null } });
    await record(tx, actor.personId, how, id, now);
    return id;
  });
}
