// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { encode as write } from "turbo-stream";
import { expect, test } from "vitest";
import { encode } from "./handoff.server";

const textOf = (stream: ReadableStream<Uint8Array>) => new Response(stream).text();

test("whoever reads it gets what would have been written at once", async () => {
  const values = fc.oneof(fc.jsonValue(), fc.date({ noInvalidDate: true }), fc.constant(undefined));
  await fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), values), async (data) => {
      expect(await textOf(encode(data))).toBe(await textOf(write(data)));
    }),
  );
  const late = () => ({ at: Promise.resolve("then") });
  expect(await textOf(encode(late()))).toBe(await textOf(write(late())));
});

test("what nobody reads is never walked", async () => {
  let walked = 0;
  const data = {
    get text() {
      walked += 1;
      return "long";
    },
  };
  const unread = encode(data);
  await unread.cancel();
  expect(walked).toBe(0);
  expect(await textOf(encode(data))).toContain("long");
  expect(walked).toBeGreaterThan(0);
});
