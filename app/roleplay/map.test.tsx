// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ScenarioWays } from "~/content/scenarioWays";
import { SpokenLanguage } from "~/i18n/use";
import { compileStory } from "./compile";
import { conductOf } from "./conduct";
import { mapOf } from "./map";
import { ScenarioMap } from "./ScenarioMap";
import { waysOf } from "./shares";
import { smallInk, smallSource } from "./smallMeeting";
import { type Walk, walkStory } from "./walk";

function walked(ink: string): Walk {
  const compiled = compileStory(ink, "s.ink");
  if (!compiled.ok) throw new Error(JSON.stringify(compiled.problems));
  return walkStory(compiled.story);
}

const walk = walked(smallInk);
const waysIn = (each: Walk) => waysOf(each, conductOf(each, smallSource));
const ways = waysIn(walk);

/** Every way from a state to an ending, with its probability and the names it passes; for a story without rings. */
function everyWay(at = 0, chance = 1, passed: string[] = []): { chance: number; passed: string[] }[] {
  const state = walk.states[at];
  if (!state || state.ending !== null) return [{ chance, passed: [...passed, `ending:${state?.ending}`] }];
  return state.steps.flatMap((step) =>
    everyWay(step.to ?? 0, chance / state.steps.length, [...passed, `knot:${state.knot}`, step.id]),
  );
}

test("a share is of all ways, each as likely as its choices make it", () => {
  const all = everyWay();
  const counted = (name: string) => all.reduce((sum, way) => sum + (way.passed.includes(name) ? way.chance : 0), 0);
  for (const { id, share, choices } of ways.knots) {
    expect(share).toBeCloseTo(counted(`knot:${id}`), 4);
    for (const choice of choices) expect(choice.share).toBeCloseTo(counted(choice.id), 4);
  }
  for (const { id, share } of ways.endings) expect(share).toBeCloseTo(counted(`ending:${id}`), 4);
  expect(ways.endings.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 4);
});

test("the ways tell knots, choices with their text and where they lead, and the conduct on the way to each ending", () => {
  expect(ways).toMatchObject({ start: "hall", states: walk.states.length });
  expect(ways.knots.map(({ id, share }) => [id, share])).toEqual([
    ["hall", 1],
    ["fraga", 1],
    ["skriv_oppen", 0.25],
    ["skriv_nej", 0.75],
  ]);
  expect(ways.knots[1]?.choices).toEqual([
    { id: "fraga", text: "Säg att ni frågar alla, och fråga.", share: 0.5, to: ["skriv_oppen", "skriv_nej"] },
    { id: "senare", text: "Föreslå att ni tar det en annan dag.", share: 0.5, to: ["skriv_nej"] },
  ]);
  expect(ways.endings).toEqual([
    { id: "oppen", share: 0.25, fewest: 2, most: 3 },
    { id: "nej", share: 0.75, fewest: 0, most: 2 },
  ]);
  expect(ways.leads).toContainEqual({ from: "fraga", to: "skriv_nej", share: 0.75, choices: ["senare", "fraga"] });
});

test("a ring of choices is counted once for each way, however often it is gone round", () => {
  const ring = smallInk.replace(
    "+ [Föreslå",
    "+ [Bläddra. #id: bladdra]\n  # why: Hon väntar.\n  Du bläddrar.\n  -> fraga\n+ [Föreslå",
  );
  const ringWays = waysIn(walked(ring));
  const { knots, leads } = ringWays;
  // One chance in three each time one stands there, and one stands there at least once.
  expect(knots.find(({ id }) => id === "fraga")?.choices.map(({ id, share }) => [id, share])).toEqual([
    ["fraga", 0.5],
    ["bladdra", 0.3333],
    ["senare", 0.5],
  ]);
  expect(leads).toContainEqual({ from: "fraga", to: "fraga", share: 0.3333, choices: ["bladdra"] });
  const { lines } = mapOf({ source: smallSource, ways: ringWays });
  expect(lines.filter(({ back }) => back).map(({ id }) => id)).toEqual(["fraga fraga"]);
});

test("the beginning stands at the top, endings at the bottom by their titles, and every lead is drawn", () => {
  const map = mapOf({ source: smallSource, ways });
  const top = Math.min(...map.nodes.map(({ y }) => y));
  expect(map.nodes.find(({ y }) => y === top)?.lines).toEqual(["Hall"]);
  const endings = map.nodes.filter(({ kind }) => kind === "ending");
  expect(endings.map(({ lines }) => lines.join(" "))).toEqual(["Öppen", "Nej"]);
  for (const node of map.nodes) if (node.kind === "knot") expect(node.y).toBeLessThan(endings[0]?.y ?? 0);
  expect(map.lines.map(({ id }) => id)).toEqual(ways.leads.map(({ from, to }) => `${from} ${to}`));
  for (const { path } of map.lines) expect(path).toMatch(/^M -?\d+ -?\d+( [CL]( -?\d+)+)+$/);
});

test("whatever the knots and however they hang together, boxes lie inside the picture and none on another", () => {
  const graph = fc.integer({ min: 1, max: 12 }).chain((size) =>
    fc.record({
      size: fc.constant(size),
      pairs: fc.uniqueArray(fc.tuple(fc.nat(size - 1), fc.nat(size + 1)), { selector: String, maxLength: 40 }),
    }),
  );
  fc.assert(
    fc.property(graph, ({ size, pairs }) => {
      const name = (index: number) => (index < size ? `knut_${index}` : `ending:${index === size ? "oppen" : "nej"}`);
      const any: ScenarioWays = {
        ...ways,
        start: name(0),
        knots: Array.from({ length: size }, (_, index) => ({ id: name(index), share: 1, choices: [] })),
        leads: pairs.map(([from, to]) => ({ from: name(from), to: name(to), share: 0.5, choices: ["x"] })),
      };
      const map = mapOf({ source: smallSource, ways: any });
      expect(map.nodes).toHaveLength(size + 2);
      expect(map.lines).toHaveLength(pairs.length);
      for (const [index, one] of map.nodes.entries()) {
        expect(one.x >= 0 && one.y >= 0 && one.x + one.width <= map.width && one.y + one.height <= map.height).toBe(
          true,
        );
        for (const other of map.nodes.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y;
          expect(apart).toBe(true);
        }
      }
    }),
  );
});

test("the page shows the same numbers in the picture and in tables, and sets no style of its own", () => {
  const map = mapOf({ source: smallSource, ways });
  const html = renderToStaticMarkup(
    <SpokenLanguage language="sv">
      <ScenarioMap map={map} title="Ett litet möte" />
    </SpokenLanguage>,
  );
  expect(html).not.toMatch(/\sstyle=/);
  const [picture, tables] = [html.slice(0, html.indexOf("</svg>")), html.slice(html.indexOf("</svg>"))];
  for (const { choices, share } of map.lines) {
    const numbers = `${choices} val · ${Math.round(share * 100)} %`;
    expect(picture).toContain(numbers);
    expect(tables).toContain(numbers);
  }
  for (const choice of ways.knots.flatMap((knot) => knot.choices)) expect(tables).toContain(choice.text);
  expect(tables).toContain("2 till 3 av 3");
});
