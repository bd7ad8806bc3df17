// SPDX-License-Identifier: EUPL-1.2
// What is not yours and what does not exist: the same bytes, the same headers, and no difference that a stopwatch tells.
import { afterAll, beforeAll, expect, test } from "vitest";
import { certificateOfJohan, closeFor, populate, sessionOfOlof } from "./neighbours";
import { type Answer, ask, type Running, serve, stop } from "./running";
import { cookieOf } from "./world";

let running: Running;
const now = new Date();
const cookies: Record<string, string> = {};

beforeAll(async () => {
  await populate(now);
  await closeFor("stangd", now);
  running = await serve(process.env.DATA_DIR ?? "");
  for (const person of ["amina", "maria", "peter-nystrom", "karin", "utsocknes"])
    cookies[person] = await cookieOf(person, now);
});
afterAll(() => stop(running));

interface Pair {
  who: string;
  /** With `#` where an id stands. */
  address: string;
  theirs: string;
  form?: Record<string, string>;
}

/** Of each kind of row: somebody whose it is not, and how they ask for it. */
const pairs: Pair[] = [
  { who: "peter-nystrom", address: "/team/#/k1", theirs: "amina" },
  { who: "peter-nystrom", address: "/team/#/k1.data", theirs: "amina" },
  { who: "peter-nystrom", address: "/team/#/k1/merits", theirs: "amina", form: { id: "m".repeat(22) } },
  {
    who: "peter-nystrom",
    address: "/team/reminders",
    theirs: "amina-k1",
    form: { enrolment: "#", back: "/team" },
  },
  { who: "peter-nystrom", address: "/unit/#", theirs: "hemtjanst-norr" },
  { who: "amina", address: "/certificate/#/pdf", theirs: certificateOfJohan },
  { who: "amina", address: "/account/sessions/ended", theirs: sessionOfOlof, form: { session: "#" } },
  { who: "utsocknes", address: "/people/#", theirs: "amina" },
  { who: "utsocknes", address: "/people/#/details", theirs: "amina", form: { name: "x" } },
  { who: "utsocknes", address: "/organisation/#", theirs: "lss" },
  { who: "utsocknes", address: "/groups/#", theirs: "vin-gruppen" },
  { who: "utsocknes", address: "/directory/#", theirs: "socialjouren" },
  { who: "utsocknes", address: "/support/#", theirs: "socialjouren" },
  { who: "utsocknes", address: "/import/#", theirs: "uppladdad-fil" },
  { who: "utsocknes", address: "/rules/#", theirs: "exempelkommunen-k1" },
];

/** An id as long as another that nobody has. */
const noOnes = (id: string) => id.replace(/[a-z]/g, "q").replace(/[A-Z]/g, "Q");

function request({ who, address, form }: Pair, id: string): Promise<Answer> {
  const filled =
    form && Object.fromEntries(Object.entries(form).map(([name, value]) => [name, value.replace("#", id)]));
  return ask(running, address.replace("#", id), { cookie: cookies[who], ...(filled ? { form: filled } : {}) });
}

/** All of an answer but the time, the nonce and the id that was asked for. */
function bytes({ status, headers, body }: Answer, id: string): string {
  const { date: _date, "content-security-policy": policy = "", ...rest } = headers;
  const nonce = /'nonce-([^']+)'/.exec(String(policy))?.[1] ?? "none";
  return JSON.stringify([status, String(policy), rest, body])
    .replaceAll(nonce, "nonce")
    .replaceAll(id, "#");
}

for (const pair of pairs)
  test(`${pair.who} gets the same bytes of ${pair.form ? "a form to " : ""}${pair.address} for another's as for none`, async () => {
    const [theirs, none] = [pair.theirs, noOnes(pair.theirs)];
    const answer = await request(pair, theirs);
    expect(answer.status).toBe(404);
    expect(bytes(answer, theirs)).toBe(bytes(await request(pair, none), none));
  });

/** The mean of the fastest quarter: what the work itself takes, whatever the machine does besides. */
function quarter(times: number[]): number {
  const fastest = times.sort((a, b) => a - b).slice(0, Math.ceil(times.length / 4));
  return fastest.reduce((sum, each) => sum + each, 0) / fastest.length;
}

/** How many times as long the one takes as the other, asked in turns. */
async function ratio(one: () => Promise<unknown>, other: () => Promise<unknown>, times: number): Promise<number> {
  const took = async (act: () => Promise<unknown>) => {
    const began = performance.now();
    await act();
    return performance.now() - began;
  };
  const [first, second]: [number[], number[]] = [[], []];
  for (let each = 0; each < times; each++) {
    // Now this one first and now that, so that what the machine does besides falls on both.
    if (each % 2) first.push(await took(one));
    second.push(await took(other));
    if (!(each % 2)) first.push(await took(one));
  }
  return quarter(first) / quarter(second);
}

/** A tenth of three milliseconds: a row that is loaded before it is checked takes twice as much. */
const told = 1.1;

test("no stopwatch tells another's row from none, and it would tell one's own", async () => {
  for (const pair of pairs.filter(({ form }) => !form)) {
    const seen: number[] = [];
    // What is noise goes away or turns when it is measured again; a difference that is there is there each time.
    do
      seen.push(
        await ratio(
          () => request(pair, pair.theirs),
          () => request(pair, noOnes(pair.theirs)),
          80,
        ),
      );
    while (seen.length < 5 && (seen.every((each) => each > told) || seen.every((each) => each < 1 / told)));
    expect(seen.length, `${pair.address}: ${seen.join(", ")}`).toBeLessThan(5);
  }
  // The same stopwatch, where there is something to tell.
  const own: Pair = { who: "maria", address: "/team/#/k1", theirs: "amina" };
  const here = await ratio(
    () => request(own, "amina"),
    () => request(own, "qqqqq"),
    60,
  );
  expect(here).toBeGreaterThan(told);
}, 90_000);
