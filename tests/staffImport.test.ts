// SPDX-License-Identifier: EUPL-1.2
// The import from the HR system against a real database: what the preview says is what is done, all of it or nothing.
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import fc from "fast-check";
import { beforeEach, expect, inject, test } from "vitest";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { confirmImport, leaveImport, uploadImport } from "~/people/import/imports.server";
import { outcomes } from "~/people/import/planned";
import { readImport, readImports } from "~/people/import/shownImport.server";
import { workOn } from "~/people/import/work.server";
import { makePerson } from "~/people/newPerson.server";
import { closeUnit } from "~/people/organisation.server";
import { readPerson } from "~/people/person.server";
import { protect } from "~/people/protection.server";
import { deleteWhatIsOld } from "~/privacy/retention.server";
import { filterIn } from "~/reports/filter";
import { readTeam } from "~/reports/team.server";
import { municipality, numberOf, people, protectedId } from "../prisma/world";
import { type Cells, confirm, fileOf, look, preview } from "./staffFiles";
import { actor, copyOfWorld, form, signedIn } from "./world";

const now = new Date();
const everybody = filterIn(new URLSearchParams());
const today = dayOf(now);
const yesterday = addDays(today, -1);
const karin = await actor("karin", now);

await db.orgUnit.create({ data: { id: "annan", name: "Annan kommun" } });
const { orgUnitId: _id, ...settings } = await db.municipalitySettings.findFirstOrThrow();
await db.municipalitySettings.create({ data: { orgUnitId: "annan", ...settings } });
await db.person.create({ data: { id: "olle", name: "Olle Annan", employedFrom: "2020-01-01" } });
await db.membership.create({
  data: { id: "olle", personId: "olle", orgUnitId: "annan", role: "coordinator", fromDay: "2020-01-01" },
});
const olle = await actor("olle", now);

/** Everything that an import writes. */
const state = async () =>
  JSON.stringify(
    await Promise.all([
      db.person.findMany({ orderBy: { id: "asc" } }),
      db.membership.findMany({ orderBy: { id: "asc" } }),
      db.employeeNumber.findMany({ orderBy: { number: "asc" } }),
      db.orgUnit.findMany({ orderBy: { id: "asc" } }),
      db.unitCode.findMany({ orderBy: { code: "asc" } }),
      db.pastEmployment.findMany({ orderBy: [{ personId: "asc" }, { fromDay: "asc" }] }),
    ]),
  );

let series = 0;
/** Employee numbers that no other test has. */
beforeEach(() => {
  series += 1;
});
const no = (number: number | string) => `T${series}-${number}`;
const row = (number: number | string, more: Cells = {}): Cells => ({
  number: no(number),
  name: `Person ${number}`,
  unitCode: "3020",
  from: "2025-03-01",
  ...more,
});
const told = (shown: Awaited<ReturnType<typeof preview>>) =>
  shown.lines.map(({ outcome, told }) =>
    [outcome, ...told.changes.map(({ what, role }) => (role ? `${what} ${role}` : what))].join(" "),
  );
const wrong = (shown: Awaited<ReturnType<typeof preview>>) =>
  shown.lines.flatMap(({ line, told }) => told.wrong.map((each) => `${line}:${each.column} ${each.problem}`));
/** Previews, confirms and looks once more. */
const load = async (rows: Cells[], scope = "nobody", when = now, who: Actor = karin) => {
  const shown = await preview(who, fileOf(rows), when, scope);
  expect(wrong(shown)).toEqual([]);
  expect(await confirm(who, shown.id, when, String(shown.mustType ?? ""))).toBe(null);
  return shown;
};
const byNumber = async (number: number | string) => {
  const found = await db.employeeNumber.findFirst({ where: { number: no(number) } });
  return found && readPerson(karin, found.personId, false, now);
};

