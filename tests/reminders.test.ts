// SPDX-License-Identifier: EUPL-1.2
// Reminders from the assignment to the mail server on this machine: who gets what on which day, and what it says.
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { addDays, type Day, dayOf, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { sendAll } from "~/mail/sending.server";
import { smtpCarrier } from "~/mail/smtp.server";
import { writeReminder } from "~/training/letter.server";
import { readPastMails } from "~/training/pastMails.server";
import { readPlan } from "~/training/plan.server";
import { mostPeople, readGroups } from "~/training/planScope.server";
import { remindEverybody, remindNow } from "~/training/remind.server";
import { MailServer } from "./mailServer";
import { serve, stop } from "./running";
import { actor, contextOf, copyOfWorld, entriesAbout, form } from "./world";

const hour = 3_600_000;
const at = (day: Day, hours = 8) => new Date(startOf(day).getTime() + hours * hour);

let server: MailServer;
beforeAll(async () => {
  server = await new MailServer().listen();
  await db.assignment.deleteMany();
});
afterAll(() => server.close());
beforeEach(async () => {
  await db.mail.deleteMany();
  await db.person.deleteMany({ where: { id: { startsWith: "new-" } } });
  server.taken.length = 0;
});

interface Given {
  dueOn: Day;
  startOn?: Day;
  employedFrom?: Day;
  countsFrom?: Day;
  unit?: string;
  courseId?: string;
}

/** Somebody new in a unit, who is to be done by a day. */
async function hire(id: string, { dueOn, startOn = addDays(dueOn, -30), unit = "lss", ...given }: Given) {
  const personId = `new-${id}`;
  const fromDay = given.employedFrom ?? startOn;
  await db.person.create({
    data: { id: personId, name: `Ny ${id}`, email: `${personId}@exempelkommunen.example`, employedFrom: fromDay },
  });
  await db.membership.create({ data: { id: personId, personId, orgUnitId: unit, role: "employee", fromDay } });
  return ask(personId, { dueOn, startOn, ...given });
}

async function ask(personId: string, { dueOn, startOn = dueOn, countsFrom, courseId = "k1" }: Given): Promise<string> {
  const id = `${personId}-${courseId}`;
  const openedAt = at(startOn);
  await db.enrolment.create({ data: { id, personId, courseId, cycle: 1, contentVersion: 1, openedAt } });
  await db.assignment.create({
    data: {
      enrolmentId: id,
      startOn,
      days: 30,
      dueOn,
      countsFrom,
      validityMonths: 12,
      windowDays: 60,
      assignedAt: openedAt,
    },
  });
  return id;
}

const carrier = () =>
  smtpCarrier(
    { host: "127.0.0.1", port: server.port, secure: false, user: null, password: "", name: "", address: "a@b.example" },
    { patience: 300, silence: 300 },
  );

async function send(now: Date) {
  const own = carrier();
  await sendAll({ write: writeReminder, carrier: own, clock: () => now });
  own.end();
}

/** The nightly work and the sending of each day. @returns the days on which each recipient got a mail */
async function live(from: Day, to: Day, isUp: (day: Day) => boolean = () => true) {
  const got: Record<string, Day[]> = {};
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const before = server.taken.length;
    if (isUp(day)) {
      await remindEverybody(at(day, 2));
      await send(at(day, 8));
    }
    for (const to of server.recipients.slice(before)) {
      const name = to.split("@")[0] ?? "";
      got[name] = [...(got[name] ?? []), day];
    }
  }
  return got;
}

/** The words of the letter that the person got last. */
function lastText(name: string): string {
  const text = server.taken.filter(({ to }) => to.startsWith(name)).at(-1)?.text ?? "";
  const body = text.slice(text.indexOf("\r\n\r\n") + 4);
  const decoded = /quoted-printable/i.test(text)
    ? Buffer.from(
        body
          .replace(/=\r\n/g, "")
          .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))),
        "latin1",
      ).toString("utf8")
    : /base64/i.test(text)
      ? Buffer.from(body, "base64").toString("utf8")
      : body;
  return decoded.replaceAll("\r\n", "\n");
}

