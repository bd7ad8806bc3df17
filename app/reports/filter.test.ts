// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { standings } from "~/training/standing";
import { filterIn, searchOf, sorts, type TeamFilter } from "./filter";

const text = fc.string({ maxLength: 30 }).map((each) => each.trim());

test("an address says a filter so that it is read as it was, whatever was written", () => {
  const filter: fc.Arbitrary<TeamFilter> = fc.record({
    standing: fc.constantFrom(null, ...standings),
    unit: fc.option(text.filter((each) => each !== "")),
    name: text,
    sort: fc.constantFrom(...sorts),
  });
  fc.assert(
    fc.property(filter, fc.integer({ min: 1, max: 9 }), (given, page) => {
      const search = new URLSearchParams(searchOf("k1", given, page));
      expect(filterIn(search)).toEqual(given);
      expect([search.get("course"), search.get("page") ?? "1"]).toEqual(["k1", String(page)]);
    }),
  );
});

test("what is not understood filters nothing", () => {
  const odd = new URLSearchParams("standing=constructor&sort=__proto__&unit=&name=%20%20");
  expect(filterIn(odd)).toEqual({ standing: null, unit: null, name: "", sort: "help" });
  expect(searchOf("k1", filterIn(odd))).toBe("?course=k1");
});
