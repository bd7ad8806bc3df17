// SPDX-License-Identifier: EUPL-1.2
// The shape of a question as authors write it: one schema for each kind. It never says how a question is shown or marked.
import { z } from "zod";
import { id, text } from "./shape";

/** What an option is: chosen or not, right or not, and what is true in it and where it leads. */
const option = z.strictObject({ id, text, right: z.boolean().default(false), why: text });
/** Something to be put in a place, and why it belongs there. */
const item = z.strictObject({ id, text, why: text });
const place = z.strictObject({ id, text });
const placed = item.extend({ place: id });

const one = { kind: z.literal("one"), stem: text, options: z.array(option).min(2).max(6) };
const several = { kind: z.literal("several"), stem: text, options: z.array(option).min(2).max(6) };
/** The stem is a statement. Both answers are told what is true in them. */
const trueFalse = { kind: z.literal("trueFalse"), stem: text, holds: z.boolean(), ifTrue: text, ifFalse: text };
/** The items stand in their right order; they are shown in another. */
const order = { kind: z.literal("order"), stem: text, items: z.array(item).min(3).max(6) };
/** Each item has a place of its own; there may be more places than items. */
const match = {
  kind: z.literal("match"),
  stem: text,
  items: z.array(placed).min(2).max(6),
  places: z.array(place).min(2).max(7),
};
/** Each item belongs to a group; a group may have many. */
const sort = {
  kind: z.literal("sort"),
  stem: text,
  items: z.array(placed).min(3).max(8),
  places: z.array(place).min(2).max(4),
};

/** A question of a case: what has happened since the one before, and then a question that one answer is chosen for. */
const inCase = { id, before: text.optional() };
const part = z.discriminatedUnion("kind", [
  z.strictObject({ ...inCase, ...one }),
  z.strictObject({ ...inCase, ...several }),
  z.strictObject({ ...inCase, ...trueFalse }),
  z.strictObject({ ...inCase, ...match }),
  z.strictObject({ ...inCase, ...sort }),
]);
type Part = z.infer<typeof part>;

/** A short story whose questions follow one another: each answer stands before the next is shown. */
const theCase = { kind: z.literal("case"), stem: text, parts: z.array(part).min(2).max(4) };

const about = {
  /** Unique in the course and never used again for another question. */
  id,
  version: z.int().min(1),
  /** The goal it asks about: the unit it belongs to. */
  goal: id,
  difficulty: z.int().min(1).max(3),
  /** Where the answer can be read: publisher, title and year, or the name of the lesson. */
  source: text,
  /** The heading of the lesson to read again: the step's id, `#`, and the heading in small letters a–z with hyphens. */
  passage: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+#[a-z0-9-]+$/, "write unit/step#heading, such as k1-1-2/las#om-pengar")
    .optional(),
};

export const questionSource = z
  .discriminatedUnion("kind", [
    z.strictObject({ ...about, ...one }),
    z.strictObject({ ...about, ...several }),
    z.strictObject({ ...about, ...trueFalse }),
    z.strictObject({ ...about, ...order }),
    z.strictObject({ ...about, ...match }),
    z.strictObject({ ...about, ...sort }),
    z.strictObject({ ...about, ...theCase }),
  ])
  .superRefine((question, context) => {
    const report = (path: (string | number)[], message: string) => context.addIssue({ code: "custom", message, path });
    const alone = question.kind === "case" ? [] : faults(question);
    for (const { path, message } of alone) report(path, message);
    if (question.kind !== "case") return;
    for (const [index, each] of question.parts.entries())
      for (const { path, message } of faults(each)) report(["parts", index, ...path], message);
    if (twice(question.parts)) report(["parts"], "two parts have the same id");
  });
export type QuestionSource = z.infer<typeof questionSource>;

interface Fault {
  path: (string | number)[];
  message: string;
}

const twice = (list: readonly { id: string }[]) => new Set(list.map((each) => each.id)).size !== list.length;

/** What the shapes cannot say: how many are right, and that ids are known and said once. */
function faults(question: Part | Exclude<QuestionSource, { kind: "case" }>): Fault[] {
  const found: Fault[] = [];
  const fault = (path: (string | number)[], message: string) => found.push({ path, message });
  if (question.kind === "one" || question.kind === "several") {
    const right = question.options.filter((each) => each.right).length;
    if (question.kind === "one" && right !== 1) fault(["options"], `exactly one option must be right, ${right} are`);
    if (question.kind === "several" && right < 2)
      fault(["options"], `at least two options must be right, ${right} are`);
    if (twice(question.options)) fault(["options"], "two options have the same id");
  }
  if (question.kind === "order" && twice(question.items)) fault(["items"], "two items have the same id");
  if (question.kind === "match" || question.kind === "sort") {
    const { items, places } = question;
    if (twice([...items, ...places])) fault(["items"], "two items or places have the same id");
    for (const [index, each] of items.entries())
      if (!places.some((one) => one.id === each.place))
        fault(["items", index, "place"], `there is no place ${each.place}`);
    if (question.kind === "match" && new Set(items.map((each) => each.place)).size !== items.length)
      fault(["items"], "two items have the same place; make it a sort, or give each its own");
    for (const [index, each] of places.entries())
      if (question.kind === "sort" && !items.some((one) => one.place === each.id))
        fault(["places", index], "nothing belongs here; take it away, or put something in it");
  }
  return found;
}
