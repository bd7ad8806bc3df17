// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { moreTimeTo, type Time } from "./extension";

const time: Time = { startOn: "2026-11-02", days: 30, dueOn: "2026-12-02", pauses: [], isExtended: false };

test("more time is offered from two weeks before the last day until it would be over already, and once", () => {
  for (const [today, to] of [
    ["2026-11-17", null],
    ["2026-11-18", "2026-12-16"],
    ["2026-12-02", "2026-12-16"],
    ["2026-12-16", "2026-12-16"],
    ["2026-12-17", null],
  ] as const)
    expect([today, moreTimeTo(time, today)]).toEqual([today, to]);
  expect(moreTimeTo({ ...time, isExtended: true }, "2026-12-02")).toBe(null);
});

test("days away count on top of it, also those of the two weeks", () => {
  const pauses = [{ fromDay: "2026-12-05", toDay: "2026-12-06" }];
  expect(moreTimeTo({ ...time, pauses }, "2026-12-02")).toBe("2026-12-18");
});
