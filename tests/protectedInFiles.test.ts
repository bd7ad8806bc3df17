// SPDX-License-Identifier: EUPL-1.2
// Protected identity in files from the HR system: what is stored of such a person, line by line and table by table.
import { beforeEach, expect, test } from "vitest";
import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { uploadImport } from "~/people/import/imports.server";
import { readImport } from "~/people/import/shownImport.server";
import { workOn } from "~/people/import/work.server";
import { protect } from "~/people/protection.server";
import { type Cells, confirm, fileOf, look, preview } from "./staffFiles";
import { actor, form } from "./world";

const now = new Date();
const karin = await actor("karin", now);

let series = 0;
beforeEach(() => {
  series += 1;
});
const no = (number: number) => `S${series}-${number}`;
const row = (number: number, more: Cells = {}): Cells => ({
  number: no(number),
  name: `Person ${number}`,
  email: "",
  unitCode: "3020",
  from: "2025-03-01",
  protected: "",
  ...more,
});
const secret = (name: string): Cells => ({ name: `${name} Hemlig`, email: `${name}.Hemlig.${series}@k.example` });
const load = async (rows: Cells[]) => {
  const shown = await preview(karin, fileOf(rows), now);
  expect(await confirm(karin, shown.id, now)).toBe(null);
  return shown.id;
};
const idOf = async (number: number) =>
  (await db.employeeNumber.findFirstOrThrow({ where: { number: no(number) } })).personId;

/** What is stored of an import, or of all of them, besides the file as it came. */
const stored = async (importId?: string) =>
  JSON.stringify(
    await Promise.all([
      db.staffImport.findMany({ where: { id: importId } }),
      db.staffImportLine.findMany({ where: { importId } }),
      db.stagedPerson.findMany({ where: { importId } }),
      db.stagedMembership.findMany({ where: { importId } }),
      db.stagedUnit.findMany({ where: { importId } }),
    ]),
  );
const files = async () =>
  (await db.staffImportPart.findMany()).map(({ bytes }) => Buffer.from(bytes).toString("utf8")).join();

test("nothing is stored of the name and address of somebody protected, whatever is wrong and whichever line says it", async () => {
  await load([row(1, secret("Alva")), row(2, secret("Cia"))]);
  await protect(karin, await idOf(1), form({ name: "Kim Vald" }), now);
  const cases: [string, Cells[], string[]][] = [
    ["known, with a day that cannot be read", [row(1, { ...secret("Alva"), from: "igår" })], ["dayMalformed"]],
    ["known, with an address that cannot be read", [row(1, { ...secret("Alva"), email: "alva.hemlig@" })], []],
    ["known, without a name", [row(1, { ...secret("Alva"), name: "" })], []],
    ["known, with something that changes", [row(1, { ...secret("Alva"), from: "2025-02-01" })], []],
    ["known by the address alone", [row(9, secret("Alva"))], ["otherNumberAndName"]],
    ["known by the address alone, with a line of the number", [row(1), row(9, secret("Alva"))], ["emailOfAnother"]],
    ["known by the address, without a number", [row(1, { ...secret("Alva"), number: "" })], ["numberMissing"]],
    [
      "marked, with an address that cannot be read",
      [row(3, { ...secret("Bo"), email: "hemlig@", protected: "ja" })],
      [],
    ],
    [
      "marked, with a day that cannot be read",
      [row(3, { ...secret("Bo"), to: "igår", protected: "ja" })],
      ["dayMalformed"],
    ],
    [
      "marked on the last of two lines",
      [row(3, secret("Bo")), row(3, { ...secret("Bo"), unitCode: "3030", protected: "ja" })],
      [],
    ],
    [
      "marked on the first of two lines, with a unit that is not there on the other",
      [row(3, { ...secret("Bo"), protected: "ja" }), row(3, { ...secret("Bo"), unitCode: "99999" })],
      ["unitUnnamed"],
    ],
    ["here already, and marked from now on", [row(2, { ...secret("Cia"), protected: "ja" })], []],
  ];
  for (const [what, rows, expected] of cases) {
    const shown = await preview(karin, fileOf(rows), now);
    const problems = shown.lines.flatMap(({ told }) => told.wrong.map(({ problem }) => problem));
    expect([what, problems, shown.lines.map(({ name }) => name).join("")]).toEqual([what, expected, ""]);
    expect([what, await stored(shown.id)]).toEqual([what, expect.not.stringMatching(/hemlig/i)]);
  }
});

