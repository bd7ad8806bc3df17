// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { inPieces } from "./pieces.server";

test("between two pieces of a long work others have as much time as each took, and at least a moment", async () => {
  const lengths = [0, 40, 25, 0];
  const pieces: { began: number; ended: number }[] = [];
  await inPieces(async () => {
    const began = performance.now();
    const length = lengths[pieces.length] ?? 0;
    while (performance.now() - began < length);
    pieces.push({ began, ended: performance.now() });
    return pieces.length < lengths.length;
  });
  expect(pieces).toHaveLength(lengths.length);
  // A clock that counts whole milliseconds wakes one up to a millisecond early.
  for (const [at, { began, ended }] of pieces.slice(0, -1).entries())
    expect((pieces[at + 1]?.began ?? 0) - ended).toBeGreaterThanOrEqual(Math.max(10, ended - began) - 1);
});