test("one who does nothing hears 14 and 3 days before, on the day and four weeks after; the manager once, of how many", async () => {
  await hire("anna", { dueOn: "2026-12-02" });
  await hire("bo", { dueOn: "2026-12-02" });
  const got = await live("2026-11-02", "2027-03-01");
  const days = ["2026-11-18", "2026-11-30", "2026-12-02", "2026-12-09", "2026-12-16", "2026-12-23", "2026-12-30"];
  expect(got).toEqual({ "new-anna": days, "new-bo": days, "mats-edlund": ["2026-12-09"] });
  expect(lastText("mats-edlund")).toContain("2 personer i din grupp är minst en vecka sena med en utbildning.\nSe hur");
  expect(lastText("mats-edlund")).toContain("/team");
});

test("what it says is neutral, in Swedish and then in English, and true on the day it goes out", async () => {
  await hire("anna", { dueOn: "2026-12-02" });
  const says = async (day: Day) => {
    await live(day, day);
    return lastText("new-anna");
  };
  const first = await says("2026-11-18");
  expect(first).toContain("Du har en utbildning som ska vara klar senast 2 december 2026.");
  expect(first).toContain("You have a training to finish by 2 December 2026.");
  expect(first.indexOf("Hej,")).toBeLessThan(first.indexOf("Hello,"));
  expect(first).toContain("av Lärportalen i Exempelkommunen.");
  expect(await says("2026-12-02")).toContain("ska vara klar i dag");
  expect(await says("2026-12-09")).toContain("skulle ha varit klar senast 2 december 2026");
  for (const { text } of server.taken) {
    expect(text).not.toMatch(/våld|fråga|heder|VIN|violence|Ny anna|k1/i);
    expect(text).toContain("Subject: =?UTF-8?Q?L=C3=A4rportalen=3A_en_p=C3=A5minnelse?=");
  }
});

test("it stops when it is done, when it is not asked any longer, while away, and when one has left", async () => {
  const ids: Record<string, string> = {};
  for (const who of ["done", "lifted", "away", "left"]) ids[who] = await hire(who, { dueOn: "2026-12-02" });
  await live("2026-11-02", "2026-11-20");
  expect(server.taken).toHaveLength(4);
  await db.enrolment.update({ where: { id: ids.done }, data: { completedAt: at("2026-11-25") } });
  await db.assignment.update({ where: { enrolmentId: ids.lifted }, data: { liftedAt: at("2026-11-25") } });
  await db.pause.create({ data: { id: "away", personId: "new-away", fromDay: "2026-11-25" } });
  await db.person.update({ where: { id: "new-left" }, data: { employedTo: "2026-11-25" } });
  // Not even made, to be found untrue when they would go.
  const made = await db.mail.count();
  expect(await live("2026-11-26", "2027-02-01")).toEqual({});
  expect(await db.mail.count()).toBe(made);
});

test("nothing is made on a day off, and nothing where no mails go", async () => {
  await hire("free", { dueOn: "2026-12-24", startOn: "2026-11-24" });
  await hire("worked", { dueOn: "2026-12-23", startOn: "2026-11-24" });
  for (const day of ["2026-12-19", "2026-12-20", "2026-12-24", "2026-12-25"] as const)
    expect(await remindEverybody(at(day)), day).toBe(0);
  const { demo } = environment;
  environment.demo = false;
  try {
    expect(await remindEverybody(at("2026-12-23"))).toBe(0);
    expect(await remindNow(await actor("mats-edlund"), "new-free-k1", at("2026-12-23"))).toBe("unreachable");
  } finally {
    environment.demo = demo;
  }
  expect(await db.mail.count()).toBe(0);
  expect(await remindEverybody(at("2026-12-23"))).toBe(2);
});

test("nothing comes before the first working day", async () => {
  await hire("early", { dueOn: "2026-12-14", startOn: "2026-11-14", employedFrom: "2026-12-05" });
  // The fifth is a Saturday.
  expect((await live("2026-11-14", "2026-12-14"))["new-early"]).toEqual(["2026-12-07", "2026-12-11", "2026-12-14"]);
});

