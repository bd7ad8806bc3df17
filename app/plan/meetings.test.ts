// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Catalogue } from "~/content/catalogue";
import { dictionaries } from "~/i18n/language";
import { addDays } from "~/lib/clock";
import { meetingsIn } from "./meetings";
import { agenda, questionOfWeek } from "./network";

const withMeetings = (count: number) =>
  ({
    courses: [
      { refreshers: [] },
      {
        refreshers: Array.from({ length: count }, (_, at) => ({
          id: `r${at + 1}`,
          meeting: { title: `T${at + 1}`, purpose: "P" },
        })),
      },
    ],
  }) as unknown as Catalogue;

test("each month has its own meeting, and the others follow in the order in which they come", () => {
  expect(meetingsIn(withMeetings(12), "2026-01").now?.id).toBe("r1");
  const november = meetingsIn(withMeetings(12), "2026-11");
  expect([november.now?.id, november.others.map(({ id }) => id).join(" ")]).toEqual([
    "r11",
    "r12 r1 r2 r3 r4 r5 r6 r7 r8 r9 r10",
  ]);
  expect([november.now?.month, november.others[0]?.month, november.others.at(-1)?.month]).toEqual([
    "2026-11",
    "2026-12",
    "2027-10",
  ]);
  expect(meetingsIn(withMeetings(3), "2026-05").now?.id).toBe("r2");
  expect(meetingsIn(withMeetings(0), "2026-05")).toEqual({ now: null, others: [] });
});

test("the agenda is an hour, and every week has a question until all have been asked", () => {
  expect(agenda.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(60);
  const { questions } = dictionaries.sv.readiness.network;
  expect(dictionaries.en.readiness.network.questions).toHaveLength(questions.length);
  const weeks = questions.map((_, week) => questionOfWeek(addDays("2026-11-23", 7 * week), questions.length));
  expect(new Set(weeks).size).toBe(questions.length);
  // 23 November 2026 is a Monday.
  expect(questionOfWeek("2026-11-22", 12)).not.toBe(questionOfWeek("2026-11-23", 12));
  expect(questionOfWeek("2026-11-29", 12)).toBe(questionOfWeek("2026-11-23", 12));
});

test("whatever the day, its question is one there is", () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 20_000 }), fc.integer({ min: 1, max: 60 }), (days, count) => {
      const at = questionOfWeek(addDays("2026-01-01", days), count);
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThan(count);
    }),
  );
});
