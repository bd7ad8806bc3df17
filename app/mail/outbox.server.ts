// SPDX-License-Identifier: EUPL-1.2
// The outbox: mails made for a person and a day, each sent once. It never decides who gets what, nor what it says.
import { wholeRows } from "~/lib/aging.server";
import { addDays, type Day, dayOf, startOf } from "~/lib/clock";
import { db, type Sql, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { randomId } from "~/lib/hash";
import type { ItemKind, MailKind } from "./kinds";
import type { TakenMail } from "./letter";
import type { Outcome } from "./outcome";
import { firstTry, nextTry } from "./pause";

export interface NewItem {
  /** Of what it is about, so that the same is said once. */
  key: string;
  personId: string;
  kind: MailKind;
  about: string;
}

/** Where mails go: to a mail server, in a demo to a page that shows them, otherwise nowhere. */
export const mailsGo = (): "out" | "shown" | "nowhere" =>
  environment.mail ? "out" : environment.demo ? "shown" : "nowhere";

/**
 * Adds what mails are to say, in the transaction of its cause. What is said already is left out. Everything for a person
 * and a day joins one mail; where that one has gone, it waits for the next day's.
 * @returns how many are new
 */
export async function addItems(tx: Transaction, day: Day, items: readonly NewItem[], now: Date): Promise<number> {
  if (items.length === 0) return 0;
  const known = await tx.mailItem.findMany({
    where: { key: { in: items.map(({ key }) => key) } },
    select: { key: true },
  });
  const said = new Set(known.map(({ key }) => key));
  const fresh = [...new Map(items.map((item) => [item.key, item])).values()].filter(({ key }) => !said.has(key));
  const mails = await tx.mail.findMany({
    where: { personId: { in: fresh.map(({ personId }) => personId) }, day: { gte: day } },
    select: { id: true, personId: true, day: true, takenUntil: true, sentAt: true, givenUpAt: true },
  });
  const byPersonAndDay = new Map(mails.map((mail) => [`${mail.personId} ${mail.day}`, mail]));
  const made: { id: string; personId: string; day: Day; madeAt: Date; nextTryAt: Date; tries: number }[] = [];
  const mailOf = (personId: string): string => {
    for (let on = day; ; on = addDays(on, 1)) {
      const mail = byPersonAndDay.get(`${personId} ${on}`);
      if (mail && !mail.takenUntil && !mail.sentAt && !mail.givenUpAt) return mail.id;
      if (mail) continue;
      const nextTryAt = firstTry(startOf(on), startOf(addDays(on, 1)), now);
      const id = randomId();
      made.push({ id, personId, day: on, madeAt: now, nextTryAt, tries: 0 });
      byPersonAndDay.set(`${personId} ${on}`, {
        id,
        personId,
        day: on,
        takenUntil: null,
        sentAt: null,
        givenUpAt: null,
      });
      return id;
    }
  };
  const rows = fresh.map(({ key, personId, kind, about }) => ({ key, kind, about, mailId: mailOf(personId) }));
  await tx.mail.createMany({ data: made });
  await tx.mailItem.createMany({ data: rows });
  return rows.length;
}

/**
 * Adds a mail that somebody waits for: it goes at once, by itself, and holds no other up. In place of its day it has its hour,
 * so that there is at most one an hour to anybody.
 * @returns whether there was none this hour
 */
export async function addAtOnce(
  tx: Transaction,
  { personId, about }: { personId: string; about: string },
  now: Date,
): Promise<boolean> {
  const day = now.toISOString().slice(0, 13);
  if (await tx.mail.findUnique({ where: { personId_day: { personId, day } }, select: { id: true } })) return false;
  const id = randomId();
  await tx.mail.create({ data: { id, personId, day, madeAt: now, nextTryAt: now, tries: 0 } });
  await tx.mailItem.create({ data: { key: `wayIn ${about}`, mailId: id, kind: "wayIn", about } });
  return true;
}

/** That the mail joined under this name is one for a day, and not one that goes at once. */
export const isForDay = (mail: Sql): Sql => sql`LENGTH(${mail}."day") = 10`;

/** Longer than any try takes: after it, whoever had the mail in hand is gone. */
const inHandMs = 15 * 60_000;

/** Mails whose process died with them in hand. Nobody knows whether they were sent, and they are not sent again. */
export async function giveUpLost(now: Date): Promise<number> {
  const { count } = await db.mail.updateMany({
    where: { sentAt: null, givenUpAt: null, takenUntil: { lt: now } },
    data: { givenUpAt: now, outcome: "unknown" satisfies Outcome },
  });
  return count;
}

interface Waiting {
  id: string;
  personId: string;
  tries: number | bigint;
  isForDay: number | bigint;
}

/** What else waits for the person by today. */
const othersOf = (tx: Transaction, personId: string, id: string, today: Day) =>
  tx.$queryRaw<{ id: string }[]>(sql`
    SELECT m."id" FROM "Mail" m WHERE m."personId" = ${personId} AND m."id" <> ${id} AND m."day" <= ${today}
      AND ${isForDay(sql`m`)} AND m."takenUntil" IS NULL AND m."sentAt" IS NULL AND m."givenUpAt" IS NULL`);

/**
 * Takes the mail that has waited longest in hand; nobody else gets it then. What else waits for the same person by today
 * joins it. Somebody who has had a mail today, or is just being sent one, waits. In the index's own order, since thousands
 * wait for the same morning.
 */
export async function takeMail(now: Date): Promise<TakenMail | null> {
  const today = dayOf(now);
  return db.$transaction(async (tx) => {
    const [found] = await tx.$queryRaw<Waiting[]>(sql`
      SELECT m."id", m."personId", m."tries", CASE WHEN ${isForDay(sql`m`)} THEN 1 ELSE 0 END AS "isForDay" FROM "Mail" m
      WHERE m."sentAt" IS NULL AND m."givenUpAt" IS NULL AND m."nextTryAt" <= ${now} AND m."takenUntil" IS NULL
        AND (NOT ${isForDay(sql`m`)} OR NOT EXISTS (
          SELECT 1 FROM "Mail" other WHERE other."personId" = m."personId" AND ${isForDay(sql`other`)}
            AND (other."sentAt" >= ${startOf(today)}
              OR (other."takenUntil" IS NOT NULL AND other."sentAt" IS NULL AND other."givenUpAt" IS NULL))))
      ORDER BY m."nextTryAt" LIMIT 1`);
    if (!found) return null;
    const { id, personId } = found;
    const tries = Number(found.tries) + 1;
    const taken = await tx.mail.updateMany({
      where: { id, takenUntil: null, sentAt: null, givenUpAt: null },
      data: { takenUntil: new Date(now.getTime() + inHandMs), tries },
    });
    if (taken.count === 0) return null;
    const others = Number(found.isForDay) === 1 ? await othersOf(tx, personId, id, today) : [];
    if (others.length > 0) {
      const ids = others.map((other) => other.id);
      await tx.$executeRaw(sql`UPDATE "MailItem" SET "mailId" = ${id} WHERE "mailId" IN (${sqlJoin(ids)})`);
      await tx.mail.updateMany({
        where: { id: { in: ids } },
        data: { givenUpAt: now, outcome: "joined" satisfies Outcome },
      });
    }
    const items = await tx.mailItem.findMany({
      where: { mailId: id },
      select: { key: true, kind: true, about: true },
      orderBy: { key: "asc" },
    });
    return { id, personId, tries, items: items.map((item) => ({ ...item, kind: item.kind as ItemKind })) };
  });
}

/** The mail is sent. It stands also where somebody meanwhile took this process for dead. @param shown of a demo */
export async function markSent({ id }: TakenMail, shown: string | null, now: Date): Promise<void> {
  await db.mail.update({
    where: { id },
    data: { sentAt: now, takenUntil: null, givenUpAt: null, outcome: null, shown },
  });
}

export async function giveUp({ id }: TakenMail, outcome: Outcome, now: Date): Promise<void> {
  await db.mail.updateMany({ where: { id, sentAt: null }, data: { givenUpAt: now, takenUntil: null, outcome } });
}

/**
 * After a database was put back from a backup: what waited then and was to go by now may have gone since. Nobody knows, and
 * it is not sent again.
 */
export async function giveUpWaiting(now: Date): Promise<void> {
  await db.mail.updateMany({
    where: { sentAt: null, givenUpAt: null, nextTryAt: { lte: now } },
    data: { givenUpAt: now, takenUntil: null, outcome: "unknown" satisfies Outcome },
  });
}

/** Lays the mail back until the next try, or gives it up where there have been enough. */
export async function layBack(mail: TakenMail, now: Date): Promise<void> {
  const nextTryAt = nextTry(mail.tries, now);
  if (!nextTryAt) return giveUp(mail, "unreachable", now);
  await db.mail.updateMany({
    where: { id: mail.id, sentAt: null, givenUpAt: null },
    data: { nextTryAt, takenUntil: null },
  });
}

/** Mails by the day they are for, with what they said. */
export const oldMails = wholeRows(
  sql`"Mail"`,
  (than, whose) => sql`
    SELECT "id", "day" AS "since" FROM "Mail" WHERE "day" < ${dayOf(than)} AND ${whose.person(sql`"personId"`)}`,
);
