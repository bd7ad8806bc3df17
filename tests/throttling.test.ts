// SPDX-License-Identifier: EUPL-1.2
// How many wrong passwords may be tried, from where: guessing is stopped, and nobody can keep another out.
import { afterEach, expect, test, vi } from "vitest";
import { signIn } from "~/auth/password.server";
import { account as localAccount, password } from "./localAccounts";

afterEach(() => vi.useRealTimers());

const account = (login: string) => localAccount(login, new Date());

/** "in", or why not. */
async function tried(login: string, from: string, given = "wrong"): Promise<string> {
  const answer = await signIn({ login, password: given }, from, null, new Date());
  return answer.ok ? "in" : answer.reason;
}

async function triedTimes(times: number, login: string, from: string): Promise<string[]> {
  const answers: string[] = [];
  for (let each = 0; each < times; each++) answers.push(await tried(login, from));
  return answers;
}

test("five wrong tries on a name from one place close it there, whether it exists or not, and nowhere else", async () => {
  const [real, none] = [await account("provad"), "aldrig-funnits"];
  for (const login of [real, none])
    expect(await triedTimes(7, login, "10.1.0.1")).toEqual([...Array(5).fill("wrong"), "wait", "wait"]);
  expect(await tried(real, "10.1.0.1", password)).toBe("wait");
  expect(await tried(none, "10.1.0.2")).toBe("wrong");
  expect(await tried(real, "10.1.0.2", password)).toBe("in");
});

test("a quarter of an hour after the first wrong try one may try again", async () => {
  const login = await account("kommer-igen");
  vi.useFakeTimers({ toFake: ["Date"] });
  const began = Date.now();
  await triedTimes(5, login, "10.2.0.1");
  vi.setSystemTime(began + 14 * 60_000);
  expect(await tried(login, "10.2.0.1", password)).toBe("wait");
  vi.setSystemTime(began + 15 * 60_000 + 1000);
  expect(await tried(login, "10.2.0.1", password)).toBe("in");
});

test("whoever is stopped can go on for ever without keeping the person out", async () => {
  const login = await account("utestangd");
  await triedTimes(200, login, "10.3.0.1");
  expect(await tried(login, "10.3.0.2", password)).toBe("in");
}, 30_000);

test("guessing one name from many places is stopped after fifty, and all addresses of an IPv6 network are one place", async () => {
  for (const login of [await account("eftertraktad"), "eftertraktad-men-ingen"]) {
    const answers: string[] = [];
    for (let place = 0; place < 12; place++)
      answers.push(...(await triedTimes(5, login, `10.4.${login.length}.${place}`)));
    expect(answers.filter((answer) => answer === "wrong")).toHaveLength(50);
    expect(await tried(login, "10.4.9.9", password)).toBe("wait");
  }
  const other = await account("sexa");
  const answers = await Promise.all(Array.from({ length: 8 }, (_, each) => tried(other, `2001:db8:0:7::${each}`)));
  expect(answers.filter((answer) => answer === "wait")).toHaveLength(3);
}, 30_000);

test("a whole municipality can sign in from one place, mistakes and all, and guessing names from it is stopped", async () => {
  const login = await account("alla");
  for (let each = 0; each < 110; each++) expect(await tried(login, "10.5.0.1", password)).toBe("in");
  const answers: string[] = [];
  for (let each = 0; each < 104; each++) answers.push(await tried(`gissad-${each}`, "10.5.0.1"));
  expect(answers.filter((answer) => answer === "wait")).toHaveLength(4);
  expect(await tried(login, "10.5.0.2", password)).toBe("in");
}, 60_000);

test("tries at once are counted each", async () => {
  const login = await account("samtidigt");
  const answers = await Promise.all(Array.from({ length: 20 }, () => tried(login, "10.6.0.1")));
  expect(answers.filter((answer) => answer === "wrong")).toHaveLength(5);
});
