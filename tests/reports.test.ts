// SPDX-License-Identifier: EUPL-1.2
// Who sees whom, and that the counts are right: compared with counting by hand over all rows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addToMonth, dayOf, monthOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { needsHelp, nobody, type TeamRow } from "~/reports/count";
import type { TeamFilter } from "~/reports/filter";
import { countLatePeople, readLateByCourse } from "~/reports/lateByCourse.server";
import { readMunicipality, readOfficers } from "~/reports/municipality.server";
import { readTeam } from "~/reports/team.server";
import { readWhy } from "~/reports/why.server";
import { readYear } from "~/reports/year.server";
import { dueState, validThroughOf } from "~/training/due";
import { standingOf } from "~/training/standing";
import { isLate, standing } from "~/training/standing.server";
import {
  allRows,
  below,
  completedBetween,
  countByHand,
  latestOf,
  monthOfMoment,
  peopleIn,
  standingByHand,
  yearUpTo,
} from "./byHand";
import { actor, newcomer } from "./world";

const now = new Date();
const today = dayOf(now);

const managing = (who: Actor) => who.roles.filter((each) => each.role === "manager").map((each) => each.orgUnitId);

const everybody: TeamFilter = { standing: null, unit: null, name: "", sort: "help" };

/** The team as its manager sees it, or 404. */
async function teamOf(who: Actor, filter: Partial<TeamFilter> = {}, page = 1) {
  const team = await readTeam(who, "k1", { ...everybody, ...filter }, page, true, now);
  if (!team) throw new Error("There is no such team.");
  return team;
}

function validThroughByHand(enrolment: ReturnType<typeof latestOf>) {
  if (!enrolment?.assignment) return null;
  const { completedAt, assignment } = enrolment;
  return assignment.validThrough ?? (completedAt && validThroughOf(completedAt, assignment));
}

async function compare(managerId: string) {
  const rows = await allRows();
  const who = await actor(managerId, now);
  const mine = peopleIn(rows, below(rows, managing(who)), today);
  const [first, second] = [await teamOf(who), await teamOf(who, {}, 2)];
  // A short team has no second page, and its address leads to the first.
  const team = { ...first, rows: second.page === 2 ? [...first.rows, ...second.rows] : first.rows };
  expect(team.count).toEqual(countByHand(mine, today));
  expect(team.rows.map((row) => row.personId).sort()).toEqual(mine.map((person) => person.id).sort());
  for (const row of team.rows) {
    const person = mine.find((each) => each.id === row.personId) ?? (null as never);
    const enrolment = latestOf(person);
    const units = Object.fromEntries((enrolment?.completions ?? []).map((each) => [each.unitId, dayOf(each.at)]));
    const renewal = person.enrolments.some(
      ({ courseId, cycle, completedAt }) =>
        courseId === enrolment?.courseId && cycle === enrolment.cycle - 1 && completedAt !== null,
    );
    const { dueOn = null, liftedAt = null } = enrolment?.assignment ?? {};
    expect(row).toEqual({
      personId: person.id,
      name: person.name,
      unitName: row.unitName,
      enrolmentId: enrolment?.id ?? null,
      standing: standingByHand(person, today),
      soon: !liftedAt && dueState(dueOn, Boolean(enrolment?.completedAt), today) === "soon",
      away: person.pauses.some(({ fromDay, toDay }) => fromDay <= today && (toDay === null || today <= toDay)),
      remindedOn: needsHelp(row) ? row.remindedOn : null,
      dueOn: liftedAt ? null : dueOn,
      completedOn: enrolment?.completedAt ? dayOf(enrolment.completedAt) : null,
      validThrough: validThroughByHand(enrolment),
      renewal,
      units: renewal ? {} : units,
    });
  }
}

