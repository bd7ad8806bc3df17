// The reminders to come as they can be read: who gets what, when and why. It asks the same function that the nightly work
// asks, so that there is no second rule to differ from it.
import { addDays, type Day, dayOf } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";
import type { MailKind } from "~/mail/kinds";
import type { Actor } from "~/people/actor";
import { readManagers, readUnitsOf } from "~/people/managers.server";
import {
  type About,
  mayReadPlan,
  type Pages,
  personsLed,
  planDays,
  recordPlanSeen,
  rowsPerPage,
} from "./planScope.server";
import { type RemindedRow, readReminded, speaksBetween } from "./reminded.server";
import { isReminded, reminderKey, remindersOf, workingDay } from "./reminders";
import { readSaid } from "./said.server";

export interface PlannedReminder {
  id: string;
  day: Day;
  kind: MailKind;
  /** Null where there is nobody to tell: no manager. */
  to: string | null;
  hasAddress: boolean;
  about: About;
}

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
  if (!mayReadPlan(actor)) return null;
  await recordPlanSeen(actor, isVisit, now);
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
