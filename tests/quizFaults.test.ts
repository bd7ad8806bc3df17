// SPDX-License-Identifier: EUPL-1.2
// What can be wrong with a form of a test, and around it: a clear word each time, and nothing lost.
import { expect, test } from "vitest";
import { takeItem, takeStep } from "~/attempts/step.server";
import { saveInBackground } from "~/attempts/test.server";
import { type QuizPlace, readTries } from "~/attempts/tries.server";
import { type FoundPlace, findPlace } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { deleteWhatIsOld } from "~/privacy/retention.server";
import { askedOf } from "~/quiz/asked";
import { rightAnswer, wrongAnswer } from "./answering";
import { form, newcomer } from "./world";

const now = new Date("2026-11-22T10:00:00Z");
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const place = findPlace(catalogue, "k1", "k1-9-1", "1") as FoundPlace & QuizPlace;

const begin = (who: Actor, number = 1) => takeItem(who, place, "begin", form({ try: String(number) }), now);
const given = async (who: Actor, at: QuizPlace = place) => {
  const { given: read } = await readTries(who, at);
  if (!read) throw new Error("no try");
  return read;
};
/** Two questions of the person's try that stand alone, and their right answers. */
async function two(who: Actor) {
  const [one, other] = (await given(who)).asked.filter((each) => !each.inCase);
  if (!one || !other) throw new Error("a test has more than two questions");
  return { one, other, right: rightAnswer(one), otherRight: rightAnswer(other) };
}

test("forged options are refused by name, and what is right in the same form is saved", async () => {
  const who = await newcomer(now);
  await begin(who);
  const { one, other, otherRight } = await two(who);
  for (const forged of ["nonesuch", "__proto__", `${other.id}=1`]) {
    const sent = { try: "1", [`a.${one.id}`]: forged, [`a.${other.id}`]: otherRight };
    expect(await takeStep(who, place, form(sent), now)).toEqual({
      refused: { problems: [{ questionId: one.id, problem: "unknown" }], chosen: {} },
    });
    expect(await saveInBackground(who, place, form(sent), now)).toMatchObject({ state: "refused" });
  }
  const { answers } = await given(who);
  expect([answers.get(one.id), answers.get(other.id)]).toEqual([undefined, otherRight]);
});

test("an answer to a question that is not in the draw is told, and the rest is saved", async () => {
  const who = await newcomer(now);
  await begin(who);
  const { one, right } = await two(who);
  const drawn = new Set((await given(who)).questions.map((each) => each.id));
  const left = place.step.questions.find((each) => !drawn.has(each.id) && each.kind !== "case");
  const sent = { try: "1", [`a.${one.id}`]: right, [`a.${left?.id}`]: "x" };
  expect(await takeStep(who, place, form(sent), now)).toMatchObject({
    refused: { problems: [{ questionId: left?.id, problem: "notAsked" }] },
  });
  expect((await given(who)).answers.get(one.id)).toEqual(right);
});

test("a part of a case that has not been shown cannot be answered, and what was answered before it stands", async () => {
  const fall = place.step.questions.filter((each) => each.kind === "case");
  const cases = { ...place, step: { ...place.step, questions: fall, test: { draw: 1, passPercent: 50 } } };
  const who = await newcomer(now);
  await takeItem(who, cases, "begin", form({ try: "1" }), now);
  const [first, second] = (await given(who, cases)).asked;
  if (!first || !second) throw new Error("a case has parts");
  const early = form({ try: "1", [`a.${second.id}`]: rightAnswer(second) });
  expect(await takeStep(who, cases, early, now)).toMatchObject({ refused: { problems: [{ problem: "notAsked" }] } });
  const without = form({ try: "1", go: `part:${first.id}` });
  expect(await takeStep(who, cases, without, now)).toMatchObject({ refused: { problems: [{ problem: "missing" }] } });
  const on = form({ try: "1", go: `part:${first.id}`, [`a.${first.id}`]: wrongAnswer(first) });
  expect(await takeStep(who, cases, on, now)).toMatchObject({ next: expect.stringContaining("#next-part") });
  await takeStep(who, cases, form({ try: "1", [`a.${first.id}`]: rightAnswer(first) }), now);
  expect((await given(who, cases)).answers.get(first.id)).toEqual(wrongAnswer(first));
});

