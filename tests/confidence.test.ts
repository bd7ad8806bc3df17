// SPDX-License-Identifier: EUPL-1.2
// How it feels to ask, against a real database: when one may rate, once and one's own; what is told of many; what goes.
import fc from "fast-check";
import { expect, test } from "vitest";
import { highest, type Occasion } from "~/attempts/confidence";
import {
  declineLater,
  eraseRatings,
  rate,
  readInvitation,
  readOwnConfidence,
  readRatings,
} from "~/attempts/confidence.server";
import { tellConfidenceOfMonths } from "~/attempts/confidenceMonths.server";
import { readConfidenceReport } from "~/attempts/confidenceReport.server";
import { type Sums, tellMonth, type UnitMeans, type UnitSums } from "~/attempts/means";
import { finishReading } from "~/attempts/runs.server";
import { askingScenes, findPracticeStage, stepsPlaying } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { addToMonth, dayOf, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { deleteWhatIsOld } from "~/privacy/retention.server";
import { startCourse } from "~/progress/finish.server";
import { actor, newcomer } from "./world";

const now = new Date("2026-11-22T10:00:00Z");
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const asking = askingScenes(catalogue);
const stageOf = (scene: string) => findPracticeStage(catalogue, scene) ?? (null as never);
const stage = stageOf("forsta-fragan");

const later = (days: number, from = now) => new Date(from.getTime() + days * 86_400_000);
const give = (who: Actor, occasion: Occasion, confidence: number | null, worry: number | null, at = now) =>
  rate(who, asking, { occasion, confidence, worry }, at);
const numbers = async (who: Actor) =>
  (await readRatings(who)).map(({ occasion, confidence, worry }) => [occasion, confidence, worry]);
const invites = async (who: Actor, occasion: "before" | "after", at = now, where = stage) =>
  (await readInvitation(who, where, occasion, at)) !== null;

async function run(who: Actor, scenarioId: string, number: number, endedAt: Date | null, at = now) {
  await db.run.create({
    data: {
      id: randomId(),
      personId: who.personId,
      scenarioId,
      number,
      storyHash: "",
      startedAt: at,
      lastStepAt: at,
      endedAt,
    },
  });
}

// First, before anything else is told of the same municipality.
test("in the demo the coordinator sees figures and departments that are not told of, one person has a whole curve and another is asked again", async () => {
  const today = new Date();
  const report = await readConfidenceReport(await actor("karin"), null, false, today);
  expect(report?.units.map(({ confidence }) => confidence.pair !== null)).toEqual([true, true, true]);
  expect(report?.units.map(({ confidence }) => confidence.later !== null)).toEqual([true, false, false]);
  const earlier = report?.months.at(-1);
  expect(earlier?.whole.confidence.pair).not.toBe(null);
  const kept = await db.confidenceRating.findMany({ where: { personId: { in: ["olof", "rita"] } } });
  expect(kept).toHaveLength(5);
  expect((await readOwnConfidence(await actor("olof"), today)).ratings).toHaveLength(3);
  expect((await readOwnConfidence(await actor("rita"), today)).asks).toBe(true);
});

test("the scenes in which one asks are those in which the question is to be written down, and nowhere else is one invited", async () => {
  expect(asking.scenes).toContain("forsta-fragan");
  for (const scene of ["lyssna-soppan", "nagot-mer", "ombud-fikat"]) {
    expect(asking.scenes).not.toContain(scene);
    expect(await invites(await newcomer(now), "before", now, stageOf(scene))).toBe(false);
  }
  const steps = asking.scenes.flatMap((scene) => stepsPlaying(catalogue, scene).map(({ step }) => step.id));
  expect([...asking.steps].sort()).toEqual(steps.sort());
});

test("one is asked before the very first scene, until it is begun, and after it, for a week and until the next", async () => {
  const who = await newcomer(now);
  expect([await invites(who, "before"), await invites(who, "before", now, stageOf("regler-hemma"))]).toEqual([
    true,
    true,
  ]);
  await run(who, "forsta-fragan", 1, null);
  expect([await invites(who, "before"), await give(who, "before", 4, 6)]).toEqual([false, false]);
  await db.run.updateMany({ where: { personId: who.personId }, data: { endedAt: now } });
  expect([await invites(who, "after"), await invites(who, "after", later(6.9))]).toEqual([true, true]);
  expect([await invites(who, "after", later(7)), await give(who, "after", 5, 5, later(7))]).toEqual([false, false]);
  await run(who, "regler-hemma", 1, now);
  expect([await invites(who, "after"), await give(who, "after", 5, 5)]).toEqual([false, false]);
  expect(await numbers(who)).toEqual([]);
});

test("whoever reads instead is asked the same and leaves the same rows", async () => {
  const [plays, reads] = [await newcomer(now), await newcomer(now)];
  for (const who of [plays, reads]) {
    await startCourse(who, stepsPlaying(catalogue, "forsta-fragan")[0]?.course ?? (null as never), now);
    expect(await give(who, "before", 4, 6)).toBe(true);
  }
  await run(plays, "forsta-fragan", 1, now);
  for (const who of [plays, reads]) {
    await finishReading(who, stage, now);
    expect([await invites(who, "before"), await invites(who, "after")]).toEqual([false, true]);
    expect(await give(who, "after", 5, 7)).toBe(true);
  }
  const rows = async ({ personId }: Actor) =>
    (await db.confidenceRating.findMany({ where: { personId } })).map(({ personId: _, ...row }) => row);
  expect(await rows(plays)).toEqual(await rows(reads));
});

test("either can be left out, and leaving both out leaves no trace", async () => {
  const who = await newcomer(now);
  expect(await give(who, "before", null, null)).toBe(true);
  expect(await db.confidenceRating.count({ where: { personId: who.personId } })).toBe(0);
  await give(who, "before", 0, null);
  expect(await numbers(who)).toEqual([["before", 0, null]]);
  // Taken back the same day.
  await give(who, "before", null, null);
  expect(await numbers(who)).toEqual([]);
});

test("the same form from many tabs makes one row; the same day it can be changed, and after that the first one stays", async () => {
  const who = await newcomer(now);
  const evening = new Date("2026-11-22T22:50:00Z");
  await Promise.all(Array.from({ length: 8 }, () => give(who, "before", 4, 6)));
  expect(await numbers(who)).toEqual([["before", 4, 6]]);
  expect(await give(who, "before", 5, null, evening)).toBe(true);
  expect(await numbers(who)).toEqual([["before", 5, null]]);
  expect(await give(who, "before", 9, 9, new Date("2026-11-22T23:10:00Z"))).toBe(false);
  expect(await give(who, "before", null, null, later(1))).toBe(false);
  expect(await numbers(who)).toEqual([["before", 5, null]]);
  // Once one has rated after, the one before is not looked at with other eyes.
  await give(who, "after", 6, 6);
  expect(await give(who, "before", 1, 1)).toBe(false);
});

test("whatever is sent in whatever order, there is at most one rating of each occasion, and none without a number", async () => {
  const event = fc.record({
    occasion: fc.constantFrom<Occasion>("before", "after", "later"),
    confidence: fc.option(fc.integer({ min: 0, max: highest })),
    worry: fc.option(fc.integer({ min: 0, max: highest })),
    days: fc.integer({ min: 0, max: 70 }),
    tabs: fc.integer({ min: 1, max: 3 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 8 }), async (events) => {
      const who = await newcomer(now);
      let at = now;
      for (const { occasion, confidence, worry, days, tabs } of events) {
        at = later(days, at);
        const before = await readRatings(who);
        const kept = await Promise.all(Array.from({ length: tabs }, () => give(who, occasion, confidence, worry, at)));
        const after = await readRatings(who);
        expect(new Set(after.map((each) => each.occasion)).size).toBe(after.length);
        expect(after.every((each) => each.confidence !== null || each.worry !== null)).toBe(true);
        if (!kept.some(Boolean)) expect(after).toEqual(before);
        // What is of another day is as it was.
        for (const old of before.filter((each) => dayOf(each.at) !== dayOf(at))) expect(after).toContainEqual(old);
      }
    }),
    { numRuns: 25 },
  );
});

const day = (text: string) => new Date(`${text}T10:00:00Z`);

async function rated(at: Date): Promise<Actor> {
  const who = await newcomer(now);
  await give(who, "before", 4, 6, at);
  await give(who, "after", 5, 7, later(0.01, at));
  return who;
}

test("four months after the first rating the start page asks, for two months, and the page takes it", async () => {
  const who = await rated(day("2026-10-31"));
  const asks = async (text: string) => (await readOwnConfidence(who, day(text))).asks;
  expect([await asks("2027-02-27"), await asks("2027-02-28")]).toEqual([false, true]);
  expect([await asks("2027-04-29"), await asks("2027-04-30")]).toEqual([true, false]);
  expect(await give(who, "later", 7, 3, day("2027-02-27"))).toBe(false);
  expect(await give(who, "later", 7, null, day("2027-03-02"))).toBe(true);
  expect([await asks("2027-03-02"), await asks("2027-03-03")]).toEqual([false, false]);
  const own = await readOwnConfidence(who, day("2027-03-02"));
  expect(own.invitation).toEqual({ occasion: "later", given: { confidence: 7, worry: null } });
  expect((await readOwnConfidence(who, day("2027-03-03"))).invitation).toBe(null);
  expect(await numbers(who)).toEqual([
    ["before", 4, 6],
    ["after", 5, 7],
    ["later", 7, null],
  ]);
  // Nobody who has not rated is asked.
  expect((await readOwnConfidence(await newcomer(now), day("2027-03-02"))).asks).toBe(false);
});

test("whoever declines is asked no more; it says no number, is nowhere to be seen, and is gone when the time is over", async () => {
  const [who, other] = [await rated(day("2026-07-01")), await rated(day("2026-07-01"))];
  await Promise.all([declineLater(who, now), declineLater(who, now)]);
  const own = await readOwnConfidence(who, now);
  expect([own.asks, own.invitation, own.ratings.length]).toEqual([false, null, 2]);
  expect(await numbers(who)).toContainEqual(["later", null, null]);
  // Too early, and after having rated, it does nothing.
  await give(other, "later", 8, 2);
  await declineLater(other, now);
  expect(await numbers(other)).toContainEqual(["later", 8, 2]);
  const early = await rated(now);
  await declineLater(early, now);
  expect(await numbers(early)).toHaveLength(2);
  await deleteWhatIsOld(later(63));
  expect(await numbers(who)).toEqual([
    ["before", 4, 6],
    ["after", 5, 7],
  ]);
  expect((await readOwnConfidence(who, later(63))).asks).toBe(false);
});

test("a person's ratings are erased for good, those of nobody else, and the form sent again erases nothing newer", async () => {
  const [who, other] = [await rated(day("2026-07-01")), await rated(day("2026-07-01"))];
  const seen = (await readRatings(who)).at(-1)?.at ?? now;
  await declineLater(who, now);
  await eraseRatings(who, seen);
  expect([await numbers(who), (await numbers(other)).length]).toEqual([[], 2]);
  expect(await readOwnConfidence(who, now)).toEqual({ ratings: [], invitation: null, asks: false });
  await give(who, "before", 3, 3);
  await eraseRatings(who, seen);
  expect(await numbers(who)).toEqual([["before", 3, 3]]);
});

test("a person's ratings go four hundred days after the last of them, all at once", async () => {
  const at = day("2026-01-10");
  const [whole, two] = [await rated(at), await rated(at)];
  await give(whole, "later", 7, 3, day("2026-06-01"));
  const after = (days: number) => later(days, day("2026-06-01"));
  await deleteWhatIsOld(later(399, at));
  expect([(await numbers(whole)).length, (await numbers(two)).length]).toEqual([3, 2]);
  await deleteWhatIsOld(later(401, at));
  expect([(await numbers(whole)).length, (await numbers(two)).length]).toEqual([3, 0]);
  await deleteWhatIsOld(after(401));
  expect((await numbers(whole)).length).toBe(0);
});

let made = 0;

/** A municipality with two departments, each with a unit, and somebody who coordinates it. */
async function municipality(): Promise<Actor> {
  const id = `c${++made}`;
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
  for (const department of ["a", "b"]) {
    await db.orgUnit.create({ data: { id: `${id}-${department}`, name: `${id}-${department}`, parentId: id } });
    await db.orgUnit.create({
      data: { id: `${id}-${department}-unit`, name: department, parentId: `${id}-${department}` },
    });
  }
  return { personId: "karin", name: "", municipalityId: id, roles: [{ role: "coordinator", orgUnitId: id }] };
}

interface Rater {
  /** `""` is the municipality itself. */
  department: "a" | "b" | "";
  before: [number | null, number | null];
  after: [number | null, number | null];
  later: [number | null, number | null] | null;
  month: number;
  leaves: boolean;
}

const months = ["2026-01", "2026-02", "2026-03"];
const middle = (month: string, hours = 0) => new Date(`${month}-15T${String(10 + hours)}:00:00Z`);

async function hire(who: Actor, raters: readonly Rater[]) {
  const { municipalityId } = who;
  const idOf = (index: number) => `${municipalityId}-p${index}`;
  await db.person.createMany({
    data: raters.map((_, index) => ({ id: idOf(index), name: idOf(index), employedFrom: "2020-01-01" })),
  });
  await db.membership.createMany({
    data: raters.map(({ department, leaves, month }, index) => ({
      id: idOf(index),
      personId: idOf(index),
      orgUnitId: department ? `${municipalityId}-${department}-unit` : municipalityId,
      role: "employee",
      fromDay: "2020-01-01",
      // Whoever left before the month is not counted in it.
      toDay: leaves ? `${addToMonth(months[month] ?? "", -1)}-20` : null,
    })),
  });
  const row = (index: number, occasion: Occasion, [confidence, worry]: Rater["before"], at: Date) =>
    confidence === null && worry === null ? [] : [{ personId: idOf(index), occasion, confidence, worry, at }];
  await db.confidenceRating.createMany({
    data: raters.flatMap(({ before, after, later, month }, index) => [
      ...row(index, "before", before, middle(months[month] ?? "")),
      ...row(index, "after", after, middle(months[month] ?? "", 1)),
      ...(later ? row(index, "later", later, middle(addToMonth(months[month] ?? "", 4))) : []),
    ]),
  });
}

/** What should be told of a month, reckoned one person at a time. */
function byHand({ municipalityId }: Actor, raters: readonly Rater[], month: string): UnitMeans[] {
  const departments = ["a", "b"] as const;
  const sums = (group: readonly Rater[], which: 0 | 1, now: (rater: Rater) => number | null | undefined): Sums => {
    const both = group.flatMap((rater) => {
      const [before, after] = [rater.before[which], now(rater)];
      return before === null || after === null || after === undefined ? [] : [{ before, after }];
    });
    return {
      people: both.length,
      before: both.reduce((sum, { before }) => sum + before, 0),
      now: both.reduce((sum, { after }) => sum + after, 0),
    };
  };
  const cells = (counts: (rater: Rater) => boolean, value: (rater: Rater, which: 0 | 1) => number | null | undefined) =>
    (["", ...departments] as const).map((department): UnitSums => {
      const group = raters.filter((rater) => counts(rater) && rater.department === department);
      return {
        unit: department ? `${municipalityId}-${department}` : null,
        confidence: sums(group, 0, (rater) => value(rater, 0)),
        worry: sums(group, 1, (rater) => value(rater, 1)),
      };
    });
  const units = [municipalityId, ...departments.map((each) => `${municipalityId}-${each}`)];
  return tellMonth(
    units.map((id) => ({ id, name: id })),
    cells(
      (rater) => !rater.leaves && months[rater.month] === month,
      (rater, which) => rater.after[which],
    ),
    cells(
      (rater) => !rater.leaves && addToMonth(months[rater.month] ?? "", 4) === month,
      (rater, which) => rater.later?.[which],
    ),
  );
}

const level = fc.option(fc.integer({ min: 0, max: highest }), { freq: 6 });
const two = fc.tuple(level, level);
const rater: fc.Arbitrary<Rater> = fc.record({
  department: fc.constantFrom("a" as const, "b" as const, "" as const),
  before: two,
  after: two,
  later: fc.option(two),
  month: fc.integer({ min: 0, max: 2 }),
  leaves: fc.integer({ min: 0, max: 9 }).map((roll) => roll === 9),
});

test("the means are those of everybody who rated both times, in the month of the second, and each month is told once", async () => {
  const all = [...months, ...months.map((month) => addToMonth(month, 4))];
  await fc.assert(
    fc.asyncProperty(fc.array(rater, { minLength: 15, maxLength: 60 }), async (raters) => {
      const who = await municipality();
      await hire(who, raters);
      await tellConfidenceOfMonths(new Date(startOf("2026-08-01").getTime() + 1000));
      for (const month of all) {
        const report = await readConfidenceReport(who, month, false, now);
        expect([month, report?.units]).toEqual([month, byHand(who, raters, month)]);
      }
      expect(await readConfidenceReport(who, "2026-08", false, now)).toBe(null);
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 120_000);

const raters = (people: number, department: "a" | "b" | "", month = 0): Rater[] =>
  Array.from({ length: people }, () => ({
    department,
    before: [4, 6],
    after: [5, 7],
    later: null,
    month,
    leaves: false,
  }));
const february = new Date("2026-02-03T10:00:00Z");
const people = async (who: Actor, month: string) =>
  (await readConfidenceReport(who, month, false, now))?.units.map(({ id, confidence }) => [
    id.replace(who.municipalityId, ""),
    confidence.pair?.people ?? null,
  ]);

test("a month is told once and stays as it was told, whoever leaves, is erased or rates meanwhile, and is told before ratings go", async () => {
  const who = await municipality();
  await hire(who, [...raters(10, "a"), ...raters(6, "b")]);
  await Promise.all(Array.from({ length: 6 }, () => tellConfidenceOfMonths(february)));
  const told = await readConfidenceReport(who, "2026-01", false, now);
  expect(await people(who, "2026-01")).toEqual([
    ["", 10],
    ["-a", 10],
    ["-b", 5],
  ]);
  const of = { personId: { startsWith: `${who.municipalityId}-p` } };
  await db.confidenceRating.updateMany({ where: of, data: { confidence: 0 } });
  await db.person.delete({ where: { id: `${who.municipalityId}-p0` } });
  await tellConfidenceOfMonths(february);
  await tellConfidenceOfMonths(new Date("2027-06-01T10:00:00Z"));
  await deleteWhatIsOld(new Date("2027-06-01T10:00:00Z"));
  expect(await db.confidenceRating.count({ where: of })).toBe(0);
  expect(await readConfidenceReport(who, "2026-01", false, now)).toEqual(told);
});

test("a department with few is not told of, nor another when only a few would be left", async () => {
  const [few, rest, alone] = [await municipality(), await municipality(), await municipality()];
  await hire(few, [...raters(9, "a"), ...raters(4, "b")]);
  await hire(rest, [...raters(8, "a"), ...raters(3, "b"), ...raters(2, "")]);
  await hire(alone, raters(4, "a"));
  await tellConfidenceOfMonths(february);
  expect(await people(few, "2026-01")).toEqual([
    ["", 10],
    ["-a", null],
    ["-b", null],
  ]);
  expect(await people(rest, "2026-01")).toEqual([
    ["", 10],
    ["-a", 5],
    ["-b", null],
  ]);
  expect((await readConfidenceReport(alone, "2026-01", false, now))?.units).toEqual([]);
});

test("only who coordinates the whole municipality is told anything, and only of months that are over", async () => {
  const [who, other] = [await municipality(), await municipality()];
  await hire(who, raters(10, "a"));
  expect(await readConfidenceReport(who, null, false, now)).toEqual({ month: null, units: [], months: [] });
  await tellConfidenceOfMonths(middle("2026-01", 3));
  expect((await readConfidenceReport(who, null, false, now))?.units).toEqual([]);
  await tellConfidenceOfMonths(february);
  const report = await readConfidenceReport(who, null, false, now);
  expect([report?.month, report?.units.length, report?.months.length]).toEqual(["2026-01", 3, 1]);
  expect((await readConfidenceReport(other, null, false, now))?.units).toEqual([]);
  const { municipalityId } = who;
  for (const roles of [
    [],
    [{ role: "manager" as const, orgUnitId: municipalityId }],
    [{ role: "coordinator" as const, orgUnitId: `${municipalityId}-a` }],
    [{ role: "coordinator" as const, orgUnitId: other.municipalityId }],
  ])
    expect(await readConfidenceReport({ ...who, roles }, null, false, now)).toBe(null);
  for (const wanted of ["2026-02", "1999-01", "x' OR 1=1", "-"])
    expect([wanted, await readConfidenceReport(who, wanted, false, now)]).toEqual([wanted, null]);
});

test("that somebody looked is written with the month and no name, and not for a page fetched ahead", async () => {
  const who = await municipality();
  await hire(who, raters(10, "a"));
  await tellConfidenceOfMonths(february);
  const entries = async () =>
    (
      await db.auditEntry.findMany({
        where: { action: "confidence.seen", subject: { startsWith: who.municipalityId } },
      })
    ).map(({ subject }) => subject);
  await readConfidenceReport(who, null, false, now);
  expect(await entries()).toEqual([]);
  await readConfidenceReport(who, null, true, now);
  expect(await entries()).toEqual([`${who.municipalityId} 2026-01`]);
});
