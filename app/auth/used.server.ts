// SPDX-License-Identifier: EUPL-1.2
// What a request leaves behind in its session: that it is used, now and then, and a new id for who has got or lost power.
// It never decides who may do what.
import type { IncomingHttpHeaders } from "node:http";
import { record } from "~/audit/record.server";
import { db, sql } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";
import { log } from "~/lib/log.server";
import { deviceOf } from "./device";
import { noted, overlap } from "./limits";
import { carryIdToken } from "./oidc/signOut.server";
import { powerOf } from "./power";
import { newToken, sessionCookie, tokenIn } from "./session.server";
import { isSharedDevice } from "./sharedDevice.server";
import type { There } from "./who.server";

/**
 * After the session was found, before the page is made. The first request of a session tells its device; a later one is
 * written at most every few minutes, and nobody waits for it. Where the database cannot be written to, the page comes all
 * the same, and the next request tries again.
 * @returns the token from now on, and the header that hands it over: only where there is a new one
 */
export async function noteUse(
  there: There,
  headers: Pick<IncomingHttpHeaders, "user-agent" | "cookie">,
  now: Date,
): Promise<{ token: string; cookie: string } | null> {
  const { usedAt, power } = there.session;
  const powerNow = powerOf(there.actor);
  if (power !== null && power !== powerNow) {
    const renewed = await newId(there, tokenIn(headers.cookie), powerNow, now).catch(failed);
    if (renewed) return { token: renewed, cookie: sessionCookie(renewed) };
  } else if (usedAt === null || power === null || now.getTime() - usedAt.getTime() > noted)
    noteOnce(there.sessionId, () => write(there.sessionId, powerNow, headers, now));
  return null;
}

/** Sessions whose use is being written, or could not be a moment ago. */
const noting = new Set<string>();

/** A database that cannot be written to, or is slow, gets one write of a session and not one a request. */
function noteOnce(id: string, note: () => Promise<unknown>): void {
  if (noting.has(id)) return;
  noting.add(id);
  note().then(
    () => noting.delete(id),
    (error) => {
      failed(error);
      setTimeout(() => noting.delete(id), noted).unref();
    },
  );
}

/** What was lost is tried again at the next request. */
function failed(error: unknown): null {
  log.warn({ error: String(error) }, "the use of a session was not noted");
  return null;
}

function write(
  id: string,
  power: string,
  headers: Pick<IncomingHttpHeaders, "user-agent" | "cookie">,
  now: Date,
): Promise<unknown> {
  const before = new Date(now.getTime() - noted);
  // Requests that come side by side write once.
  return db.$executeRaw(sql`
    UPDATE "Session" SET "usedAt" = ${now}, "power" = COALESCE("power", ${power}),
      "device" = COALESCE("device", ${deviceOf(headers["user-agent"])}),
      "isShared" = CASE WHEN "usedAt" IS NULL THEN ${isSharedDevice(headers.cookie)} ELSE "isShared" END
    WHERE "id" = ${id} AND ("usedAt" IS NULL OR "power" IS NULL OR "usedAt" < ${before})`);
}

/**
 * Gives a session another id: who got power must not have it through an id that somebody else may know from before (OWASP,
 * Session Management Cheat Sheet: renew after any privilege change). The old one works for half a minute more, for requests
 * that are on their way with it.
 * @param given the token of the old one
 * @returns the new token; null where another request was first
 */
function newId(there: There, given: string | null, power: string, now: Date): Promise<string | null> {
  const token = newToken();
  const id = sha256(token);
  return db.$transaction(async (tx) => {
    const old = await tx.session.findFirst({
      where: { id: there.sessionId, endedAt: null, nextId: null, power: there.session.power },
    });
    if (!old) return null;
    await tx.session.create({ data: { ...old, id, power, usedAt: now } });
    const until = new Date(Math.min(old.expiresAt.getTime(), now.getTime() + overlap));
    await tx.session.update({ where: { id: old.id }, data: { power, nextId: id, expiresAt: until } });
    if (given) await carryIdToken(tx, given, token);
    await record(tx, there.actor.personId, "session.renewed", id, now);
    return token;
  });
}
