// SPDX-License-Identifier: EUPL-1.2
// A renewal from its first opening to the new certificate, against a real database: made once, kept, done in parts, and
// nobody's but the person's.
import { expect, test } from "vitest";
import { type Catalogue, type Course, findCourse, type Unit, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { finishStep } from "~/progress/finish.server";
import { readProgress } from "~/progress/read.server";
import { minutesIn, mostMinutes, type Renewal, renewalId } from "~/progress/renewal";
import { writeRenewal } from "~/progress/renewal.server";
import { openRenewal } from "~/refresh/making.server";
import { overviewOf } from "~/refresh/overview";
import { openPart, openPartItem, takePart, takePartItem } from "~/refresh/part.server";
import { contents } from "~/refresh/renewal";
import { choose, openScene } from "~/roleplay/play";
import { issueCertificate, readCertificate } from "~/training/certificate.server";
import { readLearning } from "~/training/learning.server";
import { compareStored } from "~/training/recompute.server";
import { allAsked, rightAnswer, wrongAnswer } from "./answering";
import { inLaterCycle } from "./secondYear";
import { form, newcomer, signedIn } from "./world";

const now = new Date();
const { municipality } = await signedIn("karin", now);
const whole = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });

/** The first choices of a scene, until there are two to choose between. */
function firstChoices(story: string): string[] {
  const [choice] = openScene(story, []).choices;
  return choice ? [choice.id] : [];
}

/** The courses with a moment in every short scene, whatever the authors have written so far. */
const catalogue: Catalogue = {
  ...whole,
  scenarios: whole.scenarios.map((scenario) => ({
    ...scenario,
    source: {
      ...scenario.source,
      moments: [{ id: "efter", title: "Efter", about: "Ni har hälsat.", after: firstChoices(scenario.story) }],
    },
  })),
};
const k1 = findCourse(catalogue, "k1") as Course;
const changedUnit = unitsOf(k1).find(({ id }) => id === "k1-2-3") as Unit;

/** The same course, in which these units have been written anew since, with a change that is material. */
function rewritten(course: Course, ids: readonly string[]): Course {
  const version = course.version + 1;
  const change = { version, on: "2099-01-01", what: "Nytt om barn.", material: true, units: [...ids] };
  return {
    ...course,
    version,
    changes: [...course.changes, change],
    modules: course.modules.map((module) => ({
      ...module,
      units: module.units.map((unit) => (ids.includes(unit.id) ? { ...unit, hash: "new" } : unit)),
    })),
  };
}

const course = rewritten(k1, [changedUnit.id]);
const withCourse = (other: Course): Catalogue => ({
  ...catalogue,
  courses: catalogue.courses.map((each) => (each.id === other.id ? other : each)),
});
const courses = withCourse(course);

const nobody = new URLSearchParams();
const open = (who: Actor, from = courses) => openRenewal(who, from, findCourse(from, "k1") as Course, now);
const partOf = (renewal: Renewal | null, kind: string) => {
  const part = renewal?.parts.find((each) => each.kind === kind);
  if (!part) throw new Error(`the renewal has no ${kind}`);
  return part;
};
const enrolmentOf = (who: Actor) =>
  db.enrolment.findFirst({ where: { personId: who.personId }, orderBy: { cycle: "desc" } });

async function answerAll(who: Actor, renewal: Renewal | null, answer = rightAnswer, from = courses) {
  const part = partOf(renewal, "questions");
  const of = findCourse(from, "k1") as Course;
  const questions = allAsked(
    unitsOf(of).flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "quiz" ? step.questions : []))),
  );
  const there = part.about.split(" ").flatMap((id) => questions.find((each) => each.id === id) ?? []);
  for (const [index, asked] of there.entries()) {
    const { id } = asked;
    const sent = form({ try: "1", question: id, answer: answer(asked) });
    const taken = await takePartItem(who, from, of, String(part.number), String(index + 1), sent, now);
    expect(taken, id).toMatchObject({ next: expect.stringContaining(`/courses/k1/renewal/${part.number}`) });
  }
}

