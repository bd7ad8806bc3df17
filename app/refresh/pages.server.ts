// SPDX-License-Identifier: EUPL-1.2
// What the pages of Fem minuter show: a round with its parts, a moment, a tip. Plain data, for its owner alone.
import type { Catalogue } from "~/content/catalogue";
import { findMoment } from "~/content/moments";
import { findRefresherIn, type Refresher } from "~/content/refreshers";
import { type Day, dayOf } from "~/lib/clock";
import type { Actor } from "~/people/actor";
import { approvedIn } from "./approved.server";
import { readAnswered } from "./asking.server";
import { type Changes, readChanges } from "./changes.server";
import { daysAfter } from "./coming";
import { readCompleted } from "./completed.server";
import { type MomentPlayed, playMoment } from "./moment";
import { type Part, partAfter, partsOf, type RoundAround } from "./parts";
import type { Round } from "./round";
import { readRound, roundNumber } from "./rounds.server";
import { readStanding } from "./standing.server";

/**
 * The round of a number as an address says it, with what has changed since the one before, and the catalogue that its parts
 * are shown from: what has lost its approval since the round was opened is no longer shown. Null where there is no such round.
 */
export async function openRoundPage(
  actor: Actor,
  courses: Catalogue,
  said: string | undefined,
): Promise<{ round: Round; changes: Changes; parts: Part[]; catalogue: Catalogue } | null> {
  const round = await readRound(actor, roundNumber(said));
  if (!round) return null;
  const [before, completed, catalogue] = await Promise.all([
    round.number > 1 ? readRound(actor, round.number - 1) : null,
    readCompleted(actor, courses),
    approvedIn(actor, courses),
  ]);
  const changes = await readChanges(completed, courses, round, before);
  return { round, changes, parts: partsOf(round, changes.courses.length + changes.facts.length > 0), catalogue };
}

export function aroundOf({ round, parts }: { round: Round; parts: Part[] }, part: Part): RoundAround {
  return { number: round.number, next: partAfter(parts, part) };
}

export interface RoundView {
  number: number;
  openedOn: Day;
  isClosed: boolean;
  isFixed: boolean;
  /** Where the round is ended, the next day that there is something, and whether there is more already today. */
  nextOn: Day | null;
  more: boolean;
  parts: { part: Part; state: "done" | "left" | "read" }[];
}

export async function roundView(
  actor: Actor,
  catalogue: Catalogue,
  { round, parts }: { round: Round; parts: Part[] },
  now: Date,
): Promise<RoundView> {
  const [answered, standing] = await Promise.all([
    readAnswered(actor, round),
    round.closedAt ? readStanding(actor, catalogue, now) : null,
  ]);
  const stateOf = (part: Part): RoundView["parts"][number]["state"] => {
    // Who reads it and goes on is not sent back to it: the way round is as good.
    if (part === "moment") return round.choiceId ? "done" : answered.size > 0 ? "read" : "left";
    if (part === "changes" || part === "tip") return "read";
    return answered.has(round.questionIds[Number(part.split("/")[1]) - 1] ?? "") ? "done" : "left";
  };
  return {
    number: round.number,
    openedOn: dayOf(round.openedAt),
    isClosed: round.closedAt !== null,
    isFixed: round.fixedOn !== null,
    nextOn: (standing && daysAfter(standing, dayOf(now))[0]?.day) ?? null,
    more: standing !== null && standing.own.questionIds.length > 0,
    parts: parts.map((part) => ({ part, state: stateOf(part) })),
  };
}

export interface MomentView {
  /** Null where the scene no longer has it. */
  moment:
    | ({
        title: string;
        about: string;
        person: { name: string; age: number };
        contentNote: string;
        /** Of the scene it stands in. */
        scene: string;
      } & MomentPlayed)
    | null;
  /** What the month's dialogue is about, where a refresher brought it. */
  theme: string | null;
  chosen: string | null;
  /** Whether it is read and not chosen in. Which of the two somebody does is stored nowhere. */
  reads: boolean;
}

/** Null for a round that brings none. */
export function momentView(catalogue: Catalogue, round: Round, search: URLSearchParams): MomentView | null {
  if (!round.momentId) return null;
  const found = findMoment(catalogue, round.momentId);
  const refresher = findRefresherIn(catalogue, round.refresherId)?.refresher;
  const theme = refresher?.moment === round.momentId ? refresher.about : null;
  if (!found) return { moment: null, theme, chosen: null, reads: false };
  const { title, about } = found.moment;
  const { id: scene, person, contentNote } = found.scenario.source;
  const [chosen, reads] = [round.choiceId, search.has("read")];
  const { lines, ways } = playMoment(found);
  // What comes of a choice is told after it.
  const told = chosen || reads ? ways : ways.map((way) => ({ ...way, lines: [], why: null }));
  return { moment: { title, about, person, contentNote, scene, lines, ways: told }, theme, chosen, reads };
}

export interface TipView {
  refresher: Pick<Refresher, "id" | "tip"> | null;
  number: number;
  isClosed: boolean;
}

export function tipView(catalogue: Catalogue, round: Round): TipView {
  const refresher = findRefresherIn(catalogue, round.refresherId)?.refresher;
  return {
    refresher: refresher ? { id: refresher.id, tip: refresher.tip } : null,
    number: round.number,
    isClosed: round.closedAt !== null,
  };
}
