// The rules of a municipality: what it asks of whom, in versions that are never changed.
import { keyOf, record } from "~/audit/record.server";
import type { Course } from "~/content/catalogue";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, read, sql, type Transaction } from "~/lib/db.server";
import type { Actor, Role } from "~/people/actor";
import type { JobFamily } from "~/people/jobFamily";
import { type Rule, type Terms, usualWindow } from "./rule";

interface Row extends Omit<Rule, "roles" | "jobFamilies"> {
  roles: string;
  jobFamilies: string;
}

const words = <Word extends string>(list: string): Word[] => list.split(" ").filter(Boolean) as Word[];

export const termsOf = (row: Omit<Row, "id" | "version">): Terms => ({
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

/**
 * Writes the rule's next version, or its first. The same form twice makes one.
 * @param actor a coordinator of the whole municipality
 * @param version the number that the form was for
 * @returns the rule's id; null where there is no such rule of theirs, or a version of that number says something else
 */
export async function writeRule(actor: Actor, { id, version, ...terms }: Rule, now: Date): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const known = await tx.rule.findUnique({
      where: { id },
      select: { municipalityId: true, endedAt: true, versions: { orderBy: { number: "desc" }, take: 1 } },
    });
    const last = known?.versions[0];
    if (known ? known.municipalityId !== actor.municipalityId || known.endedAt : version !== 1) return null;
    if (last && last.number >= version)
      return last.number === version && same(termsOf(last as Omit<Row, "id" | "version">), terms) ? id : null;
    if (last && last.number + 1 !== version) return null;
    if (!known) await tx.rule.create({ data: { id, municipalityId: actor.municipalityId, createdAt: now } });
    await tx.ruleVersion.create({
      data: {
        ruleId: id,
        number: version,
        ...columnsOf(terms),
        createdAt: now,
        byKey: await keyOf(tx, actor.personId),
      },
    });
    await record(tx, actor.personId, "rule.written", `${id}/${version}`, now);
    return id;
  });
}

const same = (one: Terms, other: Terms) => JSON.stringify(columnsOf(one)) === JSON.stringify(columnsOf(other));

const columnsOf = (terms: Terms) => ({
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

/**
 * Ends a rule: nobody more is asked by it, and who is not done is not late by it any longer from the next night. Twice is
 * once.
 * @returns false where the municipality has no such rule
 */
export async function endRule(actor: Actor, id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const known = await tx.rule.findFirst({
      where: { id, municipalityId: actor.municipalityId },
      select: { endedAt: true },
    });
    if (!known) return false;
    if (known.endedAt) return true;
    await tx.rule.update({ where: { id }, data: { endedAt: now, endedByKey: await keyOf(tx, actor.personId) } });
    await record(tx, actor.personId, "rule.ended", id, now);
    return true;
  });
}

/** The rule that a course brings for new hires, as the demo and a new installation have it. */
export function ruleOfCourse(municipalityId: string, course: Course, newSince: Day): Terms {
  return {
    courseId: course.id,
    orgUnitId: municipalityId,
    roles: course.newHires,
    jobFamilies: [],
    trigger: "employment",
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