async function playOut(who: Actor, renewal: Renewal | null, from = courses) {
  const part = partOf(renewal, "scene");
  const of = findCourse(from, "k1") as Course;
  const number = String(part.number);
  const begun = await takePart(who, from, of, number, form({ run: "1" }), now);
  let at = begun && "next" in begun ? begun.next : "";
  for (let line = 0; line < 80; line++) {
    const item = at.split("/").at(-1) ?? "";
    const opened = await openPartItem(who, from, of, number, item, nobody, now);
    if (!opened || "goTo" in opened || opened.view.kind !== "scene") throw new Error(`no line at ${at}`);
    if (opened.view.ended) return at;
    const [choice] = opened.view.choices;
    const taken = await takePartItem(who, from, of, number, item, form({ run: "1", choice: choice?.id ?? "" }), now);
    at = taken && "next" in taken ? taken.next : "";
  }
  throw new Error("the scene does not end");
}

const read = (who: Actor, renewal: Renewal | null, from = courses) =>
  takePart(who, from, findCourse(from, "k1") as Course, String(partOf(renewal, "unit").number), nobody, now);

test("a renewal has what has changed, questions and a moment of a scene, in at most twenty minutes, and stays as it was made", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  expect(renewal?.parts.map(({ kind, reason }) => [kind, reason])).toEqual([
    ["unit", "changed"],
    ["questions", "spread"],
    ["scene", "unplayed"],
  ]);
  expect(partOf(renewal, "unit").about).toBe(changedUnit.id);
  expect(minutesIn(renewal?.parts ?? [])).toBeLessThanOrEqual(mostMinutes);
  const tests = unitsOf(k1).flatMap(({ steps }) =>
    steps.flatMap((step) => (step.kind === "quiz" && step.test ? step.questions : [])),
  );
  for (const id of partOf(renewal, "questions").about.split(" "))
    expect(tests.map((each) => each.id)).not.toContain(id);
  expect(await open(who)).toEqual(renewal);
  expect(await open(who, catalogue)).toEqual(renewal);
});

test("opened in twenty tabs at once it is made once, with each part once", async () => {
  const who = await inLaterCycle(k1, now);
  const made = await Promise.all(Array.from({ length: 20 }, () => open(who)));
  for (const renewal of made) expect(renewal).toEqual(made[0]);
  const rows = await db.renewalPart.findMany({ where: { enrolmentId: made[0]?.enrolmentId ?? "" } });
  expect(rows).toHaveLength(made[0]?.parts.length ?? 0);
});

test("who is in the first cycle, or has not completed the one before, is asked the whole course", async () => {
  const first = await newcomer(now);
  expect(await open(first)).toBe(null);
  const again = await inLaterCycle(k1, now);
  await db.enrolment.updateMany({ where: { personId: again.personId, cycle: 1 }, data: { completedAt: null } });
  expect(await open(again)).toBe(null);
  expect((await readProgress(again, "k1")).enrolment?.asksRenewal).toBe(false);
  await db.person.delete({ where: { id: again.personId } });
});

test("with all its parts done the cycle is completed, once, with a certificate of its own that says renewal", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const before = await enrolmentOf(who);
  expect([before?.startedAt, before?.completedAt]).toEqual([null, null]);
  expect(await read(who, renewal)).toEqual({ next: "/courses/k1/renewal" });
  expect((await enrolmentOf(who))?.startedAt).toEqual(now);
  await answerAll(who, renewal, wrongAnswer);
  expect((await enrolmentOf(who))?.completedAt).toBe(null);
  expect((await readLearning(who, municipality, now)).find(({ id }) => id === "k1")).toMatchObject({
    completed: false,
    started: true,
    renewal: { parts: 3, done: 2 },
    resume: { address: "/courses/k1/renewal" },
  });
  await playOut(who, renewal);
  const after = await enrolmentOf(who);
  expect(after?.completedAt).toEqual(now);
  const done = await db.completion.findMany({ where: { enrolmentId: after?.id ?? "", unitId: renewalId } });
  expect(done).toHaveLength(1);
  expect(overviewOf(courses, course, (await open(who)) as Renewal)).toMatchObject({ done: 3, next: null });
  const code = (await issueCertificate(who, municipality, course, now)) ?? "";
  expect(await readCertificate(who, code)).toMatchObject({ renewed: true, minutes: mostMinutes });
  expect(await compareStored(courses)).toEqual([]);
});

