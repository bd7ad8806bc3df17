// SPDX-License-Identifier: EUPL-1.2
// A unit's readiness and the hand-over of its VIN-ombud against a real database: who may, nothing twice, nothing lost, and
// nobody named who must not be.
import { beforeEach, expect, test } from "vitest";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { readHandlers, readHandlersOf } from "~/people/handlers.server";
import { handOver, planHandover } from "~/people/handover.server";
import { readUnitOmbud } from "~/people/ombud.server";
import { readHandover } from "~/people/successors.server";
import { tendedUnit } from "~/people/tended.server";
import { readFacts, recordFact, withdrawFact } from "~/plan/facts.server";
import type { FactKind } from "~/plan/readiness";
import { readMyUnits, readReadiness, readReadinessTable } from "~/plan/readiness.server";
import { readDirectoryHealth } from "~/support/health.server";
import { contacts, municipality, protectedId, units } from "../prisma/world";
import { said } from "./listening";
import { actor, form } from "./world";

const now = new Date();
const today = dayOf(now);
const yesterday = addDays(today, -1);
const tomorrow = addDays(today, 1);
const karin = await actor("karin");
const maria = await actor("maria");
const johan = await actor("johan");

/** A unit of its own for each test, with a manager, an ombud and three colleagues, one of them with protected identity. */
let unit = "";
let boss: Actor;
let ombud: Actor;
const people: Record<"boss" | "ombud" | "first" | "second" | "hidden", string> = {
  boss: "",
  ombud: "",
  first: "",
  second: "",
  hidden: "",
};
const as = (personId: string, ...roles: Actor["roles"]): Actor => ({
  personId,
  name: personId,
  roles,
  municipalityId: municipality.id,
});

beforeEach(async () => {
  unit = randomId();
  await db.orgUnit.create({ data: { id: unit, name: `Enhet ${unit}`, parentId: "vof" } });
  for (const who of ["boss", "ombud", "first", "second", "hidden"] as const) {
    const id = `${who}-${unit}`;
    people[who] = id;
    const protectedOn = who === "hidden" ? "2026-01-01" : null;
    await db.person.create({ data: { id, name: `Namn ${who}`, employedFrom: "2020-01-01", protectedOn } });
    for (const role of ["employee", ...(who === "boss" ? ["manager"] : who === "ombud" ? ["vinOmbud"] : [])])
      await db.membership.create({
        data: { id: `${id}-${role}`, personId: id, orgUnitId: unit, role, fromDay: "2024-01-01" },
      });
  }
  boss = as(people.boss, { role: "employee", orgUnitId: unit }, { role: "manager", orgUnitId: unit });
  ombud = as(people.ombud, { role: "employee", orgUnitId: unit }, { role: "vinOmbud", orgUnitId: unit });
});

const day = (kind: FactKind, onDay: Day) => form({ kind, [kind]: onDay });
const stands = async (who = ombud, at = now) =>
  (await readReadiness(who, unit, at))?.readiness.map(({ part, state, onDay }) => `${part} ${state} ${onDay}`);
const partOf = async (part: string, at = now) =>
  (await readReadiness(ombud, unit, at))?.readiness.find((each) => each.part === part);
const entries = (action: string) => db.auditEntry.count({ where: { action } });

test("a day is recorded by the ombud or the manager, counts, and says as what it was recorded and never by whom", async () => {
  expect(await recordFact(ombud, unit, day("meeting", today), now)).toEqual({ id: expect.any(String) });
  expect(await recordFact(boss, unit, day("routine", addDays(today, -294)), now)).toEqual({ id: expect.any(String) });
  const shown = await readReadiness(ombud, unit, now);
  expect(shown?.facts.map(({ kind, by, onDay }) => [kind, by, onDay])).toEqual([
    ["meeting", "ombud", today],
    ["routine", "manager", addDays(today, -294)],
  ]);
  expect(JSON.stringify(shown)).not.toMatch(/Namn|first-|boss-|ombud-/);
  expect(await partOf("routine")).toMatchObject({ state: "done", days: 294 });
  expect(await partOf("routine", new Date(now.getTime() + 80 * 86_400_000))).toMatchObject({ state: "stale" });
});

