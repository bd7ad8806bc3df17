// SPDX-License-Identifier: EUPL-1.2
// What one's own page says, in the words of its reader. It never reads a row.
import { formatDay, type Language } from "~/i18n/language";
import { dayOf } from "~/lib/clock";
import type { LogEntry } from "./log.server";
import type { Teller } from "./told";

export interface Piece {
  text: string;
  /** Null for the page's own. */
  language: Language | null;
  /** A day, with or without its time. */
  isDay?: true;
}

export interface ShownTable {
  id: string;
  title: string;
  kept: string;
  seenBy: string;
  head: string[];
  /** What stands in each cell: nothing, one piece, or several that say the same in a language each. */
  rows: Piece[][][];
  /** How many there are in all. */
  of: number;
}

export interface ShownSection {
  id: string;
  title: string;
  why: string;
  tables: ShownTable[];
  /** The titles of tables without a row. */
  nothing: string[];
}

export interface ShownLook {
  day: string;
  who: string;
  what: string;
  times: number;
}

export interface OwnData {
  sections: ShownSection[];
  looked: ShownLook[];
  did: { day: string; what: string }[];
  /** That the log has more than stands here. */
  more: { looked: boolean; did: boolean };
}

export const whoSaid = ({ by: { role, unit } }: Pick<LogEntry, "by">, { words }: Teller): string => {
  const say = words.ownData.looked.by;
  if (role === null) return say.service;
  return role === "manager" ? say.manager(unit ?? "") : say[role];
};

/** What stands on one day of one person's one thing is told once, with how many times. */
export function lookedSaid(entries: readonly LogEntry[], teller: Teller): ShownLook[] {
  const said: ShownLook[] = [];
  for (const entry of entries) {
    const look = {
      day: formatDay(teller.language, dayOf(entry.at)),
      who: whoSaid(entry, teller),
      what: teller.words.ownData.actions[entry.action] ?? entry.action,
    };
    const same = said.find(({ day, who, what }) => day === look.day && who === look.who && what === look.what);
    if (same) same.times += 1;
    else said.push({ ...look, times: 1 });
  }
  return said;
}
