// SPDX-License-Identifier: EUPL-1.2
// What a reviewer is shown: the courses to review, and one course with what stands and what has changed. It never shows
// anything to who may not review it.
import { type Catalogue, type Course, partsOf, unitsOf } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import { type Actor, has } from "~/people/actor";
import { type Changes, changesSince } from "./approval";
import { type Approval, approvedCourses, readApprovals } from "./approval.server";
import { factsOf, factsToCheck, type QuotedFact } from "./factsQuoted";
import { mayReviewWhich } from "./reviewers.server";
import { stands } from "./stands.server";
import { readUnitsRead } from "./unitsRead.server";

/** What of the review concerns somebody's own pages. */
export interface Reviewing {
  /** Whether there is anything for the actor in the review at all. */
  may: boolean;
  /** How many courses wait for the actor. */
  waiting: number;
  /** Ids of the courses that are approved as they are written now. */
  approved: Set<string>;
}

export async function readReviewing(actor: Actor, courses: readonly Course[], now: Date): Promise<Reviewing> {
  const ids = courses.map(({ id }) => id);
  const [approved, mine] = await Promise.all([approvedCourses(actor, courses), mayReviewWhich(actor, ids, now)]);
  return { may: mine.size > 0, waiting: [...mine].filter((id) => !approved.has(id)).length, approved };
}

export interface CourseListed {
  id: string;
  title: string;
  version: number;
  /** The version that was approved last and not taken back, and what has changed since; null where there is none. */
  since: { version: number; changes: Changes } | null;
  isApproved: boolean;
}

/** The courses that the actor may review, and for a coordinator the facts to check; null for who has nothing here. */
export async function openReviews(
  actor: Actor,
  { courses, facts }: Catalogue,
  now: Date,
): Promise<{ courses: CourseListed[]; facts: QuotedFact[] } | null> {
  const mine = await mayReviewWhich(
    actor,
    courses.map(({ id }) => id),
    now,
  );
  if (mine.size === 0) return null;
  const rows = await read<{ courseId: string; version: number; contentHash: string; parts: string }>(sql`
    SELECT a."courseId", a."version", a."contentHash", a."parts" FROM "CourseApproval" a
    WHERE a."municipalityId" = ${actor.municipalityId} AND ${stands} ORDER BY a."number" DESC`);
  return {
    courses: courses
      .filter(({ id }) => mine.has(id))
      .map((course) => {
        const standing = rows.filter((row) => row.courseId === course.id);
        const last = standing[0];
        return {
          id: course.id,
          title: course.title,
          version: course.version,
          isApproved: standing.some((row) => row.contentHash === course.hash),
          since: last
            ? { version: Number(last.version), changes: changesSince(JSON.parse(last.parts), partsOf(course)) }
            : null,
        };
      }),
    facts: has(actor, "coordinator") ? factsToCheck(courses, facts, dayOf(now)) : [],
  };
}

export interface Review {
  course: Pick<Course, "id" | "title" | "version" | "hash" | "changes">;
  /** What stands for the course as it is written now. */
  approval: Approval | null;
  /** What was approved before, and what has changed since; null where nothing was. */
  since: { version: number; on: Day; changes: Changes } | null;
  modules: {
    id: string;
    title: string;
    units: { id: string; title: string; minutes: number; readOn: Day | null; mark: Mark }[];
  }[];
  refreshers: { id: string; title: string; readOn: Day | null; mark: Mark }[];
  /** How many there are to read: units and refreshers. */
  units: number;
  unitsRead: number;
  facts: Record<"all" | "overdue" | "unverified", number>;
  /** Every approval, the latest first. */
  history: Omit<Approval, "parts">[];
  /** The number that the next approval gets. */
  next: number;
  isCoordinator: boolean;
}

/** What a part is against what was approved before; null where it is the same, or nothing was approved. */
export type Mark = "changed" | "added" | null;

function markOf(id: string, changes: Changes | undefined): Mark {
  if (changes?.changed.includes(id)) return "changed";
  return changes?.added.includes(id) ? "added" : null;
}

/** The course for its reviewer; null for who may not review it. */
export async function openReview(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  now: Date,
): Promise<Review | null> {
  const mine = await mayReviewWhich(actor, [course.id], now);
  if (!mine.has(course.id)) return null;
  const all = [...unitsOf(course), ...course.refreshers];
  const [approvals, unitsRead] = await Promise.all([readApprovals(actor, course.id), readUnitsRead(actor, all)]);
  const standing = approvals.filter(({ withdrawn }) => withdrawn === null);
  const before = standing.find(({ contentHash }) => contentHash !== course.hash);
  const since = before && {
    version: before.version,
    on: before.on,
    changes: changesSince(before.parts, partsOf(course)),
  };
  const facts = factsOf(course, catalogue.facts, dayOf(now)).map((each) => each.standing);
  const { id, title, version, hash, changes } = course;
  return {
    course: { id, title, version, hash, changes },
    approval: standing.find(({ contentHash }) => contentHash === hash) ?? null,
    since: since ?? null,
    modules: course.modules.map((module) => ({
      id: module.id,
      title: module.title,
      units: module.units.map((unit) => ({
        id: unit.id,
        title: unit.title,
        minutes: unit.minutes,
        readOn: unitsRead.get(unit.id) ?? null,
        mark: markOf(unit.id, since?.changes),
      })),
    })),
    refreshers: course.refreshers.map(({ id, title }) => ({
      id,
      title,
      readOn: unitsRead.get(id) ?? null,
      mark: markOf(id, since?.changes),
    })),
    units: all.length,
    unitsRead: unitsRead.size,
    facts: {
      all: facts.length,
      overdue: facts.filter((each) => each === "overdue").length,
      unverified: facts.filter((each) => each === "unverified").length,
    },
    history: approvals.map(({ parts: _parts, ...approval }) => approval),
    next: approvals.length + 1,
    isCoordinator: has(actor, "coordinator"),
  };
}

/** The facts that the course quotes; null for who may not review it. */
export async function openFacts(
  actor: Actor,
  { facts }: Catalogue,
  course: Course,
  now: Date,
): Promise<QuotedFact[] | null> {
  const mine = await mayReviewWhich(actor, [course.id], now);
  return mine.has(course.id) ? factsOf(course, facts, dayOf(now)) : null;
}
