// SPDX-License-Identifier: EUPL-1.2
// The outbox, against a real mail server on this machine: each mail goes out once, whatever happens on the way.
import { fork } from "node:child_process";
import { afterEach, beforeEach, expect, test } from "vitest";
import { addDays, dayOf, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Letter, Write } from "~/mail/letter";
import { addItems, type NewItem, takeMail } from "~/mail/outbox.server";
import { pauses } from "~/mail/pause";
import { sendAll } from "~/mail/sending.server";
import { connectionOptions, smtpCarrier } from "~/mail/smtp.server";
import { MailServer } from "./mailServer";

const day = "2026-11-24";
const [hour, minute] = [3_600_000, 60_000];
const noon = new Date(startOf(day).getTime() + 12 * hour);
const after = (ms: number) => new Date(noon.getTime() + ms);

let server: MailServer;
const settings = (port: number) => ({
  host: "127.0.0.1",
  port,
  secure: false,
  user: null,
  password: "",
  name: "Lärportalen",
  address: "larportalen@exempelkommunen.example",
});

beforeEach(async () => {
  await db.mail.deleteMany();
  server = await new MailServer().listen();
});
afterEach(() => server.close());

const letterTo = (personId: string): Letter => ({
  to: `${personId}@exempelkommunen.example`,
  subject: "Lärportalen: en påminnelse",
  text: "Hej, åäö.\n.en rad med punkt först\n",
});
const write: Write = async ({ personId, items }) => ({
  ...letterTo(personId),
  text: items.map(({ key }) => key).join("\n"),
});

const item = (personId: string, key: string): NewItem => ({ key, personId, kind: "before14", about: key });
const add = (items: NewItem[], now = noon, on = day) => db.$transaction((tx) => addItems(tx, on, items, now));

/** One turn of sending at a moment. */
async function turn(now: Date, how: Write = write, port = server.port) {
  const carrier = smtpCarrier(settings(port), { patience: 300, silence: 300 });
  try {
    return await sendAll({ write: how, carrier, clock: () => now });
  } finally {
    carrier.end();
  }
}

const outcomes = async () =>
  (await db.mail.findMany({ orderBy: [{ day: "asc" }, { personId: "asc" }] })).map(({ personId, sentAt, outcome }) => [
    personId,
    sentAt ? "sent" : outcome,
  ]);

test("what is to be said to somebody that day is one mail, and the same is never said twice", async () => {
  expect(await add([item("amina", "a"), item("amina", "b"), item("elias", "c"), item("amina", "a")])).toBe(3);
  expect(await add([item("amina", "b"), item("amina", "d")])).toBe(1);
  expect(await turn(noon)).toEqual({ sent: 2, isDown: false });
  expect(server.taken.map(({ to, text }) => [to.split("@")[0], text.split("\r\n\r\n")[1]?.split("\r\n")])).toEqual(
    expect.arrayContaining([
      ["amina", expect.arrayContaining(["a", "b", "d"])],
      ["elias", expect.arrayContaining(["c"])],
    ]),
  );
  expect(await add([item("amina", "a"), item("amina", "d")])).toBe(0);
  expect(await turn(after(minute))).toEqual({ sent: 0, isDown: false });
});

test("what comes up when that day's mail has gone waits for the next day", async () => {
  await add([item("amina", "a")]);
  await turn(noon);
  await add([item("amina", "b")], after(hour));
  expect((await db.mail.findMany({ orderBy: { day: "asc" } })).map((mail) => mail.day)).toEqual([day, addDays(day, 1)]);
  expect(await turn(after(2 * hour))).toMatchObject({ sent: 0 });
  expect(await turn(after(19 * hour))).toMatchObject({ sent: 1 });
});

test("nobody gets two mails a day, also when yesterday's was late", async () => {
  await add([item("amina", "a")]);
  // It stood still for a day, and is sent in the morning; the day's own is made after that.
  await turn(after(20 * hour));
  await add([item("amina", "b")], after(22 * hour), addDays(day, 1));
  expect(await turn(after(23 * hour))).toMatchObject({ sent: 0 });
  expect(await turn(after(44 * hour))).toMatchObject({ sent: 1 });
});

test("mails that waited for the same person go out as one", async () => {
  await add([item("amina", "a")]);
  await add([item("amina", "b")], after(24 * hour), addDays(day, 1));
  expect(await turn(after(24 * hour))).toMatchObject({ sent: 1 });
  expect(server.taken[0]?.text).toMatch(/\r\na\r\nb/);
  expect((await outcomes()).sort()).toEqual([
    ["amina", "joined"],
    ["amina", "sent"],
  ]);
});

