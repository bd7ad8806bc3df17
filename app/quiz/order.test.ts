// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { about, anyAnswer, ordering } from "../../tests/anyQuestion";
import { type Asked, askedOf } from "./asked";
import { answerProblem } from "./mark";
import { answerInOrder, moved } from "./order";

test("up and down move one item one step, number every item, and stop at the ends", () => {
  const asked = askedOf({ ...about("q"), ...ordering(4) })[0] as Extract<Asked, { kind: "order" }>;
  fc.assert(
    fc.property(
      anyAnswer(asked),
      fc.array(fc.tuple(fc.nat(3), fc.constantFrom("up" as const, "down" as const)), { minLength: 1 }),
      (answer, moves) => {
        let now = answer;
        for (const [item, way] of moves) {
          const before = now;
          now = moved(asked, before, `i${item}`, way);
          expect(answerProblem(asked, now)).toBe(null);
          if (answerProblem(asked, before) !== null) continue;
          const at = (all: string[]) => Number(all.find((each) => each.startsWith(`i${item}=`))?.split("=")[1]);
          expect(at(now)).toBe(Math.min(4, Math.max(1, at(before) + (way === "up" ? -1 : 1))));
        }
      },
    ),
  );
  expect(moved(asked, answerInOrder(["i0", "i1", "i2", "i3"]), "i2", "up")).toEqual(["i0=1", "i2=2", "i1=3", "i3=4"]);
});
