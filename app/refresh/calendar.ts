// SPDX-License-Identifier: EUPL-1.2
// The days of one person as a calendar reads them (RFC 5545). Every word in it may be seen by others: neutral titles, whole
// days, no place and no text.
import ical, { ICalEventTransparency } from "ical-generator";
import { addDays, type Day, startOf } from "~/lib/clock";
import { oneLine } from "~/lib/line";

export interface CalendarDay {
  /** Unique among all calendars, and the same each time it is read. */
  id: string;
  day: Day;
  title: string;
}

const aDay = 24 * 60 * 60;

/** As whole days, so that no time zone and no summer time can move them. They make nobody busy. */
export function calendarOf(name: string, days: readonly CalendarDay[], today: Day): string {
  const calendar = ical({
    name: oneLine(name),
    ttl: aDay,
    prodId: { company: "Lärportalen", product: "Dagar", language: "SV" },
  });
  for (const { id, day, title } of days)
    calendar.createEvent({
      id: `${id}@larportalen.invalid`,
      start: midnight(day),
      end: midnight(addDays(day, 1)),
      allDay: true,
      // Read twice on a day it is the same, byte for byte.
      stamp: startOf(today),
      // The library lets a carriage return through, and some calendars end a line there.
      summary: oneLine(title),
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return `${calendar.toString()}\r\n`;
}

/** As the library takes a whole day: the date in UTC. */
const midnight = (day: Day) => new Date(`${day}T00:00:00Z`);