test("another person's try is out of reach: the same form is about one's own", async () => {
  const [one, other] = [await newcomer(now), await newcomer(now)];
  await begin(one);
  const { one: asked, right } = await two(one);
  await takeStep(one, place, form({ try: "1", [`a.${asked.id}`]: right }), now);
  const before = await given(one);
  await takeStep(other, place, form({ try: "1", [`a.${asked.id}`]: wrongAnswer(asked) }), now);
  expect(await takeItem(other, place, "check", form({ try: "2" }), now)).toBe(null);
  expect(await saveInBackground(other, place, form({ try: "7" }), now)).toBe(null);
  expect(await given(one)).toEqual(before);
  expect((await given(other)).id).not.toBe(before.id);
});

/** Answers everything, cases part by part, and hands in. */
async function finish(who: Actor, number = 1, at: QuizPlace & FoundPlace = place) {
  await takeItem(who, at, "begin", form({ try: String(number) }), now);
  for (;;) {
    const { given: read } = await readTries(who, at, number);
    const next = read?.asked.findIndex((each) => !read.answers.has(each.id)) ?? -1;
    const asked = read?.asked[next];
    if (!asked) break;
    await takeItem(
      who,
      at,
      String(next + 1),
      form({ try: String(number), go: "next", [`a.${asked.id}`]: rightAnswer(asked) }),
      now,
    );
  }
  return takeItem(who, at, "check", form({ try: String(number) }), now);
}

test("handed in twice, and answered after, it is as it was the first time, and the person is told", async () => {
  const who = await newcomer(now);
  await finish(who);
  const before = await db.quizAttempt.findMany({
    where: { enrolment: { personId: who.personId } },
    include: { answers: true },
  });
  const later = new Date(now.getTime() + 60_000);
  await Promise.all([1, 2, 3].map(() => takeItem(who, place, "check", form({ try: "1" }), later)));
  const { one } = await two(who);
  const late = form({ try: "1", [`a.${one.id}`]: wrongAnswer(one) });
  expect(await saveInBackground(who, place, late, later)).toMatchObject({ state: "handedIn" });
  expect(await takeStep(who, place, late, later)).toEqual({ next: `/courses/k1/k1-9-1/1?try=1&late` });
  expect(
    await db.quizAttempt.findMany({ where: { enrolment: { personId: who.personId } }, include: { answers: true } }),
  ).toEqual(before);
  expect(await db.quizSave.count({ where: { attemptId: before[0]?.id } })).toBe(0);
});

test("a question that is withdrawn or rewritten in the middle stays in the try as it was asked, and its score with it", async () => {
  const who = await newcomer(now);
  await begin(who);
  const asked = (await given(who)).asked;
  const rewritten: QuizPlace & FoundPlace = {
    ...place,
    step: {
      ...place.step,
      questions: place.step.questions
        .slice(3)
        .map((each) => ({ ...each, version: each.version + 1, stem: `${each.stem} Ny text.` })),
    },
  };
  await finish(who, 1, rewritten);
  const { given: done } = await readTries(who, rewritten);
  expect(done?.asked).toEqual(asked);
  expect(done?.result).toMatchObject({ right: asked.length, asked: asked.length });
  const answers = await db.quizAnswer.findMany({ where: { attemptId: done?.id ?? "" } });
  expect(new Set(answers.map((each) => each.questionVersion))).toEqual(new Set([1]));
});

test("a form from the version before, all answers and no key, is saved and leads to the answers to check", async () => {
  const who = await newcomer(now);
  // It comes from a page on which nothing had to be begun, and asks some that this draw does not.
  const all = place.step.questions.flatMap(askedOf).filter((each) => each.kind === "one" && !each.inCase);
  const sent = Object.fromEntries(all.map((each) => [`a.${each.id}`, rightAnswer(each)]));
  expect(await takeStep(who, place, form({ try: "1", ...sent }), now)).toMatchObject({ refused: expect.anything() });
  const { asked, answers } = await given(who);
  const mine = asked.filter((each) => each.kind === "one" && !each.inCase);
  expect(mine.map((each) => answers.get(each.id))).toEqual(mine.map(rightAnswer));
  const own = Object.fromEntries(mine.map((each) => [`a.${each.id}`, rightAnswer(each)]));
  expect(await takeStep(who, place, form({ try: "1", ...own }), now)).toEqual({
    next: "/courses/k1/k1-9-1/1/check?try=1",
  });
});

