import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "~/content/catalogue";
import { questionSource } from "~/content/questionSource";
import { rightAnswer, wrongAnswer } from "../../tests/answering";
import { type Asked, arranged, askedOf, isPlacing, movable } from "./asked";
import { draw, seedOf } from "./draw";
import { answerProblem, markOf, neededFor } from "./mark";
import { answerInOrder, moved } from "./order";

const about = (id: string, goal = "g", difficulty = 1) => ({ id, version: 1, goal, difficulty, source: "s" });
const list = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const choosing = (kind: "one" | "several", options: number, right: number) => ({
  kind,
  stem: "?",
  options: list(options, "o").map((id, index) => ({ id, text: id, right: index < right, why: "w" })),
});
const ordering = (items: number) => ({
  kind: "order" as const,
  stem: "?",
  items: list(items, "i").map((id) => ({ id, text: id, why: "w" })),
});
const placings = (kind: "match" | "sort", items: number, places: number) => ({
  kind,
  stem: "?",
  items: list(items, "i").map((id, index) => ({ id, text: id, place: `p${index % places}`, why: "w" })),
  places: list(places, "p").map((id) => ({ id, text: id })),
});
const saying = (holds: boolean) => ({ kind: "trueFalse" as const, stem: "?", holds, ifTrue: "w", ifFalse: "w" });

/** A question with this many options, the first of them right. */
const one = (id: string, goal = "g", options = 4, difficulty = 1): Question => ({
  ...about(id, goal, difficulty),
  ...choosing("one", options, 1),
});

/** The kinds that may also be a part of a case. */
const simple = fc.oneof(
  fc.integer({ min: 2, max: 6 }).map((options) => choosing("one", options, 1)),
  fc
    .integer({ min: 3, max: 6 })
    .chain((options) => fc.integer({ min: 2, max: options - 1 }).map((right) => choosing("several", options, right))),
  fc.boolean().map(saying),
  fc
    .integer({ min: 2, max: 6 })
    .chain((items) => fc.integer({ min: items, max: 7 }).map((places) => placings("match", items, places))),
  fc
    .integer({ min: 2, max: 4 })
    .chain((places) =>
      fc.integer({ min: Math.max(3, places), max: 8 }).map((items) => placings("sort", items, places)),
    ),
);
const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  simple.map((body) => ({ ...about("q"), ...body })),
  fc.integer({ min: 3, max: 6 }).map((items) => ({ ...about("q"), ...ordering(items) })),
  fc.array(simple, { minLength: 2, maxLength: 4 }).map((parts) => ({
    ...about("q"),
    kind: "case" as const,
    stem: "?",
    parts: parts.map((part, index) => ({ ...part, id: `d${index}` })),
  })),
);
const anyAsked = anyQuestion.chain((question) => fc.constantFrom(...askedOf(question)));
/** An answer that can be given to it, whole or half. */
const anyAnswer = (asked: Asked): fc.Arbitrary<string[]> =>
  isPlacing(asked)
    ? fc
        .tuple(
          ...asked.items.map((item) => fc.option(fc.constantFrom(...asked.places.map(({ id }) => `${item.id}=${id}`)))),
        )
        .map((all) => all.filter((each) => each !== null))
    : fc.subarray(asked.options.map(({ id }) => id));

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

test("of every kind there is an answer that is right and one that is not, and both can be marked", () => {
  fc.assert(
    fc.property(anyAsked, (asked) => {
      expect(answerProblem(asked, rightAnswer(asked))).toBe(null);
      expect(markOf(asked, rightAnswer(asked))).toMatchObject({ right: true });
      expect(answerProblem(asked, wrongAnswer(asked))).toBe(null);
      expect(markOf(asked, wrongAnswer(asked)).right).toBe(false);
    }),
  );
});

test("an answer is right when it is exactly the key, in whatever order it is sent; what holds is counted", () => {
  const answered = anyAsked.chain((asked) => fc.tuple(fc.constant(asked), anyAnswer(asked)));
  fc.assert(
    fc.property(answered, ([asked, answer]) => {
      const key = rightAnswer(asked);
      const mark = markOf(asked, answer);
      expect(mark.right).toBe(key.length === answer.length && key.every((each) => answer.includes(each)));
      expect(markOf(asked, [...answer].reverse())).toEqual(mark);
      expect(mark.held).toBe(key.filter((each) => answer.includes(each)).length);
      expect(mark.of).toBe(key.length);
    }),
  );
});

