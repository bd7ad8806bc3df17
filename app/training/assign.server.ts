// SPDX-License-Identifier: EUPL-1.2
// Giving courses to those whom rules ask for them, renewing what runs out, and moving due days for who is away: the one
// place that does. It gives nothing that the municipality has not approved, and takes back nothing that is earned.
import { setTimeout as pause } from "node:timers/promises";
import type { Course } from "~/content/catalogue";
import { readAtNight } from "~/lib/aside.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, read, type Sql, sql, sqlEmpty, sqlJoin, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { type Asked, audienceAmong, isAsked, isNewFor, latestOf, triggerOf } from "./audience.server";
import { nextFor } from "./cycles";
import { moveDueDays, readUndecided, reckonMovedDays, settleValidity } from "./dueDays.server";
import type { Rule } from "./rule";
import { addRulesOfCourses, readRules } from "./rules.server";
import { approvalOf } from "./stands.server";

/** What a night's work came to: people who were given time for a course, cycles that opened, and duties that ended. */
export interface Given {
  asked: number;
  opened: number;
  lifted: number;
}

/** So many people at a time, so that nobody's page or form waits for it. */
const slice = 500;

/** People from the one after `after` up to `last`, by their ids. */
interface Slice {
  after: string;
  last: string;
}

async function* slices(): AsyncGenerator<Slice> {
  for (let after = ""; ; ) {
    const [row] = await read<{ last: string | null }>(sql`
      SELECT MAX("id") AS "last" FROM (SELECT "id" FROM "Person" WHERE "id" > ${after} ORDER BY "id" LIMIT ${slice}) some`);
    if (!row?.last) return;
    yield { after, last: row.last };
    after = row.last;
  }
}

const within = ({ after, last }: Slice, column: Sql): Sql => sql`(${column} > ${after} AND ${column} <= ${last})`;

const isOneOf = (column: Sql, ids: readonly string[]): Sql =>
  ids.length === 0 ? sql`1 = 0` : sql`${column} IN (${sqlJoin([...ids])})`;

/** A course with the rules of the municipality that ask for it. */
interface Ruled {
  course: Course;
  rules: Rule[];
  isApproved: boolean;
}

/** What there may be to do in a slice. It is asked once more where it is done: others write meanwhile. */
interface Found {
  waiting: { course: Course; rule: Rule; people: string[] }[];
  without: { courseId: string; rules: Rule[]; enrolments: string[] }[];
  moved: string[];
}

const isNothing = ({ waiting, without, moved }: Found): boolean =>
  waiting.length === 0 && without.length === 0 && moved.length === 0;

/** Looks aside what there is to do: on most nights that is little, and looking is most of the work. */
async function lookIn(some: Slice, municipalityId: string, ruled: readonly Ruled[], today: Day): Promise<Found> {
  const found: Found = { waiting: [], without: [], moved: [] };
  for (const { course, rules, isApproved } of ruled) {
    for (const rule of isApproved ? rules : []) {
      const rows = await readAtNight<Asked>(waitingFor(rule, today, within(some, sql`p."id"`)));
      if (rows.length > 0) found.waiting.push({ course, rule, people: rows.map(({ personId }) => personId) });
    }
    const rows = await readAtNight<{ id: string }>(
      unasked(municipalityId, course.id, rules, today, within(some, sql`e."personId"`)),
    );
    if (rows.length > 0) found.without.push({ courseId: course.id, rules, enrolments: rows.map(({ id }) => id) });
  }
  const days = await reckonMovedDays(readAtNight, within(some, sql`e."personId"`));
  found.moved = days.map(({ id }) => id);
  return found;
}

/** Does all that rules ask for today, in every municipality. Twice the same day is once. */
export async function assignEverywhere(courses: readonly Course[], now: Date): Promise<Given> {
  const given: Given = { asked: 0, opened: 0, lifted: 0 };
  for (const { orgUnitId } of await db.municipalitySettings.findMany({ select: { orgUnitId: true } })) {
    const some = await assignIn(orgUnitId, courses, now);
    for (const key of ["asked", "opened", "lifted"] as const) given[key] += some[key];
  }
  return given;
}

