// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { compileStory } from "./compile";
import { checkContract } from "./contract";
import { smallInk, smallSource } from "./smallMeeting";

function problemsOf(ink: string, source = smallSource) {
  const compiled = compileStory(ink, "s.ink");
  return checkContract(
    { ink, inkFile: "s.ink", source, sourceFile: "s.yml", sourceText: "" },
    compiled.ok ? compiled.story : undefined,
  ).map(({ file, line, message }) => `${file}:${line} ${message}`);
}

/** The small scenario with one thing changed. */
function withChange(from: string, to: string) {
  expect(smallInk).toContain(from);
  return smallInk.replace(from, to);
}

test("the small scenario keeps the contract", () => {
  expect(problemsOf(smallInk)).toEqual([]);
});

const broken: [name: string, from: string, to: string, said: string][] = [
  ["a choice with a star", "+ [Föreslå", "* [Föreslå", "s.ink:30 write the choice with +"],
  [
    "a choice without brackets",
    "+ [Föreslå att ni tar det en annan dag. #id: senare]",
    "+ Föreslå att ni tar det en annan dag.",
    "s.ink:30 write + [",
  ],
  ["words after the brackets", "#id: senare]", "#id: senare] Hon nickar.", "s.ink:30 write + ["],
  ["a choice without an id", " #id: senare]", "]", "exactly one #id:"],
  ["two ids on a choice", "#id: senare]", "#id: senare #id: sen]", "exactly one #id:"],
  ["an ill-formed id", "#id: senare]", "#id: Senare_1]", "small letters"],
  ["an id used twice", "#id: senare]", "#id: fraga]", 'the id "fraga" is taken by the choice on line 20'],
  ["a choice without words", "[Föreslå att ni tar det en annan dag. #id", "[ #id", "no words"],
  ["an undeclared skill", "#skill: rummet", "#skill: charm", 'the skill "charm" is not declared'],
  ["a tag that is not ours in a choice", "#skill: rummet", "#mood: glad", "#mood does not belong"],
  [
    "a note that is none",
    "#noted: yes",
    "#noted: maybe",
    "s.ink:38 #noted: maybe is none of what documentation: client",
  ],
  ["the note of a manager's talk with a client", "#noted: yes", "#noted: everyone", "asks for: yes, no, not-asked"],
  ["two notes on a choice", "#noted: yes", "#noted: yes #noted: no", "s.ink:38 a choice writes one thing down"],
  ["an id outside the brackets", " #id: senare]", "] #id: senare", "s.ink:30 write + ["],
  ["a skill outside the brackets", " #skill: rummet]", "] #skill: rummet", "s.ink:7 write + ["],
  ["a condition after the brackets", "#id: senare]", "#id: senare] {trust > 1}", "s.ink:30 write + ["],
  ["a choice without a why", "  # why: Radion går vidare.\n", "", "s.ink:13 write # why:"],
  ["a why away from its choice", "Hon höjer rösten.", "Hon höjer rösten.\n  # why: Sent.", "s.ink:16 # why: belongs"],
  ["a tag that is not ours", "Hon vinkar.", "Hon vinkar i hus #3.", "s.ink:65 #3. is no tag of ours"],
  ["an empty tag", "# thought: Hon frågade först.", "# thought:", "has nothing after it"],
  ["a comment in a tag", "# thought: Hon", "# thought: Hon // och", "take away //"],
  ["an undeclared ending", "# ending: nej", "# ending: borta", 'the ending "borta" is not declared'],
  ["an ending that goes on", "# ending: nej\n", "# ending: nej\nMer text.\n", "write -> END on the line after"],
  ["an end without an ending", "# ending: nej\n", "", "write # ending:"],
  ["DONE", "# ending: nej\n-> END", "-> DONE", "-> DONE leaves"],
  ["a visit that is not declared", "# time: Samma", "# visit: 3\n# time: Samma", "visit 3 is not one"],
  ["an undeclared variable", "VAR trust = 1", "VAR trust = 1\nVAR mood = 0", "the variable mood is not in the yml"],
  ["a variable that is no number", "VAR trust = 1", "VAR trust = true", "must start as a whole number"],
  ["a variable that starts outside", "VAR trust = 1", "VAR trust = 9", "starts at 9, outside 0 to 4"],
  ["a variable nobody asks about", "- trust > 1:", "- noted > 1:", "nothing ever asks what trust is"],
  ["a missing variable", "VAR noted = 0\n", "", "s.ink:1 the yml declares noted"],
  ["a sequence", "– Visst.", "{– Visst.|– Jaja.}", "s.ink:32 a sequence"],
  ["a shuffle", "– Visst.", "{~– Visst.|– Jaja.}", "s.ink:32 a shuffle"],
  ["a read count", "– Visst.", "{hall: – Visst.}", 's.ink:32 asking whether "hall" has been visited'],
  ["TURNS_SINCE", "– Visst.", "{TURNS_SINCE(-> hall) > 1: – Visst.}", "s.ink:32 TURNS_SINCE"],
  ["READ_COUNT", "– Visst.", "{READ_COUNT(-> hall) > 1: – Visst.}", "s.ink:32 READ_COUNT remembers"],
  ["TURNS", "– Visst.", "{TURNS() > 1: – Visst.}", "s.ink:32 TURNS remembers"],
  ["CHOICE_COUNT", "– Visst.", "{CHOICE_COUNT() > 1: – Visst.}", "s.ink:32 CHOICE_COUNT"],
  ["RANDOM", "~ trust = 2", "~ trust = RANDOM(1, 2)", "s.ink:10 RANDOM"],
  ["SEED_RANDOM", "~ trust = 2", "~ SEED_RANDOM(2)", "s.ink:10 SEED_RANDOM"],
  [
    "LIST_RANDOM",
    "~ trust = 2",
    "LIST mood = glad\n  ~ trust = LIST_VALUE(LIST_RANDOM(mood))",
    "s.ink:11 LIST_RANDOM makes",
  ],
  ["a thread", "Du har papperen framme.", "<- hall", "a thread"],
  ["an external function", "VAR trust = 1", "EXTERNAL ring(x)\nVAR trust = 1\n~ ring(1)", "the external function ring"],
  ["a list", "VAR trust = 1", "LIST mood = glad, ledsen\nVAR trust = 1", "s.ink:1 a LIST"],
  ["a choice nobody takes", "+ [Föreslå", "+ -> skriv_nej\n+ [Föreslå", "a choice without words (+ ->)"],
];

