// SPDX-License-Identifier: EUPL-1.2
// More time, once, without a reason: the row, the day that is moved, and everything that follows from it.
import { beforeEach, expect, test } from "vitest";
import { addDays, type Day, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { readMoreTime, takeMoreTime } from "~/training/extension.server";
import { contextOf, newcomer } from "./world";

const startOn = "2026-11-02";
const dueOn = "2026-12-02";
const at = (day: Day) => new Date(startOf(day).getTime() + 10 * 3_600_000);

let who: Actor;
let id: string;
beforeEach(async () => {
  who = await newcomer();
  id = `${who.personId}-k1`;
  await db.enrolment.create({
    data: { id, personId: who.personId, courseId: "k1", cycle: 1, contentVersion: 1, openedAt: at(startOn) },
  });
  await db.assignment.create({
    data: { enrolmentId: id, startOn, days: 30, dueOn, validityMonths: 12, windowDays: 60, assignedAt: at(startOn) },
  });
});

const due = async () => (await db.assignment.findUniqueOrThrow({ where: { enrolmentId: id } })).dueOn;
const offered = async (day: Day) => (await readMoreTime(who, at(day))).get("k1") ?? null;

test("it is taken once: the row and the new last day are there together, and asking again moves nothing", async () => {
  expect(await offered("2026-11-25")).toBe("2026-12-16");
  const both = await Promise.all([
    takeMoreTime(who, "k1", at("2026-11-25")),
    takeMoreTime(who, "k1", at("2026-11-25")),
  ]);
  expect(both).toEqual(["2026-12-16", "2026-12-16"]);
  expect(await due()).toBe("2026-12-16");
  expect(await db.extension.findMany({ where: { enrolmentId: id } })).toMatchObject([{ days: 14 }]);
  expect(await offered("2026-12-10")).toBe(null);
  expect(await takeMoreTime(who, "k1", at("2026-12-10"))).toBe("2026-12-16");
  expect(await due()).toBe("2026-12-16");
});

test("it is not had before it is needed, for what is done, lifted or somebody else's", async () => {
  expect(await takeMoreTime(who, "k1", at("2026-11-10"))).toBe(null);
  expect(await takeMoreTime(await newcomer(), "k1", at("2026-11-25"))).toBe(null);
  await db.assignment.update({ where: { enrolmentId: id }, data: { liftedAt: at("2026-11-20") } });
  expect(await takeMoreTime(who, "k1", at("2026-11-25"))).toBe(null);
  await db.assignment.update({ where: { enrolmentId: id }, data: { liftedAt: null } });
  await db.enrolment.update({ where: { id }, data: { completedAt: at("2026-11-20") } });
  expect([await offered("2026-11-25"), await takeMoreTime(who, "k1", at("2026-11-25"))]).toEqual([null, null]);
  expect([await due(), await db.extension.count({ where: { enrolmentId: id } })]).toEqual([dueOn, 0]);
});

test("days away are counted on top of it", async () => {
  await db.pause.create({
    data: { id: who.personId, personId: who.personId, fromDay: "2026-11-10", toDay: "2026-11-12" },
  });
  await db.assignment.update({ where: { enrolmentId: id }, data: { dueOn: addDays(dueOn, 3) } });
  expect(await takeMoreTime(who, "k1", at("2026-12-01"))).toBe("2026-12-19");
});

test("the button leads back to the course, which says until when there is time now", async () => {
  const { action } = await import("~/routes/courses.$course.extension");
  const { loader } = await import("~/routes/courses.$course._index");
  const params = { course: "k1" };
  const context = await contextOf(who.personId, at("2026-11-25"));
  const page = (search: string) =>
    loader({ request: new Request(`http://localhost/courses/k1${search}`), params, context });
  expect(await page("")).toMatchObject({ moreTimeTo: "2026-12-16", tookMoreTime: null });
  const request = new Request("http://localhost/courses/k1/extension", { method: "POST" });
  const answer = await action({ request, params, context });
  expect([answer.status, answer.headers.get("Location")]).toEqual([303, "/courses/k1?moreTime"]);
  expect(await page("?moreTime")).toMatchObject({ moreTimeTo: null, tookMoreTime: "2026-12-16" });
});
