// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { cardOf, dueOn, type Reviewed, ratingOf, ratings, recallAt } from "./schedule";

const day = 24 * 60 * 60 * 1000;
const start = new Date("2026-01-10T09:00:00Z").getTime();

/** Any log of one question: days apart or the same minute, and now and then a clock that was set back. */
const log = fc
  .array(fc.record({ after: fc.double({ min: -3, max: 200, noNaN: true }), rating: fc.constantFrom(1, 2, 3) }), {
    minLength: 1,
    maxLength: 25,
  })
  .map((steps) => {
    let at = start;
    return steps.map(({ after, rating }, index): Reviewed => {
      at += Math.round(after * day);
      return { id: `r${index}`, at: new Date(at), rating };
    });
  });

test("a wrong answer is again, a right one with doubt is hard, a right one is good", () => {
  expect([ratingOf(false, false), ratingOf(false, true), ratingOf(true, true), ratingOf(true, false)]).toEqual([
    1, 1, 2, 3,
  ]);
});

test("nothing has been answered, so there is no card", () => {
  expect(cardOf([])).toBe(null);
});

test("the same log comes to the same card, in whatever order its rows are read", () => {
  fc.assert(
    fc.property(
      log.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      ([rows, shuffled]) => {
        expect(cardOf(shuffled)).toEqual(cardOf(rows));
      },
    ),
  );
});

test("two reviews of the same moment are taken by their ids", () => {
  const at = new Date(start);
  const [one, other] = [
    { id: "a", at, rating: ratings.again },
    { id: "b", at, rating: ratings.good },
  ];
  expect(cardOf([other, one])).toEqual(cardOf([one, other]));
  expect(cardOf([one, other])).not.toEqual(
    cardOf([
      { ...one, id: "b" },
      { ...other, id: "a" },
    ]),
  );
});

test("however the log looks, the next time is at least a day after the last, and not much more than a year", () => {
  fc.assert(
    fc.property(log, (rows) => {
      const card = cardOf(rows);
      const last = Math.max(...rows.map(({ at }) => at.getTime()));
      if (!card) throw new Error("no card");
      expect(card.lastReviewedAt.getTime()).toBe(last);
      const days = (card.dueAt.getTime() - last) / day;
      expect(days >= 1 && days <= 368, String(days)).toBe(true);
      expect([card.stability > 0, Number.isFinite(card.difficulty), card.reps]).toEqual([true, true, rows.length]);
      expect(card.lapses).toBeLessThanOrEqual(rows.length);
    }),
  );
});

test("what went well comes back later than what went well with doubt, and that later than what went wrong", () => {
  fc.assert(
    fc.property(log, (rows) => {
      const at = new Date(Math.max(...rows.map((row) => row.at.getTime())) + 10 * day);
      const after = (rating: number) => cardOf([...rows, { id: "z", at, rating }])?.dueAt.getTime() ?? 0;
      expect(after(ratings.good)).toBeGreaterThan(after(ratings.hard));
      expect(after(ratings.hard)).toBeGreaterThan(after(ratings.again));
    }),
  );
});

test("memory fades with time, from certain to less, and never rises by itself", () => {
  fc.assert(
    fc.property(log, fc.array(fc.integer({ min: -5, max: 800 }), { minLength: 2 }), (rows, days) => {
      const card = cardOf(rows);
      if (!card) throw new Error("no card");
      const values = [...days]
        .sort((a, b) => a - b)
        .map((later) => recallAt(card, new Date(card.lastReviewedAt.getTime() + later * day)));
      expect(values.every((value, index) => value > 0 && value <= (values[index - 1] ?? 1))).toBe(true);
      expect(recallAt(card, card.lastReviewedAt)).toBe(1);
    }),
  );
});

test("a card is due from the morning of its day in Sweden, whichever hour it was answered", () => {
  const late = cardOf([{ id: "a", at: new Date("2026-03-27T22:30:00Z"), rating: ratings.good }]);
  const early = cardOf([{ id: "a", at: new Date("2026-03-27T05:30:00Z"), rating: ratings.good }]);
  // Summer time begins on the 29th: half past eleven in the evening becomes half past twelve in the night after.
  expect([early && dueOn(early), late && dueOn(late)]).toEqual(["2026-03-30", "2026-03-31"]);
});
