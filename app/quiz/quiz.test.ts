import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "~/content/catalogue";
import { draw, seedOf } from "./draw";
import { answerProblem, isRight, passes } from "./mark";

/** A question with this many options, the first so many of them right. */
function question(id: string, goal: string, options: number, right: number): Question {
  return {
    id,
    version: 1,
    kind: right === 1 ? "one" : "several",
    goal,
    difficulty: 1,
    stem: "?",
    source: "s",
    options: Array.from({ length: options }, (_, index) => ({
      id: `o${index}`,
      text: String(index),
      right: index < right,
      why: "w",
    })),
  };
}

const anyQuestion = fc
  .integer({ min: 2, max: 6 })
  .chain((options) => fc.integer({ min: 1, max: options }).map((right) => question("q", "g", options, right)));
const bank = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 2, max: 6 })), { minLength: 1, maxLength: 30 })
  .map((list) => list.map(([goal, options], index) => question(`q${index}`, `g${goal}`, options, 1)));
const aTest = bank.chain((questions) =>
  fc.record({
    questions: fc.constant(questions),
    count: fc.integer({ min: 1, max: questions.length }),
    seed: fc.integer(),
  }),
);
const ids = (list: { id: string }[]) => list.map((each) => each.id);

test("the same seed draws the same questions and options, every time", () => {
  fc.assert(
    fc.property(aTest, ({ questions, count, seed }) => {
      const step = { questions, test: { draw: count, passPercent: 80 } };
      expect(draw(step, seed)).toEqual(draw(step, seed));
    }),
  );
});

test("a test draws as many as it says, each question once and from its own bank", () => {
  fc.assert(
    fc.property(aTest, ({ questions, count, seed }) => {
      const drawn = ids(draw({ questions, test: { draw: count, passPercent: 80 } }, seed));
      expect(drawn).toHaveLength(count);
      expect(new Set(drawn).size).toBe(count);
      expect(drawn.filter((id) => !ids(questions).includes(id))).toEqual([]);
    }),
  );
});

test("a test is spread over the goals: none is asked twice more than another that has questions left", () => {
  fc.assert(
    fc.property(aTest, ({ questions, count, seed }) => {
      const drawn = draw({ questions, test: { draw: count, passPercent: 80 } }, seed);
      const asked = (goal: string, list: Question[]) => list.filter((each) => each.goal === goal).length;
      const goals = [...new Set(questions.map((each) => each.goal))];
      const most = Math.max(...goals.map((goal) => asked(goal, drawn)));
      for (const goal of goals)
        expect(asked(goal, drawn)).toBeGreaterThanOrEqual(Math.min(asked(goal, questions), most - 1));
    }),
  );
});

test("practice asks everything in the author's order", () => {
  fc.assert(
    fc.property(bank, fc.integer(), (questions, seed) => {
      expect(ids(draw({ questions }, seed))).toEqual(ids(questions));
    }),
  );
});

test("options are shuffled, never changed, lost or doubled, and the bank itself is left as it was", () => {
  fc.assert(
    fc.property(bank, fc.integer(), (questions, seed) => {
      const before = structuredClone(questions);
      for (const drawn of draw({ questions }, seed)) {
        const original = before.find((each) => each.id === drawn.id);
        const sorted = [...drawn.options].sort((a, b) => a.id.localeCompare(b.id));
        expect(sorted).toEqual(original?.options);
      }
      expect(questions).toEqual(before);
    }),
  );
});

test("the right option is in every place about as often", () => {
  const places = [0, 0, 0, 0];
  for (let number = 0; number < 2000; number++) {
    const [drawn] = draw({ questions: [question("q", "g", 4, 1)] }, seedOf(`person-${number}`, "k1/q", 1));
    const place = drawn?.options.findIndex((option) => option.right) ?? 0;
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

test("an answer is right when exactly the right options are chosen", () => {
  fc.assert(
    fc.property(
      anyQuestion.chain((asked) => fc.tuple(fc.constant(asked), fc.subarray(ids(asked.options)))),
      ([asked, chosen]) => {
        const right = asked.options.filter((option) => option.right).map((option) => option.id);
        const same = right.length === chosen.length && right.every((id) => chosen.includes(id));
        expect(isRight(asked, chosen)).toBe(same);
        expect(isRight(asked, [...chosen].reverse())).toBe(same);
      },
    ),
  );
});

test("nothing chosen is missing, more than one of one is too many, and what is not offered is unknown", () => {
  const [one, several] = [question("q", "g", 4, 1), question("q", "g", 4, 2)];
  expect(answerProblem(one, [])).toBe("missing");
  expect(answerProblem(several, [])).toBe("missing");
  expect(answerProblem(one, ["o0", "o1"])).toBe("tooMany");
  expect(answerProblem(several, ["o0", "o1"])).toBe(null);
  for (const asked of [one, several]) {
    expect(answerProblem(asked, ["o1"])).toBe(null);
    expect(answerProblem(asked, ["o9"])).toBe("unknown");
    expect(answerProblem(asked, ["o0", "o0"])).toBe("unknown");
    expect(answerProblem(asked, [""])).toBe("unknown");
  }
});

test("every possible answer is either taken or has a problem, and only what is offered is taken", () => {
  fc.assert(
    fc.property(anyQuestion, fc.array(fc.string({ maxLength: 3 }), { maxLength: 4 }), (asked, sent) => {
      if (answerProblem(asked, sent) === null) {
        expect(sent.length).toBeGreaterThan(0);
        expect(sent.every((id) => ids(asked.options).includes(id))).toBe(true);
      }
    }),
  );
});

test("a test is passed from the very percent it asks for, and never without questions", () => {
  expect(passes(8, 10, 80)).toBe(true);
  expect(passes(7, 10, 80)).toBe(false);
  expect(passes(2, 3, 67)).toBe(false);
  expect(passes(0, 0, 1)).toBe(false);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.integer({ min: 1, max: 100 }), (of, right, percent) => {
      if (right > of) return;
      const needed = Math.ceil((percent * of) / 100);
      expect(passes(right, of, percent)).toBe(right >= needed);
    }),
  );
});