async function compareMunicipality() {
  const rows = await allRows();
  const karin = await actor("karin", now);
  const { units, months, officers: counted } = await readMunicipality(karin, "k1", now);
  const tree = below(rows, ["exempelkommunen"]);
  expect(units.map((unit) => unit.id).sort()).toEqual([...tree].sort());
  for (const unit of units)
    expect([unit.id, unit.count]).toEqual([unit.id, countByHand(peopleIn(rows, below(rows, [unit.id]), today), today)]);

  const staff = peopleIn(rows, tree, today);
  const completions = staff.flatMap((person) =>
    person.enrolments.flatMap(({ courseId, completedAt }) => (courseId === "k1" && completedAt ? [completedAt] : [])),
  );
  expect(months.map(({ month }) => month)).toEqual(
    Array.from({ length: 12 }, (_, index) => addToMonth(monthOf(now), index - 11)),
  );
  for (const { month, completed } of months)
    expect([month, completed]).toEqual([month, completions.filter((at) => monthOfMoment(at) === month).length]);

  const officers = ["needsAssessor", "disabilityOfficer", "socialWorker", "incomeSupport", "labourMarket"];
  const theirs = staff.filter((person) =>
    person.memberships.some(
      (each) =>
        each.role === "employee" &&
        tree.has(each.orgUnitId) &&
        officers.includes(each.jobFamily ?? "") &&
        each.fromDay <= today &&
        (each.toDay === null || each.toDay >= today),
    ),
  );
  expect(counted).toEqual({ people: theirs.length, trained: completedBetween(theirs, yearUpTo(today), now) });
  expect(await readOfficers(karin, today, now)).toEqual(counted);

  const year = Number(today.slice(0, 4));
  const report = await readYear(karin, ["k1", "k2"], year, true, now);
  const first = new Date(`${year - 1}-12-31T23:00:00Z`);
  expect(report?.whole).toMatchObject({
    people: staff.length,
    trained: completedBetween(staff, first, now),
    trainedBefore: completedBetween(staff, new Date(`${year - 2}-12-31T23:00:00Z`), new Date(first.getTime() - 1)),
  });
  expect(report?.courses).toEqual(["k1", "k2"].map((id) => ({ id, trained: completedBetween(staff, first, now, id) })));
  for (const department of report?.departments ?? []) {
    const people = peopleIn(rows, below(rows, [department.id]), today);
    expect(department).toMatchObject({ people: people.length, trained: completedBetween(people, first, now) });
  }
}

const managers = (await db.membership.findMany({ where: { role: "manager" } })).map((each) => each.personId);

test("beside each course stands how many of the team are late in it, wherever one looks", async () => {
  const maria = await actor("maria", now);
  await db.enrolment.create({
    data: {
      id: "late-k2",
      personId: "rita",
      courseId: "k2",
      cycle: 1,
      contentVersion: 1,
      openedAt: now,
      assignment: {
        create: {
          startOn: addDays(today, -40),
          days: 30,
          dueOn: addDays(today, -10),
          assignedAt: now,
          validityMonths: 12,
          windowDays: 60,
        },
      },
    },
  });
  const rows = await allRows();
  const mine = peopleIn(rows, below(rows, managing(maria)), today);
  const byHand = (courseId: string) =>
    mine.filter((person) => standingByHand(person, today, courseId) === "late").length;
  const late = await readLateByCourse(maria, ["k1", "k2"], today);
  expect(late).toEqual({ ...(byHand("k1") > 0 ? { k1: byHand("k1") } : {}), k2: 1 });
  expect(await readLateByCourse(maria, ["k2"], today)).toEqual({ k2: 1 });
  expect(await readLateByCourse(maria, [], today)).toEqual({});
  // On the start page each person once, whatever they are late in.
  const persons = mine.filter(
    (person) => person.id === "rita" || standingByHand(person, today, "k1") === "late",
  ).length;
  expect(await countLatePeople(maria, today)).toBe(persons);
  await db.enrolment.delete({ where: { id: "late-k2" } });
});

test("each manager sees exactly the people of their unit, with the counts that counting by hand gives", async () => {
  expect(managers.length).toBeGreaterThanOrEqual(9);
  for (const id of managers) await compare(id);
});

test("the municipality's counts are those of counting by hand, on every level", compareMunicipality);

test("where somebody stands is the same to a query that counts as to a page that shows it", async () => {
  const days = [-400, -1, 0, 1, 400].map((each) => addDays(today, each));
  const person = await newcomer(now);
  const { enrolmentId: withPart } = await db.completion.findFirstOrThrow();
  for (const paused of [false, true]) {
    if (paused) await db.pause.create({ data: { id: "away", personId: person.personId, fromDay: today } });
    for (const dueOn of [null, ...days])
      for (const countsFrom of dueOn ? [null, ...days] : [null])
        for (const [completed, started, lifted, partDone] of Array.from({ length: 16 }, (_, n) => [
          n & 1,
          n & 2,
          n & 4,
          n & 8,
        ])) {
          const [row] = await read<{ late: number | null; standing: string }>(sql`
            SELECT ${isLate(today)} AS "late", ${standing(today)} AS "standing"
            FROM (SELECT ${partDone ? withPart : "none"} AS "id", ${person.personId} AS "personId", ${completed ? now : null} AS "completedAt", ${started ? now : null} AS "startedAt") e,
              (SELECT ${dueOn} AS "dueOn", ${countsFrom} AS "countsFrom", ${lifted ? now : null} AS "liftedAt") a`);
          const assignment = dueOn ? { dueOn, countsFrom, lifted: Boolean(lifted) } : null;
          const begun = { started: Boolean(started), partDone: Boolean(partDone) };
          const causes = { completed: Boolean(completed), ...begun, assignment, paused };
          const expected = standingOf(causes, today);
          expect([causes, row?.standing, Boolean(row?.late)]).toEqual([causes, expected, expected === "late"]);
        }
  }
});

