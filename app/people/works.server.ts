// SPDX-License-Identifier: EUPL-1.2
// Who works here on a day: the one place that says it, as SQL that other queries join.
import { type Day, dayOf } from "~/lib/clock";
import { read, type Sql, sql, type Transaction } from "~/lib/db.server";

/** That the person joined as `p` is employed that day: first and last day of employment are both days of work. */
export const isEmployed = (day: Day): Sql =>
  sql`(p."employedFrom" <= ${day} AND (p."employedTo" IS NULL OR p."employedTo" >= ${day}))`;

/** That the role joined as `m` (a `Membership`) holds that day: first and last day included. */
export const roleHolds = (day: Day): Sql => sql`(m."fromDay" <= ${day} AND (m."toDay" IS NULL OR m."toDay" >= ${day}))`;

/** That the person of that id is away that day: first and last day included. */
export const isPaused = (personId: Sql, day: Day): Sql => sql`EXISTS (SELECT 1 FROM "Pause" away
  WHERE away."personId" = ${personId} AND away."fromDay" <= ${day} AND (away."toDay" IS NULL OR away."toDay" >= ${day}))`;

/** Who has a role in some units that day, as `personId`. @param scope such as `unitsSeen(actor)` */
export const whoWorksIn = (scope: Sql, day: Day): Sql => sql`
  WITH RECURSIVE ${scope} SELECT m."personId" FROM scope CROSS JOIN "Membership" m
  WHERE m."orgUnitId" = scope."id" AND ${roleHolds(day)}`;

/** Whether the person is employed today and has a role in some unit: others have nothing to sign in to. */
export async function worksToday(personId: string, now: Date, tx?: Transaction): Promise<boolean> {
  const today = dayOf(now);
  const query = sql`
    SELECT 1 FROM "Person" p JOIN "Membership" m ON m."personId" = p."id" AND ${roleHolds(today)}
    WHERE p."id" = ${personId} AND ${isEmployed(today)} LIMIT 1`;
  const rows = tx ? await tx.$queryRaw<unknown[]>(query) : await read(query);
  return rows.length > 0;
}
