// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesIn, mostMinutes, type NewPart } from "~/progress/renewal";
import { type Choices, contents, inPlaceOf, renewalFor } from "./renewal";

const now = new Date("2027-03-01T09:00:00Z");
const aMoment = fc.integer({ min: 0, max: 1500 }).map((days) => new Date(now.getTime() - days * 24 * 60 * 60 * 1000));

const anyChoices: fc.Arbitrary<Choices> = fc.record({
  units: fc
    .array(
      fc.record({
        minutes: fc.double({ min: 0.2, max: 26, noNaN: true }),
        change: fc.constantFrom("changed" as const, "rewritten" as const, null),
        doneAt: fc.option(aMoment),
      }),
      { maxLength: 6 },
    )
    .map((list) => list.map((each, index) => ({ ...each, id: `u${index}` }))),
  questions: fc
    .array(
      fc.record({
        goal: fc.constantFrom("g1", "g2", "g3"),
        minutes: fc.double({ min: 0.1, max: 3, noNaN: true }),
        recall: fc.option(fc.double({ min: 0.01, max: 1, noNaN: true })),
        answered: fc.option(fc.record({ right: fc.boolean(), at: aMoment })),
      }),
      { maxLength: 14 },
    )
    .map((list) => list.map((each, index) => ({ ...each, id: `q${index}` }))),
  scenes: fc
    .array(
      fc.record({
        scene: fc.constantFrom("s1", "s2", "s3"),
        minutes: fc.integer({ min: 1, max: 30 }),
        played: fc.boolean(),
        inCourse: fc.boolean(),
      }),
      { maxLength: 6 },
    )
    .map((list) => list.map((each, index) => ({ ...each, moment: `m${index}` }))),
});

/** What the course has that fits at all: each by itself could be a renewal. */
const thingsIn = (choices: Choices) => [
  ...choices.units.filter(({ minutes }) => Math.ceil(minutes) <= mostMinutes),
  ...choices.questions,
  ...choices.scenes.filter(({ minutes }) => minutes <= 14),
];
const idsOf = (parts: readonly NewPart[], kind: NewPart["kind"]) =>
  parts.filter((part) => part.kind === kind).flatMap(({ about }) => about.split(" "));
const made = (choices: Choices, last: readonly NewPart[] = []) => renewalFor(choices, last, now, "seed");

test("a renewal takes at most twenty minutes, and there is something to do where the course has anything", () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const parts = made(choices);
      expect(minutesIn(parts)).toBeLessThanOrEqual(mostMinutes);
      expect(parts.length > 0).toBe(thingsIn(choices).length > 0);
      expect(parts.every(({ minutes }) => Number.isInteger(minutes) && minutes > 0)).toBe(true);
    }),
  );
});

test("the same choices make the same renewal, and nothing is in it twice", () => {
  fc.assert(
    fc.property(anyChoices, fc.string(), (choices, seed) => {
      const parts = renewalFor(choices, [], now, seed);
      expect(renewalFor(choices, [], now, seed)).toEqual(parts);
      const all = parts.flatMap(({ kind, about }) => about.split(" ").map((each) => `${kind} ${each}`));
      expect(new Set(all).size).toBe(all.length);
    }),
  );
});

test("two years running are never the same where the course has more than one thing, whatever has happened between", () => {
  fc.assert(
    fc.property(anyChoices, anyChoices, fc.integer({ min: 1, max: 5 }), (before, after, years) => {
      let last = made(before);
      for (let year = 0; year < years; year++) {
        const next = renewalFor(after, last, now, `seed ${year}`);
        if (thingsIn(after).length > 1) expect(contents(next)).not.toBe(contents(last));
        expect(next.length > 0).toBe(thingsIn(after).length > 0);
        last = next;
      }
    }),
  );
});

test("no question and no scene of last year comes back while the course has others", () => {
  fc.assert(
    fc.property(anyChoices, (choices) => {
      const last = made(choices);
      const next = made(choices, last);
      const [asked, again] = [idsOf(last, "questions"), idsOf(next, "questions")];
      if (choices.questions.some(({ id }) => !asked.includes(id)))
        expect(again.filter((id) => asked.includes(id))).toEqual([]);
      const sceneOf = (parts: readonly NewPart[]) => idsOf(parts, "scene").map((about) => about.split("/")[0]);
      const scenes = new Set(choices.scenes.filter(({ minutes }) => minutes <= 14).map(({ scene }) => scene));
      if (scenes.size > 1 && sceneOf(next).length > 0) expect(sceneOf(next)).not.toEqual(sceneOf(last));
    }),
  );
});

