// SPDX-License-Identifier: EUPL-1.2
// What is deleted when: what is old goes, what is not stays, and nobody waits for it.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { makeLink, oldLinks } from "~/auth/oneTime.server";
import { db } from "~/lib/db.server";
import { aging, deleteWhatIsOld } from "~/privacy/retention.server";
import { ask, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

const now = new Date("2026-11-22T10:00:00Z");
const daysAgo = (days: number, minutes = 0) => new Date(now.getTime() - days * 86_400_000 - minutes * 60_000);
const session = (id: string, expiresAt: Date, endedAt: Date | null = null) => ({
  id,
  personId: "amina",
  createdAt: new Date(expiresAt.getTime() - 12 * 3_600_000),
  expiresAt,
  endedAt,
});

test("sessions and links go thirty days after they ran out, used or not, and no sooner", async () => {
  await db.session.createMany({
    data: [
      session("old", daysAgo(30, 1)),
      session("old-ended", daysAgo(30, 1), daysAgo(30, 300)),
      session("young", daysAgo(30, -1)),
      session("young-ended", daysAgo(30, -1), daysAgo(30, 300)),
      session("open", daysAgo(-1)),
    ],
  });
  await makeLink("amina", daysAgo(32, 1));
  await makeLink("elias", daysAgo(32, -1));
  await db.signInLink.updateMany({ data: { usedAt: now } });
  expect(await deleteWhatIsOld(now)).toMatchObject({ sessions: 2, links: 1 });
  const left = await db.session.findMany({ orderBy: { id: "asc" } });
  expect(left.map(({ id }) => id)).toEqual(["open", "young", "young-ended"]);
  expect((await db.signInLink.findMany()).map(({ personId }) => personId)).toEqual(["elias"]);
});

test("mails go four hundred days after their day, with what they said", async () => {
  const mail = (id: string, day: string) => ({ id, personId: "amina", day, madeAt: now, nextTryAt: now, tries: 1 });
  await db.mail.createMany({ data: [mail("old", "2025-10-17"), mail("young", "2025-10-18")] });
  const item = (mailId: string) => ({ key: mailId, mailId, kind: "before14", about: "amina-k1" });
  await db.mailItem.createMany({ data: [item("old"), item("young")] });
  expect(await deleteWhatIsOld(now)).toMatchObject({ mails: 1 });
  const left = await db.mailItem.findMany({ where: { key: { in: ["old", "young"] } } });
  expect(left.map(({ key }) => key)).toEqual(["young"]);
  await db.mail.deleteMany();
});

test("much is deleted a little at a time, and who writes meanwhile does not wait for the end of it", async () => {
  const data = Array.from({ length: 1800 }, (_, index) => session(`many-${index}`, daysAgo(40)));
  await db.session.createMany({ data });
  let done = false;
  const deleting = deleteWhatIsOld(now).then((deleted) => {
    done = true;
    return deleted;
  });
  await db.person.update({ where: { id: "amina" }, data: { name: "Amina W" } });
  expect(done).toBe(false);
  expect(await deleting).toMatchObject({ sessions: 1800 });
});

test("what goes wrong with one thing does not keep the others, and is not thrown", async () => {
  await db.session.create({ data: session("last", daysAgo(31)) });
  const broken = { ...oldLinks, destroy: () => Promise.reject(new Error("no")) };
  expect(await deleteWhatIsOld(now, { ...aging, links: () => broken })).toMatchObject({ sessions: 1, mails: 0 });
});

test("a server deletes what is old when it starts, answers meanwhile, and ends when it is asked to", async () => {
  const dataDir = copyOfWorld(inject("place"));
  const database = new BetterSqlite(path.join(dataDir, "demo.db"));
  const add = database.prepare(`
    INSERT INTO "Session" ("id", "personId", "createdAt", "expiresAt")
    VALUES (?, 'amina', 'x', '2020-01-01T00:00:00.000+00:00')`);
  database.transaction(() => {
    for (let index = 0; index < 5000; index++) add.run(`old-${index}`);
  })();
  const running = await serve(dataDir);
  const cookie = await signInAs(running, "amina");
  expect((await ask(running, "/courses/k1/k1-1-1/1", { cookie, form: {} })).status).toBe(303);
  const left = database.prepare(`SELECT COUNT(*) FROM "Session"`).pluck();
  await expect.poll(() => left.get(), { timeout: 10_000 }).toBe(1);
  database.close();
  expect(await stop(running)).toBe(0);
}, 30_000);
