// SPDX-License-Identifier: EUPL-1.2
// A round of Fem minuter: what it brings, in which order, and where. It is put together when it is opened, and kept.
import type { Catalogue } from "~/content/catalogue";
import { findRefresherIn } from "~/content/refreshers";
import { type Day, monthOf } from "~/lib/clock";
import { isForOmbud } from "./completed";
import { type FixedStanding, questionsOfDay } from "./fixedDays";
import { momentToBring } from "./moment";
import { type Completed, goalsOf, type Own, questionsInRound } from "./own";

/** A round as it is kept. */
export interface Round {
  id: string;
  /** 1, 2 and so on: its address. */
  number: number;
  openedAt: Date;
  closedAt: Date | null;
  /** The fixed day that it is for; null for one of one's own. */
  fixedOn: Day | null;
  courseId: string | null;
  momentId: string | null;
  refresherId: string | null;
  questionIds: string[];
  /** Which version each completed course had when the round was opened, by course. */
  versions: ReadonlyMap<string, number>;
  /** What was chosen in the moment; null before, and when it has been deleted. */
  choiceId: string | null;
  /** What was answered, by question; empty before, and when it has been deleted. */
  answers: Record<string, string[]>;
}

export type Contents = Pick<Round, "fixedOn" | "courseId" | "momentId" | "refresherId" | "questionIds">;

/** After so long a round that was left is closed, and the next one is a new one. */
const leftAfter = 24 * 60 * 60 * 1000;

export const isLeft = ({ openedAt, closedAt }: Pick<Round, "openedAt" | "closedAt">, now: Date) =>
  closedAt === null && now.getTime() - openedAt.getTime() > leftAfter;

export interface Before {
  /** What may be brought: a refresher that is not in it leaves its month without. */
  catalogue: Catalogue;
  completed: readonly Completed[];
  isOmbud: boolean;
  own: Own;
  /** Null for who has no fixed days. */
  fixed: FixedStanding | null;
  /** The rounds before, the latest first. */
  rounds: readonly Pick<Round, "openedAt" | "momentId">[];
}

/**
 * What a round brings now: the questions of the fixed day that has come, else what is due; to a VIN-ombud the month's
 * refresher, with its moment the first time in the month; else the moment that was brought longest ago.
 */
export function contentsOf({ catalogue, completed, isOmbud, own, fixed, rounds }: Before, now: Date): Contents {
  const assignment = isOmbud ? completed.find(({ course }) => isForOmbud(course))?.course : undefined;
  const ofMonth = assignment?.refreshers[(Number(monthOf(now).slice(5)) - 1) % assignment.refreshers.length];
  const month = findRefresherIn(catalogue, ofMonth?.id)?.refresher;
  const isNew = !rounds.some(
    ({ momentId, openedAt }) => momentId === month?.moment && monthOf(openedAt) === monthOf(now),
  );
  const open = assignment && fixed?.open;
  return {
    fixedOn: open ? open.day : null,
    courseId: open ? assignment.id : null,
    momentId:
      (isNew ? month?.moment : undefined) ??
      momentToBring(
        catalogue,
        completed,
        rounds.flatMap(({ momentId }) => momentId ?? []),
      ),
    refresherId: month?.id ?? null,
    questionIds: open ? questionsOfDay(goalsOf(assignment), open.occasion, questionsInRound) : own.questionIds,
  };
}
