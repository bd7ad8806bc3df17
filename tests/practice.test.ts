// SPDX-License-Identifier: EUPL-1.2
// The practice room and the scenes of courses, against a real database: one scene, one run, wherever it is played; what a
// later version of a scene does to runs; and that nobody else can tell playing from reading.
import { expect, test } from "vitest";
import {
  openPractice,
  openPracticeItem,
  openPracticeRoom,
  takePractice,
  takePracticeItem,
} from "~/attempts/practice.server";
import { oldChoices, readRun } from "~/attempts/runs.server";
import { openItem, openStep, takeItem, takeStep } from "~/attempts/step.server";
import { oldStories } from "~/attempts/stories.server";
import { findPlace, findPracticeStage, type Stage, stepsPlaying, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { everybody } from "~/lib/aging.server";
import { db } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { finishStep, openEnrolment, startCourse } from "~/progress/finish.server";
import { readProgress } from "~/progress/read.server";
import { issueCertificate } from "~/training/certificate.server";
import { actor, contextOf, entriesAbout, form, newcomer, signedIn } from "./world";

const now = new Date();
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const stage = findPracticeStage(catalogue, "forsta-fragan") ?? (null as never);
const [step] = stepsPlaying(catalogue, "forsta-fragan");
if (!step) throw new Error("no step plays forsta-fragan");
const place = findPlace(catalogue, step.course.id, step.unit.id, String(step.step.number)) ?? (null as never);
const none = new URLSearchParams();

/** Plays on in the practice room, always the first choice, to the ending or until so many choices are made. */
async function play(who: Actor, where: Stage = stage, until = 60): Promise<void> {
  for (;;) {
    const start = await openPractice(who, where, none, now);
    if (!start || !("goTo" in start)) return;
    const line = start.goTo.split("/").at(-1) ?? "";
    const opened = await openPracticeItem(who, where, line, none, now);
    if (!opened || !("view" in opened) || opened.view.kind !== "scene") throw new Error(`no line ${line}`);
    if (opened.view.ended || Number(line) > until) return;
    const choice = opened.view.choices[0]?.id ?? "";
    await takePracticeItem(who, where, line, form({ run: String(opened.view.run), choice }), now);
  }
}

test("the practice room lists every scene to everybody, with what one has played oneself and nothing of others", async () => {
  const [one, other] = [await newcomer(now), await newcomer(now)];
  const before = await openPracticeRoom(one, catalogue);
  expect(before.map(({ id }) => id).sort()).toEqual(catalogue.scenarios.map(({ source }) => source.id).sort());
  await takePractice(one, stage, form({ run: "1" }), now);
  const find = async (who: Actor) => (await openPracticeRoom(who, catalogue)).find(({ id }) => id === "forsta-fragan");
  expect(await find(one)).toMatchObject({ played: 0, underWay: true });
  await play(one);
  expect(await find(one)).toMatchObject({ played: 1, underWay: false });
  expect(await find(other)).toMatchObject({ played: 0, underWay: false });
});

test("a scene begun in the practice room goes on in the course at the same line, and the other way round", async () => {
  const who = await newcomer(now);
  await takePractice(who, stage, form({ run: "1" }), now);
  await play(who, stage, 3);
  expect(await openStep(who, place, none, true, now)).toEqual({ goTo: `${place.stage?.address}/4` });
  const opened = await openItem(who, place, "4", none, true, now);
  const choice = opened && "view" in opened && opened.view.kind === "scene" ? (opened.view.choices[0]?.id ?? "") : "";
  await takeItem(who, place, "4", form({ run: "1", choice }), now);
  expect(await openPractice(who, stage, none, now)).toEqual({ goTo: "/practice/forsta-fragan/5" });
});

test("a scene played in the practice room is done in a course one has open, and opens none", async () => {
  const [enrolled, free] = [await newcomer(now), await newcomer(now)];
  await startCourse(enrolled, place.course, now);
  for (const who of [enrolled, free]) {
    await takePractice(who, stage, form({ run: "1" }), now);
    await play(who);
  }
  expect((await readProgress(enrolled, place.course.id)).steps).toEqual(new Set([place.step.id]));
  expect((await readProgress(free, place.course.id)).enrolment).toBe(null);
  // What was played before the course was opened is played again, or read, there.
  expect(await openStep(free, place, none, true, now)).toMatchObject({
    view: { kind: "meeting", run: 2, earlier: `${place.stage?.address}?run=1` },
  });
  expect(await openStep(free, place, form({ run: "1" }), true, now)).toMatchObject({
    view: { kind: "debrief", run: 1 },
  });
});

test("a run of somebody else, one that does not exist and one that is not ended cannot be looked back on", async () => {
  const [one, other] = [await newcomer(now), await newcomer(now)];
  await takePractice(one, stage, form({ run: "1" }), now);
  await play(one);
  await takePractice(one, stage, form({ run: "2" }), now);
  expect(await openPractice(one, stage, form({ run: "1" }), now)).toMatchObject({ view: { kind: "debrief" } });
  for (const [who, run] of [
    [one, "2"],
    [one, "3"],
    [other, "1"],
  ] as const)
    expect(await openPractice(who, stage, form({ run }), now), run).toBe(null);
});

/** The same scene as an author has rewritten it. */
function rewritten(change: (story: string) => string): Stage {
  const story = change(stage.scenario.story);
  if (story === stage.scenario.story) throw new Error("nothing was rewritten");
  return { ...stage, scenario: { ...stage.scenario, story, storyHash: sha256(story) } };
}

test("a rewritten scene leaves an ended run as it was, and moves one under way only to the last choice that still exists", async () => {
  const [ended, underWay] = [await newcomer(now), await newcomer(now)];
  for (const who of [ended, underWay]) await takePractice(who, stage, form({ run: "1" }), now);
  await play(ended);
  await play(underWay, stage, 4);
  const before = await openPractice(ended, stage, none, now);
  const fourth = (await readRun(underWay, "forsta-fragan"))?.choiceIds[3] ?? "";
  const later = rewritten((story) =>
    story.replace(new RegExp(`id: ${fourth}(?![a-z0-9-])`, "g"), `id: ${fourth}-nytt`),
  );
  expect(await openPractice(ended, later, none, now)).toEqual(before);
  expect(await openPractice(underWay, later, none, now)).toEqual({ goTo: "/practice/forsta-fragan/4" });
  const line = await openPracticeItem(underWay, later, "4", none, now);
  expect(line).toMatchObject({ view: { kind: "scene", turn: 4, ended: false } });
  await play(underWay, later);
  expect(await readRun(underWay, "forsta-fragan")).toMatchObject({ ended: true, storyHash: later.scenario.storyHash });
});

test("choices are deleted after their time and nothing else is; the story they were made in goes with the last of them", async () => {
  const [old, young] = [await newcomer(now), await newcomer(now)];
  const later = rewritten((story) => story.replace("Sixten", "Sixtus"));
  for (const [who, where] of [
    [old, later],
    [young, stage],
  ] as const) {
    await takePractice(who, where, form({ run: "1" }), now);
    await play(who, where);
  }
  const long = new Date(now.getTime() - 500 * 86_400_000);
  const limit = new Date(now.getTime() - 400 * 86_400_000);
  await db.run.updateMany({ where: { personId: old.personId }, data: { lastStepAt: long } });
  await db.story.updateMany({ data: { keptAt: long } });
  expect(await oldChoices.destroy(db, limit, 100, everybody)).toBe(1);
  expect(await oldChoices.destroy(db, limit, 100, everybody)).toBe(0);
  expect(await oldStories.destroy(db, limit, 100, everybody)).toBe(1);
  expect(await db.story.findMany({ select: { hash: true } })).not.toContainEqual({ hash: later.scenario.storyHash });
  expect(await readRun(old, "forsta-fragan")).toMatchObject({ choiceIds: [], snapshot: null, ended: true });
  expect((await readRun(young, "forsta-fragan"))?.choiceIds.length).toBeGreaterThan(5);
  // Nothing to look back on, and it can be played anew.
  expect(await openPractice(old, stage, none, now)).toMatchObject({ view: { kind: "meeting", run: 2, earlier: null } });
});

test("whichever way round a scene was taken, every page and paper that others can see is the same, byte by byte", async () => {
  const { municipality } = await signedIn("karin", now);
  const context = (person: string) => contextOf(person, now);
  const team = (await import("~/routes/team._index")).loader;
  const whole = (await import("~/routes/municipality._index")).loader;
  const why = (await import("~/routes/team.$person.$course._index")).loader;
  const file = (await import("~/routes/team.export[.]csv")).loader;
  const year = (await import("~/routes/municipality.report")).loader;
  const asked = { request: new Request("http://localhost/?course=k1"), params: {} };
  const paper = (await import("~/routes/certificate.$code._index")).loader;
  const questions = (await import("~/routes/questions")).loader;
  const reviews = (await import("~/routes/review._index")).loader;
  const contacts = (await import("~/routes/directory._index")).loader;
  const request = new Request("http://localhost/");
  const units = unitsOf(place.course);
  /** Does the whole course, the scene one way or the other, and gives all that others are shown, without what is random. */
  const seen = async (way: "played" | "read") => {
    const who = await newcomer(now);
    await db.person.update({ where: { id: who.personId }, data: { name: "Samma Namn" } });
    await db.membership.updateMany({ where: { personId: who.personId }, data: { orgUnitId: "hemtjanst-norr" } });
    const member = await actor(who.personId, now);
    await startCourse(member, place.course, now);
    await takeStep(member, place, form({ run: "1" }), now);
    if (way === "played") await play(member, place.stage ?? stage);
    else await takeItem(member, place, "read", none, now);
    for (const unit of units)
      for (const each of unit.steps)
        await db.$transaction(async (tx) =>
          finishStep(tx, await openEnrolment(tx, member, place.course, now), { ...place, unit, step: each }, now),
        );
    const code = (await issueCertificate(member, municipality, place.course, now)) ?? "";
    const own = await context(member.personId);
    const answers = [
      await team({ request, params: {}, context: await context("maria") }),
      await whole({ request, params: {}, context: await context("karin") }),
      await questions({ request, params: {}, context: await context("karin") }),
      await reviews({ request, params: {}, context: await context("karin") }),
      await contacts({ request, params: {}, context: await context("karin") }),
      await paper({ request, params: { code }, context: own }),
      await paper({ request, params: { code }, context: await context("karin") }),
      await why({ request, params: { person: member.personId, course: "k1" }, context: await context("maria") }),
      await (await file({ ...asked, context: await context("maria") })).text(),
      await year({ request, params: {}, context: await context("karin") }),
      (await entriesAbout(member.personId)).map(({ action }) => action),
      await db.completion.findMany({ where: { enrolment: { personId: member.personId } }, orderBy: { unitId: "asc" } }),
      await db.stepCompletion.findMany({
        where: { enrolment: { personId: member.personId } },
        orderBy: { stepId: "asc" },
      }),
    ];
    const enrolment = await db.enrolment.findFirstOrThrow({ where: { personId: member.personId } });
    const text = JSON.stringify(answers)
      .replaceAll(code, "CODE")
      .replaceAll(enrolment.id, "ENROLMENT")
      .replaceAll(member.personId, "PERSON");
    await db.person.delete({ where: { id: member.personId } });
    return text;
  };
  const [played, read] = [await seen("played"), await seen("read")];
  expect(played).toContain("Samma Namn");
  expect(read).toBe(played);
});
