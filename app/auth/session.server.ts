// SPDX-License-Identifier: EUPL-1.2
// Sessions: rows that can be ended. The cookie holds a random value and nothing else.
import { setTimeout as pause } from "node:timers/promises";
import { record } from "~/audit/record.server";
import { wholeRows } from "~/lib/aging.server";
import { db, type Sql, sql, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { randomId, sha256 } from "~/lib/hash";
import { idle, lifetime, noted } from "./limits";

export const secure = environment.origin?.startsWith("https:") ?? false;
/** The prefix makes the browser refuse the cookie from another host or over plain http. */
const cookieName = secure ? "__Host-session" : "session";
/** Of every cookie of ours: for the server alone, and not sent along from other sites' forms. */
/** What every cookie of ours says of itself, but for how long it is kept. @param path the addresses it is sent to */
export const attributesAt = (path: string) => `Path=${path}; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;
export const cookieAttributes = attributesAt("/");

/** The random value in a Cookie header, or null. */
export function tokenIn(cookies: string | null | undefined): string | null {
  return cookieIn(cookies, cookieName);
}

export function cookieIn(cookies: string | null | undefined, name: string): string | null {
  for (const each of (cookies ?? "").split(";")) {
    const [key, value] = each.trim().split("=", 2);
    if (key === name && value && /^[\w.~-]+$/.test(value)) return value;
  }
  return null;
}

/** The Set-Cookie header that hands a browser its session. Without a date: it is gone with the browser. */
export function sessionCookie(token: string): string {
  return `${cookieName}=${token}; ${cookieAttributes}`;
}

export const newToken = () => randomId() + randomId();

/** That the session joined as `s` holds: not ended, and neither too old nor too long without a request. */
export function sessionHolds(now: Date): Sql {
  const [shared, powerful, own] = [idle.shared, idle.powerful, idle.own].map(
    (each) => new Date(now.getTime() - each - noted),
  );
  const used = sql`COALESCE(s."usedAt", s."createdAt")`;
  return sql`s."endedAt" IS NULL AND s."expiresAt" > ${now} AND (${used} > ${shared}
    OR (NOT s."isShared" AND (${used} > ${powerful} OR (COALESCE(s."power", '') = '' AND ${used} > ${own}))))`;
}

/**
 * Opens a session in the transaction that found the person, and ends the one the browser had, so that nobody can plant
 * a session of theirs.
 * @returns the Set-Cookie header
 */
export async function openSession(
  tx: Transaction,
  personId: string,
  previousToken: string | null,
  now: Date,
): Promise<string> {
  if (previousToken) await end(tx, previousToken, now);
  const token = newToken();
  const expiresAt = new Date(now.getTime() + lifetime);
  const id = sha256(token);
  await tx.session.create({ data: { id, personId, createdAt: now, expiresAt } });
  await record(tx, personId, "session.opened", id, now);
  return sessionCookie(token);
}

/** The rows of one session, of whoever has it: its own, and for a moment the one with the id it had or has next. */
export const rowsOf = (id: string): Sql => sql`
  "personId" = (SELECT "personId" FROM "Session" WHERE "id" = ${id})
  AND ("id" = ${id} OR "nextId" = ${id} OR "id" = (SELECT "nextId" FROM "Session" WHERE "id" = ${id}))`;

function end(tx: Transaction, token: string, now: Date) {
  return tx.$executeRaw(
    sql`UPDATE "Session" SET "endedAt" = ${now} WHERE ${rowsOf(sha256(token))} AND "endedAt" IS NULL`,
  );
}

/** Ends the session, if there is one. @returns the Set-Cookie header that takes the cookie away */
export async function endSession(token: string | null, personId: string | null, now: Date): Promise<string> {
  if (token)
    await db.$transaction(async (tx) => {
      await end(tx, token, now);
      if (personId) await record(tx, personId, "session.ended", sha256(token), now);
    });
  return clearedCookie();
}

/** How long whoever leaves quickly waits for the database at most, in milliseconds. */
const leavingWaits = 300;

/**
 * As `endSession`, but nothing is written about it: that somebody left quickly is nobody's business. They are let go
 * whether or not it could be written: the browser forgets the session in any case.
 */
export async function leaveSession(token: string | null): Promise<string> {
  if (token) {
    const deleted = db.$executeRaw(sql`DELETE FROM "Session" WHERE ${rowsOf(sha256(token))}`).catch(() => {});
    await Promise.race([deleted, pause(leavingWaits)]);
  }
  return clearedCookie();
}

/** The Set-Cookie header that takes the session's cookie away. */
export function clearedCookie(): string {
  return `${cookieName}=; ${cookieAttributes}; Max-Age=0`;
}

/** Sessions that ran out: one that was ended counts from when it would have run out, twelve hours later at most. */
export const oldSessions = wholeRows(
  sql`"Session"`,
  (than, whose) => sql`
    SELECT "id", "expiresAt" AS "since" FROM "Session" WHERE "expiresAt" < ${than} AND ${whose.person(sql`"personId"`)}`,
);

/** Whose session it was, also when it has expired. */
export async function lastPersonOf(token: string | null): Promise<string | null> {
  if (!token) return null;
  return (await db.session.findUnique({ where: { id: sha256(token) }, select: { personId: true } }))?.personId ?? null;
}
