// SPDX-License-Identifier: EUPL-1.2
// kill -9 at a random moment of every kind of write, once each. `npm run test:long` does it two hundred times.
import { expect, test } from "vitest";
import { programKinds } from "./killedPrograms";
import { serverKinds } from "./killedServers";
import { randomOf } from "./killing";

const kinds = { ...serverKinds, ...programKinds };

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

test.concurrent.each(
  Object.entries(kinds).map(([name, once], index) => ({ name, once, index })),
)(`killed in the middle: $name (SEED=${seed})`, async ({ once, index }) => {
  const { acknowledged } = await once(randomOf(seed + index));
  expect(acknowledged).toBeGreaterThanOrEqual(0);
}, 120_000);
