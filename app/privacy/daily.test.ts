// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { dayOf, timeOf } from "~/lib/clock";
import { nextNight } from "./daily.server";

test("the next night is within a day, in the early morning in Sweden, and every day has one", () => {
  const moment = fc.date({ min: new Date("2026-01-01"), max: new Date("2032-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, (now) => {
      const first = nextNight(now);
      const hours = (first.getTime() - now.getTime()) / 3_600_000;
      expect(hours > 0 && hours <= 25).toBe(true);
      expect(["02:00", "03:00", "04:00"]).toContain(timeOf(first));
      const days = [first, nextNight(first), nextNight(nextNight(first))].map(dayOf);
      expect(new Set(days).size).toBe(3);
    }),
  );
});
