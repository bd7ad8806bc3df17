// SPDX-License-Identifier: EUPL-1.2
// The report on the questions, from the database: that its figures are right, that a month is told once, and to whom.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { StepFigures } from "~/attempts/figures";
import { tellMonthsThatAreOver } from "~/attempts/publishing.server";
import { readQuestionReport } from "~/attempts/questionReport.server";
import type { Course, QuizStep } from "~/content/catalogue";
import { addToMonth, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { deleteWhatIsOld } from "~/privacy/retention.server";
import { type Asked, askedOf } from "~/quiz/asked";
import { type Given, placement, possible, question, quiz, story, tell } from "./tries";

const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true });

const practice = [question("p0", 3), question("p1", 4, 2), story("p2"), placement("p3", "match")];
const bank = Array.from({ length: 4 }, (_, index) => question(`t${index}`, 3));
const steps = [quiz("u1/s", practice), quiz("u2/s", bank, 2)];
const course = {
  id: "kx",
  changes: [{ version: 1, on: "2020-01-01", what: "" }],
  modules: [
    { id: "m", units: steps.map((step, index) => ({ id: `u${index + 1}`, title: `Unit ${index}`, steps: [step] })) },
  ],
} as unknown as Course;

const tellWith = (told: Course, now: Date) => tellMonthsThatAreOver(() => ({ courses: [told] }), now);

let made = 0;

/** A municipality of its own, with somebody who coordinates it. */
async function municipality(): Promise<Actor> {
  const id = `m${++made}`;
  await db.orgUnit.create({ data: { id, name: id } });
  await db.municipalitySettings.create({
    data: {
      orgUnitId: id,
      name: id,
      term: "VIN",
      contactName: "",
      contactPhone: "",
      contactEmail: "",
      neutralSite: "",
    },
  });
  await db.orgUnit.create({ data: { id: `${id}-unit`, name: id, parentId: id } });
  return {
    personId: "karin",
    name: "",
    municipalityId: id,
    roles: [{ role: "coordinator", orgUnitId: id }],
  };
}

async function hire(who: Actor, person: string) {
  const id = `${who.municipalityId}-${person}`;
  await db.person.create({ data: { id, name: id, employedFrom: "2020-01-01" } });
  await db.membership.create({
    data: { id, personId: id, orgUnitId: `${who.municipalityId}-unit`, role: "employee", fromDay: "2020-01-01" },
  });
  await db.enrolment.createMany({
    data: [1, 2].map((cycle) => ({
      id: `${id}-${cycle}`,
      personId: id,
      courseId: "kx",
      cycle,
      contentVersion: 1,
      openedAt: new Date("2020-01-01"),
    })),
  });
}

interface Event {
  person: number;
  cycle: 1 | 2;
  number: number;
  step: QuizStep;
  given: Given;
  handedIn: boolean;
  /** Which question, if any, was answered in words that have been changed since. */
  old: string | null;
}

async function takeStep(who: Actor, event: Event, at: Date) {
  const id = `${who.municipalityId}-p${event.person}-${event.cycle}-${event.step.id}-${event.number}`;
  await db.quizAttempt.create({
    data: {
      id,
      enrolmentId: `${who.municipalityId}-p${event.person}-${event.cycle}`,
      stepId: event.step.id,
      number: event.number,
      seed: 0,
      draw: "[]",
      startedAt: at,
      handedInAt: event.handedIn ? at : null,
      answers: {
        create: [...event.given].map(([questionId, chosen]) => ({
          questionId,
          questionVersion: questionId === event.old ? 0 : 1,
          optionIds: JSON.stringify(chosen),
          at,
        })),
      },
    },
  });
}

/** What should be told of these tries, all first ones of one month. */
function toldOf(events: readonly Event[]): StepFigures[] {
  return steps.flatMap((step, index) => {
    const here = events.filter((event) => event.step === step);
    if (here.length === 0) return [];
    const present = here.map(({ given, old }) => new Map([...given].filter(([id]) => id !== old)));
    const told = tell(step, present);
    const changed = here.some(({ old }) => old);
    return [
      {
        stepId: step.id,
        title: `Unit ${index}`,
        figures: changed ? told.map((figure) => ({ ...figure, discrimination: null })) : told,
        untold: step.questions.flatMap(askedOf).length - told.length,
      },
    ];
  });
}

const months = ["2026-01", "2026-02", "2026-03"];
const after = (month: string) => new Date(startOf(`${addToMonth(month, 1)}-01`).getTime() + 1000);

