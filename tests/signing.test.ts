// SPDX-License-Identifier: EUPL-1.2
// Signing in and out: who gets a session, how it ends, and what a stranger can learn.
import { expect, test } from "vitest";
import { signInDemo } from "~/auth/demo.server";
import { makeInstallation } from "~/auth/installation.server";
import { keepForm, keptForm } from "~/auth/kept.server";
import { idOfLink, makeLink } from "~/auth/oneTime.server";
import { signIn } from "~/auth/password.server";
import { endSession, leaveSession, tokenIn } from "~/auth/session.server";
import { weaknessOf } from "~/auth/strength.server";
import { whoIsThere } from "~/auth/who.server";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";
import { readWayIn } from "~/privacy/newWayIn.server";
import { chooseByLink, account as localAccount, password } from "./localAccounts";
import { cookieOf } from "./world";

const now = new Date();
const today = dayOf(now);
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const tokenOf = (cookie: string | null) => tokenIn(cookie?.split(";")[0]);
const account = (login: string) => localAccount(login, now);
const personOfLink = (secret: string, at: Date) => readWayIn(idOfLink(secret), at);

test("a session is there until it is ended, left or twelve hours old, however much it is used", async () => {
  const [ended, left, old] = [
    await cookieOf("amina", now),
    await cookieOf("amina", now),
    await cookieOf("amina", now),
  ].map(tokenIn);
  for (const token of [ended, left, old]) expect((await whoIsThere(token ?? "", now))?.actor.personId).toBe("amina");
  await endSession(ended ?? "", "amina", later(1));
  await leaveSession(left ?? "");
  expect(await whoIsThere(ended ?? "", later(2))).toBe(null);
  expect(await whoIsThere(left ?? "", later(2))).toBe(null);
  for (let hour = 3; hour < 12; hour += 3)
    await db.session.update({ where: { id: sha256(old ?? "") }, data: { usedAt: later(hour * 60) } });
  expect(await whoIsThere(old ?? "", later(12 * 60 - 1))).not.toBe(null);
  expect(await whoIsThere(old ?? "", later(12 * 60))).toBe(null);
});

test("a cookie that is no session of ours is nobody", async () => {
  for (const token of ["", "x", "' OR 1=1 --", "a".repeat(10_000)]) expect(await whoIsThere(token, now)).toBe(null);
  for (const header of [
    null,
    undefined,
    "",
    "session",
    "session=",
    "session=a b",
    "other=x",
    "session=;session=",
    "\u0000",
  ])
    expect(tokenIn(header)).toBe(null);
  expect(tokenIn("a=1; session=abc-_~.x; b=2")).toBe("abc-_~.x");
});

test("the database holds no token and no password, only what cannot be turned back", async () => {
  const token = tokenIn(await cookieOf("amina", now)) ?? "";
  await account("hemlig");
  const rows = JSON.stringify([
    await db.session.findMany(),
    await db.password.findMany(),
    await db.signInLink.findMany(),
  ]);
  expect(rows).not.toContain(token);
  expect(rows).not.toContain(password);
  expect(rows).toContain("$argon2id$v=19$m=19456,t=2,p=1$");
});

test("whoever's employment or last role has ended is out at the next request, and in again when it goes on", async () => {
  const token = tokenIn(await cookieOf("elias", now));
  const person = (employedTo: string | null) => db.person.update({ where: { id: "elias" }, data: { employedTo } });
  await person(today);
  expect(await whoIsThere(token, now)).not.toBe(null);
  await person(addDays(today, -1));
  expect(await whoIsThere(token, now)).toBe(null);
  expect(await signInDemo("elias", null, now)).toBe(null);
  await person(null);
  const role = (toDay: string | null) => db.membership.updateMany({ where: { personId: "elias" }, data: { toDay } });
  await role(addDays(today, -1));
  expect(await whoIsThere(token, now)).toBe(null);
  await role(null);
  expect((await whoIsThere(token, now))?.actor.roles).toEqual([{ role: "employee", orgUnitId: "bistand" }]);
});

test("signing in gives a new session and ends the one the browser had", async () => {
  const before = tokenIn(await cookieOf("amina", now));
  const after = tokenOf(await signInDemo("elias", before, now));
  expect(after).not.toBe(before);
  expect(await whoIsThere(before, now)).toBe(null);
  expect((await whoIsThere(after, now))?.actor.personId).toBe("elias");
  expect(await signInDemo("nobody", null, now)).toBe(null);
});

test("a right password opens a session, in any capitals and with spaces around the name", async () => {
  await account("maja@kommunen.example");
  const signed = await signIn({ login: "  Maja@Kommunen.EXAMPLE ", password }, "10.0.0.1", null, now);
  expect((await whoIsThere(signed.ok ? tokenOf(signed.cookie) : null, now))?.actor.personId).toBe(
    "maja@kommunen.example",
  );
});

