// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { compileStory } from "./compile";
import { debrief } from "./debrief";
import { smallInk, smallSource } from "./smallMeeting";

const compiled = compileStory(smallInk, "s.ink");
const story = compiled.ok ? compiled.story : "";
const names = (skills: { id: string }[] | undefined) => skills?.map((skill) => skill.id);

test("the debrief names the ending as its author declared it", () => {
  expect(debrief(story, smallSource, ["radio", "fraga", "ja"])?.ending).toEqual(smallSource.endings[0]);
});

test("a turning point has what was said, why it mattered and what she thought", () => {
  expect(debrief(story, smallSource, ["radio", "fraga", "ja"])?.turningPoints).toEqual([
    {
      turn: 0,
      visit: 1,
      id: "radio",
      said: "Be att få dra ner radion.",
      why: "Nu hör ni varandra.",
      thought: "Hon frågade först.",
    },
    {
      turn: 1,
      visit: 1,
      id: "fraga",
      said: "Säg att ni frågar alla, och fråga.",
      why: "Du frågade som det är.",
      thought: "Hon sa alla.",
    },
    { turn: 2, visit: 1, id: "ja", said: "Ställd. Svarar delvis.", why: "Det står där nästa gång.", thought: null },
  ]);
});

test("skills are told apart as shown, met and never near", () => {
  const skills = debrief(story, smallSource, ["vanta", "senare", "nej"])?.skills;
  expect(names(skills?.shown)).toEqual(["skriva"]);
  expect(names(skills?.met)).toEqual(["rummet", "fraga"]);
  expect(names(skills?.notMet)).toEqual([]);
});

test("a skill that is always met counts as missed even where nothing offered it; another is by name not met", () => {
  const more = [
    { id: "lugn", name: "Lugn", about: "…", always: false },
    { id: "informera", name: "Informera", about: "…", always: true },
  ];
  const skills = debrief(story, { ...smallSource, skills: more }, ["vanta", "senare", "nej"])?.skills;
  expect(names(skills?.notMet)).toEqual(["lugn"]);
  expect(names(skills?.met)).toEqual(["informera"]);
});

test("there is no total and no grade in it", () => {
  const told = debrief(story, smallSource, ["radio", "fraga", "ja"]);
  expect(Object.keys(told ?? {})).toEqual(["ending", "turningPoints", "skills", "trust", "noted", "tryThis"]);
});

test("an unfinished or no longer finished run has none", () => {
  expect(debrief(story, smallSource, ["radio", "fraga"])).toBeNull();
  expect(debrief(story, smallSource, ["radio", "borta", "ja"])).toBeNull();
});

test("the trust curve has its start, its bounds and the value after each choice, with the visit", () => {
  expect(debrief(story, smallSource, ["radio", "fraga", "ja"])?.trust).toEqual({
    min: 0,
    max: 4,
    start: 1,
    choices: 3,
    points: [
      { turn: 0, visit: 1, value: 2 },
      { turn: 1, visit: 1, value: 2 },
      { turn: 2, visit: 1, value: 2 },
    ],
  });
});

test("the trust curve ends where the story sets trust below zero, and tells the visit of each choice", () => {
  const ink = smallInk
    .replace("# time: Samma eftermiddag\nDu öppnar journalen.\n+ [Ställd", "# visit: 2\n~ trust = -1\nDu.\n+ [Ställd")
    .replace("– Inte så att det syns.", "# visit: 2\n    – Inte så att det syns.");
  const changed = compileStory(ink, "s.ink");
  const source = { ...smallSource, visits: 2, variables: { ...smallSource.variables, trust: { min: -1, max: 4 } } };
  const told = debrief(changed.ok ? changed.story : "", source, ["radio", "fraga", "ja"]);
  expect(told?.trust).toEqual({ min: 0, max: 4, start: 1, choices: 3, points: [{ turn: 0, visit: 1, value: 2 }] });
  expect(told?.turningPoints.map(({ visit }) => visit)).toEqual([1, 1, 2]);
});

test("what was written down is told, with the choice that did it", () => {
  expect(debrief(story, smallSource, ["radio", "fraga", "ja"])?.noted).toEqual([
    { turn: 2, said: "Ställd. Svarar delvis.", noted: "yes" },
  ]);
  expect(debrief(story, smallSource, ["vanta", "senare", "nej-senare"])?.noted[0]?.noted).toBe("not-asked");
});
