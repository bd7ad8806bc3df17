// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, type Day } from "~/lib/clock";
import { calendarOf } from "./calendar";
import { comingDays } from "./coming";

/** A calendar as a program reads it: unfolded, and each event by its fields. */
function parse(file: string): { lines: string[]; events: Record<string, string>[] } {
  const lines = file.replace(/\r\n[ \t]/g, "").split("\r\n");
  const events: Record<string, string>[] = [];
  for (const line of lines) {
    if (line === "BEGIN:VEVENT") events.push({});
    const [, name, value] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/.exec(line) ?? [];
    const event = events.at(-1);
    if (event && name && value !== undefined && !(name in event)) event[name] = value.replace(/\\([\\;,])/g, "$1");
  }
  return { lines, events };
}

const aDay = fc.integer({ min: 0, max: 4000 }).map((days) => addDays("2024-01-01", days));
const title = fc.constantFrom(
  "Fem minuter",
  "Kurs: sista dag",
  `En lång rubrik, med; tecken \\ och å${"ö".repeat(90)}`,
);

test("every day is a whole day of its own, in lines that a calendar can read, whatever the title", () => {
  fc.assert(
    fc.property(fc.uniqueArray(aDay, { maxLength: 20 }), title, (days, said) => {
      const file = calendarOf(
        "Fem minuter",
        days.map((day) => ({ id: `x-${day}`, day, title: said })),
        "2026-01-01",
      );
      expect(file.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
      expect(file.endsWith("END:VCALENDAR\r\n")).toBe(true);
      expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
      for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      const { events } = parse(file);
      expect(events.map((event) => [event.DTSTART, event.DTEND, event.SUMMARY])).toEqual(
        days.map((day) => [day.replaceAll("-", ""), addDays(day, 1).replaceAll("-", ""), said]),
      );
      expect(new Set(events.map((event) => event.UID)).size).toBe(days.length);
      expect(events.every((event) => event.DTSTAMP && event.TRANSP === "TRANSPARENT")).toBe(true);
    }),
  );
});

test("it says neither where nor what about, and no time that a change of clocks could move", () => {
  const file = calendarOf("Fem minuter", [{ id: "x", day: "2026-03-29", title: "Fem minuter" }], "2026-03-01");
  expect(file).toContain("DTSTART;VALUE=DATE:20260329\r\n");
  expect(file).not.toMatch(/LOCATION|DESCRIPTION|ORGANIZER|TZID|VTIMEZONE|DTSTART:|våld|ombud/i);
});

test("read twice on the same day it is the same, byte for byte", () => {
  const made = () => calendarOf("Fem minuter", [{ id: "x", day: "2026-05-01", title: "Fem minuter" }], "2026-04-01");
  expect(made()).toBe(made());
});

test("the days to come are each there once, in order, and a day that is both is a fixed one", () => {
  const standing = (ownOn: Day | null) => ({
    completed: [{ course: { newHires: ["vinOmbud"] } as never, completedOn: "2026-01-31" }],
    own: { questionIds: [], due: 0, nextOn: ownOn },
    fixed: { open: null, next: { occasion: 1, day: "2026-03-31" } },
  });
  const through = "2026-12-31";
  const fixed = ["2026-03-31", "2026-05-31", "2026-09-30"].map((day) => ({ day, kind: "fixed" }));
  expect(comingDays(standing(null), "2026-03-01", through)).toEqual(fixed);
  expect(comingDays(standing("2026-05-31"), "2026-03-01", through)).toEqual(fixed);
  expect(comingDays(standing("2026-04-02"), "2026-03-01", through)).toEqual([
    fixed[0],
    { day: "2026-04-02", kind: "own" },
    ...fixed.slice(1),
  ]);
  expect(comingDays({ ...standing(null), fixed: null }, "2026-03-01", through)).toEqual([]);
});
