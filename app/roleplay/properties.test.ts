// SPDX-License-Identifier: EUPL-1.2
// What holds for every scenario of the library and any way through it.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { type ScenarioSource, scenarioSource } from "~/content/scenarioSource";
import { compare } from "./compare";
import { compileStory } from "./compile";
import { debrief } from "./debrief";
import { choose, openScene, replay } from "./play";
import { smallInk, smallSource } from "./smallMeeting";

const library = path.join("courses", "scenarios");
const ids = existsSync(library) ? readdirSync(library) : [];
const scenarios: { name: string; ink: string; source: ScenarioSource }[] = [
  { name: "the small meeting", ink: smallInk, source: smallSource },
  ...ids.map((id) => ({
    name: id,
    ink: readFileSync(path.join(library, id, `${id}.ink`), "utf8"),
    source: scenarioSource.parse(parse(readFileSync(path.join(library, id, `${id}.yml`), "utf8"))),
  })),
];

const picks = fc.array(fc.nat({ max: 1000 }), { minLength: 1, maxLength: 80 });

/** A legal way: each number picks one of the choices on offer, until the meeting ends or the numbers do. */
function wayBy(story: string, numbers: number[]): string[] {
  let scene = openScene(story, []);
  for (const number of numbers) {
    const choice = scene.choices[number % Math.max(scene.choices.length, 1)];
    const chosen = choice && choose(story, scene.path, choice.id, scene.snapshot);
    if (!chosen?.ok) break;
    scene = chosen.scene;
  }
  return scene.path;
}

/** A way to an ending: the numbers again and again, one higher in each round, so that no ring of choices holds it. */
function wayToEnd(story: string, numbers: number[]): string[] {
  const many = Array.from({ length: 20 }, (_, round) => numbers.map((number) => number + round)).flat();
  return wayBy(story, many);
}

describe.each(scenarios)("$name", ({ ink, source }) => {
  const compiled = compileStory(ink, "s.ink");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  const { story } = compiled;
  const runs = { numRuns: 40 };

  test("playing with snapshots, without them and replaying at the end come to the same", () => {
    fc.assert(
      fc.property(picks, fc.array(fc.boolean(), { minLength: 1 }), (numbers, loses) => {
        let scene = openScene(story, []);
        for (const [turn, id] of wayBy(story, numbers).entries()) {
          const chosen = choose(story, scene.path, id, loses[turn % loses.length] ? undefined : scene.snapshot);
          if (!chosen.ok) throw new Error(chosen.reason);
          scene = chosen.scene;
        }
        expect(openScene(story, scene.path)).toEqual(scene);
        expect(openScene(story, scene.path, scene.snapshot)).toEqual(scene);
      }),
      runs,
    );
  });

  test("the beginning of a way is played as it was: going back to a choice changes nothing before it", () => {
    fc.assert(
      fc.property(picks, fc.nat(), (numbers, cut) => {
        const way = wayBy(story, numbers);
        const kept = way.slice(0, cut % (way.length + 1));
        const [whole, part] = [replay(story, way), replay(story, kept)];
        expect(part.scene.path).toEqual(kept);
        expect(whole.turns.slice(0, kept.length)).toEqual(part.turns);
        expect([part.opening, part.trustAtStart]).toEqual([whole.opening, whole.trustAtStart]);
      }),
      runs,
    );
  });

  test("a choice that is refused changes nothing, however often it is tried", () => {
    const known = [...ink.matchAll(/#id: ([a-z0-9-]+)/g)].map(([, id]) => id ?? "");
    fc.assert(
      fc.property(
        picks,
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...known)), { maxLength: 5 }),
        (numbers, ids) => {
          const scene = openScene(story, wayBy(story, numbers));
          const refused = ids.filter((id) => !scene.choices.some((choice) => choice.id === id));
          for (const id of refused) expect(choose(story, scene.path, id, scene.snapshot).ok).toBe(false);
          expect(openScene(story, scene.path)).toEqual(scene);
          const [choice] = scene.choices;
          if (choice) expect(choose(story, scene.path, choice.id, scene.snapshot).ok).toBe(true);
        },
      ),
      runs,
    );
  });

  test("the debrief tells every declared skill once, and compares two runs by the same skills", () => {
    const declared = source.skills.map(({ id }) => id).sort();
    fc.assert(
      fc.property(picks, picks, (one, other) => {
        const [first, second] = [wayToEnd(story, one), wayToEnd(story, other)];
        const told = debrief(story, source, first);
        fc.pre(told !== null);
        const { shown, met, notMet } = told?.skills ?? { shown: [], met: [], notMet: [] };
        expect([...shown, ...met, ...notMet].map(({ id }) => id).sort()).toEqual(declared);
        for (const { value } of told?.trust.points ?? []) {
          expect(value).toBeGreaterThanOrEqual(told?.trust.min ?? 0);
          expect(value).toBeLessThanOrEqual(told?.trust.max ?? 0);
        }
        expect(told?.noted.length).toBeGreaterThanOrEqual(source.documentation === "none" ? 0 : 1);
        const both = compare(story, source, first, second);
        if (!both) return;
        expect(both.parted === null).toBe(first.join() === second.join());
        const turn = both.parted?.turn ?? first.length;
        expect(first.slice(0, turn)).toEqual(second.slice(0, turn));
      }),
      runs,
    );
  });
});
