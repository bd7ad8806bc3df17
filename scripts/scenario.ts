// SPDX-License-Identifier: EUPL-1.2
// Plays a scenario in the terminal, for whoever writes it: with its variables, thoughts and whys to be seen.
//   npm run scenario -- courses/scenarios/ID/ID.ink
// Keys may also come through a pipe: one a line, until there are no more.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { type Problem, problemLine } from "../app/content/problem";
import { scenarioSource } from "../app/content/scenarioSource";
import { parseYaml } from "../app/content/yaml";
import { compileStory } from "../app/roleplay/compile";
import { checkContract } from "../app/roleplay/contract";
import { lineOfChoice } from "../app/roleplay/lines";
import { BrokenStory, EndlessStory, type Line, openScene, replay } from "../app/roleplay/play";

const [given] = process.argv.slice(2);
if (!given) stop("Skriv vilken scen du vill spela: npm run scenario -- courses/scenarios/ID/ID.ink");
// A folder or another of the three files will do.
const file = /\.ink$/.test(given)
  ? given
  : /\.(yml|las\.mdx)$/.test(given)
    ? given.replace(/\.(yml|las\.mdx)$/, ".ink")
    : path.join(given, `${path.basename(given)}.ink`);
if (!existsSync(file)) stop(`Det finns ingen fil ${file}.`);

const ink = readFileSync(file, "utf8")
  .replace(/^\uFEFF/, "")
  .replace(/\r\n/g, "\n");
const compiled = compileStory(ink, file);
if (!compiled.ok) stop(...compiled.problems.map(problemLine));
const { story } = compiled;
const source = readSource();
const starts = new Map(
  [...ink.matchAll(/^VAR\s+(\w+)\s*=\s*(-?\d+)/gm)].map(([, name = "", value]) => [name, Number(value)]),
);

let way: string[] = [];
show();
const keys = createInterface({ input: process.stdin, terminal: false });
ask();
for await (const key of keys) {
  if (!process.stdin.isTTY) console.log(key);
  if (!answer(key.trim().toLowerCase())) break;
  ask();
}
keys.close();

/** Takes what was typed. @returns whether to go on */
function answer(key: string): boolean {
  const choice = /^\d+$/.test(key) ? openScene(story, way).choices[Number(key) - 1] : undefined;
  if (key === "q" || key === "quit" || key === "sluta") return false;
  if (key === "b" || key === "back" || key === "bakåt") way = way.slice(0, -1);
  else if (key === "o" || key === "restart" || key === "om") way = [];
  else if (choice) {
    const before = way;
    way = [...way, choice.id];
    if (!show()) way = before;
    return true;
  } else {
    console.log("Skriv siffran för ett val, eller b, o eller q.");
    return true;
  }
  show();
  return true;
}

/** Tells what the last choice led to, or the beginning. @returns false when the story breaks there */
function show(): boolean {
  try {
    const { opening, turns, scene } = replay(story, way);
    const last = turns.at(-1);
    console.log("");
    if (last) {
      console.log(`» ${last.text}`);
      console.log(`  varför: ${last.why ?? "–"}`);
    }
    for (const line of last?.lines ?? opening) tell(line);
    for (const thought of last?.thoughts ?? []) console.log(`  tanke: ${thought}`);
    console.log(`  [${variables()}]`);
    if (scene.ending !== null) {
      const title = source?.endings.find(({ id }) => id === scene.ending)?.title;
      console.log(`\nSLUT: ${scene.ending}${title ? `, ${title}` : ""}\nVägen hit: ${way.join(", ")}`);
    }
    const offered = scene.choices.map((choice, index) => `${index + 1}  ${choice.text}  #${choice.id}`);
    console.log(offered.length > 0 ? `\n${offered.join("\n")}` : `${turns.length} val.`);
    return true;
  } catch (error) {
    if (!(error instanceof BrokenStory || error instanceof EndlessStory)) throw error;
    const line = way.length > 0 ? lineOfChoice(ink, way.at(-1) ?? "") : 1;
    console.log(problemLine({ file, line, message: error.message }));
    return false;
  }
}

function tell({ time, text }: Line): void {
  if (time) console.log(`\n— ${time} —`);
  if (text) console.log(text);
}

/** The variables, and where one has just changed what it was before. */
function variables(): string {
  const [before, now] = [valuesAfter(way.slice(0, -1)), valuesAfter(way)];
  return [...now]
    .map(([name, value]) => (before.get(name) === value ? `${name} ${value}` : `${name} ${before.get(name)}→${value}`))
    .join("  ");
}

function valuesAfter(path: string[]): Map<string, number> {
  const { state } = JSON.parse(openScene(story, path).snapshot);
  return new Map([...starts, ...Object.entries<number>(JSON.parse(state).variablesState)]);
}

function ask(): void {
  process.stdout.write("\n(siffra = välj, b = bakåt, o = om från början, q = sluta) > ");
}

/** The yml beside it, if it is there and sound; what it and the contract say is told, and the scene plays anyway. */
function readSource() {
  const beside = file.replace(/\.ink$/, ".yml");
  if (!existsSync(beside)) return null;
  const text = readFileSync(beside, "utf8");
  const parsed = parseYaml(text, beside, scenarioSource);
  const problems: Problem[] = parsed.value
    ? checkContract({ ink, inkFile: file, source: parsed.value, sourceFile: beside, sourceText: text }, story)
    : parsed.problems;
  for (const problem of problems) console.error(problemLine(problem));
  return parsed.value;
}

function stop(...lines: string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}
