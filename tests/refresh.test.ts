// SPDX-License-Identifier: EUPL-1.2
// Fem minuter: what a round brings, what is kept of it, and what can be wrong with it. A clear outcome each time, nothing lost.
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Catalogue, type Course, type Question, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { deleteWhatIsOld } from "~/privacy/retention.server";
import { openQuestion, takeAnswer } from "~/refresh/asking.server";
import { noteFacts, readChangedFacts } from "~/refresh/factValues.server";
import { feedOf, makeFeed, newSecret, ownerOfFeed } from "~/refresh/feed.server";
import { readHome } from "~/refresh/home.server";
import { readMemory } from "~/refresh/memory.server";
import { openRoundPage } from "~/refresh/pages.server";
import { compareCards } from "~/refresh/recompute.server";
import { readRecall, writeReview } from "~/refresh/reviews.server";
import type { Round } from "~/refresh/round";
import { closeRound, openRound, readRound, takeChoice } from "~/refresh/rounds.server";
import { rightAnswer, wrongAnswer } from "./answering";
import { askedBy, opened, whoCompleted, withMoment, without } from "./refreshing";
import { form, newcomer } from "./world";

const now = new Date("2026-11-22T10:00:00Z");
const later = (days: number, from = now) => new Date(from.getTime() + days * 86_400_000);
const catalogue = withMoment(catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" }));
const k1 = (ago = 40) => whoCompleted(catalogue, { courseId: "k1", ago, roles: ["employee"] }, now);
const ombud = (ago: number) => whoCompleted(catalogue, { courseId: "k6", ago, roles: ["employee", "vinOmbud"] }, now);

const versionOf = (id: string) => String(askedBy(catalogue, id).version);
const answer = (who: Actor, round: Round, place: number, fields: Record<string, string | string[]>, at = now) =>
  takeAnswer(who, catalogue, String(round.number), String(place), form(fields), at);
const right = (id: string) => ({ answer: rightAnswer(askedBy(catalogue, id)), version: versionOf(id) });
const wrong = (id: string) => ({ answer: wrongAnswer(askedBy(catalogue, id)), version: versionOf(id) });
const reviewsOf = (who: Actor) => db.review.findMany({ where: { personId: who.personId }, orderBy: { at: "asc" } });
const first = (round: Round) => round.questionIds[0] ?? "";

test("who has completed nothing has nothing to repeat, and can open no round", async () => {
  const who = await newcomer(now);
  expect(await readHome(who, catalogue, now)).toBe(null);
  expect(await openRound(who, catalogue, 1, now)).toBe(null);
  expect(await db.refreshRound.count({ where: { personId: who.personId } })).toBe(0);
});

test("a round brings a moment, three questions of different parts and a tip, and is gone on with on any device", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  expect(round).toMatchObject({ number: 1, fixedOn: null, momentId: "lyssna-soppan/forst", closedAt: null });
  expect(new Set(round.questionIds).size).toBe(3);
  const page = await openRoundPage(who, catalogue, "1");
  expect(page?.parts).toEqual(["moment", "questions/1", "questions/2", "questions/3", "tip"]);
  await answer(who, round, 2, right(round.questionIds[1] ?? ""));
  expect(await openRound(who, catalogue, 2, later(0.5))).toBe(1);
  expect((await readHome(who, catalogue, later(0.5)))?.now).toMatchObject({ kind: "open", number: 1 });
  expect(await openRoundPage(await newcomer(now), catalogue, "1")).toBe(null);
});