test("nothing chosen is missing, more than one of one is too many, and what is not offered is unknown", () => {
  const alone = (body: object) => askedOf({ ...about("q"), ...body } as Question)[0] as Asked;
  const cases: [Asked, string[], ReturnType<typeof answerProblem>][] = [
    [alone(choosing("one", 4, 1)), [], "missing"],
    [alone(choosing("one", 4, 1)), ["o0", "o1"], "tooMany"],
    [alone(choosing("one", 4, 1)), ["o9"], "unknown"],
    [alone(choosing("one", 4, 1)), ["o0", "o0"], "unknown"],
    [alone(choosing("several", 4, 2)), [], "missing"],
    [alone(choosing("several", 4, 2)), ["o0", "o3"], null],
    [alone(choosing("several", 4, 2)), [""], "unknown"],
    [alone(saying(true)), ["false"], null],
    [alone(saying(true)), ["maybe"], "unknown"],
    [alone(ordering(3)), [], "unplaced"],
    [alone(ordering(3)), ["i0=1", "i1=2"], "unplaced"],
    [alone(ordering(3)), ["i0=1", "i1=1", "i2=2"], "samePlace"],
    [alone(ordering(3)), ["i0=1", "i1=2", "i2=4"], "unknown"],
    [alone(ordering(3)), ["i0=1", "i0=2", "i2=3"], "unknown"],
    [alone(ordering(3)), ["i2=1", "i1=2", "i0=3"], null],
    [alone(placings("match", 2, 3)), ["i0=p0", "i1=p0"], "samePlace"],
    [alone(placings("sort", 3, 2)), ["i0=p0", "i1=p0", "i2=p0"], null],
    [alone(placings("sort", 3, 2)), ["i0=i1"], "unknown"],
  ];
  for (const [asked, answer, problem] of cases)
    expect([asked.kind, answer, answerProblem(asked, answer)]).toEqual([asked.kind, answer, problem]);
});

test("every possible answer is either taken or has a problem, and only what is offered is taken", () => {
  const word = fc.oneof(
    fc.constantFrom("o0", "o1", "true", "i0=1", "i0=p0", "i1=p1", "i0=", "=", "__proto__=1"),
    fc.string(),
  );
  fc.assert(
    fc.property(anyAsked, fc.array(word, { maxLength: 4 }), (asked, sent) => {
      const problem = answerProblem(asked, sent);
      const offered = isPlacing(asked)
        ? asked.items.flatMap((item) => asked.places.map((place) => `${item.id}=${place.id}`))
        : asked.options.map((option) => option.id);
      if (problem !== "unknown") expect(sent.every((each) => offered.includes(each))).toBe(true);
    }),
  );
});

test("up and down move one item one step, number every item, and stop at the ends", () => {
  const asked = askedOf({ ...about("q"), ...ordering(4) })[0] as Extract<Asked, { kind: "order" }>;
  fc.assert(
    fc.property(
      anyAnswer(asked),
      fc.array(fc.tuple(fc.nat(3), fc.constantFrom("up" as const, "down" as const)), { minLength: 1 }),
      (answer, moves) => {
        let now = answer;
        for (const [item, way] of moves) {
          const before = now;
          now = moved(asked, before, `i${item}`, way);
          expect(answerProblem(asked, now)).toBe(null);
          if (answerProblem(asked, before) !== null) continue;
          const at = (all: string[]) => Number(all.find((each) => each.startsWith(`i${item}=`))?.split("=")[1]);
          expect(at(now)).toBe(Math.min(4, Math.max(1, at(before) + (way === "up" ? -1 : 1))));
        }
      },
    ),
  );
  expect(moved(asked, answerInOrder(["i0", "i1", "i2", "i3"]), "i2", "up")).toEqual(["i0=1", "i2=2", "i1=3", "i3=4"]);
});

test("what is needed is the very percent a test asks for, at least one, and nothing in a practice", () => {
  expect(neededFor(80, 10)).toBe(8);
  expect(neededFor(67, 3)).toBe(3);
  expect(neededFor(1, 0)).toBe(1);
  expect(neededFor(0, 7)).toBe(0);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100 }), (of, percent) => {
      const needed = neededFor(percent, of);
      expect(100 * needed).toBeGreaterThanOrEqual(percent * of);
      expect(needed <= 1 || 100 * (needed - 1) < percent * of).toBe(true);
    }),
  );
});
