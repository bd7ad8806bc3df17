// SPDX-License-Identifier: EUPL-1.2
import { lineOf, type Problem } from "~/content/problem";
import type { ScenarioSource } from "~/content/scenarioSource";
import { notes } from "./documentation";
import { findForbidden } from "./forbidden";
import { type Row, readChoice, rowsOf, tagsOf } from "./lines";
import { inInk, inYml, type ScenarioText } from "./scenarioText";

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const lineTags = new Set(["why", "thought", "visit", "time", "ending"]);
const choiceTags = new Set(["id", "noted", "skill"]);

type Report = (line: number, message: string) => void;

/**
 * What every scenario has to keep to, so that a run can be stored as choice ids and the walker can see every state:
 * choices with ids and a why, only declared numbers as memory, endings that are declared. `story` is the compiled JSON;
 * without it (when the text does not compile) only what can be read line by line is checked. An id that was published,
 * taken away and given to another choice cannot be seen here: that takes a record of what has been published.
 */
export function checkContract(scenario: ScenarioText, story?: string) {
  const { ink, source } = scenario;
  const problems: Problem[] = [];
  const report: Report = (line, message) => problems.push(inInk(scenario, line, message));
  const rows = rowsOf(ink);
  checkChoices(rows, source, report);
  checkTags(rows, source, report);
  checkEnds(rows, report);
  checkVariables(rows, source, report);
  problems.push(...checkSource(rows, scenario));
  if (story) for (const found of findForbidden(story)) report(lineOf(ink, found.pattern), found.message);
  return problems.sort((a, b) => a.line - b.line);
}