test("the preview writes nothing; what is confirmed is exactly what it said; the same file again changes nothing", async () => {
  const file = [
    row(1),
    row(2, { roles: "chef", email: "Två@Kommun.example" }),
    row(3, { protected: "ja", name: "Hemlig" }),
  ];
  const before = await state();
  const shown = await preview(karin, fileOf(file), now);
  expect(await state()).toBe(before);
  expect(shown).toMatchObject({ state: "planned", counts: { new: 3 }, hasChanges: true });
  expect(await confirm(karin, shown.id, now)).toBe(null);
  expect((await look(karin, shown.id, now)).state).toBe("applied");
  expect(await byNumber(1)).toMatchObject({
    name: "Person 1",
    employedFrom: "2025-03-01",
    roles: [{ role: "employee", unitId: "lss", from: "2025-03-01", to: null }],
  });
  expect(await byNumber(2)).toMatchObject({ email: "två@kommun.example" });
  const after = await state();
  expect(after).not.toContain("Hemlig");
  const again = await preview(karin, fileOf(file), now);
  expect(again).toMatchObject({ counts: { unchanged: 3 }, hasChanges: false });
  expect(await confirm(karin, again.id, now)).toBe(null);
  expect(await state()).toBe(after);
});

test("a role that was to begin later and is taken back is taken back once", async () => {
  series += 1;
  const later = { ...row(1), unitCode: "N2", unit: "Enhet N2", from: addDays(today, 9) };
  await load([later]);
  const sooner = { ...row(1), unitCode: "3020", from: "2024-01-01" };
  await load([sooner]);
  expect(await preview(karin, fileOf([sooner]), now)).toMatchObject({ hasChanges: false });
});

test("whatever is in a file, confirming it once is as good as twice", async () => {
  const cell = fc.record({
    number: fc.integer({ min: 1, max: 8 }).map(String),
    unitCode: fc.constantFrom("3020", "3030", "N1", "N2"),
    roles: fc.constantFrom("", "chef", "VIN-ombud", "skyddsombud, chef"),
    jobFamily: fc.constantFrom("", "hemtjänst", "administration"),
    from: fc.constantFrom("2024-01-01", addDays(today, -3), today, addDays(today, 9)),
    to: fc.constantFrom("", "", "", yesterday, addDays(today, 30)),
    protected: fc.constantFrom("", "", "", "ja"),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 }),
      async (files) => {
        series += 1;
        for (const cells of files) {
          const persons = new Map(cells.map((each) => [each.number, each]));
          const rows = cells.map(({ number, unitCode, roles, jobFamily }) => ({
            ...row(number),
            ...{ unitCode, roles, jobFamily, unit: `Enhet ${unitCode}` },
            from: persons.get(number)?.from ?? "",
            to: persons.get(number)?.to ?? "",
            protected: persons.get(number)?.protected ?? "",
          }));
          const shown = await preview(karin, fileOf(rows), now);
          if (wrong(shown).length > 0) {
            const before = await state();
            expect(await confirm(karin, shown.id, now)).toBe("errors");
            expect(await state()).toBe(before);
            continue;
          }
          await confirm(karin, shown.id, now);
          const after = await state();
          const again = await preview(karin, fileOf(rows), now);
          expect([told(again), again.hasChanges]).toEqual([told(again), false]);
          await confirm(karin, again.id, now);
          expect(await state()).toBe(after);
          // Nobody has a role in a unit twice on any day.
          for (const number of persons.keys()) {
            const roles = ((await byNumber(number))?.roles ?? []).filter(({ from, to }) => to === null || to >= from);
            for (const one of roles)
              for (const other of roles)
                if (one !== other && one.role === other.role && one.unitId === other.unitId)
                  expect((one.to ?? "9") < other.from || (other.to ?? "9") < one.from).toBe(true);
          }
        }
      },
    ),
    { numRuns: 12 },
  );
}, 90_000);

