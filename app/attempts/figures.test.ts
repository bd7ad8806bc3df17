// SPDX-License-Identifier: EUPL-1.2
// That nobody's answer follows from what is told of a question.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question, QuizStep } from "~/content/catalogue";
import { type Asked, askedOf } from "~/quiz/asked";
import { markOf } from "~/quiz/mark";
import { asOne, figure, type Given, placement, possible, question, quiz, story, tell } from "../../tests/tries";
import { enoughTries } from "./discrimination";
import { type Figure, few, worryOf } from "./figures";

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/**
 * A world in which this person's answer was right where it was wrong, or the other way about, and the same is told. The
 * first `knowing` people keep their answers: they have said what they were. Others may be moved, as many as it takes.
 */
function otherWorld(step: QuizStep, tries: readonly Given[], person: number, asked: Asked, knowing: number) {
  const told = tell(step, tries);
  const isRight = (chosen: readonly string[]) => markOf(asked, chosen).right;
  const real = isRight(tries[person]?.get(asked.id) ?? []);
  const others = tries.map((_, index) => index).filter((index) => index >= knowing && index !== person);
  // Whole tries change hands.
  for (const other of others) {
    const [mine, theirs] = [tries[person] as Given, tries[other] as Given];
    if (!theirs.has(asked.id) || isRight(theirs.get(asked.id) ?? []) === real) continue;
    const world = tries.map((given, index) => (index === person ? theirs : index === other ? mine : given));
    if (same(tell(step, world), told)) return world;
  }
  // All were alike: this one is otherwise, and up to two others make up for it.
  const answers = possible(asked);
  const changed = (world: readonly Given[], at: number, to: string[]) =>
    world.map((given, index) => (index === at ? new Map(given).set(asked.id, to) : given));
  const movable = others.filter((index) => tries[index]?.has(asked.id));
  const alike = new Map(movable.map((index) => [JSON.stringify(tries[index]?.get(asked.id)), index]));
  for (const mine of answers.filter((each) => isRight(each) !== real)) {
    const alone = changed(tries, person, mine);
    if (same(tell(step, alone), told)) return alone;
    for (const other of alike.values())
      for (const theirs of answers) {
        const two = changed(alone, other, theirs);
        if (same(tell(step, two), told)) return two;
        for (const third of movable.filter((index) => index !== other).slice(0, 6))
          for (const last of answers) {
            const three = changed(two, third, last);
            if (same(tell(step, three), told)) return three;
          }
      }
  }
  return null;
}

/** How often each option is chosen: some questions all get right, or all wrong. */
const leaning = (options: number) =>
  fc.oneof(
    fc.constantFrom(...Array.from({ length: options }, (_, index) => index)).map((only) => () => only),
    fc.constant((chance: number) => Math.floor(chance * options)),
    fc
      .integer({ min: 0, max: options - 1 })
      .map((most) => (chance: number) => (chance < 0.75 ? most : Math.floor(((chance - 0.75) / 0.25) * options))),
  );

const chance = fc.double({ min: 0, max: 0.999_999, noNaN: true });

/** A question of any kind. */
const anyQuestion: fc.Arbitrary<(id: string) => Question> = fc.oneof(
  fc.integer({ min: 2, max: 4 }).map((options) => (id: string) => question(id, options)),
  fc.integer({ min: 3, max: 4 }).map((options) => (id: string) => question(id, options, 2)),
  fc
    .constantFrom("order" as const, "match" as const, "sort" as const)
    .map((kind) => (id: string) => placement(id, kind)),
  fc.constant(story),
);