test("whoever does all units of the course again has renewed it too", async () => {
  const who = await inLaterCycle(k1, now);
  await open(who);
  const id = (await enrolmentOf(who))?.id ?? "";
  for (const module of course.modules)
    for (const unit of module.units)
      for (const step of unit.steps)
        await db.$transaction((tx) => finishStep(tx, id, { course, module, unit, step }, now));
  expect((await enrolmentOf(who))?.completedAt).toEqual(now);
  // The unit that was a part is done as one, too.
  expect((await open(who))?.parts.find(({ kind }) => kind === "unit")?.doneAt).toEqual(now);
  expect(await compareStored(courses)).toEqual([]);
});

test("recompute names a renewal whose parts are done and whose completion is not there", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  await db.renewalPart.updateMany({ where: { enrolmentId: renewal?.enrolmentId ?? "" }, data: { doneAt: now } });
  const id = renewal?.enrolmentId;
  expect(await compareStored(courses)).toEqual([
    { id, what: "startedAt", stored: null, follows: now.toISOString() },
    { id, what: "renewal", stored: null, follows: now.toISOString() },
  ]);
  await db.person.delete({ where: { id: who.personId } });
});

test("an answer is a review too: once in a renewal, wrong is again and right is good", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  await answerAll(who, renewal, rightAnswer);
  await answerAll(who, renewal, wrongAnswer);
  const ids = partOf(renewal, "questions").about.split(" ").sort();
  const reviews = await db.review.findMany({ where: { personId: who.personId }, orderBy: { questionId: "asc" } });
  expect(reviews.map(({ questionId, rating, occasionId }) => [questionId, rating, occasionId])).toEqual(
    ids.map((id) => [id, 3, renewal?.enrolmentId]),
  );
  expect(await db.card.count({ where: { personId: who.personId } })).toBe(ids.length);
});

test("an answer and its review are written together or not at all: what is stopped in between is asked again", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const written = async () => [
    await db.quizAnswer.count({ where: { attempt: { enrolmentId: renewal?.enrolmentId ?? "" } } }),
    await db.review.count({ where: { personId: who.personId } }),
  ];
  const stopping = `CREATE TRIGGER "stop" BEFORE INSERT ON "Review" BEGIN SELECT RAISE(ABORT, 'stopped'); END`;
  await db.$executeRawUnsafe(stopping);
  await expect(answerAll(who, renewal)).rejects.toThrow("stopped");
  await db.$executeRawUnsafe(`DROP TRIGGER "stop"`);
  expect(await written()).toEqual([0, 0]);
  await answerAll(who, renewal);
  const asked = partOf(renewal, "questions").about.split(" ").length;
  expect(await written()).toEqual([asked, asked]);
});

test("a run begins at the moment, with what was chosen before it taken over, and the part is done at any ending", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const part = partOf(renewal, "scene");
  const [scene = "", moment] = part.about.split("/");
  const scenario = catalogue.scenarios.find(({ source }) => source.id === scene);
  const after = scenario?.source.moments.find(({ id }) => id === moment)?.after ?? [];
  const begun = await takePart(who, courses, course, String(part.number), form({ run: "1" }), now);
  expect(begun).toEqual({ next: `/courses/k1/renewal/${part.number}/${after.length + 1}` });
  const [run] = await db.run.findMany({ where: { personId: who.personId }, include: { choices: true } });
  expect(run?.choices.map(({ choiceId }) => choiceId)).toEqual(after);
});

