// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { changeOf } from "./changed";

const change = (version: number, on: string, material: boolean, units: string[] = []) => ({
  version,
  on,
  what: "",
  material,
  units,
});
const changes = [
  change(1, "2026-01-10", true),
  change(2, "2026-05-10", false, ["u1", "u2"]),
  change(3, "2026-08-10", true, ["u2"]),
];
const met = (day: string, contentHash: string, version: number | null) => ({
  at: new Date(`${day}T10:00:00Z`),
  contentHash,
  version,
});
const of = (id: string, last: ReturnType<typeof met> | null) => changeOf({ changes }, { id, hash: "now" }, last);

test("a unit says something new when a material change of it came after it was done, by the day or by the version", () => {
  expect(of("u2", met("2026-06-01", "then", 2))).toBe("changed");
  expect(of("u2", met("2026-08-10", "then", 2))).toBe("changed");
  expect(of("u2", met("2026-09-01", "then", 3))).toBe("rewritten");
});

test("what is written otherwise without that is rewritten, and what is written the same is as it was", () => {
  expect(of("u1", met("2026-02-01", "then", 1))).toBe("rewritten");
  expect(of("u1", met("2026-02-01", "now", 1))).toBe(null);
  expect(of("u2", met("2026-02-01", "now", 1))).toBe(null);
});

test("of what was learnt elsewhere or read in a renewal only material changes are known", () => {
  expect(of("u1", met("2026-02-01", "", null))).toBe(null);
  expect(of("u2", met("2026-02-01", "", null))).toBe("changed");
  expect(of("u2", met("2026-09-01", "", null))).toBe(null);
});

test("a unit that has come since, or was never done, is new", () => {
  expect(of("u9", null)).toBe("changed");
});