/** The same for some courses in one municipality. */
export async function assignIn(municipalityId: string, courses: readonly Course[], now: Date): Promise<Given> {
  await addRulesOfCourses(municipalityId, courses, now);
  const all = await readRules(municipalityId);
  const ruled: Ruled[] = [];
  for (const course of courses) {
    const [approved] = await read(sql`SELECT 1 AS "yes" ${approvalOf(municipalityId, course)}`);
    ruled.push({ course, rules: all.filter((rule) => rule.courseId === course.id), isApproved: Boolean(approved) });
  }
  const given: Given = { asked: 0, opened: 0, lifted: 0 };
  const today = dayOf(now);
  for await (const some of slices()) {
    const found = await lookIn(some, municipalityId, ruled, today);
    if (isNothing(found)) continue;
    await db.$transaction(async (tx) => {
      for (const { course, rule, people } of found.waiting) {
        const steps = await give(tx, course, rule, people, now);
        given.asked += steps.asked;
        given.opened += steps.opened;
      }
      for (const { courseId, rules, enrolments } of found.without)
        given.lifted += await tx.$executeRaw(sql`
          UPDATE "Assignment" SET "liftedAt" = ${now}
          WHERE "enrolmentId" IN (${unasked(municipalityId, courseId, rules, today, isOneOf(sql`e."id"`, enrolments))})`);
      const people = found.waiting.flatMap((each) => each.people);
      await moveDueDays(tx, sql`(${isOneOf(sql`e."personId"`, people)} OR ${isOneOf(sql`e."id"`, found.moved)})`);
    });
    await pause(0);
  }
  await settleAll();
  return given;
}

/** Those that have been completed since the night before, or were given their time when they were done already. */
async function settleAll(): Promise<void> {
  const undecided = await readUndecided();
  for (let at = 0; at < undecided.length; at += slice) {
    const some = sqlJoin(undecided.slice(at, at + slice));
    await db.$transaction((tx) => settleValidity(tx, sql`e."id" IN (${some})`));
    await pause(0);
  }
}

/** Those whom the rule asks today: who has no time for the course, and whose time to renew it has come. */
const waitingFor = (rule: Rule, today: Day, which: Sql): Sql =>
  audienceAmong(
    rule,
    today,
    which,
    sql`CASE
      WHEN a."enrolmentId" IS NULL THEN ${isNewFor(rule)}
      WHEN e."completedAt" IS NULL THEN a."liftedAt" IS NOT NULL
      ELSE a."validThrough" <= ${addDays(today, rule.windowDays)} END`,
  );

/** Asks those of some people whom the rule asks. */
async function give(
  tx: Transaction,
  course: Course,
  rule: Rule,
  people: readonly string[],
  now: Date,
): Promise<Omit<Given, "lifted">> {
  const today = dayOf(now);
  const waiting = await tx.$queryRaw<Asked[]>(waitingFor(rule, today, isOneOf(sql`p."id"`, people)));
  const steps = waiting.flatMap((row) => {
    const next = nextFor(latestOf(row), triggerOf(rule, row), rule, today);
    return next ? [{ ...next, personId: row.personId, enrolmentId: row.enrolmentId }] : [];
  });
  const opened = steps.filter((step) => step.do === "open").map((step) => ({ ...step, enrolmentId: randomId() }));
  await tx.enrolment.createMany({
    data: opened.map(({ enrolmentId, personId, cycle }) => ({
      id: enrolmentId,
      personId,
      courseId: course.id,
      cycle,
      contentVersion: course.version,
      openedAt: now,
    })),
  });
  const asked = [...opened, ...steps.filter((step) => step.do === "ask")].map((step) => ({
    enrolmentId: step.enrolmentId ?? "",
    ruleId: rule.id,
    ruleVersion: rule.version,
    assignedAt: now,
    startOn: step.startOn,
    days: step.days,
    dueOn: addDays(step.startOn, step.days),
    validityMonths: rule.validityMonths,
    windowDays: rule.windowDays,
    countsFrom: step.countsFrom,
  }));
  const again = waiting.flatMap((row) => (row.assigned && row.completedAt === null ? [row.assigned] : []));
  await tx.assignment.deleteMany({ where: { enrolmentId: { in: again } } });
  await tx.assignment.createMany({ data: asked });
  return { asked: asked.length, opened: opened.length };
}

/** The enrolments whose duty no rule of the municipality asks any longer: it ends, and what they have done stays theirs. */
function unasked(municipalityId: string, courseId: string, rules: readonly Rule[], today: Day, which: Sql): Sql {
  const askedBy = (rule: Rule) => sql`AND NOT ${isAsked(rule, today, sql`e."personId"`)}`;
  return sql`
    SELECT e."id" FROM "Enrolment" e JOIN "Assignment" a ON a."enrolmentId" = e."id"
    JOIN "Rule" r ON r."id" = a."ruleId" AND r."municipalityId" = ${municipalityId}
    WHERE ${which} AND e."courseId" = ${courseId}
      AND e."completedAt" IS NULL AND a."liftedAt" IS NULL ${rules.length === 0 ? sqlEmpty : sqlJoin(rules.map(askedBy), " ")}`;
}