test("no bytes at all change anything before they are confirmed, and none are half done", async () => {
  const before = await state();
  const valid = fileOf([row(1), row(2)]);
  const bytes = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 200 }),
    fc
      .tuple(fc.nat(valid.length), fc.string({ unit: "binary", maxLength: 6 }))
      .map(([at, text]) => Buffer.from(valid.slice(0, at) + text + valid.slice(at))),
  );
  await fc.assert(
    fc.asyncProperty(bytes, async (file) => {
      const shown = await preview(karin, file, now);
      expect(["planned", "refused"]).toContain(shown.state);
      expect(await state()).toBe(before);
    }),
    { numRuns: 40 },
  );
}, 60_000);

test("name, address, number, days and roles change, each told with what it was", async () => {
  await load([row(1, { email: "ett@k.example", jobFamily: "hemtjänst" }), row(2)]);
  const next = [
    {
      ...row(9),
      // In capitals, or with other signs, it is the same name.
      name: "PERSON 1",
      email: "ett@k.example",
      unitCode: "3030",
      jobFamily: "administration",
      from: "2025-02-01",
      to: "2030-01-01",
      roles: "VIN-ombud",
    },
    { ...row(2), name: "Ny Efternamn", jobFamily: "", email: "", to: "", roles: "" },
  ];
  const shown = await load(next);
  expect(told(shown)).toEqual([
    "changed number name employedFrom employedTo roleEnded employee roleGiven employee roleGiven vinOmbud",
    "changed name",
  ]);
  expect(shown.lines[0]?.told.changes[0]).toEqual({ what: "number", from: no(1), to: no(9) });
  expect(await byNumber(1)).toBe(null);
  const person = await byNumber(9);
  expect((await byNumber(2))?.name).toBe("Ny Efternamn");
  expect(person).toMatchObject({ name: "PERSON 1", employedFrom: "2025-02-01", employedTo: "2030-01-01" });
  expect(person?.roles.map(({ role, unitId, jobFamily, from, to }) => [role, unitId, jobFamily, from, to])).toEqual([
    ["employee", "vuxen", "administration", today, null],
    ["vinOmbud", "vuxen", null, today, null],
    ["employee", "lss", "homeCare", "2025-03-01", yesterday],
  ]);
});

test("two who change numbers with each other keep their rows", async () => {
  await load([row(1, { email: "a@k.example" }), row(2, { email: "b@k.example" })]);
  const [one, two] = [(await byNumber(1))?.id, (await byNumber(2))?.id];
  // A number says who somebody is: with the numbers changed it is the names and addresses that change.
  const shown = await load([
    row(2, { email: "a@k.example", name: "Person 1" }),
    row(1, { email: "b@k.example", name: "Person 2" }),
  ]);
  expect(told(shown)).toEqual(["changed name email", "changed name email"]);
  expect([(await byNumber(1))?.id, (await byNumber(2))?.id]).toEqual([one, two]);
});

test("who is not in the file has left, yesterday, and is not deleted; who comes back has an employment more", async () => {
  const unit = { unitCode: no("U"), unit: `Enhet ${no("U")}` };
  await load([1, 2, 3, 4, 5, 6].map((each) => row(each, unit)));
  const scope = (await db.unitCode.findFirstOrThrow({ where: { code: no("U") } })).orgUnitId;
  const shown = await load(
    [1, 2, 3, 4, 5].map((each) => row(each, unit)),
    scope,
  );
  expect(shown).toMatchObject({ counts: { unchanged: 5, leaves: 1 }, mustType: null });
  const left = await byNumber(6);
  expect(left).toMatchObject({ employedTo: yesterday, name: "Person 6" });
  await expect(signedIn(left?.id ?? "", now)).rejects.toThrow();
  // The same file once more finds nobody more to leave.
  expect(await preview(karin, fileOf([1, 2, 3, 4, 5].map((each) => row(each, unit))), now, scope)).toMatchObject({
    counts: { unchanged: 5 },
    hasChanges: false,
  });
  const back = await load([row(6, { ...unit, unitCode: "3030", from: today })]);
  expect(told(back)).toEqual(["returns employedAgain roleGiven employee"]);
  expect(await byNumber(6)).toMatchObject({
    employedFrom: today,
    employedTo: null,
    past: [{ from: "2025-03-01", to: yesterday }],
  });
  expect((await byNumber(6))?.roles.map(({ unitId, to }) => [unitId, to])).toEqual([
    ["vuxen", null],
    [scope, yesterday],
  ]);
});

