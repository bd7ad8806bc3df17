// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { compileStory } from "./compile";
import { smallInk } from "./smallMeeting";
import { pathTo, type Walk, walkStory } from "./walk";

function walked(ink: string, cap?: number): Walk {
  const compiled = compileStory(ink, "s.ink");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return walkStory(compiled.story, cap);
}

test("two ways to the same place with the same values are one state", () => {
  const walk = walked(smallInk);
  const choosing = walk.states.filter((state) => state.steps.some((step) => step.id === "nej"));
  expect(choosing.map((state) => state.variables.trust).sort()).toEqual([1, 2]);
});

test("an ending is one state for each text it can be told in", () => {
  const endings = walked(smallInk).states.filter((state) => state.ending !== null);
  expect(endings.map((state) => state.ending).sort()).toEqual(["nej", "nej", "oppen", "oppen"]);
});

test("the way to a state is the shortest one", () => {
  const walk = walked(smallInk);
  const end = walk.states.find((state) => state.ending === "oppen");
  expect(pathTo(walk, end?.number ?? 0)).toEqual(["radio", "fraga", "ja"]);
});

const shared = `VAR visit = 1
VAR lugn = 0
-> trappan
=== function steg(ref tal) ===
~ tal = MIN(tal + 1, 2)
=== glomd(x) ===
-> trappan
=== trappan ===
Trappan.
+ [Vänta. #id: vanta]
  # why: Hon hör dig.
  ~ steg(lugn)
  -> halsa ->
+ [Ring på. #id: ring]
  # why: Hon väntar.
  -> halsa ->
- {visit == 2: -> slut}
~ visit = 2
-> trappan
=== halsa ===
– Hej.
+ [Hej. #id: hej]
  # why: Ja.
- ->->
=== slut ===
{lugn > 0: Lugnt.|Hej då.}
# ending: slut
-> END
`;

test("a shared scene is walked from each place that uses it, and a function counts as reached", () => {
  const walk = walked(shared);
  expect(walk.neverReached).toEqual(["glomd"]);
  expect(walk.broken).toEqual([]);
  const greetings = walk.states.filter((state) => state.steps[0]?.id === "hej");
  // 2-1 twice: the greeting goes back to another place from each of the two choices that lead to it.
  expect(greetings.map(({ visit, variables }) => `${visit}-${variables.lugn}`).sort()).toEqual([
    "1-0",
    "1-1",
    "2-0",
    "2-1",
    "2-1",
    "2-2",
  ]);
});

test("the visit is told by the variable, or by the tag where there is none", () => {
  expect(new Set(walked(shared).states.map((state) => state.visit))).toEqual(new Set([1, 2]));
  const tagged = smallInk.replaceAll("# time: Samma eftermiddag", "# visit: 2");
  expect(new Set(walked(tagged).states.map((state) => state.visit))).toEqual(new Set([1, 2]));
});

test("a story that breaks in many places is stopped once ten have been told", () => {
  const ink = smallInk
    .replace("VAR noted", "VAR dag = 0\nVAR noted")
    .replace(
      "+ [Föreslå",
      "+ {dag < 50} [I morgon. #id: igen]\n  # why: En dag till.\n  ~ dag = dag + 1\n  -> fraga\n+ [Föreslå",
    )
    .replace(
      "– Visst.\n  -> skriv_nej",
      "– Visst.\n  -> tomt\n=== tomt ===\n+ {trust > 9} [Nej. #id: aldrig]\n  -> fraga",
    );
  const walk = walked(ink);
  expect(walk.broken).toHaveLength(10);
  expect(walk.broken[0]?.path).toEqual(["radio", "senare"]);
  expect(walk.complete).toBe(false);
});

test("the walk stops at its cap and says so", () => {
  const walk = walked(smallInk, 4);
  expect(walk.states).toHaveLength(4);
  expect(walk.complete).toBe(false);
});
