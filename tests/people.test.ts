// SPDX-License-Identifier: EUPL-1.2
// People and organisation against a real database: who keeps whom, nothing twice, nothing deleted, and nobody found who
// must not be.
import fc from "fast-check";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeEach, expect, test } from "vitest";
import { formatDay } from "~/i18n/language";
import { SpokenLanguage } from "~/i18n/use";
import { addDays, dayOf, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { detailsOf, saveDetails } from "~/people/details.server";
import { overlap } from "~/people/draft";
import { saveEmployment } from "~/people/employment.server";
import { addMember, endMember } from "~/people/groupMembers.server";
import {
  endGroup,
  makeGroup,
  readGroup,
  readGroupName,
  readGroups,
  renameGroup,
  reopenGroup,
} from "~/people/groups.server";
import { makePerson } from "~/people/newPerson.server";
import { closeUnit, makeUnit, readOrganisation, reopenUnit, saveUnit } from "~/people/organisation.server";
import { PersonPage } from "~/people/PersonPage";
import { beginPause, endPause } from "~/people/pauses.server";
import { readPerson } from "~/people/person.server";
import { endProtection, protect } from "~/people/protection.server";
import { endRole, giveRole } from "~/people/roles.server";
import { searchPeople } from "~/people/search.server";
import { inTreeOrder } from "~/people/tree";
import { filterIn } from "~/reports/filter";
import { readTeam } from "~/reports/team.server";
import { municipality, protectedId, units } from "../prisma/world";
import { unescaped } from "./pageForms";
import { actor, cookieOf, entriesAbout, form, signedIn } from "./world";

const now = new Date();
const everybody = filterIn(new URLSearchParams());
const today = dayOf(now);
const yesterday = addDays(today, -1);
const karin = await actor("karin", now);
const maria = await actor("maria", now);

/** Another municipality of the same installation, with a coordinator, a unit and an employee of its own. */
await db.orgUnit.create({ data: { id: "annan", name: "Annan kommun" } });
await db.orgUnit.create({ data: { id: "annan-enhet", name: "Hemtjänsten", parentId: "annan" } });
const { orgUnitId: _id, ...settings } = await db.municipalitySettings.findFirstOrThrow();
await db.municipalitySettings.create({ data: { orgUnitId: "annan", ...settings } });
for (const [id, orgUnitId, role] of [
  ["olle", "annan", "coordinator"],
  ["petra", "annan-enhet", "employee"],
] as const) {
  await db.person.create({ data: { id, name: `${id} Annan`, employedFrom: "2020-01-01" } });
  await db.membership.create({ data: { id, personId: id, orgUnitId, role, fromDay: "2020-01-01" } });
}
const olle = await actor("olle", now);

const given = { name: "Ny Person", number: "", email: "", employedFrom: today, unit: "lss", role: "employee" };
const newForm = (id: string, more = {}) => form({ ...given, id, jobFamily: "disabilityOfficer", ...more });
const search = (text: string, more = {}) =>
  searchPeople(karin, { text, unit: "", former: false, page: 1, ...more }, now);
const namesOf = ({ people }: Awaited<ReturnType<typeof search>>) => people.map(({ name }) => name);
const seen = (id: string, who = karin) => readPerson(who, id, false, now);
const problemsOf = (taken: unknown) =>
  (taken as { refused?: { wrong: { field: string; problem: string }[] } } | null)?.refused?.wrong.map(
    ({ field, problem }) => `${field}: ${problem}`,
  );
const changes = async () =>
  (await db.peopleChanges.findFirst({ where: { municipalityId: municipality.id } }))?.number ?? 0;

let id = "";
beforeEach(async () => {
  id = randomId();
  expect(await makePerson(karin, newForm(id), now)).toEqual({ id });
});

test("the same form sent many times at once makes one person with one role, and one entry in the log", async () => {
  const twice = randomId();
  const sent = await Promise.all(Array.from({ length: 12 }, () => makePerson(karin, newForm(twice), now)));
  expect(sent).toEqual(sent.map(() => ({ id: twice })));
  expect((await seen(twice))?.roles).toMatchObject([
    { role: "employee", unitId: "lss", jobFamily: "disabilityOfficer", from: today, to: null },
  ]);
  expect((await entriesAbout(twice)).filter(({ action }) => action === "person.made")).toHaveLength(1);
});

test("a form with something wrong makes nobody and says all of it", async () => {
  const bad = {
    name: "850101-0000",
    email: "x",
    number: "198501010006",
    employedFrom: "2026-02-30",
    unit: "annan-enhet",
  };
  const other = randomId();
  expect(problemsOf(await makePerson(karin, newForm(other, bad), now))).toEqual([
    "name: identityNumber",
    "email: emailMalformed",
    "number: identityNumber",
    "employedFrom: dayMalformed",
    "unit: unitMissing",
  ]);
  expect(await db.person.findUnique({ where: { id: other } })).toBe(null);
});

test("a number belongs to one person of the municipality, and is free in another one", async () => {
  const [first, second] = [randomId(), randomId()];
  expect(await makePerson(karin, newForm(first, { number: "A-77" }), now)).toEqual({ id: first });
  expect(problemsOf(await makePerson(karin, newForm(second, { number: "A-77" }), now))).toEqual([
    "number: numberTaken",
  ]);
  expect(await makePerson(olle, newForm(second, { number: "A-77", unit: "annan-enhet" }), now)).toEqual({ id: second });
});

test("somebody with protected identity is found by number and by unit, and never by name", async () => {
  const person = (await db.person.findUnique({ where: { id: protectedId } })) ?? (null as never);
  const { number } = await db.employeeNumber.findFirstOrThrow({ where: { personId: protectedId } });
  for (const text of [person.name, person.name.split(" ")[0] ?? "", person.name.toUpperCase()])
    expect(namesOf(await search(text))).not.toContain(person.name);
  expect(namesOf(await search(number))).toEqual([person.name]);
  expect((await search("", { unit: "hemtjanst-natt" })).people.find((each) => each.id === protectedId)).toMatchObject({
    isProtected: true,
  });
  // Part of a number is no way round it.
  expect(namesOf(await search(number.slice(0, 3)))).toEqual([]);
});

test("people are found by parts of their names in any order and with any letters", async () => {
  expect(namesOf(await search("ÖBERG mar"))).toEqual(["Maria Öberg"]);
  expect(namesOf(await search("åkesson"))).toEqual(["Bengt Åkesson"]);
  for (const odd of ["%", "_", "\\", "' OR 1=1 --", "å%"]) expect(namesOf(await search(odd))).toEqual([]);
  expect(namesOf(await search("gun aspelin"))).toEqual([]);
  expect(namesOf(await search("gun aspelin", { former: true }))).toEqual(["Gun Aspelin"]);
});

test("each coordinator finds, reads and changes the people and units of one's own municipality, and no others", async () => {
  expect(namesOf(await search("annan", { former: true }))).toEqual([]);
  expect(await seen("petra")).toBe(null);
  expect(await seen("amina", olle)).toBe(null);
  const all = () =>
    Promise.all([db.person.findMany(), db.membership.findMany(), db.orgUnit.findMany(), db.pause.findMany()]);
  const before = JSON.stringify(await all());
  for (const who of [olle, maria, await actor("amina", now)]) {
    expect(await saveDetails(who, id, form({ name: "Taget" }), now)).toBe(null);
    expect(await saveEmployment(who, id, form({ employedFrom: today }), now)).toBe(null);
    expect(await protect(who, id, form({ name: "Taget" }), now)).toBe(null);
    expect(await giveRole(who, id, form({ unit: "lss", role: "manager", fromDay: today }), now)).toBe(null);
    expect(await endRole(who, id, `${id}-1`, form({ toDay: today }), now)).toBe(null);
    expect(await beginPause(who, id, form({ fromDay: today, toDay: "" }), now)).toBe(null);
    expect(await saveUnit(who, "lss", form({ name: "Taget", parent: "annan", code: "" }), now)).toBe(null);
    expect(await closeUnit(who, "lss", now)).toBe(null);
  }
  // A unit is not put under another municipality's, and a person gets no role there.
  expect(problemsOf(await saveUnit(karin, "lss", form({ name: "L", parent: "annan", code: "" }), now))).toEqual([
    "parent: unitMissing",
  ]);
  expect(
    problemsOf(await giveRole(karin, id, form({ unit: "annan-enhet", role: "manager", fromDay: today }), now)),
  ).toEqual(["unit: unitMissing"]);
  expect(JSON.stringify(await all())).toBe(before);
});

test("a manager whose role ended yesterday sees nothing today, and the history says that it was", async () => {
  const from = addDays(today, -30);
  expect(await saveEmployment(karin, id, form({ employedFrom: from, employedTo: "" }), now)).toEqual({ id });
  expect(await giveRole(karin, id, form({ unit: "lss", role: "manager", fromDay: from }), now)).toEqual({ id });
  const before = await readTeam(await actor(id, now), "k1", everybody, 1, false, now);
  expect(before?.count.people).toBeGreaterThan(2);
  const held = (await seen(id))?.roles.find(({ role }) => role === "manager");
  expect(await endRole(karin, id, held?.id ?? "", form({ toDay: yesterday }), now)).toEqual({ id });
  const after = await actor(id, now);
  expect(after.roles.map(({ role }) => role)).toEqual(["employee"]);
  expect((await readTeam(after, "k1", everybody, 1, false, now))?.count.people).toBe(0);
  expect((await seen(id))?.roles.find(({ role }) => role === "manager")).toMatchObject({ to: yesterday });
});

test("who left yesterday is not let in today, and a new employment keeps the one before and ends its roles", async () => {
  const [from, to] = [addDays(today, -400), addDays(today, -1)];
  expect(await saveEmployment(karin, id, form({ employedFrom: from, employedTo: to }), now)).toEqual({ id });
  await expect(signedIn(id, now)).rejects.toThrow();
  await db.membership.updateMany({ where: { personId: id }, data: { fromDay: from } });
  expect(await saveEmployment(karin, id, form({ employedFrom: today, employedTo: "" }), now)).toEqual({ id });
  expect(await seen(id)).toMatchObject({
    employedFrom: today,
    employedTo: null,
    past: [{ from, to }],
    roles: [{ to }],
  });
  expect(await cookieOf(id, now)).not.toBe("");
});

test("a role is given once, is not given over itself, and can be taken back on its first day", async () => {
  const give = (more = {}) =>
    giveRole(karin, id, form({ unit: "lss", role: "vinOmbud", fromDay: today, ...more }), now);
  expect(await Promise.all([give(), give(), give()])).toEqual([{ id }, { id }, { id }]);
  expect(problemsOf(await give({ fromDay: addDays(today, 5) }))).toEqual(["role: alreadyHas"]);
  expect(problemsOf(await give({ role: "manager", fromDay: yesterday }))).toEqual(["fromDay: beforeEmployment"]);
  const held = (await seen(id))?.roles.find(({ role }) => role === "vinOmbud")?.id ?? "";
  expect(problemsOf(await endRole(karin, id, held, form({ toDay: addDays(today, -2) }), now))).toEqual([
    "toDay: endBeforeStart",
  ]);
  expect(await endRole(karin, id, held, form({ toDay: yesterday }), now)).toEqual({ id });
  // What never was can be given anew, from the same day.
  expect(await give()).toEqual({ id });
  expect(await endRole(karin, id, held, form({ toDay: yesterday }), now)).toEqual({ id });
  expect((await actor(id, now)).roles.map(({ role }) => role)).toEqual(["employee"]);
});

test("a coordinator shuts out nobody but others", async () => {
  const mine = await db.membership.findFirstOrThrow({ where: { personId: "karin" } });
  expect(problemsOf(await endRole(karin, "karin", mine.id, form({ toDay: yesterday }), now))).toEqual([
    "toDay: ownRole",
  ]);
  expect(
    problemsOf(await saveEmployment(karin, "karin", form({ employedFrom: "2020-01-01", employedTo: yesterday }), now)),
  ).toEqual(["employedTo: ownRole"]);
});

test("of two who change a name at the same time the later is told first", async () => {
  const draft = { ...(await detailsOf(karin, id)) };
  expect(await saveDetails(karin, id, form({ ...draft, name: "Den Första" }), now)).toEqual({ id });
  const told = await saveDetails(karin, id, form({ ...draft, name: "Den Andra" }), now);
  expect(problemsOf(told)).toEqual(["name: changedMeanwhile"]);
  expect((await seen(id))?.name).toBe("Den Första");
  const again = (told as { refused: { draft: Record<string, string> } }).refused.draft;
  expect(await saveDetails(karin, id, form(again), now)).toEqual({ id });
  expect((await seen(id))?.name).toBe("Den Andra");
});

test("protected identity keeps the chosen name alone, wherever a person is kept", async () => {
  expect(await protect(karin, id, form({ name: "Kim Valda" }), now)).toEqual({ id });
  expect(await seen(id)).toMatchObject({ name: "Kim Valda", protectedOn: today });
  expect(namesOf(await search("Ny Person")).filter((name) => name === "Kim Valda")).toEqual([]);
  expect(JSON.stringify(await entriesAbout(id))).not.toMatch(/Kim|Ny Person/);
});

test("when the decision has ended the person is called what the coordinator writes, and is found by it again", async () => {
  const person = randomId();
  await makePerson(karin, newForm(person), now);
  await protect(karin, person, form({ name: "Kim Gömd" }), now);
  expect(problemsOf(await endProtection(karin, person, form({ name: " " }), now))).toEqual(["name: nameMissing"]);
  expect(await endProtection(await actor("maria", now), person, form({ name: "X" }), now)).toBe(null);
  expect((await seen(person))?.protectedOn).toBe(today);
  expect(await endProtection(karin, person, form({ name: "Kim Synlig" }), now)).toEqual({ id: person });
  expect(await seen(person)).toMatchObject({ name: "Kim Synlig", protectedOn: null });
  expect(namesOf(await search("Kim Synlig"))).toEqual(["Kim Synlig"]);
  // The same form from the back button, with another name: it has been done.
  expect(await endProtection(karin, person, form({ name: "Kim Igen" }), now)).toEqual({ id: person });
  expect((await seen(person))?.name).toBe("Kim Synlig");
  const log = await entriesAbout(person);
  expect(log.map(({ action }) => action).filter((action) => action !== "person.seen")).toEqual([
    "person.made",
    "person.protected",
    "person.unprotected",
  ]);
});

test("days away are only days, never two at a time, and can be taken back", async () => {
  const away = (fromDay: string, toDay = "") => beginPause(karin, id, form({ fromDay, toDay }), now);
  expect(await away("2026-01-10", "2026-02-10")).toEqual({ id });
  expect(await away("2026-01-10", "2026-02-10")).toEqual({ id });
  expect(problemsOf(await away("2026-02-10"))).toEqual(["fromDay: alreadyAway"]);
  expect(problemsOf(await away("2026-03-10", "2026-03-09"))).toEqual(["toDay: endBeforeStart"]);
  expect(await away("2026-02-11")).toEqual({ id });
  const open = (await seen(id))?.pauses[0]?.id ?? "";
  expect(await endPause(karin, id, open, form({ toDay: "2026-02-10" }), now)).toEqual({ id });
  expect(await away("2026-02-11", "2026-02-12")).toEqual({ id });
  expect((await seen(id))?.pauses).toMatchObject([
    { from: "2026-02-11", to: "2026-02-12" },
    { from: "2026-01-10", to: "2026-02-10" },
  ]);
});

test("no history of pauses ever has a day twice", async () => {
  const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays("2025-03-01", days));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(day, fc.option(day)), { maxLength: 8 }), async (wishes) => {
      const person = randomId();
      await makePerson(karin, newForm(person), now);
      for (const [from, to] of wishes) await beginPause(karin, person, form({ fromDay: from, toDay: to ?? "" }), now);
      const pauses = (await seen(person))?.pauses ?? [];
      for (const one of pauses) for (const other of pauses) expect(one !== other && overlap(one, other)).toBe(false);
    }),
    { numRuns: 15 },
  );
});

