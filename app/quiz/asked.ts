// SPDX-License-Identifier: EUPL-1.2
// What a try asks: one question after the other, a case as its parts, every kind in one of two shapes. It knows nothing
// about who is asked.
import type { Question } from "~/content/catalogue";

type Part = Extract<Question, { kind: "case" }>["parts"][number];

/** Options to choose among. Those of `trueFalse` have no text: the interface says "true" and "false" itself. */
export interface Choosing {
  kind: "one" | "several" | "trueFalse";
  options: { id: string; text: string; right: boolean; why: string }[];
}

/** Items to put in places: numbers (`order`), what they belong with (`match`), or groups (`sort`). */
export interface Placing {
  kind: "order" | "match" | "sort";
  items: { id: string; text: string; place: string; why: string }[];
  places: { id: string; text: string }[];
}

/** What one answer is given to. */
export type Asked = (Choosing | Placing) & {
  /** Of the question; for a part of a case, the case's id, `/` and the part's. */
  id: string;
  version: number;
  stem: string;
  source: string;
  passage: string | null;
  /** The story it belongs to, what has happened since the part before, and which part it is. */
  inCase: { stem: string; before: string | null; number: number; of: number } | null;
};

export function isPlacing<Some extends { kind: Asked["kind"] }>(asked: Some): asked is Extract<Some, Placing> {
  return asked.kind === "order" || asked.kind === "match" || asked.kind === "sort";
}

/** A question, or a part of a case, in its shape. */
function shaped(part: Part | Exclude<Question, { kind: "case" }>): Choosing | Placing {
  switch (part.kind) {
    case "one":
    case "several":
      return { kind: part.kind, options: part.options };
    case "trueFalse":
      return {
        kind: part.kind,
        options: [
          { id: "true", text: "", right: part.holds, why: part.ifTrue },
          { id: "false", text: "", right: !part.holds, why: part.ifFalse },
        ],
      };
    case "order": {
      const items = part.items.map((item, index) => ({ ...item, place: String(index + 1) }));
      return { kind: part.kind, items, places: items.map(({ place }) => ({ id: place, text: place })) };
    }
    default:
      return { kind: part.kind, items: part.items, places: part.places };
  }
}

/** A question as what is asked: itself, or its parts. */
export function askedOf(question: Question): Asked[] {
  const about = { version: question.version, source: question.source, passage: question.passage ?? null };
  if (question.kind !== "case")
    return [{ ...about, ...shaped(question), id: question.id, stem: question.stem, inCase: null }];
  return question.parts.map((part, index) => ({
    ...about,
    ...shaped(part),
    id: `${question.id}/${part.id}`,
    stem: part.stem,
    inCase: {
      stem: question.stem,
      before: part.before ?? null,
      number: index + 1,
      of: question.parts.length,
    },
  }));
}

/** The names of everything in it that may be shown in another order. Numbers, groups and true before false stay. */
export function movable(asked: Asked): string[] {
  const names = (list: readonly { id: string }[]) => list.map((each) => nameIn(asked, each.id));
  if (isPlacing(asked)) return names(asked.kind === "match" ? [...asked.items, ...asked.places] : asked.items);
  return asked.kind === "trueFalse" ? [] : names(asked.options);
}

/** The same with its options, items and places in this order. What the order does not name stays where it was, last. */
export function arranged(asked: Asked, order: readonly string[]): Asked {
  const at = new Map(order.map((name, index) => [name, index]));
  const inOrder = <Each extends { id: string }>(list: Each[]) => {
    const rank = ({ id }: Each) => at.get(nameIn(asked, id)) ?? order.length;
    return [...list].sort((a, b) => rank(a) - rank(b));
  };
  if (isPlacing(asked)) return { ...asked, items: inOrder(asked.items), places: inOrder(asked.places) };
  return { ...asked, options: inOrder(asked.options) };
}

/** Unique in a question, also where two parts of a case have an option `a`. */
function nameIn(asked: Asked, id: string): string {
  const part = asked.id.split("/")[1];
  return part ? `${part}.${id}` : id;
}