test("wrong, right but unsure and right are kept as they are rated, with the answer beside its feedback", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  const [one = "", two = "", three = ""] = round.questionIds;
  await answer(who, round, 1, wrong(one));
  await answer(who, round, 2, { ...right(two), unsure: "yes" });
  await answer(who, round, 3, right(three));
  expect(new Map((await reviewsOf(who)).map(({ questionId, rating }) => [questionId, rating]))).toEqual(
    new Map([
      [one, 1],
      [two, 2],
      [three, 3],
    ]),
  );
  const shown = await openQuestion(who, catalogue, (await readRound(who, 1)) as Round, "1", new URLSearchParams());
  expect([shown?.question, shown?.feedback?.mark.right]).toEqual([null, false]);
  const dues = await db.card.findMany({ where: { personId: who.personId }, orderBy: { dueAt: "asc" } });
  expect(dues.map(({ questionId }) => questionId)).toEqual([one, two, three]);
  expect(await compareCards()).toEqual([]);
});

test("a double post, another answer after the first and two devices at once are one answer: the first", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  const id = first(round);
  const both = await Promise.all([answer(who, round, 1, wrong(id)), answer(who, round, 1, wrong(id))]);
  expect(both).toEqual([{ next: "/refresh/1/questions/1" }, { next: "/refresh/1/questions/1" }]);
  await answer(who, round, 1, right(id), later(0.1));
  expect(await reviewsOf(who)).toMatchObject([{ questionId: id, rating: 1 }]);
  expect((await readRound(who, 1))?.answers).toEqual({ [id]: wrong(id).answer });
});

test("whoever ticks that they are unsure has it ticked still when the answer is missing, and when something is moved", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  const version = versionOf(first(round));
  expect(await answer(who, round, 1, { version, unsure: "yes" })).toMatchObject({ refused: { unsure: true } });
  expect(await answer(who, round, 1, { version })).toMatchObject({ refused: { unsure: false } });

  const ordered = unitsOf(catalogue.courses[0] as Course)
    .flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "quiz" && !step.test ? step.questions : [])))
    .find(({ kind }) => kind === "order") as Question;
  await db.refreshRound.updateMany({ where: { personId: who.personId }, data: { questionIds: ordered.id } });
  const items = rightAnswer(askedBy(catalogue, ordered.id));
  const go = `move:${items[1]?.split("=")[0]}:up`;
  const sent = await answer(who, round, 1, { answer: items, go, unsure: "yes" });
  const { searchParams } = new URL(sent && "next" in sent ? sent.next : "", "https://example.org");
  const page = (search: URLSearchParams) =>
    openQuestion(who, catalogue, { ...round, questionIds: [ordered.id] }, "1", search);
  expect((await page(searchParams))?.unsure).toBe(true);
  expect((await page(new URLSearchParams()))?.unsure).toBe(false);
});

test("two devices that answer different questions at the same time keep both", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  await Promise.all(round.questionIds.map((id, index) => answer(who, round, index + 1, right(id))));
  expect(Object.keys((await readRound(who, 1))?.answers ?? {}).sort()).toEqual([...round.questionIds].sort());
});

test("two devices that open at once have one round, and a form from before leads to the latest", async () => {
  const who = await k1();
  expect(await Promise.all([openRound(who, catalogue, 1, now), openRound(who, catalogue, 1, now)])).toEqual([1, 1]);
  expect(await db.refreshRound.count({ where: { personId: who.personId } })).toBe(1);
  await closeRound(who, "1", now);
  expect(await openRound(who, catalogue, 1, now)).toBe(1);
  expect(await openRound(who, catalogue, 7, now)).toBe(null);
  expect(await db.refreshRound.count({ where: { personId: who.personId } })).toBe(1);
});

test("an invented option and no option are refused in words, and nothing is kept", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  const id = first(round);
  for (const [said, problem] of [
    [["nonesuch"], "unknown"],
    [["__proto__"], "unknown"],
    [[], askedBy(catalogue, id).kind === "one" ? "missing" : expect.any(String)],
  ] as const)
    expect(await answer(who, round, 1, { answer: [...said], version: versionOf(id) })).toMatchObject({
      refused: { changed: false, problems: [{ questionId: id, problem }] },
    });
  expect(await answer(who, round, 9, right(id))).toBe(null);
  expect(await reviewsOf(who)).toEqual([]);
});