test("that somebody looked into a course nobody asks for is theirs alone until a whole part is done", async () => {
  const maria = await actor("maria", now);
  const opened = { courseId: "k3", cycle: 1, contentVersion: 1, openedAt: now, startedAt: now };
  const { id } = await db.enrolment.create({ data: { id: "looked", personId: "rita", ...opened } });
  const seen = async () => {
    const why = await readWhy(maria, "rita", "k3", false, now);
    const team = await readTeam(maria, "k3", { ...everybody, name: "rita" }, 1, false, now);
    return [why?.standing, why?.cycles.length, team?.rows.map((row) => row.standing)];
  };
  expect(await seen()).toEqual(["notStarted", 0, ["notStarted"]]);
  await db.completion.create({ data: { enrolmentId: id, unitId: "k3-1-1", at: now, contentHash: "x" } });
  expect(await seen()).toEqual(["started", 1, ["started"]]);
  await db.enrolment.delete({ where: { id } });
});

/** Late, to renew, soon, with a day, without one, done. */
const rankOf = ({ standing, soon, dueOn }: TeamRow) =>
  standing === "done" ? 5 : standing === "late" ? 0 : standing === "expiring" ? 1 : soon ? 2 : dueOn ? 3 : 4;

test("who is late the longest comes first, then who is to renew, who has a few days left, and who is done comes last", async () => {
  for (const id of managers) {
    const { rows } = await teamOf(await actor(id, now));
    const ranks = rows.map(rankOf);
    expect(ranks).toEqual([...ranks].sort());
    for (const rank of [0, 1, 2, 3]) {
      const days = rows.filter((row) => rankOf(row) === rank).map((row) => row.dueOn ?? "");
      expect(days).toEqual([...days].sort());
    }
    // Whoever needs help stands before everybody who does not.
    const help = rows.map(needsHelp);
    expect(help).toEqual([...help].sort((a, b) => Number(b) - Number(a)));
  }
});

test("who is away today is said to be, and is not among the late, and is back the day after the last", async () => {
  const maria = await actor("maria", now);
  const samir = async () => (await teamOf(maria)).rows.find(({ personId }) => personId === "samir-aziz");
  expect(await samir()).toMatchObject({ away: false, standing: "late" });
  const pause = { id: "samir-away", personId: "samir-aziz", fromDay: addDays(today, -3), toDay: today };
  await db.pause.create({ data: pause });
  expect(await samir()).toMatchObject({ away: true, standing: "started" });
  await db.pause.update({ where: { id: pause.id }, data: { toDay: addDays(today, -1) } });
  expect(await samir()).toMatchObject({ away: false, standing: "late" });
  await db.pause.delete({ where: { id: pause.id } });
});

test("who has no due day comes after those who have one, and before those who are done", async () => {
  for (const [id, name] of [
    ["utan-dag", "Aa Utan Dag"],
    ["utan-allt", "Ab Utan Allt"],
  ] as const) {
    await db.person.create({ data: { id, name, employedFrom: today } });
    await db.membership.create({
      data: { id, personId: id, orgUnitId: "hemtjanst-norr", role: "employee", fromDay: today },
    });
  }
  await db.enrolment.create({
    data: { id: "utan-dag", personId: "utan-dag", courseId: "k1", cycle: 1, contentVersion: 1, openedAt: now },
  });
  const { rows } = await teamOf(await actor("maria", now));
  const ranks = rows.map(rankOf);
  expect(ranks).toEqual([...ranks].sort());
  expect(rows.filter((row) => row.dueOn === null).map((row) => row.personId)).toEqual(["utan-dag", "utan-allt"]);
  await db.person.deleteMany({ where: { id: { in: ["utan-dag", "utan-allt"] } } });
});