test("the same day recorded many times and by two at once is one fact and one entry in the log", async () => {
  const before = await entries("unitFact.recorded");
  const sent = await Promise.all(
    [ombud, boss, ombud, boss, ombud].map((who) => recordFact(who, unit, day("pairPractice", yesterday), now)),
  );
  expect(new Set(sent.map((each) => JSON.stringify(each))).size).toBe(1);
  expect(await db.unitFact.count({ where: { orgUnitId: unit } })).toBe(1);
  expect(await entries("unitFact.recorded")).toBe(before + 1);
});

test("a day ahead, before 2000 or that is none is refused as it was typed, and nothing is written", async () => {
  for (const [typed, problem] of [
    ["", "dayMissing"],
    ["2026-02-30", "dayMalformed"],
    [tomorrow, "dayAhead"],
    ["1999-12-31", "dayTooEarly"],
  ])
    expect(await recordFact(ombud, unit, day("meeting", typed ?? ""), now)).toEqual({
      refused: { kind: "meeting", typed, problem },
    });
  expect(await recordFact(ombud, unit, form({ kind: "directory", directory: today }), now)).toBe(null);
  expect(await db.unitFact.count({ where: { orgUnitId: unit } })).toBe(0);
});

test("taking back restores what counted before, keeps the mistake to be seen, and lets the day be recorded again", async () => {
  await recordFact(ombud, unit, day("meeting", addDays(today, -600)), now);
  const before = await stands();
  const taken = await recordFact(ombud, unit, day("meeting", today), now);
  const id = taken && "id" in taken ? taken.id : "";
  expect(await stands()).not.toEqual(before);
  const entered = await entries("unitFact.withdrawn");
  // The manager may take back what the ombud recorded; twice is once.
  expect(await Promise.all([withdrawFact(boss, unit, id, now), withdrawFact(ombud, unit, id, now)])).toEqual([
    true,
    true,
  ]);
  expect(await entries("unitFact.withdrawn")).toBe(entered + 1);
  expect(await stands()).toEqual(before);
  expect((await readReadiness(ombud, unit, now))?.facts[0]).toMatchObject({ onDay: today, withdrawnOn: today });
  expect(await recordFact(ombud, unit, day("meeting", today), now)).not.toEqual({ id });
  expect(await partOf("meeting")).toMatchObject({ state: "done" });
});

test("nobody else sees a unit, records in it, takes back in it or hands it over; the coordinator sees it and records nothing", async () => {
  const taken = await recordFact(ombud, unit, day("meeting", today), now);
  const id = taken && "id" in taken ? taken.id : "";
  const handing = form({ ombud: `${people.ombud}-vinOmbud`, person: people.first, fromDay: tomorrow });
  const colleague = as(people.first, { role: "employee", orgUnitId: unit });
  const elsewhere = as("x", { role: "coordinator", orgUnitId: "soc" });
  for (const who of [johan, maria, colleague, elsewhere]) {
    expect(await readReadiness(who, unit, now)).toBe(null);
    expect(await recordFact(who, unit, day("routine", today), now)).toBe(null);
    expect(await withdrawFact(who, unit, id, now)).toBe(false);
    expect(await readHandover(who, unit, now)).toBe(null);
    expect(await handOver(who, unit, handing, now)).toBe(null);
  }
  expect((await readReadiness(karin, unit, now))?.unit).toMatchObject({ coordinates: true, leads: false });
  expect(await recordFact(karin, unit, day("routine", today), now)).toBe(null);
  expect(await withdrawFact(karin, unit, id, now)).toBe(false);
  // A fact is found in its own unit alone.
  expect(await withdrawFact(johan, "hemtjanst-norr", id, now)).toBe(false);
  expect(await partOf("meeting")).toMatchObject({ state: "done" });
});

