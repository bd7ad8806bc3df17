// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { hashOf, isHashOf, isOutdated, Turns } from "./hashing.server";

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

test("twenty who sign in at once are reckoned two at a time, all of them, in the order they came", async () => {
  const turns = new Turns(2, 100);
  let [working, most] = [0, 0];
  const done: number[] = [];
  const work = (number: number) => async () => {
    most = Math.max(most, ++working);
    await pause(2);
    working--;
    done.push(number);
  };
  await Promise.all(Array.from({ length: 20 }, (_, number) => turns.take(work(number))));
  expect(most).toBe(2);
  expect(done).toEqual(Array.from({ length: 20 }, (_, number) => number));
});

test("whoever comes when too many wait is told to come again, and a place that becomes free after a fault is free", async () => {
  const turns = new Turns(1, 2);
  const slow = Array.from({ length: 3 }, () => turns.take(() => pause(20)));
  const refused = await turns.take(() => pause(1)).catch((answer: Response) => answer);
  expect(refused).toMatchObject({ status: 503 });
  expect((refused as Response).headers.get("Retry-After")).toBe("5");
  await Promise.all(slow);
  await expect(turns.take(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await turns.take(async () => "free")).toBe("free");
});

test("forty hashes at once take no more memory than a few", async () => {
  await hashOf("en mening som jag minns");
  const before = process.memoryUsage().rss;
  let most = 0;
  const watch = setInterval(() => {
    most = Math.max(most, process.memoryUsage().rss - before);
  }, 2);
  const hashes = await Promise.all(
    Array.from({ length: 40 }, (_, number) => hashOf(`en mening som jag minns ${number}`)),
  );
  clearInterval(watch);
  expect(most / 1e6).toBeLessThan(80);
  expect(new Set(hashes).size).toBe(40);
  expect(await isHashOf(hashes[7] ?? "", "en mening som jag minns 7")).toBe(true);
});

test("a hash that was reckoned with less than what holds now is outdated", async () => {
  expect(isOutdated(await hashOf("en mening som jag minns"))).toBe(false);
  const said = (parameters: string) => `$argon2id$v=19$${parameters}$c2FsdHNhbHQ$aGFzaA`;
  expect([said("m=19456,t=2,p=1"), said("m=65536,t=3,p=4")].map(isOutdated)).toEqual([false, false]);
  for (const old of [said("m=4096,t=2,p=1"), said("m=19456,t=1,p=1"), "$2b$10$abc", ""])
    expect(isOutdated(old)).toBe(true);
});