test("two assignments are one mail a day, and one person with two roles is reminded once", async () => {
  await hire("both", { dueOn: "2026-12-02" });
  await ask("new-both", { dueOn: "2026-12-02", startOn: "2026-11-02", courseId: "k2" });
  await db.membership.create({
    data: { id: "both-2", personId: "new-both", orgUnitId: "bistand", role: "vinOmbud", fromDay: "2026-11-02" },
  });
  const got = await live("2026-11-16", "2026-11-20");
  expect(got).toEqual({ "new-both": ["2026-11-18"] });
});

test("a renewal says once that it is open, and is spoken of as a renewal", async () => {
  await hire("renews", {
    dueOn: "2026-12-02",
    startOn: "2026-10-03",
    countsFrom: "2026-12-02",
    employedFrom: "2020-01-01",
  });
  expect((await live("2026-10-01", "2026-11-20"))["new-renews"]).toEqual(["2026-10-05", "2026-11-18"]);
  expect(lastText("new-renews")).toContain("En utbildning som du har gått ska förnyas senast 2 december 2026.");
});

test("a server that stood still sends only the newest, and the days after it stay where they were", async () => {
  await hire("anna", { dueOn: "2026-12-02" });
  const down = (day: Day) => day >= "2026-11-17" && day <= "2026-12-10";
  const got = await live("2026-11-02", "2026-12-31", (day) => !down(day));
  expect(got["new-anna"]).toEqual(["2026-12-11", "2026-12-16", "2026-12-23", "2026-12-30"]);
  const said = await db.mailItem.findMany({
    where: { mail: { personId: "new-anna" } },
    orderBy: { mail: { day: "asc" } },
  });
  expect(said.map(({ kind }) => kind)).toEqual(["late1", "late2", "late3", "late4"]);
});

test("a mail server that is down for a day gets what is still true, once, and nothing of what is done or said by a newer one", async () => {
  await hire("waits", { dueOn: "2026-12-02" });
  await hire("done", { dueOn: "2026-12-02" });
  await hire("newer", { dueOn: "2026-11-18", startOn: "2026-10-19" });
  const { port } = server;
  await server.close();
  await live("2026-11-16", "2026-11-18");
  await db.enrolment.update({ where: { id: "new-done-k1" }, data: { completedAt: at("2026-11-18", 12) } });
  // Meanwhile the time was made longer: what was to be said on the last day is not so any more.
  await db.assignment.update({ where: { enrolmentId: "new-newer-k1" }, data: { dueOn: "2026-12-18" } });
  server = await new MailServer().listen(port);
  for (let later = 0; later < 48; later++) await send(at("2026-11-19", 8 + later));
  expect(server.recipients).toEqual(["new-waits@exempelkommunen.example"]);
});

test("when the last day moves by a little, the same is not said again a few days later; when by more, the plan is a new one", async () => {
  const id = await hire("moved", { dueOn: "2026-12-02" });
  await live("2026-11-18", "2026-11-19");
  await db.assignment.update({ where: { enrolmentId: id }, data: { dueOn: "2026-12-04" } });
  expect(await live("2026-11-19", "2026-11-27")).toEqual({});
  await db.assignment.update({ where: { enrolmentId: id }, data: { dueOn: "2026-12-18" } });
  expect((await live("2026-11-28", "2026-12-18"))["new-moved"]).toEqual(["2026-12-04", "2026-12-15", "2026-12-18"]);
});

test("who has no mail address, and whose manager has none, gets no mail", async () => {
  await hire("silent", { dueOn: "2026-12-02" });
  await db.person.update({ where: { id: "new-silent" }, data: { email: null } });
  await db.person.update({ where: { id: "mats-edlund" }, data: { email: null } });
  expect(await live("2026-11-02", "2027-01-10")).toEqual({});
  expect(await db.mail.count()).toBe(0);
  await db.person.update({ where: { id: "mats-edlund" }, data: { email: "mats-edlund@exempelkommunen.example" } });
});

