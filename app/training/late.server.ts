import type { Day } from "~/lib/clock";
import { type Sql, sql } from "~/lib/db.server";

/**
 * That the enrolment joined as `e`, with its assignment as `a`, is late: the rule of `dueState` in SQL, for queries that
 * count or sort by it. A test compares the two.
 */
export const isLate = (today: Day): Sql => sql`(e."completedAt" IS NULL AND a."dueOn" < ${today})`;
