// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { compare } from "./compare";
import { compileStory } from "./compile";
import { debrief } from "./debrief";
import { smallInk, smallSource } from "./smallMeeting";

const compiled = compileStory(smallInk, "s.ink");
const story = compiled.ok ? compiled.story : "";
const open = ["radio", "fraga", "ja"];
const closed = ["radio", "senare", "nej-senare"];

test("two runs part at the first choice that differs, with what was said, answered and thought there", () => {
  expect(compare(story, smallSource, open, closed)?.parted).toEqual({
    turn: 1,
    visit: 1,
    ways: [
      {
        id: "fraga",
        said: "Säg att ni frågar alla, och fråga.",
        answer: [{ text: "– Inte så att det syns." }, { text: "Du öppnar journalen.", time: "Samma eftermiddag" }],
        thought: "Hon sa alla.",
      },
      {
        id: "senare",
        said: "Föreslå att ni tar det en annan dag.",
        answer: [{ text: "– Visst." }, { text: "Du öppnar journalen.", time: "Samma eftermiddag" }],
        thought: null,
      },
    ],
  });
});

test("each declared skill is told for both runs, in the author's order", () => {
  expect(
    compare(story, smallSource, open, closed)?.skills.map(({ skill, standings }) => [skill.id, ...standings]),
  ).toEqual([
    ["rummet", "shown", "shown"],
    ["fraga", "shown", "met"],
    ["skriva", "shown", "met"],
  ]);
});

test("endings, trust and notes are those of the two debriefs", () => {
  const [one, other] = [debrief(story, smallSource, open), debrief(story, smallSource, closed)];
  expect(compare(story, smallSource, open, closed)).toMatchObject({
    endings: [one?.ending, other?.ending],
    trust: [one?.trust, other?.trust],
    noted: [one?.noted, other?.noted],
  });
});

test("the same way twice parts nowhere, and an unfinished run is compared with nothing", () => {
  expect(compare(story, smallSource, open, open)?.parted).toBeNull();
  expect(compare(story, smallSource, open, ["radio"])).toBeNull();
  expect(compare(story, smallSource, [], open)).toBeNull();
});
