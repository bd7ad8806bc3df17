// Questions from other formats: what comes out passes our own schema, and what cannot is told by line and column.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { quizSource } from "../../app/content/source";
import { parseYaml } from "../../app/content/yaml";
import { importQuestions } from "./import";

const bytes = (text: string) => new TextEncoder().encode(text);
const gift = (text: string, goal?: string) => importQuestions("bank.gift", bytes(text), goal);
const sheet = (text: string, goal?: string) => importQuestions("bank.csv", bytes(text), goal);

/** The questions as a quiz step that has them would be read. */
function read(yaml: string | null) {
  const { value, problems } = parseYaml(`id: x\nkind: quiz\ntitle: x\n${yaml}`, "x.yml", quizSource);
  expect(problems).toEqual([]);
  return value?.questions ?? [];
}

const head = "id;kind;goal;difficulty;stem;a;why_a;b;why_b;c;why_c;right;source";
const row = "q1;;k1-1-2;1;Vad gör du?;Frågar;Då vet hon.;Väntar;Då går tiden.;;;a;Lektionen";
const said = ({ troubles }: { troubles: { line: number; column: number; message: string }[] }) =>
  troubles.map(({ line, column, message }) => `${line}:${column} ${message}`);

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

const complete = `// [id:q1] [tag:goal=k1-1-2] [tag:difficulty=2] [tag:source=Lektionen Våld är mer än slag]
::Fråga:: Vad gör du? {
  =Frågar#Då vet hon.
  ~Väntar#Då går tiden.
}`;

test("GIFT becomes questions of ours, with the feedback of each answer as its why", () => {
  expect(read(gift(complete).yaml)).toEqual([
    {
      id: "q1",
      version: 1,
      kind: "one",
      goal: "k1-1-2",
      difficulty: 2,
      stem: "Vad gör du?",
      options: [
        { id: "a", text: "Frågar", right: true, why: "Då vet hon." },
        { id: "b", text: "Väntar", right: false, why: "Då går tiden." },
      ],
      source: "Lektionen Våld är mer än slag",
    },
  ]);
});

test("GIFT's several right, its true and false, and what Moodle's editor leaves in a text are understood", () => {
  const about = "[tag:difficulty=1] [tag:source=s]";
  const { yaml, notes } = gift(
    `$CATEGORY: $course$/k1

// [id:q1] ${about}
[html]<p>Vilka <b>två</b>?&nbsp;Välj.</p> {
~%50%A \\= a#1
~%50%B#2
~%-100%C#3
####Allmänt
}

// [id:q2] ${about}

Slag är våld. {TRUE#Det är det.#Ja.}

// [id:q3] ${about}
Bara slag är våld. {F#Nej, inte bara.#Just det.}`,
    "k1-1-2",
  );
  const [several, holds, not] = read(yaml);
  expect(several).toMatchObject({ kind: "several", stem: "Vilka två? Välj." });
  expect(several?.options.map(({ text, right, why }) => [text, right, why])).toEqual([
    ["A = a", true, "1"],
    ["B", true, "2"],
    ["C", false, "3"],
  ]);
  const sides = (question: typeof holds) => question?.options.map(({ text, right, why }) => [text, right, why]);
  expect(sides(holds)).toEqual([
    ["Sant", true, "Ja."],
    ["Falskt", false, "Det är det."],
  ]);
  expect(sides(not)).toEqual([
    ["Sant", false, "Nej, inte bara."],
    ["Falskt", true, "Just det."],
  ]);
  expect(notes.map(({ line }) => line)).toEqual([4]);
});

