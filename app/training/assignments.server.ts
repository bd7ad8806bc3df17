// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { isPaused } from "~/people/works.server";
import { isLatestCycle } from "~/progress/latest.server";

export interface Duty {
  courseId: string;
  /** Null where nobody asks for the course, and while one is away. */
  dueOn: Day | null;
  /** Of a renewal: the last day that the cycle before it counts. */
  countsFrom: Day | null;
  /** The certificate's code, once it has been taken out. */
  certificate: string | null;
  /** The certificate's last day. */
  validThrough: Day | null;
  /** What was decided when the course was assigned; null where nobody has. */
  validityMonths: number | null;
}

/** What the actor has to do, and has certificates for, in their latest cycle of each course. */
export async function readDuties(actor: Actor, today: Day): Promise<Map<string, Duty>> {
  const rows = await read<Duty>(sql`
    SELECT e."courseId", a."validityMonths", a."countsFrom",
      CASE WHEN a."liftedAt" IS NULL AND NOT ${isPaused(sql`e."personId"`, today)} THEN a."dueOn" END AS "dueOn", c."code" AS "certificate", c."validThrough"
    FROM "Enrolment" e
    LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id"
    LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
    WHERE e."personId" = ${actor.personId} AND ${isLatestCycle}`);
  return new Map(rows.map((row) => [row.courseId, row]));
}