test("left by mistake, somebody comes back to what was", async () => {
  const unit = { unitCode: no("U"), unit: `Enhet ${no("U")}` };
  await load([row(1, { ...unit, roles: "skyddsombud" }), row(2, unit)]);
  const scope = (await db.unitCode.findFirstOrThrow({ where: { code: no("U") } })).orgUnitId;
  const shown = await preview(karin, fileOf([row(2, unit)]), now, scope);
  expect(shown).toMatchObject({ mustType: 1 });
  for (const typed of ["", "0", "2", "ett"]) expect(await confirm(karin, shown.id, now, typed)).toBe("leavers");
  expect((await byNumber(1))?.employedTo).toBe(null);
  expect(await confirm(karin, shown.id, now, " 1 ")).toBe(null);
  expect((await byNumber(1))?.employedTo).toBe(yesterday);
  expect(told(await load([row(1, { ...unit, roles: "skyddsombud" })]))).toEqual(["returns employedTo"]);
  expect((await byNumber(1))?.roles.every(({ to }) => to === null)).toBe(true);
});

test("a coordinator does not leave by a file, nor does anybody outside its scope or without a number", async () => {
  await db.employeeNumber.create({ data: { municipalityId: municipality.id, number: no("K"), personId: "karin" } });
  const shown = await preview(karin, fileOf([row(1)]), now, municipality.id);
  const leaving = (await look(karin, shown.id, now, "leaves")).counts.leaves ?? 0;
  expect(leaving).toBeGreaterThan(40);
  const lines = await db.staffImportLine.findMany({ where: { importId: shown.id, outcome: "leaves" } });
  expect(lines.map(({ personId }) => personId)).not.toContain("karin");
  expect(lines.map(({ personId }) => personId)).not.toContain("olle");
  const part = await preview(karin, fileOf([row(1)]), now, "bjorken");
  const some = await db.staffImportLine.findMany({ where: { importId: part.id, outcome: "leaves" } });
  expect(some.map(({ personId }) => personId).sort()).toEqual(
    people
      .filter(({ unit }) => unit === "bjorken")
      .map(({ id }) => id)
      .sort(),
  );
});

test("protected identity is taken from the file, never taken away by it, and the chosen name stays", async () => {
  await load([row(1, { name: "Riktigt Namn", email: "riktigt.namn@k.example" })]);
  const { id = "" } = (await byNumber(1)) ?? {};
  const shown = await load([row(1, { name: "Nytt Namn", protected: "ja" })]);
  expect(told(shown)).toEqual(["changed protected"]);
  expect(shown.lines[0]?.name).toBe("");
  await protect(karin, id, form({ name: "Kim Valda" }), now);
  for (const flag of ["", "nej", "ja"]) {
    const again = await preview(
      karin,
      fileOf([row(1, { name: "Riktigt Namn", email: "annan@k.example", protected: flag })]),
      now,
    );
    expect([told(again), again.hasChanges, again.lines[0]?.name]).toEqual([["unchanged"], false, ""]);
  }
  expect(await readPerson(karin, id, false, now)).toMatchObject({ name: "Kim Valda", protectedOn: today });
  const staged = await db.staffImportLine.findMany({ where: { personId: id } });
  expect(staged.filter(({ name }) => name !== "").map(({ name }) => name)).toEqual([]);
  const own = people.find((each) => each.id === protectedId) ?? (null as never);
  const known = await preview(
    karin,
    fileOf([{ ...row(1), number: numberOf(own), name: "Bytt Namn", unitCode: "2030" }]),
    now,
  );
  expect(JSON.stringify(known.lines)).not.toContain(own.name);
  expect(known.lines[0]?.told.changes.map(({ what }) => what)).not.toContain("name");
});