test("a filter shows exactly those who stand there, work there and are called that, and the five counts follow unit and name", async () => {
  await db.membership.create({
    data: { id: "m-vof", personId: "maria", orgUnitId: "vof", role: "manager", fromDay: today },
  });
  const who = await actor("maria", now);
  const rows = await allRows();
  const all = peopleIn(rows, below(rows, ["vof"]), today);
  for (const standing of [null, "late", "expiring", "started", "notStarted", "done"] as const)
    for (const unit of [null, "vof", "bjorken"])
      for (const name of ["", "a", "ÅS", "Zzz", "%", "_"]) {
        const there = (unit ? peopleIn(rows, below(rows, [unit]), today) : all).filter(
          (person) => name === "" || (!person.protectedOn && person.name.toLowerCase().includes(name.toLowerCase())),
        );
        const team = await teamOf(who, { standing, unit, name });
        expect(team.count).toEqual(countByHand(there, today));
        const shown = there.filter((person) => standing === null || standingByHand(person, today) === standing);
        expect([standing, unit, name, team.shown]).toEqual([standing, unit, name, shown.length]);
        expect(team.rows.map((row) => row.personId).sort()).toEqual(shown.map((person) => person.id).sort());
      }
  const { rows: byName } = await teamOf(who, { sort: "name" });
  const names = byName.map((row) => row.name);
  expect(names).toEqual([...names].sort(new Intl.Collator("sv").compare));
  const { rows: byUnit } = await teamOf(who, { sort: "unit" });
  const units = byUnit.map((row) => row.unitName);
  expect(units).toEqual([...units].sort(new Intl.Collator("sv").compare));
  await db.membership.delete({ where: { id: "m-vof" } });
  // A unit that is not the manager's is a page that does not exist.
  for (const unit of ["bjorken", "finns-inte"])
    expect(await readTeam(await actor("maria", now), "k1", { ...everybody, unit }, 1, true, now)).toBeNull();
});

test("a protected person is in the list by the name they chose, and is never found by it", async () => {
  await db.person.update({ where: { id: "bengt-akesson" }, data: { name: "Kim Valt", protectedOn: today } });
  const who = await actor("maria", now);
  expect((await teamOf(who)).rows.map((row) => row.name)).toContain("Kim Valt");
  for (const name of ["Kim", "kim valt", "Bengt", "i"])
    expect((await teamOf(who, { name })).rows.map((row) => row.personId)).not.toContain("bengt-akesson");
  await db.person.update({ where: { id: "bengt-akesson" }, data: { name: "Bengt Åkesson", protectedOn: null } });
});

test("a unit that is closed is not among the figures, but for a day on which it was not and while somebody is in it", async () => {
  const karin = await actor("karin", now);
  const lastYear = Number(today.slice(0, 4)) - 1;
  const ended = `${lastYear}-12-31`;
  await db.orgUnit.create({ data: { id: "closed", name: "Stängd enhet", parentId: "exempelkommunen" } });
  const isInFigures = async () => (await readMunicipality(karin, "k1", now)).units.some(({ id }) => id === "closed");
  const isInYear = async (year: number) =>
    (await readYear(karin, [], year, false, now))?.departments.some(({ id }) => id === "closed");
  expect(await isInFigures()).toBe(true);
  await db.orgUnit.update({ where: { id: "closed" }, data: { closedOn: ended } });
  expect([await isInFigures(), await isInYear(lastYear + 1), await isInYear(lastYear)]).toEqual([false, false, true]);
  const role = { id: "closed", personId: "bengt-akesson", orgUnitId: "closed", role: "employee", fromDay: today };
  await db.membership.create({ data: role });
  expect([await isInFigures(), await isInYear(lastYear + 1)]).toEqual([true, true]);
  await db.membership.delete({ where: { id: "closed" } });
  await db.orgUnit.delete({ where: { id: "closed" } });
});

