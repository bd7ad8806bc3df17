// SPDX-License-Identifier: EUPL-1.2
// Small banks of questions as files, for the tests of the import, and what comes of them.
import { expect } from "vitest";
import { questionSource } from "../../app/content/questionSource";
import { quizSource } from "../../app/content/source";
import { parseYaml } from "../../app/content/yaml";
import type { Trouble } from "./draft";
import { importQuestions } from "./import";

export const bytes = (text: string) => new TextEncoder().encode(text);
export const gift = (text: string, goal?: string) => importQuestions("bank.gift", bytes(text), goal);
export const sheet = (text: string, goal?: string) => importQuestions("bank.csv", bytes(text), goal);

/** The questions as a quiz step that has them would be read. */
export function read(yaml: string | null) {
  const { value, problems } = parseYaml(`id: x\nkind: quiz\ntitle: x\n${yaml}`, "x.yml", quizSource);
  expect(problems).toEqual([]);
  return (value?.questions ?? []).map((question) => questionSource.parse(question));
}

export const said = ({ troubles }: { troubles: Trouble[] }) =>
  troubles.map(({ line, column, message }) => `${line}:${column} ${message}`);

export const head = "id;kind;goal;difficulty;stem;a;why_a;b;why_b;c;why_c;right;source";
export const row = "q1;;k1-1-2;1;Vad gör du?;Frågar;Då vet hon.;Väntar;Då går tiden.;;;a;Lektionen";

export const complete = `// [id:q1] [tag:goal=k1-1-2] [tag:difficulty=2] [tag:source=Lektionen Våld är mer än slag]
::Fråga:: Vad gör du? {
  =Frågar#Då vet hon.
  ~Väntar#Då går tiden.
}`;