test.each(broken)("%s is refused", (_name, from, to, said) => {
  expect(problemsOf(withChange(from, to)).join("\n")).toContain(said);
});

test("a note where nothing is to be written down is refused", () => {
  expect(problemsOf(smallInk, { ...smallSource, documentation: "none" })).toContain(
    "s.ink:38 #noted: yes does not belong here: documentation is none in the yml",
  );
  expect(problemsOf(smallInk, { ...smallSource, documentation: "everyone" })).toContain(
    "s.ink:38 #noted: yes is none of what documentation: everyone in the yml asks for: everyone",
  );
});

test("every scenario has the variable trust", () => {
  const { trust: _, ...variables } = smallSource.variables;
  expect(problemsOf(smallInk.replaceAll("trust", "tillit"), { ...smallSource, variables })).toContain(
    "s.yml:1 add the variable trust: its curve is shown after the meeting",
  );
});

test("what the yml declares has to hold together", () => {
  const source = {
    ...smallSource,
    skills: [...smallSource.skills, ...smallSource.skills.slice(0, 1)],
    neverPays: [{ choice: "sen", endings: ["borta"] }],
  };
  expect(problemsOf(smallInk, source)).toEqual([
    "s.yml:1 two skills have the same id",
    's.yml:1 neverPays names the choice "sen", which is not in the Ink file',
    's.yml:1 neverPays names the ending "borta", which is not declared',
  ]);
});

test("a commented line is not read", () => {
  expect(problemsOf(`// + en anteckning #hej\n/* * en till\n + och en */\n${smallInk}`)).toEqual([]);
});