test("a file that says nothing of a role leaves it; who leaves a unit has no role left there", async () => {
  await load([row(1, { roles: "VIN-ombud" }), row(2)]);
  expect(told(await load([row(1, { roles: "" }), row(2)]))).toEqual(["unchanged", "unchanged"]);
  expect(told(await load([row(1), row(2, { roles: "VIN-ombud" })]))).toEqual([
    "changed roleEnded vinOmbud",
    "changed roleGiven vinOmbud",
  ]);
  expect(told(await load([row(2, { unitCode: "3030" })]))).toEqual([
    "changed roleEnded employee roleEnded vinOmbud roleGiven employee",
  ]);
});

test("whoever is named as a manager leads the unit of the line, and sees it", async () => {
  const unit = { unitCode: no("U"), unit: `Enhet ${no("U")}` };
  const file = [
    row(1, { ...unit, manager: no(3) }),
    row(2, { ...unit, manager: no(3) }),
    row(3, { ...unit, manager: no(3) }),
  ];
  await load(file);
  const lead = await actor((await byNumber(3))?.id ?? "", now);
  expect((await readTeam(lead, "k1", everybody, 1, false, now))?.count.people).toBe(3);
  // Another one is named: the one before sees nothing any more.
  await load(file.map((each) => ({ ...each, manager: no(1) })));
  const before = await actor((await byNumber(3))?.id ?? "", now);
  expect((await readTeam(before, "k1", everybody, 1, false, now))?.count.people).toBe(0);
});

test("units are known by code, then by name; new ones are made where the file says, and a closed one is told", async () => {
  const [a, b, c] = [no("A"), no("B"), no("C")];
  const shown = await load([
    row(1, { unitCode: a, unit: `Avdelning ${a}`, parent: "Socialförvaltningen" }),
    row(2, { unitCode: b, unit: `Grupp ${b}`, parent: a }),
    row(3, { unitCode: c, unit: "LSS-ENHETEN" }),
  ]);
  // The unit of that name has a code already: another code is another unit.
  expect(shown.units).toHaveLength(3);
  const unitOf = async (code: string) =>
    (
      await db.unitCode.findUnique({
        where: { municipalityId_code: { municipalityId: municipality.id, code } },
        include: { orgUnit: true },
      })
    )?.orgUnit;
  expect(await unitOf(a)).toMatchObject({ name: `Avdelning ${a}`, parentId: "soc" });
  expect(await unitOf(b)).toMatchObject({ parentId: (await unitOf(a))?.id });
  await db.unitCode.delete({ where: { municipalityId_code: { municipalityId: municipality.id, code: c } } });
  // Without its code it is known by its name, and gets the code of the file.
  const third = await db.orgUnit.findFirstOrThrow({ where: { name: "LSS-ENHETEN" } });
  const back = await load([
    row(3, { unitCode: no("D"), unit: "LSS-enheten" }),
    row(4, { unitCode: no("E"), unit: `Ny ${no("E")}` }),
  ]);
  expect(back.units).toEqual([`Ny ${no("E")}`]);
  expect((await unitOf(no("D")))?.id).toBe(third.id);
  await db.orgUnit.create({ data: { id: no("tom"), name: `Tom ${no("tom")}`, parentId: "vof" } });
  await db.unitCode.create({ data: { municipalityId: municipality.id, code: no("S"), orgUnitId: no("tom") } });
  await closeUnit(karin, no("tom"), now);
  expect(wrong(await preview(karin, fileOf([row(5, { unitCode: no("S") })]), now))).toEqual(["2:3 unitClosed"]);
});

