// What the pages of a step are given. Plain data.
import {
  addressOf,
  findStep,
  type OwnWordsStep,
  onwardFrom,
  type Place,
  type Question,
  type ReflectionStep,
  type TaskStep,
  type TextStep,
  unitsOf,
} from "~/content/catalogue";
import type { Progress } from "~/progress/completion";
import { isRight } from "~/quiz/mark";
import type { Debrief } from "~/roleplay/debrief";
import type { Line } from "~/roleplay/play";

/** A question as it may be shown before it is answered: without its key. */
export interface AskedQuestion {
  id: string;
  kind: "one" | "several";
  stem: string;
  options: { id: string; text: string }[];
}

/** A question with its feedback. */
export interface AnsweredQuestion extends AskedQuestion {
  right: boolean;
  partly: boolean;
  source: string;
  options: { id: string; text: string; right: boolean; why: string; chosen: boolean }[];
}

export function asked({ id, kind, stem, options }: Question): AskedQuestion {
  return { id, kind, stem, options: options.map((option) => ({ id: option.id, text: option.text })) };
}

export function answered(question: Question, optionIds: readonly string[]): AnsweredQuestion {
  const right = isRight(question, optionIds);
  const some = question.options.some((option) => option.right && optionIds.includes(option.id));
  return {
    id: question.id,
    kind: question.kind,
    stem: question.stem,
    source: question.source,
    right,
    partly: !right && some,
    options: question.options.map((option) => ({ ...option, chosen: optionIds.includes(option.id) })),
  };
}

export interface Person {
  name: string;
  age: number;
  about: string;
}

export type StepView =
  | TextStep
  | OwnWordsStep
  | ReflectionStep
  | TaskStep
  | { kind: "quizDone"; right: number; of: number; again: string; review: string }
  | { kind: "test"; intro: string | null; number: number; passPercent: number; questions: AskedQuestion[] }
  | {
      kind: "testResult";
      number: number;
      right: number;
      of: number;
      needed: number;
      passed: boolean;
      questions: AnsweredQuestion[];
      again: string;
    }
  | { kind: "meeting"; person: Person; place: string; situation: string; contentNote: string; run: number }
  | { kind: "debrief"; person: string; debrief: Debrief; run: number; nextRun: number };

export type ItemView =
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
      kind: "scene";
      run: number;
      turn: number;
      visit: number;
      lines: Line[];
      said: string | null;
      choices: { id: string; text: string }[];
      chosen: string | null;
      ended: boolean;
      earlier: string | null;
      now: string | null;
    }
  | { kind: "reading"; title: string; html: string };

/** What stands around a step's page: where one is, what is done and where it goes on. */
export function frameOf(place: Place, progress: Progress) {
  const { course, unit, step } = place;
  const before = unit.steps[step.number - 2];
  const previous = before && findStep(course, before.id);
  const units = unitsOf(course);
  return {
    course: { id: course.id, title: course.title },
    unit: { id: unit.id, title: unit.title, number: units.indexOf(unit) + 1, of: units.length },
    step: { id: step.id, number: step.number, of: unit.steps.length, title: step.title },
    address: addressOf(place),
    done: progress.steps.has(step.id),
    // Where a unit begins, since not everybody comes by the unit's own page.
    contentNote: step.number === 1 && !progress.steps.has(step.id) ? unit.contentNote : undefined,
    previous: previous ? addressOf(previous) : null,
    next: onwardFrom(place),
  };
}
export type Frame = ReturnType<typeof frameOf>;