const unitForm = (unit: string, more = {}) => form({ id: unit, name: "Nya enheten", parent: "vof", code: "", ...more });
const unitOf = async (unit: string) => (await readOrganisation(karin, now)).find((each) => each.id === unit);

test("a unit is added once, renamed, moved with all below it, and never into itself", async () => {
  const [top, below] = [randomId(), randomId()];
  const before = await changes();
  expect(await makeUnit(karin, unitForm(top, { code: "X1" }), now)).toEqual({ id: top });
  expect(await makeUnit(karin, unitForm(top), now)).toEqual({ id: top });
  expect(await changes()).toBe(before + 1);
  expect(problemsOf(await makeUnit(karin, unitForm(below, { name: "nya ENHETEN" }), now))).toEqual([
    "name: unitNameTaken",
  ]);
  expect(problemsOf(await makeUnit(karin, unitForm(below, { parent: top, code: "X1" }), now))).toEqual([
    "code: codeTaken",
  ]);
  expect(await makeUnit(karin, unitForm(below, { parent: top }), now)).toEqual({ id: below });
  for (const parent of [top, below])
    expect(problemsOf(await saveUnit(karin, top, form({ name: "T", parent, code: "" }), now))).toEqual([
      "parent: insideItself",
    ]);
  expect(await saveUnit(karin, top, form({ name: "Flyttad", parent: "soc", code: "X2" }), now)).toEqual({ id: top });
  expect(await unitOf(top)).toMatchObject({ name: "Flyttad", parentId: "soc", code: "X2", depth: 2 });
  expect(await unitOf(below)).toMatchObject({ parentId: top, depth: 3 });
  expect(await saveUnit(karin, municipality.id, form({ name: "X", parent: "soc", code: "" }), now)).toBe(null);
});

