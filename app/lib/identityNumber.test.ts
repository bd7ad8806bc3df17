// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsIdentityNumber } from "./identityNumber";

const two = (number: number) => String(number).padStart(2, "0");

/** Luhn, counted from the right and not as the code does. */
function checkDigit(nine: string): number {
  let sum = 0;
  for (let place = 0; place < 9; place++) {
    const digit = Number(nine[8 - place]);
    sum += place % 2 === 0 ? Math.floor((digit * 2) / 10) + ((digit * 2) % 10) : digit;
  }
  return (10 - (sum % 10)) % 10;
}

const person = fc.record({
  century: fc.constantFrom("18", "19", "20"),
  year: fc.integer({ min: 0, max: 99 }).map(two),
  month: fc.integer({ min: 1, max: 12 }).map(two),
  day: fc.integer({ min: 1, max: 31 }),
  /** A coordination number adds 60 to the day. */
  coordination: fc.boolean(),
  birth: fc.integer({ min: 0, max: 999 }).map((number) => String(number).padStart(3, "0")),
});

const numbers = person.map(({ century, year, month, day, coordination, birth }) => {
  const date = two(coordination ? day + 60 : day);
  const nine = year + month + date + birth;
  return { century, year, month, date, last: birth + checkDigit(nine) };
});

const ways = fc.constantFrom<
  (each: { century: string; year: string; month: string; date: string; last: string }) => string
>(
  ({ year, month, date, last }) => `${year}${month}${date}-${last}`,
  ({ year, month, date, last }) => `${year}${month}${date}+${last}`,
  ({ year, month, date, last }) => `${year}${month}${date}–${last}`,
  ({ year, month, date, last }) => `${year}${month}${date} - ${last}`,
  ({ year, month, date, last }) => `${year}${month}${date}${last}`,
  ({ year, month, date, last }) => `${year}${month}${date} ${last}`,
  ({ year, month, date, last }) => `${year} ${month} ${date}-${last}`,
  ({ century, year, month, date, last }) => `${century}${year}${month}${date}-${last}`,
  ({ century, year, month, date, last }) => `${century}${year}${month}${date}${last}`,
  ({ century, year, month, date, last }) => `${century}${year}-${month}-${date}-${last}`,
  ({ century, year, month, date, last }) => `${century} ${year}${month}${date} ${last}`,
);

const around = fc.constantFrom("", "Ring om ", "(", "kl. 8, ", "Anna ", "08-465 004 10 ");

test("a personal identity number is found however it is written and whatever stands around it", () => {
  fc.assert(
    fc.property(numbers, ways, around, around, (number, write, before, after) => {
      expect(holdsIdentityNumber(`${before}${write(number)} ${after}`)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("with a hyphen it is found although a digit is mistyped, and with full-width digits too", () => {
  expect(holdsIdentityNumber("850101-0000")).toBe(true);
  expect(holdsIdentityNumber("８５０１０１－００００")).toBe(true);
  expect(holdsIdentityNumber("8501010000")).toBe(false);
});

test("a telephone number as people write it is none, nor is a time, a date, an organisation's number or a price", () => {
  const digits = (count: number) =>
    fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((each) => each.join(""));
  const grouped = (area: string, ...sizes: number[]) =>
    fc.tuple(...sizes.map(digits)).map((groups) => `${area}-${groups.join(" ")}`);
  const phones = fc.oneof(
    grouped("070", 3, 2, 2),
    grouped("073", 3, 2, 2),
    grouped("08", 3, 3, 2),
    grouped("031", 3, 2, 2),
    grouped("0980", 3, 2),
    grouped("020", 2, 2, 2),
    grouped("+46 70", 3, 2, 2),
  );
  fc.assert(
    fc.property(phones, around, (phone, before) => {
      expect(holdsIdentityNumber(before + phone)).toBe(false);
    }),
  );
  for (const text of [
    "8–16.30",
    "2026-11-22",
    "22 november 2026",
    "212000-1234",
    "116 111",
    "1 200 kronor",
    "2026-00123",
  ])
    expect([text, holdsIdentityNumber(text)]).toEqual([text, false]);
});
