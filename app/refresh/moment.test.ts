// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { Catalogue } from "~/content/catalogue";
import { momentToBring } from "./moment";
import { partAfter, partsOf } from "./parts";
import { contentsOf, isLeft } from "./round";

/** Two courses, each with a scene of two moments. */
const scene = (id: string) => ({ source: { id, moments: [{ id: "a" }, { id: "b" }] } });
const course = (id: string, scenario: string) => ({
  id,
  refreshers: [],
  modules: [{ units: [{ id: `${id}-1`, steps: [{ kind: "roleplay", scenario }] }] }],
});
const [k1, k2] = [course("k1", "disken"), course("k2", "hallen")];
const catalogue = { courses: [k1, k2], scenarios: [scene("disken"), scene("hallen")] } as unknown as Catalogue;
const done = (...courses: unknown[]) => courses.map((each) => ({ course: each, completedOn: "2026-01-01" })) as never;

test("a moment is of a scene in a course one has completed, the one never brought before one that was", () => {
  expect(momentToBring(catalogue, done(k1), [])).toBe("disken/a");
  expect(momentToBring(catalogue, done(k1), ["disken/a"])).toBe("disken/b");
  expect(momentToBring(catalogue, done(k1, k2), ["disken/b", "disken/a"])).toBe("hallen/a");
});

test("when all have been brought it is the one of longest ago, whatever else was brought meanwhile", () => {
  expect(momentToBring(catalogue, done(k1), ["disken/a", "disken/b"])).toBe("disken/b");
  expect(momentToBring(catalogue, done(k1), ["gone/x", "disken/b", "disken/a", "disken/b"])).toBe("disken/a");
});

test("a course without moments brings one of all, and where there are none the round has none", () => {
  expect(momentToBring(catalogue, done(course("k3", "ingen")), [])).toBe("disken/a");
  expect(momentToBring({ ...catalogue, scenarios: [] }, done(k1), [])).toBe(null);
});

test("the parts of a round follow each other, and what it does not bring has no place", () => {
  const all = partsOf({ momentId: "x/y", questionIds: ["q1", "q2"] }, true);
  expect(all).toEqual(["moment", "questions/1", "questions/2", "changes", "tip"]);
  expect(all.map((part) => partAfter(all, part))).toEqual([...all.slice(1), null]);
  const few = partsOf({ momentId: null, questionIds: [] }, false);
  expect([few, partAfter(few, "changes"), partAfter(few, "tip")]).toEqual([["tip"], "tip", null]);
});

test("a round is left a day after it was opened, and one that is ended or of a clock set back is not", () => {
  const openedAt = new Date("2026-03-28T20:00:00Z");
  const at = (moment: string, closedAt: Date | null = null) => isLeft({ openedAt, closedAt }, new Date(moment));
  expect([at("2026-03-29T19:59:00Z"), at("2026-03-29T20:01:00Z")]).toEqual([false, true]);
  expect([at("2026-04-10T00:00:00Z", openedAt), at("2026-03-01T00:00:00Z")]).toEqual([false, false]);
});

test("a VIN-ombud has the month's refresher each time, and its moment the first time in the month", () => {
  const refreshers = Array.from({ length: 12 }, (_, month) => ({ id: `r${month + 1}`, moment: "hallen/b" }));
  const assignment = { ...k1, newHires: ["vinOmbud"], refreshers };
  const whole = { ...catalogue, courses: [assignment, k2] } as unknown as Catalogue;
  const round = (isOmbud: boolean, day: string, brought: string[] = [], from = whole) => {
    const at = (date: string) => new Date(`${date}T12:00:00Z`);
    const { momentId, refresherId } = contentsOf(
      {
        catalogue: from,
        completed: done(assignment),
        isOmbud,
        own: { questionIds: [], due: 0, nextOn: null },
        fixed: null,
        rounds: brought.map((date) => ({ openedAt: at(date), momentId: "hallen/b" })),
      },
      at(day),
    );
    return [refresherId, momentId];
  };
  expect(round(true, "2026-03-02")).toEqual(["r3", "hallen/b"]);
  expect(round(true, "2026-03-20", ["2026-03-02"])).toEqual(["r3", "disken/a"]);
  expect(round(true, "2026-12-31", ["2026-03-02"])).toEqual(["r12", "hallen/b"]);
  expect(round(false, "2026-03-02")).toEqual([null, "disken/a"]);
  // One that is not approved leaves its month without, and the other months have their own.
  const without = { ...assignment, refreshers: refreshers.filter(({ id }) => id !== "r3") };
  const approved = { ...catalogue, courses: [without, k2] } as unknown as Catalogue;
  expect(round(true, "2026-03-02", [], approved)).toEqual([null, "disken/a"]);
  expect(round(true, "2026-04-02", [], approved)).toEqual(["r4", "hallen/b"]);
});
