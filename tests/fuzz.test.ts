// SPDX-License-Identifier: EUPL-1.2
// Every route of the built server, asked anything: never a fault of the server, never slow, never a row that cannot be.
// The same each time, so that who has changed nothing is told of nothing; `fuzz.long.test.ts` sends others.
// `FUZZ_SEED=123 npx vitest run tests/fuzz.test.ts` sends the same again; with `FUZZ_PART=3` only that part of it,
// `FUZZ_LOOK=50` looks into the rows more often, and `FUZZ_TABLE=1` tells how often each route was reached.
import { inject, test } from "vitest";
import { expectNothingBroken } from "./fuzzRun";

test("20,000 arbitrary requests to every route fail nowhere, take no second and break no row", async () => {
  await expectNothingBroken(inject("place"), Number(process.env.FUZZ_REQUESTS ?? 20_000), 20261122);
}, 900_000);