test("a unit where somebody works, or with an open one below, is not closed; an empty one is, and opens again", async () => {
  const [top, below] = [randomId(), randomId()];
  await makeUnit(karin, unitForm(top, { name: `T ${top}` }), now);
  await makeUnit(karin, unitForm(below, { parent: top, name: "B" }), now);
  expect(await closeUnit(karin, top, now)).toBe("units");
  // Somebody who begins there later counts too.
  await giveRole(karin, id, form({ unit: below, role: "vinOmbud", fromDay: addDays(today, 20) }), now);
  expect(await closeUnit(karin, below, now)).toBe("people");
  const held = (await seen(id))?.roles.find(({ unitId }) => unitId === below)?.id ?? "";
  await endRole(karin, id, held, form({ toDay: addDays(today, 19) }), now);
  await db.membership.update({ where: { id: held }, data: { fromDay: addDays(today, -9), toDay: addDays(today, -2) } });
  expect(await closeUnit(karin, below, now)).toBe("closed");
  expect(await closeUnit(karin, top, now)).toBe("closed");
  expect(problemsOf(await giveRole(karin, id, form({ unit: below, role: "manager", fromDay: today }), now))).toEqual([
    "unit: unitMissing",
  ]);
  expect(await reopenUnit(karin, below, now)).toBe("units");
  expect(await reopenUnit(karin, top, now)).toBe("open");
  expect(await reopenUnit(karin, below, now)).toBe("open");
  expect((await seen(id))?.roles.some(({ unitId }) => unitId === below)).toBe(true);
});

