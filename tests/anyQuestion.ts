// SPDX-License-Identifier: EUPL-1.2
// Questions of every kind, as large as an author may make them, and answers that can be given to them.
import fc from "fast-check";
import type { Question } from "~/content/catalogue";
import { type Asked, askedOf, isPlacing } from "~/quiz/asked";

export const about = (id: string, goal = "g", difficulty = 1) => ({ id, version: 1, goal, difficulty, source: "s" });
export const list = (count: number, prefix: string) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
export const choosing = (kind: "one" | "several", options: number, right: number) => ({
  kind,
  stem: "?",
  options: list(options, "o").map((id, index) => ({ id, text: id, right: index < right, why: "w" })),
});
export const ordering = (items: number) => ({
  kind: "order" as const,
  stem: "?",
  items: list(items, "i").map((id) => ({ id, text: id, why: "w" })),
});
export const placings = (kind: "match" | "sort", items: number, places: number) => ({
  kind,
  stem: "?",
  items: list(items, "i").map((id, index) => ({ id, text: id, place: `p${index % places}`, why: "w" })),
  places: list(places, "p").map((id) => ({ id, text: id })),
});
export const saying = (holds: boolean) => ({ kind: "trueFalse" as const, stem: "?", holds, ifTrue: "w", ifFalse: "w" });

/** A question with this many options, the first of them right. */
export const one = (id: string, goal = "g", options = 4, difficulty = 1): Question => ({
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
export const anyQuestion: fc.Arbitrary<Question> = fc.oneof(
  simple.map((body) => ({ ...about("q"), ...body })),
  fc.integer({ min: 3, max: 6 }).map((items) => ({ ...about("q"), ...ordering(items) })),
  fc.array(simple, { minLength: 2, maxLength: 4 }).map((parts) => ({
    ...about("q"),
    kind: "case" as const,
    stem: "?",
    parts: parts.map((part, index) => ({ ...part, id: `d${index}` })),
  })),
);
export const anyAsked = anyQuestion.chain((question) => fc.constantFrom(...askedOf(question)));
/** An answer that can be given to it, whole or half. */
export const anyAnswer = (asked: Asked): fc.Arbitrary<string[]> =>
  isPlacing(asked)
    ? fc
        .tuple(
          ...asked.items.map((item) => fc.option(fc.constantFrom(...asked.places.map(({ id }) => `${item.id}=${id}`)))),
        )
        .map((all) => all.filter((each) => each !== null))
    : fc.subarray(asked.options.map(({ id }) => id));
