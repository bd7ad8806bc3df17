// SPDX-License-Identifier: EUPL-1.2
// Local accounts over real requests: two servers on one database, what a stranger can tell from an answer, and what is on the
// paper.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { codeAt, newSecret } from "~/auth/totp";
import { type Answer, ask, type Running, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

const password = "en mening som jag minns";
let [one, two]: Running[] = [];
beforeAll(async () => {
  const data = copyOfWorld(inject("place"));
  [one, two] = await Promise.all([serve(data), serve(data)]);
});
afterAll(async () => {
  for (const each of [one, two]) if (each) await stop(each);
});

const here = () => one as Running;
const cookiesOf = ({ headers }: Answer) => (headers["set-cookie"] ?? []).map((each) => each.split(";")[0]).join("; ");

/** A code that the manager prints for somebody, with the form that asked for it. */
async function print(personId: string, form = "f".repeat(22), server = here()) {
  const cookie = await signInAs(server, "maria");
  const { body, status } = await ask(server, "/codes/new", { cookie, form: { form, person: personId } });
  const typed = [...body.matchAll(/class="code-typed[^"]*">([^<]+)</g)].map(([, text = ""]) => text);
  return { status, body, address: typed[0] ?? "", login: typed[1] ?? "", code: typed[2] ?? "" };
}

test("a code that is used in two servers at the same moment lets one of them in", async () => {
  const { status, login, code, body } = await print("amina");
  expect(status).toBe(200);
  expect(body.slice(body.indexOf("to-cut"), body.indexOf("</main>"))).not.toMatch(/våld|violence|fråga/i);
  const held = await Promise.all([one, two].map((each) => ask(each as Running, "/code", { form: { login, code } })));
  expect(held.map(({ status: came, headers }) => [came, headers.location])).toEqual([
    [303, "/code/password"],
    [303, "/code/password"],
  ]);
  const chosen = await Promise.all(
    [one, two, one, two].map((each, index) =>
      ask(each as Running, "/code/password", {
        cookie: cookiesOf(held[index % 2] as Answer),
        form: { password, again: password },
      }),
    ),
  );
  expect(chosen.map((each) => each.status).sort()).toEqual([303, 410, 410, 410]);
  const inside = chosen.filter((each) => cookiesOf(each).includes("session="));
  expect(inside).toHaveLength(1);
  expect((await ask(here(), "/", { cookie: cookiesOf(inside[0] as Answer) })).status).toBe(200);
  // The same form once more shows that it is over, and no code that works.
  expect((await print("amina")).body).not.toContain(code);
});

test("a wrong code, a wrong name, and a name that nobody has are answered alike, to the byte", async () => {
  const { login, code } = await print("bengt-akesson", "g".repeat(22));
  const plain = (answer: Answer, name: string) => [
    answer.status,
    answer.body.replaceAll(name, "N").replaceAll(/nonce="[^"]*"/g, ""),
  ];
  const wrong = (name: string, given: string) => ask(here(), "/code", { form: { login: name, code: given } });
  const answers = [
    plain(await wrong(login, "ABCDABCDABCDABCD"), login),
    plain(await wrong("zzqqzz", "ABCDABCDABCDABCD"), "zzqqzz"),
  ];
  expect(answers[0]).toEqual(answers[1]);
  expect(plain(await wrong("zzqqzz-2", code), "zzqqzz-2")[1]).toEqual(
    (answers[1]?.[1] as string).replaceAll("ABCDABCDABCDABCD", code),
  );
});

test("whoever holds no code, an old one or a forged one is sent to type it", async () => {
  for (const cookie of ["", "code=x", "code=AAAA", `code=${"A".repeat(200)}`]) {
    const answer = await ask(here(), "/code/password", { cookie });
    expect([cookie, answer.status]).toEqual([cookie, 410]);
    expect((await ask(here(), "/code/password", { cookie, form: { password, again: password } })).status).toBe(410);
  }
});

test("the page of a link says what is wrong with a password and keeps the way in", async () => {
  const { login, code } = await print("dina-haddad", "h".repeat(22));
  const cookie = cookiesOf(await ask(here(), "/code", { form: { login, code } }));
  for (const [chosen, says] of [
    ["xyz", "för kort"],
    ["Sommar2026!!", "lätt att gissa"],
    ["dinahaddad123", "liknar ditt namn"],
  ] as const) {
    const answer = await ask(here(), "/code/password", { cookie, form: { password: chosen, again: chosen } });
    expect([answer.status, answer.body.includes(says), answer.body.includes(chosen)]).toEqual([422, true, false]);
  }
  expect((await ask(here(), "/code/password", { cookie })).status).toBe(200);
});

test("thirty who sign in at once are let in or told to come again, and the server stands", async () => {
  const { login, code } = await print("ulla-persson", "i".repeat(22));
  const cookie = cookiesOf(await ask(here(), "/code", { form: { login, code } }));
  await ask(here(), "/code/password", { cookie, form: { password, again: password } });
  const answers = await Promise.all(
    Array.from({ length: 30 }, () => ask(here(), "/login", { form: { login, password } })),
  );
  // Those who are counted before the first is known to be right are told to wait.
  for (const answer of answers) expect([303, 429, 503]).toContain(answer.status);
  expect(answers.some(({ status }) => status === 303)).toBe(true);
  expect((await ask(here(), "/healthz")).status).toBe(200);
});

test("where the second factor is demanded, a coordinator with a password coordinates nothing before it is on", async () => {
  const data = copyOfWorld(inject("place"));
  const database = new BetterSqlite(path.join(data, "demo.db"));
  const strict = await serve(data, { SECOND_FACTOR: "coordinators" });
  const cookie = await signInAs(strict, "karin");
  const page = () => ask(strict, "/municipality", { cookie });
  const says = async () => (await ask(strict, "/account", { cookie })).body.includes("Som samordnare behöver du");
  expect([(await page()).status, await says()]).toEqual([200, false]);
  database
    .prepare(
      `INSERT INTO "Password" ("personId", "hash", "setAt") VALUES ('karin', '', '2026-01-01T00:00:00.000+00:00')`,
    )
    .run();
  expect([(await page()).status, await says()]).toEqual([404, true]);
  database.prepare(`INSERT INTO "SecondFactor" VALUES ('karin', '', '2026-01-01T00:00:00.000+00:00', 0)`).run();
  expect([(await page()).status, await says()]).toEqual([200, false]);
  database.close();
  await stop(strict);
});

test("with a key for them, second factors are sealed in the database; without it recovery codes are left", async () => {
  const data = copyOfWorld(inject("place"));
  const key = { SECOND_FACTOR_KEY: "k".repeat(32) };
  const sealing = await serve(data, key);
  const { login, code } = await print("samir-aziz", "j".repeat(22), sealing);
  const held = cookiesOf(await ask(sealing, "/code", { form: { login, code } }));
  const came = await ask(sealing, "/code/password", { cookie: held, form: { password, again: password } });
  const secret = newSecret();
  const set = await ask(sealing, "/account/second-factor", {
    cookie: cookiesOf(came),
    form: { secret, code: codeAt(secret, new Date()) },
  });
  const [recovery = ""] = /(?:[2-9A-Z]{4}-){3}[2-9A-Z]{4}/.exec(set.body) ?? [];
  expect([set.status, recovery.length]).toEqual([200, 19]);
  const database = new BetterSqlite(path.join(data, "demo.db"), { readonly: true });
  const kept = database.prepare(`SELECT "secret" FROM "SecondFactor"`).pluck().get() as string;
  expect([kept.startsWith("sealed:"), kept.includes(secret)]).toEqual([true, false]);
  database.close();
  /** The second step, with the code that the phone shows half a minute from now or with a recovery code. */
  const enter = async (server: Running, typed = codeAt(secret, new Date(Date.now() + 30_000))) => {
    const half = cookiesOf(await ask(server, "/login", { form: { login, password } }));
    return ask(server, "/login/second-factor", { cookie: half, form: { code: typed, to: "/account" } });
  };
  expect((await enter(sealing)).headers.location).toBe("/account");
  await stop(sealing);
  const without = await serve(data);
  expect((await enter(without)).status).toBe(422);
  expect((await enter(without, recovery)).status).toBe(303);
  await stop(without);
});
