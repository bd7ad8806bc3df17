// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { type Asked, canRemind, movesTime } from "./why";

const due = { dueOn: "2026-11-06" };

test("days away move the last day only when they began before it had passed", () => {
  expect(movesTime([{ fromDay: "2026-11-06", toDay: "2026-11-20" }], due)).toBe(true);
  expect(movesTime([{ fromDay: "2026-11-07", toDay: "2026-11-20" }], due)).toBe(false);
  expect(movesTime([], due)).toBe(false);
});

test("of several times away it is enough that one began before it", () => {
  const pauses = [
    { fromDay: "2026-10-12", toDay: "2026-10-14" },
    { fromDay: "2027-01-11", toDay: null },
  ];
  expect(movesTime(pauses, due)).toBe(true);
});

const asked: Asked = {
  assignedOn: "2026-10-07",
  startOn: "2026-10-07",
  days: 30,
  dueOn: "2026-11-06",
  countsFrom: null,
  liftedOn: null,
  more: null,
  rule: null,
};
const late = { led: true, paused: false, standing: "late" as const, asked };

test("a manager can remind those they lead of what is late, begun or not begun, and of nothing that counts", () => {
  for (const standing of ["late", "started", "notStarted"] as const)
    expect(canRemind({ ...late, standing })).toBe(true);
  for (const standing of ["done", "expiring"] as const) expect(canRemind({ ...late, standing })).toBe(false);
});

test("nobody is reminded who is away, whom somebody else leads, or of whom nothing is asked", () => {
  expect(canRemind({ ...late, paused: true })).toBe(false);
  expect(canRemind({ ...late, led: false })).toBe(false);
  expect(canRemind({ ...late, asked: null })).toBe(false);
  expect(canRemind({ ...late, asked: { ...asked, liftedOn: "2026-12-01" } })).toBe(false);
});