test("a run that is under way in the practice room does not come in its place", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const part = partOf(renewal, "scene");
  const { takePractice } = await import("~/attempts/practice.server");
  const { findPracticeStage } = await import("~/content/catalogue");
  const stage = findPracticeStage(catalogue, part.about.split("/")[0]);
  if (!stage) throw new Error("no such scene");
  await takePractice(who, stage, form({ run: "1" }), now);
  const opened = await openPart(who, courses, course, String(part.number), nobody, now);
  expect(opened).toMatchObject({ view: { kind: "meeting", run: 2, moment: { title: "Efter" } } });
});

test("the reading version is the equal way round, and its rows are the same", async () => {
  const rowsOf = async (way: (who: Actor, renewal: Renewal | null) => Promise<unknown>) => {
    const who = await inLaterCycle(k1, now);
    const renewal = await open(who);
    await way(who, renewal);
    const id = renewal?.enrolmentId ?? "";
    return {
      parts: (await db.renewalPart.findMany({ where: { enrolmentId: id, kind: "scene" } })).map(({ doneAt }) => doneAt),
      steps: (await db.stepCompletion.findMany({ where: { enrolmentId: id } })).map(({ stepId }) => stepId).length,
      completions: await db.completion.count({ where: { enrolmentId: id } }),
    };
  };
  const reading = async (who: Actor, renewal: Renewal | null) =>
    takePartItem(who, courses, course, String(partOf(renewal, "scene").number), "read", nobody, now);
  const read = await rowsOf(reading);
  expect(read.parts).toEqual([now]);
  expect(await rowsOf((who, renewal) => playOut(who, renewal))).toEqual(read);
});

test("a part posted twice is done once, and invented choices, answers and parts change nothing", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  await Promise.all([read(who, renewal), read(who, renewal)]);
  const later = new Date(now.getTime() + 60_000);
  await takePart(who, courses, course, "1", nobody, later);
  const first = async () => (await open(who))?.parts[0]?.doneAt;
  expect(await first()).toEqual(now);
  const number = String(partOf(renewal, "questions").number);
  const refused = await takePartItem(who, courses, course, number, "1", form({ try: "1", answer: "finns-inte" }), now);
  expect(refused).toMatchObject({ refused: { problems: [{ problem: "unknown" }], chosen: expect.anything() } });
  const none = await takePartItem(who, courses, course, number, "1", form({ try: "1" }), now);
  expect(none).toHaveProperty("refused");
  expect(await takePart(who, courses, course, number, nobody, now)).toBe(null);
  for (const invented of ["0", "4", "-1", "x", "1.0", ""]) {
    expect(await openPart(who, courses, course, invented, nobody, now)).toBe(null);
    expect(await takePart(who, courses, course, invented, nobody, now)).toBe(null);
    expect(await takePartItem(who, courses, course, invented, "1", nobody, now)).toBe(null);
  }
  const scene = String(partOf(renewal, "scene").number);
  await takePart(who, courses, course, scene, form({ run: "1" }), now);
  expect(
    await takePartItem(who, courses, course, scene, "2", form({ run: "1", choice: "finns-inte" }), now),
  ).toHaveProperty("refused");
  expect(await db.review.count({ where: { personId: who.personId } })).toBe(0);
});

test("somebody without a renewal finds none of its pages, and one's own is never another's", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const other = await inLaterCycle(k1, now);
  await open(other);
  await read(other, await open(other));
  expect((await open(who))?.parts.every(({ doneAt }) => doneAt === null)).toBe(true);
  const stranger = await newcomer(now);
  for (const number of ["1", "2", "3"]) {
    expect(await openPart(stranger, courses, course, number, nobody, now)).toBe(null);
    expect(await takePart(stranger, courses, course, number, nobody, now)).toBe(null);
    expect(await openPartItem(stranger, courses, course, number, "1", nobody, now)).toBe(null);
  }
  expect(await openRenewal(stranger, courses, course, now)).toBe(null);
  expect(renewal?.enrolmentId).toContain(who.personId);
});

