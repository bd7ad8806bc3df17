// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { decode } from "~/lib/decode";
import { columnNames, columns, folded, headerOf, jobFamilyOf, roleIn, template } from "./columns";
import { ledBy, roundOf } from "./managers";
import { dayIn, type ImportRow, readSheet } from "./sheet";

const rowsOf = (text: string): ImportRow[] => {
  const sheet = readSheet(text);
  if ("refused" in sheet) throw new Error(JSON.stringify(sheet.refused));
  return sheet.rows;
};
const head = "Anställningsnummer;Namn;E-post;Enhetskod;Anställd från;Anställd till;Roll;Skyddad identitet";
const wrongOf = (line: string) =>
  rowsOf(`${head}\n${line}`).flatMap(({ wrong }) => wrong.map(({ problem, column }) => `${column} ${problem}`));

test("no two columns share a name, and each is known in any letters", () => {
  const all = columnNames.flatMap((name) => columns[name].map((word) => [folded(word), name] as const));
  for (const [word, name] of all) for (const [other, another] of all) if (word === other) expect(name).toBe(another);
  for (const [name, words] of Object.entries(columns))
    for (const word of words)
      for (const spelled of [word, word.toUpperCase(), ` ${word.normalize("NFD")} `, word.replaceAll(" ", "_")]) {
        const header = headerOf(["Anst.nr", "Namn", "Enhet", spelled]);
        const twice = ["number", "name", "unit"].includes(name);
        expect([spelled, "at" in header ? header.at[name as keyof typeof columns] : "twice"]).toEqual([
          spelled,
          twice ? "twice" : 3,
        ]);
      }
});

test("what a file must have is asked for, and what it has twice is told", () => {
  expect(headerOf(["E-post"])).toEqual({
    troubles: ["number", "name", "unit"].map((missing) => ({ why: "columnMissing", missing })),
  });
  expect(headerOf(["Anst.nr", "Förnamn", "Efternamn", "Enhet", "Avdelning"])).toEqual({
    troubles: [{ why: "columnTwice", column: 5, word: "Avdelning", first: "Enhet" }],
  });
  expect(headerOf(["Anst.nr", "Namn", "Enhet", "Lön"])).toMatchObject({ unread: ["Lön"] });
  for (const [text, why] of [
    ["", "empty"],
    ["\n\n ; \n", "empty"],
    [head, "noRows"],
    [`${head}\n1;"A;x`, "quoteNotClosed"],
    [`${head}\n1;A"b";x`, "quoteInside"],
  ] as const)
    expect(readSheet(text)).toMatchObject({ refused: [{ why }] });
});

test("a file says the same whatever separates, however it is encoded and wherever its lines end", () => {
  const rows = [
    ["Anst.nr", "Namn", "ENHETSKOD", "Överordnad enhet", "Från och med"],
    ["17", "Åsa Öberg", "2010", "Vård", "2024-02-29"],
    ["18", "Ärla", "2020", "", "20240301"],
  ];
  const written = fc.record({
    separator: fc.constantFrom(";", ",", "\t"),
    end: fc.constantFrom("\n", "\r\n"),
    encoding: fc.constantFrom("utf8", "bom", "1252"),
    quote: fc.boolean(),
    last: fc.boolean(),
  });
  const expected = rowsOf(rows.map((cells) => cells.join(";")).join("\n"));
  fc.assert(
    fc.property(written, ({ separator, end, encoding, quote, last }) => {
      const text =
        rows.map((cells) => cells.map((cell) => (quote ? `"${cell}"` : cell)).join(separator)).join(end) +
        (last ? end : "");
      const bytes =
        encoding === "1252" ? Buffer.from(text, "latin1") : Buffer.from((encoding === "bom" ? "\ufeff" : "") + text);
      expect(rowsOf(decode(bytes))).toEqual(expected);
    }),
  );
});

test("lines are numbered as a text editor numbers them, also after empty lines and cells of several lines", () => {
  const text = `\n${head}\n1;"Anna\nBerg";;20;;;;\n\n2;Bo;;20;;;;\n`;
  expect(rowsOf(text).map(({ line, name }) => [line, name])).toEqual([
    [3, "Anna Berg"],
    [6, "Bo"],
  ]);
});

