// SPDX-License-Identifier: EUPL-1.2
// One-time ways in, as rows: made, found while they work, and used once. Only the hash of a secret is kept.
import { wholeRows } from "~/lib/aging.server";
import { db, sql, type Transaction } from "~/lib/db.server";
import { randomId, sha256 } from "~/lib/hash";
import { lifetimes, type OneTime, type OneTimeKind } from "./oneTime";

/** Under which id a link's secret is kept; none for what is no secret of a link. */
export const idOfLink = (secret: string) => (/^[\w-]{40,}$/.test(secret) ? sha256(secret) : "");

/**
 * Makes a way in. An earlier one of the person ends: it may have gone astray, which is why there is a new one. A mail, which
 * anybody can ask for in anybody's name, ends no code on paper.
 * @param byKey who makes it for somebody else, as the audit log knows them
 */
export async function makeOneTime(
  tx: Transaction,
  personId: string,
  { id, kind, byKey = null }: { id: string; kind: OneTimeKind; byKey?: string | null },
  now: Date,
): Promise<Date> {
  const expiresAt = new Date(now.getTime() + lifetimes[kind]);
  await tx.signInLink.updateMany({
    where: { personId, expiresAt: { gt: now }, ...(kind === "mail" && { kind }) },
    data: { expiresAt: now },
  });
  await tx.signInLink.create({ data: { id, personId, kind, byKey, createdAt: now, expiresAt } });
  return expiresAt;
}

/** Makes the secret of a link for somebody who has no password yet. */
export async function makeLink(personId: string, now: Date): Promise<string> {
  const secret = randomId() + randomId();
  await db.$transaction((tx) => makeOneTime(tx, personId, { id: idOfLink(secret), kind: "link" }, now));
  return secret;
}

const works = (now: Date) => ({ usedAt: null, expiresAt: { gt: now } });

/** The way in of that id while it can be used, else null. */
export async function readOneTime(id: string, now: Date, tx?: Transaction): Promise<OneTime | null> {
  const row = await (tx ?? db).signInLink.findFirst({
    where: { id, ...works(now) },
    select: {
      kind: true,
      byKey: true,
      person: {
        select: { id: true, name: true, login: true, email: true, password: { select: { addressHash: true } } },
      },
    },
  });
  if (!row) return null;
  const { id: personId, name, login, email, password } = row.person;
  const kind = row.kind as OneTimeKind;
  // Whoever keeps the register can write their own address into it and ask for a mail.
  const isMoved = kind === "mail" && password?.addressHash !== addressHashOf(email);
  return { id, kind, personId, name, login, email, byAnother: kind === "code" || isMoved };
}

/** What is kept of where somebody's mails went when they chose a password. */
export const addressHashOf = (email: string | null) => (email === null ? null : sha256(email.toLowerCase()));

/** Takes a way in, and with it every other that the person had. @returns false when somebody else was first */
export async function takeOneTime(tx: Transaction, { id, personId }: OneTime, now: Date): Promise<boolean> {
  const used = await tx.signInLink.updateMany({ where: { id, ...works(now) }, data: { usedAt: now } });
  if (used.count !== 1) return false;
  await tx.signInLink.updateMany({ where: { personId, usedAt: null }, data: { usedAt: now } });
  return true;
}

/** Those that ran out, used or not. */
export const oldLinks = wholeRows(
  sql`"SignInLink"`,
  (than, whose) => sql`
    SELECT "id", "expiresAt" AS "since" FROM "SignInLink"
    WHERE "expiresAt" < ${than} AND ${whose.person(sql`"personId"`)}`,
);
