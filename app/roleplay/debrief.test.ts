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
      id: "radio",
      said: "Be att få dra ner radion.",
      why: "Nu hör ni varandra.",
      thought: "Hon frågade först.",
    },
    {
      turn: 1,
      id: "fraga",
      said: "Säg att ni frågar alla, och fråga.",
      why: "Du frågade som det är.",
      thought: "Hon sa alla.",
    },
    { turn: 2, id: "ja", said: "Ställd. Svarar delvis.", why: "Det står där nästa gång.", thought: null },
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
  expect(Object.keys(told ?? {})).toEqual(["ending", "turningPoints", "skills", "tryThis"]);
});

test("an unfinished or no longer finished run has none", () => {
  expect(debrief(story, smallSource, ["radio", "fraga"])).toBeNull();
  expect(debrief(story, smallSource, ["radio", "borta", "ja"])).toBeNull();
});
