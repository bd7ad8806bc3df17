// SPDX-License-Identifier: EUPL-1.2
// The import as a whole: what is wrong is told by line and column, and what comes out is ours.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { importQuestions } from "./import";
import { bytes, complete, gift, head, read, row, said, sheet } from "./importing";

test("what our format needs and the file lacks is named question by question, and nothing is made up", () => {
  const found = gift(`::Ett:: Vad gör du? {=Frågar ~Väntar#Då går tiden.}

::Två:: Och sedan? {=Går#Ja. ~Stannar#Nej.}`);
  expect(found.yaml).toBe(null);
  expect(said(found)).toEqual([
    "1:1 Ett: missing id, goal, difficulty, source, why of a (Frågar).",
    "3:1 Två: missing id, goal, difficulty, source.",
  ]);
  expect(said(sheet(`${head}\nq1;;;1;Vad?;Frågar;;Väntar;Då.;;;a;`))).toEqual([
    "2:3 q1: missing goal, source, why of a (Frågar).",
  ]);
  expect(said(sheet(`${head}\nq1;;;1;Vad?;Frågar;;Väntar;Då.;;;a;`, "k1-1-2"))).toEqual([
    "2:13 q1: missing source, why of a (Frågar).",
  ]);
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
    ["bank.csv", `fråga;right\n`, ["1:1 There is no column “fråga”.", "1:1 The first row has no column “stem”."]],
    ["bank.csv", `${head}\n${row}\nq2;;k1;1;"Öppen;a;b`, ["3:"]],
    ["bank.csv", `${head}\n${row.replace("Vad", '"Vad')}\n${row}\n${row}`, ["2:5 A quote is opened and never closed."]],
    ["bank.csv", `${head}\n${row.replace("Vad", 'Hon sa "ja". Vad')}`, ["2:"]],
    [
      "bank.csv",
      `${head}\n${row};och mer`,
      ["2:14 q1: has more cells than the first row. Put quotes around a cell with a separator in it."],
    ],
    [
      "bank.csv",
      `${head}\n${row.replace("Vad gör du?", '"Vad\ngör du?"')}\n${row}`,
      ["4:1 q1: line 2 has this id already. Give one of them another."],
    ],
    ["bank.csv", `${head}\n${row}\n\n${row}`, ["4:1 q1: line 2 has this id already. Give one of them another."]],
    [
      "bank.csv",
      `${head}\n${row.replace("q1", "Q 1").replace(";1;", ";svår;")}`,
      ["2:1 Q 1: id", "2:4 Q 1: difficulty"],
    ],
    ["bank.gift", `${complete}\n\nVad {=a#x ~b#y\n\n${complete.replace("q1", "q2").replace("}", "")}`, ["7:", "12:"]],
    ["bank.gift", `Vem?{=a#x ~b#y}}`, ["1:16 This is not valid GIFT:"]],
    ["bank.gift", `${complete}\n\n${complete}`, ["8:1 q1: line 2 has this id already."]],
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
  expect(said(sheet([head, ...rows].join("\n")))).toEqual([expect.stringMatching(/^7001:4 q6999: difficulty/)]);
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
  const help = run("--help");
  expect([help.status, help.stdout.split("\n")[0]]).toEqual([
    0,
    "npm run -s quiz:import -- FILE [--goal ID] [--out FILE]",
  ]);
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