test("what is wrong between lines is told at its line and column, and keeps everything from being written", async () => {
  await load([row("known", { email: `${no("known")}@k.example` })]);
  const cases: [Cells[], string[]][] = [
    [[row(1), row(1, { name: "Någon Annan" })], ["3:2 otherLine"]],
    [[row(1, { email: "x@k.example" }), row(2, { email: "X@k.example" })], ["3:3 sameEmail"]],
    [[row("known"), row(2, { email: `${no("known")}@k.example` })], ["3:3 emailOfAnother"]],
    // The address of one is not handed to another: neither number nor name is the same.
    [[row(2, { email: `${no("known")}@k.example` })], ["2:3 otherNumberAndName"]],
    [[row(1, { manager: no("nobody") })], ["2:4 managerUnknown"]],
    [
      [row(1, { manager: no(2) }), row(2, { manager: no(1) }), row(3, { manager: no(1) })],
      ["2:4 managerCycle", "3:4 managerCycle"],
    ],
    [[row(1, { unitCode: "99999" })], ["2:3 unitUnnamed"]],
    [
      [row(1, { unitCode: "X1", unit: "Ett", parent: "X2" }), row(2, { unitCode: "X2", unit: "Två", parent: "X1" })],
      ["2:5 unitCycle", "3:5 unitCycle"],
    ],
    [[row(1, { unitCode: "X3", unit: "Tre", parent: "0099" })], ["2:5 parentUnknown"]],
    [[row(1, { from: "" })], ["2:4 fromMissing"]],
    [[row("known", { from: "", to: "2024-01-01" })], ["2:6 endBeforeStart"]],
  ];
  for (const [rows, expected] of cases) {
    const before = await state();
    const shown = await preview(karin, fileOf([...rows, row("good")]), now);
    expect(
      wrong(shown)
        .sort()
        .map((each) => each.replace(/:\d+ /, " ")),
    ).toEqual(expected.map((each) => each.replace(/:\d+ /, " ")));
    expect(await confirm(karin, shown.id, now)).toBe("errors");
    expect(await state()).toBe(before);
  }
});

test("a line with nothing wrong says which other line of the same person has something", async () => {
  const shown = await preview(karin, fileOf([row(1), row(1, { name: "Annan" }), row(1)]), now);
  expect(wrong(shown)).toEqual(["3:2 otherLine"]);
  expect(shown.lines.map(({ line, told }) => [line, told.notes])).toEqual([
    [2, [{ note: "sameAs", value: "3" }]],
    [3, []],
    [4, [{ note: "sameAs", value: "3" }]],
  ]);
});

test("whoever has no number yet is known by the address, also under another name", async () => {
  await load([row(1, { email: `${no(1)}@k.example` })]);
  await db.employeeNumber.deleteMany({ where: { number: no(1) } });
  const shown = await preview(karin, fileOf([row(2, { email: `${no(1)}@k.example` })]), now);
  expect(told(shown)).toEqual(["changed number name"]);
});

test("people changed since the preview, or another day: nothing is written and the preview is made anew", async () => {
  const shown = await preview(karin, fileOf([row(1)]), now);
  const other = await preview(karin, fileOf([row(2)]), now);
  expect(await confirm(karin, other.id, now)).toBe(null);
  expect(await confirm(karin, shown.id, now)).toBe("stale");
  expect(await byNumber(1)).toBe(null);
  expect(await look(karin, shown.id, now)).toMatchObject({ state: "planned", isStale: true, counts: { new: 1 } });
  expect(await confirm(karin, shown.id, now)).toBe(null);
  expect((await byNumber(1))?.name).toBe("Person 1");

  const third = await preview(karin, fileOf([row(3)]), now);
  const tomorrow = new Date(now.getTime() + 86_400_000);
  expect(await confirm(karin, third.id, tomorrow)).toBe("stale");
  // Between the confirmation and the writing, too.
  expect(await confirmImport(karin, third.id, "", tomorrow)).toEqual({ id: third.id });
  await makePerson(
    karin,
    form({ id: "q".repeat(22), name: "Ny", employedFrom: today, unit: "lss", role: "employee" }),
    now,
  );
  await workOn(third.id, () => tomorrow);
  expect(await byNumber(3)).toBe(null);
  expect(await look(karin, third.id, tomorrow)).toMatchObject({ state: "planned", isStale: true, isConfirmed: false });
});