/** Tries at a step: everybody asked everything, or each their own draw. */
const someTries = (people: { min: number; max: number }, questions: number, drawn: boolean) =>
  fc
    .tuple(fc.integer(people), fc.array(anyQuestion, { minLength: questions, maxLength: questions }))
    .chain(([count, shapes]) => {
      const all = shapes.map((shape, index) => shape(`q${index}`));
      const asked = all.map(askedOf);
      const parts = asked.flat();
      return fc
        .tuple(
          fc.tuple(...parts.map((each) => leaning(possible(each).length))),
          fc.array(fc.array(chance, { minLength: parts.length + questions, maxLength: parts.length + questions }), {
            minLength: count,
            maxLength: count,
          }),
        )
        .map(([leanings, rolls]) => ({
          step: quiz("u/s", all, drawn ? Math.ceil(questions / 2) : undefined),
          tries: rolls.map((roll): Given => {
            const mine = drawn
              ? [...all.keys()]
                  .sort((a, b) => (roll[parts.length + a] ?? 0) - (roll[parts.length + b] ?? 0))
                  .slice(0, Math.ceil(questions / 2))
              : [...all.keys()];
            return new Map(
              mine.flatMap((index) =>
                (asked[index] ?? []).map((each) => {
                  const at = parts.indexOf(each);
                  return [each.id, possible(each)[leanings[at]?.(roll[at] ?? 0) ?? 0] ?? []];
                }),
              ),
            );
          }),
        }));
    });

function nobodyFollows({ step, tries }: { step: QuizStep; tries: Given[] }, knowing: number) {
  const told = tell(step, tries);
  const seen = new Set<string>();
  for (const figure of told) {
    const asked = step.questions.flatMap(askedOf).find(({ id }) => id === figure.id) as Asked;
    for (let person = knowing; person < tries.length; person++) {
      const chosen = tries[person]?.get(asked.id);
      // Two who answered alike in everything stand for each other.
      const kind = JSON.stringify([asked.id, [...(tries[person] ?? [])]]);
      if (!chosen || seen.has(kind)) continue;
      seen.add(kind);
      if (!otherWorld(step, tries, person, asked, knowing))
        throw new Error(`person ${person} at ${asked.id}: ${JSON.stringify(figure)}`);
    }
  }
}

test("whoever sees the figures and knows three of the answers can tell nobody else's", () => {
  fc.assert(
    fc.property(someTries({ min: few, max: 14 }, 1, false), fc.integer({ min: 0, max: 3 }), (world, knowing) =>
      nobodyFollows(world, knowing),
    ),
    { numRuns: 500 },
  );
}, 120_000);

test("discrimination tells nobody's answer either, in practice and in a test with draws", () => {
  for (const drawn of [false, true])
    fc.assert(
      fc.property(
        someTries({ min: enoughTries, max: 36 }, 4, drawn),
        fc.integer({ min: 0, max: 3 }),
        (world, knowing) => nobodyFollows(world, knowing),
      ),
      { numRuns: 25 },
    );
}, 120_000);

test("no number of people that is told, and none that follows by taking one from another, is under five", () => {
  fc.assert(
    fc.property(someTries({ min: 1, max: 40 }, 3, false), ({ step, tries }) => {
      for (const { right, answered, wrongOption } of tell(step, tries)) {
        const numbers = [answered];
        if (typeof right === "number") numbers.push(right, answered - right);
        if (wrongOption?.people != null) {
          numbers.push(wrongOption.people, answered - wrongOption.people);
          if (typeof right === "number") numbers.push(answered - right - wrongOption.people);
        }
        expect(Math.min(...numbers)).toBeGreaterThanOrEqual(few);
      }
    }),
  );
});

/** People who are told of as a number, and those everybody knows them to be among. */
interface Group {
  people: Set<number>;
  among: Group | null;
}

/** Every group of which a number follows from what is told of a step: told itself, or left when one is taken from another. */
function groupsIn(step: QuizStep, tries: readonly Given[]): Group[] {
  const who = (which: (given: Given) => boolean) =>
    new Set(tries.flatMap((given, person) => (which(given) ? [person] : [])));
  // Who did the step is known to whoever sees the reports.
  const all: Group = { people: who(() => true), among: null };
  return tell(step, tries).flatMap(({ id, right, wrongOption }) => {
    const asked = step.questions.flatMap(askedOf).find((each) => each.id === id) as Asked;
    const chose = (given: Given) => given.get(id) ?? [];
    const answered: Group = { people: who((given) => given.has(id)), among: all };
    if (typeof right !== "number") return [answered];
    const isWrong = (given: Given) => given.has(id) && !markOf(asked, chose(given)).right;
    const rightOnes = { people: who((given) => given.has(id) && !isWrong(given)), among: answered };
    const wrongOnes = { people: who(isWrong), among: answered };
    const told = [answered, rightOnes, wrongOnes];
    return wrongOption?.people == null
      ? told
      : [...told, { people: who((given) => chose(given).includes(wrongOption.id)), among: wrongOnes }];
  });
}

