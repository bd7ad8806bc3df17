// SPDX-License-Identifier: EUPL-1.2
// Where somebody stands, in SQL that other queries join: the rules of `standing.ts`, which a test compares. The enrolment is
// joined as `e` in its latest cycle, its assignment as `a`.
import type { Day } from "~/lib/clock";
import { type Sql, sql } from "~/lib/db.server";
import { isPaused } from "~/people/works.server";

/** That the enrolment is late. */
export const isLate = (today: Day): Sql => sql`(e."completedAt" IS NULL AND a."dueOn" < ${today}
  AND a."liftedAt" IS NULL AND (a."countsFrom" IS NULL OR a."countsFrom" < ${today}) AND NOT ${isPaused(sql`e."personId"`, today)})`;

/** The word of it. Also for a person without an enrolment, whose columns are null. */
export const standing = (today: Day): Sql => sql`CASE
  WHEN e."completedAt" IS NOT NULL THEN 'done'
  WHEN a."countsFrom" >= ${today} THEN 'expiring'
  WHEN ${isLate(today)} THEN 'late'
  WHEN e."startedAt" IS NOT NULL
    AND (a."dueOn" IS NOT NULL OR EXISTS (SELECT 1 FROM "Completion" done WHERE done."enrolmentId" = e."id")) THEN 'started'
  ELSE 'notStarted' END`;