test("what is staged of somebody protected leaves the name and the address as they are", async () => {
  await load([row(1, secret("Alva")), row(2, secret("Cia"))]);
  await protect(karin, await idOf(1), form({ name: "Kim Vald" }), now);
  await load([
    row(1, { ...secret("Annan"), from: "2025-02-01" }),
    row(2, { ...secret("Annan"), from: "2025-02-01", protected: "ja" }),
    row(3, { ...secret("Bo"), protected: "ja" }),
  ]);
  const today = dayOf(now);
  const person = async (number: number) => db.person.findUniqueOrThrow({ where: { id: await idOf(number) } });
  expect(await person(1)).toMatchObject({
    name: "Kim Vald",
    email: `alva.hemlig.${series}@k.example`,
    employedFrom: "2025-02-01",
  });
  expect(await person(2)).toMatchObject({
    name: "Cia Hemlig",
    email: `cia.hemlig.${series}@k.example`,
    protectedOn: today,
  });
  expect(await person(3)).toMatchObject({ name: "Skyddad identitet", email: null, protectedOn: today });
});

test("whoever is marked by hand goes out of every earlier file, read in or waiting; the other files stay", async () => {
  await db.staffImport.deleteMany();
  const applied = await load([row(1, secret("Dag")), row(2)]);
  const changed = await load([row(1, { ...secret("Dag"), email: `annan.hemlig.${series}@k.example` }), row(2)]);
  const waiting = [
    await preview(karin, fileOf([row(1, secret("Dag")), row(2)]), now),
    // With an error, so that the line has no person: by the number, by the name and by the address.
    await preview(karin, fileOf([row(1, { ...secret("Dan"), from: "igår" })]), now),
    await preview(karin, fileOf([row(8, { ...secret("Dag"), from: "igår" })]), now),
    await preview(karin, fileOf([row(9, { email: `annan.hemlig.${series}@k.example` })]), now),
  ];
  const other = await preview(karin, fileOf([row(2, { name: "Nytt Namn" })]), now);
  await protect(karin, await idOf(1), form({ name: "Kim Vald" }), now);
  for (const id of [applied, changed])
    expect((await look(karin, id, now)).lines.map(({ number }) => number)).toEqual([no(2)]);
  for (const { id } of waiting) expect(await readImport(karin, id, null, 1, now)).toBe(null);
  expect((await look(karin, other.id, now)).lines).toHaveLength(1);
  expect((await stored()) + (await files())).not.toMatch(/hemlig/i);
});

test("whoever is marked by hand while a file is being read is not named by it afterwards", async () => {
  await load([row(1, secret("Eva"))]);
  const personId = await idOf(1);
  const file = { fileName: "x.csv", bytes: Buffer.from(fileOf([row(1, secret("Eva")), row(2)])), scope: "nobody" };
  const uploaded = (await uploadImport(karin, file, now)) as { id: string };
  let asked = 0;
  let marking: ReturnType<typeof protect> | undefined;
  await workOn(uploaded.id, () => {
    // Everybody has been read by now, and nothing is staged.
    if (asked++ === 1) marking = protect(karin, personId, form({ name: "Kim Vald" }), now);
    return now;
  });
  expect(await marking).toEqual({ id: personId });
  expect(await stored(uploaded.id)).not.toMatch(/hemlig/i);
  expect(await look(karin, uploaded.id, now)).toMatchObject({
    state: "planned",
    lines: [{ name: "" }, { name: "Person 2" }],
  });
});
