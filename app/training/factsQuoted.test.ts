// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Course, Fact } from "~/content/catalogue";
import { factsOf, factsToCheck, standingOf } from "./factsQuoted";

const today = "2026-11-22";
const fact = (id: string, reviewBy: string, status: Fact["status"] = "seen") =>
  ({
    id,
    kind: "figure",
    sv: id,
    en: id,
    source: "s",
    url: "https://example.org/",
    seen: "2026-01-01",
    reviewBy,
    status,
  }) as Fact;
const facts = [
  fact("far", "2027-06-01"),
  fact("near", "2026-12-01"),
  fact("past", "2026-11-21"),
  fact("loose", "2027-01-01", "unverified"),
];
const written = (id: string, quoted: string[]) => ({ id, title: id, facts: quoted, textHash: "" });
const course = {
  ...written("k", []),
  modules: [{ ...written("k-1", ["near"]), units: [written("k-1-1", ["far", "past"]), written("k-1-2", ["past"])] }],
  refreshers: [written("k-r01", ["near"])],
} as unknown as Course;

test("a fact is overdue from the day after it should have been read again", () => {
  expect(standingOf(fact("a", today), today)).toBe("seen");
  expect(standingOf(fact("a", "2026-11-21"), today)).toBe("overdue");
  expect(standingOf(fact("a", "2026-11-21", "confirmed"), today)).toBe("overdue");
  expect(standingOf(fact("a", "2027-01-01", "unverified"), today)).toBe("unverified");
});

test("a course's facts are those its parts quote, what must be read again first, then what comes next", () => {
  const found = factsOf(course, facts, today);
  expect(found.map((each) => [each.fact.id, each.quotedIn.map(({ id }) => id)])).toEqual([
    ["past", ["k-1-1", "k-1-2"]],
    ["near", ["k-1", "k-r01"]],
    ["far", ["k-1-1"]],
  ]);
  expect(found[0]?.quotedIn[1]?.address).toBe("/review/k/k-1#k-1-2");
  expect(found[1]?.quotedIn[1]?.address).toBe("/review/k/refreshers#k-r01");
});

test("what is to be checked is unverified or overdue, also where no course quotes it", () => {
  const found = factsToCheck([course], facts, today);
  expect(found.map((each) => [each.fact.id, each.standing, each.quotedIn.length])).toEqual([
    ["loose", "unverified", 0],
    ["past", "overdue", 2],
  ]);
});
