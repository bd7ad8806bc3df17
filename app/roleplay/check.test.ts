// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { stringify } from "yaml";
import type { ScenarioSource } from "~/content/scenarioSource";
import { capOf, checkScenario } from "./check";
import { smallInk, smallSource } from "./smallMeeting";

function check(ink: string, source: ScenarioSource = smallSource, cap?: number) {
  const sourceText = stringify(source);
  return checkScenario({ ink, inkFile: "s.ink", source, sourceFile: "s.yml", sourceText }, cap);
}

/** The line of the yml that begins with these words. */
const lineInYml = (words: string, source = smallSource) =>
  stringify(source)
    .split("\n")
    .findIndex((line) => line.trim().startsWith(words)) + 1;

function said(ink: string, source?: ScenarioSource, cap?: number) {
  return check(ink, source, cap)
    .problems.map(({ file, line, message }) => `${file}:${line} ${message}`)
    .join("\n");
}

function withChange(from: string, to: string) {
  expect(smallInk).toContain(from);
  return smallInk.replace(from, to);
}

test("a sound scenario gives a story and no problems", () => {
  const { problems, story } = check(smallInk);
  expect(problems).toEqual([]);
  expect(JSON.parse(story ?? "").inkVersion).toBe(21);
});

test("what does not compile gives its problems and no story", () => {
  const { problems, story } = check(withChange("-> skriv_oppen", "-> skriv"));
  expect(problems[0]).toMatchObject({ file: "s.ink", line: 25 });
  expect(story).toBeNull();
});

test("a story outside the contract is told so, and is walked once it keeps to it", () => {
  const { problems, story } = check(withChange("~ trust = 2", "~ trust = RANDOM(5, 6)"));
  expect(problems).toMatchObject([{ file: "s.ink", line: 10, message: expect.stringMatching(/^RANDOM makes/) }]);
  expect(story).toBeNull();
});

const broken: [name: string, from: string, to: string, said: string][] = [
  [
    "a knot no way leads to",
    "=== fraga ===",
    "=== glomd ===\n-> fraga\n\n=== fraga ===",
    "s.ink:18 no way leads to glomd",
  ],
  [
    "a stitch no way leads to",
    "=== skriv_nej ===",
    "= glomd\n-> slut_nej\n\n=== skriv_nej ===",
    "no way leads to skriv_oppen.glomd",
  ],
  ["a choice that is never offered", "+ [Föreslå", "+ {trust > 3} [Föreslå", "s.ink:30 senare is never offered"],
  [
    "an ending no way leads to",
    "- trust > 1:",
    "- trust > 3:",
    `s.yml:${lineInYml("- id: oppen")} no way leads to the ending "oppen"`,
  ],
  [
    "a thought before any choice",
    "Radion står på.",
    "Radion står på. # thought: Ännu en.",
    "s.ink:6 a # thought: before",
  ],
  [
    "a number that leaves its bounds",
    "~ trust = 2",
    "~ trust = 5",
    "s.ink:1 trust becomes 5, outside 0 to 4 (after radio)",
  ],
  [
    "a skill nobody shows",
    " #skill: rummet",
    "",
    `s.yml:${lineInYml("- id: rummet")} no choice shows the skill "rummet"`,
  ],
  [
    "a skill nobody can miss",
    "#id: vanta]",
    "#id: vanta #skill: rummet]",
    `s.yml:${lineInYml("- id: rummet")} nobody can miss the skill "rummet" (first met at the beginning)`,
  ],
  [
    "conduct that pays although it must not",
    "– Visst.\n  -> skriv_nej",
    "– Visst.\n  -> skriv_oppen",
    `s.yml:${lineInYml("- choice: senare")} senare must never pay, but leads to "oppen" (after radio, senare, ja)`,
  ],
  [
    "an endless divert",
    "– Visst.\n  -> skriv_nej",
    "– Visst.\n  -> runt\n=== runt ===\n-> runt",
    "s.ink:30 the story goes in a circle without a choice (after vanta, senare)",
  ],
];

const moment = (after: string[], id = "papperen") => ({ id, title: "Papperen", about: "Hon väntar.", after });
const moments: [name: string, moments: ScenarioSource["moments"], said: string][] = [
  [
    "a moment after a choice that is not there",
    [moment(["radio", "borta"])],
    "names borta, which is not offered after radio",
  ],
  [
    "a moment when all is over",
    [moment(["radio", "fraga", "ja"])],
    "comes when the meeting has ended (after radio, fraga, ja)",
  ],
  ["two moments with one id", [moment(["radio"]), moment(["vanta"])], "two moments have the same id"],
];

