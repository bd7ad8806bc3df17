import { expect, test } from "vitest";
import type { ScenarioSource } from "~/content/scenarioSource";
import { checkScenario } from "./check";
import { smallInk, smallSource } from "./smallMeeting";

function check(ink: string, source: ScenarioSource = smallSource, cap?: number) {
  return checkScenario({ ink, inkFile: "s.ink", source, sourceFile: "s.yml" }, cap);
}

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
  ["an ending no way leads to", "- trust > 1:", "- trust > 3:", 's.yml:1 no way leads to the ending "oppen"'],
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
  ["a skill nobody shows", " #skill: rummet", "", 's.yml:1 no choice shows the skill "rummet"'],
  [
    "a skill nobody can miss",
    "#id: vanta]",
    "#id: vanta #skill: rummet]",
    's.yml:1 nobody can miss the skill "rummet" (first met at the beginning)',
  ],
  [
    "conduct that pays although it must not",
    "– Visst.\n  -> skriv_nej",
    "– Visst.\n  -> skriv_oppen",
    's.yml:1 senare must never pay, but leads to "oppen" (after ',
  ],
  [
    "an endless divert",
    "– Visst.\n  -> skriv_nej",
    "– Visst.\n  -> runt\n=== runt ===\n-> runt",
    "s.ink:30 the story goes in a circle without a choice (after vanta, senare)",
  ],
];

test.each(broken)("%s is found", (_name, from, to, expected) => {
  expect(said(withChange(from, to))).toContain(expected);
});

test("a place where no choice is left is a dead end, with the shortest way to it", () => {
  const ink = withChange("+ [Skriv nu", "+ {trust > 1} [Skriv nu").replace(
    "+ [Skriv det i morgon. #id: nej-senare]",
    "+ {trust > 1} [Skriv det i morgon. #id: nej-senare]",
  );
  expect(said(ink)).toMatch(/s\.ink:\d+ .*(after vanta, fraga)/);
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

test("nobody tells it all on a first visit", () => {
  const source = { ...smallSource, variables: { ...smallSource.variables, told: { min: 0, max: 4 } } };
  const ink = withChange("VAR trust", "VAR told = 0\nVAR trust")
    .replace("    -> skriv_oppen", "    ~ told = 4\n    -> skriv_oppen")
    .replace("Hon vinkar.", "{told > 0: Hon vinkar.}");
  expect(said(ink, source)).toContain("told reaches 4 on a first visit");
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