test("who leads the units above tends the unit, and a unit that is closed is tended by nobody", async () => {
  const above = as(people.second, { role: "manager", orgUnitId: "vof" });
  expect(await tendedUnit(above, unit, today)).toMatchObject({ leads: true, isOmbud: false });
  expect(await recordFact(above, unit, day("routine", today), now)).toEqual({ id: expect.any(String) });
  // An ombud of the unit above is that unit's ombud, and not of those below.
  expect(await tendedUnit(as("x", { role: "vinOmbud", orgUnitId: "vof" }), unit, today)).toBe(null);
  await db.orgUnit.update({ where: { id: unit }, data: { closedOn: yesterday } });
  expect(await tendedUnit(above, unit, today)).toBe(null);
  expect(await readMyUnits(ombud, now)).toEqual([]);
});

test("the directory is reckoned from its checks: overdue or said to be wrong is to be checked, and checked again it is done", async () => {
  const reckoned = () => readDirectoryHealth(karin, now);
  const oldest = Math.max(...contacts.map(({ checked }) => checked));
  expect(await reckoned()).toEqual({ checkedOn: addDays(today, -oldest), care: 2, missing: 0 });
  for (const { id } of contacts)
    await db.contactCheck.upsert({
      where: { contactId_day: { contactId: id, day: today } },
      create: { contactId: id, day: today },
      update: {},
    });
  await db.contactReport.updateMany({ data: { closedOn: today, open: null } });
  expect(await reckoned()).toEqual({ checkedOn: today, care: 0, missing: 0 });
  await db.contact.updateMany({ where: { kind: "staff" }, data: { withdrawnAt: now } });
  expect((await reckoned()).missing).toBe(1);
  await db.contact.updateMany({ where: { kind: "staff" }, data: { withdrawnAt: null } });
});

const handing = (more = {}) =>
  form({ ombud: `${people.ombud}-vinOmbud`, person: people.first, fromDay: tomorrow, ...more });
const problemsOf = (taken: unknown) =>
  (taken as { refused?: { wrong: { field: string; problem: string }[] } } | null)?.refused?.wrong.map(
    ({ field, problem }) => `${field}: ${problem}`,
  );
const roles = async () =>
  (await db.membership.findMany({ where: { orgUnitId: unit, role: "vinOmbud" }, orderBy: { fromDay: "asc" } })).map(
    ({ personId, fromDay, toDay }) => [personId.split("-")[0], fromDay, toDay],
  );

test("a hand-over ends one role the day before the other begins, loses nothing of the unit's, and is in the log once", async () => {
  await recordFact(ombud, unit, day("meeting", today), now);
  const before = await stands();
  const changes = (await db.peopleChanges.findUnique({ where: { municipalityId: municipality.id } }))?.number ?? 0;
  const [ended, given] = [await entries("role.ended"), await entries("role.given")];
  // Sent many times at once, by different people who may.
  const sent = await Promise.all([ombud, boss, karin, ombud].map((who) => handOver(who, unit, handing(), now)));
  expect(sent).toEqual(sent.map(() => ({ tends: true })));
  expect(await roles()).toEqual([
    ["ombud", "2024-01-01", today],
    ["first", tomorrow, null],
  ]);
  expect(await entries("role.ended")).toBe(ended + 1);
  expect(await entries("role.given")).toBe(given + 1);
  expect((await db.peopleChanges.findUniqueOrThrow({ where: { municipalityId: municipality.id } })).number).toBe(
    changes + 1,
  );
  // The successor finds what stands done.
  const successor = as(people.first, { role: "employee", orgUnitId: unit }, { role: "vinOmbud", orgUnitId: unit });
  expect(await stands(successor)).toEqual(before);
  const tended = await tendedUnit(successor, unit, tomorrow);
  expect(tended && (await readUnitOmbud(tended, tomorrow)).map(({ name, fromDay }) => [name, fromDay])).toEqual([
    ["Namn first", tomorrow],
  ]);
});