/** The course without what a renewal asks for. */
function without(parts: Renewal["parts"]): Catalogue {
  const gone = new Set(parts.flatMap(({ about }) => about.split(" ")));
  const scenes = new Set(parts.map(({ about }) => about.split("/")[0]));
  return {
    ...withCourse({
      ...course,
      modules: course.modules.map((module) => ({
        ...module,
        units: module.units
          .filter(({ id }) => !gone.has(id))
          .map((unit) => ({
            ...unit,
            steps: unit.steps.map((step) =>
              step.kind === "quiz" ? { ...step, questions: step.questions.filter(({ id }) => !gone.has(id)) } : step,
            ),
          })),
      })),
    }),
    scenarios: catalogue.scenarios.filter(({ source }) => !scenes.has(source.id)),
  };
}

const stateOf = (from: Catalogue, renewal: Renewal | null) =>
  overviewOf(from, findCourse(from, "k1") as Course, renewal as Renewal).parts.map(({ done, gone }) =>
    done ? "done" : gone ? "waits" : "open",
  );

test("a part that is gone waits while there is something else to do, cannot be done meanwhile, and is there again when it is", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const left = without(renewal?.parts.filter(({ kind }) => kind !== "questions") ?? []);
  const of = findCourse(left, "k1") as Course;
  const waiting = await open(who, left);
  expect(stateOf(left, waiting)).toEqual(["waits", "open", "waits"]);
  expect(overviewOf(left, of, waiting as Renewal)).toMatchObject({ next: "/courses/k1/renewal/2", done: 0 });
  for (const number of ["1", "3"]) {
    expect(await openPart(who, left, of, number, nobody, now)).toMatchObject({ view: { kind: "gone" } });
    expect(await takePart(who, left, of, number, form({ run: "1" }), now)).toEqual({ next: "/courses/k1/renewal" });
  }
  expect(await open(who)).toEqual(renewal);
  expect(stateOf(courses, renewal)).toEqual(["open", "open", "open"]);
});

test("when all else is done another part comes in the place of one that is gone, once, and the renewal is done with that", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const left = without(renewal?.parts.filter(({ kind }) => kind === "scene") ?? []);
  await read(who, renewal);
  await answerAll(who, renewal, rightAnswer, left);
  expect((await enrolmentOf(who))?.completedAt).toBe(null);
  const [after, other] = await Promise.all([open(who, left), open(who, left)]);
  expect(after).toEqual(other);
  expect(stateOf(left, after)).toEqual(["done", "done", "done", "open"]);
  const instead = after?.parts.at(-1);
  expect(instead).toMatchObject({ number: 4, kind: "scene" });
  expect(instead?.about.split("/")[0]).not.toBe(partOf(renewal, "scene").about.split("/")[0]);
  expect(overviewOf(left, findCourse(left, "k1") as Course, after as Renewal).minutes).toBeLessThanOrEqual(mostMinutes);
  await playOut(who, { ...(after as Renewal), parts: [instead as never] }, left);
  expect((await enrolmentOf(who))?.completedAt).toEqual(now);
  // What was taken away may come back: what is done stays done.
  expect(stateOf(courses, await open(who))).toEqual(["done", "done", "done", "done"]);
  expect(await compareStored(courses)).toEqual([]);
});

test("where the course has nothing else, what is gone counts, and the renewal is done", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const all = {
    units: unitsOf(course).map(({ id }) => id),
    questions: unitsOf(course).flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === "quiz" ? step.questions.map(({ id }) => id) : [])),
    ),
  };
  const about = [...all.units, ...all.questions].join(" ");
  const scenes = catalogue.scenarios.map(({ source }) => ({ ...partOf(renewal, "scene"), about: source.id }));
  const nothing = await open(who, without([{ ...partOf(renewal, "unit"), about }, ...scenes]));
  expect(nothing?.parts).toHaveLength(3);
  expect(nothing?.parts.every(({ doneAt }) => doneAt !== null)).toBe(true);
  expect((await enrolmentOf(who))?.completedAt).toEqual(now);
});