test("a mail says that it is automatic, keeps its letters, and has an id of its own row", async () => {
  await add([item("amina", "a")]);
  await turn(noon, async ({ personId }) => letterTo(personId));
  const { id } = await db.mail.findFirstOrThrow();
  const text = server.taken[0]?.text ?? "";
  expect(text).toContain(`Message-ID: <${id}@exempelkommunen.example>`);
  expect(text).toContain("Auto-Submitted: auto-generated");
  expect(text).toMatch(/^From: =\?UTF-8\?Q\?L=C3=A4rportalen\?= <larportalen@exempelkommunen\.example>/m);
  expect(text).toMatch(/^Content-Type: text\/plain; charset=utf-8/m);
  // A dot that begins a line is doubled on the way, or the letter would end there.
  expect(text).toMatch(/^\.\.en rad/m);
});

test("a server that says no for good is not asked again, and the others still get theirs", async () => {
  server.manner = (to) => (to.startsWith("amina") ? "refuse" : to.startsWith("elias") ? "refuseText" : "take");
  await add([item("amina", "a"), item("elias", "b"), item("maria", "c")]);
  expect(await turn(noon)).toEqual({ sent: 1, isDown: false });
  expect(await outcomes()).toEqual([
    ["amina", "refused"],
    ["elias", "refused"],
    ["maria", "sent"],
  ]);
  server.manner = () => "take";
  await turn(after(72 * hour));
  expect(server.recipients).toEqual(["maria@exempelkommunen.example"]);
});

test("a server that says later is asked again with growing pauses, for less than two days, and then no more", async () => {
  server.manner = () => "later";
  await add([item("amina", "a")]);
  const asked: number[] = [];
  for (let at = 0; at < 5 * 24 * hour; at += minute) {
    const before = server.heard.length;
    const waits = await db.mail.count({ where: { givenUpAt: null, nextTryAt: { lte: after(at) } } });
    if (waits > 0) await turn(after(at));
    if (server.heard.length > before) asked.push(at / minute);
  }
  const gaps = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
  expect(gaps).toEqual([...pauses]);
  expect(gaps.every((gap, index) => gap >= (gaps[index - 1] ?? 0))).toBe(true);
  expect(asked.at(-1)).toBeLessThan(48 * 60);
  expect(await outcomes()).toEqual([["amina", "unreachable"]]);
});

test("a mail server that is gone for a day gets every mail afterwards, once", async () => {
  const people = ["amina", "elias", "maria", "johan", "karin"];
  const { port } = server;
  await server.close();
  await add(people.map((person) => item(person, person)));
  for (let at = 0; at < 24 * hour; at += 10 * minute) expect((await turn(after(at))).sent).toBe(0);
  server = await new MailServer().listen(port);
  for (let at = 24 * hour; at < 30 * hour; at += 10 * minute) await turn(after(at));
  expect(server.recipients.sort()).toEqual(people.map((person) => `${person}@exempelkommunen.example`).sort());
  expect((await outcomes()).every(([, outcome]) => outcome === "sent")).toBe(true);
});

test("a server that takes the whole mail and is gone before it says so has perhaps sent it: it is not sent again", async () => {
  server.manner = () => "silent";
  await add([item("amina", "a")]);
  await turn(noon);
  server.manner = () => "take";
  for (let at = 0; at < 60 * hour; at += hour) await turn(after(at));
  expect(server.recipients).toEqual(["amina@exempelkommunen.example"]);
  expect(await outcomes()).toEqual([["amina", "unknown"]]);
});

test("a server that is gone before the text has not got it, and gets it later, once", async () => {
  server.manner = () => "hangUp";
  await add([item("amina", "a")]);
  expect(await turn(noon)).toEqual({ sent: 0, isDown: true });
  server.manner = () => "stall";
  expect(await turn(after(6 * minute))).toEqual({ sent: 0, isDown: true });
  server.manner = () => "take";
  await turn(after(30 * minute));
  expect(server.recipients).toHaveLength(1);
});

test("a slow server gets its mails all the same, one connection for all", async () => {
  server.slowness = 40;
  await add(["amina", "elias", "maria"].map((person) => item(person, person)));
  expect(await turn(noon)).toMatchObject({ sent: 3 });
  expect(server.heard.filter((line) => line.startsWith("EHLO"))).toHaveLength(1);
});

test("a wrong password is mended on our side: no mail is given up for it", async () => {
  server.login = "535 5.7.8 no";
  await add([item("amina", "a")]);
  const carrier = smtpCarrier({ ...settings(server.port), user: "x", password: "y" });
  expect(await sendAll({ write, carrier, clock: () => noon })).toEqual({ sent: 0, isDown: true });
  expect(await outcomes()).toEqual([["amina", null]]);
});