test("from today the one who hands over is done with it, and the same form sent again says so", async () => {
  const form = handing({ fromDay: today });
  expect(await handOver(ombud, unit, form, now)).toEqual({ tends: false });
  // The role of the day is gone with the next request.
  const after = as(people.ombud, { role: "employee", orgUnitId: unit });
  expect(await readReadiness(after, unit, now)).toBe(null);
  expect(await handOver(after, unit, form, now)).toEqual({ tends: false });
  expect(await handOver(boss, unit, form, now)).toEqual({ tends: true });
  expect(await handOver(after, unit, handing({ person: people.second, fromDay: today }), now)).toBe(null);
  expect(await roles()).toEqual([
    ["ombud", "2024-01-01", yesterday],
    ["first", today, null],
  ]);
});

test("each thing that is wrong with a hand-over has its own word, before and when it is confirmed, and changes nothing", async () => {
  await db.person.update({ where: { id: people.second }, data: { employedTo: addDays(today, 5) } });
  const before = await roles();
  for (const [more, problem] of [
    [{ ombud: "" }, "ombud: ombudMissing"],
    [{ ombud: "johan-vinOmbud" }, "ombud: ombudMissing"],
    [{ ombud: `${people.boss}-manager` }, "ombud: ombudMissing"],
    [{ person: "" }, "person: personMissing"],
    [{ fromDay: "" }, "fromDay: dayMissing"],
    [{ fromDay: "2026-13-01" }, "fromDay: dayMalformed"],
    [{ fromDay: yesterday }, "fromDay: dayPast"],
    [{ fromDay: addDays(today, 366) }, "fromDay: dayTooFar"],
    [{ person: people.ombud }, "person: themselves"],
    [{ person: people.second, fromDay: addDays(today, 6) }, "person: personGone"],
    [{ person: "amina" }, "person: personGone"],
    [{ person: "nobody" }, "person: personGone"],
  ] as const) {
    expect([problem, problemsOf(await planHandover(boss, unit, handing(more), now))]).toEqual([problem, [problem]]);
    expect([problem, problemsOf(await handOver(boss, unit, handing(more), now))]).toEqual([problem, [problem]]);
  }
  expect(await roles()).toEqual(before);
});

test("a form that is stale says that somebody has handed over already, and to an ombud nothing is handed over", async () => {
  expect(await handOver(boss, unit, handing(), now)).toEqual({ tends: true });
  expect(problemsOf(await handOver(ombud, unit, handing({ person: people.second }), now))).toEqual([
    "ombud: alreadyHandedOver",
  ]);
  expect(problemsOf(await handOver(ombud, unit, handing({ fromDay: addDays(today, 9) }), now))).toEqual([
    "ombud: alreadyHandedOver",
  ]);
  // Whoever opens the form now is not offered what is handed over.
  expect((await readHandover(boss, unit, now))?.ombud).toEqual([]);
  await db.membership.create({
    data: { id: randomId(), personId: people.second, orgUnitId: unit, role: "vinOmbud", fromDay: addDays(today, -200) },
  });
  const [id = ""] = (await readHandover(boss, unit, now))?.ombud.flatMap((each) =>
    each.personId === people.second ? [each.id] : [],
  ) ?? [""];
  expect(problemsOf(await handOver(boss, unit, handing({ ombud: id }), now))).toEqual(["person: alreadyOmbud"]);
  expect(problemsOf(await handOver(boss, unit, handing({ ombud: id, fromDay: addDays(today, -200) }), now))).toEqual([
    "fromDay: dayPast",
  ]);
});

test("an end that is already decided is not moved, and an ombud who has left can be followed", async () => {
  await db.membership.update({ where: { id: `${people.ombud}-vinOmbud` }, data: { toDay: today } });
  expect(await handOver(boss, unit, handing({ fromDay: addDays(today, 10) }), now)).toEqual({ tends: true });
  expect(await roles()).toEqual([
    ["ombud", "2024-01-01", today],
    ["first", addDays(today, 10), null],
  ]);
  await db.membership.deleteMany({ where: { orgUnitId: unit, role: "vinOmbud" } });
  await db.membership.create({
    data: { id: "left", personId: people.second, orgUnitId: unit, role: "vinOmbud", fromDay: "2025-01-01" },
  });
  await db.person.update({ where: { id: people.second }, data: { employedTo: yesterday } });
  expect((await readHandover(boss, unit, now))?.ombud).toMatchObject([{ id: "left", hasLeft: true }]);
  expect(await handOver(boss, unit, handing({ ombud: "left", fromDay: today }), now)).toEqual({ tends: true });
  await db.membership.delete({ where: { id: "left" } });
});

