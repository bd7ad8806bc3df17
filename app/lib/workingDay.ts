// SPDX-License-Identifier: EUPL-1.2
// Which days people in Sweden are off: weekends, public holidays, and the three eves that count as Sundays. It never knows
// one person's days.
import { addDays, type Day } from "./clock";

/** Public holidays with a date of their own (lagen 1989:253 om allmänna helgdagar). */
const holidays = ["01-01", "01-06", "05-01", "06-06", "12-25", "12-26"];

/** Eves that the Annual Leave Act counts as Sundays (semesterlagen 1977:480, 3 a §), but for Midsummer Eve, which moves. */
const eves = ["12-24", "12-31"];

/** The longest that one day off follows another: Christmas Eve on a Wednesday, until the Sunday. */
export const mostDaysOff = 5;

/** Easter Sunday (the Gregorian rule as Meeus and Butcher give it). */
function easter(year: number): Day {
  const [century, inCentury] = [Math.floor(year / 100), year % 100];
  const golden = year % 19;
  const correction = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const shift = Math.floor((golden + 11 * moon + 22 * weekday) / 451);
  const days = moon + weekday - 7 * shift + 114;
  return `${year}-${String(Math.floor(days / 31)).padStart(2, "0")}-${String((days % 31) + 1).padStart(2, "0")}`;
}

/** 0 is Sunday. */
const weekdayOf = (day: Day) => new Date(`${day}T12:00:00Z`).getUTCDay();

/** The Friday from 19 to 25 June. */
function midsummerEve(year: number): Day {
  const first = `${year}-06-19`;
  return addDays(first, (5 - weekdayOf(first) + 7) % 7);
}

const known = new Map<number, ReadonlySet<Day>>();

/** Those of a year that are not always at a weekend: Good Friday, Easter Monday, Ascension Day and Midsummer Eve move. */
function daysOffIn(year: number): ReadonlySet<Day> {
  const found = known.get(year);
  if (found) return found;
  const sunday = easter(year);
  const days = new Set([
    ...[...holidays, ...eves].map((date) => `${year}-${date}`),
    ...[-2, 1, 39].map((after) => addDays(sunday, after)),
    midsummerEve(year),
  ]);
  known.set(year, days);
  return days;
}

export const isDayOff = (day: Day): boolean => weekdayOf(day) % 6 === 0 || daysOffIn(Number(day.slice(0, 4))).has(day);

/** The day, or the next on which people work. */
export function workingDay(day: Day): Day {
  let found = day;
  while (isDayOff(found)) found = addDays(found, 1);
  return found;
}

/** The day, or the last before it on which people work. */
export function workingDayBefore(day: Day): Day {
  let found = day;
  while (isDayOff(found)) found = addDays(found, -1);
  return found;
}