test("a mail that was in hand when its process died is not sent again, and the next one is", async () => {
  await add([item("amina", "a")]);
  expect((await takeMail(noon))?.items).toHaveLength(1);
  expect(await turn(after(minute))).toMatchObject({ sent: 0 });
  expect(await turn(after(hour))).toMatchObject({ sent: 0 });
  expect(await outcomes()).toEqual([["amina", "unknown"]]);
  await add([item("amina", "b")], after(24 * hour), addDays(day, 1));
  expect(await turn(after(24 * hour))).toMatchObject({ sent: 1 });
});

test("a clock that jumps an hour to or fro while mails go out changes nothing", async () => {
  const people = ["amina", "elias", "maria", "johan", "karin"];
  await add(people.map((person) => item(person, person)));
  let times = 0;
  const clock = () => after((times++ % 3) * hour - hour);
  const jumping = async () => {
    const carrier = smtpCarrier(settings(server.port));
    await sendAll({ write, carrier, clock });
    carrier.end();
  };
  // While one has a mail in hand, another whose clock is an hour on takes it for dead.
  server.slowness = 20;
  const ahead = { write, carrier: smtpCarrier(settings(server.port)), clock: () => after(hour) };
  const slow = turn(noon);
  const isGivenUp = async () => {
    await sendAll({ ...ahead, isStopped: () => true });
    return db.mail.count({ where: { outcome: "unknown" } });
  };
  await expect.poll(isGivenUp, { interval: 1 }).toBe(1);
  await slow;
  ahead.carrier.end();
  server.slowness = 0;
  for (let round = 0; round < 4; round++) await Promise.all([jumping(), jumping()]);
  expect(server.recipients.sort()).toEqual(people.map((person) => `${person}@exempelkommunen.example`).sort());
  expect((await outcomes()).every(([, outcome]) => outcome === "sent")).toBe(true);
  expect(await db.mail.count({ where: { givenUpAt: { not: null } } })).toBe(0);
});

test("what is no longer true when it would go out is not sent", async () => {
  await add([item("amina", "a")]);
  expect(await turn(noon, async () => null)).toMatchObject({ sent: 0 });
  expect(await outcomes()).toEqual([["amina", "untrue"]]);
  expect(server.taken).toEqual([]);
});

test("a mail that cannot be written is tried again later, and does not keep the others", async () => {
  await add([item("amina", "a"), item("elias", "b")]);
  const failing: Write = (mail, now) =>
    mail.personId === "amina" ? Promise.reject(new Error("no")) : write(mail, now);
  expect(await turn(noon, failing)).toMatchObject({ sent: 1 });
  expect(await turn(after(6 * minute))).toMatchObject({ sent: 1 });
});

test("a mail made at night goes out in the morning", async () => {
  const night = new Date(startOf(day).getTime() + 3 * hour);
  await add([item("amina", "a")], night);
  await add([item("elias", "b")], after(11 * hour));
  expect((await db.mail.findMany({ orderBy: { personId: "asc" } })).map(({ nextTryAt }) => nextTryAt)).toEqual([
    new Date(startOf(day).getTime() + 7 * hour),
    new Date(startOf(addDays(day, 1)).getTime() + 7 * hour),
  ]);
});

test("a connection that leaves this machine is encrypted or not made", async () => {
  const { host: _host, ...plain } = settings(25);
  expect(connectionOptions({ ...plain, host: "127.0.0.1" })).toMatchObject({ requireTLS: false });
  expect(connectionOptions({ ...plain, host: "localhost" })).toMatchObject({ requireTLS: false });
  for (const host of ["mail.example.se", "10.0.0.1", "127.0.0.1.example.se"])
    expect(connectionOptions({ ...plain, host })).toMatchObject({ requireTLS: true, ignoreTLS: false });
  expect(connectionOptions({ ...plain, host: "mail.example.se", secure: true })).toMatchObject({ secure: true });
});

test("several processes at once, one of them killed in the middle, send each mail once", async () => {
  const people = (await db.person.findMany({ select: { id: true } })).map(({ id }) => id);
  const now = new Date();
  await add(
    people.map((id) => item(id, id)),
    new Date(now.getTime() - 48 * hour),
    addDays(dayOf(now), -2),
  );
  server.slowness = 2;
  const begin = () => fork("tests/mailSender.ts", [String(server.port)], { execArgv: ["--import", "tsx"] });
  const ended = (child: ReturnType<typeof begin>) => new Promise((resolve) => child.on("exit", resolve));
  const steady = [begin(), begin()].map(ended);
  const killed = begin();
  const gone = ended(killed);
  await expect.poll(() => server.taken.length, { timeout: 15_000, interval: 5 }).toBeGreaterThan(people.length / 6);
  killed.kill("SIGKILL");
  await gone;
  await Promise.all(steady);
  const lost = await db.mail.count({ where: { sentAt: null } });
  expect(lost).toBeLessThanOrEqual(1);
  expect(new Set(server.recipients).size).toBe(server.taken.length);
  expect(server.taken.length).toBeGreaterThanOrEqual(people.length - 1);
}, 40_000);
