// SPDX-License-Identifier: EUPL-1.2
import { wholeRows } from "~/lib/aging.server";
import { dayOf } from "~/lib/clock";
import { sql } from "~/lib/db.server";

/**
 * Cycles that have been completed, no longer count, and have a later one of the same person and course after them: nobody's
 * standing follows from them. The latest stays as long as the person. What hangs on them goes with them: their parts, their
 * certificate, their tries.
 */
export const oldCycles = wholeRows(
  sql`"Enrolment"`,
  (than, whose) => sql`
    SELECT e."id", e."completedAt" AS "since" FROM "Enrolment" e
    LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id" LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
    WHERE e."completedAt" < ${than} AND COALESCE(a."validThrough", c."validThrough", '') < ${dayOf(than)}
      AND ${whose.person(sql`e."personId"`)} AND EXISTS (
        SELECT 1 FROM "Enrolment" later
        WHERE later."personId" = e."personId" AND later."courseId" = e."courseId" AND later."cycle" > e."cycle")`,
);
