// SPDX-License-Identifier: EUPL-1.2
// What the course check does with files that nobody wrote in good faith: it says where and what, in bounded time, and
// nothing of them is ever shown.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import {
  check,
  facts,
  files,
  lesson,
  question,
  quiz,
  quizFile,
  right,
  text,
  unitFile,
  write,
  wrong,
} from "./tinyCourse";

const root = path.join(inject("place"), "hostile-courses");
const folder = path.join(root, "broken");

const line = "Du kan fråga. Det är bra att fråga. Du gör det i dag.\n\n";
const deep = (times: number, sign: string) => `${sign.repeat(times)}Hej.`;
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>`;

/** Each fault by the name of its course: what is written over, and what the check must say of it. */
const faults: Record<string, { change: (id: string) => Record<string, string>; says: RegExp }> = {
  enormous: {
    change: () => ({ [text]: lesson(line.repeat(Math.ceil((10 * 1024 * 1024) / line.length))) }),
    says: /1-las\.mdx:\d{4}: The file is longer than 65536 characters here/,
  },
  oneline: {
    change: () => ({ [text]: lesson("ordord ".repeat(1_500_000)) }),
    says: /1-las\.mdx:8: The file is longer than/,
  },
  manyquestions: {
    change: (id) => ({ [quizFile]: `${files(id)[quizFile]}# ${"x".repeat(2_000_000)}\n` }),
    says: /2-fragor\.yml:\d+: The file is longer than 524288 characters here/,
  },
  javascript: {
    change: () => ({ [text]: lesson("Hej.\n\n[Hej](javascript:alert(1))") }),
    says: /1-las\.mdx:10: The link javascript:alert\(1\) must begin with/,
  },
  disguised: {
    change: () => ({ [text]: lesson("Hej.\n\n[Hej](<java\tscript:alert(1)>) [Du](&#106;avascript:alert(1))") }),
    says: /1-las\.mdx:10: The link java.*must begin with/,
  },
  reference: {
    change: () => ({ [text]: lesson("Läs [mer][a].\n\n[a]: javascript:alert(1)") }),
    says: /1-las\.mdx:(8|10): The link javascript:alert\(1\) must begin with/,
  },
  dataurl: {
    change: () => ({ [text]: lesson("Hej.\n\n[Hej](data:text/html;base64,PHNjcmlwdD4=)") }),
    says: /1-las\.mdx:10: The link data:text/,
  },
  elsewhere: {
    change: () => ({ [text]: lesson("Hej.\n\n[Hej](//evil.example)") }),
    says: /1-las\.mdx:10: .*\/\/evil\.example/,
  },
  rawhtml: {
    change: () => ({ [text]: lesson('Hej.\n\n<img src="x" onerror="alert(1)" />') }),
    says: /1-las\.mdx:10: There is no component <img>/,
  },
  iframe: {
    change: () => ({ [text]: lesson('Hej.\n\n<iframe src="https://evil.example"></iframe>') }),
    says: /1-las\.mdx:10: There is no component <iframe>/,
  },
  drawing: { change: () => ({ [text]: lesson(`Hej.\n\n${svg}`) }), says: /1-las\.mdx:10: There is no component <svg>/ },
  spread: {
    change: () => ({ [text]: lesson('Hej.\n\n<Callout {...{dangerouslySetInnerHTML: {__html: "x"}}}>Hej.</Callout>') }),
    says: /1-las\.mdx:10: .*<Callout>/,
  },
  quotes: {
    change: () => ({ [text]: lesson(`Hej.\n\n${deep(5000, "> ")}`) }),
    says: /1-las\.mdx:10: .*deep/,
  },
  lists: { change: () => ({ [text]: lesson(`Hej.\n\n${deep(3000, "- ")}`) }), says: /1-las\.mdx:10: .*deep/ },
  brackets: {
    change: () => ({ [text]: lesson(`Hej.\n\n${"[".repeat(20_000)}a${"]".repeat(20_000)}`) }),
    says: /1-las\.mdx:10: .*deep/,
  },
  stars: { change: () => ({ [text]: lesson(`Hej.\n\n${"*a **b ".repeat(5000)}`) }), says: /1-las\.mdx:10: .*deep/ },
  components: {
    change: () => ({
      [text]: lesson(`Hej.\n\n${"<Callout>\n".repeat(2000)}Hej.\n${"</Callout>\n".repeat(2000)}`),
    }),
    says: /1-las\.mdx:\d+: .*deep/,
  },
  aliases: {
    change: (id) => ({
      [unitFile]: `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghi"].map((name, index) => `${name}: &${name} [${Array(9).fill(`*${"abcdefghi"[index]}`).join(", ")}]`).join("\n")}\n${files(id)[unitFile]}`,
    }),
    says: /unit\.yml:\d+: /,
  },
  deepyaml: {
    change: (id) => ({ [quizFile]: `${files(id)[quizFile]}extra: ${"[".repeat(20_000)}\n` }),
    says: /2-fragor\.yml:\d+: /,
  },
  nul: { change: () => ({ [text]: lesson("Hej.\n\nHej\u0000 du.") }), says: /1-las\.mdx:10: / },
  turned: { change: () => ({ [text]: lesson("Hej.\n\nHej \u202Edu.") }), says: /1-las\.mdx:10: / },
  proto: {
    change: (id) => ({
      [quizFile]: quiz(question(`${id}-f`, `${right}\n${wrong}\n        __proto__: { right: true }`)),
    }),
    says: /2-fragor\.yml:\d+: .*__proto__/,
  },
};

