// SPDX-License-Identifier: EUPL-1.2
// What the first page of Fem minuter says, and in short the start page: what is due now, which days are to come.
import type { Catalogue } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import type { Actor } from "~/people/actor";
import { type Coming, daysAfter } from "./coming";
import { contentsOf } from "./round";
import { readStanding, type Standing } from "./standing.server";

/** What there is to do now. */
export type Now =
  | { kind: "open"; number: number; openedOn: Day }
  | { kind: "fixed"; day: Day }
  | { kind: "own"; questions: number }
  | { kind: "nothing"; nextOn: Day | null };

export interface RefreshHome {
  now: Now;
  /** The number that a new round gets. */
  newNumber: number;
  /** The days after today. */
  days: Coming[];
  hasFixed: boolean;
  /** This month's refresher, for a VIN-ombud. */
  refresherId: string | null;
}

/** Null for who has completed no course. */
export async function readHome(actor: Actor, catalogue: Catalogue, now: Date): Promise<RefreshHome | null> {
  const standing = await readStanding(actor, catalogue, now);
  if (!standing) return null;
  const today = dayOf(now);
  return {
    now: nowIn(standing, today),
    newNumber: (standing.rounds[0]?.number ?? 0) + 1,
    days: daysAfter(standing, today),
    hasFixed: standing.fixed !== null,
    refresherId: contentsOf(standing, now).refresherId,
  };
}

function nowIn(standing: Standing, today: Day): Now {
  const { open, fixed, own, rounds } = standing;
  if (open !== null) return { kind: "open", number: open, openedOn: dayOf(rounds[0]?.openedAt ?? new Date(0)) };
  if (fixed?.open) return { kind: "fixed", day: fixed.open.day };
  if (own.questionIds.length > 0) return { kind: "own", questions: own.questionIds.length };
  return { kind: "nothing", nextOn: daysAfter(standing, today)[0]?.day ?? null };
}

/** What the start page and the list of courses say of it to its owner; null for who has nothing to repeat. */
export async function readNow(actor: Actor, catalogue: Catalogue, now: Date): Promise<Now | null> {
  const standing = await readStanding(actor, catalogue, now);
  return standing && nowIn(standing, dayOf(now));
}