test("each thing that can be wrong with a line is told with its column", () => {
  for (const [line, expected] of [
    [";Anna;;20;;;;", ["1 numberMissing"]],
    ["#1;Anna;;20;;;;", ["1 numberMalformed"]],
    ["850101-1234;Anna;;20;;;;", ["1 identityNumber"]],
    ["1;;;20;;;;", ["2 nameMissing"]],
    ["1;Anna 19850101-1234;;20;;;;", ["2 identityNumber"]],
    ["1;Anna;anna;20;;;;", ["3 emailMalformed"]],
    ["1;Anna;;;;;;", ["4 unitMissing"]],
    ["1;Anna;;20;2024-02-30;;;", ["5 dayMalformed"]],
    ["1;Anna;;20;2024-02-10;2024-02-09;;", ["6 endBeforeStart"]],
    ["1;Anna;;20;;;kock;", ["7 roleUnknown"]],
    ["1;Anna;;20;;;samordnare;", ["7 roleCoordinator"]],
    ["1;Anna;;20;;;;kanske", ["8 yesOrNo"]],
    ["1;Anna;;20;;;;;extra", ["9 tooManyCells"]],
    ["1;Anna;;20;;;;;;", []],
    ["1;Anna;;20", []],
    ["1;Anna;;20;;;chef, VIN-ombud och skyddsombud;nej", []],
    [
      "x;;x;;1;1;x;kanske;x",
      [
        "8 yesOrNo",
        "2 nameMissing",
        "3 emailMalformed",
        "4 unitMissing",
        "5 dayMalformed",
        "6 dayMalformed",
        "7 roleUnknown",
        "9 tooManyCells",
      ],
    ],
  ] as const)
    expect([line, wrongOf(line).sort()]).toEqual([line, [...expected].sort()]);
});

test("what looks like a personal identity number is not kept to be shown", () => {
  for (const line of ["850101-1234;Anna;;20;;;;", "1;850101-1234;;20;;;;"])
    expect(JSON.stringify(rowsOf(`${head}\n${line}`)[0]?.wrong)).not.toContain("850101");
});

test("the name of somebody with protected identity is not read", () => {
  for (const yes of ["ja", "JA", "x", "1"]) {
    const [row] = rowsOf(`${head}\n1;Hemlig Person;;20;;;;${yes}`);
    expect([row?.isProtected, row?.wrong]).toEqual([true, []]);
    expect(JSON.stringify(row)).not.toContain("Hemlig");
  }
});

test("a day is read as systems write it, and a year that never comes is no day", () => {
  for (const text of ["2024-02-29", "20240229", "2024/02/29", "2024.02.29", "2024-02-29 00:00:00", "2024-02-29T00:00"])
    expect([text, dayIn(text)]).toEqual([text, "2024-02-29"]);
  for (const text of ["", "9999-12-31", "2099-12-31"]) expect([text, dayIn(text)]).toEqual([text, null]);
  for (const text of ["2023-02-29", "29/2 2024", "45000", "i går", "2024-2-9"])
    expect([text, dayIn(text)]).toEqual([text, undefined]);
});

test("no text at all makes the reading fail", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string({ unit: "binary" }).map((text) => `${head}\n${text}`),
      ),
      (text) => {
        const sheet = readSheet(text);
        expect("refused" in sheet ? sheet.refused.length > 0 : sheet.rows.length > 0).toBe(true);
      },
    ),
  );
});

test("roles and job families are known by the words of our own pages", () => {
  expect(["chef", "VIR-ombud", "vin-handläggare", "Skyddsombud", "kock"].map(roleIn)).toEqual([
    "manager",
    "vinOmbud",
    "vinHandlaggare",
    "safetyRepresentative",
    null,
  ]);
  expect(["Hemtjänst", "LSS-HANDLÄGGARE", "undersköterska"].map(jobFamilyOf)).toEqual([
    "homeCare",
    "disabilityOfficer",
    null,
  ]);
});

test("the template is read without a fault, and Excel in Sweden opens it", () => {
  expect(template.startsWith("\ufeffanställningsnummer;")).toBe(true);
  const rows = rowsOf(template);
  expect(rows.map(({ wrong, name }) => [name, wrong])).toEqual([
    ["Kim Exempel", []],
    ["Robin Exempel", []],
  ]);
  expect(rows[0]).toMatchObject({ unitCode: "2010", jobFamily: "homeCare", manager: "1200", from: "2026-01-15" });
});

const led = (pairs: string[]) =>
  pairs.map((pair) => {
    const [number = "", manager = "", unit = "u"] = pair.split(" ");
    return { number, manager, unitCode: unit } as ImportRow;
  });

test("who goes round in a chain of managers is found, and nobody else", () => {
  const roundIn = (pairs: string[]) => [...roundOf(led(pairs))].sort().join("");
  expect(roundIn(["a b", "b c", "c"])).toBe("");
  expect(roundIn(["a a", "b a"])).toBe("");
  expect(roundIn(["a b", "b a", "x a", "a y"])).toBe("ab");
  expect(roundIn(["a b", "b c", "c a", "d c", "c e"])).toBe("abc");
  expect(roundIn(["a b", "b a", "b m", "m n", "n o", "o n"])).toBe("abno");
  // A chain of 50,000 is followed without a stack.
  const long = Array.from({ length: 50_000 }, (_, at) => `${at} ${at + 1}`);
  expect(roundOf(led(long)).size).toBe(0);
});

test("a manager leads the unit of the line; who leads managers leads the unit of their own, where it stands above", () => {
  const rows = led(["anna maria norr", "bo maria norr", "maria director norr", "director  dept", "eva director soder"]);
  const isAbove = (upper: string, lower: string) => upper === lower || upper === "dept";
  const leads = ledBy(rows, (row) => row.unitCode, isAbove);
  expect([...(leads.get("maria") ?? [])]).toEqual(["norr"]);
  expect([...(leads.get("director") ?? [])].sort()).toEqual(["dept", "soder"]);
});
