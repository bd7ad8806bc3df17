// SPDX-License-Identifier: EUPL-1.2
import type { Course } from "~/content/catalogue";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, read, sql, sqlEmpty, type Transaction } from "~/lib/db.server";
import type { Actor, Role } from "~/people/actor";
import type { JobFamily } from "~/people/jobFamily";
import { type Rule, type Terms, usualWindow } from "./rule";

/** Terms as their columns hold them. */
export interface TermsRow extends Omit<Terms, "roles" | "jobFamilies"> {
  roles: string;
  jobFamilies: string;
}

type Row = TermsRow & Pick<Rule, "id" | "version">;

const words = <Word extends string>(list: string): Word[] => list.split(" ").filter(Boolean) as Word[];

export const termsOf = (row: TermsRow): Terms => ({
  courseId: row.courseId,
  orgUnitId: row.orgUnitId,
  roles: words<Role>(row.roles),
  jobFamilies: words<JobFamily>(row.jobFamilies),
  trigger: row.trigger,
  since: row.since,
  days: Number(row.days),
  validityMonths: Number(row.validityMonths),
  windowDays: Number(row.windowDays),
});

/** The other way. */
export const columnsOf = (terms: Terms) => ({
  courseId: terms.courseId,
  orgUnitId: terms.orgUnitId,
  roles: terms.roles.join(" "),
  jobFamilies: terms.jobFamilies.join(" "),
  trigger: terms.trigger,
  since: terms.since,
  days: terms.days,
  validityMonths: terms.validityMonths,
  windowDays: terms.windowDays,
});

/** The rules that hold, the one with the shortest time first: where two ask the same of somebody, that one gives the time. */
export async function readRules(municipalityId: string): Promise<Rule[]> {
  const rows = await read<Row>(sql`
    SELECT r."id", v."number" AS "version", v."courseId", v."orgUnitId", v."roles", v."jobFamilies", v."trigger", v."since",
      v."days", v."validityMonths", v."windowDays"
    FROM "Rule" r JOIN "RuleVersion" v ON v."ruleId" = r."id"
    WHERE r."municipalityId" = ${municipalityId} AND r."endedAt" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "RuleVersion" later WHERE later."ruleId" = v."ruleId" AND later."number" > v."number")
    ORDER BY v."days", r."createdAt", r."id"`);
  return rows.map((row) => ({ id: row.id, version: Number(row.version), ...termsOf(row) }));
}

/** A rule as its keepers see it, with how it has been, the latest version first. */
export interface KeptRule {
  id: string;
  endedOn: Day | null;
  versions: (Terms & { number: number; on: Day; by: string | null; fromCourse: boolean })[];
}

/** All rules of the actor's municipality, or one; the ended ones last. */
export async function readKeptRules(actor: Actor, id: string | null = null): Promise<KeptRule[]> {
  const rows = await read<
    Row & { endedAt: Date | null; createdAt: Date; byKey: string | null; by: string | null; ruleId: string }
  >(sql`
    SELECT v.*, v."number" AS "version", r."endedAt", p."name" AS "by"
    FROM "Rule" r JOIN "RuleVersion" v ON v."ruleId" = r."id"
    LEFT JOIN "AuditKey" k ON k."key" = v."byKey" LEFT JOIN "Person" p ON p."id" = k."personId"
    WHERE r."municipalityId" = ${actor.municipalityId} ${id === null ? sqlEmpty : sql`AND r."id" = ${id}`}
    ORDER BY CASE WHEN r."endedAt" IS NULL THEN 0 ELSE 1 END, r."createdAt", r."id", v."number" DESC`);
  return [...new Set(rows.map((row) => row.ruleId))].map((ruleId) => {
    const versions = rows.filter((row) => row.ruleId === ruleId);
    const endedAt = versions[0]?.endedAt;
    return {
      id: ruleId,
      endedOn: endedAt ? dayOf(new Date(endedAt)) : null,
      versions: versions.map((row) => ({
        ...termsOf(row),
        number: Number(row.version),
        on: dayOf(new Date(row.createdAt)),
        by: row.by,
        fromCourse: row.byKey === null,
      })),
    };
  });
}

/** The rule that a course brings for new hires (R-050), as the demo and a new installation have it. */
export function ruleOfCourse(municipalityId: string, course: Course, newSince: Day): Terms {
  return {
    courseId: course.id,
    orgUnitId: municipalityId,
    roles: course.newHires,
    jobFamilies: [],
    // Whoever becomes a manager or an ombud is new to that, however long they have worked here (R-069).
    trigger: course.newHires.includes("employee") ? "employment" : "role",
    since: newSince,
    days: course.dueDays,
    validityMonths: course.validityMonths,
    windowDays: usualWindow,
  };
}

/** Its row. Nobody wrote it: it came with the course. */
export async function writeRuleOfCourse(tx: Transaction, municipalityId: string, terms: Terms, now: Date) {
  const id = `${municipalityId}-${terms.courseId}`;
  await tx.rule.create({ data: { id, municipalityId, createdAt: now } });
  await tx.ruleVersion.create({ data: { ruleId: id, number: 1, ...columnsOf(terms), createdAt: now } });
  return id;
}

/**
 * Gives a municipality the rules that courses bring, for courses that it has never had a rule of. New hires are those
 * whose time had not run out when the platform was installed, and everybody since.
 */
export async function addRulesOfCourses(municipalityId: string, courses: readonly Course[], now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const installation = await tx.installation.findFirst({ select: { createdAt: true } });
    for (const course of courses) {
      if (course.newHires.length === 0) continue;
      const known = await tx.ruleVersion.count({ where: { courseId: course.id, rule: { municipalityId } } });
      if (known > 0) continue;
      const newSince = addDays(dayOf(installation?.createdAt ?? now), -course.dueDays);
      await writeRuleOfCourse(tx, municipalityId, ruleOfCourse(municipalityId, course, newSince), now);
    }
  });
}
