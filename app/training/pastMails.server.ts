// SPDX-License-Identifier: EUPL-1.2
// The mails that were to go to somebody's people, and how it went. It never says what they said.
import { readAside } from "~/lib/aside.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import type { MailKind } from "~/mail/kinds";
import { isForDay } from "~/mail/outbox.server";
import type { Outcome } from "~/mail/outcome";
import type { Actor } from "~/people/actor";
import {
  type About,
  type Group,
  mayReadPlan,
  noPage,
  type Pages,
  personsLed,
  planDays,
  readGroup,
  recordPlanSeen,
  rowsPerPage,
} from "./planScope.server";
import { dayToldIn } from "./reminders";

export interface PastMail {
  id: string;
  day: Day;
  to: string;
  outcome: Outcome | "sent" | "waits";
  items: { kind: MailKind; about: About }[];
}

interface PastRow {
  id: string;
  day: Day;
  name: string;
  sentAt: string | null;
  givenUpAt: string | null;
  outcome: Outcome | null;
}

/** What was to go to the people of the group in the last thirty days and how it went, the latest first. */
export async function readPastMails(
  actor: Actor,
  { page: wanted, ...group }: Group & { page: number },
  isVisit: boolean,
  now: Date,
): Promise<Pages<PastMail> | null> {
  if (!mayReadPlan(actor)) return null;
  await recordPlanSeen(actor, isVisit, now);
  if (!(await readGroup(actor, group, now))) return { ...noPage, tooMany: true };
  const today = dayOf(now);
  const those = sql`m."day" >= ${addDays(today, -planDays)} AND m."personId" IN (${personsLed(actor, group, today)})
    AND ${isForDay(sql`m`)} AND (m."outcome" IS NULL OR m."outcome" <> 'joined')`;
  const [mails, [count]] = await Promise.all([
    readAside<PastRow>(sql`
      SELECT m."id", m."day", p."name", m."sentAt", m."givenUpAt", m."outcome"
      FROM "Mail" m CROSS JOIN "Person" p WHERE p."id" = m."personId" AND ${those}
      ORDER BY m."day" DESC, p."name", m."id" LIMIT ${rowsPerPage} OFFSET ${(wanted - 1) * rowsPerPage}`),
    readAside<{ mails: number | bigint }>(sql`SELECT COUNT(*) AS "mails" FROM "Mail" m WHERE ${those}`),
  ]);
  if (mails.length === 0 && wanted > 1) return readPastMails(actor, { ...group, page: 1 }, false, now);
  const items = await itemsOf(actor, group, mails, today);
  return {
    rows: mails.map(({ id, day, name, sentAt, givenUpAt, outcome }) => ({
      id,
      day,
      to: name,
      outcome: sentAt ? "sent" : givenUpAt && outcome ? outcome : "waits",
      items: items.get(id) ?? [],
    })),
    page: wanted,
    pages: Math.max(1, Math.ceil(Number(count?.mails ?? 0) / rowsPerPage)),
    tooMany: false,
  };
}

/** What each mail was about, with the day that it told of, as far as it is about somebody whom the actor may see. */
async function itemsOf(
  actor: Actor,
  group: Group,
  mails: readonly PastRow[],
  today: Day,
): Promise<Map<string, PastMail["items"]>> {
  const found = new Map<string, PastMail["items"]>();
  if (mails.length === 0) return found;
  type Item = Omit<About, "renews"> & { key: string; mailId: string; kind: MailKind; countsFrom: Day | null };
  const rows = await read<Item>(sql`
    SELECT i."key", i."mailId", i."kind", p."name", e."courseId", a."dueOn", a."countsFrom"
    FROM "MailItem" i JOIN "Enrolment" e ON e."id" = i."about" JOIN "Assignment" a ON a."enrolmentId" = e."id"
    JOIN "Person" p ON p."id" = e."personId"
    WHERE i."mailId" IN (${sqlJoin(mails.map(({ id }) => id))}) AND e."personId" IN (${personsLed(actor, group, today)})
    ORDER BY i."key"`);
  for (const { key, mailId, kind, countsFrom, ...now } of rows) {
    const about = { ...now, dueOn: dayToldIn(key, kind) ?? now.dueOn, renews: countsFrom !== null };
    found.set(mailId, [...(found.get(mailId) ?? []), { kind, about }]);
  }
  return found;
}
