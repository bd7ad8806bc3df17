// Who sees whom, and that the counts are right: compared with counting by hand over all rows.
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import type { Count } from "~/reports/count";
import { readMunicipality } from "~/reports/municipality.server";
import { readTeam } from "~/reports/team.server";
import { standingOf } from "~/training/standing";
import { isLate, standing } from "~/training/standing.server";
import { actor, newcomer } from "./world";

const now = new Date();
const today = dayOf(now);

/** Everything there is, to count over. */
async function allRows() {
  const [units, persons] = await Promise.all([
    db.orgUnit.findMany(),
    db.person.findMany({
      include: {
        memberships: true,
        enrolments: { include: { assignment: true, completions: true }, orderBy: { cycle: "desc" } },
      },
    }),
  ]);
  return { units, persons };
}
type Rows = Awaited<ReturnType<typeof allRows>>;

function below({ units }: Rows, tops: string[]): Set<string> {
  const found = new Set(tops);
  for (let grown = true; grown; ) {
    grown = false;
    for (const unit of units)
      if (unit.parentId && found.has(unit.parentId) && !found.has(unit.id)) {
        found.add(unit.id);
        grown = true;
      }
  }
  return found;
}

const holds = (from: string, to: string | null) => from <= today && (to === null || to >= today);

function peopleIn(rows: Rows, units: Set<string>) {
  return rows.persons.filter(
    (person) =>
      holds(person.employedFrom, person.employedTo) &&
      person.memberships.some(
        (each) => each.role === "employee" && units.has(each.orgUnitId) && holds(each.fromDay, each.toDay),
      ),
  );
}

function countOf(persons: Rows["persons"]): Count {
  const latest = persons.map((person) => person.enrolments.find((each) => each.courseId === "k1"));
  const open = latest.filter((each) => each && !each.completedAt);
  return {
    people: persons.length,
    done: latest.filter((each) => each?.completedAt).length,
    late: open.filter((each) => each?.assignment && each.assignment.dueOn < today).length,
    started: open.filter((each) => each?.startedAt).length,
  };
}

const managing = (who: Actor) => who.roles.filter((each) => each.role === "manager").map((each) => each.orgUnitId);

async function compare(managerId: string) {
  const rows = await allRows();
  const who = await actor(managerId, now);
  const mine = peopleIn(rows, below(rows, managing(who)));
  const team = await readTeam(who, "k1", 1, true, now);
  expect(team.count).toEqual(countOf(mine));
  expect(team.rows.map((row) => row.personId).sort()).toEqual(mine.map((person) => person.id).sort());
  for (const row of team.rows) {
    const enrolment = mine
      .find((person) => person.id === row.personId)
      ?.enrolments.find((each) => each.courseId === "k1");
    const units = Object.fromEntries((enrolment?.completions ?? []).map((each) => [each.unitId, dayOf(each.at)]));
    expect([row.personId, row.units]).toEqual([row.personId, units]);
    expect(row.dueOn).toBe(enrolment?.assignment?.dueOn ?? null);
    expect(row.completedOn).toBe(enrolment?.completedAt ? dayOf(enrolment.completedAt) : null);
  }
  // Whom the manager sees as begun is whom the coordinator counts as begun.
  expect(team.rows.filter((row) => row.started && !row.completedOn)).toHaveLength(team.count.started);
}

async function compareMunicipality() {
  const rows = await allRows();
  const units = await readMunicipality(await actor("karin", now), "k1", true, now);
  const tree = below(rows, ["exempelkommunen"]);
  expect(units.map((unit) => unit.id).sort()).toEqual([...tree].sort());
  for (const unit of units)
    expect([unit.id, unit.count]).toEqual([unit.id, countOf(peopleIn(rows, below(rows, [unit.id])))]);
}

const managers = (await db.membership.findMany({ where: { role: "manager" } })).map((each) => each.personId);

test("each manager sees exactly the people of their unit, with the counts that counting by hand gives", async () => {
  expect(managers.length).toBeGreaterThanOrEqual(9);
  for (const id of managers) await compare(id);
});

test("the municipality's counts are those of counting by hand, on every level", compareMunicipality);

