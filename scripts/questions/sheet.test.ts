// SPDX-License-Identifier: EUPL-1.2
// Questions from a spreadsheet: every kind, however the file was saved, and the cell of each error.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { QuestionSource } from "../../app/content/questionSource";
import { letters } from "./draft";
import { importQuestions } from "./import";
import { bytes, head, read, row, said, sheet } from "./importing";

test("a sheet becomes questions of ours, whatever separates its cells and however it was saved", () => {
  const [expected] = read(sheet(`${head}\n${row}`).yaml);
  expect(expected).toMatchObject({ id: "q1", kind: "one", goal: "k1-1-2", difficulty: 1, stem: "Vad gör du?" });
  const text = `${head}\r\n${row}\r\n`;
  const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]);
  for (const saved of [bytes(`\uFEFF${text}`), Buffer.from(text, "latin1"), utf16])
    expect(read(importQuestions("bank.CSV", saved).yaml)).toEqual([expected]);
  for (const sign of [",", "\t"]) expect(read(sheet(text.replaceAll(";", sign)).yaml)).toEqual([expected]);
});

test("cells with quotes, separators and line breaks come through, and the lines below them are still counted right", () => {
  const cell = `"Hon säger: ""Nej; inte nu""\nDu väntar."`;
  const found = sheet(`${head}\n${row.replace("Vad gör du?", cell)}\n${row.replace("q1", "q2").replace(";a;", ";x;")}`);
  expect(said(found)).toEqual([
    "4:12 q2: right says “x”, and there is no such option. Write letters of options, such as a or a c.",
  ]);
  const [question] = read(sheet(`${head}\n${row.replace("Vad gör du?", cell)}`).yaml);
  expect(question?.stem).toBe('Hon säger: "Nej; inte nu"\nDu väntar.');
});

test("a sheet says several right by letters, and true or false by kind", () => {
  const [several, statement] = read(
    sheet(`${head}
q1;several;k1-1-2;1;Vilka två?;A;1;B;2;C;3;a c;s
q2;trueFalse;k1-1-2;1;Slag är våld.;;Ja.;;Det är det.;;;sant;s`).yaml,
  );
  expect(several).toMatchObject({ kind: "several", options: [{ right: true }, { right: false }, { right: true }] });
  expect(statement).toMatchObject({ kind: "trueFalse", holds: true, ifTrue: "Ja.", ifFalse: "Det är det." });
});

test("a sheet puts things in order, matches and sorts them, and tells a case in the rows below it", () => {
  const found =
    sheet(`id;case;before;kind;goal;difficulty;stem;a;why_a;to_a;b;why_b;to_b;c;why_c;to_c;to_d;right;source;passage
o;;;order;k1;1;I vilken ordning?;Först;1;;Sedan;2;;Sist;3;;;;s;k1-1-2/las#om
m;;;match;k1;2;Vem gör vad?;Du;1;Frågar;Chefen;2;Anmäler;;;;Väntar;;s;
s;;;sort;k1;3;Vad är vad?;Slag;1;Fysiskt;Hot;2;Psykiskt;Knuff;3;Fysiskt;;;s;
c;;;case;k1;2;Hon tittar bort.;;;;;;;;;;;;s;
forst;c;;;;;Vad gör du?;Väntar;1;;Går;2;;;;;;a;;
sen;c;Hon säger ja.;trueFalse;;;Du är klar.;;1;;;2;;;;;;false;;`);
  expect(said(found)).toEqual([]);
  expect(read(found.yaml)).toMatchObject([
    {
      id: "o",
      kind: "order",
      passage: "k1-1-2/las#om",
      items: [{ text: "Först" }, { text: "Sedan" }, { text: "Sist" }],
    },
    {
      id: "m",
      kind: "match",
      items: [{ place: "p1" }, { place: "p2" }],
      places: [{ text: "Frågar" }, { text: "Anmäler" }, { text: "Väntar" }],
    },
    { id: "s", kind: "sort", items: [{ place: "p1" }, { place: "p2" }, { place: "p1" }] },
    {
      id: "c",
      kind: "case",
      stem: "Hon tittar bort.",
      parts: [
        { id: "forst", kind: "one", options: [{ right: true }, { right: false }] },
        { id: "sen", before: "Hon säger ja.", kind: "trueFalse", holds: false, ifTrue: "1", ifFalse: "2" },
      ],
    },
  ]);
});

