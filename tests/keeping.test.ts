// SPDX-License-Identifier: EUPL-1.2
// What is kept how long, by each municipality's days, never of who is held, and each time with a row of the protocol.
import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { sv } from "~/i18n/sv";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { endHold, placeHold, readHolds } from "~/people/hold.server";
import { makePerson } from "~/people/newPerson.server";
import { erasePerson, readErasing } from "~/privacy/erasePerson.server";
import { readPeriods, setPeriod } from "~/privacy/periods.server";
import { previewRetention } from "~/privacy/preview.server";
import { readProtocol } from "~/privacy/protocol.server";
import { protocolFile } from "~/privacy/protocolFile.server";
import { deleteWhatIsOld } from "~/privacy/retention.server";
import { isChosen, kinds, readDays, rules, toldOf } from "~/privacy/rules";
import { readYear } from "~/reports/year.server";
import { tellYearsThatAreOver } from "~/reports/yearFigures.server";
import { actor, form, newcomer } from "./world";

const now = new Date();
const today = dayOf(now);
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000 - 60_000);
const karin = await actor("karin", now);
const aHold = (more = {}) => form({ id: randomId(), reason: "dispute", toDay: "", ...more });
const tell = async () => {};

/** Somebody with a try, a run and a rating that are all too old, who left so many days ago where that is said. */
async function oldPerson(leftDaysAgo?: number): Promise<string> {
  const id = randomId();
  const day = addDays(today, -900);
  const made = form({ id, name: `Person ${id}`, employedFrom: day, unit: "lss", role: "employee" });
  expect(await makePerson(karin, made, now)).toEqual({ id });
  const at = daysAgo(500);
  const enrolment = { id: `${id}-1`, personId: id, courseId: "k1", cycle: 1, contentVersion: 1, openedAt: at };
  await db.enrolment.create({ data: { ...enrolment, startedAt: at, completedAt: at } });
  await db.quizAttempt.create({
    data: {
      id: `${id}-t`,
      enrolmentId: `${id}-1`,
      stepId: "k1-9-1/1",
      number: 1,
      seed: 1,
      draw: "[]",
      startedAt: at,
      handedInAt: at,
      right: 1,
      asked: 1,
      needed: 1,
    },
  });
  await db.run.create({
    data: {
      id: `${id}-r`,
      personId: id,
      scenarioId: "x",
      number: 1,
      storyHash: "x",
      snapshot: "x",
      startedAt: at,
      lastStepAt: at,
    },
  });
  await db.confidenceRating.create({ data: { personId: id, occasion: "before", confidence: 5, worry: 5, at } });
  if (leftDaysAgo !== undefined)
    await db.person.update({ where: { id }, data: { employedTo: dayOf(daysAgo(leftDaysAgo)) } });
  return id;
}

/** How much there is of somebody that a rule would take. */
const leftOf = async (personId: string) => ({
  person: await db.person.count({ where: { id: personId } }),
  draws: await db.quizAttempt.count({ where: { enrolment: { personId }, draw: { not: null } } }),
  runs: await db.run.count({ where: { personId, snapshot: { not: null } } }),
  ratings: await db.confidenceRating.count({ where: { personId } }),
});
const whole = { person: 1, draws: 1, runs: 1, ratings: 1 };

beforeEach(async () => {
  await db.legalHold.deleteMany();
  await db.retentionPeriod.deleteMany();
  await deleteWhatIsOld(now);
  await db.destruction.deleteMany();
});

test("who left two years ago is erased, who left later is not, and running again writes nothing new", async () => {
  const [gone, stays, works] = [await oldPerson(731), await oldPerson(729), await oldPerson()];
  expect(await deleteWhatIsOld(now)).toMatchObject({ people: 1, answers: 3, choices: 3, ratings: 3 });
  expect(await db.person.count({ where: { id: gone } })).toBe(0);
  expect(await db.person.count({ where: { id: { in: [stays, works] } } })).toBe(2);
  const written = await db.destruction.findMany();
  expect(written.map(({ kind, count, days, by }) => ({ kind, count, days, by }))).toEqual(
    expect.arrayContaining([
      { kind: "people", count: 1, days: 730, by: "night" },
      { kind: "answers", count: 3, days: 400, by: "night" },
    ]),
  );
  // It names nobody.
  expect(JSON.stringify(written)).not.toMatch(new RegExp([gone, stays, works].join("|")));
  await deleteWhatIsOld(now);
  expect(await db.destruction.findMany()).toEqual(written);
  await db.person.deleteMany({ where: { id: { in: [stays, works] } } });
});

