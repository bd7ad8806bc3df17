// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, addMonths, addToMonth, dayOf, daysBetween, monthOf, startOf } from "./clock";

const day = fc
  .integer({ min: 0, max: 36_500 })
  .map((days) => new Date(Date.UTC(2000, 0, 1 + days)).toISOString().slice(0, 10));
const [year, month, date] = [0, 1, 2].map((part) => (text: string) => Number(text.split("-")[part])) as [
  (text: string) => number,
  (text: string) => number,
  (text: string) => number,
];

test("counting the days between two days undoes adding them", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -20_000, max: 20_000 }), (from, days) => {
      expect(daysBetween(from, addDays(from, days))).toBe(days);
    }),
  );
});

test("adding days one by one is adding them at once", () => {
  fc.assert(
    fc.property(day, fc.nat(400), fc.nat(400), (from, one, other) => {
      expect(addDays(addDays(from, one), other)).toBe(addDays(from, one + other));
    }),
  );
});

test("months later is the same date, or the last day of a shorter month", () => {
  fc.assert(
    fc.property(day, fc.nat(240), (from, months) => {
      const to = addMonths(from, months);
      expect((year(to) - year(from)) * 12 + month(to) - month(from)).toBe(months);
      if (date(to) !== date(from)) {
        expect(date(to)).toBeLessThan(date(from));
        expect(month(addDays(to, 1))).not.toBe(month(to));
      }
    }),
  );
});

test("29 February a year later is 28 February, and four years later 29 February again", () => {
  expect(addMonths("2028-02-29", 12)).toBe("2029-02-28");
  expect(addMonths("2028-02-29", 48)).toBe("2032-02-29");
  expect(addMonths("2027-12-31", 2)).toBe("2028-02-29");
  expect(addMonths("2026-10-31", 1)).toBe("2026-11-30");
  expect(addMonths("2026-03-31", -1)).toBe("2026-02-28");
});

test("a day begins at midnight in Sweden, in winter and in summer", () => {
  expect(dayOf(new Date("2026-01-10T22:59:59Z"))).toBe("2026-01-10");
  expect(dayOf(new Date("2026-01-10T23:00:00Z"))).toBe("2026-01-11");
  expect(dayOf(new Date("2026-07-10T21:59:59Z"))).toBe("2026-07-10");
  expect(dayOf(new Date("2026-07-10T22:00:00Z"))).toBe("2026-07-11");
});

test("the days when the clock is changed are 23 and 25 hours long, and one day each", () => {
  const hoursOf = (wanted: string) => {
    let hours = 0;
    for (
      let at = Date.parse(`${wanted}T00:00:00Z`) - 86_400_000;
      at < Date.parse(`${wanted}T00:00:00Z`) + 2 * 86_400_000;
      at += 3_600_000
    )
      if (dayOf(new Date(at)) === wanted) hours += 1;
    return hours;
  };
  expect([hoursOf("2026-03-29"), hoursOf("2026-10-25"), hoursOf("2026-11-21")]).toEqual([23, 25, 24]);
});

test("the day of a moment never goes back", () => {
  const moment = fc.date({ min: new Date("2000-01-01"), max: new Date("2090-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.nat(200_000_000), (at, later) => {
      expect(dayOf(new Date(at.getTime() + later)) >= dayOf(at)).toBe(true);
    }),
  );
});

test("a day begins at its first moment in Sweden, also where the clocks change", () => {
  for (const special of ["2026-03-29", "2026-03-30", "2026-10-25", "2026-10-26", "2026-01-01"])
    expect([dayOf(startOf(special)), dayOf(new Date(startOf(special).getTime() - 1))]).toEqual([
      special,
      addDays(special, -1),
    ]);
  fc.assert(
    fc.property(day, (from) => {
      expect(dayOf(startOf(from))).toBe(from);
      expect(dayOf(new Date(startOf(from).getTime() - 1))).toBe(addDays(from, -1));
    }),
  );
});

test("months follow each other over the years", () => {
  expect([addToMonth("2026-12", 1), addToMonth("2026-01", -1), addToMonth("2026-03", -26)]).toEqual([
    "2027-01",
    "2025-12",
    "2024-01",
  ]);
  expect(monthOf(new Date("2026-10-31T23:30:00Z"))).toBe("2026-11");
});