test("what is wrong in a kind or a case is told at its cell", () => {
  const names = "id;case;before;kind;goal;difficulty;stem;a;why_a;to_a;b;why_b;to_b;c;why_c;to_c;right;source";
  const wrong = (...rows: string[]) => said(sheet([names, ...rows].join("\n")));
  const two = "Du;1;x;Hon;2;y;;;";
  expect(wrong(`q;;;essay;k1;1;Vad?;${two};;s`)).toEqual([
    "2:4 q: there is no kind “essay”. Write one, several, trueFalse, order, match, sort, case, or leave it empty.",
  ]);
  expect(wrong(`q;;;;k1;1;Vad?;${two};a;s`)).toEqual(["2:10 q: to_a is for the kinds match and sort. Write the kind."]);
  expect(wrong(`q;;;match;k1;1;Vad?;${two};a;s`)).toEqual([
    "2:17 q: right is empty here: what is right stands in to_a, to_b and so on.",
  ]);
  expect(wrong(`q;;;match;k1;1;Vad?;Du;1;;Hon;2;y;;;;;s`)).toEqual(["2:10 q: missing place of a (Du)."]);
  expect(wrong(`q;;;match;k1;1;Vad?;Du;1;x;Hon;2;x;;;;;s`)).toContain(
    "2:1 q: items: two items have the same place; make it a sort, or give each its own.",
  );
  expect(wrong(`q;;;order;k1;1;Vad?;Du;1;;Hon;2;;;;;;s`)).toEqual(["2:1 q: has 2 items; there have to be 3 to 6."]);
  expect(wrong(`q;;;trueFalse;k1;;Vad?;;1;;;2;;;;;kanske;s`)).toEqual(["2:17 q: right has to be true or false."]);
  const story = "c;;;case;k1;1;Hon tittar bort.;;;;;;;;;;;s";
  const part = (id: string, more = ";;") => `${id};c;;;${more}Vad?;Ja;1;;Nej;2;;;;;a;`;
  expect(wrong(story, part("ett"))).toEqual(["2:1 c: has 1 parts; there have to be 2 to 4."]);
  expect(wrong(story, part("ett"), part("ett"))).toEqual(["2:1 c: parts: two parts have the same id."]);
  expect(wrong(story, part("ett"), part("tva", "k1;;"))).toEqual([
    "2:1 c: has 1 parts; there have to be 2 to 4.",
    "4:5 tva: goal stands in the row of the case.",
  ]);
  expect(wrong(part("ett"))).toEqual(["2:2 ett: there is no case “c” above. The row of the case comes first."]);
  expect(wrong(story, part("ett"), `tva;c;;order;;;Vad?;Du;1;;Hon;2;;Vi;3;;;`)).toContain(
    "4:4 tva: a part of a case cannot be of the kind order.",
  );
  expect(wrong(story.replace(";;;case", ";;Sedan;case"))).toEqual([
    "2:3 c: before is for a part of a case. Name its case, or leave it empty.",
  ]);
  expect(wrong(story, part("ett"), `tva;c;;;;;Vad?;Ja;;;Nej;2;;;;;a;`)).toEqual(["4:9 tva: missing why of a (Ja)."]);
});

test("a row with fewer cells than the first lacks what is not there", () => {
  expect(said(sheet(`${head}\nq1;;k1;1;Vad?;Ja;Därför.;Nej`))).toEqual([
    "2:12 q1: right is empty. Write the letter of each right option.",
  ]);
  expect(
    said(sheet(`${head.replace(";right", "").replace("id;", "id;right;")}\nq1;a;;k1;1;Vad?;Ja;Därför.;Nej`)),
  ).toEqual(["2:13 q1: missing source, why of b (Nej)."]);
});

