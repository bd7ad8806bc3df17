// SPDX-License-Identifier: EUPL-1.2
// Putting the day's reminders into the outbox, for everybody at once and for one person whose manager asks. It never
// decides which there are (`reminders.ts`), nor what they say (`letter.server.ts`).
import { record } from "~/audit/record.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, sql } from "~/lib/db.server";
import { isDayOff } from "~/lib/workingDay";
import { addItems, mailsGo, type NewItem } from "~/mail/outbox.server";
import type { Actor } from "~/people/actor";
import { type ManagersOf, readManagers, readUnitsOf } from "~/people/managers.server";
import { unitsBelow } from "~/people/scope.server";
import { whoWorksIn } from "~/people/works.server";
import { everybodyReminded, type RemindedRow, readReminded } from "./reminded.server";
import { isReminded, reminderKey, remindersOn } from "./reminders";
import type { Reminding } from "./reminding";
import { readSaid } from "./said.server";

/** So many are written in one transaction: each costs a wait for the disk, and holds up who writes meanwhile. */
const together = 150;

/**
 * Puts what is to be said today into the outbox, once however often it is asked. Nothing on days off, and nothing where no
 * mails are made.
 * @returns how many things are said
 */
export async function remindEverybody(now: Date): Promise<number> {
  const today = dayOf(now);
  if (mailsGo() === "nowhere" || isDayOff(today)) return 0;
  const managersOf = await readManagers(today);
  let said = 0;
  let waiting: NewItem[] = [];
  const write = async () => {
    const items = waiting;
    waiting = [];
    if (items.length > 0) said += await db.$transaction((tx) => addItems(tx, today, items, now));
  };
  for await (const rows of everybodyReminded(today, today)) {
    const all = await itemsOf(rows, today, managersOf);
    const isUnsaid = await readSaid(all.map(({ about }) => about));
    waiting.push(...all.filter((item) => isUnsaid(item, today)));
    if (waiting.length >= together) await write();
  }
  await write();
  return said;
}

async function itemsOf(rows: readonly RemindedRow[], today: Day, managersOf: ManagersOf): Promise<NewItem[]> {
  const spoken = rows
    .filter((row) => isReminded(row, today))
    .flatMap((row) => remindersOn(row, today).map((reminder) => ({ row, ...reminder })));
  const late = spoken.filter(({ to }) => to === "manager").map(({ row }) => row.personId);
  const unitsOf = await readUnitsOf(late, today);
  return spoken.flatMap(({ row, kind, to }) => {
    const about = row.enrolmentId;
    if (to === "learner")
      return row.email ? [{ key: reminderKey(row, kind), personId: row.personId, kind, about }] : [];
    return managersOf(unitsOf.get(row.personId) ?? [], row.personId)
      .filter(({ email }) => email)
      .map(({ personId }) => ({ key: reminderKey(row, kind, personId), personId, kind, about }));
  });
}

const askedApart = 7;

/**
 * Reminds somebody of the actor's people of one assignment, today or with tomorrow's mail: at most once a week.
 * @returns what came of it; null for who is not the actor's to remind, and for what is not assigned
 */
export async function remindNow(actor: Actor, enrolmentId: string, now: Date): Promise<Reminding | null> {
  const today = dayOf(now);
  const [row] = await readReminded(sql`e."id" = ${enrolmentId} AND e."personId" <> ${actor.personId}
    AND e."personId" IN (${whoWorksIn(unitsBelow(actor, "manager"), today)})`);
  if (!row) return null;
  if (row.isCompleted || row.isLifted) return "settled";
  if (!isReminded(row, today)) return "away";
  if (!row.email || mailsGo() === "nowhere") return "unreachable";
  return db.$transaction(async (tx) => {
    const lately = await tx.mailItem.count({
      where: { about: enrolmentId, kind: "asked", mail: { day: { gt: addDays(today, -askedApart) } } },
    });
    if (lately > 0) return "again";
    const key = `${enrolmentId}/${today}/asked`;
    await addItems(tx, today, [{ key, personId: row.personId, kind: "asked", about: enrolmentId }], now);
    await record(tx, actor.personId, "reminder.asked", { person: row.personId, also: row.courseId }, now);
    return "reminded";
  });
}
