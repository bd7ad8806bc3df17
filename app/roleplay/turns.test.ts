// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { compileStory } from "./compile";
import { replay } from "./play";
import { smallInk } from "./smallMeeting";
import { Turns } from "./turns";
import { walkStory } from "./walk";

function compiled(ink: string): string {
  const result = compileStory(ink, "s.ink");
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.story;
}

/** Everything a turn can depend on: functions by reference, tunnels, conditions on choices, variables in the text. */
const tangled = compiled(`VAR trust = 1
VAR told = 0
VAR visit = 1
-> hall
=== function upp(ref tal, steg) ===
~ tal = MIN(tal + steg, 3)
=== hall ===
{trust > 1: Hon ler.|Hon väntar.}
+ [Fråga. #id: fraga]
  # why: Ja.
  ~ upp(trust, 1)
  -> koppen ->
  -> hall
+ {told < 2} [Vänta. #id: vanta]
  # why: Ja.
  ~ told = told + 1
  Hon säger {told}.
  {told == 2:
    ~ trust = 0
  }
  -> hall
+ [Gå. #id: ga]
  # why: Ja.
  {visit < 2:
    ~ visit = visit + 1
    -> hall
  }
  -> slut
=== koppen ===
~ temp kvar = 3 - trust
Koppen är {kvar > 1: full|tom}.
+ [Drick. #id: drick]
  # why: Ja.
  ~ upp(told, kvar)
- ->->
=== slut ===
{trust + told > 3: Hon vinkar.|Hon nickar.}
# ending: slut
-> END
`);

test.each([
  ["the small meeting", compiled(smallInk)],
  ["a tangle of functions and tunnels", tangled],
])("%s goes where the walk says it goes, along any way", (_name, story) => {
  const { states } = walkStory(story);
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 25 }), (picks) => {
      let state = states[0];
      let said: string | null = null;
      const path: string[] = [];
      for (const pick of picks) {
        const step = state?.steps[pick % Math.max(state.steps.length, 1)];
        if (!state || !step || step.to === null) break;
        path.push(step.id);
        said = step.said;
        state = states[step.to];
      }
      const { scene, turns } = replay(story, path);
      expect(scene.path).toEqual(path);
      if (said !== null) expect(scene.lines.map(({ time, text }) => `${time ?? ""} ${text}`).join("\n")).toBe(said);
      expect(scene.ending).toBe(state?.ending);
      expect(scene.choices).toEqual(state?.steps.map(({ id, text }) => ({ id, text })));
      expect(scene.visit).toBe(state?.visit);
      expect(turns.at(-1)?.skills ?? []).toEqual(turns.length > 0 ? (stepBefore(path)?.skills ?? []) : []);
      const kept = JSON.parse(JSON.parse(scene.snapshot).state).variablesState;
      if (state?.ending === null) expect(state.variables).toMatchObject(kept);
    }),
    { numRuns: 300 },
  );
  function stepBefore(path: string[]) {
    return states.flatMap((state) => state.steps).find((step) => step.id === path.at(-1));
  }
});

test("a turn is played once for the values it asks about, and told from memory for all others", () => {
  const turns = new Turns(tangled);
  const first = turns.begin();
  const place = first.place ?? (null as never);
  const [fraga] = place.choices.entries().next().value ?? [];
  expect(turns.variables).toEqual(["trust", "told", "visit"]);
  const once = turns.take(place, fraga ?? 0, [1, 0, 1]);
  // It asks for trust and not for visit.
  const again = turns.take(place, fraga ?? 0, [1, 0, 2]);
  expect(again.outcome).toBe(once.outcome);
  expect([once.values, again.values]).toEqual([
    [2, 0, 1],
    [2, 0, 2],
  ]);
  const other = turns.take(place, fraga ?? 0, [2, 0, 1]);
  expect(other.outcome).not.toBe(once.outcome);
  expect(other.values).toEqual([3, 0, 1]);
});