test("a question that was rewritten between asking and answering is asked again as it is now", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  const id = first(round);
  const rewritten = without(catalogue, id, 99);
  const sent = form(right(id));
  expect(await takeAnswer(who, rewritten, "1", "1", sent, now)).toMatchObject({
    refused: { changed: true, problems: [], chosen: { [id]: right(id).answer } },
  });
  expect(await reviewsOf(who)).toEqual([]);
  await takeAnswer(who, rewritten, "1", "1", form({ ...right(id), version: "99" }), now);
  expect(await reviewsOf(who)).toMatchObject([{ questionId: id, questionVersion: 99 }]);
});

test("a question that has been withdrawn is said to be, is not asked again, and keeps its reviews", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  const id = first(round);
  await answer(who, round, 1, wrong(id));
  const other = without(catalogue, id);
  const shown = await openQuestion(who, other, round, "1", new URLSearchParams());
  expect(shown).toMatchObject({ gone: "withdrawn", question: null });
  expect(await takeAnswer(who, other, "1", "1", form(right(id)), now)).toEqual({ next: "/refresh/1/questions/1" });
  await closeRound(who, "1", now);
  const next = await opened(who, other, 2, later(10));
  expect(next.questionIds).not.toContain(id);
  expect(await reviewsOf(who)).toMatchObject([{ questionId: id, rating: 1 }]);
  expect(await compareCards()).toEqual([]);
});

test("a clock that was set back and a row that was restored late give the card that follows from the log", async () => {
  const who = await k1();
  const questionId = first(await opened(who, catalogue, 1, now));
  const review = (occasionId: string, rating: 1 | 2 | 3, at: Date) =>
    db.$transaction((tx) => writeReview(tx, who, { questionId, questionVersion: 1, occasionId, rating }, at));
  expect(await review("a", 3, later(10))).toBe("written");
  expect(await review("b", 1, later(2))).toBe("written");
  expect(await review("c", 3, later(2))).toBe("written");
  expect(await review("c", 1, later(20))).toBe("twice");
  expect(await compareCards()).toEqual([]);
  const card = await db.card.findFirstOrThrow({ where: { personId: who.personId, questionId } });
  expect([card.reps, card.lastReviewedAt]).toEqual([3, later(10)]);
  expect(card.dueAt > later(10)).toBe(true);
});

test("a card that was changed by hand is found by reckoning anew", async () => {
  const who = await k1();
  const round = await opened(who, catalogue, 1, now);
  await answer(who, round, 1, right(first(round)));
  await db.card.updateMany({ where: { personId: who.personId }, data: { stability: 400 } });
  expect(await compareCards()).toMatchObject([{ what: "card", id: `${who.personId} ${first(round)}` }]);
  await db.review.deleteMany({ where: { personId: who.personId } });
  expect(await compareCards()).toMatchObject([{ follows: null }]);
  await db.card.deleteMany({ where: { personId: who.personId } });
  expect(await compareCards()).toEqual([]);
});

test("a round that was left for more than a day is closed, and a new one is made", async () => {
  const who = await k1();
  const left = await opened(who, catalogue, 1, now);
  await answer(who, left, 1, right(first(left)));
  const at = later(1.1);
  expect((await readHome(who, catalogue, at))?.now.kind).not.toBe("open");
  expect((await opened(who, catalogue, 2, at)).number).toBe(2);
  expect((await readRound(who, 1))?.closedAt).toEqual(at);
  // The page that was left open still takes its answers.
  await answer(who, left, 2, right(left.questionIds[1] ?? ""), at);
  expect(await reviewsOf(who)).toHaveLength(2);
});