test("a role that was taken back before its first day can be handed over anew for the same day", async () => {
  await db.membership.create({
    data: {
      id: randomId(),
      personId: people.first,
      orgUnitId: unit,
      role: "vinOmbud",
      fromDay: tomorrow,
      toDay: today,
    },
  });
  expect(await handOver(boss, unit, handing(), now)).toEqual({ tends: true });
  expect(await roles()).toContainEqual(["first", tomorrow, null]);
});

test("a colleague with protected identity is chosen by who leads the unit, and is counted and not named to the ombud", async () => {
  const forOmbud = await readHandover(ombud, unit, now);
  expect([forOmbud?.unlisted, JSON.stringify(forOmbud).includes("hidden")]).toEqual([1, false]);
  expect(problemsOf(await handOver(ombud, unit, handing({ person: people.hidden }), now))).toEqual([
    "person: personGone",
  ]);
  const forBoss = await readHandover(boss, unit, now);
  expect(forBoss?.unlisted).toBe(0);
  expect(forBoss?.colleagues.map(({ personId }) => personId)).toContain(people.hidden);
  expect(await handOver(boss, unit, handing({ person: people.hidden }), now)).toEqual({ tends: true });
});

const handlerOf = async (personId: string, orgUnitId: string, more = {}) => {
  await db.person.update({ where: { id: personId }, data: { email: `${personId}@x.example`, ...more } });
  await db.membership.create({
    data: { id: randomId(), personId, orgUnitId, role: "vinHandlaggare", fromDay: "2024-01-01" },
  });
};
const asked = async () => {
  const { handlers, areNextOnes } = await readHandlersOf(ombud, [unit], today);
  return [handlers.map(({ name, email }) => `${name} ${email}`), areNextOnes];
};

test("the handläggare to ask is the nearest who is there; who is away, has left or is oneself is not named", async () => {
  expect((await readHandlers(await actor("amina"), now)).handlers.map(({ name }) => name)).toEqual(["Daniel Kovač"]);
  expect((await readHandlers(await actor("elias"), now)).handlers.map(({ name }) => name)).toEqual(["Sofia Ekdahl"]);
  expect((await readHandlers(await actor("daniel-kovac"), now)).handlers).toEqual([]);

  const root = [["Daniel Kovač daniel-kovac@exempelkommunen.example"], false] as const;
  expect(await asked()).toEqual(root);
  await handlerOf(people.first, unit);
  expect(await asked()).toEqual([[`Namn first ${people.first}@x.example`], false]);
  const pause = await db.pause.create({
    data: { id: randomId(), personId: people.first, fromDay: yesterday, toDay: null },
  });
  expect(await asked()).toEqual([root[0], true]);
  await handlerOf(people.second, unit);
  expect(await asked()).toEqual([[`Namn second ${people.second}@x.example`], false]);
  await db.person.update({ where: { id: people.second }, data: { employedTo: yesterday } });
  expect(await asked()).toEqual([root[0], true]);
  await db.pause.delete({ where: { id: pause.id } });
  await db.person.update({ where: { id: people.first }, data: { employedTo: yesterday } });
  expect(await asked()).toEqual(root);
});

test("of a handläggare with protected identity the chosen name is shown, and no address", async () => {
  await handlerOf(people.hidden, unit);
  expect(await asked()).toEqual([["Namn hidden null"], false]);
});

test("where nobody is handläggare there is nobody, and where all are away it is said without a name", async () => {
  await db.membership.updateMany({ where: { role: "vinHandlaggare" }, data: { toDay: yesterday } });
  expect(await asked()).toEqual([[], false]);
  await handlerOf(people.first, "vof");
  await db.pause.create({ data: { id: randomId(), personId: people.first, fromDay: today, toDay: today } });
  expect(await asked()).toEqual([[], true]);
  await db.membership.updateMany({ where: { role: "vinHandlaggare", toDay: yesterday }, data: { toDay: null } });
});

