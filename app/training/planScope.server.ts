// Who reads the plan of reminders, and of whom: managers of their people, a coordinator of everybody. It never reads a mail.
import { record } from "~/audit/record.server";
import type { Day } from "~/lib/clock";
import { db, type Sql } from "~/lib/db.server";
import { type Actor, has, unitsAs } from "~/people/actor";
import { unitsSeen } from "~/people/scope.server";
import { whoWorksIn } from "~/people/works.server";

/** The plan reaches so many days ahead, and as many back. */
export const planDays = 30;

export const rowsPerPage = 50;

/** What a mail is about: a course of somebody, and by when. */
export interface About {
  name: string;
  courseId: string;
  dueOn: Day;
  renews: boolean;
}

export interface Pages<Row> {
  rows: Row[];
  page: number;
  pages: number;
}

export const mayReadPlan = (actor: Actor): boolean => has(actor, "manager") || has(actor, "coordinator");

/** Who works in the actor's units that day, as `personId`. */
export const personsSeen = (actor: Actor, today: Day): Sql => whoWorksIn(unitsSeen(actor), today);

/** That somebody looked is written in the audit log. A page that was fetched ahead nobody has seen. */
export async function recordPlanSeen(actor: Actor, isVisit: boolean, now: Date): Promise<void> {
  const units = [...unitsAs(actor, "manager"), ...unitsAs(actor, "coordinator")];
  if (isVisit)
    await db.$transaction((tx) => record(tx, actor.personId, "reminders.seen", [...new Set(units)].join(" "), now));
}
