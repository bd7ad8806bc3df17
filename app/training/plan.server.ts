// SPDX-License-Identifier: EUPL-1.2
// The reminders to come as they can be read: who gets what, when and why. It asks the same function that the nightly work
// asks, so that there is no second rule to differ from it.

import { readAside } from "~/lib/aside.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { sql, sqlJoin } from "~/lib/db.server";
import { inSwedish } from "~/lib/swedish";
import { workingDay } from "~/lib/workingDay";
import type { MailKind } from "~/mail/kinds";
import type { Actor } from "~/people/actor";
import { type ManagersOf, readManagers, readUnitsOf } from "~/people/managers.server";
import {
  type About,
  type Group,
  mayReadPlan,
  noPage,
  type Pages,
  planDays,
  readGroup,
  recordPlanSeen,
  rowsPerPage,
} from "./planScope.server";
import { type RemindedRow, readReminded, speaksBetween } from "./reminded.server";
import { isReminded, reminderKey, remindersOf } from "./reminders";
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

/** So many people at a time, so that nobody waits for it. */
const together = 250;

/**
 * What is to come in the next thirty days to the people of the group, and to their managers about them, by day and name;
 * null for who leads nobody and coordinates nothing.
 * @param page from 1
 */
export async function readPlan(
  actor: Actor,
  { page, ...group }: Group & { page: number },
  isVisit: boolean,
  now: Date,
): Promise<Pages<PlannedReminder> | null> {
  if (!mayReadPlan(actor)) return null;
  await recordPlanSeen(actor, isVisit, now);
  const [today, last] = [dayOf(now), addDays(dayOf(now), planDays)];
  const led = await readGroup(actor, group, now);
  if (!led) return { ...noPage, tooMany: true };
  const plan = new Plan(today, last);
  for (let from = 0; from < led.length; from += together) {
    const some = sql`e."personId" IN (${sqlJoin(led.slice(from, from + together))})`;
    await plan.add(await readReminded(sql`${some} AND ${speaksBetween(today, last)}`, readAside));
  }
  return { ...plan.page(page), tooMany: false };
}

/** The reminders of a span of days, gathered bit by bit; only those that are shown are put in order. */
class Plan {
  readonly #days = new Map<Day, PlannedReminder[]>();
  readonly #soonest: Day;
  readonly #managers: Promise<ManagersOf>;

  constructor(
    readonly today: Day,
    readonly last: Day,
  ) {
    // What was not said on its day is said on the next one on which mails are made, while it is still the newest.
    this.#soonest = workingDay(today);
    this.#managers = readManagers(today);
  }

  async add(rows: readonly RemindedRow[]): Promise<void> {
    const coming = rows.flatMap((row) =>
      remindersOf(row).flatMap((reminder) => {
        const day = reminder.day < this.#soonest ? this.#soonest : reminder.day;
        return day <= reminder.lastDay && day <= this.last && isReminded(row, day) ? [{ row, ...reminder, day }] : [];
      }),
    );
    const late = coming.filter(({ to }) => to === "manager").map(({ row }) => row.personId);
    const [isUnsaid, managersOf, unitsOf] = await Promise.all([
      readSaid(
        coming.map(({ row }) => row.enrolmentId),
        readAside,
      ),
      this.#managers,
      readUnitsOf(late, this.today),
    ]);
    for (const { row, kind, to, day } of coming) {
      const { personId, name, courseId, dueOn, countsFrom, enrolmentId } = row;
      const about: About = { name, courseId, dueOn, renews: countsFrom !== null };
      const recipients = to === "learner" ? [row] : managersOf(unitsOf.get(personId) ?? [], personId);
      for (const each of recipients) {
        const id = reminderKey(row, kind, to === "manager" ? each.personId : undefined);
        if (isUnsaid({ key: id, about: enrolmentId, kind, personId: each.personId }, day))
          this.#put({ id, day, kind, to: each.name, hasAddress: each.email !== null, about });
      }
      if (recipients.length === 0)
        this.#put({ id: reminderKey(row, kind), day, kind, to: null, hasAddress: false, about });
    }
  }

  #put(planned: PlannedReminder): void {
    const day = this.#days.get(planned.day);
    if (day) day.push(planned);
    else this.#days.set(planned.day, [planned]);
  }

  /** An address to a page that there no longer is leads to the first. */
  page(wanted: number): Omit<Pages<PlannedReminder>, "tooMany"> {
    const days = [...this.#days.keys()].sort();
    const all = days.reduce((sum, day) => sum + (this.#days.get(day)?.length ?? 0), 0);
    const pages = Math.max(1, Math.ceil(all / rowsPerPage));
    const page = wanted > pages ? 1 : wanted;
    const rows: PlannedReminder[] = [];
    let skip = (page - 1) * rowsPerPage;
    for (const day of days) {
      const planned = this.#days.get(day) ?? [];
      if (skip < planned.length && rows.length < rowsPerPage)
        rows.push(...planned.sort(byName).slice(skip, skip + rowsPerPage - rows.length));
      skip = Math.max(0, skip - planned.length);
    }
    return { rows, page, pages };
  }
}

const byName = (a: PlannedReminder, b: PlannedReminder) =>
  inSwedish(a.to ?? "", b.to ?? "") || a.id.localeCompare(b.id);