test("what comes in the place of what is gone is something else, no more parts than that, and keeps within twenty minutes", () => {
  fc.assert(
    fc.property(anyChoices, fc.nat(), (choices, which) => {
      const parts = made(choices);
      const gone = parts.filter((_, index) => (which >> index) % 2 === 1);
      const kept = parts.filter((part) => !gone.includes(part));
      const others = inPlaceOf(gone, kept, choices, [], now, "seed");
      expect(others.length).toBeLessThanOrEqual(gone.length);
      expect(minutesIn([...kept, ...others])).toBeLessThanOrEqual(mostMinutes);
      const all = [...parts, ...others].flatMap(({ kind, about }) => about.split(" ").map((each) => `${kind} ${each}`));
      expect(new Set(all).size).toBe(all.length);
      if (gone.length === 0) expect(others).toEqual([]);
    }),
  );
});

const question = (id: string, goal: string, recall: number | null = null) => ({
  id,
  goal,
  minutes: 0.8,
  recall,
  answered: null as { right: boolean; at: Date } | null,
});

test("the goals that have faded most are asked about first, and each goal once before one is asked about twice", () => {
  const questions = [
    question("a1", "a", 0.9),
    question("a2", "a", 0.95),
    question("b1", "b", 0.2),
    question("b2", "b", 0.3),
    question("c1", "c", 0.5),
  ];
  const [part] = made({ units: [], scenes: [], questions });
  expect([part?.about, part?.reason]).toEqual(["b1 c1 a1 b2 a2", "faded"]);
});

test("without reviews what was wrong comes before what was never asked, and that before what was right lately", () => {
  const at = new Date(now.getTime() - 30 * 24 * 60 * 60 * 1000);
  const questions = [
    { ...question("right", "a"), answered: { right: true, at } },
    question("never", "a"),
    { ...question("wrong", "a"), answered: { right: false, at } },
  ];
  const [part] = made({ units: [], scenes: [], questions });
  expect([part?.about, part?.reason]).toEqual(["wrong never right", "missed"]);
});

test("a unit that says something new comes before one that is only rewritten, and one that is as it was does not come", () => {
  const unit = (id: string, change: "changed" | "rewritten" | null) => ({ id, change, minutes: 3.2, doneAt: null });
  const units = [unit("same", null), unit("words", "rewritten"), unit("new", "changed")];
  const parts = made({ units, scenes: [], questions: [] });
  expect(parts.map(({ about, reason, minutes }) => [about, reason, minutes])).toEqual([
    ["new", "changed", 4],
    ["words", "rewritten", 4],
  ]);
});

test("a moment that was not played comes before one that was, and one of the course before one of the practice room", () => {
  const scene = (name: string, played: boolean, inCourse: boolean) => ({
    scene: name,
    moment: "m",
    minutes: 6,
    played,
    inCourse,
  });
  const all = [scene("played", true, true), scene("room", false, false), scene("own", false, true)];
  const about = (scenes: typeof all, last: NewPart[] = []) =>
    made({ units: [], questions: [question("q", "a")], scenes }, last).find(({ kind }) => kind === "scene")?.about;
  expect(about(all)).toBe("own/m");
  expect(about(all.slice(0, 2))).toBe("room/m");
  expect(about(all, [{ kind: "scene", about: "own/m", reason: "unplayed", minutes: 6 }])).toBe("room/m");
});

test("where the course says something new, a short scene comes before a long one and leaves room for it", () => {
  const scenes = [
    { scene: "long", moment: "m", minutes: 12, played: false, inCourse: true },
    { scene: "short", moment: "m", minutes: 3, played: false, inCourse: false },
  ];
  const units = ["u1", "u2"].map((id) => ({ id, minutes: 5, change: "changed" as const, doneAt: null }));
  const about = (choices: Partial<Choices>) =>
    made({ units: [], questions: [], scenes, ...choices }).map((part) => part.about);
  expect(about({ units })).toEqual(["u1", "u2", "short/m"]);
  expect(about({})).toEqual(["long/m"]);
});

test("a scene that is gone is another scene where there is one, else questions, else nothing", () => {
  const scene = (name: string) => ({ scene: name, moment: "m", minutes: 6, played: false, inCourse: true });
  const gone = [{ kind: "scene" as const, about: "gone/m", reason: "unplayed" as const, minutes: 6 }];
  const about = (choices: Partial<Choices>) =>
    inPlaceOf(gone, [], { units: [], questions: [], scenes: [], ...choices }, [], now, "seed").map(
      (part) => part.about,
    );
  const questions = [question("q", "a")];
  expect(about({ questions, scenes: [scene("gone"), scene("other")] })).toEqual(["other/m"]);
  expect(about({ questions, scenes: [scene("gone")] })).toEqual(["q"]);
  expect(about({})).toEqual([]);
});
