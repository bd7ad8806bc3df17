// SPDX-License-Identifier: EUPL-1.2
// Which approval counts today, as SQL that other queries join: of the same words, and not taken back.
import type { Course } from "~/content/catalogue";
import { type Sql, sql } from "~/lib/db.server";

/** That the approval joined as `a` has not been taken back. */
export const stands: Sql = sql`NOT EXISTS (SELECT 1 FROM "ApprovalWithdrawal" w WHERE w."approvalId" = a."id")`;

/** The approvals `a` of this course, word for word, that stand in the municipality: what comes after a SELECT. */
export const approvalOf = (municipalityId: string, course: Pick<Course, "id" | "hash">): Sql => sql`
  FROM "CourseApproval" a WHERE a."municipalityId" = ${municipalityId} AND a."courseId" = ${course.id}
    AND a."contentHash" = ${course.hash} AND ${stands}`;
