// SPDX-License-Identifier: EUPL-1.2
// One's own sessions: how long they hold, what is noted of them, when they get another id, and ending them.
import { beforeEach, expect, test } from "vitest";
import { verifyLog } from "~/audit/verify.server";
import { deviceOf } from "~/auth/device";
import { endAllOwnSessions, endOwnSession, readOwnSessions } from "~/auth/ownSessions.server";
import { signIn } from "~/auth/password.server";
import { powerOf } from "~/auth/power";
import { endSession, leaveSession, tokenIn } from "~/auth/session.server";
import { noteUse } from "~/auth/used.server";
import { whoIsThere } from "~/auth/who.server";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";
import { cookieOf } from "./world";

const now = new Date();
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const rowOf = (token: string) => db.session.findUniqueOrThrow({ where: { id: sha256(token) } });
const phone =
  "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Version/18.1 Mobile Safari/604.1";

beforeEach(() => db.session.deleteMany());

async function opened(personId: string, at = now): Promise<string> {
  return tokenIn(await cookieOf(personId, at)) ?? "";
}

/** A request with this cookie: who is there, and the id the browser has from then on. */
async function request(token: string, at: Date, headers: { "user-agent"?: string; cookie?: string } = {}) {
  const there = await whoIsThere(token, at);
  const renewed = there && (await noteUse(there, headers, at));
  // What nobody waits for is written in the order it came: this waits its turn after it.
  await db.$executeRaw`UPDATE "Session" SET "id" = "id" WHERE "id" = ''`;
  return { there, token: renewed?.token ?? token, cookie: renewed?.cookie ?? null };
}

const audited = async (action: string) => (await db.auditEntry.findMany({ where: { action } })).length;

test("a session ends after four hours without a request, of a manager or coordinator after one, on a shared device after a quarter", async () => {
  for (const [person, cookie, minutes] of [
    ["amina", "", 240],
    ["maria", "", 60],
    ["karin", "", 60],
    ["elias", "theme=dark; shared=yes", 15],
    ["maria", "shared=yes", 15],
  ] as const) {
    const token = await opened(person);
    await request(token, now, { cookie });
    expect(await whoIsThere(token, later(minutes)), `${person}, ${minutes}`).not.toBe(null);
    // Not earlier than said, and at most the few minutes later in which a use is not written.
    expect(await whoIsThere(token, later(minutes + 4)), `${person}, ${minutes}`).toBe(null);
  }
});

test("a session that is used goes on, and ends twelve hours after signing in all the same", async () => {
  const token = await opened("maria");
  for (let minute = 0; minute < 12 * 60; minute += 45)
    expect((await request(token, later(minute))).there, String(minute)).not.toBe(null);
  expect((await request(token, later(12 * 60))).there).toBe(null);
});

test("that a session is used is written at most every three minutes, however many requests come at once", async () => {
  const token = await opened("amina");
  const at = async (minutes: number) => {
    await Promise.all(Array.from({ length: 20 }, () => request(token, later(minutes))));
    return (await rowOf(token)).usedAt?.getTime();
  };
  expect(await at(0)).toBe(now.getTime());
  expect(await at(1)).toBe(now.getTime());
  expect(await at(2.9)).toBe(now.getTime());
  expect(await at(3.1)).toBe(later(3.1).getTime());
  expect(await at(6)).toBe(later(3.1).getTime());
});

test("of a browser nothing is kept but the kind of its device", async () => {
  const token = await opened("amina");
  await request(token, now, { "user-agent": `${phone} Secret/1.2.3`, cookie: `session=${token}` });
  const row = await rowOf(token);
  expect(row.device).toBe("iphone");
  expect(JSON.stringify(row)).not.toMatch(/Mozilla|Safari|Secret|18_1/);
  // Later requests change it no more, nor whether it is shared: a session is of the device it was opened on.
  await request(token, later(10), { "user-agent": "Windows", cookie: "shared=yes" });
  expect(await rowOf(token)).toMatchObject({ device: "iphone", isShared: false });
});