test("where somebody stands is the same to a query that counts as to a page that shows it", async () => {
  const days = [-400, -1, 0, 1, 400].map((each) => addDays(today, each));
  const person = await newcomer(now);
  for (const paused of [false, true]) {
    if (paused) await db.pause.create({ data: { id: "away", personId: person.personId, fromDay: today } });
    for (const dueOn of [null, ...days])
      for (const countsFrom of dueOn ? [null, ...days] : [null])
        for (const [completed, started, lifted] of [0, 1, 2, 3, 4, 5, 6, 7].map((n) => [n & 1, n & 2, n & 4])) {
          const [row] = await read<{ late: number | null; standing: string }>(sql`
            SELECT ${isLate(today)} AS "late", ${standing(today)} AS "standing"
            FROM (SELECT ${person.personId} AS "personId", ${completed ? now : null} AS "completedAt", ${started ? now : null} AS "startedAt") e,
              (SELECT ${dueOn} AS "dueOn", ${countsFrom} AS "countsFrom", ${lifted ? now : null} AS "liftedAt") a`);
          const assignment = dueOn ? { dueOn, countsFrom, lifted: Boolean(lifted) } : null;
          const causes = { completed: Boolean(completed), started: Boolean(started), assignment, paused };
          const expected = standingOf(causes, today);
          expect([causes, row?.standing, Boolean(row?.late)]).toEqual([causes, expected, expected === "late"]);
        }
  }
});

test("who is late comes first, then who has the earliest day, and who is done comes last", async () => {
  for (const id of managers) {
    const { rows } = await readTeam(await actor(id, now), "k1", 1, true, now);
    const rank = rows.map((row) => (row.completedOn ? 2 : row.dueOn && row.dueOn < today ? 0 : 1));
    expect(rank).toEqual([...rank].sort());
    const open = rows.filter((row) => !row.completedOn && row.dueOn).map((row) => row.dueOn ?? "");
    expect(open).toEqual([...open].sort());
  }
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
  const { rows } = await readTeam(await actor("maria", now), "k1", 1, true, now);
  const rank = rows.map((row) => (row.completedOn ? 3 : row.dueOn === null ? 2 : row.dueOn < today ? 0 : 1));
  expect(rank).toEqual([...rank].sort());
  expect(rows.filter((row) => row.dueOn === null).map((row) => row.personId)).toEqual(["utan-dag", "utan-allt"]);
  await db.person.deleteMany({ where: { id: { in: ["utan-dag", "utan-allt"] } } });
});

test("people who move, leave, come back, hold two units or take a second cycle are counted once and where they are", async () => {
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
  });
  let number = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      for (const { person, unit, from, to, leaves, cycle } of changes) {
        number += 1;
        if (person !== "maria")
          await db.person.update({
            where: { id: person },
            data: { employedTo: leaves === null ? null : addDays(today, leaves) },
          });
        await db.membership.create({
          data: {
            id: `m${number}`,
            personId: person,
            orgUnitId: unit,
            role: "employee",
            fromDay: addDays(today, from - number * 10),
            toDay: to === null ? null : addDays(today, to),
          },
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
            },
          });
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
  expect(await readTeam(who, "k1", 1, true, now)).toEqual({
    rows: [],
    count: { people: 0, done: 0, late: 0, started: 0 },
    page: 1,
  });
  await db.membership.updateMany({ where: { personId: id, role: "manager" }, data: { toDay: today } });
  expect((await actor(id, now)).roles.map((each) => each.role)).toContain("manager");
});

test("who has no such role is shown nobody, even when the function is reached", async () => {
  for (const id of ["amina", "johan", "karin"])
    expect((await readTeam(await actor(id, now), "k1", 1, true, now)).rows).toEqual([]);
  for (const id of ["amina", "johan", "maria"])
    expect(await readMunicipality(await actor(id, now), "k1", true, now)).toEqual([]);
});

test("another municipality of the same installation is out of sight", async () => {
  await db.orgUnit.create({ data: { id: "granne", name: "Grannkommunen" } });
  await db.person.create({ data: { id: "granne", name: "Granne", employedFrom: today } });
  await db.membership.create({
    data: { id: "granne", personId: "granne", orgUnitId: "granne", role: "employee", fromDay: today },
  });
  const units = await readMunicipality(await actor("karin", now), "k1", true, now);
  expect(units.map((unit) => unit.id)).not.toContain("granne");
});

test("that somebody looked is written, and says only what a key says", async () => {
  const before = await db.auditEntry.count({ where: { action: { in: ["team.seen", "municipality.seen"] } } });
  await readTeam(await actor("maria", now), "k1", 1, true, now);
  await readMunicipality(await actor("karin", now), "k1", true, now);
  const seen = await db.auditEntry.findMany({
    where: { action: { in: ["team.seen", "municipality.seen"] } },
    orderBy: { seq: "asc" },
  });
  expect(seen).toHaveLength(before + 2);
  expect(JSON.stringify(seen)).not.toMatch(/maria|karin|Öberg|Lindqvist/);
});