test("people who move, leave, come back, are away, hold two units or take a second cycle are counted once and where they are", async () => {
  const ids = (await db.person.findMany({ where: { memberships: { some: { role: "employee" } } } })).map(
    (each) => each.id,
  );
  const unitIds = (await db.orgUnit.findMany()).map((each) => each.id);
  const day = fc.option(fc.integer({ min: -3, max: 3 }), { freq: 3 });
  const change = fc.record({
    person: fc.constantFrom(...ids),
    unit: fc.constantFrom(...unitIds),
    from: fc.integer({ min: -3, max: 2 }),
    to: day,
    leaves: day,
    cycle: fc.boolean(),
    begun: fc.boolean(),
    due: fc.option(fc.integer({ min: -40, max: 40 })),
    renewal: fc.boolean(),
    lifted: fc.boolean(),
    away: day,
    family: fc.constantFrom(null, "needsAssessor", "labourMarket", "homeCare"),
  });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      for (const each of changes) {
        const { person, unit, from, to, leaves, cycle, begun, due, renewal, lifted, away, family } = each;
        number += 1;
        if (person !== "maria")
          await db.person.update({
            where: { id: person },
            data: { employedTo: leaves === null ? null : addDays(today, leaves) },
          });
        const place = {
          personId: person,
          orgUnitId: unit,
          role: "employee",
          fromDay: addDays(today, from - number * 10),
        };
        const toDay = to === null ? null : addDays(today, to);
        // The demo may have somebody there since that very day.
        await db.membership.upsert({
          where: { personId_orgUnitId_role_fromDay: place },
          create: { id: `m${number}`, ...place, toDay },
          update: { toDay },
        });
        const latest = await db.enrolment.findFirst({
          where: { personId: person, courseId: "k1" },
          orderBy: { cycle: "desc" },
        });
        if (cycle && latest)
          await db.enrolment.create({
            data: {
              id: `e${number}`,
              personId: person,
              courseId: "k1",
              cycle: latest.cycle + 1,
              contentVersion: 1,
              openedAt: now,
              startedAt: begun ? now : null,
              ...(due === null
                ? {}
                : {
                    assignment: {
                      create: {
                        assignedAt: now,
                        startOn: addDays(today, due - 30),
                        days: 30,
                        dueOn: addDays(today, due),
                        validityMonths: 12,
                        windowDays: 60,
                        countsFrom: renewal ? addDays(today, due) : null,
                        liftedAt: lifted ? now : null,
                      },
                    },
                  }),
            },
          });
        if (away !== null)
          await db.pause.create({
            data: {
              id: `p${number}`,
              personId: person,
              fromDay: addDays(today, away - number * 10),
              toDay: addDays(today, away),
            },
          });
        if (family) await db.membership.updateMany({ where: { personId: person }, data: { jobFamily: family } });
      }
      await compare("maria");
      await compareMunicipality();
    }),
    { numRuns: 15 },
  );
  // Whoever left in the last of these worlds is back in the tests below.
  await db.person.updateMany({ data: { employedTo: null } });
}, 60_000);

test("a manager of a higher unit sees everybody below it, each once", async () => {
  await db.membership.create({
    data: { id: "m-vof", personId: "maria", orgUnitId: "vof", role: "manager", fromDay: today },
  });
  await compare("maria");
  await db.membership.delete({ where: { id: "m-vof" } });
});

test("a manager whose unit was somebody else's from today sees nobody today", async () => {
  const id = managers.find((each) => each !== "maria") ?? "";
  await db.membership.updateMany({ where: { personId: id, role: "manager" }, data: { toDay: addDays(today, -1) } });
  const who = await actor(id, now);
  expect(who.roles.map((each) => each.role)).not.toContain("manager");
  expect(await teamOf(who)).toEqual({ rows: [], count: nobody, shown: 0, page: 1, units: [] });
  await db.membership.updateMany({ where: { personId: id, role: "manager" }, data: { toDay: today } });
  expect((await actor(id, now)).roles.map((each) => each.role)).toContain("manager");
});

test("who has no such role is shown nobody, even when the function is reached", async () => {
  for (const id of ["amina", "johan", "karin"]) expect((await teamOf(await actor(id, now))).rows).toEqual([]);
  for (const id of ["amina", "johan", "maria"]) {
    const who = await actor(id, now);
    const { units, months, officers } = await readMunicipality(who, "k1", now);
    expect([units, officers]).toEqual([[], { people: 0, trained: 0 }]);
    expect(months.every(({ completed }) => completed === 0)).toBe(true);
    expect(await readYear(who, ["k1"], Number(today.slice(0, 4)), true, now)).toMatchObject({
      whole: { people: 0, trained: 0, workplaces: 0 },
      departments: [],
    });
  }
});

test("another municipality of the same installation is out of sight", async () => {
  await db.orgUnit.create({ data: { id: "granne", name: "Grannkommunen" } });
  await db.person.create({ data: { id: "granne", name: "Granne", employedFrom: today } });
  await db.membership.create({
    data: { id: "granne", personId: "granne", orgUnitId: "granne", role: "employee", fromDay: today },
  });
  const { units } = await readMunicipality(await actor("karin", now), "k1", now);
  expect(units.map((unit) => unit.id)).not.toContain("granne");
});