test("in a moment one chooses once, sees what comes of every way, and nothing is marked", async () => {
  const who = await k1();
  await opened(who, catalogue, 1, now);
  const { playMoment } = await import("~/refresh/moment");
  const { findMoment } = await import("~/content/moments");
  const moment = findMoment(catalogue, "lyssna-soppan/forst");
  const { ways } = moment ? playMoment(moment) : { ways: [] };
  expect(ways.length).toBeGreaterThanOrEqual(2);
  for (const way of ways) expect([way.lines.length > 0, Boolean(way.why)]).toEqual([true, true]);
  const [one, other] = ways.map(({ id }) => id);
  expect(await takeChoice(who, catalogue, "1", "finns-inte")).toEqual({ taken: false, number: 1 });
  expect(await takeChoice(who, catalogue, "1", one ?? "")).toEqual({ taken: true, number: 1 });
  expect(await takeChoice(who, catalogue, "1", other ?? "")).toEqual({ taken: true, number: 1 });
  expect(await takeChoice(who, catalogue, "2", one ?? "")).toBe(null);
  expect((await readRound(who, 1))?.choiceId).toBe(one);
  expect(await reviewsOf(who)).toEqual([]);
});

test("a fixed day asks every ombud the same, is done when its round is ended, and is not done by a round that was left", async () => {
  const [who, other] = [await ombud(15), await ombud(20)];
  const day = addDays(dayOf(now), -1);
  expect((await readHome(who, catalogue, now))?.now).toEqual({ kind: "fixed", day });
  const round = await opened(who, catalogue, 1, now);
  expect(round).toMatchObject({ fixedOn: day, courseId: "k6", refresherId: "k6-test" });
  expect((await opened(other, catalogue, 1, now)).questionIds).toEqual(round.questionIds);
  const again = await opened(who, catalogue, 2, later(2));
  expect([(await readRound(who, 1))?.fixedOn, again.fixedOn]).toEqual([null, day]);
  expect(again.refresherId).toBe("k6-test");
  await closeRound(who, "2", later(2));
  expect((await readHome(who, catalogue, later(2)))?.now.kind).not.toBe("fixed");
});

test("who is no ombud has no fixed days, whichever course they have completed", async () => {
  const who = await whoCompleted(catalogue, { courseId: "k6", ago: 15, roles: ["employee"] }, now);
  const home = await readHome(who, catalogue, now);
  expect([home?.hasFixed, home?.now.kind]).toEqual([false, "own"]);
  expect((await opened(who, catalogue, 1, now)).fixedOn).toBe(null);
});

test("when nothing is due it is said, with the next day, and a moment can be had anyway", async () => {
  const who = await k1(3);
  const home = await readHome(who, catalogue, now);
  expect(home?.now).toEqual({ kind: "nothing", nextOn: addDays(dayOf(now), 4) });
  expect(await opened(who, catalogue, 1, now)).toMatchObject({ questionIds: [], momentId: "lyssna-soppan/forst" });
  expect((await openRoundPage(who, catalogue, "1"))?.parts).toEqual(["moment", "tip"]);
});

test("what has changed since last time is what is material, and facts that say something else than they did", async () => {
  const who = await k1(40);
  const quoted = catalogue.courses[0]?.modules.flatMap((module) => module.units.flatMap((unit) => unit.facts))[0];
  const fact = catalogue.facts.find(({ id }) => id === quoted);
  if (!fact) throw new Error("no unit quotes a fact");
  await db.factValue.deleteMany();
  expect(await noteFacts(catalogue.facts, later(-60))).toBe(catalogue.facts.length);
  expect(await noteFacts(catalogue.facts, later(-50))).toBe(0);
  const facts = catalogue.facts.map((each) => (each === fact ? { ...each, sv: "Något annat." } : each));
  expect(await noteFacts(facts, later(-5))).toBe(1);
  expect(await readChangedFacts(later(-6))).toEqual([
    { factId: fact.id, since: later(-5), before: { sv: fact.sv, en: fact.en } },
  ]);
  expect(await readChangedFacts(later(-4))).toEqual([]);
  await opened(who, catalogue, 1, now);
  const page = await openRoundPage(who, { ...catalogue, facts }, "1");
  expect(page?.parts).toContain("changes");
  expect(page?.changes.facts).toMatchObject([{ id: fact.id, now: { sv: "Något annat." }, before: { sv: fact.sv } }]);
  await closeRound(who, "1", now);
  await opened(who, catalogue, 2, later(8));
  expect((await openRoundPage(who, { ...catalogue, facts }, "2"))?.changes.facts).toEqual([]);
  await db.factValue.deleteMany();
});

