// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays, dayOf } from "~/lib/clock";
import { intervals, kinds } from "./contact";
import {
  byCare,
  faults,
  holdsThrough,
  inSections,
  isOverdue,
  mendedBy,
  missingToAsk,
  needsCare,
  sections,
} from "./standing";

const day = fc.integer({ min: 0, max: 12_000 }).map((days) => addDays("2020-01-01", days));
const months = fc.constantFrom(...intervals);

test("a check holds through the same date so many calendar months later, and not a day longer", () => {
  const checked = { checkedOn: "2026-05-22", reviewMonths: 6 };
  expect(holdsThrough(checked)).toBe("2026-11-22");
  expect(isOverdue(checked, "2026-11-22")).toBe(false);
  expect(isOverdue(checked, "2026-11-23")).toBe(true);
});

test("where that month is shorter it holds through its last day", () => {
  expect(holdsThrough({ checkedOn: "2026-08-31", reviewMonths: 6 })).toBe("2027-02-28");
  expect(holdsThrough({ checkedOn: "2027-08-31", reviewMonths: 6 })).toBe("2028-02-29");
  expect(holdsThrough({ checkedOn: "2028-02-29", reviewMonths: 12 })).toBe("2029-02-28");
});

test("the day turns at midnight in Sweden, in winter and in summer", () => {
  const checked = { checkedOn: "2026-06-10", reviewMonths: 1 };
  expect(isOverdue(checked, dayOf(new Date("2026-07-10T21:59:00Z")))).toBe(false);
  expect(isOverdue(checked, dayOf(new Date("2026-07-10T22:00:00Z")))).toBe(true);
  const winter = { checkedOn: "2026-11-10", reviewMonths: 1 };
  expect(isOverdue(winter, dayOf(new Date("2026-12-10T22:59:00Z")))).toBe(false);
  expect(isOverdue(winter, dayOf(new Date("2026-12-10T23:00:00Z")))).toBe(true);
});

test("once overdue it stays so until it is checked again, and a check of today is never overdue", () => {
  fc.assert(
    fc.property(day, months, fc.nat(800), fc.nat(800), (checkedOn, reviewMonths, some, more) => {
      const checked = { checkedOn, reviewMonths };
      expect(isOverdue(checked, checkedOn)).toBe(false);
      if (isOverdue(checked, addDays(checkedOn, some)))
        expect(isOverdue(checked, addDays(checkedOn, some + more))).toBe(true);
    }),
  );
});

const contact = fc.record({
  title: fc.constantFrom("Östra", "Ådalen", "Zeta", "Alfa"),
  kind: fc.constantFrom(...kinds),
  checkedOn: day,
  reviewMonths: months,
  reports: fc.array(fc.constantFrom(...faults), { maxLength: 2 }),
});

test("what somebody says is wrong comes first, then what is overdue, and the rest by when its check runs out", () => {
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 20 }), day, (contacts, today) => {
      const sorted = [...contacts].sort(byCare(today));
      const ranks = sorted.map((each) => (each.reports.length > 0 ? 0 : isOverdue(each, today) ? 1 : 2));
      expect(ranks).toEqual([...ranks].sort());
      // So what needs care stands above all that does not.
      const firstFine = sorted.findIndex((each) => !needsCare(each, today));
      if (firstFine >= 0) expect(sorted.slice(firstFine).some((each) => needsCare(each, today))).toBe(false);
      for (const [index, each] of sorted.entries()) {
        const after = sorted[index + 1];
        if (after && ranks[index] === ranks[index + 1]) expect(holdsThrough(each) <= holdsThrough(after)).toBe(true);
      }
    }),
  );
});

test("a changed number mends what was said of the number, and nothing else", () => {
  expect(mendedBy(["phone"])).toEqual(["phone"]);
  expect(mendedBy(["title", "hours", "owner"])).toEqual(["hours", "name"]);
  expect(mendedBy(["helps", "accepts"])).toEqual([]);
});

test("every kind has one section, what is urgent comes first, and no contact is lost", () => {
  expect(sections.flatMap((section) => section.kinds).sort()).toEqual([...kinds].sort());
  expect(sections[0]?.kinds).toEqual(["acute", "duty"]);
  fc.assert(
    fc.property(fc.array(contact, { maxLength: 20 }), (contacts) => {
      const shown = inSections(contacts);
      expect(shown.flatMap((section) => section.contacts)).toHaveLength(contacts.length);
      expect(shown.every((section) => section.contacts.length > 0)).toBe(true);
      const order = shown.map(({ id }) => sections.findIndex((section) => section.id === id));
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }),
  );
});

test("names stand in Swedish order", () => {
  const [section] = inSections(["Östra", "Ådalen", "Zeta", "Alfa"].map((title) => ({ kind: "entry" as const, title })));
  expect(section?.contacts.map(({ title }) => title)).toEqual(["Alfa", "Zeta", "Ådalen", "Östra"]);
});

test("before anybody asks there is a way in, a number out of hours, a handler, a shelter and support for staff", () => {
  expect(missingToAsk([])).toEqual(["entry", "duty", "handler", "shelter", "staff"]);
  expect(missingToAsk([{ kind: "acute" }, { kind: "entry" }])).toEqual(["handler", "shelter", "staff"]);
  expect(missingToAsk(kinds.map((kind) => ({ kind })))).toEqual([]);
});