test("a manager who is late is told of to the manager above, and to nobody where there is none", async () => {
  await hire("boss", { dueOn: "2026-12-02" });
  await db.membership.create({
    data: { id: "boss", personId: "new-boss", orgUnitId: "soc", role: "manager", fromDay: "2026-11-02" },
  });
  await ask("mats-edlund", { dueOn: "2026-12-02", startOn: "2026-11-02", courseId: "k2" });
  const got = await live("2026-12-08", "2026-12-10");
  // The new manager stands above Mats, and Mats is the manager of the unit in which the new one works.
  expect(got["new-boss"]).toEqual(["2026-12-08", "2026-12-09"]);
  expect(lastText("new-boss")).toContain("En person i din grupp är minst en vecka sen");
  await db.enrolment.delete({ where: { id: "mats-edlund-k2" } });
});

test("two processes that write and send at the same time say each thing once", async () => {
  for (let number = 0; number < 30; number++) await hire(`p${number}`, { dueOn: "2026-12-02" });
  const now = at("2026-12-02");
  await Promise.all([remindEverybody(now), remindEverybody(now), remindEverybody(now)]);
  await Promise.all([send(now), send(now), send(now)]);
  expect(server.taken).toHaveLength(30);
  expect(new Set(server.recipients).size).toBe(30);
});

test("two servers with one database send each mail once, and one that is asked to stop finishes what it has in hand", async () => {
  const dataDir = copyOfWorld(inject("place"));
  const { default: BetterSqlite } = await import("better-sqlite3");
  const database = new BetterSqlite(`${dataDir}/demo.db`);
  database.exec(`DELETE FROM "Mail"`);
  const open = database
    .prepare<[], { id: string; personId: string }>(
      `SELECT e."id", e."personId" FROM "Enrolment" e JOIN "Assignment" a ON a."enrolmentId" = e."id" WHERE e."completedAt" IS NULL`,
    )
    .all();
  const now = new Date();
  const add = database.transaction(() => {
    for (const { id, personId } of open) {
      database
        .prepare(
          `INSERT INTO "Mail" ("id", "personId", "day", "madeAt", "nextTryAt", "tries") VALUES (?, ?, ?, ?, ?, 0)`,
        )
        .run(id, personId, addDays(dayOf(now), -1), "2020-01-01T00:00:00.000+00:00", "2020-01-01T00:00:00.000+00:00");
      database.prepare(`INSERT INTO "MailItem" VALUES (?, ?, 'asked', ?)`).run(`${id}/asked`, id, id);
    }
  });
  add();
  server.slowness = 20;
  const settings = {
    SMTP_URL: `smtp://127.0.0.1:${server.port}`,
    MAIL_FROM: "Lärportalen <a@b.example>",
    LOG_LEVEL: "error",
  };
  const servers = [await serve(dataDir, settings), await serve(dataDir, settings), await serve(dataDir, settings)];
  await expect.poll(() => server.taken.length, { timeout: 15_000 }).toBeGreaterThan(2);
  expect(await stop(servers[0] as never)).toBe(0);
  expect(servers.map(({ said }) => said.out.replace(/.* is on .*\n/, ""))).toEqual(["", "", ""]);
  const sent = database.prepare(`SELECT COUNT(*) FROM "Mail" WHERE "sentAt" IS NOT NULL AND "nextTryAt" < ?`).pluck();
  await expect.poll(() => sent.get("2020-01-02T00:00:00.000+00:00"), { timeout: 20_000 }).toBe(open.length);
  for (const running of servers.slice(1)) expect(await stop(running)).toBe(0);
  server.slowness = 0;
  expect(new Set(server.recipients).size).toBe(server.taken.length);
  expect(server.taken.length).toBeGreaterThanOrEqual(open.length);
  database.close();
}, 60_000);

