// SPDX-License-Identifier: EUPL-1.2
// What rules ask of people, night after night, against a real database: nothing earned is lost, nobody has two open cycles,
// and the same night twice changes nothing.
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { type Course, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { addDays, type Day, dayOf, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";
import { approveCourse, withdrawApproval } from "~/training/approval.server";
import { assignEverywhere, assignIn } from "~/training/assign.server";
import { assignedSoon } from "~/training/assignSoon.server";
import { dueOnOf, validThroughOf } from "~/training/due";
import { previewRule } from "~/training/preview.server";
import { compareStored } from "~/training/recompute.server";
import type { Terms } from "~/training/rule";
import { readRules } from "~/training/rules.server";
import { endRule, writeRule } from "~/training/writeRules.server";
import { actor } from "./world";

const now = new Date();
const karin = await actor("karin", now);
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const k1 = catalogue.courses[0] as Course;
const begin = dayOf(now);
/** Nine in the morning in Sweden of a day that many days on. */
const at = (days: number) => new Date(startOf(addDays(begin, days)).getTime() + 9 * 3_600_000);
const nothing = { asked: 0, opened: 0, lifted: 0 };

/** People of one test are gone before the next. */
const made: string[] = [];
afterEach(() => db.person.deleteMany({ where: { id: { in: made.splice(0) } } }));

let count = 0;
/** A course of its own for each test, which no course brings a rule for, approved. */
async function anyCourse(): Promise<Course> {
  const id = `k8${++count}`;
  const course = { ...k1, id, hash: sha256(id), newHires: [] };
  const shown = { number: 1, version: course.version, hash: course.hash };
  expect(await approveCourse(karin, course, shown, now)).toBe("approved");
  await assignedSoon();
  return course;
}

async function rule(course: Course, terms: Partial<Terms> = {}, version = 1, id = `rule-${course.id}`) {
  const usual: Terms = {
    courseId: course.id,
    orgUnitId: "exempelkommunen",
    roles: ["employee"],
    jobFamilies: [],
    trigger: "employment",
    since: begin,
    days: 30,
    validityMonths: 12,
    windowDays: 60,
  };
  expect(await writeRule(karin, { id, version, ...usual, ...terms }, now)).toBe("written");
  return id;
}

async function person(id: string, orgUnitId = "lss", days = 0, role = "employee", jobFamily: string | null = null) {
  const fromDay = addDays(begin, days);
  made.push(id);
  await db.person.create({ data: { id, name: id, employedFrom: fromDay } });
  await db.membership.create({ data: { id, personId: id, orgUnitId, role, fromDay, jobFamily } });
}

const cyclesOf = (personId: string, course: Course) =>
  db.enrolment.findMany({
    where: { personId, courseId: course.id },
    include: { assignment: true },
    orderBy: { cycle: "asc" },
  });
const dutyOf = async (personId: string, course: Course) =>
  (await cyclesOf(personId, course)).at(-1)?.assignment ?? null;
const complete = async (personId: string, course: Course, moment: Date) => {
  const open = (await cyclesOf(personId, course)).at(-1);
  if (!open || open.completedAt) return;
  const units = unitsOf(course).map((unit) => ({
    enrolmentId: open.id,
    unitId: unit.id,
    at: moment,
    contentHash: unit.hash,
  }));
  await db.completion.createMany({ data: units });
  await db.stepCompletion.create({ data: { enrolmentId: open.id, stepId: "any", at: moment } });
  await db.enrolment.update({ where: { id: open.id }, data: { startedAt: moment, completedAt: moment } });
};

test("a rule asks its unit and all below it, its roles and its job families, and nobody who came before its first day", async () => {
  const course = await anyCourse();
  await rule(course, { orgUnitId: "vof", jobFamilies: ["homeCare"] });
  await person("asked-1", "hemtjanst-norr", 0, "employee", "homeCare");
  await person("other-family", "hemtjanst-norr", 0, "employee", "administration");
  await person("other-unit", "lss", 0, "employee", "homeCare");
  await person("other-role", "hemtjanst-norr", 0, "manager");
  await person("too-early", "hemtjanst-norr", -1, "employee", "homeCare");
  await person("not-yet", "hemtjanst-norr", 5, "employee", "homeCare");
  expect(await assignEverywhere([course], at(0))).toEqual({ ...nothing, asked: 1, opened: 1 });
  expect((await dutyOf("asked-1", course))?.dueOn).toBe(addDays(begin, 30));
  expect(await assignEverywhere([course], at(0))).toEqual(nothing);
  // Whoever has not begun the job is asked on the first day of it.
  expect(await assignEverywhere([course], at(5))).toEqual({ ...nothing, asked: 1, opened: 1 });
  expect((await dutyOf("not-yet", course))?.dueOn).toBe(addDays(begin, 35));
});

test("a rule for a role counts from the first day of it, not from the day of another unit", async () => {
  const course = await anyCourse();
  await rule(course, { roles: ["manager"], trigger: "role", since: addDays(begin, -10), days: 90 });
  await person("new-manager", "lss", -400, "employee");
  const membership = (id: string, fromDay: Day, toDay: Day | null) =>
    db.membership.create({ data: { id, personId: "new-manager", orgUnitId: id, role: "manager", fromDay, toDay } });
  await membership("vuxen", addDays(begin, -4), addDays(begin, -2));
  await membership("ekonomi", addDays(begin, -1), null);
  await assignEverywhere([course], at(0));
  expect(await dutyOf("new-manager", course)).toMatchObject({ startOn: addDays(begin, -4), days: 90 });
});

test("two units, two roles and two rules make one assignment; the rule with the shortest time gives it", async () => {
  const course = await anyCourse();
  await rule(course, { days: 60 }, 1, `long-${course.id}`);
  await rule(course, { days: 30 }, 1, `short-${course.id}`);
  await person("two-units", "lss");
  await db.membership.create({
    data: { id: "two-units-2", personId: "two-units", orgUnitId: "vuxen", role: "employee", fromDay: begin },
  });
  await assignEverywhere([course], at(0));
  expect(await dutyOf("two-units", course)).toMatchObject({ ruleId: `short-${course.id}`, days: 30 });
  expect(await db.assignment.count({ where: { enrolment: { personId: "two-units", courseId: course.id } } })).toBe(1);
});

test("who did the course of their own free will before the rule came has done it, and renews it when it is time", async () => {
  const course = await anyCourse();
  await person("free", "lss");
  const enrolment = { personId: "free", courseId: course.id, cycle: 1, contentVersion: 1, openedAt: at(0) };
  await db.enrolment.create({ data: { id: "free", ...enrolment, startedAt: at(1), completedAt: at(1) } });
  await rule(course);
  expect(await assignEverywhere([course], at(2))).toEqual({ ...nothing, asked: 1 });
  expect((await dutyOf("free", course))?.validThrough).toBe(
    validThroughOf(at(1), { validityMonths: 12, countsFrom: null }),
  );
  expect(await assignEverywhere([course], at(300))).toEqual(nothing);
  expect(await assignEverywhere([course], at(310))).toEqual({ ...nothing, asked: 1, opened: 1 });
});

test("a year passes: the renewal is a new cycle, due on the last day of the old one, which stays as it was", async () => {
  const course = await anyCourse();
  await rule(course);
  await person("a-year", "lss");
  await assignEverywhere([course], at(0));
  await complete("a-year", course, at(20));
  await assignEverywhere([course], at(21));
  const [first] = await cyclesOf("a-year", course);
  const last = first?.assignment?.validThrough ?? "";
  const days = Math.round((startOf(last).getTime() - startOf(begin).getTime()) / 86_400_000);
  expect(await assignEverywhere([course], at(days - 61))).toEqual(nothing);
  expect(await assignEverywhere([course], at(days - 60))).toEqual({ ...nothing, asked: 1, opened: 1 });
  const [kept, renewal] = await cyclesOf("a-year", course);
  expect(kept).toEqual(first);
  expect(renewal).toMatchObject({ cycle: 2, completedAt: null, assignment: { dueOn: last, countsFrom: last } });
});

test("days away move the due day, also of a renewal, and more so when the pause gets its end", async () => {
  const course = await anyCourse();
  await rule(course);
  await person("away", "lss");
  await db.pause.create({ data: { id: "away", personId: "away", fromDay: addDays(begin, 10) } });
  await assignEverywhere([course], at(0));
  expect((await dutyOf("away", course))?.dueOn).toBe(addDays(begin, 30));
  await db.pause.update({ where: { id: "away" }, data: { toDay: addDays(begin, 109) } });
  await assignEverywhere([course], at(110));
  expect((await dutyOf("away", course))?.dueOn).toBe(addDays(begin, 130));
  expect(await assignEverywhere([course], at(110))).toEqual(nothing);
});

test("a duty ends when no rule asks any longer: by a new unit, a new version or the end of the rule; and comes anew with its whole time", async () => {
  const course = await anyCourse();
  const id = await rule(course, { orgUnitId: "soc" });
  await person("moves", "lss");
  await assignEverywhere([course], at(0));
  const move = async (orgUnitId: string, day: number) => {
    await db.membership.updateMany({
      where: { personId: "moves", toDay: null },
      data: { toDay: addDays(begin, day - 1) },
    });
    const membership = { personId: "moves", orgUnitId, role: "employee", fromDay: addDays(begin, day) };
    await db.membership.create({ data: { id: `moves-${day}`, ...membership } });
  };
  await move("hemtjanst-norr", 5);
  expect(await assignEverywhere([course], at(5))).toEqual({ ...nothing, lifted: 1 });
  await move("vuxen", 40);
  expect(await assignEverywhere([course], at(40))).toEqual({ ...nothing, asked: 1 });
  expect(await dutyOf("moves", course)).toMatchObject({ dueOn: addDays(begin, 70), liftedAt: null });
  await rule(course, { orgUnitId: "soc", roles: ["manager"] }, 2);
  expect(await assignEverywhere([course], at(41))).toEqual({ ...nothing, lifted: 1 });
  await rule(course, { orgUnitId: "soc" }, 3);
  expect(await assignEverywhere([course], at(42))).toEqual({ ...nothing, asked: 1 });
  expect(await endRule(karin, id, at(43))).toBe(true);
  expect(await assignEverywhere([course], at(43))).toEqual({ ...nothing, lifted: 1 });
  expect(await cyclesOf("moves", course)).toHaveLength(1);
});

test("what was done counts as long as its own version of the rule said, whatever the rule says later", async () => {
  const course = await anyCourse();
  await rule(course);
  await person("earned", "lss");
  await assignEverywhere([course], at(0));
  await complete("earned", course, at(3));
  await assignEverywhere([course], at(4));
  const before = await cyclesOf("earned", course);
  await rule(course, { validityMonths: 6, days: 10, windowDays: 30 }, 2);
  await assignEverywhere([course], at(5));
  expect(await cyclesOf("earned", course)).toEqual(before);
});

test("what is given is by the rule as it is then: its time, how long it counts, its window, and the course's own version", async () => {
  const course = { ...(await anyCourse()), version: 7 };
  await rule(course, { days: 45, validityMonths: 18, windowDays: 33 });
  await person("by-rule", "lss");
  await db.courseApproval.updateMany({ where: { courseId: course.id }, data: { version: 7 } });
  await assignEverywhere([course], at(0));
  expect(await cyclesOf("by-rule", course)).toMatchObject([
    { contentVersion: 7, assignment: { days: 45, validityMonths: 18, windowDays: 33, ruleVersion: 1 } },
  ]);
});

test("a duty that another municipality's rule gave is not ended for want of one here", async () => {
  const course = await anyCourse();
  const settings = {
    term: "VIR",
    contactName: "",
    contactPhone: "",
    contactEmail: "",
    neutralSite: "https://x.example",
  };
  await db.orgUnit.create({ data: { id: "other-place", name: "Annan kommun" } });
  await db.municipalitySettings.create({ data: { orgUnitId: "other-place", name: "Annan kommun", ...settings } });
  await rule(course);
  await person("elsewhere-too", "lss");
  await assignEverywhere([course], at(0));
  expect(await assignIn("other-place", [course], at(1))).toEqual(nothing);
  expect(await dutyOf("elsewhere-too", course)).toMatchObject({ liftedAt: null });
  await db.municipalitySettings.delete({ where: { orgUnitId: "other-place" } });
  await db.orgUnit.delete({ where: { id: "other-place" } });
});

test("nothing is given of a course whose approval is taken back, and nobody loses what they have", async () => {
  const course = await anyCourse();
  await rule(course);
  await person("has-it", "lss");
  await assignEverywhere([course], at(0));
  await withdrawApproval(karin, course.id, 1, now);
  await person("has-not", "lss");
  expect(await assignEverywhere([course], at(0))).toEqual(nothing);
  expect(await dutyOf("has-it", course)).toMatchObject({ liftedAt: null });
});

test("a version of a rule is written once, in its turn, by its own municipality", async () => {
  const course = await anyCourse();
  const id = await rule(course);
  const [first] = (await readRules("exempelkommunen")).filter((each) => each.id === id);
  if (!first) throw new Error("no rule");
  expect(await writeRule(karin, first, now)).toBe("written");
  expect(await writeRule(karin, { ...first, days: 31 }, now)).toBe("stale");
  expect(await writeRule(karin, { ...first, version: 3 }, now)).toBe("stale");
  expect(await writeRule({ ...karin, municipalityId: "annan" }, { ...first, version: 2 }, now)).toBeNull();
  expect(await endRule({ ...karin, municipalityId: "annan" }, id, now)).toBe(false);
  expect(await db.ruleVersion.count({ where: { ruleId: id } })).toBe(1);
});

test("what is stored follows from its causes in the demo, and what does not is named", async () => {
  expect(await compareStored(catalogue)).toEqual([]);
  const course = await anyCourse();
  await rule(course);
  await person("stored", "lss");
  await assignEverywhere([course], at(0));
  const [open] = await cyclesOf("stored", course);
  const id = open?.id ?? "";
  await db.assignment.update({ where: { enrolmentId: id }, data: { dueOn: addDays(begin, 31) } });
  await db.enrolment.update({ where: { id }, data: { startedAt: at(1), completedAt: at(2) } });
  await db.assignment.update({ where: { enrolmentId: id }, data: { validThrough: "2027-01-01" } });
  expect((await compareStored(catalogue)).map(({ what }) => what).sort()).toEqual([
    "completedAt",
    "startedAt",
    "validThrough",
  ]);
  await db.enrolment.update({ where: { id }, data: { startedAt: null, completedAt: null } });
  expect((await compareStored(catalogue)).map(({ what, stored, follows }) => [what, stored, follows])).toEqual([
    ["dueOn", addDays(begin, 31), addDays(begin, 30)],
    ["validThrough", "2027-01-01", null],
  ]);
});

test("before a rule is saved one sees whom it asks: each counted once, as the next night does, with their days", async () => {
  const course = await anyCourse();
  const terms: Terms = {
    courseId: course.id,
    orgUnitId: "ekonomi",
    roles: ["safetyRepresentative"],
    jobFamilies: [],
    trigger: "employment",
    since: begin,
    days: 30,
    validityMonths: 12,
    windowDays: 60,
  };
  for (const [id, days] of [
    ["p-new", 0],
    ["p-old", -9],
    ["p-waiting", 0],
    ["p-done", 0],
  ] as const)
    await person(id, "ekonomi", days, "safetyRepresentative");
  const enrol = (personId: string, completedAt: Date | null) =>
    db.enrolment.create({
      data: {
        id: personId,
        personId,
        courseId: course.id,
        cycle: 1,
        contentVersion: 1,
        openedAt: at(0),
        completedAt,
        assignment: {
          create: {
            startOn: begin,
            days: 20,
            dueOn: addDays(begin, 20),
            validityMonths: 12,
            windowDays: 60,
            assignedAt: at(0),
            validThrough: completedAt && addDays(begin, 300),
          },
        },
      },
    });
  await enrol("p-waiting", null);
  await enrol("p-done", at(0));
  const preview = await previewRule("exempelkommunen", terms, course, at(0));
  expect(preview).toMatchObject({ people: 4, asked: 1, waiting: 1, done: 1, notAsked: 1, isApproved: true });
  const days = Object.fromEntries(
    preview.examples.map(({ name, events }) => [name, events.map(({ what, day }) => `${what} ${day}`)]),
  );
  const year = validThroughOf(at(30), { validityMonths: 12, countsFrom: null });
  expect(days["p-new"]).toEqual([
    `counted ${begin}`,
    `due ${addDays(begin, 30)}`,
    `opens ${addDays(year, -60)}`,
    `counts ${year}`,
  ]);
  expect(days["p-waiting"]?.[0]).toBe(`due ${addDays(begin, 20)}`);
  expect(days["p-done"]).toEqual([`done ${begin}`, `opens ${addDays(begin, 240)}`, `counts ${addDays(begin, 300)}`]);
  expect(await writeRule(karin, { id: `p-${course.id}`, version: 1, ...terms }, now)).toBe("written");
  expect((await assignEverywhere([course], at(0))).asked).toBe(preview.asked);
});

/** Something that happens to one of a few people, or to the rule, on a day. */
const event = fc.record({
  days: fc.integer({ min: 1, max: 120 }),
  who: fc.nat(2),
  what: fc.constantFrom("complete", "complete", "complete", "move", "pause", "leave", "return", "rule", "night twice"),
});

test("however people come, move, rest, leave and return, and rules change: nothing is un-completed, one cycle is open at most, and no evidence is lost", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(event, { minLength: 5, maxLength: 16 }), async (events) => {
      const course = await anyCourse();
      await rule(course, { validityMonths: 6, windowDays: 30 });
      const people = [0, 1, 2].map((index) => `${course.id}-${index}`);
      for (const id of people) await person(id, "lss");
      let version = 1;
      let day = 0;
      let before = new Map<string, string>();
      for (const { days, who, what } of events) {
        const id = people[who] ?? "";
        day += days;
        if (what === "complete") await complete(id, course, at(day - 1));
        if (what === "move") {
          await db.membership.updateMany({
            where: { personId: id, toDay: null },
            data: { toDay: addDays(begin, day - 1) },
          });
          const to = {
            personId: id,
            orgUnitId: day % 2 ? "vuxen" : "lss",
            role: "employee",
            fromDay: addDays(begin, day),
          };
          await db.membership.create({ data: { id: `${id}-${day}`, ...to } });
        }
        if (what === "pause")
          await db.pause.create({
            data: { id: `${id}-${day}`, personId: id, fromDay: addDays(begin, day), toDay: addDays(begin, day + 20) },
          });
        if (what === "leave") await db.person.update({ where: { id }, data: { employedTo: addDays(begin, day - 1) } });
        if (what === "return") await db.person.update({ where: { id }, data: { employedTo: null } });
        if (what === "rule")
          await rule(
            course,
            { validityMonths: 3 + (day % 9), windowDays: 30, orgUnitId: day % 3 ? "exempelkommunen" : "vof" },
            ++version,
          );
        await assignEverywhere([course], at(day));
        if (what === "night twice") expect(await assignEverywhere([course], at(day))).toEqual(nothing);

        const all = (await Promise.all(people.map((each) => cyclesOf(each, course)))).flat();
        const completed = new Map(
          all
            .filter((each) => each.completedAt)
            .map((each) => [each.id, JSON.stringify([each.completedAt, each.cycle])]),
        );
        for (const [key, value] of before) expect(completed.get(key)).toBe(value);
        before = completed;
        for (const each of people) {
          const cycles = all.filter((one) => one.personId === each);
          expect(cycles.map((one) => one.cycle)).toEqual(cycles.map((_, index) => index + 1));
          expect(cycles.slice(0, -1).every((one) => one.completedAt)).toBe(true);
        }
        const pauses = await db.pause.findMany({ where: { personId: { in: people } } });
        for (const { personId, completedAt, assignment } of all) {
          if (!assignment) continue;
          if (completedAt) {
            expect(assignment.validThrough).toBe(validThroughOf(completedAt, assignment));
            continue;
          }
          const own = pauses.filter((each) => each.personId === personId);
          expect(assignment.dueOn).toBe(dueOnOf({ ...assignment, pauses: own, extensionDays: 0 }));
        }
        expect(await compareStored(catalogue)).toEqual([]);
        const evidence = await db.completion.count({ where: { enrolmentId: { in: [...completed.keys()] } } });
        expect(evidence).toBe(completed.size * unitsOf(course).length);
      }
    }),
    { numRuns: 12 },
  );
}, 60_000);