test.each(moments)("%s is found, on its line of the yml", (_name, given, expected) => {
  const source = { ...smallSource, moments: given };
  expect(said(smallInk, source)).toMatch(new RegExp(`s\\.yml:${lineInYml("- id: papperen", source)} .*`));
  expect(said(smallInk, source)).toContain(expected);
});

test("a moment where only one thing can be done is found", () => {
  const ink = smallInk.replace(
    "+ [Skriv det i morgon. #id: ja-senare",
    "+ {trust > 4} [Skriv det i morgon. #id: ja-senare",
  );
  expect(said(ink, { ...smallSource, moments: [moment(["radio", "fraga"])] })).toContain(
    "the moment papperen leaves nothing to choose: only ja is offered",
  );
});

test.each(broken)("%s is found", (_name, from, to, expected) => {
  expect(said(withChange(from, to))).toContain(expected);
});

const divided: [name: string, from: string, to: string, said: string][] = [
  ["a half", "~ trust = 2", "~ trust = 1.5", "s.ink:1 trust becomes 1.5, which is no whole number (after radio)"],
  [
    "a value that is no number",
    "~ noted = 1\n  -> slut_oppen",
    "~ noted = noted > 0\n  -> slut_oppen",
    "s.ink:2 noted becomes NaN, which is no whole number (after radio, fraga, ja)",
  ],
];

test.each(divided)("%s is found, with the shortest way to it", (_name, from, to, expected) => {
  expect(said(withChange(from, to))).toContain(expected);
});