test("two coordinators who confirm at once: one is done, the other is shown anew", async () => {
  const [one, two] = [
    await preview(karin, fileOf([row(1)]), now),
    await preview(karin, fileOf([row(1, { name: "Annat" })]), now),
  ];
  await Promise.all([confirm(karin, one.id, now), confirm(karin, two.id, now)]);
  const after = [await look(karin, one.id, now), await look(karin, two.id, now)];
  expect(after.map(({ state }) => state).sort()).toEqual(["applied", "planned"]);
  expect(after.find(({ state }) => state === "planned")).toMatchObject({ isStale: true, counts: { changed: 1 } });
  expect(await db.employeeNumber.count({ where: { number: no(1) } })).toBe(1);
});

test("an import is nobody's but the municipality's own coordinators'; a department's coordinator has none", async () => {
  const { id } = await preview(karin, fileOf([row(1)]), now);
  await db.person.create({ data: { id: `dep-${series}`, name: "Dep", employedFrom: "2020-01-01" } });
  await db.membership.create({
    data: {
      id: `dep-${series}`,
      personId: `dep-${series}`,
      orgUnitId: "vof",
      role: "coordinator",
      fromDay: "2020-01-01",
    },
  });
  const file = { fileName: "x", bytes: Buffer.from("x"), scope: "nobody" };
  for (const who of [olle, await actor("maria", now), await actor(`dep-${series}`, now)]) {
    expect(await readImport(who, id, null, 1, now)).toBe(null);
    expect(await confirmImport(who, id, "", now)).toBe(null);
    expect(await leaveImport(who, id, now)).toBe(false);
    expect(await readImports(who, now)).toEqual([]);
    if (who !== olle) expect(await uploadImport(who, file, now)).toBe(null);
  }
  expect(await uploadImport(olle, { ...file, scope: "lss" }, now)).toEqual({ problem: "scopeMissing" });
  expect(await uploadImport(karin, { ...file, bytes: new Uint8Array() }, now)).toEqual({ problem: "fileMissing" });
  // The same numbers in another municipality are other people.
  await load([row(1, { unitCode: "", unit: "Annan enhet" })], "nobody", now, olle);
  expect(await byNumber(1)).toBe(null);
});

test("what is staged is deleted when it is left, and after a week whatever became of it; the log says that it was confirmed", async () => {
  const rows = () =>
    Promise.all([
      db.staffImport.count(),
      db.staffImportLine.count(),
      db.staffImportPart.count(),
      db.stagedPerson.count(),
      db.stagedMembership.count(),
      db.stagedUnit.count(),
    ]);
  const weekLater = new Date(now.getTime() + 8 * 86_400_000);
  await deleteWhatIsOld(weekLater);
  expect(await rows()).toEqual([0, 0, 0, 0, 0, 0]);
  const leave = await preview(karin, fileOf([row(1)]), now);
  expect(await leaveImport(karin, leave.id, now)).toBe(true);
  expect(await readImport(karin, leave.id, null, 1, now)).toBe(null);
  await expect.poll(rows).toEqual([0, 0, 0, 0, 0, 0]);
  const done = await load([row(1)]);
  expect(await db.stagedPerson.count()).toBe(0);
  expect(await db.staffImportPart.count()).toBe(0);
  await deleteWhatIsOld(new Date(now.getTime() + 6 * 86_400_000));
  expect((await look(karin, done.id, now)).lines).toHaveLength(1);
  await deleteWhatIsOld(weekLater);
  expect(await rows()).toEqual([0, 0, 0, 0, 0, 0]);
  const log = await db.auditEntry.findMany({ where: { subject: done.id }, orderBy: { seq: "asc" } });
  expect(log.map(({ action }) => action)).toEqual(["import.uploaded", "import.confirmed"]);
  expect(outcomes).toContain("leaves");
});