test("of all that is told of a step, no group less another it is known to hold is one to four people", () => {
  const rewritten = fc.array(fc.nat(12), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(
      fc
        .boolean()
        .chain((drawn) => fc.record({ drawn: fc.constant(drawn), world: someTries({ min: 1, max: 40 }, 3, drawn) })),
      rewritten,
      ({ drawn, world: { step, tries } }, earlier) => {
        // The first so many people answered a question before it was rewritten.
        const old = new Map(step.questions.map((question, index) => [question.id, earlier[index] ?? 0]));
        const present = tries.map(
          (given, person) => new Map([...given].filter(([id]) => person >= (old.get(id.split("/")[0] ?? "") ?? 0))),
        );
        const groups = groupsIn(step, present);
        const holds = (outer: Group, inner: Group): boolean =>
          inner.among !== null && (inner.among === outer || holds(outer, inner.among));
        const whole = groups.flatMap(({ among }) => (among && !among.among ? [among] : []));
        for (const outer of [...groups, ...whole])
          for (const inner of groups) {
            // Where all are asked the same, whoever answered one question is known to have answered the other.
            const beside =
              !drawn && outer.among === inner.among && [...inner.people].every((each) => outer.people.has(each));
            if (!holds(outer, inner) && !(beside && inner.among && !inner.among.among)) continue;
            const left = outer.people.size - inner.people.size;
            expect(left === 0 || left >= few, `${outer.people.size} less ${inner.people.size}`).toBe(true);
          }
      },
    ),
    { numRuns: 300 },
  );
});

const answersOf = (...people: number[]) => people.map((count, index) => ({ chosen: [`o${index}`], people: count }));

test("a question is told from ten answers, and says how many were right from five right and five wrong", () => {
  const asked = question("q", 3);
  expect(figure(asked, answersOf(5, 4))).toBe(null);
  expect(figure(asked, answersOf(5, 5, 0))).toMatchObject({ answered: 10, right: 5 });
  for (const people of [10, 7, 6])
    expect(figure(asked, answersOf(people, 10 - people))).toMatchObject({ answered: 10, right: "fewWrong" });
  for (const people of [0, 1, 4])
    expect(figure(asked, answersOf(people, 10 - people))).toMatchObject({ answered: 10, right: "fewRight" });
});

test("the wrong option most chose is named from five, and counted when five were wrong otherwise", () => {
  const asked = question("q", 4);
  const wrong = (...people: number[]) => figure(asked, answersOf(...people))?.wrongOption;
  expect(wrong(20, 4, 3, 3)).toBe(null);
  expect(wrong(20, 6, 6, 3)).toBe(null);
  expect(wrong(20, 9, 3, 1)).toEqual({ id: "o1", text: "o1", people: null });
  expect(wrong(20, 9, 0, 0)).toEqual({ id: "o1", text: "o1", people: null });
  expect(wrong(20, 9, 3, 2)).toEqual({ id: "o1", text: "o1", people: 9 });
  expect(wrong(1, 30, 2, 1)).toBe(null);
  // 25 of 30, and five wrong otherwise: nobody would be left who was right.
  expect(wrong(0, 25, 5, 0)).toEqual({ id: "o1", text: "o1", people: null });
});