test("what a version changed is told once, in the first round after it came here, whatever day its authors wrote on it", async () => {
  const who = await k1();
  const whatIn = async (courses: Catalogue, number: number, at: Date) => {
    await opened(who, courses, number, at);
    const page = await openRoundPage(who, courses, String(number));
    await closeRound(who, String(number), at);
    return page?.changes.courses.map(({ what }) => what);
  };
  expect(await whatIn(catalogue, 1, now)).toEqual([]);
  const changed = (material: boolean, version: number, what: string) => ({
    ...catalogue,
    courses: catalogue.courses.map((course) =>
      course.id === "k1"
        ? { ...course, version, changes: [...course.changes, { version, on: "2020-01-01", what, material, units: [] }] }
        : course,
    ),
  });
  const version = catalogue.courses.find(({ id }) => id === "k1")?.version ?? 0;
  expect(await whatIn(changed(false, version + 1, "Ett komma."), 2, later(8))).toEqual([]);
  expect(await whatIn(changed(true, version + 2, "Ett nytt nummer."), 3, later(16))).toEqual(["Ett nytt nummer."]);
  expect(await whatIn(changed(true, version + 2, "Ett nytt nummer."), 4, later(24))).toEqual([]);
  // A round says what it said when it was opened.
  const page = await openRoundPage(who, changed(true, version + 2, "Ett nytt nummer."), "1");
  expect(page?.changes.courses).toEqual([]);
});