test("somebody who coordinates one department keeps its people and units, and moves neither out of reach", async () => {
  await db.person.create({ data: { id: "dep", name: "Dep", employedFrom: "2020-01-01" } });
  await db.membership.create({
    data: { id: "dep", personId: "dep", orgUnitId: "vof", role: "coordinator", fromDay: "2020-01-01" },
  });
  const dep = await actor("dep", now);
  expect(await readPerson(dep, id, false, now)).toBe(null);
  expect((await readPerson(dep, "amina", false, now))?.name).toBe("Amina Warsame");
  expect(problemsOf(await saveUnit(dep, "bjorken", form({ name: "B", parent: "soc", code: "" }), now))).toEqual([
    "parent: unitMissing",
  ]);
  expect(await saveUnit(dep, "vof", form({ name: "V", parent: municipality.id, code: "" }), now)).toBe(null);
  expect((await readOrganisation(dep, now)).map((unit) => unit.id)).toContain("bjorken");
  expect((await readOrganisation(dep, now)).map((unit) => unit.id)).not.toContain("soc");
});

test("a tree of any depth is told in its order", () => {
  const deep = Array.from({ length: 200 }, (_, at) => ({
    id: `u${at}`,
    parentId: at ? `u${at - 1}` : null,
    name: `U${at}`,
  }));
  expect(inTreeOrder([...deep].reverse()).map(({ id, depth }) => [id, depth])).toEqual(
    deep.map(({ id }, at) => [id, at]),
  );
  const named = inTreeOrder([
    { id: municipality.id, parentId: null, name: municipality.name },
    ...units.map((unit) => ({ ...unit, parentId: unit.parent })),
  ]);
  expect(named[1]?.name).toBe("Socialförvaltningen");
  expect(named.map(({ id }) => id)).toHaveLength(units.length + 1);
});