test("nothing of somebody on hold is destroyed, by night or by hand, and it is said why; when the hold ends it goes", async () => {
  const [held, other] = [await oldPerson(800), await oldPerson(800)];
  const { id = "" } = ((await placeHold(karin, held, aHold(), now)) ?? {}) as { id?: string };
  await deleteWhatIsOld(now);
  expect(await leftOf(held)).toEqual(whole);
  expect((await leftOf(other)).person).toBe(0);
  const shown = await readErasing(karin, held, now);
  expect(shown).toMatchObject({ obstacle: "held", holds: [{ id, reason: "dispute", from: today, to: null }] });
  expect(await erasePerson(karin, held, `Person ${held}`, now, tell)).toEqual({ problem: "held" });
  expect(await leftOf(held)).toEqual(whole);
  expect(await endHold(karin, id, now)).toBe(true);
  await deleteWhatIsOld(now);
  expect((await leftOf(held)).person).toBe(0);
});

test("a hold on the whole municipality holds everybody, and what their rows are understood by; a hold that has run out holds nothing", async () => {
  const held = await oldPerson(800);
  await db.question.create({ data: { hash: "old", questionId: "x", version: 1, body: "{}", keptAt: daysAgo(500) } });
  await db.staffImport.create({
    data: {
      id: "old-import",
      municipalityId: karin.municipalityId,
      fileName: "x",
      uploadedAt: daysAgo(9),
      byKey: "x",
      staged: 0,
    },
  });
  await placeHold(karin, null, aHold({ toDay: addDays(today, 1) }), now);
  expect(await deleteWhatIsOld(now)).toMatchObject({ people: 0, answers: 0, questions: 0, imports: 0 });
  expect(await leftOf(held)).toEqual(whole);
  const later = new Date(now.getTime() + 3 * 86_400_000);
  expect(await deleteWhatIsOld(later)).toMatchObject({ people: 1, questions: 1, imports: 1 });
});

test("a hold is placed once however often the form is sent, ends once, and is refused without a reason or with a day that has been", async () => {
  const hold = aHold();
  for (let times = 0; times < 3; times++) await placeHold(karin, "amina", hold, now);
  expect(await readHolds(karin, now)).toMatchObject([{ person: { id: "amina" }, by: "Karin Lindqvist" }]);
  const wrong = async (more: object) => {
    const taken = (await placeHold(karin, "amina", aHold(more), now)) as { refused: { wrong: unknown } };
    return taken.refused.wrong;
  };
  expect(await wrong({ reason: "hon är sjuk" })).toEqual([{ field: "reason", problem: "holdReasonMissing" }]);
  expect(await wrong({ toDay: addDays(today, -1) })).toEqual([{ field: "toDay", problem: "dayPast" }]);
  expect(await wrong({ toDay: "snart" })).toEqual([{ field: "toDay", problem: "dayMalformed" }]);
  const maria = await actor("maria", now);
  expect(await placeHold(maria, "amina", aHold(), now)).toBe(null);
  expect(await endHold(maria, hold.get("id") ?? "", now)).toBe(false);
  expect([await endHold(karin, hold.get("id") ?? "", now), await readHolds(karin, now)]).toEqual([true, []]);
  const log = await db.auditEntry.findMany({ where: { subject: hold.get("id") ?? "" }, orderBy: { seq: "asc" } });
  expect(log.map(({ action }) => action)).toEqual(["hold.placed", "hold.ended"]);
});

test("a municipality chooses other days within bounds, whole numbers and nothing else, and its rows go by them", async () => {
  const held = await oldPerson(300);
  expect(await setPeriod(karin, "people", "250", now)).toBe(true);
  expect((await readPeriods(karin.municipalityId)).people).toBe(250);
  expect(await deleteWhatIsOld(now)).toMatchObject({ people: 1 });
  expect(await db.person.count({ where: { id: held } })).toBe(0);
  for (const wrong of ["", "0", "89", "3654", "100.5", "1e3", "-200", "två år", "100 dagar", "99999999999"])
    expect([wrong, await setPeriod(karin, "people", wrong, now)]).toEqual([wrong, false]);
  expect(await setPeriod(karin, "refusals", "62", now)).toBe(null);
  expect(await setPeriod(await actor("maria", now), "people", "300", now)).toBe(null);
  fc.assert(
    fc.property(fc.constantFrom(...kinds), fc.string(), (kind, text) => {
      const days = readDays(kind, text);
      expect(days === null || (Number.isInteger(days) && days >= rules[kind].least && days <= rules[kind].most)).toBe(
        true,
      );
    }),
  );
  for (const kind of kinds) expect(rules[kind].days).toBe(readDays(kind, String(rules[kind].days)));
});

