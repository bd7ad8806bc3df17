// SPDX-License-Identifier: EUPL-1.2
// Earlier training that a manager counts: for whom they may, for what it can stand for, once.
import { expect, test } from "vitest";
import { type Course, unitsOf } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { addDays, addMonths, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { readProgress } from "~/progress/read.server";
import { readMeritForm, recordMerit } from "~/training/merits.server";
import { compareStored } from "~/training/recompute.server";
import { actor, form, newcomer } from "./world";

const now = new Date();
const today = dayOf(now);
const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
const k1 = catalogue.courses.find(({ id }) => id === "k1") as Course;
const [first, second] = unitsOf(k1).map((unit) => unit.id) as [string, string];
/** Mats leads LSS-enheten, where newcomers work; Maria leads Hemtjänst Norr. */
const mats = await actor("mats-edlund", now);
const said = (fields: Record<string, string | string[]> = {}) =>
  form({ id: randomId(), source: "nationalCourse", onDay: addDays(today, -30), units: [first, second], ...fields });

test("a merit makes the units done that it stands for, with the evidence, and the same form twice makes one", async () => {
  const { personId, ...who } = await newcomer(now);
  const sent = said();
  expect(await recordMerit(mats, personId, k1, sent, now)).toEqual([]);
  expect(await recordMerit(mats, personId, k1, sent, now)).toEqual([]);
  const merits = await db.merit.findMany({ where: { enrolment: { personId } } });
  expect(merits).toMatchObject([
    { source: "nationalCourse", onDay: addDays(today, -30), unitIds: `${first} ${second}` },
  ]);
  const progress = await readProgress({ personId, ...who }, "k1");
  expect([...progress.units.keys()].sort()).toEqual([first, second].sort());
  expect(progress.enrolment?.completedAt).toBeNull();
  expect(await compareStored(catalogue)).toEqual([]);
});

test("the test of a course is always done here, and what is done already is not counted again", async () => {
  const { personId } = await newcomer(now);
  await recordMerit(mats, personId, k1, said({ units: [first] }), now);
  const shown = (await readMeritForm(mats, personId, k1, now))?.units.map(({ id }) => id);
  expect(shown).not.toContain("k1-9-1");
  expect(shown).not.toContain(first);
  expect(shown).toHaveLength(unitsOf(k1).length - 2);
  expect(await recordMerit(mats, personId, k1, said({ units: ["k1-9-1"] }), now)).toEqual(["units"]);
  expect(await recordMerit(mats, personId, k1, said({ units: [first] }), now)).toEqual(["units"]);
});

test("only who leads or coordinates somebody counts their merits, and nobody their own", async () => {
  const { personId } = await newcomer(now);
  for (const other of ["maria", "johan", "amina"])
    expect(await recordMerit(await actor(other, now), personId, k1, said(), now)).toBeNull();
  expect(await recordMerit(mats, "mats-edlund", k1, said(), now)).toBeNull();
  expect(await recordMerit(mats, "amina", k1, said(), now)).toBeNull();
  expect(await recordMerit(await actor("karin", now), personId, k1, said(), now)).toEqual([]);
});

test("a certificate of a day to come, or older than the course itself counts, is refused with the reason", async () => {
  const { personId } = await newcomer(now);
  const from = addMonths(today, -k1.validityMonths);
  // There is a February within any twelve months, and no 30th in it.
  const noDay = [from, today].map((day) => `${day.slice(0, 4)}-02-30`).find((day) => day >= from && day <= today) ?? "";
  for (const onDay of [addDays(today, 1), addDays(from, -1), "", noDay, "2026-02-31x", "i maj"])
    expect(await recordMerit(mats, personId, k1, said({ onDay }), now)).toEqual(["onDay"]);
  expect(await recordMerit(mats, personId, k1, said({ source: "other", units: [], onDay: "" }), now)).toEqual([
    "source",
    "onDay",
    "units",
  ]);
  expect(await db.merit.count({ where: { enrolment: { personId } } })).toBe(0);
  expect(await recordMerit(mats, personId, k1, said({ onDay: from }), now)).toEqual([]);
});

test("a course that is completed takes no merit", async () => {
  expect((await readMeritForm(await actor("karin", now), "johan", k1, now))?.units).toEqual([]);
});