test("a group across units has each member once, keeps who has been in it, and finds no protected identity by name", async () => {
  const group = randomId();
  const made = await Promise.all(
    [1, 2, 3].map(() => makeGroup(karin, form({ id: group, name: "VIN-gruppen 2" }), now)),
  );
  expect(made).toEqual(made.map(() => ({ id: group })));
  const add = (who: string, part = "operations", by = karin) => addMember(by, group, form({ who, part }), now);
  expect(await Promise.all([add("Johan Ek"), add("Johan Ek")])).toEqual([{ personId: "johan" }, { personId: "johan" }]);
  expect(problemsOf(await add("johan EK", "lead"))).toEqual(["who: alreadyMember"]);
  const hidden = (await db.person.findUniqueOrThrow({ where: { id: protectedId } })).name;
  const { number } = await db.employeeNumber.findFirstOrThrow({ where: { personId: protectedId } });
  for (const who of [hidden, "Gun Aspelin", "petra Annan", "%"])
    expect(problemsOf(await add(who))).toEqual(["who: nobodyFound"]);
  for (const nothing of ["", "  "]) expect(problemsOf(await add(nothing))).toEqual(["who: whoMissing"]);
  expect(await add(number)).toEqual({ personId: protectedId });
  expect(await endMember(karin, group, "johan", now)).toBe(true);
  expect(await endMember(karin, group, "johan", now)).toBe(true);
  expect((await readGroup(karin, group, now))?.members.map(({ personId, isIn }) => [personId, isIn]).sort()).toEqual([
    ["johan", false],
    [protectedId, true],
  ]);
  expect(await add("Johan Ek", "lead")).toEqual({ personId: "johan" });
  expect((await readGroup(karin, group, now))?.members.filter(({ personId }) => personId === "johan")).toMatchObject([
    { part: "lead", isIn: true },
  ]);
  for (const who of [olle, maria]) {
    expect(await readGroup(who, group, now)).toBe(null);
    expect(await add("petra Annan", "other", who)).toBe(null);
    expect(await endMember(who, group, "johan", now)).toBe(false);
    expect((await readGroups(who, now)).map(({ id }) => id)).not.toContain(group);
  }
});