test("with some of its questions gone, the rest is asked, and what was answered stays", async () => {
  const who = await inLaterCycle(k1, now);
  const renewal = await open(who);
  const part = partOf(renewal, "questions");
  const [first = "", ...others] = part.about.split(" ");
  const left = without([{ ...part, about: first }]);
  expect(
    await openPartItem(who, left, findCourse(left, "k1") as Course, String(part.number), "1", nobody, now),
  ).toMatchObject({
    view: { kind: "question", of: others.length },
  });
  // Whoever has begun goes on with what was asked.
  const begun = await inLaterCycle(k1, now);
  const own = partOf(await open(begun), "questions");
  const questions = allAsked(
    unitsOf(k1).flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "quiz" ? step.questions : []))),
  );
  const asked = questions.find(({ id }) => id === own.about.split(" ")[0]);
  if (!asked) throw new Error("no such question");
  await takePartItem(
    begun,
    courses,
    course,
    String(own.number),
    "1",
    form({ try: "1", answer: rightAnswer(asked) }),
    now,
  );
  const shorter = without([{ ...own, about: asked.id }]);
  const again = await openPartItem(
    begun,
    shorter,
    findCourse(shorter, "k1") as Course,
    String(own.number),
    "1",
    nobody,
    now,
  );
  expect(again).toMatchObject({ view: { feedback: { id: asked.id } } });
});

test("a moment that is no longer there begins the scene at its beginning", async () => {
  const who = await inLaterCycle(k1, now);
  const part = partOf(await open(who), "scene");
  const begun = await takePart(who, withCourse(course), course, String(part.number), form({ run: "1" }), now);
  expect(begun).toHaveProperty("next");
  const other = await inLaterCycle(k1, now);
  const own = partOf(await open(other), "scene");
  const bare = { ...withCourse(course), scenarios: whole.scenarios };
  expect(await takePart(other, bare, course, String(own.number), form({ run: "1" }), now)).toEqual({
    next: `/courses/k1/renewal/${own.number}/1`,
  });
});

test("two years running are never the same", async () => {
  const who = await inLaterCycle(k1, now, 3);
  const before = await inLaterCycle(k1, now);
  const last = (await open(before))?.parts ?? [];
  await writeRenewal(
    `${who.personId}-k1-2`,
    last.map(({ kind, about, reason, minutes }) => ({ kind, about, reason, minutes })),
    now,
  );
  const next = (await open(who))?.parts ?? [];
  expect(contents(next)).not.toBe(contents(last));
  const ids = (parts: typeof next, kind: string) =>
    parts.filter((part) => part.kind === kind).flatMap(({ about }) => about.split(" "));
  expect(ids(next, "questions").filter((id) => ids(last, "questions").includes(id))).toEqual([]);
  expect(ids(next, "scene")[0]?.split("/")[0]).not.toBe(ids(last, "scene")[0]?.split("/")[0]);
  await db.person.delete({ where: { id: who.personId } });
});

test("a moment that was played is not brought again while there is another", async () => {
  const who = await inLaterCycle(k1, now);
  const played = new Set<string>();
  for (const { source, story } of catalogue.scenarios.filter(({ source: each }) => each.id !== "lyssna-kopiatorn")) {
    const way = source.moments[0]?.after ?? [];
    const at = openScene(story, way);
    const chosen = choose(story, way, at.choices[0]?.id ?? "");
    if (!chosen.ok) continue;
    played.add(source.id);
    await db.run.create({
      data: {
        id: `${who.personId}-${source.id}`,
        personId: who.personId,
        scenarioId: source.id,
        number: 1,
        storyHash: "",
        startedAt: now,
        lastStepAt: now,
        choices: { create: chosen.choiceIds.map((choiceId, turn) => ({ choiceId, turn, at: now })) },
      },
    });
  }
  expect(partOf(await open(who), "scene")).toMatchObject({ about: "lyssna-kopiatorn/efter", reason: "unplayed" });
});
