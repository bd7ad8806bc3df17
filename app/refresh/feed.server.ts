// SPDX-License-Identifier: EUPL-1.2
// The secret address by which somebody's own calendar reads their days. Only its hash is kept; it is shown once.
import type { Catalogue } from "~/content/catalogue";
import { wholeRows } from "~/lib/aging.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { randomId, sha256 } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { isLatestCycle } from "~/progress/latest.server";
import { readDuties } from "~/training/assignments.server";
import { type CalendarDay, calendarOf } from "./calendar";
import { comingDays } from "./coming";
import { readStanding } from "./standing.server";

/** A new secret: 256 random bits. The page proposes it in its form, so that the form sent twice makes one address. */
export const newSecret = () => randomId() + randomId();

const isSecret = (text: string) => /^[\w-]{44}$/.test(text);

/**
 * Makes the address of this secret and ends the one before.
 * @returns `ended` for one that was made and ended before: it is never begun again; null for what is no secret of ours
 */
export async function makeFeed({ personId }: Actor, secret: string, now: Date): Promise<"made" | "ended" | null> {
  if (!isSecret(secret)) return null;
  const id = sha256(secret);
  return db.$transaction(async (tx) => {
    const made = await tx.$executeRaw(sql`
      INSERT INTO "CalendarFeed" ("id", "personId", "createdAt") VALUES (${id}, ${personId}, ${now})
      ON CONFLICT ("id") DO NOTHING`);
    if (made > 0) {
      await tx.$executeRaw(sql`
        UPDATE "CalendarFeed" SET "endedAt" = ${now}
        WHERE "personId" = ${personId} AND "endedAt" IS NULL AND "id" <> ${id}`);
      return "made";
    }
    const [known] = await tx.$queryRaw<{ endedAt: Date | null }[]>(sql`
      SELECT "endedAt" FROM "CalendarFeed" WHERE "id" = ${id} AND "personId" = ${personId}`);
    if (!known) return null;
    return known.endedAt ? "ended" : "made";
  });
}

/** Ends the actor's address, where there is one. */
export async function endFeed({ personId }: Actor, now: Date): Promise<void> {
  await db.$executeRaw(sql`
    UPDATE "CalendarFeed" SET "endedAt" = ${now} WHERE "personId" = ${personId} AND "endedAt" IS NULL`);
}

/** Since when the actor has an address; null where there is none. */
export async function readFeedSince({ personId }: Actor): Promise<Day | null> {
  const [row] = await read<{ createdAt: Date }>(sql`
    SELECT "createdAt" FROM "CalendarFeed" WHERE "personId" = ${personId} AND "endedAt" IS NULL`);
  return row ? dayOf(new Date(row.createdAt)) : null;
}

/** Whose calendar an address is; null for one that is guessed or ended. */
export async function ownerOfFeed(secret: string): Promise<string | null> {
  const [row] = await read<{ personId: string }>(sql`
    SELECT "personId" FROM "CalendarFeed" WHERE "id" = ${sha256(secret)} AND "endedAt" IS NULL`);
  return row?.personId ?? null;
}

/** Addresses that were ended. */
export const oldFeeds = wholeRows(
  sql`"CalendarFeed"`,
  (than, whose) => sql`
    SELECT "id", "endedAt" AS "since" FROM "CalendarFeed" WHERE "endedAt" < ${than} AND ${whose.person(sql`"personId"`)}`,
);

/** What is written in a calendar: seen by whoever sees the screen. */
export interface CalendarWords {
  name: string;
  refresh: string;
  course: string;
}

/** So far ahead a calendar tells. */
const ahead = 400;

/** The actor's calendar: fixed days, the next day of one's own, and the last days of courses that one is to do. */
export async function feedOf(actor: Actor, catalogue: Catalogue, words: CalendarWords, now: Date): Promise<string> {
  const today = dayOf(now);
  const [standing, duties, open] = await Promise.all([
    readStanding(actor, catalogue, now),
    readDuties(actor, today),
    read<{ courseId: string }>(sql`
      SELECT e."courseId" FROM "Enrolment" e
      WHERE e."personId" = ${actor.personId} AND e."completedAt" IS NULL AND ${isLatestCycle}`),
  ]);
  const own = sha256(`calendar ${actor.personId}`).slice(0, 16);
  const coming = standing ? comingDays(standing, today, addDays(today, ahead)) : [];
  const days: CalendarDay[] = [
    ...coming.map(({ day, kind }) => ({
      // One's own next day moves; a fixed one is the day it is.
      id: `${own}-${kind === "own" ? "own" : day}`,
      day,
      title: words.refresh,
    })),
    ...open.flatMap(({ courseId }) => {
      const day = duties.get(courseId)?.dueOn;
      return day ? [{ id: `${own}-${courseId}`, day, title: words.course }] : [];
    }),
  ];
  return calendarOf(words.name, days, today);
}