test("a group gets another name and ends with everybody in it; opened again, it has those it had that day", async () => {
  const group = randomId();
  await makeGroup(karin, form({ id: group, name: "Rutingruppen" }), now);
  const rename = (name: string, by = karin) => renameGroup(by, group, form({ name }), now);
  expect(problemsOf(await rename(" "))).toEqual(["name: nameMissing"]);
  expect([await rename("Plangruppen"), await rename("Plangruppen")]).toEqual([{ id: group }, { id: group }]);
  for (const who of ["Johan Ek", "Maria Öberg"]) await addMember(karin, group, form({ who, part: "lead" }), now);
  await endMember(karin, group, "johan", now);
  const written = () => db.auditEntry.count({ where: { subject: group } });
  const listed = async (by = karin) => (await readGroups(by, now)).find(({ id }) => id === group);
  expect(await listed()).toMatchObject({ name: "Plangruppen", endedOn: null, count: 1 });
  const before = await written();
  for (const who of [olle, maria]) {
    expect([await rename("Tagen", who), await endGroup(who, group, now), await reopenGroup(who, group, now)]).toEqual([
      null,
      false,
      false,
    ]);
    expect(await listed(who)).toBeUndefined();
  }
  expect(await written()).toBe(before);
  expect([await endGroup(karin, group, now), await endGroup(karin, group, now)]).toEqual([true, true]);
  expect(await listed()).toMatchObject({ endedOn: today });
  // It can be read, and nothing of it is changed before it is open again.
  expect(await readGroup(karin, group, now)).toMatchObject({ endedOn: today });
  expect((await readGroup(karin, group, now))?.members.filter(({ isIn }) => isIn)).toEqual([]);
  expect([await readGroupName(karin, group), await rename("Sen")]).toEqual([null, null]);
  expect(await addMember(karin, group, form({ who: "Karin Lindqvist", part: "lead" }), now)).toBe(null);
  expect(await endMember(karin, group, "maria", now)).toBe(false);
  for (const who of [olle, maria]) expect(await readGroup(who, group, now)).toBe(null);
  expect(await db.workingGroupMember.findFirst({ where: { groupId: group, personId: "maria" } })).toMatchObject({
    toDay: today,
  });
  expect([await reopenGroup(karin, group, now), await reopenGroup(karin, group, now)]).toEqual([true, true]);
  expect((await readGroup(karin, group, now))?.members.map(({ personId, to }) => [personId, to]).sort()).toEqual([
    ["johan", yesterday],
    ["maria", null],
  ]);
  expect(await written()).toBe(before + 2);
});

