// SPDX-License-Identifier: EUPL-1.2
// A tiny course that passes the course check, to break in one way at a time, and the check itself as a process.
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { checkCourses } from "~/content/checks";
import { compileText } from "~/content/compileText.server";
import { problemLine } from "~/content/problem";
import { readCourses } from "~/content/read.server";
import { checkScenario } from "~/roleplay/check";

export const facts = `
- id: sedd
  kind: figure
  sv: fem av tio
  en: five of ten
  source: En rapport
  url: https://example.org/
  seen: 2026-11-01
  reviewBy: 2099-01-01
  status: seen
- id: osedd
  kind: figure
  sv: nio av tio
  en: nine of ten
  source: En rapport
  url: https://example.org/
  seen: 2026-11-01
  reviewBy: 2099-01-01
  status: unverified
`;

export const lesson = (body: string) => `---\nid: las\ntitle: Läs\n---\n\n## Rubrik\n\n${body}\n`;
/** The unit that a question of a tiny course asks about: `bra-u` for `bra-f1`. */
export const goalOf = (id: string) => id.replace(/-[a-z]+\d*$/, "-u");
export const question = (id: string, options: string, stem = "Vad gör du?") => `  - id: ${id}
    version: 1
    kind: one
    goal: ${goalOf(id)}
    difficulty: 1
    stem: ${stem}
    options:
${options}
    source: Lektionen`;
export const right = `      - id: a
        text: Jag frågar.
        right: true
        why: Då får du veta.`;
export const wrong = `      - id: b
        text: Jag går.
        why: Då får du inget veta.`;
export const quiz = (...questions: string[]) =>
  `id: fragor\nkind: quiz\ntitle: Frågor\nquestions:\n${questions.join("\n")}\n`;

/** The files of a course that passes. Names of units, steps and questions have the course's id in them. */
export function files(id: string): Record<string, string> {
  return {
    "course.yml": `id: ${id}\ntitle: Kurs\nsummary: Kort.\naudience: Alla\nowner: Vi\nversion: 1\nchanges:\n  - version: 1\n    on: 2026-11-01\n    what: Ny.\n    material: true\nvalidityMonths: 12\ndueDays: 30\n`,
    "01-m/module.yml": `id: ${id}-m\ntitle: Del\n`,
    "01-m/samtal.mdx": "---\ntitle: Samtal\nminutes: 10\n---\n\nVad gör vi? Vem gör det?\n",
    "01-m/01-u/unit.yml": `id: ${id}-u\ntitle: Del\nminutes: 1\ngoals:\n  - Kan fråga.\n`,
    "01-m/01-u/1-las.mdx": lesson("Du kan fråga. Det är bra att fråga. Du gör det i dag."),
    "01-m/01-u/2-fragor.yml": quiz(
      question(`${id}-f`, `${right}\n${wrong}`),
      question(`${id}-g`, `${right}\n${wrong}`, "Vem ringer du?"),
    ),
  };
}

export const text = "01-m/01-u/1-las.mdx";
export const quizFile = "01-m/01-u/2-fragor.yml";
export const unitFile = "01-m/01-u/unit.yml";

export function write(folder: string, id: string, change: Record<string, string | null> = {}, from = files) {
  for (const [name, body] of Object.entries({ ...from(id), ...change })) {
    if (body === null) continue;
    const file = path.join(folder, id, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
}

/** What the check says of a folder, a line each, without the seconds that a process of its own takes. */
export async function problemsIn(folder: string): Promise<string> {
  const read = await readCourses(folder, {
    compileText,
    checkScenario: async (...given) => checkScenario(...given),
  });
  return [...read.problems, ...checkCourses(read)].map(problemLine).join("\n");
}

export function check(folder: string, ...more: string[]) {
  return spawnSync(process.execPath, ["--import", "tsx", path.join("scripts", "courses.ts"), folder, ...more], {
    encoding: "utf8",
  });
}