test("the table has each workplace once, what needs help first, for the coordinator all and for a manager those below", async () => {
  const table = await readReadinessTable(karin, null, 1, now);
  const workplaces = units.filter(({ jobFamily }) => jobFamily).length;
  expect(table?.all).toBeGreaterThanOrEqual(workplaces);
  expect(new Set(table?.units.map(({ unitId }) => unitId)).size).toBe(table?.units.length);
  expect(JSON.stringify(table)).not.toMatch(/Johan|Namn first/);
  expect((await readReadinessTable(maria, null, 1, now))?.units.map(({ unitId }) => unitId)).toEqual([
    "hemtjanst-norr",
  ]);
  for (const who of [johan, ombud]) expect(await readReadinessTable(who, null, 1, now)).toBe(null);
  await db.membership.updateMany({ where: { orgUnitId: unit, role: "vinOmbud" }, data: { toDay: yesterday } });
  const lacking = await readReadinessTable(karin, "ombud", 1, now);
  expect(lacking?.units.map(({ unitId }) => unitId)).toContain(unit);
  expect(lacking?.units.every(({ hasOmbud }) => !hasOmbud)).toBe(true);
  expect((lacking?.shown ?? 0) + (lacking?.have.ombud ?? 0)).toBe(lacking?.all);
});

test("four hundred units are the same few statements as one, a page at a time, and each is on one page", async () => {
  const ids = Array.from({ length: 400 }, (_, at) => `${unit}-${at}`);
  await db.orgUnit.create({ data: { id: `${unit}-top`, name: "Toppen", parentId: municipality.id } });
  await db.orgUnit.createMany({ data: ids.map((id) => ({ id, name: id, parentId: `${unit}-top` })) });
  await db.membership.createMany({
    data: ids.map((id) => ({ id, personId: people.first, orgUnitId: id, role: "employee", fromDay: "2024-01-01" })),
  });
  await db.unitFact.createMany({
    data: ids
      .slice(0, 100)
      .map((id) => ({ id, orgUnitId: id, kind: "routine", onDay: today, recordedAt: now, byKey: "k" })),
  });
  const top = as("top", { role: "manager", orgUnitId: `${unit}-top` });
  const before = said.length;
  const pages = [];
  for (let page = 1; page <= 8; page++) pages.push(await readReadinessTable(top, null, page, now));
  expect(said.length - before).toBeLessThanOrEqual(8 * 2);
  const shown = pages.flatMap((page) => page?.units.map(({ unitId }) => unitId) ?? []);
  expect([shown.length, new Set(shown).size, pages[0]?.all, pages[0]?.pages]).toEqual([400, 400, 400, 8]);
  // Those with a routine come last.
  expect(shown.slice(300).sort()).toEqual(ids.slice(0, 100).sort());
  expect((await readReadinessTable(top, "routine", 9999, now))?.shown).toBe(300);
  await db.membership.deleteMany({ where: { id: { in: ids } } });
});

test("whoever recorded a day can be erased: the fact stays, and says no longer as what", async () => {
  await recordFact(boss, unit, day("routine", today), now);
  await db.person.delete({ where: { id: people.boss } });
  const tended = await tendedUnit(ombud, unit, today);
  expect(tended && (await readFacts(tended))).toMatchObject([{ kind: "routine", onDay: today, by: null }]);
});

test("the world's protected person is on no page of a unit for its ombud", async () => {
  const tomas = await actor("tomas-berg");
  const name = (await db.person.findUniqueOrThrow({ where: { id: protectedId } })).name;
  const shown = [await readReadiness(tomas, "hemtjanst-natt", now), await readHandover(tomas, "hemtjanst-natt", now)];
  expect(shown.every(Boolean)).toBe(true);
  expect(JSON.stringify(shown)).not.toContain(name);
});
