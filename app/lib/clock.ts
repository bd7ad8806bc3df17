// SPDX-License-Identifier: EUPL-1.2
// Days and moments. A day is text `YYYY-MM-DD` in Europe/Stockholm. It never reads the time by itself outside `now`.

const stockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

export type Day = string;

/** The day of each hour that was asked for, since a page asks for hundreds. */
const known = new Map<number, Day>();

/** The calendar day in Sweden at a moment from 1900 on: since then its clocks are whole hours from UTC. */
export function dayOf(moment: Date): Day {
  const hour = Math.floor(moment.getTime() / 3_600_000);
  const day = known.get(hour) ?? stockholm.format(moment);
  if (known.size >= 10_000) known.clear();
  known.set(hour, day);
  return day;
}

const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Stockholm", hour: "2-digit", minute: "2-digit" });

/** The time of day in Sweden at a moment: `14:32`. */
export function timeOf(moment: Date): string {
  return clock.format(moment);
}

/** The day `days` later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T12:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return moment.toISOString().slice(0, 10);
}

/** Whether a span of days ever was: one that was taken back before its first day was over ends before it begins. */
export const everWas = ({ from, to }: { from: Day; to: Day | null }) => to === null || to >= from;

/** The same date `months` later; where that month is shorter, its last day (29 February + 12 months is 28 February). */
export function addMonths(day: Day, months: number): Day {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T12:00:00Z`) - Date.parse(`${from}T12:00:00Z`)) / 86_400_000);
}

/** A calendar month in Sweden: `2026-10`. */
export type Month = string;

export function monthOf(moment: Date): Month {
  return dayOf(moment).slice(0, 7);
}

/** The month `months` later (or earlier, when negative). */
export function addToMonth(month: Month, months: number): Month {
  return addMonths(`${month}-01`, months).slice(0, 7);
}

/** The moment at which a day begins in Sweden. */
export function startOf(day: Day): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  // One hour ahead of UTC, or two in summer.
  const summer = new Date(midnight - 2 * 3_600_000);
  return dayOf(summer) === day ? summer : new Date(midnight - 3_600_000);
}

/**
 * Whether the text is a day there is, as it is kept here, of a time that somebody who works here can mean: reckoning from a
 * day beyond the year 9999 gives no day at all, and one of the first century another one.
 */
export function isDay(text: string): text is Day {
  if (!/^(?:19|20|21)\d{2}-\d{2}-\d{2}$/.test(text)) return false;
  const moment = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().slice(0, 10) === text;
}