test("what our format needs and the file lacks is named question by question, and nothing is made up", () => {
  const found = gift(`::Ett:: Vad gör du? {=Frågar ~Väntar#Då går tiden.}

::Två:: Och sedan? {=Går#Ja. ~Stannar#Nej.}`);
  expect(found.yaml).toBe(null);
  expect(said(found)).toEqual([
    "1:1 Ett: missing id, goal, difficulty, source, why of a (Frågar).",
    "3:1 Två: missing id, goal, difficulty, source.",
  ]);
  expect(said(sheet(`${head}\nq1;;;1;Vad?;Frågar;;Väntar;Då.;;;a;`))).toEqual([
    "2:1 q1: missing goal, source, why of a (Frågar).",
  ]);
  expect(said(sheet(`${head}\nq1;;;1;Vad?;Frågar;;Väntar;Då.;;;a;`, "k1-1-2"))).toEqual([
    "2:1 q1: missing source, why of a (Frågar).",
  ]);
});

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
  expect(several?.options.map(({ right }) => right)).toEqual([true, false, true]);
  expect(statement?.options).toEqual([
    { id: "a", text: "Sant", right: true, why: "Ja." },
    { id: "b", text: "Falskt", right: false, why: "Det är det." },
  ]);
});

test("every sheet that can be written comes back as it was", () => {
  const words = fc
    .stringMatching(/^[a-zåäö ";,:{}#|>&*%?'\n-]{1,30}$/)
    .map((text) => text.trim())
    .filter((text) => text !== "");
  const written = fc.record({
    stem: words,
    source: words,
    options: fc.array(fc.record({ text: words, why: words }), { minLength: 2, maxLength: 6 }),
    difficulty: fc.integer({ min: 1, max: 3 }),
    right: fc.nat(5),
  });
  fc.assert(
    fc.property(
      fc.array(written, { minLength: 1, maxLength: 4 }),
      fc.constantFrom(";", ",", "\t"),
      (questions, delimiter) => {
        const letters = ["a", "b", "c", "d", "e", "f"];
        const lines = questions.map(({ stem, source, options, difficulty, right }, index) => [
          `q${index}`,
          "k1",
          String(difficulty),
          stem,
          ...letters.flatMap((_, at) => [options[at]?.text ?? "", options[at]?.why ?? ""]),
          letters[right % options.length] ?? "",
          source,
        ]);
        const names = [
          "id",
          "goal",
          "difficulty",
          "stem",
          ...letters.flatMap((each) => [each, `why_${each}`]),
          "right",
          "source",
        ];
        const csv = [names, ...lines].map((cells) => cells.map(quoted).join(delimiter)).join("\n");
        expect(read(sheet(csv).yaml)).toEqual(
          questions.map(({ stem, source, options, difficulty, right }, index) => ({
            id: `q${index}`,
            version: 1,
            kind: "one",
            goal: "k1",
            difficulty,
            stem,
            options: options.map(({ text, why }, at) => ({
              id: letters[at],
              text,
              why,
              right: at === right % options.length,
            })),
            source,
          })),
        );
      },
    ),
  );
});

test("a bad file is told by line and column, every error of it, and nothing comes out", () => {
  const cases: [string, string | Buffer, string[]][] = [
    ["bank.gift", "", ["1:1 The file is empty."]],
    ["bank.csv", "\uFEFF \n\n", ["1:1 The file is empty."]],
    ["bank.csv", `${head}\n`, ["2:1 There is no question below the first row."]],
    [
      "bank.csv",
      Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
      ["1:1 This is a workbook or an archive. Save the sheet as “CSV UTF-8” and import that."],
    ],
    [
      "bank.csv",
      Buffer.from(`${head}\nq1;\u0000\u0001`),
      [
        "1:1 Line 2 is not readable text in UTF-8 or Windows-1252. Open the file where it was made and save it as UTF-8.",
      ],
    ],
    [
      "bank.csv",
      `${head}\n${row.replaceAll("å", "Ã¥").replaceAll("ö", "Ã¶")}`,
      [
        "1:1 Line 2 is not readable text in UTF-8 or Windows-1252. Open the file where it was made and save it as UTF-8.",
      ],
    ],
    ["bank.xlsx", "x", ["1:1 The name has to end in .csv (a spreadsheet), or in .gift or .txt (GIFT)."]],
    ["bank.csv", `stem;rätt\n`, ["1:1 The first row has no column “right”.", "1:2 There is no column “rätt”."]],
    ["bank.csv", `${head}\n${row}\nq2;;k1;1;"Öppen;a;b`, ["3:"]],
    ["bank.csv", `${head}\n${row.replace("Vad", '"Vad')}\n${row}\n${row}`, ["2:5 A quote is opened and never closed."]],
    ["bank.csv", `${head}\n${row.replace("Vad", 'Hon sa "ja". Vad')}`, ["2:"]],
    [
      "bank.csv",
      `${head}\n${row};och mer`,
      ["2:14 The row has more cells than the first one. Put quotes around a cell with a separator in it."],
    ],
    ["bank.csv", `${head}\n${row}\n\n${row}`, ["4:1 q1: line 2 has this id already. Give one of them another."]],
    [
      "bank.csv",
      `${head}\n${row.replace("q1", "Q 1").replace(";1;", ";svår;")}`,
      ["2:1 Q 1: id", "2:1 Q 1: difficulty"],
    ],
    ["bank.gift", `${complete}\n\nVad {=a#x ~b#y\n\n${complete.replace("q1", "q2").replace("}", "")}`, ["7:", "12:"]],
    ["bank.gift", `Vem?{=a#x ~b#y}}`, ["1:16 This is not valid GIFT:"]],
    ["bank.gift", `${complete}\n\n${complete}`, ["8:1 q1: line 2 has this id already."]],
    [
      "bank.gift",
      "Para ihop {=a -> b =c -> d}\n\nSkriv {=ja}\n\nTal {#3:2}\n\nEssä {}",
      ["1:1 ", "3:1 ", "5:1 ", "7:1 "],
    ],
    ["bank.gift", "Vem? {=a#x ~%50%b#y}", ["1:1 Vem?: gives 50 % for “b”."]],
    ["bank.gift", '[html]Se <img src\\="x"> {=a#x ~b#y}', ["1:1 "]],
  ];
  for (const [name, text, expected] of cases) {
    const found = importQuestions(name, typeof text === "string" ? bytes(text) : text, "k1");
    expect([name, text, found.yaml]).toEqual([name, text, null]);
    const lines = said(found).filter((line) => !line.includes(": missing "));
    expect(lines.length, `${name} ${text}\n${said(found).join("\n")}`).toBe(expected.length);
    for (const [index, start] of expected.entries()) expect(lines[index]).toContain(start);
  }
});

test("ten thousand questions take seconds, and one fault among them is found", () => {
  const questions = Array.from({ length: 10_000 }, (_, index) => complete.replace("q1", `q${index}`));
  const began = Date.now();
  expect(gift(questions.join("\n\n")).questions).toBe(10_000);
  const rows = questions.map((_, index) => row.replace("q1", `q${index}`));
  expect(sheet([head, ...rows].join("\n")).questions).toBe(10_000);
  expect(Date.now() - began).toBeLessThan(30_000);
  rows[6_999] = row.replace("q1", "q6999").replace(";1;", ";9;");
  expect(said(sheet([head, ...rows].join("\n")))).toEqual([expect.stringMatching(/^7001:1 q6999: difficulty/)]);
}, 60_000);

test("the command prints the questions or writes them to a new file, and ends with 1 when it cannot", () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-import-"));
  const [good, bad, out] = ["good.csv", "bad.gift", "out.yml"].map((name) => path.join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(good, `${head}\n${row}`);
  writeFileSync(bad, "Vem? {=a ~b}");
  const run = (...args: string[]) =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/importQuestions.ts", ...args], { encoding: "utf8" });
  const printed = run(good);
  expect([printed.status, printed.stderr]).toEqual([0, ""]);
  expect(read(printed.stdout)).toHaveLength(1);
  const failed = run(bad, "--out", out, "--goal", "k1");
  expect([failed.status, failed.stdout, existsSync(out)]).toEqual([1, "", false]);
  expect(failed.stderr).toContain(`${bad}:1:1: Vem?: missing id, difficulty, source, why of a (a), why of b (b).`);
  expect(run(good, "--out", out).status).toBe(0);
  expect(read(readFileSync(out, "utf8"))).toEqual(read(printed.stdout));
  for (const args of [[good, "--out", out], [path.join(folder, "none.csv")], [], [good, "--nonsense"]]) {
    const refused = run(...args);
    expect([args, refused.status, refused.stdout]).toEqual([args, 1, ""]);
    expect(refused.stderr).not.toMatch(/\n\s+at /);
  }
}, 60_000);
