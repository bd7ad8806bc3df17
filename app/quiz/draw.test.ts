// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "~/content/catalogue";
import { questionSource } from "~/content/questionSource";
import { rightAnswer } from "../../tests/answering";
import { about, anyQuestion, one, ordering } from "../../tests/anyQuestion";
import { arranged, askedOf, isPlacing, movable } from "./asked";
import { draw, seedOf } from "./draw";
import { markOf } from "./mark";

const bank = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 1, max: 3 })), { minLength: 1, maxLength: 30 })
  .map((all) => all.map(([goal, difficulty], index) => one(`q${index}`, `g${goal}`, 4, difficulty)));
const aTest = bank.chain((questions) =>
  fc.record({
    questions: fc.constant(questions),
    count: fc.integer({ min: 1, max: questions.length }),
    seed: fc.integer(),
  }),
);
const ids = (all: { question: Question }[]) => all.map(({ question }) => question.id);
const testOf = (questions: Question[], count: number) => ({ questions, test: { draw: count, passPercent: 80 } });

test("what these tests ask is what an author may write", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      expect(questionSource.parse(question)).toEqual(question);
    }),
  );
});

test("the same seed draws the same questions in the same order, every time", () => {
  fc.assert(
    fc.property(aTest, ({ questions, count, seed }) => {
      expect(draw(testOf(questions, count), seed)).toEqual(draw(testOf(questions, count), seed));
    }),
  );
});

test("a test draws as many as it says, each question once and from its own bank", () => {
  fc.assert(
    fc.property(aTest, ({ questions, count, seed }) => {
      const drawn = ids(draw(testOf(questions, count), seed));
      expect(drawn).toHaveLength(count);
      expect(new Set(drawn).size).toBe(count);
      expect(drawn.filter((id) => !questions.some((question) => question.id === id))).toEqual([]);
    }),
  );
});

test("a test is spread over the goals: none is asked twice more than another that has questions left, seen or not", () => {
  fc.assert(
    fc.property(aTest, fc.array(fc.nat(5)), ({ questions, count, seed }, tries) => {
      const seen = new Map(questions.map(({ id }, index) => [id, tries[index] ?? 0]));
      const drawn = draw(testOf(questions, count), seed, seen).map(({ question }) => question);
      const asked = (goal: string, all: Question[]) => all.filter((each) => each.goal === goal).length;
      const goals = [...new Set(questions.map((each) => each.goal))];
      const most = Math.max(...goals.map((goal) => asked(goal, drawn)));
      for (const goal of goals)
        expect(asked(goal, drawn)).toBeGreaterThanOrEqual(Math.min(asked(goal, questions), most - 1));
      if (count >= goals.length) expect(new Set(drawn.map((each) => each.goal)).size).toBe(goals.length);
    }),
  );
});

test("of one goal, difficulties are mixed: none is asked twice more than another that has questions left", () => {
  const oneGoal = aTest.map(({ questions, ...rest }) => ({
    ...rest,
    questions: questions.map((each) => ({ ...each, goal: "g" })),
  }));
  fc.assert(
    fc.property(oneGoal, ({ questions, count, seed }) => {
      const drawn = draw(testOf(questions, count), seed).map(({ question }) => question);
      const as = (difficulty: number, all: Question[]) => all.filter((each) => each.difficulty === difficulty).length;
      const most = Math.max(...[1, 2, 3].map((difficulty) => as(difficulty, drawn)));
      for (const difficulty of [1, 2, 3])
        expect(as(difficulty, drawn)).toBeGreaterThanOrEqual(Math.min(as(difficulty, questions), most - 1));
    }),
  );
});

test("a new try asks of each goal what has not been asked, or not lately, before it asks again", () => {
  fc.assert(
    fc.property(aTest, fc.array(fc.nat(5)), ({ questions, count, seed }, tries) => {
      const seen = new Map(questions.map(({ id }, index) => [id, tries[index] ?? 0]));
      const drawn = new Set(ids(draw(testOf(questions, count), seed, seen)));
      for (const goal of new Set(questions.map((each) => each.goal))) {
        const last = (wanted: boolean) =>
          questions
            .filter((each) => each.goal === goal && drawn.has(each.id) === wanted)
            .map(({ id }) => seen.get(id) ?? 0);
        expect(Math.max(0, ...last(true))).toBeLessThanOrEqual(Math.min(9, ...last(false)));
      }
    }),
  );
});

test("practice asks everything in the author's order", () => {
  fc.assert(
    fc.property(bank, fc.integer(), (questions, seed) => {
      expect(ids(draw({ questions }, seed))).toEqual(questions.map(({ id }) => id));
    }),
  );
});

test("what stands in a question is shuffled, never changed, lost or doubled, and the bank itself is left as it was", () => {
  fc.assert(
    fc.property(anyQuestion, fc.integer(), (question, seed) => {
      const before = structuredClone(question);
      const [drawn] = draw({ questions: [question] }, seed);
      for (const asked of askedOf(question)) {
        const shown = arranged(asked, drawn?.order ?? []);
        const sorted = <Each extends { id: string }>(all: Each[]) => [...all].sort((a, b) => a.id.localeCompare(b.id));
        if (isPlacing(shown) && isPlacing(asked)) {
          expect(sorted(shown.items)).toEqual(sorted(asked.items));
          expect(sorted(shown.places)).toEqual(sorted(asked.places));
          if (asked.kind !== "match") expect(shown.places).toEqual(asked.places);
        } else if (!isPlacing(shown) && !isPlacing(asked)) expect(sorted(shown.options)).toEqual(sorted(asked.options));
        expect(markOf(shown, rightAnswer(asked)).right).toBe(true);
      }
      expect(question).toEqual(before);
    }),
  );
});

test("what is to be put in order is never shown in its right order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 3, max: 6 }), fc.integer(), (items, seed) => {
      const question: Question = { ...about("q"), ...ordering(items) };
      const [drawn] = draw({ questions: [question] }, seed);
      expect(drawn?.order).not.toEqual(askedOf(question).flatMap(movable));
    }),
  );
});

test("the right option is in every place about as often", () => {
  const places = [0, 0, 0, 0];
  for (let number = 0; number < 2000; number++) {
    const [drawn] = draw({ questions: [one("q")] }, seedOf(`person-${number}`, "k1/q", 1));
    const place = drawn?.order.indexOf("o0") ?? 0;
    places[place] = (places[place] ?? 0) + 1;
  }
  expect(Math.min(...places)).toBeGreaterThan(400);
  expect(Math.max(...places)).toBeLessThan(600);
});

test("another try, another step or another person gets another seed", () => {
  const seeds = ["amina", "elias"].flatMap((who) =>
    ["k1-1/a", "k1-2/a"].flatMap((step) => [1, 2, 3].map((number) => seedOf(who, step, number))),
  );
  expect(new Set(seeds).size).toBe(seeds.length);
});
