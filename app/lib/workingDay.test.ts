// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { addDays, type Day } from "./clock";
import { isDayOff, mostDaysOff, workingDay, workingDayBefore } from "./workingDay";

/** Monday to Friday that people are off, as the almanacs of these years have them. */
const inYear: Record<string, string[]> = {
  "2025": ["01-01", "01-06", "04-18", "04-21", "05-01", "05-29", "06-06", "06-20", "12-24", "12-25", "12-26", "12-31"],
  "2026": ["01-01", "01-06", "04-03", "04-06", "05-01", "05-14", "06-19", "12-24", "12-25", "12-31"],
  "2027": ["01-01", "01-06", "03-26", "03-29", "05-06", "06-25", "12-24", "12-31"],
  "2028": ["01-06", "04-14", "04-17", "05-01", "05-25", "06-06", "06-23", "12-25", "12-26"],
};

const daysOf = (year: string) =>
  Array.from({ length: 366 }, (_, index) => addDays(`${year}-01-01`, index)).filter((day) => day.startsWith(year));
const isWeekend = (day: Day) => [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());

test.each(Object.entries(inYear))("the days off of %s are its weekends and holidays", (year, expected) => {
  const off = daysOf(year).filter(isDayOff);
  expect(off.filter((day) => !isWeekend(day))).toEqual(expected.map((date) => `${year}-${date}`));
  expect(daysOf(year).filter(isWeekend).every(isDayOff)).toBe(true);
});

test("Easter is found in the years where it is earliest and latest", () => {
  expect([isDayOff("2008-03-24"), isDayOff("2008-03-21"), isDayOff("2038-04-26"), isDayOff("2038-04-23")]).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(isDayOff("2038-04-27")).toBe(false);
});

test("a day off leads to the nearest working day on either side, never further than the longest holiday", () => {
  expect([workingDay("2027-03-26"), workingDayBefore("2027-03-29")]).toEqual(["2027-03-30", "2027-03-25"]);
  expect([workingDay("2025-12-24"), workingDayBefore("2025-12-28")]).toEqual(["2025-12-29", "2025-12-23"]);
  let longest = 0;
  for (let day = "2020-01-01"; day < "2050-01-01"; day = addDays(day, 1)) {
    const [after, before] = [workingDay(day), workingDayBefore(day)];
    expect(before <= day && day <= after && (before === after) === !isDayOff(day)).toBe(true);
    longest = Math.max(longest, (Date.parse(after) - Date.parse(before)) / 86_400_000 - 1);
  }
  expect(longest).toBe(mostDaysOff);
});