test("a manager reminds somebody of the group with one press, once a week, and nobody else's", async () => {
  const id = await hire("asked", { dueOn: "2027-06-01", startOn: "2026-11-02" });
  const other = await hire("other", { dueOn: "2027-06-01", startOn: "2026-11-02", unit: "bistand" });
  const now = at("2026-11-18", 9);
  const mats = await actor("mats-edlund");
  expect(await remindNow(mats, id, now)).toBe("reminded");
  expect(await Promise.all([remindNow(mats, id, now), remindNow(mats, id, at("2026-11-24"))])).toEqual([
    "again",
    "again",
  ]);
  await send(now);
  expect(server.recipients).toEqual(["new-asked@exempelkommunen.example"]);
  expect(lastText("new-asked")).toContain("Din chef vill påminna dig.\nDu har en utbildning som ska vara klar senast");
  expect(await remindNow(mats, id, at("2026-11-25"))).toBe("reminded");
  expect(await remindNow(mats, other, now)).toBe(null);
  expect(await remindNow(mats, "finns-inte", now)).toBe(null);
  expect(await remindNow(await actor("karin"), id, now)).toBe(null);
  // A manager works there too, and reminds nobody of what is their own.
  await db.membership.create({
    data: { id: "new-boss", personId: "new-asked", orgUnitId: "lss", role: "manager", fromDay: "2026-11-02" },
  });
  expect(await remindNow(await actor("new-asked", now), id, at("2026-12-16"))).toBe(null);
  const log = (await entriesAbout("new-asked")).filter(({ action }) => action === "reminder.asked");
  expect(log).toHaveLength(2);
});

test("beside whom needs help stands the day of the last mail to them, whoever it came from, and nobody else's", async () => {
  const { readLastReminders } = await import("~/training/lastReminder.server");
  const id = await hire("told", { dueOn: "2027-06-01", startOn: "2026-11-02" });
  const late = await hire("untold", { dueOn: "2026-11-11", startOn: "2026-10-12" });
  await db.person.update({ where: { id: "new-untold" }, data: { email: null } });
  const now = at("2026-11-18", 9);
  expect([...(await readLastReminders([id, late]))]).toEqual([]);
  await remindNow(await actor("mats-edlund"), id, now);
  expect([...(await readLastReminders([id]))]).toEqual([]);
  await remindEverybody(now);
  await send(now);
  // The other one's manager has been told, and the other one nothing.
  expect(server.recipients).toContain("mats-edlund@exempelkommunen.example");
  expect([...(await readLastReminders([id, late]))]).toEqual([[id, "2026-11-18"]]);
});

test("who pressed reads what came of it", async () => {
  const today = dayOf(new Date());
  const enrolment = await hire("ulla", { dueOn: addDays(today, -3), unit: "hemtjanst-norr" });
  const { loader } = await import("~/routes/team._index");
  const read = async (query: string) =>
    (
      (await loader({
        request: new Request(`http://x/team?${query}`),
        params: {},
        context: await contextOf("maria", new Date()),
      })) as unknown as { reminded: unknown }
    ).reminded;
  expect(await read(`reminded=again&enrolment=${enrolment}`)).toEqual({ reminding: "again", name: "Ny ulla" });
  expect(await read(`reminded=nonsense&enrolment=${enrolment}`)).toBe(null);
  expect(await read("reminded=again&enrolment=elias-k1")).toBe(null);
});

test("who pressed comes back to their own page, which is told what came of it, and never to another site", async () => {
  const enrolment = await hire("pressed", { dueOn: "2027-06-01", startOn: "2026-11-02" });
  const { action } = await import("~/routes/team.reminders");
  const press = async (back: string, person = "mats-edlund") => {
    const body = form({ enrolment, back });
    const context = await contextOf(person, at("2026-11-18", 9));
    const request = new Request("http://localhost/team/reminders", { method: "POST", body });
    const { status, headers } = await action({ request, params: {}, context });
    return [status, headers.get("Location")];
  };
  const told = (word: string) => `reminded=${word}&enrolment=new-pressed-k1`;
  expect(await press("/team?course=k1&page=2")).toEqual([303, `/team?course=k1&page=2&${told("reminded")}`]);
  expect(await press("//evil.example/team")).toEqual([303, `/?${told("again")}`]);
  await expect(press("/team", "maria")).rejects.toMatchObject({ status: 404 });
  await expect(press("/team", "johan")).rejects.toMatchObject({ status: 404 });
});