test("who no longer works here is in no group, and is not given back to one that is opened again", async () => {
  const group = randomId();
  await makeGroup(karin, form({ id: group, name: `Grupp ${group}` }), now);
  const add = (who: string) => addMember(karin, group, form({ who, part: "operations" }), now);
  const timesOf = async (person: string) =>
    (await readGroup(karin, group, now))?.members
      .filter(({ personId }) => personId === person)
      .map(({ from, to, isIn }) => [from, to, isIn])
      .sort();
  const employed = (employedFrom: string, employedTo = "") =>
    saveEmployment(karin, id, form({ employedFrom, employedTo }), now);
  const [start, left] = [addDays(today, -30), addDays(today, -10)];
  await db.person.update({ where: { id }, data: { employedFrom: start, name: `Kim ${id}` } });
  await db.membership.updateMany({ where: { personId: id }, data: { fromDay: start } });
  await db.workingGroupMember.create({
    data: { groupId: group, personId: id, part: "lead", fromDay: addDays(today, -20) },
  });
  await add("Johan Ek");
  const count = async () => (await readGroups(karin, now)).find((each) => each.id === group)?.count;
  expect([await count(), await timesOf(id)]).toEqual([2, [[addDays(today, -20), null, true]]]);
  // The last day is a day of work, and in the group.
  await employed(start, today);
  expect([await count(), await timesOf(id)]).toEqual([2, [[addDays(today, -20), today, true]]]);
  await employed(start, left);
  const was = [addDays(today, -20), left, false];
  expect([await count(), await timesOf(id)]).toEqual([1, [was]]);
  expect((await seen(id))?.groups).toMatchObject([{ from: addDays(today, -20), to: left }]);
  expect([await endGroup(karin, group, now), await reopenGroup(karin, group, now)]).toEqual([true, true]);
  expect([await count(), await timesOf(id), await timesOf("johan")]).toEqual([1, [was], [[today, null, true]]]);
  // Who comes back has left the group all the same, until somebody takes them in again.
  await employed(addDays(today, -5));
  expect([await count(), await timesOf(id)]).toEqual([1, [was]]);
  expect(await add(`Kim ${id}`)).toEqual({ personId: id });
  expect([await count(), await timesOf(id)]).toEqual([2, [was, [today, null, true]]]);
  // Who leaves while the group has ended is not in it when it goes on, and was in it until it ended.
  await db.workingGroupMember.deleteMany({ where: { groupId: group, personId: id } });
  await db.workingGroupMember.create({
    data: { groupId: group, personId: id, part: "lead", fromDay: addDays(today, -4) },
  });
  await endGroup(karin, group, startOf(addDays(today, -3)));
  await employed(addDays(today, -5), yesterday);
  await reopenGroup(karin, group, now);
  expect(await timesOf(id)).toEqual([[addDays(today, -4), addDays(today, -3), false]]);
});

test("no two groups that go on are called the same, and one that has ended waits for its name", async () => {
  const [first, second] = [randomId(), randomId()];
  const make = (group: string, name: string) => makeGroup(karin, form({ id: group, name }), now);
  expect(await make(first, `Näten ${first}`)).toEqual({ id: first });
  expect(problemsOf(await make(second, `nÄTEN ${first}`))).toEqual(["name: groupNameTaken"]);
  expect(await make(second, `Annat ${first}`)).toEqual({ id: second });
  const rename = (group: string, name: string) => renameGroup(karin, group, form({ name }), now);
  expect(problemsOf(await rename(second, `NÄTEN ${first}`))).toEqual(["name: groupNameTaken"]);
  expect(await rename(first, `NÄTEN ${first}`)).toEqual({ id: first });
  await endGroup(karin, first, now);
  expect(await rename(second, `Näten ${first}`)).toEqual({ id: second });
  expect(await reopenGroup(karin, first, now)).toBe("nameTaken");
  expect((await readGroup(karin, first, now))?.endedOn).toBe(today);
  await rename(second, "Något annat");
  expect(await reopenGroup(karin, first, now)).toBe(true);
});

/** The person's page as it is read, without its tags. */
async function readPage(person: string) {
  const shown = await seen(person);
  if (!shown) throw new Error(`${person} is not kept`);
  const page = createElement(PersonPage, { person: shown, today, term: "VIN", whole: true, account: null });
  return unescaped(renderToStaticMarkup(SpokenLanguage({ language: "sv", children: page })).replace(/<[^>]*>/g, " "))
    .replace(/\s+/g, " ")
    .trim();
}

