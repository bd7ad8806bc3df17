// The plan of reminders as it can be read: who gets what, when and why, and how it went. It asks the same function that
// the nightly work asks, so that there is no second rule to differ from it.
import { record } from "~/audit/record.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, read, sql, sqlJoin } from "~/lib/db.server";
import type { MailKind } from "~/mail/kinds";
import type { Outcome } from "~/mail/outcome";
import { type Actor, has, unitsAs } from "~/people/actor";
import { readManagers, readUnitsOf } from "~/people/managers.server";
import { unitsLed } from "~/people/scope.server";
import { roleHolds } from "~/people/works.server";
import { type RemindedRow, readReminded, speaksBetween } from "./reminded.server";
import { isReminded, reminderKey, remindersOf, workingDay } from "./reminders";
import { readSaid } from "./said.server";

export const planDays = 30;
const rowsPerPage = 50;

/** What a mail is about: a course of somebody, and by when. */
export interface About {
  name: string;
  courseId: string;
  dueOn: Day;
  renews: boolean;
}

export interface PlannedReminder {
  id: string;
  day: Day;
  kind: MailKind;
  /** Null where there is nobody to tell: no manager. */
  to: string | null;
  hasAddress: boolean;
  about: About;
}

export interface PastMail {
  id: string;
  day: Day;
  to: string;
  outcome: Outcome | "sent" | "waits";
  items: { kind: MailKind; about: About }[];
}

export interface Pages<Row> {
  rows: Row[];
  page: number;
  pages: number;
}

const mayRead = (actor: Actor) => has(actor, "manager") || has(actor, "coordinator");

/** That somebody looked is written in the audit log. A page that was fetched ahead nobody has seen. */
function recordSeen(actor: Actor, isVisit: boolean, now: Date): Promise<void> | null {
  const units = [...unitsAs(actor, "manager"), ...unitsAs(actor, "coordinator")];
  return isVisit ? db.$transaction((tx) => record(tx, actor.personId, "reminders.seen", units.join(" "), now)) : null;
}

/** Who works in the actor's units that day. */
const personsLed = (actor: Actor, today: Day) => sql`
  WITH RECURSIVE ${unitsLed(actor)} SELECT m."personId" FROM scope CROSS JOIN "Membership" m
  WHERE m."orgUnitId" = scope."id" AND ${roleHolds(today)}`;

/** A whole municipality is found by the days, a group by its people: each reads the fewer rows. */
const aGroup = 2000;

/**
 * What is to come in the next thirty days to the people of the actor's units, and to their managers about them, by day and
 * name; null for who leads nobody and coordinates nothing.
 * @param page from 1
 */
export async function readPlan(
  actor: Actor,
  page: number,
  isVisit: boolean,
  now: Date,
): Promise<Pages<PlannedReminder> | null> {
  if (!mayRead(actor)) return null;
  await recordSeen(actor, isVisit, now);
  const [today, last] = [dayOf(now), addDays(dayOf(now), planDays)];
  const led = [...new Set((await read<{ personId: string }>(personsLed(actor, today))).map((row) => row.personId))];
  if (led.length === 0) return paged([], page);
  const speaks = speaksBetween(today, last);
  const mine = new Set(led);
  const rows =
    led.length <= aGroup
      ? await readReminded(sql`e."personId" IN (${sqlJoin(led)}) AND ${speaks}`)
      : (await readReminded(speaks, "days")).filter((row) => mine.has(row.personId));
  return paged(await plannedOf(rows, today, last), page);
}