test("nobody is reminded by a manager of what is done, while away, or without an address", async () => {
  const [done, away, silent] = [
    await hire("done", { dueOn: "2026-12-02" }),
    await hire("away", { dueOn: "2026-12-02" }),
    await hire("silent", { dueOn: "2026-12-02" }),
  ];
  await db.enrolment.update({ where: { id: done }, data: { completedAt: at("2026-11-10") } });
  await db.pause.create({ data: { id: "away", personId: "new-away", fromDay: "2026-11-10" } });
  await db.person.update({ where: { id: "new-silent" }, data: { email: null } });
  const mats = await actor("mats-edlund");
  const now = at("2026-11-18");
  const came = [await remindNow(mats, done, now), await remindNow(mats, away, now), await remindNow(mats, silent, now)];
  expect(came).toEqual(["settled", "away", "unreachable"]);
  await db.assignment.update({ where: { enrolmentId: away }, data: { liftedAt: now } });
  expect(await remindNow(mats, away, now)).toBe("settled");
  expect(await db.mail.count()).toBe(0);
});

test("a plan of many is read fifty at a time in the order of its days, and nobody stands on two pages", async () => {
  for (let number = 0; number < 30; number++)
    await hire(`many-${number}`, { dueOn: addDays("2026-12-02", number % 3) });
  const boss = await actor("mats-edlund");
  const now = at("2026-11-15");
  const first = await readPlan(boss, { unit: null, page: 1 }, true, now);
  const pages = await Promise.all(
    Array.from({ length: first?.pages ?? 0 }, (_, index) => readPlan(boss, { unit: null, page: index + 1 }, true, now)),
  );
  const rows = pages.flatMap((page) => page?.rows ?? []);
  expect(pages.slice(0, -1).map((page) => page?.rows.length)).toEqual(pages.slice(1).map(() => 50));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  expect(rows.map(({ day }) => day)).toEqual(rows.map(({ day }) => day).sort());
  expect(rows.filter(({ to }) => to === "Ny many-7").map(({ kind }) => kind)).toEqual([
    "before14",
    "before3",
    "onTheDay",
    "late1",
  ]);
  // An address to a page that there no longer is leads to the first.
  expect(await readPlan(boss, { unit: null, page: 99 }, true, now)).toEqual(first);
  const seen = () => db.auditEntry.count({ where: { action: "reminders.seen" } });
  const before = await seen();
  await readPlan(boss, { unit: null, page: 1 }, false, now);
  expect(await seen()).toBe(before);
  await readPlan(boss, { unit: null, page: 1 }, true, now);
  expect(await seen()).toBe(before + 1);
});

test("who is without a manager is in the plan with nobody to tell", async () => {
  await db.membership.updateMany({
    where: { personId: "mats-edlund", role: "manager" },
    data: { toDay: "2026-01-01" },
  });
  try {
    await hire("alone", { dueOn: "2026-11-11" });
    const plan = await readPlan(await actor("karin"), { unit: null, page: 1 }, false, at("2026-11-16"));
    const toManagers = plan?.rows.filter(({ kind, about }) => kind === "team" && about.name === "Ny alone");
    expect(toManagers).toMatchObject([{ to: null, hasAddress: false, day: "2026-11-18" }]);
  } finally {
    await db.membership.updateMany({ where: { personId: "mats-edlund", role: "manager" }, data: { toDay: null } });
  }
});

