// SPDX-License-Identifier: EUPL-1.2
// One's own sessions: where one is signed in, and ending that. It never shows or ends anybody else's.
import { record } from "~/audit/record.server";
import { db, read, sql } from "~/lib/db.server";
import { type Device, devices } from "./device";
import { rowsOf, sessionHolds } from "./session.server";
import type { Who } from "./who.server";

export interface OwnSession {
  id: string;
  since: Date;
  /** Null where it has not been used since. True to a few minutes. */
  usedAt: Date | null;
  device: Device;
  isShared: boolean;
  isThis: boolean;
}

/** Where one is signed in now: this session first, then the one used last. */
export async function readOwnSessions({ actor, sessionId }: Who, now: Date): Promise<OwnSession[]> {
  const rows = await read<Omit<OwnSession, "isThis">>(sql`
    SELECT s."id", s."createdAt" AS "since", s."usedAt", s."device", s."isShared" FROM "Session" s
    WHERE s."personId" = ${actor.personId} AND s."nextId" IS NULL AND ${sessionHolds(now)}
    ORDER BY s."id" = ${sessionId} DESC, COALESCE(s."usedAt", s."createdAt") DESC, s."id"`);
  return rows.map((row) => ({
    ...row,
    device: devices.find((each) => each === row.device) ?? "other",
    isShared: Boolean(row.isShared),
    isThis: row.id === sessionId,
  }));
}

/** Ends one of one's own sessions. @returns whether it was the one that asks; null for none of one's own */
export async function endOwnSession(
  { actor, sessionId }: Who,
  id: string,
  now: Date,
): Promise<"this" | "other" | null> {
  return db.$transaction(async (tx) => {
    if ((await tx.session.count({ where: { id, personId: actor.personId } })) === 0) return null;
    const ended = await tx.$executeRaw(
      sql`UPDATE "Session" SET "endedAt" = ${now} WHERE ${rowsOf(id)} AND "endedAt" IS NULL`,
    );
    if (ended > 0) await record(tx, actor.personId, "session.ended", id, now);
    return id === sessionId ? "this" : "other";
  });
}

/** Ends all of one's sessions, this one too. */
export async function endAllOwnSessions({ actor }: Who, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.session.updateMany({
      where: { personId: actor.personId, endedAt: null, expiresAt: { gt: now } },
      data: { endedAt: now },
    });
    await record(tx, actor.personId, "sessions.ended", "", now);
  });
}