/** Scenes: a real one, broken. */
const scenes: Record<string, { change: (ink: string) => string; says: RegExp }> = {
  "broken Ink": {
    change: (ink) => `${ink}\n=== trasig ===\n{ told > : -> nowhere\n`,
    says: /forsta-fragan\.ink:\d+: /,
  },
  "an endless loop": {
    change: (ink) => `${ink.replace("-> hallen\n", "-> rund\n")}\n=== rund ===\n-> rund2\n=== rund2 ===\n-> rund\n`,
    says: /forsta-fragan\.ink:\d+: .*circle/,
  },
  "an Ink file of ten megabytes": {
    change: (ink) => ink + "// x\n".repeat(2_200_000),
    says: /forsta-fragan\.ink:\d+: The file is longer than/,
  },
};

let said: string[] = [];
let seconds = 0;

beforeAll(() => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, "facts.yml"), facts);
  writeFileSync(path.join(folder, "glossary.yml"), "[]\n");
  for (const [id, { change }] of Object.entries(faults)) write(folder, id, change(id));
  const began = performance.now();
  said = check(folder).stderr.split("\n");
  seconds = (performance.now() - began) / 1000;
}, 120_000);

const saidOf = (id: string) => said.filter((each) => each.startsWith(path.join(folder, id) + path.sep)).join("\n");

for (const [id, { says }] of Object.entries(faults))
  test(`the course check refuses "${id}" and says on which line`, () => {
    expect(saidOf(id)).toMatch(says);
  });

test("all of it takes no longer than a lesson that is long, and tells no stack", () => {
  expect(seconds).toBeLessThan(30);
  expect(said.join("\n")).not.toMatch(/\n\s+at |node_modules/);
});

for (const [name, { change, says }] of Object.entries(scenes))
  test(`a scene with ${name} is refused with its line, in bounded time`, () => {
    const own = path.join(root, name.replace(/\W/g, "-"));
    for (const each of ["facts.yml", "glossary.yml", path.join("scenarios", "forsta-fragan")])
      cpSync(path.join("courses", each), path.join(own, each), { recursive: true });
    const file = path.join(own, "scenarios", "forsta-fragan", "forsta-fragan.ink");
    const ink = readFileSync(file, "utf8");
    expect(change(ink)).not.toBe(ink);
    writeFileSync(file, change(ink));
    const began = performance.now();
    expect(check(own).stderr).toMatch(says);
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);