const words = fc
  .stringMatching(/^[a-zåäö ";,:{}#|>&*%?'\n-]{1,30}$/)
  .map((text) => text.trim())
  .filter((text) => text !== "");
const thing = fc.record({ text: words, why: words });
const stemmed = fc.record({ stem: words });
const about = fc.record({ source: words, difficulty: fc.integer({ min: 1, max: 3 }) });
const named = <Each extends object>(list: readonly Each[]) =>
  list.map((each, index) => ({ id: letters[index] ?? "", ...each }));
/** Things with ids and their places, each named by where it first stands. */
function placed(things: readonly { text: string; why: string }[], to: readonly number[], count: number) {
  const order = [...new Set([...to, ...Array.from({ length: count }, (_, index) => index)])];
  return {
    items: named(things).map((each, index) => ({ ...each, place: `p${order.indexOf(to[index] ?? 0) + 1}` })),
    places: order.map((_, index) => ({ id: `p${index + 1}`, text: `place ${index}` })),
  };
}
const list = (minLength: number, maxLength: number) => fc.array(thing, { minLength, maxLength });
const choice = fc.tuple(list(2, 6), fc.integer({ min: 1, max: 62 })).map(([things, mask]) => {
  const options = named(things).map((each, index) => ({ ...each, right: Boolean((mask >> index) & 1) || index === 5 }));
  const right = options.filter((option) => option.right).length;
  if (right === 0) options[0] = { ...options[0], right: true } as (typeof options)[0];
  return { kind: right > 1 ? ("several" as const) : ("one" as const), options };
});
const statement = fc.record({
  kind: fc.constant("trueFalse" as const),
  holds: fc.boolean(),
  ifTrue: words,
  ifFalse: words,
});
const ordered = list(3, 6).map((things) => ({ kind: "order" as const, items: named(things) }));
const match = fc.tuple(list(2, 6), fc.boolean()).map(([things, spare]) => ({
  kind: "match" as const,
  ...placed(things, [...things.keys()], things.length + (spare ? 1 : 0)),
}));
const sort = list(3, 8).map((things) => ({
  kind: "sort" as const,
  ...placed(
    things,
    things.map((_, index) => index % 2),
    2,
  ),
}));
const inPart = fc.oneof(choice, statement, match, sort);
const story = fc
  .array(fc.tuple(inPart, stemmed, fc.option(words, { nil: undefined })), { minLength: 2, maxLength: 4 })
  .map((parts) => ({
    kind: "case" as const,
    parts: parts.map(([body, { stem }, before], index) => ({
      id: `part-${index}`,
      ...(before ? { before } : {}),
      stem,
      ...body,
    })),
  }));
const bank = fc
  .array(fc.tuple(fc.oneof(inPart, ordered, story), stemmed, about), { minLength: 1, maxLength: 5 })
  .map((questions) =>
    questions.map(
      ([body, { stem }, more], index) =>
        ({ id: `q${index}`, version: 1, goal: "k1", stem, ...more, ...body }) as QuestionSource,
    ),
  );

/** The cells of a question by the names of their columns. */
function cellsOf(question: QuestionSource | Extract<QuestionSource, { kind: "case" }>["parts"][number]) {
  const { id, kind, stem } = question;
  const cells: Record<string, string> = { id, kind, stem };
  if (question.kind === "trueFalse")
    return { ...cells, right: String(question.holds), why_a: question.ifTrue, why_b: question.ifFalse };
  if (question.kind === "case") return cells;
  const things = "options" in question ? question.options : question.items;
  for (const each of things) Object.assign(cells, { [each.id]: each.text, [`why_${each.id}`]: each.why });
  if ("options" in question)
    cells.right = question.options.flatMap((option) => (option.right ? option.id : [])).join(" ");
  if ("places" in question) {
    const textOf = (place: string) => question.places.find((each) => each.id === place)?.text ?? "";
    for (const item of question.items) cells[`to_${item.id}`] = textOf(item.place);
    for (const [index, place] of question.places
      .slice(new Set(question.items.map((item) => item.place)).size)
      .entries())
      cells[`to_${letters[question.items.length + index]}`] = place.text;
  }
  return cells;
}

test("every bank that can be written comes back as it was, of all kinds, whatever separates its cells", () => {
  const names = [
    ...["id", "case", "before", "kind", "goal", "difficulty", "stem", "right", "source"],
    ...letters.flatMap((letter) => [letter, `why_${letter}`, `to_${letter}`]),
  ];
  fc.assert(
    fc.property(bank, fc.constantFrom(";", ",", "\t"), (questions, sign) => {
      const rows = questions.flatMap((question) => [
        { ...cellsOf(question), goal: question.goal, difficulty: String(question.difficulty), source: question.source },
        ...(question.kind === "case"
          ? question.parts.map((part) => ({ ...cellsOf(part), case: question.id, before: part.before ?? "" }))
          : []),
      ]);
      const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
      const lines = rows.map((cells: Record<string, string>) => names.map((name) => quoted(cells[name] ?? "")));
      const found = sheet([names, ...lines].map((cells) => cells.join(sign)).join("\n"));
      expect(said(found)).toEqual([]);
      expect(read(found.yaml)).toEqual(questions);
    }),
    { numRuns: 200 },
  );
});