async function plannedOf(rows: readonly RemindedRow[], today: Day, last: Day): Promise<PlannedReminder[]> {
  // What was not said on its day is said on the next one on which mails are made, while it is still the newest.
  const soonest = workingDay(today);
  const coming = rows.flatMap((row) =>
    remindersOf(row).flatMap((reminder) => {
      const day = reminder.day < soonest ? soonest : reminder.day;
      return day <= reminder.lastDay && day <= last && isReminded(row, day) ? [{ row, ...reminder, day }] : [];
    }),
  );
  const [isUnsaid, managersOf, unitsOf] = await Promise.all([
    readSaid(coming.map(({ row }) => row.enrolmentId)),
    readManagers(today),
    readUnitsOf(
      coming.filter(({ to }) => to === "manager").map(({ row }) => row.personId),
      today,
    ),
  ]);
  const planned = coming.flatMap(({ row, kind, to, day }): PlannedReminder[] => {
    const { personId, name, email, courseId, dueOn, countsFrom, enrolmentId } = row;
    const about: About = { name, courseId, dueOn, renews: countsFrom !== null };
    const recipients =
      to === "learner" ? [{ personId, name, email }] : managersOf(unitsOf.get(personId) ?? [], personId);
    const told = recipients.map((person) => ({
      id: reminderKey(row, kind, to === "manager" ? person.personId : undefined),
      day,
      kind,
      to: person.name,
      hasAddress: person.email !== null,
      about,
      personId: person.personId,
    }));
    if (told.length === 0) return [{ id: reminderKey(row, kind), day, kind, to: null, hasAddress: false, about }];
    return told
      .filter((each) => isUnsaid({ key: each.id, about: enrolmentId, kind, personId: each.personId }, day))
      .map(({ personId: _personId, ...each }) => each);
  });
  const byName = new Intl.Collator("sv");
  return planned.sort((a, b) => a.day.localeCompare(b.day) || byName.compare(a.to ?? "", b.to ?? ""));
}

/** An address to a page that there no longer is leads to the first. */
function paged<Row>(all: readonly Row[], wanted: number): Pages<Row> {
  const pages = Math.max(1, Math.ceil(all.length / rowsPerPage));
  const page = wanted > pages ? 1 : wanted;
  return { rows: all.slice((page - 1) * rowsPerPage, page * rowsPerPage), page, pages };
}

interface PastRow {
  id: string;
  day: Day;
  name: string;
  sentAt: Date | null;
  givenUpAt: Date | null;
  outcome: Outcome | null;
  mails: number | bigint;
}

/** What was to go to the people of the actor's units in the last thirty days and how it went, the latest first. */
export async function readPastMails(
  actor: Actor,
  wanted: number,
  isVisit: boolean,
  now: Date,
): Promise<Pages<PastMail> | null> {
  if (!mayRead(actor)) return null;
  await recordSeen(actor, isVisit, now);
  const today = dayOf(now);
  const mails = await read<PastRow>(sql`
    SELECT m."id", m."day", p."name", m."sentAt", m."givenUpAt", m."outcome", COUNT(*) OVER () AS "mails"
    FROM "Mail" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."day" >= ${addDays(today, -planDays)} AND m."personId" IN (${personsLed(actor, today)})
      AND (m."outcome" IS NULL OR m."outcome" <> 'joined')
    ORDER BY m."day" DESC, p."name", m."id" LIMIT ${rowsPerPage} OFFSET ${(wanted - 1) * rowsPerPage}`);
  if (mails.length === 0 && wanted > 1) return readPastMails(actor, 1, false, now);
  const items = await itemsOf(actor, mails, today);
  return {
    rows: mails.map(({ id, day, name, sentAt, givenUpAt, outcome }) => ({
      id,
      day,
      to: name,
      outcome: sentAt ? "sent" : givenUpAt && outcome ? outcome : "waits",
      items: items.get(id) ?? [],
    })),
    page: wanted,
    pages: Math.max(1, Math.ceil(Number(mails[0]?.mails ?? 0) / rowsPerPage)),
  };
}

/** What each mail was about, as far as it is about somebody whom the actor may see. */
async function itemsOf(actor: Actor, mails: readonly PastRow[], today: Day): Promise<Map<string, PastMail["items"]>> {
  const found = new Map<string, PastMail["items"]>();
  if (mails.length === 0) return found;
  const rows = await read<Omit<About, "renews"> & { mailId: string; kind: MailKind; countsFrom: Day | null }>(sql`
    SELECT i."mailId", i."kind", p."name", e."courseId", a."dueOn", a."countsFrom"
    FROM "MailItem" i JOIN "Enrolment" e ON e."id" = i."about" JOIN "Assignment" a ON a."enrolmentId" = e."id"
    JOIN "Person" p ON p."id" = e."personId"
    WHERE i."mailId" IN (${sqlJoin(mails.map(({ id }) => id))}) AND e."personId" IN (${personsLed(actor, today)})
    ORDER BY i."key"`);
  for (const { mailId, kind, countsFrom, ...about } of rows)
    found.set(mailId, [...(found.get(mailId) ?? []), { kind, about: { ...about, renews: countsFrom !== null } }]);
  return found;
}
