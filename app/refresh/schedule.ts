// SPDX-License-Identifier: EUPL-1.2
// When a question is asked again, reckoned from how it went each time: spaced repetition. It stores nothing, and it decides
// nothing that anybody has to do.
import { createEmptyCard, forgetting_curve, fsrs, type Grade, generatorParameters } from "ts-fsrs";
import { type Day, dayOf } from "~/lib/clock";

/** How it went: wrong, right but unsure, right. Numbers as ts-fsrs counts them; `easy` is never asked about. */
export const ratings = { again: 1, hard: 2, good: 3 } as const;
export type Rating = (typeof ratings)[keyof typeof ratings];

/** @param unsure whether the learner ticked that they were. Of a wrong answer it says nothing more. */
export function ratingOf(right: boolean, unsure: boolean): Rating {
  if (!right) return ratings.again;
  return unsure ? ratings.hard : ratings.good;
}

/** One time that a question was answered from memory. All that a schedule may know, so that it can be replaced. */
export interface Reviewed {
  id: string;
  at: Date;
  rating: number;
}

/** What somebody's reviews of one question come to. */
export interface CardState {
  dueAt: Date;
  /** Days until nine times of ten is what one remembers it. */
  stability: number;
  /** From 1 to 10. */
  difficulty: number;
  state: number;
  reps: number;
  lapses: number;
  lastReviewedAt: Date;
}

/**
 * Days and no minutes: nobody sits with it twice the same day. Nothing waits for much more than a year. Without fuzz, since
 * the same log has to come to the same card each time.
 */
const parameters = generatorParameters({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
});
const scheduler = fsrs(parameters);

/** By time and then by id, whatever order the rows came in: a clock that was set back or two devices have one outcome. */
const inOrder = (one: Reviewed, other: Reviewed) =>
  one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : one.id > other.id ? 1 : 0);

/** The card that follows from all reviews of a question; null where there is none. */
export function cardOf(reviews: readonly Reviewed[]): CardState | null {
  const [first, ...rest] = [...reviews].sort(inOrder);
  if (!first) return null;
  let card = scheduler.next(createEmptyCard(first.at), first.at, first.rating as Grade).card;
  for (const { at, rating } of rest) card = scheduler.next(card, at, rating as Grade).card;
  const { due, stability, difficulty, state, reps, lapses, last_review } = card;
  return { dueAt: due, stability, difficulty, state, reps, lapses, lastReviewedAt: last_review ?? first.at };
}

/** The day in Sweden from which a card is due. */
export const dueOn = ({ dueAt }: Pick<CardState, "dueAt">): Day => dayOf(dueAt);

const day = 24 * 60 * 60 * 1000;

/** How likely it is to be remembered at a moment, from 0 to 1, where it is not asked about before then. */
export function recallAt({ stability, lastReviewedAt }: Pick<CardState, "stability" | "lastReviewedAt">, at: Date) {
  const days = Math.max(0, (at.getTime() - lastReviewedAt.getTime()) / day);
  return forgetting_curve(parameters.w, days, stability);
}