function checkChoices(rows: Row[], source: ScenarioSource, report: Report): void {
  const skills = new Set(source.skills.map((skill) => skill.id));
  const seen = new Map<string, number>();
  for (const [index, { number, text }] of rows.entries()) {
    if (/^\*/.test(text))
      report(number, "write the choice with + : a choice with * is gone the second time and cannot be replayed");
    if (!text.startsWith("+")) continue;
    const choice = readChoice(text);
    if (!choice) {
      report(number, "write + [What one says or does #id: short-id] and nothing outside the brackets but {conditions}");
      continue;
    }
    if (choice.said === "") report(number, "the choice has no words to choose");
    for (const [key, value] of choice.tags) {
      if (!choiceTags.has(key))
        report(number, `#${key} does not belong in a choice: only #id:, #noted: and #skill: do`);
      if (key === "skill" && !skills.has(value)) report(number, `the skill "${value}" is not declared in the yml`);
      if (key === "noted" && !notes[source.documentation].includes(value))
        report(number, `#noted: ${value} ${noteAdvice(source)}`);
    }
    if (choice.tags.filter(([key]) => key === "noted").length > 1)
      report(number, "a choice writes one thing down: it can have only one #noted:");
    const ids = choice.tags.filter(([key]) => key === "id").map(([, value]) => value);
    const [id] = ids;
    if (ids.length !== 1 || !id) report(number, "the choice needs exactly one #id: inside its brackets");
    else if (!idForm.test(id)) report(number, `the id "${id}" must be small letters a–z, digits and hyphens`);
    else if (seen.has(id)) report(number, `the id "${id}" is taken by the choice on line ${seen.get(id)}`);
    else seen.set(id, number);
    if (!/^#\s*why:\s*\S/.test(rows[index + 1]?.text ?? ""))
      report(number, "write # why: on the line below the choice");
  }
}

function checkTags(rows: Row[], source: ScenarioSource, report: Report): void {
  const endings = new Set(source.endings.map((ending) => ending.id));
  rows.forEach(({ number, text }, index) => {
    if (text.startsWith("+") || text.startsWith("*") || !text.includes("#")) return;
    if (text.includes("//")) report(number, "take away // : everything after it is lost, even inside a tag");
    for (const [key, value] of tagsOf(text)) {
      if (!lineTags.has(key))
        report(number, `#${key} is no tag of ours (why, thought, visit, time, ending); write "nummer" for the sign #`);
      else if (value === "") report(number, `# ${key}: has nothing after it`);
      if (key === "visit" && !(Number(value) >= 1 && Number(value) <= source.visits))
        report(number, `visit ${value} is not one of the yml's ${source.visits}`);
      if (key === "ending" && !endings.has(value)) report(number, `the ending "${value}" is not declared in the yml`);
      if (key === "ending" && !/^->\s*END$/.test(rows[index + 1]?.text ?? ""))
        report(number, "write -> END on the line after # ending:");
      const above = rows[index - 1]?.text ?? "";
      if (key === "why" && !/^(\+|#\s*why:)/.test(above)) report(number, "# why: belongs on the line below its choice");
    }
  });
}

function checkEnds(rows: Row[], report: Report): void {
  rows.forEach(({ number, text }, index) => {
    if (/->\s*DONE\b/.test(text))
      report(number, "end with # ending: and -> END; -> DONE leaves the learner with nothing");
    if (/->\s*END\b/.test(text) && !/#\s*ending:/.test(rows[index - 1]?.text ?? ""))
      report(number, "write # ending: with a declared ending on the line before -> END");
  });
}

function checkVariables(rows: Row[], source: ScenarioSource, report: Report): void {
  const declared = new Set<string>();
  for (const { number, text } of rows) {
    const [, name, first] = /^VAR\s+(\w+)\s*=\s*(.*)$/.exec(text) ?? [];
    if (!name || first === undefined) continue;
    declared.add(name);
    const bounds = source.variables[name];
    if (!bounds) report(number, `the variable ${name} is not in the yml: add it with min and max`);
    else if (!/^-?\d+$/.test(first))
      report(number, `${name} must start as a whole number: only bounded numbers are memory`);
    else if (Number(first) < bounds.min || Number(first) > bounds.max)
      report(number, `${name} starts at ${first}, outside ${bounds.min} to ${bounds.max}`);
    const asked = rows.some(({ text: other }) => new RegExp(`\\b${name}\\b`).test(questions(other, name)));
    if (!asked) report(number, `nothing ever asks what ${name} is: let it matter later, or take it away`);
  }
  for (const name of Object.keys(source.variables))
    if (!declared.has(name)) report(1, `the yml declares ${name}; write VAR ${name} = … at the top`);
}

function noteAdvice({ documentation }: ScenarioSource): string {
  const allowed = notes[documentation].join(", ");
  return allowed === ""
    ? "does not belong here: documentation is none in the yml"
    : `is none of what documentation: ${documentation} in the yml asks for: ${allowed}`;
}

function checkSource(rows: Row[], scenario: ScenarioText): Problem[] {
  const { source } = scenario;
  const problems: Problem[] = [];
  if (!source.variables.trust)
    problems.push(inYml(scenario, "variables", null, "add the variable trust: its curve is shown after the meeting"));
  for (const [what, items] of [
    ["skills", source.skills],
    ["endings", source.endings],
  ] as const)
    if (new Set(items.map((item) => item.id)).size !== items.length)
      problems.push(inYml(scenario, what, null, `two ${what} have the same id`));
  const tags = rows.flatMap(({ text }) => readChoice(text)?.tags ?? []);
  const choices = new Set(tags.filter(([key]) => key === "id").map(([, id]) => id));
  const endings = new Set(source.endings.map((ending) => ending.id));
  for (const { choice, endings: named } of source.neverPays) {
    const report = (message: string) => problems.push(inYml(scenario, "neverPays", choice, message));
    if (!choices.has(choice)) report(`neverPays names the choice "${choice}", which is not in the Ink file`);
    for (const ending of named)
      if (!endings.has(ending)) report(`neverPays names the ending "${ending}", which is not declared`);
  }
  return problems;
}

/** What a line asks of its variables: a condition in braces or a branch, or another variable's new value. */
function questions(text: string, name: string): string {
  const [, target, value] = /^~\s*(\w+)\s*=(.*)$/.exec(text) ?? [];
  if (target && value) return target === name ? "" : value;
  if (/^(VAR\b|~)/.test(text)) return "";
  return text.startsWith("-") && text.includes(":") ? text : (text.match(/\{[^}]*/g) ?? []).join(" ");
}
