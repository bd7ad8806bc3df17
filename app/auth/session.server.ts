// Sessions: rows that can be ended. The cookie holds a random value and nothing else.
import { record } from "~/audit/record.server";
import { wholeRows } from "~/lib/aging.server";
import { db, sql, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { randomId, sha256 } from "~/lib/hash";

/** A working day with overtime; on a shared workstation nobody should inherit yesterday's session. */
const lifetime = 12 * 60 * 60 * 1000;
export const secure = environment.origin?.startsWith("https:") ?? false;
/** The prefix makes the browser refuse the cookie from another host or over plain http. */
const cookieName = secure ? "__Host-session" : "session";
const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;

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
  const token = randomId() + randomId();
  const expiresAt = new Date(now.getTime() + lifetime);
  const id = sha256(token);
  await tx.session.create({ data: { id, personId, createdAt: now, expiresAt } });
  await record(tx, personId, "session.opened", id, now);
  return `${cookieName}=${token}; ${attributes}`;
}

function end(tx: Transaction, token: string, now: Date) {
  return tx.$executeRaw(
    sql`UPDATE "Session" SET "endedAt" = ${now} WHERE "id" = ${sha256(token)} AND "endedAt" IS NULL`,
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

/** As `endSession`, but nothing is written about it: that somebody left quickly is nobody's business. */
export async function leaveSession(token: string | null): Promise<string> {
  if (token) await db.$executeRaw(sql`DELETE FROM "Session" WHERE "id" = ${sha256(token)}`);
  return clearedCookie();
}

function clearedCookie(): string {
  return `${cookieName}=; ${attributes}; Max-Age=0`;
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
