// SPDX-License-Identifier: EUPL-1.2
// What one repeats for oneself, and when: questions of the courses one has completed, as memory of them fades. Nobody asks
// for it, and nobody else sees it.
import { type Course, type Question, unitsOf } from "~/content/catalogue";
import { addDays, type Day } from "~/lib/clock";
import type { AskedGoal } from "./fixedDays";
import { type CardState, dueOn } from "./schedule";

/** So many questions are asked in a round: with a moment, what is new and a tip it is five minutes. */
export const questionsInRound = 3;

/** Questions that one has not been asked before come at most so often, so that repeating does not become a course. */
const daysBetweenNew = 7;

/**
 * The questions of a course that are asked again: those of its exercises. A test's are kept for the test, and a case is a
 * story in parts, which takes more than its share of five minutes.
 */
export function repeated(course: Course): Question[] {
  return unitsOf(course).flatMap((unit) =>
    unit.steps.flatMap((step) =>
      step.kind === "quiz" && !step.test ? step.questions.filter((question) => question.kind !== "case") : [],
    ),
  );
}

/** The same by goal, in the order of the course. */
export function goalsOf(course: Course): AskedGoal[] {
  const byGoal = new Map<string, string[]>();
  for (const { id, goal } of repeated(course)) byGoal.set(goal, [...(byGoal.get(goal) ?? []), id]);
  return [...byGoal].map(([id, questionIds]) => ({ id, questionIds }));
}

/** A course that the person has completed, with the day of it. */
export interface Completed {
  course: Course;
  completedOn: Day;
}

export interface Memory {
  completed: readonly Completed[];
  /** By the question's id. */
  cards: ReadonlyMap<string, CardState>;
  /** The last day on which a question was asked for the first time; null where none has been. */
  lastNewOn: Day | null;
}

export interface Own {
  /** The questions to ask now, what has waited longest first; none where nothing is due. */
  questionIds: string[];
  /** How many of the questions asked before are due: it may be more than there is room for. */
  due: number;
  /** The first day on which something is due: it has come, or is to come. Null where there is nothing to repeat at all. */
  nextOn: Day | null;
}

/** What is due for the person today. */
export function ownToday({ completed, cards, lastNewOn }: Memory, today: Day, most = questionsInRound): Own {
  const all = [...new Set(completed.flatMap(({ course }) => repeated(course).map(({ id }) => id)))];
  const known = all.flatMap((id) => {
    const card = cards.get(id);
    return card ? [{ id, day: dueOn(card) }] : [];
  });
  const due = known.filter(({ day }) => day <= today).sort((a, b) => a.day.localeCompare(b.day));
  const fresh = newQuestions(completed, cards);
  const newFrom = fresh.length > 0 ? newOn(completed, lastNewOn) : null;
  const open = newFrom !== null && newFrom <= today ? fresh : [];
  const questionIds = [...due.map(({ id }) => id), ...open].slice(0, most);
  const days = [...known.map(({ day }) => day), ...(newFrom === null ? [] : [newFrom])].sort();
  return { questionIds, due: due.length, nextOn: days[0] ?? null };
}

/** Questions never asked from memory: of the course completed last first, one of each goal before a second of any. */
function newQuestions(completed: readonly Completed[], cards: Memory["cards"]): string[] {
  const latestFirst = [...completed].sort((a, b) => b.completedOn.localeCompare(a.completedOn));
  return latestFirst.flatMap(({ course }) => {
    const goals = goalsOf(course);
    const deepest = Math.max(0, ...goals.map(({ questionIds }) => questionIds.length));
    const rounds = Array.from({ length: deepest }, (_, round) =>
      goals.flatMap(({ questionIds }) => questionIds.slice(round, round + 1)),
    );
    return rounds.flat().filter((id) => !cards.has(id));
  });
}

/** From when on new questions may come: a week after the last that was new, or after a course was completed. */
function newOn(completed: readonly Completed[], lastNewOn: Day | null): Day {
  const since = lastNewOn ?? completed.map(({ completedOn }) => completedOn).sort()[0] ?? "";
  return addDays(since, daysBetweenNew);
}