test("a process killed at any moment leaves nothing half done, and the next one does it all", async () => {
  const dataDir = copyOfWorld(inject("place"));
  const database = new BetterSqlite(path.join(dataDir, "demo.db"), { timeout: 5000 });
  const file = fileOf(
    Array.from({ length: 3000 }, (_, at) => ({ ...row(at), unitCode: `K${at % 20}`, unit: `Enhet K${at % 20}` })),
  );
  const insert = database.prepare(
    `INSERT INTO "StaffImport" ("id", "municipalityId", "fileName", "uploadedAt", "byKey", "staged") VALUES (?, ?, 'x', ?, 'k', 0)`,
  );
  insert.run("i", municipality.id, new Date().toISOString().replace("Z", "+00:00"));
  database.prepare(`INSERT INTO "StaffImportPart" VALUES ('i', 0, ?)`).run(Buffer.from(file));
  const counts = () =>
    ["Person", "Membership", "EmployeeNumber"].map(
      (table) => database.prepare(`SELECT COUNT(*) FROM "${table}"`).pluck().get() as number,
    );
  const row0 = () =>
    database.prepare(`SELECT "plannedAt", "appliedAt", "staged" FROM "StaffImport"`).get() as {
      plannedAt: string | null;
      appliedAt: string | null;
      staged: number;
    };
  const before = counts();
  const work = (): { child: ChildProcess; ended: Promise<unknown> } => {
    const child = spawn(
      process.execPath,
      ["--import", "tsx", "scripts/staffImport.ts", "i", new Date().toISOString()],
      {
        env: { ...process.env, DATA_DIR: dataDir },
        stdio: ["ignore", "ignore", "inherit"],
      },
    );
    return { child, ended: new Promise((resolve) => child.on("close", resolve)) };
  };
  const first = work();
  await expect.poll(() => row0().staged, { timeout: 20_000, interval: 5 }).toBeGreaterThan(0);
  first.child.kill("SIGKILL");
  await first.ended;
  expect(counts()).toEqual(before);
  await work().ended;
  expect(row0().plannedAt).not.toBe(null);
  expect(database.prepare(`SELECT COUNT(*) FROM "StaffImportLine"`).pluck().get()).toBe(3000);
  database.prepare(`UPDATE "StaffImport" SET "confirmedAt" = "plannedAt"`).run();
  // As soon as it holds the lock it is writing; killed then, and a little later each time.
  for (const ms of [0, 5, 15, 30]) {
    const next = work();
    const probe = new BetterSqlite(path.join(dataDir, "demo.db"), { timeout: 0 });
    const isWriting = () => {
      try {
        probe.exec("BEGIN IMMEDIATE; ROLLBACK");
        return false;
      } catch {
        return true;
      }
    };
    await expect.poll(() => isWriting() || row0().appliedAt !== null, { timeout: 20_000, interval: 1 }).toBe(true);
    await new Promise((resolve) => setTimeout(resolve, ms));
    next.child.kill("SIGKILL");
    await next.ended;
    probe.close();
    const grown = counts().map((count, at) => count - (before[at] ?? 0));
    expect(grown).toEqual(row0().appliedAt === null ? [0, 0, 0] : [3000, 3000, 3000]);
  }
  await work().ended;
  expect(row0().appliedAt).not.toBe(null);
  expect(counts().map((count, at) => count - (before[at] ?? 0))).toEqual([3000, 3000, 3000]);
  expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
  database.close();
}, 90_000);
