// SPDX-License-Identifier: EUPL-1.2
// Who reads the plan of reminders, and of whom: managers of their people, a coordinator of everybody. It never reads a mail.
import { record } from "~/audit/record.server";
import { readAside } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, type Sql, sql } from "~/lib/db.server";
import { type Actor, has, unitsAs } from "~/people/actor";
import { unitsSeen } from "~/people/scope.server";
import { inTreeOrder } from "~/people/tree";
import { roleHolds } from "~/people/works.server";

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

/** One page; `tooMany` where the group is larger than a plan is made of, and has no rows. */
export interface Pages<Row> {
  rows: Row[];
  page: number;
  pages: number;
  tooMany: boolean;
}

export const noPage = { rows: [], page: 1, pages: 1 };

export const mayReadPlan = (actor: Actor): boolean => has(actor, "manager") || has(actor, "coordinator");

/** Whom the plan is of: who works in a unit and below it. */
export interface Group {
  /** Null for all of the actor's. */
  unit: string | null;
}

/** Who works in the actor's units that day, as far as they are in the group, as `personId`. */
export const personsLed = (actor: Actor, { unit }: Group, today: Day): Sql => sql`
  WITH RECURSIVE ${unitsSeen(actor)},
  chosen AS (
    SELECT "id" FROM scope WHERE ${unit === null ? sql`1 = 1` : sql`"id" = ${unit}`}
    UNION
    SELECT scope."id" FROM scope JOIN chosen ON scope."parentId" = chosen."id"
  )
  SELECT m."personId" FROM chosen CROSS JOIN "Membership" m WHERE m."orgUnitId" = chosen."id" AND ${roleHolds(today)}`;

/** Nobody reads a list of more people's mails, and it would take too long to make. */
export const mostPeople = 2000;

/** The people of the group, or null where they are more than a plan is made of. */
export async function readGroup(actor: Actor, group: Group, now: Date): Promise<string[] | null> {
  const rows = await readAside<{ personId: string }>(sql`
    SELECT DISTINCT "personId" FROM (${personsLed(actor, group, dayOf(now))}) led LIMIT ${mostPeople + 1}`);
  return rows.length > mostPeople ? null : rows.map(({ personId }) => personId);
}

/** The actor's units, to choose a group from; in the order of the tree. */
export async function readGroups(actor: Actor): Promise<{ id: string; name: string; depth: number }[]> {
  const rows = await read<{ id: string; parentId: string | null; name: string }>(
    sql`WITH RECURSIVE ${unitsSeen(actor)} SELECT "id", "parentId", "name" FROM scope`,
  );
  return inTreeOrder(rows).map(({ id, name, depth }) => ({ id, name, depth }));
}

/** That somebody looked is written in the audit log. A page that was fetched ahead nobody has seen. */
export async function recordPlanSeen(actor: Actor, isVisit: boolean, now: Date): Promise<void> {
  const units = [...unitsAs(actor, "manager"), ...unitsAs(actor, "coordinator")];
  if (isVisit)
    await db.$transaction((tx) => record(tx, actor.personId, "reminders.seen", [...new Set(units)].join(" "), now));
}
