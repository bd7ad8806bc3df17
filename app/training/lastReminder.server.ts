// SPDX-License-Identifier: EUPL-1.2
// When somebody was last reminded of a course by mail. It never says what the mail said.
import type { Day } from "~/lib/clock";
import { read, sql, sqlJoin } from "~/lib/db.server";

/** The day of the last mail that went to the learner about each of these enrolments; what went to a manager is not among them. */
export async function readLastReminders(enrolments: readonly string[]): Promise<Map<string, Day>> {
  if (enrolments.length === 0) return new Map();
  const rows = await read<{ about: string; day: Day }>(sql`
    SELECT i."about", MAX(m."day") AS "day"
    FROM "MailItem" i JOIN "Mail" m ON m."id" = i."mailId" JOIN "Enrolment" e ON e."id" = i."about"
    WHERE i."about" IN (${sqlJoin([...enrolments])}) AND m."personId" = e."personId" AND m."sentAt" IS NOT NULL
    GROUP BY i."about"`);
  return new Map(rows.map(({ about, day }) => [about, day]));
}
