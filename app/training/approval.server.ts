// SPDX-License-Identifier: EUPL-1.2
// A municipality's approvals of courses: each is an event, and so is taking one back. What stands is computed from them.
// It never keeps what it has read: an approval that is taken back is gone at the next page.
import { keyOf, record } from "~/audit/record.server";
import { type Course, partsOf } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import type { Part } from "./approval";
import { assignSoon } from "./assignSoon.server";
import { mayReview } from "./reviewers.server";
import { approvalOf, stands } from "./stands.server";

/** Whether the municipality has approved the course as it is written now. One small statement, for every page of it. */
export async function isApproved(municipalityId: string, course: Pick<Course, "id" | "hash">): Promise<boolean> {
  return (await read(sql`SELECT 1 ${approvalOf(municipalityId, course)} LIMIT 1`)).length > 0;
}

/** Who approved the course as it is written now, for everybody of the municipality to know; null where nobody has. */
export async function readApproval(
  actor: Actor,
  course: Pick<Course, "id" | "hash">,
): Promise<Pick<Approval, "by" | "on"> | null> {
  const [row] = await read<{ by: string | null; approvedAt: Date }>(sql`
    SELECT p."name" AS "by", approval."approvedAt"
    FROM (SELECT a."byKey", a."approvedAt" ${approvalOf(actor.municipalityId, course)}) approval
    LEFT JOIN "AuditKey" k ON k."key" = approval."byKey" LEFT JOIN "Person" p ON p."id" = k."personId"`);
  return row ? { by: row.by, on: dayOf(new Date(row.approvedAt)) } : null;
}

/** Ids of those of the courses that the actor's municipality has approved as they are written now. */
export async function approvedCourses(actor: Actor, courses: readonly Course[]): Promise<Set<string>> {
  const rows = await read<{ contentHash: string }>(sql`
    SELECT a."contentHash" FROM "CourseApproval" a
    WHERE a."municipalityId" = ${actor.municipalityId} AND ${stands}`);
  const approved = new Set(rows.map((row) => row.contentHash));
  return new Set(courses.filter(({ hash }) => approved.has(hash)).map(({ id }) => id));
}

export interface Approval {
  id: string;
  number: number;
  version: number;
  contentHash: string;
  parts: Part[];
  on: Day;
  /** Null once the person has been erased. */
  by: string | null;
  withdrawn: { on: Day; by: string | null } | null;
}

/** Every approval of the course in the actor's municipality, the latest first. Who approved is for everybody to know. */
export async function readApprovals(actor: Actor, courseId: string): Promise<Approval[]> {
  const rows = await read<
    Omit<Approval, "on" | "parts" | "withdrawn"> & {
      parts: string;
      approvedAt: Date;
      withdrawnAt: Date | null;
      withdrawnBy: string | null;
    }
  >(sql`
    SELECT a."id", a."number", a."version", a."contentHash", a."parts", a."approvedAt", p."name" AS "by",
      w."withdrawnAt", pw."name" AS "withdrawnBy"
    FROM "CourseApproval" a
    LEFT JOIN "AuditKey" k ON k."key" = a."byKey" LEFT JOIN "Person" p ON p."id" = k."personId"
    LEFT JOIN "ApprovalWithdrawal" w ON w."approvalId" = a."id"
    LEFT JOIN "AuditKey" kw ON kw."key" = w."byKey" LEFT JOIN "Person" pw ON pw."id" = kw."personId"
    WHERE a."municipalityId" = ${actor.municipalityId} AND a."courseId" = ${courseId}
    ORDER BY a."number" DESC`);
  return rows.map(({ approvedAt, withdrawnAt, withdrawnBy, parts, ...row }) => ({
    ...row,
    number: Number(row.number),
    version: Number(row.version),
    parts: JSON.parse(parts),
    on: dayOf(new Date(approvedAt)),
    withdrawn: withdrawnAt && { on: dayOf(new Date(withdrawnAt)), by: withdrawnBy },
  }));
}

/** What a form says was on the page: which approval it would be, of which words. */
export interface ShownCourse {
  number: number;
  version: number;
  hash: string;
}

/**
 * Approves the course as it was shown, and begins to give it to those who have waited for it. The same form twice, or two
 * people's at once, make one approval.
 * @returns what came of it: `changed` where the course is no longer what was shown, `old` where somebody has approved or
 * taken back since; null for who may not
 */
export async function approveCourse(
  actor: Actor,
  course: Course,
  shown: ShownCourse,
  now: Date,
): Promise<"approved" | "changed" | "old" | null> {
  const done = await db.$transaction(async (tx) => {
    const may = await tx.$queryRaw<unknown[]>(sql`SELECT 1 AS "may" WHERE ${mayReview(actor, course.id, dayOf(now))}`);
    if (may.length === 0) return null;
    const known = await tx.courseApproval.findMany({
      where: { municipalityId: actor.municipalityId, courseId: course.id },
      select: { contentHash: true, withdrawal: { select: { approvalId: true } } },
    });
    if (shown.hash !== course.hash || shown.version !== course.version) return "changed";
    if (known.some(({ contentHash, withdrawal }) => contentHash === course.hash && !withdrawal)) return "approved";
    if (shown.number !== known.length + 1) return "old";
    const { id } = await writeApproval(tx, actor.municipalityId, actor.personId, course, shown.number, now);
    await record(tx, actor.personId, "course.approved", id, now);
    return "approved";
  });
  if (done === "approved") assignSoon(actor.municipalityId, [course], now);
  return done;
}

/** The row of an approval. The demo writes its own with it. */
export async function writeApproval(
  tx: Transaction,
  municipalityId: string,
  personId: string,
  course: Course,
  number: number,
  now: Date,
): Promise<{ id: string }> {
  const data = {
    id: randomId(),
    municipalityId,
    courseId: course.id,
    number,
    version: course.version,
    contentHash: course.hash,
    parts: JSON.stringify(partsOf(course)),
    approvedAt: now,
    byKey: await keyOf(tx, personId),
  };
  return tx.courseApproval.create({ data, select: { id: true } });
}

/**
 * Takes the approval of that number back: nobody more gets the course by it, and its pages say so. Whoever has the course
 * goes on with it. Twice is once.
 * @param actor a coordinator
 * @returns false where the municipality has no such approval
 */
export async function withdrawApproval(actor: Actor, courseId: string, number: number, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const found = await tx.courseApproval.findFirst({
      where: { municipalityId: actor.municipalityId, courseId, number },
      select: { id: true, withdrawal: true },
    });
    if (!found) return false;
    if (found.withdrawal) return true;
    const byKey = await keyOf(tx, actor.personId);
    await tx.approvalWithdrawal.create({ data: { approvalId: found.id, withdrawnAt: now, byKey } });
    await record(tx, actor.personId, "approval.withdrawn", found.id, now);
    return true;
  });
}