test("whatever is answered, in whatever order it arrives, each card is what its reviews come to", async () => {
  const review = fc.record({
    question: fc.constantFrom("q1", "q2", "q3"),
    occasion: fc.integer({ min: 1, max: 6 }),
    rating: fc.constantFrom(1 as const, 2 as const, 3 as const),
    // A clock that is set back, and two devices at the same moment.
    hours: fc.integer({ min: -2000, max: 20_000 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(review, { minLength: 1, maxLength: 14 }), async (reviews) => {
      const who = await newcomer(now);
      for (const { question, occasion, rating, hours } of reviews) {
        const given = { questionId: question, questionVersion: 1, occasionId: `o${occasion}`, rating };
        await db.$transaction((tx) => writeReview(tx, who, given, later(hours / 24)));
        expect(await compareCards()).toEqual([]);
      }
      const occasions = new Set(reviews.map(({ question, occasion }) => `${question} ${occasion}`));
      expect(await db.review.count({ where: { personId: who.personId } })).toBe(occasions.size);
    }),
    { numRuns: 12 },
  );
}, 60_000);

test("a calendar address is made once, ends the one before, and is never begun again", async () => {
  const [who, other] = [await k1(), await k1()];
  const [one, two] = [newSecret(), newSecret()];
  expect([await makeFeed(who, one, now), await makeFeed(who, one, now)]).toEqual(["made", "made"]);
  expect(await db.calendarFeed.count({ where: { personId: who.personId } })).toBe(1);
  expect(await makeFeed(other, one, now)).toBe(null);
  expect([await ownerOfFeed(one), await ownerOfFeed(two)]).toEqual([who.personId, null]);
  expect(await makeFeed(who, two, now)).toBe("made");
  expect([await ownerOfFeed(one), await ownerOfFeed(two)]).toEqual([null, who.personId]);
  expect(await makeFeed(who, one, now)).toBe("ended");
  expect(await makeFeed(who, "short", now)).toBe(null);
  const stored = JSON.stringify(await db.calendarFeed.findMany());
  expect(stored).not.toContain(two);
});

test("a calendar has the fixed days, the next day of one's own and last days of one's courses, in neutral words", async () => {
  const who = await ombud(20);
  const dueOn = addDays(dayOf(now), 9);
  await db.enrolment.create({
    data: {
      id: `${who.personId}-k1`,
      personId: who.personId,
      courseId: "k1",
      cycle: 1,
      contentVersion: 1,
      openedAt: now,
      assignment: {
        create: { assignedAt: now, startOn: dayOf(now), days: 9, dueOn, validityMonths: 12, windowDays: 60 },
      },
    },
  });
  const words = { name: "Fem minuter", refresh: "Fem minuter", course: "Kurs: sista dag" };
  const file = await feedOf(who, catalogue, words, now);
  const days = [...file.matchAll(/DTSTART;VALUE=DATE:(\d{8})/g)].map(([, day]) => day);
  const completedOn = addDays(dayOf(now), -20);
  const { fixedDay } = await import("~/refresh/fixedDays");
  for (const day of [fixedDay(completedOn, 0), fixedDay(completedOn, 1), dueOn])
    expect(days).toContain(day.replaceAll("-", ""));
  expect(new Set([...file.matchAll(/SUMMARY:(.*)\r/g)].map(([, title]) => title))).toEqual(
    new Set(["Fem minuter", "Kurs: sista dag"]),
  );
  expect(file).not.toMatch(/våld|ombud|k6|repeats/i);
});

test("the memory of a course is reckoned from what has been asked, and falls month by month", async () => {
  const who = await k1();
  expect((await readMemory(who, catalogue, now)).courses).toEqual([]);
  const round = await opened(who, catalogue, 1, now);
  for (const [index, id] of round.questionIds.entries()) await answer(who, round, index + 1, right(id));
  const { courses, days } = await readMemory(who, catalogue, now);
  expect(courses).toMatchObject([{ id: "k1", asked: 3 }]);
  const percents = courses[0]?.points.map(({ percent }) => percent) ?? [];
  expect(percents[0]).toBe(100);
  expect(percents.every((value, index) => index === 0 || value <= (percents[index - 1] ?? 0))).toBe(true);
  expect(percents.at(-1)).toBeLessThan(90);
  expect(days.length).toBeGreaterThan(0);
  const course = catalogue.courses.find(({ id }) => id === "k1");
  const recall = course ? await readRecall(who, course, later(30)) : new Map();
  expect([...recall.keys()].sort()).toEqual([...round.questionIds].sort());
  expect([...recall.values()].every((value) => value > 0 && value < 1)).toBe(true);
});

test("what was chosen and answered in a round goes after four hundred days, and that it was and how it went stays", async () => {
  const who = await k1(500);
  const old = await opened(who, catalogue, 1, later(-401));
  await answer(who, old, 1, wrong(first(old)), later(-401));
  await takeChoice(
    who,
    catalogue,
    "1",
    (await import("~/refresh/moment")).playMoment(
      (await import("~/content/moments")).findMoment(catalogue, old.momentId) as never,
    ).ways[0]?.id ?? "",
  );
  await closeRound(who, "1", later(-401));
  const young = await opened(who, catalogue, 2, later(-399));
  await answer(who, young, 1, right(first(young)), later(-399));
  expect((await deleteWhatIsOld(now)).roundChoices).toBe(1);
  expect(await readRound(who, 1)).toMatchObject({ choiceId: null, answers: {} });
  expect(Object.keys((await readRound(who, 2))?.answers ?? {})).toHaveLength(1);
  expect(await reviewsOf(who)).toHaveLength(2);
  const shown = await openQuestion(who, catalogue, (await readRound(who, 1)) as Round, "1", new URLSearchParams());
  expect(shown).toMatchObject({ gone: "deleted", question: null });
});
