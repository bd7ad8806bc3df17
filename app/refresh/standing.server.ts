// SPDX-License-Identifier: EUPL-1.2
// Where somebody stands with what they repeat: what is due, which day is fixed, which round is open. Private: only the
// person asks.
import { type Catalogue, findCourse } from "~/content/catalogue";
import { dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import { type Actor, has } from "~/people/actor";
import { approvedIn } from "./approved.server";
import { isForOmbud } from "./completed";
import { type CompletedCourse, readCompleted } from "./completed.server";
import { type FixedStanding, fixedStanding } from "./fixedDays";
import { type Own, ownToday } from "./own";
import { type Card, readCards } from "./reviews.server";
import { isLeft } from "./round";

/** A round without what was chosen and answered in it. */
export interface RoundHead {
  number: number;
  openedAt: Date;
  closedAt: Date | null;
  fixedOn: string | null;
  momentId: string | null;
}

export interface Standing {
  /** What may be brought: the courses as far as they are approved. */
  catalogue: Catalogue;
  completed: CompletedCourse[];
  isOmbud: boolean;
  cards: Card[];
  own: Own;
  /** Null for who has no fixed days: is no VIN-ombud, or has not completed the course of it. */
  fixed: FixedStanding | null;
  /** The rounds there have been, the latest first. */
  rounds: RoundHead[];
  /** The number of the round that is open, where there is one that was not left. */
  open: number | null;
}

/** Null for who has completed no course: there is nothing to repeat. */
export async function readStanding(actor: Actor, courses: Catalogue, now: Date): Promise<Standing | null> {
  const done = await readCompleted(actor, courses);
  if (done.length === 0) return null;
  const catalogue = await approvedIn(actor, courses);
  const completed = done.map((each) => ({
    ...each,
    // Every month keeps its own refresher, so that one which is not approved leaves its month without and moves no other.
    course: { ...(findCourse(catalogue, each.course.id) ?? each.course), refreshers: each.course.refreshers },
  }));
  const [cards, lastNew, rounds] = await Promise.all([readCards(actor), readLastNew(actor), readRounds(actor)]);
  const byQuestion = new Map(cards.map((card) => [card.questionId, card]));
  const today = dayOf(now);
  const own = ownToday({ completed, cards: byQuestion, lastNewOn: lastNew && dayOf(lastNew) }, today);
  const isOmbud = has(actor, "vinOmbud");
  const latest = rounds[0];
  return {
    catalogue,
    completed,
    isOmbud,
    cards,
    own,
    fixed: isOmbud ? fixedFor(completed, rounds, now) : null,
    rounds,
    open: latest && latest.closedAt === null && !isLeft(latest, now) ? latest.number : null,
  };
}

function fixedFor(completed: CompletedCourse[], rounds: RoundHead[], now: Date): FixedStanding | null {
  const assignment = completed.find(({ course }) => isForOmbud(course));
  if (!assignment) return null;
  const done = rounds.flatMap(({ closedAt, fixedOn }) => (closedAt && fixedOn ? [fixedOn] : []));
  return fixedStanding(assignment.completedOn, new Set(done), dayOf(now));
}

async function readRounds({ personId }: Actor): Promise<RoundHead[]> {
  const rows = await read<RoundHead>(sql`
    SELECT "number", "openedAt", "closedAt", "fixedOn", "momentId" FROM "RefreshRound"
    WHERE "personId" = ${personId} ORDER BY "number" DESC`);
  return rows.map((row) => ({
    ...row,
    number: Number(row.number),
    openedAt: new Date(row.openedAt),
    closedAt: row.closedAt && new Date(row.closedAt),
  }));
}

/** When a question was last asked for the first time. */
async function readLastNew({ personId }: Actor): Promise<Date | null> {
  const [row] = await read<{ at: string | null }>(sql`
    SELECT MAX("first") AS "at" FROM (
      SELECT MIN("at") AS "first" FROM "Review" WHERE "personId" = ${personId} GROUP BY "questionId") AS firsts`);
  return row?.at ? new Date(row.at) : null;
}