test("a device is known by its kind, whatever it says", () => {
  for (const [said, device] of [
    [phone, "iphone"],
    ["Mozilla/5.0 (iPad; CPU OS 16_6 like Mac OS X)", "ipad"],
    ["Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/131 Mobile Safari/537.36", "androidPhone"],
    ["Mozilla/5.0 (Linux; Android 13; SM-X200) AppleWebKit/537.36 Chrome/131 Safari/537.36", "androidTablet"],
    ["Mozilla/5.0 (Windows NT 10.0; Win64; x64)", "windows"],
    ["Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)", "mac"],
    ["Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)", "chromebook"],
    ["Mozilla/5.0 (X11; Linux x86_64)", "linux"],
    ["curl/8", "other"],
    ["", "other"],
    [undefined, "other"],
    [`${"x".repeat(10_000)}iPhone`, "other"],
  ] as const)
    expect(deviceOf(said), said).toBe(device);
});

test("who gets or loses the power to see others gets a new id at the next request, which is answered", async () => {
  const before = await audited("session.renewed");
  const give = (id: string, role: string, fromDay: string) =>
    db.membership.create({ data: { id, personId: "elias", orgUnitId: "lss", role, fromDay } });
  const token = await opened("elias");
  expect((await request(token, now)).cookie).toBe(null);
  await give("no-power", "vinOmbud", dayOf(now));
  expect((await request(token, later(1))).cookie).toBe(null);

  await give("power", "manager", dayOf(now));
  const raised = await request(token, later(2));
  expect(raised.there?.actor.roles.map(({ role }) => role)).toContain("manager");
  expect(raised.cookie).toMatch(/^session=[\w-]+; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(raised.token).not.toBe(token);
  // What was on its way with the old id still comes in, and asks for no third one; soon after the old id is nobody.
  const late = await request(token, later(2.1));
  expect([late.there?.actor.personId, late.cookie]).toEqual(["elias", null]);
  expect(await whoIsThere(token, later(3))).toBe(null);
  expect((await request(raised.token, later(3))).there?.actor.personId).toBe("elias");
  // The new row is the same session: it ends when the first would have, and is told of once.
  expect(await rowOf(raised.token)).toMatchObject({ createdAt: now, expiresAt: later(12 * 60) });

  await db.membership.update({ where: { id: "power" }, data: { toDay: addDays(dayOf(now), -1) } });
  const lowered = await request(raised.token, later(4));
  expect(lowered.token).not.toBe(raised.token);
  expect(await audited("session.renewed")).toBe(before + 2);
  expect((await verifyLog()).broken).toBe(null);
  await db.membership.deleteMany({ where: { id: { in: ["power", "no-power"] } } });
});

test("twenty requests at once after a change make one new id, and all are answered", async () => {
  const token = await opened("amina");
  await request(token, now);
  await db.membership.create({
    data: { id: "led", personId: "amina", orgUnitId: "lss", role: "manager", fromDay: dayOf(now) },
  });
  const all = await Promise.all(Array.from({ length: 20 }, () => request(token, later(1))));
  expect(all.every(({ there }) => there?.actor.personId === "amina")).toBe(true);
  expect(all.filter(({ cookie }) => cookie)).toHaveLength(1);
  expect(await db.session.count()).toBe(2);
  await db.membership.delete({ where: { id: "led" } });
});

test("whoever signs out or leaves just after a change leaves no id that still works", async () => {
  for (const go of [(token: string) => endSession(token, "maria", later(2)), (token: string) => leaveSession(token)]) {
    const token = await opened("maria");
    await request(token, now);
    await db.membership.create({
      data: { id: "more", personId: "maria", orgUnitId: "lss", role: "manager", fromDay: dayOf(now) },
    });
    const { token: renewed } = await request(token, later(1.9));
    expect(renewed).not.toBe(token);
    await go(renewed);
    expect(await whoIsThere(renewed, later(2))).toBe(null);
    expect(await whoIsThere(token, later(2))).toBe(null);
    await db.membership.delete({ where: { id: "more" } });
  }
});

test("a mark of power is the same whatever the order of roles, and another for another unit", () => {
  const of = (...roles: [string, string][]) =>
    powerOf({ roles: roles.map(([role, orgUnitId]) => ({ role: role as never, orgUnitId })) });
  expect([of(), of(["employee", "a"], ["vinOmbud", "a"])]).toEqual(["", ""]);
  expect(of(["manager", "a"], ["coordinator", "b"])).toBe(
    of(["coordinator", "b"], ["employee", "c"], ["manager", "a"]),
  );
  expect(of(["manager", "a"])).not.toBe(of(["manager", "b"]));
  expect(of(["manager", "a"])).not.toBe(of(["coordinator", "a"]));
});

test("one sees one's own sessions that still hold, this one first, and nobody else's", async () => {
  const [old, other, mine] = [
    await opened("amina", later(-300)),
    await opened("amina"),
    await opened("amina", later(1)),
  ];
  await opened("elias");
  await request(other, later(2), { "user-agent": phone, cookie: "shared=yes" });
  const { there } = await request(mine, later(3), { "user-agent": "Windows" });
  if (!there) throw new Error("nobody is there");
  expect(await readOwnSessions(there, later(4))).toEqual([
    { id: sha256(mine), since: later(1), usedAt: later(3), device: "windows", isShared: false, isThis: true },
    { id: sha256(other), since: now, usedAt: later(2), device: "iphone", isShared: true, isThis: false },
  ]);
  expect(await whoIsThere(old, now)).toBe(null);
});

test("one ends one of one's own, once in the audit log; another's is one that does not exist", async () => {
  const [mine, phoneToken, others] = [await opened("amina"), await opened("amina"), await opened("elias")];
  const { there } = await request(mine, now);
  if (!there) throw new Error("nobody is there");
  const before = await audited("session.ended");
  expect(await endOwnSession(there, sha256(others), now)).toBe(null);
  expect(await endOwnSession(there, "none", now)).toBe(null);
  expect(await whoIsThere(others, later(1))).not.toBe(null);
  expect([
    await endOwnSession(there, sha256(phoneToken), now),
    await endOwnSession(there, sha256(phoneToken), now),
  ]).toEqual(["other", "other"]);
  expect(await whoIsThere(phoneToken, later(1))).toBe(null);
  expect(await whoIsThere(mine, later(1))).not.toBe(null);
  expect(await endOwnSession(there, sha256(mine), now)).toBe("this");
  expect(await whoIsThere(mine, later(1))).toBe(null);
  expect(await audited("session.ended")).toBe(before + 2);
});

test("signing out everywhere ends all of one's own, and nobody else's", async () => {
  const tokens = [await opened("amina"), await opened("amina"), await opened("amina")];
  const others = await opened("elias");
  const { there } = await request(tokens[0] ?? "", now);
  if (!there) throw new Error("nobody is there");
  const before = await audited("sessions.ended");
  await endAllOwnSessions(there, later(1));
  for (const token of tokens) expect(await whoIsThere(token, later(2))).toBe(null);
  expect(await whoIsThere(others, later(2))).not.toBe(null);
  expect(await audited("sessions.ended")).toBe(before + 1);
  const subjects = await db.auditEntry.findMany({ where: { action: "sessions.ended" }, select: { subject: true } });
  expect(JSON.stringify(subjects)).not.toContain("amina");
});

test("forty sign-ins at once all get an answer, and no more hashes are made at a time than four", async () => {
  const tried = (each: number) =>
    signIn({ login: `samtidig-${each}`, password: "x" }, `10.9.0.${each}`, null, now).then((answer) => answer.ok);
  await tried(99);
  const used = () => process.memoryUsage.rss() / 2 ** 20;
  const before = used();
  let most = before;
  const looking = setInterval(() => {
    most = Math.max(most, used());
  }, 2);
  const answers = await Promise.all(Array.from({ length: 40 }, (_, each) => tried(each)));
  clearInterval(looking);
  expect(answers).toEqual(Array(40).fill(false));
  // A hash has 19 MiB in hand while it is made: four of them 76, forty 760.
  expect(most - before).toBeLessThan(200);
}, 20_000);
