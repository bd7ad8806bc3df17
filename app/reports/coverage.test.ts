// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { coverageOf, type OmbudRow } from "./coverage";

const day = "2027-03-10";
const row = (more: Partial<OmbudRow>): OmbudRow => ({
  unitId: "norr",
  personId: "a",
  name: "Aina",
  fromDay: "2026-01-01",
  toDay: null,
  employedTo: null,
  renewedAt: null,
  ...more,
});
const holding = (...rows: OmbudRow[]) =>
  coverageOf([{ id: "norr", name: "Norr" }], rows, day, new Date("2026-03-10T00:00:00Z"))[0]?.ombud;

test("whoever has the role until a known day has that day beside the name: the role's last or the employment's, whichever comes first", () => {
  expect(holding(row({}))).toEqual([{ name: "Aina", lastDay: null }]);
  expect(holding(row({ toDay: "2027-05-31" }))).toEqual([{ name: "Aina", lastDay: "2027-05-31" }]);
  expect(holding(row({ employedTo: "2027-04-30" }))).toEqual([{ name: "Aina", lastDay: "2027-04-30" }]);
  expect(holding(row({ toDay: "2027-05-31", employedTo: "2027-04-30" }))).toEqual([
    { name: "Aina", lastDay: "2027-04-30" },
  ]);
});

test("whoever has the role twice has it until the later day, and without end where one of them has none", () => {
  const [short, long] = [row({ toDay: "2027-03-31" }), row({ fromDay: "2026-02-01", toDay: "2027-08-31" })];
  expect(holding(short, long)).toEqual([{ name: "Aina", lastDay: "2027-08-31" }]);
  expect(holding(short, row({ fromDay: "2026-02-01" }))).toEqual([{ name: "Aina", lastDay: null }]);
  // What begins later is nothing that somebody has today.
  expect(holding(short, row({ fromDay: "2027-04-01" }))).toEqual([{ name: "Aina", lastDay: "2027-03-31" }]);
});