test("a person's page has no days that never were, says from when for what has not begun, and no role after the last day", async () => {
  const group = randomId();
  await makeGroup(karin, form({ id: group, name: `Samma dag ${group}` }), now);
  await db.person.update({ where: { id }, data: { name: `Kim ${id}` } });
  await addMember(karin, group, form({ who: `Kim ${id}`, part: "lead" }), now);
  expect(await readPage(id)).toContain(`Samma dag ${group} sedan ${formatDay("sv", today)}`);
  await endMember(karin, group, id, now);
  expect(await readPage(id)).not.toContain(`Samma dag ${group}`);
  const later = addDays(today, 40);
  const unborn = randomId();
  await makePerson(karin, newForm(unborn, { employedFrom: later }), now);
  const coming = await readPage(unborn);
  expect(coming).toContain(`Anställd från ${formatDay("sv", later)}.`);
  expect(coming).toMatch(new RegExp(`Roller som börjar senare .* från ${formatDay("sv", later)}`));
  expect(coming).not.toContain("sedan");
  await db.person.update({ where: { id }, data: { employedFrom: addDays(today, -9) } });
  await db.membership.updateMany({ where: { personId: id }, data: { fromDay: addDays(today, -9) } });
  await saveEmployment(karin, id, form({ employedFrom: addDays(today, -9), employedTo: yesterday }), now);
  const left = await readPage(id);
  expect(left).toContain("Roller nu Ingen roll i kommunen.");
  expect(left).toContain(`${formatDay("sv", addDays(today, -9))} till ${formatDay("sv", yesterday)}`);
  expect(left).not.toContain("Avsluta");
});

test("two people of a municipality never get one address, and who had one before is not kept from another name", async () => {
  const [first, second] = [randomId(), randomId()];
  const email = `kim.${first.toLowerCase()}@example.se`;
  expect(await makePerson(karin, newForm(first, { email }), now)).toEqual({ id: first });
  const taken = ["email: emailTaken"];
  expect(problemsOf(await makePerson(karin, newForm(second, { email: email.toUpperCase() }), now))).toEqual(taken);
  expect(await makePerson(karin, newForm(second), now)).toEqual({ id: second });
  const save = async (more: Record<string, string>) =>
    saveDetails(karin, second, form({ ...(await detailsOf(karin, second)), ...more }), now);
  expect(problemsOf(await save({ email }))).toEqual(taken);
  // Protected, and out of the reach of whoever asks: all the same it is taken, and no more is said.
  await protect(karin, first, form({ name: "Kim Hemlig" }), now);
  const refused = JSON.stringify(await save({ email }));
  expect(refused).toContain("emailTaken");
  expect(refused).not.toContain("Hemlig");
  // In another municipality it is another mailbox's matter.
  const abroad = randomId();
  expect(await makePerson(olle, newForm(abroad, { email, unit: "annan-enhet" }), now)).toEqual({ id: abroad });
  await db.person.update({ where: { id: second }, data: { email } });
  expect(await save({ name: "Kim Med Samma" })).toEqual({ id: second });
});

test("as many as a unit is said to have are listed by its link, and none of the units below", async () => {
  const all = await readOrganisation(karin, now);
  expect(all.some(({ id: unit, people }) => unit === municipality.id && people > 0)).toBe(true);
  for (const { id: unit, people } of all)
    expect([unit, (await search("", { unit, only: true })).count]).toEqual([unit, people]);
  expect((await search("", { unit: "vof" })).count).toBeGreaterThan(
    (await search("", { unit: "vof", only: true })).count,
  );
  expect((await search("", { unit: municipality.id })).count).toBe(0);
  expect((await searchPeople(olle, { text: "", unit: "lss", only: true, former: false, page: 1 }, now)).count).toBe(0);
});

test("a user name made of the name there was goes with it, and the page says the new one", async () => {
  const made = async (name: string, login: string | null) => {
    const person = randomId();
    await makePerson(karin, newForm(person, { name }), now);
    await db.person.update({ where: { id: person }, data: { login } });
    await protect(karin, person, form({ name: "Kim Valt" }), now);
    return { person, login: (await seen(person))?.login ?? null };
  };
  const { person, login } = await made("Petra Gammalnamn", "petgam7");
  expect(login).toMatch(/^([bdfghjklmnprstv][aeiou]){3}$/);
  expect(await readPage(person)).toContain(`Användarnamn ${login}`);
  await protect(karin, person, form({ name: "Kim Valt Igen" }), now);
  expect((await seen(person))?.login).toBe(login);
  expect((await made("Petra Gammalnamn", "bo-kan")).login).toBe("bo-kan");
  expect((await made("Petra Gammalnamn", null)).login).toBe(null);
});
