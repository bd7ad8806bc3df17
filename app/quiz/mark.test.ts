// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Question } from "~/content/catalogue";
import { rightAnswer, wrongAnswer } from "../../tests/answering";
import { about, anyAnswer, anyAsked, choosing, ordering, placings, saying } from "../../tests/anyQuestion";
import { type Asked, askedOf, isPlacing } from "./asked";
import { answerProblem, markOf, neededFor } from "./mark";

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