test("a wrong password, an unknown name and a person without a password get the same answer, in about the same time", async () => {
  await account("finns");
  await db.person.update({ where: { id: "johan" }, data: { login: "utan-losenord" } });
  const asked = async (login: string, address: string) => {
    const started = performance.now();
    const answer = await signIn({ login, password: "wrong" }, address, null, now);
    return { answer, ms: performance.now() - started };
  };
  const times = new Map<string, number[]>();
  for (let round = 0; round < 4; round++)
    for (const login of ["finns", "finns-inte", "utan-losenord"]) {
      const { answer, ms } = await asked(login, `10.1.0.${round}`);
      expect(answer).toEqual({ ok: false, reason: "wrong" });
      times.set(login, [...(times.get(login) ?? []), ms]);
    }
  const least = [...times.values()].map((each) => Math.min(...each));
  expect(Math.max(...least) / Math.min(...least)).toBeLessThan(3);
});

test("a link works once, for 48 hours, and only whole", async () => {
  await account("lank");
  const secret = await makeLink("lank", now);
  expect(await personOfLink(secret, later(48 * 60 - 1))).toMatchObject({ login: "lank" });
  expect(await personOfLink(secret, later(48 * 60))).toBe(null);
  expect(await chooseByLink(secret, password, null, later(48 * 60))).toBe(null);
  expect(await personOfLink(secret.slice(0, -1), now)).toBe(null);
  const used = await Promise.all(Array.from({ length: 5 }, () => chooseByLink(secret, password, null, now)));
  expect(used.filter(Boolean)).toHaveLength(1);
  expect(await personOfLink(secret, now)).toBe(null);
});

test("choosing a password ends every session the person had", async () => {
  await account("byter");
  const before = tokenIn(await cookieOf("byter", now));
  const after = tokenOf(await chooseByLink(await makeLink("byter", now), "en helt annan mening", null, now));
  expect(await whoIsThere(before, now)).toBe(null);
  expect(await whoIsThere(after, now)).not.toBe(null);
  expect((await signIn({ login: "byter", password }, "10.4.0.1", null, now)).ok).toBe(false);
});

test("a password is at least 12 characters and at most 200, and written the same twice", async () => {
  const long = (length: number) => `${password} `.repeat(20).slice(0, length);
  const twice = (each: string) => weaknessOf(each, each, []);
  expect(await Promise.all([11, 200, 201].map((length) => twice(long(length))))).toEqual(["short", null, "long"]);
  expect(await Promise.all([`${password} `, ""].map((again) => weaknessOf(password, again, [])))).toEqual([
    "different",
    "different",
  ]);
  expect(await weaknessOf("kort", "annat", [])).toBe("short");
});

test("a new link ends the one before it, which may have gone astray", async () => {
  await account("tappar");
  const [lost, found] = [await makeLink("tappar", now), await makeLink("tappar", later(1))];
  expect(await personOfLink(lost, later(2))).toBe(null);
  expect(await chooseByLink(lost, password, null, later(2))).toBe(null);
  expect(await personOfLink(found, later(2))).toMatchObject({ name: "tappar", login: "tappar" });
});

test("a kept form comes back to the same person for ten minutes, unchanged", () => {
  const body = "answer=a&answer=b&tom=&tecken=%C3%A5%26%3D";
  const kept = keepForm("/courses/k1/x/1?try=2", body, "amina", now)?.split(";")[0] ?? "";
  expect(keptForm(kept, "amina", later(9))).toEqual({
    path: "/courses/k1/x/1?try=2",
    fields: [
      ["answer", "a"],
      ["answer", "b"],
      ["tom", ""],
      ["tecken", "å&="],
    ],
  });
  expect(keptForm(kept, "amina", later(11))).toBe(null);
  expect(keptForm(kept, "elias", now)).toBe(null);
  expect(kept).not.toContain("amina");
});

test("a kept form that was tampered with is none, wherever it was", () => {
  const sealed = (keepForm("/x", "a=b", "amina", now)?.split(";")[0] ?? "").slice("kept=".length);
  const bytes = Buffer.from(sealed, "base64url");
  for (let index = 0; index < bytes.length; index++) {
    const other = Buffer.from(bytes);
    other[index] = (other[index] ?? 0) ^ 1;
    expect(keptForm(`kept=${other.toString("base64url")}`, "amina", now)).toBe(null);
  }
  for (const cookie of [null, "", "kept=", "kept=x", `kept=${sealed.slice(0, -4)}`, `kept=${sealed.slice(0, 30)}`])
    expect(keptForm(cookie, "amina", now)).toBe(null);
});

test("a form too large for a cookie is not kept by half", () => {
  expect(keepForm("/x", "a".repeat(2000), "amina", now)).not.toBe(null);
  expect(keepForm("/x", "a".repeat(4000), "amina", now)).toBe(null);
  expect(keepForm("/x", "å".repeat(2000), "amina", now)).toBe(null);
});

test("an installation is made once", async () => {
  await expect(makeInstallation({ municipality: "En till", name: "N", login: "n" }, now)).rejects.toThrow();
  expect(await db.orgUnit.count({ where: { name: "En till" } })).toBe(0);
  expect(await db.installation.count()).toBe(1);
});
