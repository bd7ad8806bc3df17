// SPDX-License-Identifier: EUPL-1.2
// What a learner does, against a real database: finishing, answering, playing, certificates; once, in order, one's own.
import fc from "fast-check";
import { expect, test } from "vitest";
import { practise } from "~/attempts/practising.server";
import { readRun } from "~/attempts/runs.server";
import { openItem, openStep, takeItem, takeStep } from "~/attempts/step.server";
import { freshPractice, type QuizPlace, readTries } from "~/attempts/tries.server";
import { type FoundPlace, findPlace, findStep, type Place, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { addDays, addMonths, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { openStep as firstOpenStep, resumeAt, unitIsDone, unitState } from "~/progress/completion";
import { finishStep, openEnrolment, startCourse } from "~/progress/finish.server";
import { readProgress } from "~/progress/read.server";
import { readCard } from "~/support/card.server";
import { issueCertificate, readCertificate } from "~/training/certificate.server";
import { readLearning } from "~/training/learning.server";
import { allAsked, rightAnswer, wrongAnswer } from "./answering";
import { actor, form, newcomer, signedIn } from "./world";

const now = new Date();
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const course = catalogue.courses[0] ?? (null as never);
const { municipality } = await signedIn("karin", now);
const ombudOf = async (who: Actor) => (await readCard(who, municipality, now)).ombud;
const allSteps = unitsOf(course).flatMap((unit) => unit.steps);
const placeOf = (stepId: string) => {
  const place = findStep(course, stepId);
  return (
    findPlace(catalogue, course.id, place?.unit.id, place ? String(place.step.number) : undefined) ?? (null as never)
  );
};
const quiz = placeOf(allSteps.find((step) => step.kind === "quiz" && !step.test)?.id ?? "") as FoundPlace & QuizPlace;
const exam = placeOf(allSteps.find((step) => step.kind === "quiz" && step.test)?.id ?? "") as FoundPlace & QuizPlace;
const meeting = placeOf(allSteps.find((step) => step.kind === "roleplay")?.id ?? "");
const scene = meeting.stage?.scenario.source.id ?? "";

const finish = async (who: Actor, place: Place, at = now) =>
  db.$transaction(async (tx) => finishStep(tx, await openEnrolment(tx, who, course, at), place, at));

/** Answers a whole test, right or wrong, and hands it in. A case is answered part by part. */
async function sit(who: Actor, number: number, right: boolean) {
  await takeItem(who, exam, "begin", form({ try: String(number) }), now);
  for (;;) {
    const { given } = await readTries(who, exam, number);
    const next = given?.asked.findIndex((asked) => !given.answers.has(asked.id)) ?? -1;
    const asked = given?.asked[next];
    if (!asked) break;
    const answer = right ? rightAnswer(asked) : wrongAnswer(asked);
    const sent = form({ try: String(number), go: "next", [`a.${asked.id}`]: answer });
    expect(await takeItem(who, exam, String(next + 1), sent, now)).toMatchObject({ next: expect.any(String) });
  }
  return takeItem(who, exam, "check", form({ try: String(number) }), now);
}

/** Finishes these steps, some tabs at a time, and looks after each time whether all is as it has to be. */
async function walk(wishes: readonly string[], tabs: number) {
  const who = await newcomer(now);
  let before = new Set<string>();
  for (let at = 0; at < wishes.length; at += tabs) {
    await Promise.all(wishes.slice(at, at + tabs).map((id) => finish(who, placeOf(id))));
    const progress = await readProgress(who, course.id);
    expect([...before].filter((id) => !progress.steps.has(id))).toEqual([]);
    before = new Set(progress.steps);
    for (const unit of unitsOf(course)) expect(progress.units.has(unit.id)).toBe(unitIsDone(unit, progress.steps));
    const next = resumeAt(course, progress);
    expect(next === null).toBe(progress.steps.size === allSteps.length);
    if (next) expect(progress.steps.has(next.step.id)).toBe(false);
  }
  const rows = await db.enrolment.findMany({
    where: { personId: who.personId },
    include: { stepsDone: true, completions: true },
  });
  expect(rows).toHaveLength(1);
  expect(rows[0]?.stepsDone).toHaveLength(new Set(wishes).size);
  expect(rows[0]?.completedAt !== null).toBe(new Set(wishes).size === allSteps.length);
}

test("whatever the order, the repeats and the tabs: what is done stays done, each thing once, and the rest is left", async () => {
  const ids = allSteps.map((step) => step.id);
  // The whole course, which chance seldom walks: from its end, and in two tabs.
  await walk([...ids].reverse(), 1);
  await walk([...ids, ...ids], 2);
  const order = fc.shuffledSubarray(ids, { minLength: 1 });
  const repeats = fc.array(fc.nat(allSteps.length - 1), { maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(order, repeats, fc.integer({ min: 1, max: 4 }), (wanted, again, tabs) =>
      walk([...wanted, ...again.map((index) => wanted[index % wanted.length] ?? "")], tabs),
    ),
    { numRuns: 25 },
  );
}, 60_000);

test("a completion keeps the moment it first happened", async () => {
  const who = await newcomer(now);
  for (const step of allSteps) await finish(who, placeOf(step.id));
  const later = new Date(now.getTime() + 86_400_000);
  for (const step of allSteps) await finish(who, placeOf(step.id), later);
  const { enrolment, units } = await readProgress(who, course.id);
  expect(enrolment?.completedAt).toEqual(now);
  expect(enrolment?.startedAt).toEqual(now);
  expect([...units.values()].every((at) => at.getTime() === now.getTime())).toBe(true);
});

test("a unit whose undone step the author takes away is done when the person confirms any of its steps again", async () => {
  const who = await newcomer(now);
  const unit = unitsOf(course).find((each) => each.steps.length > 1) ?? (null as never);
  for (const step of unit.steps.slice(0, -1)) await finish(who, placeOf(step.id));
  const shorter = { ...unit, steps: unit.steps.slice(0, -1) };
  const place = { ...placeOf(unit.steps[0]?.id ?? ""), unit: shorter };
  expect((await readProgress(who, course.id)).units.has(unit.id)).toBe(false);
  await finish(who, place);
  expect((await readProgress(who, course.id)).units.has(unit.id)).toBe(true);
});

test("20 people who start in 20 tabs each have one enrolment", async () => {
  const people = await Promise.all(Array.from({ length: 20 }, newcomer));
  await Promise.all(people.flatMap((who) => Array.from({ length: 20 }, () => startCourse(who, course, now))));
  for (const who of people) expect(await db.enrolment.count({ where: { personId: who.personId } })).toBe(1);
}, 30_000);

test("of 20 answers at once to one question the first counts, and there is one row", async () => {
  const who = await newcomer(now);
  const [question] = allAsked(quiz.step.questions);
  const options = question && "options" in question ? question.options : [];
  const taken = await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      takeItem(who, quiz, "1", form({ answer: options[index % options.length]?.id ?? "" }), now),
    ),
  );
  expect(taken.every((each) => each && "next" in each)).toBe(true);
  const rows = await db.quizAnswer.findMany({ where: { attempt: { enrolment: { personId: who.personId } } } });
  expect(rows).toHaveLength(1);
  const first = rows[0]?.optionIds;
  await takeItem(who, quiz, "1", form({ answer: options.at(-1)?.id ?? "" }), now);
  const [after] = await db.quizAnswer.findMany({ where: { attempt: { enrolment: { personId: who.personId } } } });
  expect(after?.optionIds).toBe(first);
  expect(await db.quizAttempt.count({ where: { enrolment: { personId: who.personId } } })).toBe(1);
  // Also when the second had not seen the first: both tabs asked before either was answered.
  const other = await newcomer(now);
  const fresh = freshPractice(other, quiz, 1);
  for (const option of options.slice(0, 2))
    if (question) await practise(other, quiz, fresh, question, [option.id], now);
  expect((await readTries(other, quiz)).given?.answers.get(question?.id ?? "")).toEqual([options[0]?.id]);
});

test("answers that are missing, too many or invented are refused, with what was chosen, and write nothing", async () => {
  const who = await newcomer(now);
  const asked = allAsked(quiz.step.questions);
  const one = asked.findIndex((question) => question.kind === "one");
  const question = asked[one];
  const ids = question && "options" in question ? question.options.map((option) => option.id) : [];
  for (const [sent, problem] of [
    [[], "missing"],
    [ids.slice(0, 2), "tooMany"],
    [["nonesuch"], "unknown"],
    [[ids[0], "nonesuch"], "unknown"],
    [[ids[0], ids[0]], "unknown"],
  ] as const) {
    const taken = await takeItem(who, quiz, String(one + 1), form({ answer: sent as string[] }), now);
    expect(taken).toMatchObject({ refused: { problems: [{ problem }], chosen: { [question?.id ?? ""]: sent } } });
  }
  expect(await db.quizAttempt.count({ where: { enrolment: { personId: who.personId } } })).toBe(0);
});

test("what a practice says of itself stands before its first question, until that is answered", async () => {
  const who = await newcomer(now);
  const introAt = async (item: string) => {
    const opened = await openItem(who, quiz, item, new URLSearchParams(), true, now);
    return opened && "view" in opened && opened.view.kind === "question" ? opened.view.intro : "no question";
  };
  expect(quiz.step.intro).toBeTruthy();
  expect([await introAt("1"), await introAt("2")]).toEqual([quiz.step.intro, null]);
  const opened = await openItem(who, quiz, "1", new URLSearchParams(), true, now);
  const asked = opened && "view" in opened && opened.view.kind === "question" ? opened.view.question : null;
  await takeItem(
    who,
    quiz,
    "1",
    form({ try: "1", answer: asked && "options" in asked ? (asked.options[0]?.id ?? "") : [] }),
    now,
  );
  expect(await introAt("1")).toBe(null);
});

test("the word before what is heavy stands where a unit begins, whichever way one came, until one has begun", async () => {
  const who = await newcomer(now);
  const noted = unitsOf(course).find((unit) => unit.contentNote && unit.steps[0]?.kind === "text");
  const first = noted?.steps[0] && placeOf(noted.steps[0].id);
  if (!noted || !first) throw new Error("no unit with a word before it");
  const noteAt = async (place: FoundPlace) => {
    const opened = await openStep(who, place, new URLSearchParams(), true, now);
    return opened && "frame" in opened ? opened.frame.contentNote : undefined;
  };
  expect(await noteAt(first)).toBe(noted.contentNote);
  await finish(who, first);
  expect(await noteAt(first)).toBe(undefined);
});

test("a page before its answer never carries the key", async () => {
  const who = await newcomer(now);
  await takeItem(who, exam, "begin", form({ try: "1" }), now);
  const pages = [
    await openItem(who, quiz, "1", new URLSearchParams(), true, now),
    await openStep(who, exam, new URLSearchParams(), true, now),
    await openItem(who, exam, "1", new URLSearchParams(), true, now),
    await openItem(who, exam, "check", new URLSearchParams(), true, now),
  ];
  for (const opened of pages) {
    if (!opened || !("view" in opened)) throw new Error("no page");
    const asked = JSON.stringify(opened.view);
    expect(asked).not.toMatch(/"(right|why|belongs|place)":/);
    for (const question of allAsked([...quiz.step.questions, ...exam.step.questions]))
      for (const { why } of "options" in question ? question.options : question.items) expect(asked).not.toContain(why);
  }
});

test("whoever checks a test reads which case a question is part of, and of what happens then only what is open", async () => {
  const checked = async () => {
    const who = await newcomer(now);
    await takeItem(who, exam, "begin", form({ try: "1" }), now);
    const opened = await openItem(who, exam, "check", new URLSearchParams(), true, now);
    if (!opened || !("view" in opened) || opened.view.kind !== "testCheck") throw new Error("no page to check on");
    return opened.view.questions;
  };
  const cases = exam.step.questions.filter((question) => question.kind === "case");
  expect(cases.length).toBeGreaterThan(0);
  // What is drawn differs from person to person: until somebody gets a case.
  for (let tries = 0; tries < 200; tries++) {
    const parts = (await checked()).filter(({ inCase }) => inCase);
    if (parts.length === 0) continue;
    expect(cases.map(({ stem }) => stem)).toContain(parts[0]?.inCase?.stem);
    expect(parts.map(({ inCase }) => inCase?.before)).toEqual(parts.map(() => null));
    return;
  }
  throw new Error("no case was drawn");
});

test("a test that is not passed does nothing, the next try asks anew, and passing it does the step for good", async () => {
  const who = await newcomer(now);
  await sit(who, 1, false);
  expect((await readProgress(who, course.id)).steps.has(exam.step.id)).toBe(false);
  const opened = await openStep(who, exam, new URLSearchParams(), true, now);
  expect(opened).toMatchObject({ view: { kind: "testResult", passed: false, number: 1 } });
  await Promise.all([sit(who, 2, true), sit(who, 2, true)]);
  expect((await readProgress(who, course.id)).steps.has(exam.step.id)).toBe(true);
  // A try after that, and worse, takes nothing away and leaves those before as they were.
  await sit(who, 3, false);
  expect((await readProgress(who, course.id)).steps.has(exam.step.id)).toBe(true);
  const { heads } = await readTries(who, exam);
  expect(heads.map((each) => [each.number, each.finished, each.result?.right === each.result?.asked])).toEqual([
    [1, true, false],
    [2, true, true],
    [3, true, false],
  ]);
  // What was asked third is told third, with what stands in it where it was.
  const { given } = await readTries(who, exam, 2);
  const told = await openStep(who, exam, form({ try: "2" }), true, now);
  if (!told || !("view" in told) || told.view.kind !== "testResult") throw new Error("no result");
  const names = (all: ({ id: string } & ({ options: { id: string }[] } | { items: { id: string }[] }))[]) =>
    all.map((each) => [each.id, ...("options" in each ? each.options.map(({ id }) => id) : [])]);
  expect(names(told.view.questions)).toEqual(names(given?.asked ?? []));
  for (const number of ["5", "0", "-1", "1.5", "x", "99999999999"])
    expect(await openStep(who, exam, form({ try: number }), true, now), number).toBe(null);
});

test("a meeting is played one choice at a time, the same choice twice is one row, and a forged one is refused", async () => {
  const who = await newcomer(now);
  await Promise.all(Array.from({ length: 5 }, () => takeStep(who, meeting, form({ run: "1" }), now)));
  expect(await db.run.count({ where: { personId: who.personId } })).toBe(1);
  for (let turn = 1; turn < 60; turn++) {
    const opened = await openItem(who, meeting, String(turn), new URLSearchParams(), true, now);
    if (!opened || !("view" in opened) || opened.view.kind !== "scene") throw new Error(`no line ${turn}`);
    if (opened.view.ended) break;
    const forged = await takeItem(who, meeting, String(turn), form({ run: "1", choice: "nonesuch" }), now);
    expect(forged).toMatchObject({ refused: {} });
    const choices = opened.view.choices;
    await Promise.all(
      Array.from({ length: 4 }, (_, index) =>
        takeItem(
          who,
          meeting,
          String(turn),
          form({ run: "1", choice: choices[index % choices.length]?.id ?? "" }),
          now,
        ),
      ),
    );
    expect(await db.runChoice.count({ where: { run: { personId: who.personId } } })).toBe(turn);
  }
  expect(await readRun(who, scene)).toMatchObject({ number: 1, ended: true });
  expect((await readProgress(who, course.id)).steps.has(meeting.step.id)).toBe(true);
});

test("going back is possible to every choice of an earlier run, and never past its last", async () => {
  const [run] = await db.run.findMany({
    where: { endedAt: { not: null } },
    include: { choices: true },
  });
  const who = await actor(run?.personId ?? "", now);
  const last = run?.choices.length ?? 0;
  for (const [number, turn] of [
    [2, last],
    [3, 9999],
    [4, 0],
    [5, last - 1],
  ] as const) {
    await takeStep(who, meeting, form({ run: String(number), from: "1", turn: String(turn) }), now);
    const again = await readRun(who, scene, number);
    expect(again?.choiceIds).toHaveLength(Math.min(turn, last - 1));
    const opened = await openItem(
      who,
      meeting,
      String(Math.min(turn, last - 1) + 1),
      form({ run: String(number) }),
      true,
      now,
    );
    expect(opened).toMatchObject({ view: { ended: false } });
  }
});

test("opening a step opens the course and remembers where one was, completes nothing, and a prefetch does neither", async () => {
  const who = await newcomer(now);
  await openStep(who, placeOf(allSteps[2]?.id ?? ""), new URLSearchParams(), false, now);
  expect(await db.enrolment.count({ where: { personId: who.personId } })).toBe(0);
  await openStep(who, placeOf(allSteps[2]?.id ?? ""), new URLSearchParams(), true, now);
  expect((await readProgress(who, course.id)).position).toBe(allSteps[2]?.id);
  await openStep(who, placeOf(allSteps[3]?.id ?? ""), new URLSearchParams(), false, now);
  expect((await readProgress(who, course.id)).position).toBe(allSteps[2]?.id);
  for (const step of allSteps) await openStep(who, placeOf(step.id), new URLSearchParams(), true, now);
  const progress = await readProgress(who, course.id);
  expect(progress.position).toBe(allSteps.at(-1)?.id);
  expect([progress.steps.size, progress.units.size, progress.enrolment?.startedAt]).toEqual([0, 0, null]);
});

test("what another person did is nowhere to be seen: tries, runs, progress, certificates", async () => {
  const [one, other] = [await newcomer(now), await newcomer(now)];
  const [question] = allAsked(quiz.step.questions);
  await takeItem(one, quiz, "1", form({ answer: question ? rightAnswer(question) : [] }), now);
  await takeItem(one, exam, "begin", form({ try: "1" }), now);
  await takeStep(one, meeting, form({ run: "1" }), now);
  for (const step of allSteps) await finish(one, placeOf(step.id));
  const code = (await issueCertificate(one, municipality, course, now)) ?? "";
  for (const place of [quiz, exam]) expect(await readTries(other, place)).toEqual({ heads: [], given: null });
  expect(await readRun(other, scene)).toBe(null);
  expect(await readRun(other, scene, 1)).toBe(null);
  expect(await takeItem(other, meeting, "1", form({ run: "1", choice: "x" }), now)).toBe(null);
  expect((await readProgress(other, course.id)).enrolment).toBe(null);
  expect(await readCertificate(other, code)).toBe(null);
  expect(await readCertificate(await actor("karin", now), code)).toBe(null);
  expect(await readCertificate(await actor("maria", now), code)).toBe(null);
  expect((await readCertificate(one, code))?.code).toBe(code);
});

test("a course that nobody asks for is among one's own once something in it is done, and not before", async () => {
  const who = await newcomer(now);
  const read = async () => (await readLearning(who, municipality, now)).map(({ id }) => id);
  const first = allSteps[0]?.id ?? "";
  await openStep(who, placeOf(first), new URLSearchParams(), true, now);
  expect((await readProgress(who, course.id)).position).toBe(first);
  expect(await read()).toEqual([]);
  await finish(who, placeOf(first));
  expect(await read()).toEqual([course.id]);
});

test("what is completed says how long it counts and can be practised again; what is not says neither", async () => {
  const who = await newcomer(now);
  await finish(who, placeOf(allSteps[0]?.id ?? ""));
  const read = async () => (await readLearning(who, municipality, now)).find((each) => each.id === course.id);
  expect(await read()).toMatchObject({ completed: false, validThrough: null, practice: [] });
  for (const step of allSteps) await finish(who, placeOf(step.id));
  const done = await read();
  const counts = addMonths(dayOf(now), course.validityMonths);
  expect(done?.validThrough).toBe(counts);
  const kinds = ["quiz", "roleplay", "ownWords", "practice"];
  expect(done?.practice).toHaveLength(allSteps.filter((step) => kinds.includes(step.kind)).length);
  for (const { address } of done?.practice ?? [])
    expect(findPlace(catalogue, ...address.split("/").slice(2))).toBeTruthy();
  // Taking out the certificate does not change the day.
  await issueCertificate(who, municipality, course, now);
  expect((await read())?.validThrough).toBe(counts);
});

test("everybody of a unit can see who is its ombud today, and nobody of another unit's", async () => {
  const who = await newcomer(now);
  const today = dayOf(now);
  const unit = await db.orgUnit.findUniqueOrThrow({ where: { id: "lss" } });
  const ids = ["was-ombud", "is-ombud", "has-left"];
  for (const id of ids)
    await db.person.create({
      data: { id, name: id, employedFrom: "2020-01-01", employedTo: id === "has-left" ? addDays(today, -1) : null },
    });
  await db.membership.createMany({
    data: ids.map((personId) => ({
      id: personId,
      personId,
      orgUnitId: "lss",
      role: "vinOmbud",
      fromDay: "2020-01-01",
      toDay: personId === "was-ombud" ? addDays(today, -1) : null,
    })),
  });
  const [seen, ...more] = await ombudOf(who);
  expect([seen?.unit, more]).toEqual([unit.name, []]);
  expect(seen?.names).toContain("is-ombud");
  expect(seen?.names).not.toContain("was-ombud");
  expect(seen?.names).not.toContain("has-left");
  expect((await ombudOf(await actor("amina", now))).flatMap((each) => each.names)).not.toContain("is-ombud");
});

test("a certificate is given only for a completed course, the same each time, and counts from the day of completion", async () => {
  const who = await newcomer(now);
  expect(await issueCertificate(who, municipality, course, now)).toBe(null);
  const leapDay = new Date("2028-02-29T22:30:00Z");
  for (const step of allSteps.slice(0, -1)) await finish(who, placeOf(step.id), leapDay);
  expect(await issueCertificate(who, municipality, course, now)).toBe(null);
  await finish(who, placeOf(allSteps.at(-1)?.id ?? ""), leapDay);
  const later = new Date("2028-06-01T10:00:00Z");
  const codes = await Promise.all(Array.from({ length: 10 }, () => issueCertificate(who, municipality, course, later)));
  expect(new Set(codes).size).toBe(1);
  expect(codes[0]).toMatch(/^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$/);
  const certificate = await readCertificate(who, codes[0] ?? "");
  expect(certificate).toMatchObject({
    completedOn: "2028-02-29",
    validThrough: addMonths("2028-02-29", course.validityMonths),
  });
  expect(await db.auditEntry.count({ where: { action: "certificate.issued" } })).toBeGreaterThan(0);
  expect(await readCertificate(who, '\'; DROP TABLE "Certificate"; --')).toBe(null);
});

test("a certificate says for ever what was true when it was issued, also of a course that is changed or taken away", async () => {
  const who = await newcomer(now);
  for (const step of allSteps) await finish(who, placeOf(step.id));
  const [first, ...rest] = course.modules;
  const old = { ...course, title: "Så hette kursen", modules: first ? [first] : [] };
  const code = (await issueCertificate(who, { ...municipality, name: "Så hette kommunen" }, old, now)) ?? "";
  const said = {
    courseTitle: "Så hette kursen",
    units: first?.units.length,
    minutes: first?.units.reduce((sum, unit) => sum + unit.minutes, 0),
    issuer: "Så hette kommunen",
  };
  expect(rest.length).toBeGreaterThan(0);
  expect(await readCertificate(who, code)).toMatchObject(said);
  expect(await issueCertificate(who, municipality, course, now)).toBe(code);
  expect(await readCertificate(who, code)).toMatchObject(said);
  const page = await import("~/routes/certificate.$code._index");
  const signed = { who: { sessionId: "", actor: who, municipality } };
  await db.enrolment.updateMany({ where: { personId: who.personId }, data: { courseId: "k0" } });
  expect(await page.loader({ params: { code }, context: signed } as never)).toMatchObject({ own: said });
});

test("an address of another course, unit or step leads nowhere", () => {
  const [unit] = unitsOf(course);
  for (const parts of [
    ["k9", unit?.id, "1"],
    [course.id, "k1-9-9", "1"],
    [course.id, unit?.id, "0"],
    [course.id, unit?.id, "99"],
    [course.id, unit?.id, "1.0"],
    [course.id, unit?.id, " 1"],
    [course.id, unit?.id, undefined],
    ["__proto__", "constructor", "1"],
  ])
    expect(findPlace(catalogue, ...(parts as [string, string, string]))).toBe(null);
});

test("whoever did a unit keeps it when two of its steps have become one, and whoever was in the middle does the new one", async () => {
  const place = placeOf(allSteps.find((step) => step.kind === "practice")?.id ?? "");
  const { unit, step } = place;
  const before = unit.steps
    .map(({ id }) => id)
    .flatMap((id) => (id === step.id ? [`${unit.id}/old-1`, `${unit.id}/old-2`] : [id]));
  const rows = async (steps: string[], done: boolean) => {
    const who = await newcomer();
    const enrolmentId = await db.$transaction((tx) => openEnrolment(tx, who, course, now));
    await db.stepCompletion.createMany({ data: steps.map((stepId) => ({ enrolmentId, stepId, at: now })) });
    if (done) await db.completion.create({ data: { enrolmentId, unitId: unit.id, at: now, contentHash: "old" } });
    return who;
  };
  const finished = await rows(before, true);
  expect(unitState(unit, await readProgress(finished, course.id))).toBe("done");
  // To practise again changes nothing that was earned.
  await takeStep(finished, place, form({}), new Date(now.getTime() + 86_400_000));
  expect((await readProgress(finished, course.id)).units.get(unit.id)).toEqual(now);

  const halfway = await rows(before.slice(0, 3), false);
  expect(firstOpenStep(unit, await readProgress(halfway, course.id))).toBe(step.number);
  for (const each of unit.steps) await takeIfOpen(halfway, each.id);
  expect(unitState(unit, await readProgress(halfway, course.id))).toBe("done");
});

/** Does the step, whatever it takes, unless it is done. */
async function takeIfOpen(who: Actor, stepId: string) {
  if (!(await readProgress(who, course.id)).steps.has(stepId)) await finish(who, placeOf(stepId));
}

test("which card somebody practised from is written nowhere, and an invented card is no page", async () => {
  const who = await newcomer();
  const place = placeOf(allSteps.find((step) => step.kind === "practice")?.id ?? "");
  const cards = place.step.kind === "practice" ? place.step.cards : [];
  const counted = () =>
    Promise.all([db.stepCompletion.count(), db.run.count(), db.quizAttempt.count(), db.completion.count()]);
  const before = await counted();
  for (const { id } of cards)
    expect(await openItem(who, place, id, form({}), false, now)).toMatchObject({
      view: { kind: "roleCard", card: { id } },
    });
  expect(await openItem(who, place, "finns-inte", form({}), false, now)).toBeNull();
  expect(await counted()).toEqual(before);
});
