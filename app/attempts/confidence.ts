// SPDX-License-Identifier: EUPL-1.2
// What one is asked about how it feels to ask, when, and until when. It never stores.
import { z } from "zod";
import { addMonths, type Day, dayOf } from "~/lib/clock";

/**
 * Before the first scene in which one asks somebody, after it, and four months later. Which way round the
 * scene one took is no part of it.
 */
export const occasions = ["before", "after", "later"] as const;
export type Occasion = (typeof occasions)[number];

/** What is rated, each for itself: how sure one feels of asking, and how worried one is. */
export const measures = ["confidence", "worry"] as const;
export type Measure = (typeof measures)[number];

export const highest = 10;

/** Null is what was left out. A rating of the last occasion without numbers says: ask no more. */
export interface Rating {
  occasion: Occasion;
  confidence: number | null;
  worry: number | null;
  at: Date;
}

export const hasNumber = ({ confidence, worry }: Pick<Rating, Measure>): boolean =>
  confidence !== null || worry !== null;

const level = z
  .string()
  .regex(/^(\d|10)?$/)
  .optional()
  .transform((text) => (text ? Number(text) : null));

export const ratingFields = { occasion: z.enum(occasions), confidence: level, worry: level, to: z.string().optional() };

const ratingBeside = z.object({ ...ratingFields, occasion: z.literal("before") });

/** The rating that came along in the form which begins a scene, where there is one. */
export function ratingIn(form: URLSearchParams): z.infer<typeof ratingBeside> | null {
  const { data } = ratingBeside.safeParse(Object.fromEntries(form));
  return data && hasNumber(data) ? data : null;
}

/** What the person has done of the scenes in which one asks, played or read. */
export interface Asked {
  /** Began one, or did a step that leads to one. */
  begun: boolean;
  /** How many runs came to an ending. */
  ended: number;
  /** When the first of them was done, in whichever way. */
  firstDone: Date | null;
}

/** Then what one rates is no longer how it was after the first scene. */
const afterwards = 7 * 24 * 60 * 60 * 1000;

const ownOf = (ratings: readonly Rating[], occasion: Occasion) => ratings.find((each) => each.occasion === occasion);

/**
 * A rating can be changed on its own day, because a thumb slips; after that the first one stays, because it says how it
 * felt then, and because a month that is told must not have counted another.
 */
const isOpen = (own: Rating | undefined, now: Date) => !own || dayOf(own.at) === dayOf(now);

/** Whether the person may rate before their first scene, or after it. */
export function mayRateScene(
  occasion: "before" | "after",
  ratings: readonly Rating[],
  { begun, ended, firstDone }: Asked,
  now: Date,
): boolean {
  if (!isOpen(ownOf(ratings, occasion), now)) return false;
  if (occasion === "before") return !begun && !ownOf(ratings, "after");
  return ended <= 1 && (!firstDone || now.getTime() - firstDone.getTime() < afterwards) && !ownOf(ratings, "later");
}

/**
 * From four months after the first rating, until six: what is measured is how it is at four to six months (domain, 5.11),
 * and whoever passes it by without a word is not asked for ever.
 */
export function laterIsDue(ratings: readonly Rating[], today: Day): boolean {
  const days = ratings.flatMap((each) => (each.occasion !== "later" && hasNumber(each) ? [dayOf(each.at)] : []));
  const first = days.sort()[0];
  return first !== undefined && addMonths(first, 4) <= today && today < addMonths(first, 6);
}

export function mayRateLater(ratings: readonly Rating[], now: Date): boolean {
  return laterIsDue(ratings, dayOf(now)) && isOpen(ownOf(ratings, "later"), now);
}

/** Whether the start page asks: it is due, and the person has said nothing to it. */
export function laterIsAsked(ratings: readonly Rating[], now: Date): boolean {
  return laterIsDue(ratings, dayOf(now)) && !ownOf(ratings, "later");
}

/** What a page invites to rate, with what was given already that day. */
export interface Invitation {
  occasion: Occasion;
  given: Pick<Rating, Measure> | null;
}

export function invitationTo(occasion: Occasion, ratings: readonly Rating[]): Invitation {
  const own = ownOf(ratings, occasion);
  return { occasion, given: own && hasNumber(own) ? { confidence: own.confidence, worry: own.worry } : null };
}
