// SPDX-License-Identifier: EUPL-1.2
// What a new way in does to what one has answered (design: whoever can reset must not be able to read). A code that a manager
// or a coordinator has made deletes it when it is used, before anybody is let in: a code that nobody uses lets nobody in, and
// deletes nothing. What is completed stays. A link that one has asked for oneself goes to one's own mail, and deletes nothing,
// but where that address is another than when the password was chosen.
import { forgetAttempts } from "~/attempts/forgetting.server";
import { type CodeSheet, makeCodes } from "~/auth/codes.server";
import type { LetIn } from "~/auth/letIn.server";
import type { OneTime } from "~/auth/oneTime";
import { readOneTime } from "~/auth/oneTime.server";
import { type Chosen, choosePassword } from "~/auth/password.server";
import type { Weakness } from "~/auth/strength.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { notHeld } from "~/people/hold.server";
import { type LetInPerson, readLetIn } from "~/people/waysIn.server";
import { forgetRefreshing } from "~/refresh/forgetting.server";

/** Which of these people have been here before. It is told by what their managers see too, never by what they answered. */
async function whoHasBegun(personIds: readonly string[]): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await read<{ id: string }>(sql`
    SELECT p."id" FROM "Person" p WHERE p."id" IN (${sqlJoin([...personIds])}) AND (
      EXISTS (SELECT 1 FROM "AuditKey" k JOIN "AuditEntry" a ON a."actorKey" = k."key" WHERE k."personId" = p."id")
      OR EXISTS (SELECT 1 FROM "Password" w WHERE w."personId" = p."id")
      OR EXISTS (SELECT 1 FROM "Enrolment" e WHERE e."personId" = p."id" AND e."startedAt" IS NOT NULL))`);
  return new Set(rows.map(({ id }) => id));
}

/** Somebody who is to get a code, and whether it will delete anything. */
export type CodePerson = LetInPerson & { loses: boolean };

/** Of those one has chosen, whom one may give a code. */
export interface CodeForm {
  people: CodePerson[];
  /** The names of those who can have none today: what they answered is to be kept. Why is not said. */
  notNow: string[];
}

/** @returns null where none of these people is one whom the actor may let in */
export async function readCodeForm(actor: Actor, personIds: readonly string[], now: Date): Promise<CodeForm | null> {
  const today = dayOf(now);
  const people = await readLetIn(actor, personIds, today);
  if (people.length === 0) return null;
  const begun = await whoHasBegun(people.map(({ id }) => id));
  const kept = await whoIsHeld([...begun], today);
  return {
    people: people.filter(({ id }) => !kept.has(id)).map((person) => ({ ...person, loses: begun.has(person.id) })),
    notNow: people.filter(({ id }) => kept.has(id)).map(({ name }) => name),
  };
}

/** As `makeCodes`, and on each sheet whether it will delete anything. */
export async function issueCodes(
  actor: Actor,
  formId: string,
  personIds: readonly string[],
  now: Date,
): Promise<(CodeSheet & { loses: boolean })[] | null> {
  const asked = await readCodeForm(actor, personIds, now);
  if (!asked) return null;
  const { people } = asked;
  const sheets = await makeCodes(
    actor,
    formId,
    people.map(({ id }) => id),
    now,
  );
  const losing = new Set(people.filter(({ loses }) => loses).map(({ id }) => id));
  return sheets?.map((sheet) => ({ ...sheet, loses: losing.has(sheet.personId) })) ?? null;
}

/** A one-time way in as its page shows it; null when it no longer works. */
export async function readWayIn(
  oneTimeId: string,
  now: Date,
): Promise<{ name: string; login: string; email: string | null; loses: boolean } | null> {
  const oneTime = await readOneTime(oneTimeId, now);
  if (!oneTime) return null;
  const { name, login, email, byAnother, personId } = oneTime;
  return { name, login: login ?? "", email, loses: byAnother && (await whoHasBegun([personId])).has(personId) };
}

/** Of these people those of whom nothing may be destroyed. They are given no code: it would destroy what they answered. */
async function whoIsHeld(personIds: readonly string[], today: Day): Promise<Set<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await read<{ id: string }>(sql`
    SELECT p."id" FROM "Person" p WHERE p."id" IN (${sqlJoin([...personIds])}) AND NOT ${notHeld(today).person(sql`p."id"`)}`);
  return new Set(rows.map(({ id }) => id));
}

/**
 * Chooses a password by a one-time way in; what is to be deleted goes in the same transaction. A way in that would delete
 * what is held does not work as long as it is.
 */
export async function chooseByWayIn(
  oneTimeId: string,
  chosen: Chosen,
  previousToken: string | null,
  now: Date,
): Promise<LetIn | { weak: Weakness } | null> {
  const way = await readOneTime(oneTimeId, now);
  if (way?.byAnother) {
    const begun = await whoHasBegun([way.personId]);
    if ((await whoIsHeld([...begun], dayOf(now))).size > 0) return null;
  }
  return choosePassword(oneTimeId, chosen, forget, previousToken, now);
}

/** Nothing is said to who had nothing here: the first code of somebody new. */
async function forget(tx: Transaction, { id, personId }: OneTime, now: Date): Promise<void> {
  const rows = (await forgetAttempts(tx, personId)) + (await forgetRefreshing(tx, personId));
  const before = await tx.password.findUnique({ where: { personId }, select: { personId: true } });
  if (rows === 0 && !before) return;
  const { byKey } = await tx.signInLink.findUniqueOrThrow({ where: { id }, select: { byKey: true } });
  await tx.accountReset.create({ data: { id: randomId(), personId, at: now, byKey } });
}

export interface Reset {
  id: string;
  at: Date;
  /** Who made the way in; null for a mail to another address, and where that person is erased. */
  by: string | null;
  /** Whether somebody signed in as the person has said that they have read about it. */
  isSeen: boolean;
}

/**
 * The actor's resets, the latest first, also those that are said to be read: whoever came in by somebody else's code can have
 * said so.
 */
export async function readResets({ personId }: Actor): Promise<Reset[]> {
  const rows = await read<Omit<Reset, "isSeen"> & { seenAt: Date | null }>(sql`
    SELECT r."id", r."at", r."seenAt", by."name" AS "by" FROM "AccountReset" r
    LEFT JOIN "AuditKey" k ON k."key" = r."byKey" LEFT JOIN "Person" by ON by."id" = k."personId"
    WHERE r."personId" = ${personId} ORDER BY r."at" DESC LIMIT 20`);
  return rows.map(({ id, at, seenAt, by }) => ({ id, at: new Date(at), by, isSeen: seenAt !== null }));
}

/** The actor has read about them. @param until when the latest of those they saw was */
export async function markResetsSeen({ personId }: Actor, until: Date, now: Date): Promise<void> {
  await db.accountReset.updateMany({ where: { personId, seenAt: null, at: { lte: until } }, data: { seenAt: now } });
}
