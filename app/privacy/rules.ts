// SPDX-License-Identifier: EUPL-1.2
// How long each kind of row is kept (gallring): the usual number of days, and between which a municipality may choose. It
// never knows how a row is found or destroyed. SECURITY.md tells the same to people.

export interface Rule {
  /** Counted from the moment that the noun itself says. */
  days: number;
  /** The fewest and the most that a municipality may choose. The same where there is nothing to choose. */
  least: number;
  most: number;
  /** What somebody did in private: how many there are is told in hundreds, so that nobody's practising shows. */
  isPrivate: boolean;
}

const open = (days: number, least: number, most: number): Rule => ({ days, least, most, isPrivate: false });
const inPrivate = (days: number, least: number, most: number): Rule => ({ days, least, most, isPrivate: true });

/** What has a time of its own, in the order it is destroyed: people last, so that what is told of a month is told before. */
export const rules = {
  // So long a form on a page that was left open still finds the one who wrote it (auth/kept).
  sessions: open(30, 14, 90),
  links: open(30, 7, 90),
  // An address that is ended is as one that never was; so long a form that made it, sent again, makes no other.
  feeds: inPrivate(30, 7, 90),
  // Longer than anything that is reminded of, so that no reminder is forgotten and said again.
  mails: open(400, 400, 800),
  // A preview is for the day it is made; a week lets somebody look again at what a file did.
  imports: open(7, 1, 30),
  // So that a yearly renewal can bring a way through a scene that one has not taken.
  choices: inPrivate(400, 30, 800),
  roundChoices: inPrivate(400, 30, 800),
  // As long as choices. How a try went stays. Not shorter than it takes until a month's figures are told.
  answers: inPrivate(400, 62, 800),
  // All of a person's from the last one, so that a curve goes whole: longer than until the one after four months.
  ratings: inPrivate(400, 250, 800),
  // Nobody is asked later than two months after they could first say no.
  refusals: inPrivate(62, 62, 62),
  // As long as what is understood by them: choices and answers of whichever municipality keeps them longest.
  stories: open(400, 400, 400),
  questions: open(400, 400, 400),
  // Earlier cycles that count no longer. The report of a year looks two years back.
  completions: open(1826, 1096, 3653),
  // From the last day of employment. Somebody who comes back within that time finds what they had.
  people: open(730, 90, 3653),
} as const satisfies Record<string, Rule>;

export type Kind = keyof typeof rules;
export const kinds = Object.keys(rules) as Kind[];
export const isKind = (text: string): text is Kind => Object.hasOwn(rules, text);
export const isChosen = (kind: Kind): boolean => rules[kind].least < rules[kind].most;

/** What is kept because it is what other rows are understood by, as long as those. */
export const follows: Partial<Record<Kind, Kind>> = { stories: "choices", questions: "answers" };

/** What belongs to no municipality and to nobody. */
export const isNobodys = (kind: Kind): boolean => kind in follows;

/** The legal ground of keeping a kind and of ending it: words say it. */
export function groundOf(kind: Kind): "nobody" | "task" | "limitation" {
  if (isNobodys(kind)) return "nobody";
  return kind === "completions" || kind === "people" ? "task" : "limitation";
}

/**
 * The number of days that somebody has written for a kind.
 * @returns null where it is no whole number, or not between the least and the most
 */
export function readDays(kind: Kind, text: string): number | null {
  const { least, most } = rules[kind];
  const trimmed = text.trim();
  if (!/^\d{1,5}$/.test(trimmed)) return null;
  const days = Number(trimmed);
  return days >= least && days <= most ? days : null;
}

/** A number of rows as it may be told: of what is private the next hundred above it, also where there is none. */
export function toldOf(kind: Kind, count: number): { count: number; isCeiling: boolean } {
  if (!rules[kind].isPrivate) return { count, isCeiling: false };
  return { count: Math.max(1, Math.ceil(count / 100)) * 100, isCeiling: true };
}

/** What has no time of its own, and what becomes of it: each has its words. */
export const without = [
  "certificates",
  "progress",
  "employment",
  "private",
  "audit",
  "figures",
  "protocol",
  "log",
  "backups",
] as const;