test("of more than two thousand people one chooses a unit, and sees no more than it and those below", async () => {
  const many = Array.from({ length: mostPeople }, (_, index) => ({ id: `new-many-${index}` }));
  await db.person.createMany({ data: many.map(({ id }) => ({ id, name: id, employedFrom: "2026-01-01" })) });
  await db.membership.createMany({
    data: many.map(({ id }) => ({ id, personId: id, orgUnitId: "bistand", role: "employee", fromDay: "2026-01-01" })),
  });
  await hire("anna", { dueOn: "2026-12-02" });
  await hire("bo", { dueOn: "2026-12-02", unit: "bjorken" });
  const [karin, now] = [await actor("karin"), at("2026-11-15")];
  const readBoth = async (unit: string | null) => [
    await readPlan(karin, { unit, page: 1 }, true, now),
    await readPastMails(karin, { unit, page: 1 }, true, now),
  ];
  for (const all of await readBoth(null)) expect(all).toEqual({ rows: [], page: 1, pages: 1, tooMany: true });
  const [plan, past] = await readBoth("lss");
  expect(plan).toMatchObject({ tooMany: false, pages: 1 });
  expect(new Set(plan?.rows.map((row) => "about" in row && row.about.name))).toEqual(new Set(["Ny anna"]));
  expect(past).toMatchObject({ tooMany: false, rows: [] });
  expect((await readGroups(karin)).map(({ id }) => id)).toContain("bjorken");
  // A unit that is not the actor's has nobody in it.
  expect(await readPlan(await actor("maria"), { unit: "lss", page: 1 }, true, now)).toMatchObject({ rows: [] });
});

test("the plan says beforehand what then goes out, and afterwards what went", async () => {
  await hire("anna", { dueOn: "2026-12-02" });
  const boss = await actor("mats-edlund");
  const now = at("2026-11-15");
  const plan = await readPlan(boss, { unit: null, page: 1 }, true, now);
  const planned = plan?.rows.map(({ day, to, kind }) => [day, to, kind]);
  expect(planned).toEqual([
    ["2026-11-18", "Ny anna", "before14"],
    ["2026-11-30", "Ny anna", "before3"],
    ["2026-12-02", "Ny anna", "onTheDay"],
    ["2026-12-09", "Mats Edlund", "team"],
    ["2026-12-09", "Ny anna", "late1"],
  ]);
  const got = await live("2026-11-15", "2026-12-15");
  expect(got).toEqual({
    "new-anna": ["2026-11-18", "2026-11-30", "2026-12-02", "2026-12-09"],
    "mats-edlund": ["2026-12-09"],
  });
  const past = await readPastMails(boss, { unit: null, page: 1 }, true, at("2026-12-15"));
  expect(
    past?.rows.map(({ day, to, outcome, items }) => [day, to, outcome, items.map(({ kind }) => kind).join()]),
  ).toEqual([
    ["2026-12-09", "Mats Edlund", "sent", "team"],
    ["2026-12-09", "Ny anna", "sent", "late1"],
    ["2026-12-02", "Ny anna", "sent", "onTheDay"],
    ["2026-11-30", "Ny anna", "sent", "before3"],
    ["2026-11-18", "Ny anna", "sent", "before14"],
  ]);
  // More time taken later does not change what a mail has said.
  const ofAnna = { where: { enrolment: { personId: "new-anna" } } };
  const { dueOn } = await db.assignment.findFirstOrThrow(ofAnna);
  await db.assignment.updateMany({ ...ofAnna, data: { dueOn: "2026-12-16" } });
  const later = await readPastMails(boss, { unit: null, page: 1 }, true, at("2026-12-15"));
  expect(later?.rows.map(({ items }) => items[0]?.about.dueOn)).toEqual(Array(5).fill("2026-12-02"));
  await db.assignment.updateMany({ ...ofAnna, data: { dueOn } });
  // What has been said is not to come, and who leads nobody of them sees nothing.
  expect(
    (await readPlan(boss, { unit: null, page: 1 }, true, at("2026-12-09", 12)))?.rows.map(({ kind }) => kind),
  ).toEqual(["late2", "late3", "late4"]);
  expect((await readPlan(await actor("maria"), { unit: null, page: 1 }, true, now))?.rows).toEqual([]);
  expect((await readPastMails(await actor("maria"), { unit: null, page: 1 }, true, at("2026-12-15")))?.rows).toEqual(
    [],
  );
  expect(
    (await readPastMails(await actor("karin"), { unit: null, page: 1 }, true, at("2026-12-15")))?.rows,
  ).toHaveLength(5);
  expect([
    await readPlan(await actor("amina"), { unit: null, page: 1 }, true, now),
    await readPastMails(await actor("amina"), { unit: null, page: 1 }, true, now),
  ]).toEqual([null, null]);
});