const history = fc.record({
  people: fc.integer({ min: 10, max: 34 }),
  rolls: fc.array(fc.array(chance, { minLength: 16, maxLength: 16 }), { minLength: 34, maxLength: 34 }),
  /** How likely a change of words is, in the second month. */
  changed: fc.boolean(),
  gone: fc.array(fc.nat(33), { maxLength: 4 }),
  looks: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
});

test("the figures are those of each person's first try, each month is told once, and it stays as it was told", async () => {
  await fc.assert(
    fc.asyncProperty(history, async ({ people, rolls, changed, gone, looks }) => {
      const who = await municipality();
      const all = Array.from({ length: people }, (_, index) => index);
      for (const person of all) await hire(who, `p${person}`);
      const there = new Set(all);
      const rows: (Event & { month: string })[] = [];
      const told = new Map<string, string>();
      for (const [index, month] of months.entries()) {
        const from = startOf(`${month}-01`).getTime();
        for (const person of there) {
          const roll = rolls[person] ?? [];
          for (const [which, step] of steps.entries()) {
            // Some do a step in the first month, some later, and some again.
            const tries = rows.filter((row) => row.person === person && row.step === step);
            if ((roll[8 + 2 * index + which] ?? 0) > (tries.length > 0 ? 0.4 : 0.8)) continue;
            const drawn = step.test ? step.questions.filter((_, at) => at % 2 === person % 2) : step.questions;
            const asked = drawn.flatMap(askedOf);
            const event: Event = {
              person,
              cycle: tries.length > 1 ? 2 : 1,
              number: tries.length > 1 ? 1 : tries.length + 1,
              step,
              given: new Map(
                asked.map((each, at) => {
                  const answers = possible(each);
                  return [
                    each.id,
                    answers[Math.floor(((roll[at] ?? 0) + index / 3) * answers.length) % answers.length] ?? [],
                  ];
                }),
              ),
              handedIn: tries.length > 0 || (roll[14] ?? 0) < 0.9,
              old: changed && index === 1 && person % 3 === 0 ? (asked[0]?.id ?? null) : null,
            };
            if (tries.length > 2) continue;
            // The very first and the very last moment belong to the month.
            const at =
              person === 0 ? from : person === 1 ? after(month).getTime() - 1001 : from + (person + 1) * 60_000 + which;
            await takeStep(who, event, new Date(at));
            rows.push({ ...event, month });
          }
        }
        const expected = (of: string) => {
          const first = rows.filter(
            (row, at) =>
              row.handedIn &&
              there.has(row.person) &&
              !rows
                .slice(0, at)
                .some((other) => other.handedIn && other.person === row.person && other.step === row.step),
          );
          return JSON.stringify(toldOf(first.filter((row) => row.month === of)));
        };
        const tellAt = async (now: Date, over: number) => {
          await tellWith(course, now);
          for (const each of months.slice(0, over)) if (!told.has(each)) told.set(each, expected(each));
        };
        // In the middle of a month nothing of it is told.
        const middle = new Date(after(month).getTime() - 1001);
        await tellAt(middle, index);
        expect(await readQuestionReport(who, month, true, middle)).toBe(null);
        if (looks[index]) await tellAt(after(month), index + 1);
        for (const [each, figures] of told) {
          const report = await readQuestionReport(who, each, true, after(month));
          if (report || figures !== "[]") expect(JSON.stringify(report?.steps)).toBe(figures);
        }
        const leaving = gone[index];
        if (leaving !== undefined && there.delete(leaving))
          await db.person.delete({ where: { id: `${who.municipalityId}-p${leaving}` } });
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
}, 120_000);

const answersOf = (choose: (asked: Asked) => string[]): Given =>
  new Map(practice.flatMap(askedOf).map((asked) => [asked.id, choose(asked)]));
const right = (asked: Asked) => possible(asked)[0] ?? [];
const wrong = (asked: Asked) => possible(asked)[1] ?? [];
const january = new Date("2026-01-15T10:00:00Z");

/** So many people come and answer in this way in January. */
async function answer(who: Actor, from: number, to: number, choose: (asked: Asked) => string[]) {
  const about = { cycle: 1 as const, number: 1, step: steps[0] as QuizStep, handedIn: true, old: null };
  for (let person = from; person < to; person++) {
    await hire(who, `p${person}`);
    await takeStep(who, { ...about, person, given: answersOf(choose) }, january);
  }
}

/** Ten who answered right and ten who answered wrong in January, in a municipality of its own. */
async function twenty(): Promise<Actor> {
  const who = await municipality();
  await answer(who, 0, 10, right);
  await answer(who, 10, 20, wrong);
  return who;
}
const february = new Date("2026-02-03T10:00:00Z");

test("only who coordinates the whole municipality is told anything, and of no other municipality", async () => {
  const who = await twenty();
  const other = await twenty();
  await tellWith(course, february);
  const report = await readQuestionReport(who, null, true, february);
  expect(report?.steps[0]?.figures[0]).toMatchObject({ answered: 20, right: 10 });
  expect((await readQuestionReport(other, null, true, february))?.steps).toEqual(report?.steps);
  const { municipalityId } = who;
  for (const roles of [
    [],
    [{ role: "manager" as const, orgUnitId: municipalityId }],
    [{ role: "coordinator" as const, orgUnitId: `${municipalityId}-unit` }],
    [{ role: "coordinator" as const, orgUnitId: other.municipalityId }],
  ])
    expect(await readQuestionReport({ ...who, roles }, null, true, february)).toBe(null);
  for (const wanted of ["2026-02", "2026-03", "1999-01", "x' OR 1=1", ""])
    expect([wanted, await readQuestionReport(who, wanted || "-", true, february)]).toEqual([wanted, null]);
});

test("whoever joined or left the municipality in another month is not counted in this one", async () => {
  const who = await twenty();
  const of = (person: number) => ({ where: { id: `${who.municipalityId}-p${person}` } });
  await db.membership.update({ ...of(0), data: { fromDay: "2026-02-01" } });
  await db.membership.update({ ...of(1), data: { toDay: "2025-12-31" } });
  await db.membership.update({ ...of(2), data: { fromDay: "2026-01-31" } });
  await db.membership.update({ ...of(3), data: { toDay: "2026-01-01" } });
  await tellWith(course, february);
  const report = await readQuestionReport(who, null, true, february);
  expect(report?.steps[0]?.figures[0]).toMatchObject({ answered: 18, right: 8 });
});

test("of many that tell a month at once one counts, and what is told does not change when it is told again", async () => {
  const who = await twenty();
  await Promise.all(Array.from({ length: 8 }, () => tellWith(course, february)));
  const told = await readQuestionReport(who, null, true, february);
  expect(told?.steps[0]?.figures[0]).toMatchObject({ answered: 20 });
  await answer(who, 20, 30, right);
  await tellWith(course, february);
  expect(await readQuestionReport(who, null, true, february)).toEqual(told);
  const kept = await db.questionReport.findMany({ where: { municipalityId: who.municipalityId } });
  expect(kept.map(({ month, questions }) => [month, questions])).toEqual([["2026-01", 5]]);
});

test("discrimination is not told for a month in which the course was changed", async () => {
  const told = async (changes: Course["changes"]) => {
    const who = await twenty();
    await answer(who, 20, 30, right);
    await tellWith({ ...course, changes }, february);
    const report = await readQuestionReport(who, null, true, february);
    return report?.steps[0]?.figures.find(({ id }) => id === "p0");
  };
  const first = { version: 1, on: "2026-01-10", what: "", material: false, units: [] };
  expect(await told([first])).toMatchObject({ answered: 30, right: 20, discrimination: 0.6 });
  expect(await told([first, { ...first, version: 2, on: "2026-01-12" }])).toMatchObject({
    right: 20,
    discrimination: null,
  });
});

test("a month stays as it was told when its answers are deleted, and a month is told before they are", async () => {
  const who = await twenty();
  const late = new Date("2027-04-01T10:00:00Z");
  await tellWith(course, late);
  const before = await readQuestionReport(who, "2026-01", false, late);
  expect(before?.steps[0]?.figures).toHaveLength(5);
  await deleteWhatIsOld(late);
  const of = { attemptId: { startsWith: who.municipalityId } };
  expect(await db.quizAnswer.count({ where: of })).toBe(0);
  await tellWith(course, late);
  expect(await readQuestionReport(who, "2026-01", false, late)).toEqual(before);
});

test("before anything can be told the report is empty and is no fault", async () => {
  const who = await municipality();
  expect(await readQuestionReport(who, null, true, february)).toEqual({ month: null, steps: [], months: [] });
  await tellWith(course, february);
  expect(await readQuestionReport(who, null, true, february)).toEqual({ month: "2026-01", steps: [], months: [] });
});

test("that somebody looked is written once for each look, with the month and no name, and not for a page fetched ahead", async () => {
  const who = await twenty();
  const entries = () =>
    db.auditEntry.findMany({ where: { action: "questions.seen", subject: { startsWith: who.municipalityId } } });
  await tellWith(course, february);
  await readQuestionReport(who, null, false, february);
  expect(await entries()).toEqual([]);
  await readQuestionReport(who, "2026-01", true, february);
  expect((await entries()).map(({ subject }) => subject)).toEqual([`${who.municipalityId} 2026-01`]);
  expect(JSON.stringify(await entries())).not.toContain("karin");
});