test("an ending that is reached with nothing written down is found, by the shortest way past it", () => {
  const ink = withChange(" #id: nej-senare #noted: not-asked]", " #id: nej-senare]");
  expect(said(ink)).toBe(
    `s.yml:${lineInYml("documentation:")} an ending is reached with nothing written down (after radio, senare, nej-senare): lead the way past a choice with #noted: yes, no, not-asked`,
  );
  const everyone = { ...smallSource, documentation: "everyone" as const };
  expect(said(smallInk.replaceAll(/#noted: [a-z-]+/g, "#noted: everyone"), everyone)).toBe("");
  expect(said(smallInk.replaceAll(/ #noted: [a-z-]+/g, ""), { ...smallSource, documentation: "none" })).toBe("");
});

test("a note that is written twice, or in a scene before, is a note", () => {
  const ink = withChange(
    "[Föreslå att ni tar det en annan dag. #id: senare]",
    "[Föreslå. #id: senare #noted: not-asked]",
  );
  expect(said(ink.replace(" #id: nej-senare #noted: not-asked]", " #id: nej-senare]"))).toContain(
    "(after vanta, fraga, nej-senare)",
  );
});

test("the ending that stands first is not reached by one lucky line", () => {
  expect(said(withChange("#id: radio #skill: rummet]", "#id: radio]").replace("vanta]", "vanta #skill: rummet]"))).toBe(
    `s.yml:${lineInYml("- id: oppen")} "oppen" stands first, but one comes to it with fewer than two skills shown (after radio, fraga, ja-senare)`,
  );
});

test("the ending that stands first is not reached by whoever dodges what is always part of the task", () => {
  const skills = smallSource.skills.map((skill) => ({ ...skill, always: skill.id === "skriva" }));
  expect(said(smallInk, { ...smallSource, skills })).toBe(
    `s.yml:${lineInYml("- id: oppen")} "oppen" stands first, but one comes to it with none of skriva shown (after radio, fraga, ja-senare)`,
  );
});

test("dodging does not open a better ending than doing all that is part of the task", () => {
  const [oppen, nej] = smallSource.endings as [ScenarioSource["endings"][number], ScenarioSource["endings"][number]];
  const source = { ...smallSource, endings: [{ ...oppen, id: "bast" }, nej, oppen], neverPays: [] };
  // The first ending needs two that are no part of the task; who asks and writes comes to the last, who dodges to the middle.
  const skills = smallSource.skills.map((skill) => ({ ...skill, always: skill.id !== "rummet" }));
  const ink = smallInk
    .replace("VAR noted", "VAR asked = 0\nVAR noted")
    .replace("Du frågade som det är.", "Du frågade som det är.\n  ~ asked = 1")
    .replace("# ending: nej", "{asked > 0: -> slut_oppen}\n# ending: nej")
    .replace("Dörren är öppen.", "{noted == 0 && asked > 0: -> slut_bast}\nDörren är öppen.")
    .concat("\n=== slut_bast ===\nHon ler.\n# ending: bast\n-> END\n");
  const variables = { ...smallSource.variables, asked: { min: 0, max: 1 } };
  expect(said(ink, { ...source, skills, variables })).toContain(
    'who shows none of fraga, skriva comes to "nej", and who shows them all comes no further than "oppen" (after ',
  );
});

test("a long scenario and one over many visits may have more states than others", () => {
  expect(capOf(smallSource)).toBe(6000);
  expect(capOf({ ...smallSource, visits: 3 })).toBe(6000);
  expect(capOf({ ...smallSource, visits: 4 })).toBe(20_000);
  expect(capOf({ ...smallSource, long: true })).toBe(20_000);
});

test("a place where no choice is left is a dead end, with the shortest way to it", () => {
  const ink = withChange("+ [Skriv nu", "+ {trust > 1} [Skriv nu").replace(
    "+ [Skriv det i morgon. #id: nej-senare #noted: not-asked]",
    "+ {trust > 1} [Skriv det i morgon. #id: nej-senare #noted: not-asked]",
  );
  expect(said(ink)).toMatch(/s\.ink:\d+ .*(after vanta, fraga)/);
});

test("a story that has nothing to choose from the beginning is a dead end, and nothing else is told", () => {
  const ink = withChange("+ [Be att", "+ {trust > 4} [Be att").replace("+ [Sätt dig", "+ {trust > 4} [Sätt dig");
  expect(said(ink)).toMatch(/^s\.ink:1 [^\n]* \(at the beginning\)$/);
});

test("two choices with the same answer and the same future are found", () => {
  const twin = "+ [Föreslå nästa vecka. #id: sedan]\n  # why: Ingen dag.\n  – Visst.\n  -> skriv_nej\n+ [Föreslå";
  expect(said(withChange("+ [Föreslå", twin))).toContain("sedan and senare get the same answer and the same future");
});

test("a scene where nothing is remembered is found", () => {
  expect(said(withChange("  ~ trust = 2\n", ""))).toContain(
    "whichever of radio, vanta is chosen, nothing after it differs",
  );
});

test("nobody tells it all on a first visit, and anybody may on a later one", () => {
  const source = { ...smallSource, variables: { ...smallSource.variables, told: { min: 0, max: 4 } } };
  const ink = withChange("VAR trust", "VAR told = 0\nVAR trust")
    .replace("    -> skriv_oppen", "    ~ told = 4\n    -> skriv_oppen")
    .replace("Hon vinkar.", "{told > 0: Hon vinkar.}");
  expect(said(ink, source)).toContain("told reaches 4 on a first visit");
  const later = ink.replaceAll("# time: Samma eftermiddag", "# visit: 2");
  expect(said(later, { ...source, visits: 2 })).toBe("");
});

test("a why stays with its choice also when nothing is said before the next knot", () => {
  expect(said(withChange("  Hon höjer rösten.\n", ""))).toBe("");
});

test("the longest choice may not be the one with the most skills too often", () => {
  let ink = smallInk;
  for (const [id, words] of [
    ["fraga", "Säg att ni frågar alla kunder om det här, och fråga sedan."],
    ["radio", "Be att få dra ner radion, sätt dig och vänta tills hon har satt sig."],
    ["ja", "Skriv att frågan är ställd och att hon svarar delvis."],
    ["nej", "Skriv vad som hände, var och när ni ses igen."],
  ])
    ink = ink.replace(new RegExp(`\\[[^#]*#id: ${id}\\b`), `[${words} #id: ${id}`);
  expect(said(ink)).toContain("the longest choice shows the most skills in 4 of 4 scenes");
});

test("a story with too many states is stopped loudly at the cap", () => {
  expect(said(smallInk, smallSource, 5)).toBe(
    "s.ink:1 more than 5 states: bound the variables harder or let ways meet sooner",
  );
});

test("a loop without an end in states is stopped at the cap within seconds", () => {
  const source = { ...smallSource, variables: { ...smallSource.variables, noted: { min: 0, max: 100_000 } } };
  const loop = "+ [Bläddra. #id: bladdra]\n  # why: Nej.\n  ~ noted = noted + 1\n  -> fraga\n+ [Föreslå";
  const started = performance.now();
  expect(said(withChange("+ [Föreslå", loop), source, 2000)).toContain("more than 2000 states");
  expect(performance.now() - started).toBeLessThan(10_000);
});
