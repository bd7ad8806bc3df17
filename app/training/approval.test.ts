// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { changesSince } from "./approval";

const part = (id: string, textHash = "a") => ({ id, title: id, textHash });
const course = [part("k"), part("k-1"), part("k-1-1"), part("k-1-2")];

test("a course that is written as it was has not changed", () => {
  expect(changesSince(course, course)).toEqual({ changed: [], added: [], gone: [], moved: false });
});

test("exactly the parts with other words have changed; new ones are new, and those that are gone are named", () => {
  const now = [part("k", "b"), part("k-1"), part("k-1-2", "b"), part("k-1-3")];
  expect(changesSince(course, now)).toEqual({
    changed: ["k", "k-1-2"],
    added: ["k-1-3"],
    gone: [part("k-1-1")],
    moved: false,
  });
});

test("the same parts in another order have moved, and what is added between them moves nothing", () => {
  const [k, module, first, second] = course as [never, never, never, never];
  expect(changesSince(course, [k, module, second, first]).moved).toBe(true);
  expect(changesSince(course, [k, module, first, part("new"), second]).moved).toBe(false);
});
