// SPDX-License-Identifier: EUPL-1.2
// What Fem minuter and renewals bring in a real installation: what the municipality has approved, part by part, and nothing
// that no review has.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Catalogue, type Course, findCourse, stepsPlaying, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { momentsIn } from "~/content/moments";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import type { Actor } from "~/people/actor";
import { approvedIn } from "~/refresh/approved.server";
import { openRenewal } from "~/refresh/making.server";
import { momentView, openRoundPage, tipView } from "~/refresh/pages.server";
import { closeRound, takeChoice } from "~/refresh/rounds.server";
import { withdrawApproval, writeApproval } from "~/training/approval.server";
import { readApprovedParts } from "~/training/approvedParts.server";
import { opened, whoCompleted } from "./refreshing";
import { inLaterCycle } from "./secondYear";
import { actor } from "./world";

const now = new Date("2026-11-22T10:00:00Z");
const later = (days: number) => new Date(now.getTime() + days * 86_400_000);
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const [k1, k6] = ["k1", "k6"].map((id) => findCourse(catalogue, id) as Course) as [Course, Course];
const karin = await actor("karin", now);

// The demo shows everything; what is told here holds outside it.
beforeAll(() => {
  environment.demo = false;
});
afterAll(() => {
  environment.demo = true;
});

let count = 0;
const approve = (course: Course) =>
  db.$transaction((tx) => writeApproval(tx, karin.municipalityId, karin.personId, course, ++count + 100, now));
const scenesOf = ({ scenarios }: Catalogue) => scenarios.map(({ source }) => source.id);
const ombud = (ago = 40) =>
  whoCompleted(catalogue, { courseId: "k6", ago, roles: ["employee", "vinOmbud"] }, now) as Promise<Actor>;
const monthOfNovember = k6.refreshers[10];
/** The same courses, with other words in some parts. */
const rewritten = (...ids: string[]): Catalogue => {
  const anew = <Part extends { id: string }>(part: Part) =>
    ids.includes(part.id) ? { ...part, textHash: "other" } : part;
  return {
    ...catalogue,
    courses: catalogue.courses.map((course) => ({
      ...course,
      hash: [...unitsOf(course), ...course.refreshers].some(({ id }) => ids.includes(id)) ? "other" : course.hash,
      modules: course.modules.map((module) => ({ ...module, units: module.units.map(anew) })),
      refreshers: course.refreshers.map(anew),
    })),
  };
};

test("with one course approved, the scenes are those it leads to: none of the practice room alone, and no refresher", async () => {
  const approved = await approvedIn(karin, catalogue);
  expect(scenesOf(approved).length).toBeGreaterThan(0);
  for (const id of scenesOf(approved))
    expect(stepsPlaying(catalogue, id).some(({ course }) => course.id === "k1")).toBe(true);
  expect(approved.courses.map((course) => [course.id, unitsOf(course).length > 0, course.refreshers.length])).toEqual(
    catalogue.courses.map(({ id }) => [id, id === "k1", 0]),
  );
});

test("in the demo, which is for looking at all of it, nothing is left out", async () => {
  expect(await approvedIn(karin, catalogue, true)).toBe(catalogue);
});

test("a round of an ombud whose course nobody has approved has no moment, no tip and no question of it", async () => {
  const who = await ombud();
  const round = await opened(who, catalogue, 1, now);
  expect(round).toMatchObject({ refresherId: null, questionIds: [] });
  expect(momentsIn(await approvedIn(karin, catalogue)).map(({ name }) => name)).toContain(round.momentId);
});

test("with the course approved its refreshers bring their scenes; a scene that no part leads to is still not brought", async () => {
  const { id } = await approve(k6);
  const approved = await approvedIn(karin, catalogue);
  expect(scenesOf(approved)).toEqual(expect.arrayContaining(["lyssna-kopiatorn", "lyssna-soppan"]));
  const led = new Set([
    ...[k1, k6]
      .flatMap(unitsOf)
      .flatMap(({ steps }) => steps.flatMap((s) => (s.kind === "roleplay" ? s.scenario : []))),
    ...k6.refreshers.map(({ moment }) => moment.split("/")[0]),
  ]);
  expect(scenesOf(approved).filter((scene) => !led.has(scene))).toEqual([]);
  expect(scenesOf(approved)).not.toContain("efter-ett-ja");
  const who = await ombud();
  const round = await opened(who, catalogue, 1, now);
  expect(round).toMatchObject({ refresherId: monthOfNovember?.id, momentId: monthOfNovember?.moment });
  expect(round.questionIds).toHaveLength(3);
  // Another municipality has its own experts.
  expect((await readApprovedParts("annan", catalogue)).scenes.size).toBe(0);

  // What has other words since is no longer shown, not even in a round that was open; the rest of the course is.
  const other = rewritten(monthOfNovember?.id ?? "");
  const page = await openRoundPage(who, other, "1");
  expect(tipView(page?.catalogue as Catalogue, round).refresher).toBe(null);
  const scene = monthOfNovember?.moment.split("/")[0];
  expect(stepsPlaying(catalogue, scene ?? "").length).toBeGreaterThan(0);
  expect(momentView(page?.catalogue as Catalogue, round, new URLSearchParams())?.moment).not.toBe(null);
  expect((await approvedIn(karin, other)).courses.find((course) => course.id === "k6")?.refreshers).toHaveLength(11);

  // An approval that is taken back takes them away again.
  expect(await withdrawApproval(karin, "k6", 101, now)).toBe(true);
  expect(id).not.toBe("");
  const after = await openRoundPage(who, catalogue, "1");
  expect(momentView(after?.catalogue as Catalogue, round, new URLSearchParams())?.moment).toBe(null);
  expect(await takeChoice(who, catalogue, "1", "whatever")).toBe(null);
  await closeRound(who, "1", now);
  expect((await opened(who, catalogue, 2, later(2))).refresherId).toBe(null);
});

test("a renewal has no scene that nobody has approved", async () => {
  const about = async (who: Actor, from: Catalogue) =>
    (await openRenewal(who, from, findCourse(from, "k1") as Course, now))?.parts.find(({ kind }) => kind === "scene")
      ?.about;
  const scenes = scenesOf(await approvedIn(karin, catalogue));
  for (let turn = 0; turn < 6; turn++) {
    const scene = (await about(await inLaterCycle(k1, now), catalogue))?.split("/")[0];
    expect(scenes).toContain(scene);
  }
  const playing = unitsOf(k1).filter(({ steps }) => steps.some(({ kind }) => kind === "roleplay"));
  const none = rewritten(...playing.map(({ id }) => id));
  expect(await about(await inLaterCycle(k1, now), none)).toBe(undefined);
});
