// SPDX-License-Identifier: EUPL-1.2
// Which cycle of a course counts: the latest. The one place that says it, as SQL that other queries join.
import { type Sql, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";

/** That the enrolment joined as `e` is the person's latest cycle of its course. Earlier ones stay as they were. */
export const isLatestCycle: Sql = sql`NOT EXISTS (
  SELECT 1 FROM "Enrolment" later
  WHERE later."personId" = e."personId" AND later."courseId" = e."courseId" AND later."cycle" > e."cycle")`;

/** That the enrolment joined as `e` asks a renewal and not the whole course: the cycle before it was completed. */
export const asksRenewal: Sql = sql`(e."cycle" > 1 AND EXISTS (
  SELECT 1 FROM "Enrolment" earlier WHERE earlier."personId" = e."personId" AND earlier."courseId" = e."courseId"
    AND earlier."cycle" = e."cycle" - 1 AND earlier."completedAt" IS NOT NULL))`;

/** The id of the actor's enrolment in the latest cycle of the course: a subquery of one value, or null. */
export const latestEnrolment = (actor: Actor, courseId: string): Sql => sql`(
  SELECT e."id" FROM "Enrolment" e
  WHERE e."personId" = ${actor.personId} AND e."courseId" = ${courseId} AND ${isLatestCycle})`;

/** That the enrolment joined as `e` is begun and not completed. */
export const isUnderWay: Sql = sql`(e."completedAt" IS NULL AND e."startedAt" IS NOT NULL)`;
