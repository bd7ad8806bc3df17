// SPDX-License-Identifier: EUPL-1.2
// What the pages of a quiz are given. Plain data, without the key until there is feedback.
import type { Course } from "~/content/catalogue";
import { findPassage } from "~/content/passage";
import { type Asked, isPlacing } from "~/quiz/asked";
import { type AnswerProblem, type Mark, markOf, placing } from "~/quiz/mark";
import { numbered } from "~/quiz/order";

interface Named {
  id: string;
  text: string;
}

interface Around {
  id: string;
  stem: string;
  inCase: Asked["inCase"];
}

/** A question to answer, with the answer it has so far. */
export type AskedQuestion = Around & { answer: string[] } & (
    | { kind: "one" | "several" | "trueFalse"; options: Named[] }
    | { kind: "order" | "match" | "sort"; items: Named[]; places: Named[] }
  );

/** A question with its feedback. */
export type AnsweredQuestion = Around & {
  mark: Mark;
  source: string;
  /** Where it can be read again. */
  passage: { href: string; title: string } | null;
} & (
    | { kind: "one" | "several" | "trueFalse"; options: (Named & { right: boolean; why: string; chosen: boolean })[] }
    | {
        kind: "order" | "match" | "sort";
        items: (Named & { why: string; chosen: string | null; belongs: string; held: boolean })[];
      }
  );

const named = ({ id, text }: Named): Named => ({ id, text });

export function askedView(asked: Asked, answer: readonly string[] = []): AskedQuestion {
  const around = { id: asked.id, stem: asked.stem, inCase: asked.inCase, answer: [...answer] };
  if (!isPlacing(asked)) return { ...around, kind: asked.kind, options: asked.options.map(named) };
  // What is put in order stands in the order it has got.
  const ids = asked.kind === "order" ? numbered(asked, answer) : asked.items.map(({ id }) => id);
  const items = ids.flatMap((id) => asked.items.filter((item) => item.id === id));
  return { ...around, kind: asked.kind, items: items.map(named), places: asked.places.map(named) };
}

export function answeredView(course: Course, asked: Asked, answer: readonly string[]): AnsweredQuestion {
  const around = {
    id: asked.id,
    stem: asked.stem,
    inCase: asked.inCase,
    mark: markOf(asked, answer),
    source: asked.source,
    passage: findPassage(course, asked.passage),
  };
  if (!isPlacing(asked)) {
    const options = asked.options.map((option) => ({ ...option, chosen: answer.includes(option.id) }));
    return { ...around, kind: asked.kind, options };
  }
  const placed = placing(answer);
  const place = (id: string | undefined) => asked.places.find((each) => each.id === id)?.text ?? null;
  const items = asked.items.map((item) => ({
    id: item.id,
    text: item.text,
    why: item.why,
    chosen: place(placed.get(item.id)),
    belongs: place(item.place) ?? "",
    held: placed.get(item.id) === item.place,
  }));
  if (asked.kind === "order") items.sort((a, b) => Number(a.belongs) - Number(b.belongs));
  return { ...around, kind: asked.kind, items };
}

/** One question of the page on which one checks the answers. */
export interface CheckedQuestion {
  id: string;
  number: number;
  stem: string;
  kind: Asked["kind"];
  /** The case it is part of, with what has happened since only where that has been shown. */
  inCase: Asked["inCase"];
  href: string;
  problem: AnswerProblem | null;
  /** What has been answered, in the order it is shown. */
  answer: { item: string | null; text: string; id: string }[];
}

export function checkedAnswer(asked: Asked, answer: readonly string[]): CheckedQuestion["answer"] {
  if (!isPlacing(asked))
    return asked.options
      .filter((option) => answer.includes(option.id))
      .map((option) => ({ item: null, text: option.text, id: option.id }));
  const placed = placing(answer);
  return asked.items.flatMap((item) => {
    const place = asked.places.find((each) => each.id === placed.get(item.id));
    return place ? [{ item: item.text, text: place.text, id: item.id }] : [];
  });
}

/** An earlier try in the list of a person's own. */
export interface TryListed {
  number: number;
  right: number;
  asked: number;
  passed: boolean;
  href: string;
}

export type QuizStepView =
  | { kind: "quizDone"; right: number; of: number; again: string; review: string | null }
  | {
      kind: "testStart";
      intro: string | null;
      number: number;
      questions: number;
      passPercent: number;
      earlier: TryListed[];
    }
  | {
      kind: "test";
      number: number;
      passPercent: number;
      /** Of this page's form: of one saving, so that it is taken once. */
      key: string;
      saveAt: string;
      /** Where whoever takes one question at a time goes on. */
      one: { number: number; href: string };
      of: number;
      /** Each with its number; of a case, up to the part that is open. */
      questions: { number: number; question: AskedQuestion; stands: boolean }[];
    }
  | {
      kind: "testResult";
      number: number;
      right: number;
      of: number;
      needed: number;
      passed: boolean;
      /** Empty when what was answered is deleted. */
      questions: AnsweredQuestion[];
      again: string;
      earlier: TryListed[];
      /** Something was sent after it was handed in. */
      late: boolean;
    };

export type QuizItemView =
  | {
      kind: "question";
      number: number;
      of: number;
      tryNumber: number;
      /** Before the first question only. */
      intro: string | null;
      question: AskedQuestion | null;
      feedback: AnsweredQuestion | null;
      next: string | null;
    }
  | {
      kind: "testQuestion";
      number: number;
      of: number;
      tryNumber: number;
      key: string;
      saveAt: string;
      question: AskedQuestion;
      stands: boolean;
      previous: string | null;
      next: string | null;
      all: string;
    }
  | { kind: "testCheck"; tryNumber: number; questions: CheckedQuestion[]; all: string };