test("of two municipalities each goes by its own days, and who has a role in both is kept by the longer", async () => {
  await db.orgUnit.create({ data: { id: "grannen", name: "Grannen" } });
  await db.municipalitySettings.create({
    data: { ...(await db.municipalitySettings.findFirstOrThrow()), orgUnitId: "grannen" },
  });
  const [own, both, theirs] = [await oldPerson(400), await oldPerson(400), await oldPerson(400)];
  const role = { role: "employee", fromDay: "2020-01-01" };
  await db.membership.create({ data: { id: `${both}-2`, personId: both, orgUnitId: "grannen", ...role } });
  await db.membership.updateMany({ where: { personId: theirs }, data: { orgUnitId: "grannen" } });
  await setPeriod(karin, "people", "200", now);
  await setPeriod(karin, "answers", "800", now);
  expect(await deleteWhatIsOld(now)).toMatchObject({ people: 1, answers: 1 });
  expect([(await leftOf(own)).person, (await leftOf(both)).person, (await leftOf(theirs)).person]).toEqual([0, 1, 1]);
  expect([(await leftOf(both)).draws, (await leftOf(theirs)).draws]).toEqual([1, 0]);
  // What the longest-kept answers are understood by stays as long.
  await db.question.create({ data: { hash: "kept", questionId: "x", version: 1, body: "{}", keptAt: daysAgo(500) } });
  await deleteWhatIsOld(now);
  expect(await db.question.count({ where: { hash: "kept" } })).toBe(1);
  // Erasing somebody who is also the neighbour's is not this coordinator's to do.
  expect(await erasePerson(karin, both, `Person ${both}`, now, tell)).toEqual({ problem: "elsewhere" });
  const written = await db.destruction.findMany({ where: { kind: "answers" } });
  expect(written.map(({ municipalityId }) => municipalityId)).toEqual(["grannen"]);
  expect(JSON.stringify(await readProtocol(karin, 100))).not.toContain("answers");
  await db.person.deleteMany({ where: { id: { in: [both, theirs] } } });
  await db.retentionPeriod.deleteMany();
  await db.destruction.deleteMany();
  await db.municipalitySettings.delete({ where: { orgUnitId: "grannen" } });
  await db.orgUnit.delete({ where: { id: "grannen" } });
});

test("an earlier cycle goes five years after it stopped counting, the latest never, nor one that still counts", async () => {
  const { personId } = await newcomer(now);
  const cycle = (number: number, completedDaysAgo: number, validThrough: string) => ({
    id: `${personId}-${number}`,
    personId,
    courseId: "k1",
    cycle: number,
    contentVersion: 1,
    openedAt: daysAgo(completedDaysAgo + 9),
    completedAt: daysAgo(completedDaysAgo),
    assignment: {
      create: {
        assignedAt: daysAgo(completedDaysAgo),
        startOn: today,
        days: 1,
        dueOn: today,
        validityMonths: 12,
        windowDays: 60,
        validThrough,
      },
    },
  });
  for (const [number, days, until] of [
    [1, 2600, 2200],
    [2, 2200, 100],
    [3, 2000, 1900],
  ] as const)
    await db.enrolment.create({ data: cycle(number, days, addDays(today, -until)) });
  expect(await deleteWhatIsOld(now)).toMatchObject({ completions: 1 });
  const left = await db.enrolment.findMany({ where: { personId }, orderBy: { cycle: "asc" } });
  expect(left.map((each) => each.cycle)).toEqual([2, 3]);
});

