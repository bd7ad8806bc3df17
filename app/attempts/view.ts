// SPDX-License-Identifier: EUPL-1.2
// What the pages of a step are given. Plain data.
import {
  addressOf,
  findStep,
  onwardFrom,
  type Place,
  type PracticeStep,
  type ReflectionStep,
  type Stage,
  type TaskStep,
  type TextStep,
  unitsOf,
} from "~/content/catalogue";
import type { WorkRole } from "~/content/scenarioSource";
import type { Progress } from "~/progress/completion";
import type { AnswerProblem } from "~/quiz/mark";
import type { Comparison } from "~/roleplay/compare";
import type { Debrief } from "~/roleplay/debrief";
import type { Line } from "~/roleplay/play";
import type { Invitation } from "./confidence";
import type { QuizItemView, QuizStepView } from "./quizView";

/** What was sent could not be taken: which question, why, and what was chosen, so that nothing typed is lost. */
export interface Refused {
  problems: { questionId: string; problem: AnswerProblem | "notAsked" }[];
  chosen: Record<string, string[]>;
}

export interface Person {
  name: string;
  age: number;
  about: string;
}

/** A scene in the list of the practice room. */
export interface SceneListed {
  id: string;
  title: string;
  person: Person;
  place: string;
  minutes: number;
  visits: number;
  roles: WorkRole[];
  /** Titles of the courses it is part of. */
  courses: string[];
  /** How many times to an ending. */
  played: number;
  underWay: boolean;
}

export type StepView =
  | TextStep
  | { kind: "ownWords"; intro: string; prompts: { id: string; label: string; hint?: string; examples: string[] }[] }
  | ReflectionStep
  | TaskStep
  | PracticeStep
  | QuizStepView
  | {
      kind: "meeting";
      person: Person;
      place: string;
      situation: string;
      /** The place in the scene where one begins, where it is not the beginning. */
      moment: { title: string; about: string } | null;
      contentNote: string;
      minutes: number;
      visits: number;
      /** The number that a new run gets. */
      run: number;
      /** The debrief of an earlier run, where there is one. */
      earlier: string | null;
      /** To rate how it feels to ask, before the first scene in which one does. */
      invitation: Invitation | null;
    }
  | {
      kind: "debrief";
      person: string;
      debrief: Debrief;
      run: number;
      nextRun: number;
      /** This run beside an earlier one. */
      compare: string | null;
      /** The same after it. */
      invitation: Invitation | null;
    };

export type ItemView =
  | QuizItemView
  | {
      kind: "scene";
      run: number;
      turn: number;
      visit: number;
      contentNote: string;
      lines: Line[];
      said: string | null;
      choices: { id: string; text: string }[];
      chosen: string | null;
      ended: boolean;
      earlier: string | null;
      now: string | null;
    }
  | { kind: "reading"; title: string; html: string; invitation: Invitation | null }
  | { kind: "compare"; person: string; runs: [number, number]; comparison: Comparison }
  | { kind: "card"; prompts: { id: string; label: string }[] }
  | { kind: "roleCard"; number: number; card: PracticeStep["cards"][number] }
  | { kind: "roleCards"; cards: PracticeStep["cards"] }
  | { kind: "sheet"; sheet: PracticeStep["sheet"] };

/** What stands around a page of a step, or of a scene in the practice room. */
export interface Frame {
  /** Where its pages begin. */
  address: string;
  /**
   * Of the step or the scene; in Swedish, like everything in a course. Null for the questions of a renewal, which have
   * their name from the interface.
   */
  title: string | null;
  /** Where in a course it is; null in the practice room, where nothing leads on. */
  step: {
    id: string;
    number: number;
    of: number;
    /** Without a title it is a renewal, of which the step is a part. */
    unit: { title: string | null; number: number; of: number; address: string };
    /** Where its course is. */
    course: string;
  } | null;
  done: boolean;
  /** Where a unit begins, what it holds that can be heavy to read. */
  contentNote?: string;
  previous: string | null;
  next: string;
}

export function frameOf(place: Place, progress: Progress): Frame {
  const { course, unit, step } = place;
  const before = unit.steps[step.number - 2];
  const previous = before && findStep(course, before.id);
  const units = unitsOf(course);
  return {
    address: addressOf(place),
    title: step.title,
    step: {
      id: step.id,
      number: step.number,
      of: unit.steps.length,
      unit: {
        title: unit.title,
        number: units.indexOf(unit) + 1,
        of: units.length,
        address: `/courses/${course.id}/${unit.id}`,
      },
      course: `/courses/${course.id}`,
    },
    done: progress.steps.has(step.id),
    // Where a unit begins, since not everybody comes by the unit's own page.
    contentNote: step.number === 1 && !progress.steps.has(step.id) ? unit.contentNote : undefined,
    previous: previous ? addressOf(previous) : null,
    next: onwardFrom(place),
  };
}

export function practiceFrame({ address, scenario }: Stage): Frame {
  return { address, title: scenario.source.title, step: null, done: false, previous: null, next: "/practice" };
}