test("of what is put in places, what most often lies wrong is named with its place, also where two have changed places", () => {
  const asked = placement("q", "match");
  const told = (...people: number[]) =>
    figure(
      asked,
      possible(asOne(asked)).map((chosen, index) => ({ chosen, people: people[index] ?? 0 })),
    )?.wrongOption;
  // In the order of `possible`: right; the last two changed; the first two; round one way; the other; the outer two.
  expect(told(10, 9)).toEqual({ id: "i1=p2", text: "i1 → p2", people: null });
  expect(told(10, 9, 5)).toEqual({ id: "i1=p2", text: "i1 → p2", people: 9 });
  expect(told(10, 4)).toBe(null);
});

test("each part of a case is told for itself, with its story, and of true or false the answer has no words of its own", () => {
  const tries = Array.from(
    { length: 20 },
    (_, index): Given =>
      new Map([
        ["c/one", [index < 8 ? "false" : "true"]],
        ["c/two", [index < 15 ? "o0" : "o2"]],
      ]),
  );
  expect(tell(quiz("u/s", [story("c")]), tries)).toMatchObject([
    { id: "c/one", inCase: { stem: "story", number: 1, of: 2 }, right: 12, wrongOption: { id: "false", text: "" } },
    { id: "c/two", inCase: { stem: "story", number: 2, of: 2 }, right: 15, wrongOption: { id: "o2", people: null } },
  ]);
});

test("where all are asked the same, a question that some answered in other words is not told", () => {
  const [whole, rewritten] = [question("a", 2), question("b", 2)];
  const tries = (old: number) =>
    Array.from({ length: 30 }, (_, index): Given => {
      const a: [string, string[]] = ["a", [index % 2 ? "o0" : "o1"]];
      return new Map(index < old ? [a] : [a, ["b", ["o0"]]]);
    });
  const told = (old: number) => tell(quiz("u/s", [whole, rewritten]), tries(old)).map(({ id }) => id);
  expect([told(0), told(1), told(10)]).toEqual([["a", "b"], ["a"], ["a"]]);
  // Where each draws their own, one that nearly all have drawn is not.
  const drawn = (without: number) => tell(quiz("u/s", [whole, rewritten], 1), tries(without)).map(({ id }) => id);
  expect([drawn(0), drawn(4), drawn(5)]).toEqual([["a", "b"], ["a"], ["a", "b"]]);
});

test("discrimination is above nothing where those who know the rest know this, below where they do not, told to 0.6 and from thirty", () => {
  const asked = [question("a", 2), question("b", 2), question("c", 2)];
  const tries = (people: number, a: (good: boolean) => boolean): Given[] =>
    Array.from({ length: people }, (_, index) => {
      const good = index % 2 === 0;
      return new Map([
        ["a", [a(good) ? "o0" : "o1"]],
        ["b", [good ? "o0" : "o1"]],
        ["c", [good ? "o0" : "o1"]],
      ]);
    });
  const told = (people: number, a: (good: boolean) => boolean) => tell(quiz("u/s", asked), tries(people, a))[0];
  expect(told(30, (good) => good)?.discrimination).toBe(0.6);
  expect(told(30, (good) => !good)?.discrimination).toBe(-0.6);
  expect(told(29, (good) => good)?.discrimination).toBe(null);
  expect(told(30, () => true)?.discrimination).toBe(null);
});

test("a question is looked at first when it turns round, misleads or is too hard, in that order", () => {
  const usual: Figure = {
    id: "q",
    version: 1,
    stem: "?",
    inCase: null,
    answered: 40,
    right: 30,
    wrongOption: null,
    discrimination: 0.3,
  };
  expect(worryOf(usual)).toBe(null);
  expect(worryOf({ ...usual, right: "fewWrong" })).toBe(null);
  expect(worryOf({ ...usual, discrimination: -0.19 })).toBe(null);
  expect(worryOf({ ...usual, right: 19 })).toBe("hard");
  expect(worryOf({ ...usual, right: "fewRight" })).toBe("hard");
  expect(worryOf({ ...usual, right: 10, wrongOption: { id: "x", text: "x", people: 20 } })).toBe("misled");
  expect(worryOf({ ...usual, right: 10, wrongOption: { id: "x", text: "x", people: 20 }, discrimination: -0.2 })).toBe(
    "backwards",
  );
});
