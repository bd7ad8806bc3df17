// SPDX-License-Identifier: EUPL-1.2
// Days that people type: none is out of this time, and no two spans of the same thing have a day in common.
import { expect, test } from "vitest";
import { addDays, dayOf, isDay } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Taken } from "~/people/draft";
import { saveEmployment } from "~/people/employment.server";
import { makePerson } from "~/people/newPerson.server";
import { endRole, giveRole } from "~/people/roles.server";
import { termsSchema, usualTerms } from "~/training/rule";
import { actor, form } from "./world";

const now = new Date();
const today = dayOf(now);
const karin = await actor("karin", now);
const problemsOf = (taken: Taken) =>
  taken && "refused" in taken ? taken.refused.wrong.map(({ field, problem }) => `${field}: ${problem}`) : taken;

async function somebody(): Promise<string> {
  const id = randomId();
  const fields = { id, name: "Kim Ek", email: "", number: "", employedFrom: addDays(today, -100), unit: "lss" };
  expect(await makePerson(karin, form({ ...fields, role: "employee", jobFamily: "" }), now)).toEqual({ id });
  return id;
}

test("a day is of this time: from one of year 0 or 9999 nothing can be reckoned", () => {
  for (const day of [
    "0000-01-01",
    "0001-01-01",
    "0099-12-31",
    "1000-01-01",
    "9999-12-31",
    "2200-01-01",
    "+12026-01-01",
  ])
    expect([day, isDay(day)]).toEqual([day, false]);
  for (const day of ["1900-01-01", "2024-02-29", "2026-11-22", "2199-12-31"])
    expect([day, isDay(day)]).toEqual([day, true]);
  const terms = { ...usualTerms("lss", today), courseId: "k1" };
  expect(termsSchema.safeParse(terms).success).toBe(true);
  for (const since of ["0001-01-01", "9999-12-31", "2026-02-30", ""])
    expect([since, termsSchema.safeParse({ ...terms, since }).success]).toEqual([since, false]);
});

test("the last day of a role cannot be moved into the time when it was given anew", async () => {
  const id = await somebody();
  const give = (fromDay: string) => giveRole(karin, id, form({ unit: "lss", role: "vinOmbud", fromDay }), now);
  expect(await give(addDays(today, -50))).toEqual({ id });
  const first = await db.membership.findFirstOrThrow({ where: { personId: id, role: "vinOmbud" } });
  const end = (toDay: string) => endRole(karin, id, first.id, form({ toDay }), now);
  expect(await end(addDays(today, -20))).toEqual({ id });
  expect(await give(addDays(today, -10))).toEqual({ id });
  expect(problemsOf(await end(today))).toEqual(["toDay: alreadyHas"]);
  expect(problemsOf(await end(addDays(today, -10)))).toEqual(["toDay: alreadyHas"]);
  expect(await end(addDays(today, -11))).toEqual({ id });
});

test("an employment does not begin within an earlier one, and nobody puts one's own into the future", async () => {
  const id = await somebody();
  const save = (employedFrom: string, employedTo = "") =>
    saveEmployment(karin, id, form({ employedFrom, employedTo }), now);
  expect(await save(addDays(today, -100), addDays(today, -50))).toEqual({ id });
  expect(await save(addDays(today, -20))).toEqual({ id });
  expect(problemsOf(await save(addDays(today, -60)))).toEqual(["employedFrom: employedThen"]);
  expect(problemsOf(await save(addDays(today, -200)))).toEqual(["employedFrom: employedThen"]);
  expect(await save(addDays(today, -49))).toEqual({ id });
  const own = await saveEmployment(karin, "karin", form({ employedFrom: addDays(today, 1), employedTo: "" }), now);
  expect(problemsOf(own)).toEqual(["employedFrom: ownRole"]);
});