test("on a full disk an answer is not said to be saved, nothing is half, and the same form is taken once there is room", async () => {
  const who = await newcomer(now);
  await begin(who);
  const { one, right } = await two(who);
  const before = await given(who);
  // As full as it is: not one page more may be written.
  await db.$queryRawUnsafe("PRAGMA max_page_count = 1");
  const filler = "x".repeat(200_000);
  await expect(db.$executeRaw`UPDATE "Person" SET "name" = ${filler} WHERE "id" = ${who.personId}`).rejects.toThrow(
    /full/i,
  );
  const sent = form({ try: "1", key: "once", [`a.${one.id}`]: right });
  // There may be room for one more row on a page that is there; so many keys need a page of their own.
  const outcomes: string[] = [];
  for (let index = 0; index < 400 && !outcomes.includes("full"); index++)
    outcomes.push(
      await saveInBackground(
        who,
        place,
        form({
          try: "1",
          key: `key-${index}-${"k".repeat(40)}`,
          [`a.${one.id}`]: index % 2 ? right : wrongAnswer(one),
        }),
        now,
      ).then(
        (taken) => taken?.state ?? "",
        (error) => (/full/i.test(String(error)) ? "full" : String(error)),
      ),
    );
  expect(outcomes.at(-1)).toBe("full");
  const acknowledged = outcomes.length - 2;
  expect((await given(who)).answers.get(one.id)).toEqual(
    acknowledged < 0 ? before.answers.get(one.id) : acknowledged % 2 ? right : wrongAnswer(one),
  );
  await db.$queryRawUnsafe("PRAGMA max_page_count = 1073741823");
  expect(await saveInBackground(who, place, sent, now)).toMatchObject({ state: "saved" });
  expect((await given(who)).answers.get(one.id)).toEqual(right);
}, 30_000);

test("400 days after a try its answers and what it asked are deleted, and how it went stays", async () => {
  const who = await newcomer(now);
  await finish(who);
  const open = await newcomer(now);
  await begin(open);
  const after = (days: number) => new Date(now.getTime() + days * 86_400_000);
  expect(await deleteWhatIsOld(after(399))).toMatchObject({ answers: 0, questions: 0 });
  expect((await given(who)).asked.length).toBeGreaterThan(0);
  const deleted = await deleteWhatIsOld(after(401));
  expect(deleted.answers).toBeGreaterThanOrEqual(2);
  expect(deleted.questions).toBeGreaterThan(0);
  const left = await given(who);
  expect([left.asked, left.answers.size, left.result?.right === left.result?.asked]).toEqual([[], 0, true]);
  expect(await readTries(open, place)).toEqual({ heads: [], given: null });
  expect(await deleteWhatIsOld(after(401))).toMatchObject({ answers: 0, questions: 0 });
});

test("a try from before it kept what it asked and how it went gets both from the courses, once", async () => {
  const who = await newcomer(now);
  await finish(who);
  const before = await given(who);
  await db.quizAttempt.updateMany({
    where: { id: before.id ?? "" },
    data: { draw: null, right: null, asked: null, needed: null },
  });
  const { fillOldTries } = await import("~/attempts/oldTries.server");
  // Parts of cases there were none of then.
  await db.quizAnswer.deleteMany({ where: { attemptId: before.id ?? "", questionId: { contains: "/" } } });
  expect(await fillOldTries(catalogue, now)).toBe(1);
  expect(await fillOldTries(catalogue, now)).toBe(0);
  const filled = await given(who);
  const alone = before.asked.filter((each) => !each.inCase);
  expect(filled.asked.map((each) => each.id).sort()).toEqual(alone.map((each) => each.id).sort());
  expect(filled.result).toMatchObject({ right: alone.length, asked: alone.length });
});
