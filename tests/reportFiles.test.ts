// SPDX-License-Identifier: EUPL-1.2
// What a manager and a coordinator take out as files, and what stands behind a person's standing.
import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { dictionaries } from "~/i18n/language";
import { addDays, addMonths, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { mostRows } from "~/lib/workbook.server";
import type { Actor } from "~/people/actor";
import { readCoverage } from "~/reports/coverage.server";
import { csvOf, workbookOf } from "~/reports/export.server";
import type { TeamFilter } from "~/reports/filter";
import { readTeam } from "~/reports/team.server";
import { exportTeam } from "~/reports/teamExport.server";
import { readWhy } from "~/reports/why.server";
import { textsIn, unzipped } from "./unzipped";
import { actor } from "./world";

const now = new Date();
const today = dayOf(now);
const { sv } = dictionaries;
const everybody: TeamFilter = { standing: null, unit: null, name: "", sort: "help" };
const course = { id: "k1", parts: 16 };

const exported = (who: Actor, filter: Partial<TeamFilter> = {}) =>
  exportTeam(who, course, { ...everybody, ...filter }, sv, now);

async function csv(who: Actor, filter: Partial<TeamFilter> = {}): Promise<string> {
  const { rows } = await exported(who, filter);
  return Buffer.from(await new Response(csvOf(rows)).arrayBuffer()).toString("utf8");
}

const rowsOf = (text: string) => parse(text, { delimiter: ";", bom: true, relax_column_count: true }) as string[][];

test("a file has the people that the page shows, in the same order, with the same words", async () => {
  const who = await actor("maria", now);
  for (const filter of [{}, { standing: "done" }, { sort: "name" }, { name: "a", sort: "due" }] as const) {
    const text = await csv(who, filter);
    expect(text.startsWith("\uFEFF")).toBe(true);
    expect(text.split("\r\n").length).toBeGreaterThan(1);
    const [head, ...rows] = rowsOf(text);
    expect(head).toHaveLength(8);
    const team = await readTeam(who, "k1", { ...everybody, ...filter }, 1, true, now);
    expect(rows.map(([name, unit, , due, done, , parts, of]) => [name, unit, due, done, parts, of])).toEqual(
      team?.rows.map((row) => [
        row.name,
        row.unitName,
        row.dueOn ?? "",
        row.completedOn ?? "",
        String(row.renewal ? Number(row.completedOn !== null) : Object.keys(row.units).length),
        // A renewal is one thing.
        row.renewal ? "1" : "16",
      ]),
    );
  }
});

test("a name that begins like a formula stays a name, in both kinds of file", async () => {
  const who = await actor("maria", now);
  const before = await db.person.findUniqueOrThrow({ where: { id: "ulla-persson" } });
  for (const name of ["=HYPERLINK(1)", "+46", "-1+1", "@SUM(A1)", "\tx", 'a;"b"\r\nc']) {
    await db.person.update({ where: { id: "ulla-persson" }, data: { name } });
    const [, ...rows] = rowsOf(await csv(who));
    const cell = rows.map((row) => row[0]).find((each) => each?.endsWith(name)) ?? "";
    expect([name, cell]).toEqual([name, /^[=+\-@\t]/.test(name) ? `'${name}` : name]);
    const book = await workbookOf("x", await exported(who));
    const files = unzipped(book ?? Buffer.alloc(0));
    expect(files.get("xl/worksheets/sheet1.xml")).not.toMatch(/<f[ >]/);
    expect([name, textsIn(files).includes(name)]).toEqual([name, true]);
  }
  await db.person.update({ where: { id: "ulla-persson" }, data: { name: before.name } });
});

test("a protected person is in no file, and the last line says how many were left out", async () => {
  const who = await actor("maria", now);
  expect(await csv(who)).not.toContain("skyddad");
  const { enrolments } = await db.person.update({
    where: { id: "bengt-akesson" },
    data: { name: "Kim Valt", protectedOn: today },
    include: { enrolments: true },
  });
  const text = await csv(who);
  expect(text).not.toMatch(/Kim|Bengt/);
  expect(rowsOf(text).at(-1)?.[0]).toBe(sv.team.leftOut(1));
  expect((await exported(who)).people).toBe(rowsOf(text).length - 2);
  // Where the filter does not show the person, nobody was left out.
  const done = Boolean(enrolments[0]?.completedAt);
  expect(await csv(who, { standing: done ? "late" : "done" })).not.toContain("skyddad");
  await db.person.update({ where: { id: "bengt-akesson" }, data: { name: "Bengt Åkesson", protectedOn: null } });
});

test("a file of another's unit, or of who leads nobody, has only its heading", async () => {
  expect(rowsOf(await csv(await actor("maria", now), { unit: "bjorken" }))).toHaveLength(1);
  for (const id of ["amina", "karin"]) expect(rowsOf(await csv(await actor(id, now)))).toHaveLength(1);
});

test("more people than a workbook holds are no workbook, and nothing is read of them", async () => {
  const rows = (async function* () {
    yield await Promise.reject<never>(new Error("It was read."));
  })();
  expect(await workbookOf("x", { people: mostRows + 1, rows, widths: [] })).toBeNull();
});

test("whoever stops in the middle of a long file lets go of the database", async () => {
  const { readInParts } = await import("~/lib/aside.server");
  const { sql } = await import("~/lib/db.server");
  const query = sql`WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) SELECT i FROM n`;
  let seen = 0;
  for await (const some of readInParts<{ i: number }>(query, 100)) {
    seen += some.length;
    if (seen >= 300) break;
  }
  expect(seen).toBe(300);
  let all = 0;
  for await (const some of readInParts<{ i: number }>(query, 100)) all += some.length;
  expect(all).toBe(5000);
  // What goes wrong in the thread goes wrong here, and the next question is answered.
  const { readAside } = await import("~/lib/aside.server");
  await expect(readAside(sql`SELECT * FROM "NoSuch"`)).rejects.toThrow(/no such table/);
  await expect(readAside(sql`DELETE FROM "Person"`)).rejects.toThrow();
  expect(await readAside(sql`SELECT 1 AS "one"`)).toEqual([{ one: 1 }]);
});

test("why somebody stands where they stand says the rule, the days, the pauses, the time taken and every cycle", async () => {
  const personId = "ulla-persson";
  await db.enrolment.deleteMany({ where: { personId } });
  await db.rule.create({
    data: {
      id: "r",
      municipalityId: "exempelkommunen",
      createdAt: now,
      versions: {
        create: [1, 2].map((number) => ({
          number,
          courseId: "k1",
          orgUnitId: "vof",
          roles: "employee vinOmbud",
          jobFamilies: "homeCare",
          trigger: "employment",
          since: "2020-01-01",
          days: 20 + number,
          validityMonths: 12,
          windowDays: 60,
          createdAt: now,
        })),
      },
    },
  });
  const opened = new Date(`${addDays(today, -500)}T08:00:00Z`);
  const assignment = {
    assignedAt: opened,
    startOn: addDays(today, -500),
    days: 21,
    validityMonths: 12,
    windowDays: 60,
  };
  await db.enrolment.create({
    data: {
      id: "first",
      personId,
      courseId: "k1",
      cycle: 1,
      contentVersion: 1,
      openedAt: opened,
      startedAt: opened,
      completedAt: opened,
      assignment: { create: { ...assignment, dueOn: addDays(today, -470), validThrough: addDays(today, -140) } },
    },
  });
  await db.enrolment.create({
    data: {
      id: "second",
      personId,
      courseId: "k1",
      cycle: 2,
      contentVersion: 1,
      openedAt: now,
      startedAt: now,
      completions: { create: { unitId: "k1-1-1", at: now, contentHash: "" } },
      merits: {
        create: { id: "m", source: "national", onDay: "2026-01-02", recordedAt: now, byKey: "k", unitIds: "k1-1-1" },
      },
      extension: { create: { days: 14, at: now } },
      assignment: {
        create: {
          ...assignment,
          assignedAt: now,
          startOn: addDays(today, -60),
          days: 22,
          dueOn: addDays(today, -2),
          ruleId: "r",
          ruleVersion: 2,
        },
      },
    },
  });
  await db.pause.createMany({
    data: [
      { id: "old", personId, fromDay: addDays(today, -100), toDay: addDays(today, -90) },
      { id: "new", personId, fromDay: addDays(today, -30), toDay: addDays(today, -20) },
    ],
  });
  const why = await readWhy(await actor("maria", now), personId, "k1", true, now);
  expect(why).toMatchObject({
    standing: "late",
    paused: false,
    enrolmentId: "second",
    asked: {
      startOn: addDays(today, -60),
      days: 22,
      dueOn: addDays(today, -2),
      more: { days: 14, on: today },
      rule: { version: 2, unit: "Vård- och omsorgsförvaltningen", roles: ["employee", "vinOmbud"], days: 22 },
    },
    // Only the days away that can have moved this time.
    pauses: [{ fromDay: addDays(today, -30), toDay: addDays(today, -20) }],
    merits: [{ onDay: "2026-01-02", unitIds: ["k1-1-1"] }],
    // Of a renewal nobody is told which parts of the course were done.
    renewal: true,
    units: {},
    cycles: [
      { cycle: 2, completedOn: null, validThrough: null },
      { cycle: 1, completedOn: addDays(today, -500), validThrough: addDays(today, -140) },
    ],
  });
  await db.pause.create({ data: { id: "now", personId, fromDay: today } });
  const away = await readWhy(await actor("maria", now), personId, "k1", true, now);
  expect([away?.standing, away?.paused]).toEqual(["started", true]);
});

test("why somebody stands there says the same word as the list, for everybody", async () => {
  for (const id of (await db.membership.findMany({ where: { role: "manager" } })).map((each) => each.personId)) {
    const who = await actor(id, now);
    for (const row of (await readTeam(who, "k1", everybody, 1, false, now))?.rows ?? []) {
      const why = await readWhy(who, row.personId, "k1", false, now);
      expect([row.name, why?.standing, why?.units]).toEqual([row.name, row.standing, row.units]);
    }
  }
});

test("why is asked only about people whom one leads or coordinates, today", async () => {
  const maria = await actor("maria", now);
  expect(await readWhy(maria, "amina", "k1", true, now)).not.toBeNull();
  expect(await readWhy(await actor("karin", now), "amina", "k1", true, now)).not.toBeNull();
  for (const [who, about] of [
    ["maria", "elias"],
    ["maria", "finns-inte"],
    ["amina", "amina"],
    ["johan", "amina"],
    ["elias", "amina"],
  ] as const)
    expect([who, about, await readWhy(await actor(who, now), about, "k1", true, now)]).toEqual([who, about, null]);
  await db.person.update({ where: { id: "amina" }, data: { employedTo: addDays(today, -1) } });
  expect(await readWhy(maria, "amina", "k1", true, now)).toBeNull();
  await db.person.update({ where: { id: "amina" }, data: { employedTo: null } });
});

test("a workplace is covered by a VIN-ombud today, a course within a year, and somebody to take over", async () => {
  const who = await actor("maria", now);
  const here = async () =>
    (await readCoverage(who, "manager", today, now)).find((row) => row.unitId === "hemtjanst-norr");
  expect(await here()).toMatchObject({ ombud: [{ name: "Johan Ek", lastDay: null }], successor: false });
  // The course was completed the day before a year had gone, and then the day after.
  const finished = (day: string) =>
    db.enrolment.updateMany({
      where: { personId: "johan", courseId: "k1" },
      data: { completedAt: new Date(`${day}T10:00:00Z`) },
    });
  const edge = addMonths(today, -12);
  await finished(edge);
  expect((await here())?.renewedOn).toBe(edge);
  await finished(addDays(edge, -1));
  expect((await here())?.renewedOn).toBeNull();
  // A rule that names another course for the role makes this one count no longer.
  await finished(addDays(today, -1));
  expect((await here())?.renewedOn).toBe(addDays(today, -1));
  await db.rule.create({
    data: {
      id: "ombud",
      municipalityId: "exempelkommunen",
      createdAt: now,
      versions: {
        create: {
          number: 1,
          courseId: "k2",
          orgUnitId: "exempelkommunen",
          roles: "vinOmbud",
          jobFamilies: "",
          trigger: "role",
          since: "2020-01-01",
          days: 30,
          validityMonths: 12,
          windowDays: 60,
          createdAt: now,
        },
      },
    },
  });
  expect((await here())?.renewedOn).toBeNull();
  await db.rule.update({ where: { id: "ombud" }, data: { endedAt: now } });
  // Somebody who begins next month takes over; when the first one has left, there is nobody yet.
  const next = { id: "next", personId: "samir-aziz", orgUnitId: "hemtjanst-norr", role: "vinOmbud" };
  await db.membership.create({ data: { ...next, fromDay: addDays(today, 30) } });
  expect(await here()).toMatchObject({ ombud: [{ name: "Johan Ek" }], successor: true });
  await db.membership.update({ where: { id: "johan-vinOmbud" }, data: { toDay: addDays(today, -1) } });
  expect(await here()).toMatchObject({ ombud: [], renewedOn: null, successor: false });
  await db.membership.update({ where: { id: "johan-vinOmbud" }, data: { toDay: null } });
});

test("whoever looks at people or takes them out is in the log, and the log says it with keys", async () => {
  const { loader: team } = await import("~/routes/team._index");
  const { loader: whole } = await import("~/routes/municipality._index");
  const { loader: year } = await import("~/routes/municipality.report");
  const { loader: file } = await import("~/routes/municipality.export[.]csv");
  const { contextOf } = await import("./world");
  const request = new Request("http://localhost/?course=k1");
  const last = await db.auditEntry.count();
  const [maria, karin] = [await contextOf("maria", now), await contextOf("karin", now)];
  await team({ request, params: {}, context: maria });
  await readWhy(maria.who.actor, "amina", "k1", true, now);
  await csv(maria.who.actor);
  await whole({ request, params: {}, context: karin });
  await year({ request, params: {}, context: karin });
  await file({ request, params: {}, context: karin });
  // What is fetched ahead is seen by nobody.
  await team({ request, params: {}, context: { ...maria, isVisit: false } });
  await whole({ request, params: {}, context: { ...karin, isVisit: false } });
  await readWhy(maria.who.actor, "amina", "k1", false, now);
  const entries = await db.auditEntry.findMany({ orderBy: { seq: "asc" }, skip: last });
  const looks = entries.filter(({ action }) => !action.startsWith("session."));
  expect(looks.map(({ action }) => action)).toEqual([
    "team.seen",
    "standing.seen",
    "team.exported",
    "municipality.seen",
    "report.seen",
    "municipality.exported",
  ]);
  expect(JSON.stringify(looks)).not.toMatch(/maria|karin|amina|Öberg|Lindqvist|Warsame/);
});