test("the preview tells what would go and destroys nothing; of what is private only hundreds, also where there is none", async () => {
  const before = await previewRetention(karin, now);
  const of = (list: typeof before, kind: string) => list?.find((each) => each.kind === kind);
  expect(of(before, "answers")).toMatchObject({ tonight: 100, soon: 100, isCeiling: true, oldest: null });
  const left = await oldPerson(725);
  const after = await previewRetention(karin, now);
  // One person's practising more or less changes nothing that is shown.
  for (const kind of kinds.filter((each) => rules[each].isPrivate)) expect(of(after, kind)).toEqual(of(before, kind));
  expect(of(after, "people")).toMatchObject({
    tonight: of(before, "people")?.tonight,
    soon: (of(before, "people")?.soon ?? 0) + 1,
  });
  expect(JSON.stringify(after)).not.toContain(left);
  expect(await leftOf(left)).toEqual(whole);
  expect(await previewRetention(await actor("maria", now), now)).toBe(null);
  expect([0, 1, 100, 101].map((count) => toldOf("choices", count).count)).toEqual([100, 100, 100, 200]);
  for (const kind of kinds)
    expect([kind, sv.retention.kinds[kind]?.name.length ?? 0, isChosen(kind)]).toEqual([
      kind,
      expect.toSatisfy((length: number) => length > 3),
      expect.any(Boolean),
    ]);
});

test("the protocol as a file tells what was destroyed, when, by which days and how, and of what is private only hundreds", async () => {
  await oldPerson(800);
  await deleteWhatIsOld(now);
  const rows = (await protocolFile(karin, sv.retention)) ?? [];
  expect(rows[0]).toEqual(["Dag", "Uppgift", "Tid", "Antal", "Hur"]);
  expect(rows).toContainEqual([today, "Personer som har slutat", 730, 1, "Nattens gallring"]);
  expect(rows).toContainEqual([today, "Svar på frågor och prov", 400, "högst 100", "Nattens gallring"]);
  expect(await protocolFile(await actor("maria", now), sv.retention)).toBe(null);
});

test("nobody erases themselves or the last coordinator, and the name has to be typed", async () => {
  const person = await oldPerson();
  expect(await erasePerson(karin, person, "Person", now, tell)).toEqual({ problem: "typedWrong" });
  expect(await erasePerson(karin, karin.personId, karin.name, now, tell)).toEqual({ problem: "self" });
  expect(await erasePerson(await actor("maria", now), person, `Person ${person}`, now, tell)).toBe(null);
  expect(await erasePerson(karin, "finns-inte", "x", now, tell)).toBe(null);
  // The only coordinator, long gone: the night leaves them until there is another.
  const root = { orgUnitId: karin.municipalityId, role: "coordinator", fromDay: "2020-01-01" };
  await db.membership.create({ data: { id: `${person}-c`, personId: person, ...root } });
  await db.person.update({ where: { id: person }, data: { employedTo: dayOf(daysAgo(800)) } });
  await db.person.update({ where: { id: karin.personId }, data: { employedTo: dayOf(daysAgo(1)) } });
  expect(await deleteWhatIsOld(now)).toMatchObject({ people: 0 });
  await db.person.update({ where: { id: karin.personId }, data: { employedTo: null } });
  expect(await deleteWhatIsOld(now)).toMatchObject({ people: 1 });
});

test("the report of a year that is over says the same when somebody who was counted is erased; months of today's staff change by nobody who had left", async () => {
  const lastYear = Number(today.slice(0, 4)) - 1;
  const person = await oldPerson();
  const { readMunicipality } = await import("~/reports/municipality.server");
  await db.enrolment.updateMany({
    where: { personId: person },
    data: { completedAt: new Date(`${lastYear}-06-01T10:00:00Z`) },
  });
  await db.person.update({ where: { id: person }, data: { employedTo: `${lastYear + 1}-02-01` } });
  await db.yearFigures.deleteMany();
  await tellYearsThatAreOver(now);
  const read = async () => [
    await readYear(karin, ["k1"], lastYear, false, now),
    await readYear(karin, ["k1"], lastYear - 1, false, now),
    await readMunicipality(karin, "k1", now),
  ];
  const before = await read();
  expect(await erasePerson(karin, person, `Person ${person}`, now, tell)).toEqual({ erased: true });
  expect(await read()).toEqual(before);
  // It means something: counted anew it would be one less.
  await db.yearFigures.deleteMany();
  const [anew] = (await read()) as unknown as [{ whole: { people: number; trained: number } }];
  const [{ whole: was }] = before as unknown as [{ whole: { people: number; trained: number } }];
  expect([anew.whole.people, anew.whole.trained]).toEqual([was.people - 1, was.trained - 1]);
  expect(JSON.stringify(await db.yearFigures.findMany())).not.toContain(person);
});
