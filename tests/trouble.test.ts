// SPDX-License-Identifier: EUPL-1.2
// A server that runs while its disk, its database, its clock or its neighbours do not do as they should: what is read goes
// on, what is sent is taken or given back, leaving quickly works, and /healthz says why in one word.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { randomId } from "~/lib/hash";
import { decidedIn, later, nightIsOver, twoNights, worldOfThen } from "./nights";
import { type Answer, ask, launch, type Running, serve, signInAs, stop } from "./running";
import { cookieOf, copyOfWorld } from "./world";

const place = inject("place");
const step = "/courses/k1/k1-1-1/1";
const newPerson = {
  id: randomId(),
  name: "Eva <Ek>",
  email: "eva@exempelkommunen.example",
  employedFrom: "2026-11-01",
  unit: "lss",
  role: "employee",
  jobFamily: "disabilityOfficer",
};

/** Everything in the form that a page gives back, as a browser would send it. */
function formIn({ body }: Answer) {
  const form = [...body.matchAll(/<form[^>]*action="([^"]+)"[^>]*>([\s\S]*?)<\/form>/g)].find(([, , inside]) =>
    /Skicka igen|Send again/.test(inside ?? ""),
  );
  if (!form) throw new Error(`no form is given back: ${body.slice(0, 2000)}`);
  const plain = (text = "") =>
    text.replace(
      /&(lt|gt|quot|amp|#x27);/g,
      (_sign, name) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name as "lt"] ?? "'",
    );
  const fields = [...(form[2] ?? "").matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)];
  return {
    action: plain(form[1]),
    form: Object.fromEntries(fields.map(([, name, value]) => [plain(name), plain(value)])),
  };
}

/** Nothing could be saved: the page says so in the person's language, with all they sent, and when to try again. */
function expectGivenBack(answer: Answer, sentence: string) {
  expect([answer.status, answer.headers["retry-after"]]).toEqual([503, "30"]);
  expect(answer.headers["content-type"]).toContain("text/html");
  expect(answer.body).toContain(sentence);
  expect(answer.body).not.toMatch(/SQLITE|Prisma|\bat .*\.js:/);
}

const health = async (running: Running) => {
  const { status, body } = await ask(running, "/healthz");
  return [status, JSON.parse(body)];
};

/** Another process that takes the database and keeps it for so long. */
async function lockFor(dataDir: string, ms: number) {
  const program = `
    const database = new (require("better-sqlite3"))(process.argv[1]);
    database.exec("BEGIN IMMEDIATE");
    console.log("locked");
    setTimeout(() => database.exec("COMMIT"), Number(process.argv[2]));`;
  const child = spawn(process.execPath, ["-e", program, path.join(dataDir, "demo.db"), String(ms)]);
  await once(child.stdout, "data");
  return once(child, "exit");
}

test("while another process keeps the database for ten seconds, one reads and leaves at once, and what one sends is given back in one's own language and then taken", async () => {
  const running = await serve(copyOfWorld(place));
  const [amina, karin] = [await signInAs(running, "amina"), await signInAs(running, "karin")];
  const leaver = await signInAs(running, "johan");
  const unlocked = lockFor(running.dataDir, 10_000);
  await new Promise((resolve) => setTimeout(resolve, 200));
  const sent = [
    ask(running, step, { cookie: amina, form: { seen: "1" } }),
    ask(running, "/people/new", { cookie: `${karin}; language=en`, form: newPerson }),
  ];
  const began = performance.now();
  expect((await ask(running, "/courses/k1/k1-1-1", { cookie: amina })).status).toBe(200);
  const left = await ask(running, "/leave", { cookie: leaver });
  expect([left.status, left.headers.location]).toEqual([303, "https://www.smhi.se/"]);
  expect(left.headers["set-cookie"]?.[0]).toMatch(/^session=;.*Max-Age=0/);
  expect(performance.now() - began).toBeLessThan(1500);
  const [swedish, english] = (await Promise.all(sent)) as [Answer, Answer];
  expect(await health(running)).toEqual([503, { status: "locked" }]);
  expectGivenBack(swedish, "Det gick inte att spara just nu");
  expectGivenBack(english, "Nothing can be saved right now");
  expect(formIn(swedish)).toEqual({ action: step, form: { seen: "1" } });
  const again = formIn(english);
  expect(again).toEqual({ action: "/people/new", form: newPerson });
  expect(english.body).toContain("Eva &lt;Ek&gt;");
  await unlocked;
  expect((await ask(running, again.action, { cookie: karin, form: again.form })).status).toBe(303);
  expect((await ask(running, step, { cookie: amina, form: { seen: "1" } })).status).toBe(303);
  await expect.poll(() => health(running), { timeout: 3000 }).toEqual([200, { status: "ok" }]);
  await stop(running);
}, 40_000);

const canLimit = spawnSync("prlimit", ["--version"]).status === 0;

test.skipIf(!canLimit)(
  "on a disk that takes nothing more while the server runs, one reads and leaves, health says so, and afterwards all is as before",
  async () => {
    const running = await serve(copyOfWorld(place));
    const [amina, johan] = [await signInAs(running, "amina"), await signInAs(running, "johan")];
    const writable = (size: string) => {
      const { status } = spawnSync("prlimit", ["--pid", String(running.process.pid), `--fsize=${size}:`]);
      expect(status).toBe(0);
    };
    writable("0");
    const refused = await ask(running, step, { cookie: amina, form: {} });
    expectGivenBack(refused, "Det gick inte att spara just nu");
    expect((await ask(running, step, { cookie: amina })).status).toBe(200);
    expect((await ask(running, "/leave", { cookie: johan })).status).toBe(303);
    expect(await health(running)).toEqual([503, { status: "disk" }]);
    writable("unlimited");
    expect((await ask(running, step, { cookie: amina, form: {} })).status).toBe(303);
    await expect.poll(() => health(running), { timeout: 3000 }).toEqual([200, { status: "ok" }]);
    await stop(running);
    const database = new BetterSqlite(path.join(running.dataDir, "demo.db"), { readonly: true });
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    database.close();
  },
  30_000,
);

test.skipIf(process.getuid?.() !== 0)(
  "where the log cannot be written beside the database the server does not start, and says which folder it is about",
  async () => {
    const dataDir = copyOfWorld(place);
    for (const end of ["-wal", "-shm"]) rmSync(path.join(dataDir, `demo.db${end}`), { force: true });
    const nobody = "65534";
    // Everybody may write the file itself, and nobody but us into its folder.
    spawnSync("chmod", ["0666", path.join(dataDir, "demo.db")]);
    for (const folder of [place, dataDir]) spawnSync("chmod", ["0755", folder]);
    spawnSync("chmod", ["-R", "a+rX", dataDir]);
    const other = launch(dataDir, {}, ["setpriv", "--reuid", nobody, "--regid", nobody, "--clear-groups"]);
    expect(await other.ended).toBe(1);
    expect(other.said.err).toMatch(/^The database .*demo\.db cannot be opened for writing\. Check the folder/);
    expect(other.said.err.trim().split("\n")).toHaveLength(1);
  },
  30_000,
);

test("of a database that is damaged while the server runs, a page in both languages tells, what one sent is given back, and one can leave", async () => {
  const running = await serve(copyOfWorld(place));
  const cookie = await signInAs(running, "elias");
  const file = path.join(running.dataDir, "demo.db");
  // Out of the log and into the file, which is then written over.
  const other = new BetterSqlite(file);
  other.pragma("wal_checkpoint(TRUNCATE)");
  other.close();
  writeFileSync(file, Buffer.alloc(statSync(file).size, "x"), { flag: "r+" });
  const asked = await ask(running, "/people/new", { cookie, form: newPerson });
  expectGivenBack(asked, "Något gick fel hos oss");
  expect(asked.body).toContain("Something went wrong on our side");
  expect(formIn(asked)).toEqual({ action: "/people/new", form: newPerson });
  const left = await ask(running, "/leave", { cookie });
  expect([left.status, left.headers.location]).toEqual([303, "https://www.smhi.se/"]);
  expect((await health(running))[0]).toBe(503);
  running.process.kill("SIGKILL");
}, 30_000);

test("the log that is written ahead is cut back when a long reader is gone", async () => {
  const { db } = await import("~/lib/db.server");
  const { environment } = await import("~/lib/environment.server");
  const file = environment.databaseUrl.replace(/^file:/, "");
  const log = () => statSync(`${file}-wal`).size;
  const write = async (times: number) => {
    for (let each = 0; each < times; each++)
      await db.$executeRaw`UPDATE "Person" SET "name" = ${randomBytes(150_000).toString("hex")} WHERE "id" = 'elias'`;
  };
  await write(1);
  const reader = new BetterSqlite(file, { readonly: true });
  reader.exec("BEGIN");
  reader.prepare(`SELECT COUNT(*) FROM "Person"`).get();
  await write(100);
  expect(log()).toBeGreaterThan(20 * 1024 * 1024);
  reader.close();
  await write(3);
  expect(log()).toBeLessThanOrEqual(17 * 1024 * 1024);
}, 30_000);

test("whoever stops in the middle of a download does not hold the log for ever, and gets no whole file", async () => {
  const { readInParts } = await import("~/lib/aside.server");
  const { db, sql } = await import("~/lib/db.server");
  const { probe } = await import("~/lib/installation.server");
  await probe();
  const parts = readInParts<{ id: string }>(sql`SELECT "id" FROM "Person"`, 5, 300);
  expect((await parts.next()).value).toHaveLength(5);
  const busy = async () => {
    // Says with 1 that somebody still reads what is there before the log.
    const [{ busy } = { busy: 1 }] = await db.$queryRawUnsafe<{ busy: number }[]>("PRAGMA wal_checkpoint(TRUNCATE)");
    return Number(busy);
  };
  await probe();
  expect(await busy()).toBe(1);
  await expect.poll(busy, { timeout: 3000 }).toBe(0);
  await expect(parts.next()).rejects.toThrow(/broken off/);
});

test("a clock that is put an hour on or back, or a machine that sleeps over the night: the night's work is done, and everything once", async () => {
  const { db } = await import("~/lib/db.server");
  const { dayWork, workDaily } = await import("~/privacy/daily.server");
  const { whoIsThere } = await import("~/auth/who.server");
  const { tokenIn } = await import("~/auth/session.server");
  let time = new Date("2027-11-22T20:00:00Z");
  let old = 0;
  const leaveOld = async () => {
    old += 1;
    const long = new Date(time.getTime() - 40 * 86_400_000);
    await db.session.create({ data: { id: `old-${old}`, personId: "elias", createdAt: long, expiresAt: long } });
  };
  const isDone = async () => (await db.session.findUnique({ where: { id: `old-${old}` } })) === null;
  const soon = () => new Promise((resolve) => setTimeout(resolve, 100));
  const mails = async () =>
    (await db.mail.findMany({ select: { personId: true, day: true } })).map((each) => `${each.personId} ${each.day}`);
  let looks = 0;
  const clock = () => {
    looks += 1;
    return time;
  };
  /** The clock is looked at again and again only when there is nothing to do. */
  const rests = async () => {
    const before = looks;
    await expect.poll(() => looks - before, { timeout: 30_000 }).toBeGreaterThan(10);
  };
  await workDaily(clock, 5);
  await leaveOld();
  // Two in the morning by UTC is three in Sweden. Nearly there, an hour back, nearly there again: not yet.
  for (const almost of ["2027-11-23T01:50:00Z", "2027-11-23T00:50:00Z", "2027-11-23T01:55:00Z"]) {
    time = new Date(almost);
    await soon();
    expect([almost, await isDone()]).toEqual([almost, false]);
  }
  time = new Date("2027-11-23T02:01:00Z");
  await expect.poll(isDone, { timeout: 10_000 }).toBe(true);
  // What one night decides the next goes by: until nothing is left to do that day.
  for (const minute of ["02:02", "02:03"]) await dayWork(new Date(`2027-11-23T${minute}:00Z`));
  const once = await mails();
  // Back before the hour and over it again: whatever is done a second time says nothing twice.
  for (const again of ["2027-11-23T01:05:00Z", "2027-11-23T02:05:00Z"]) await dayWork(new Date(again));
  expect((await mails()).sort()).toEqual(once.sort());
  expect(new Set(once).size).toBe(once.length);
  // Asleep until the morning after next.
  await leaveOld();
  time = new Date("2027-11-25T07:30:00Z");
  await expect.poll(isDone, { timeout: 10_000 }).toBe(true);
  // A year ahead by mistake, and put right: the next night is not a year away.
  await leaveOld();
  time = new Date("2028-11-25T07:30:00Z");
  await expect.poll(isDone, { timeout: 30_000 }).toBe(true);
  await rests();
  time = new Date("2027-11-25T08:00:00Z");
  await rests();
  await leaveOld();
  await soon();
  expect(await isDone()).toBe(false);
  time = new Date("2027-11-26T02:01:00Z");
  await expect.poll(isDone, { timeout: 30_000 }).toBe(true);

  const opened = new Date("2026-11-22T10:00:00Z");
  const token = tokenIn(await cookieOf("elias", opened));
  for (const hour of [-1, 0, 1]) {
    const then = new Date(opened.getTime() + hour * 3_600_000);
    expect((await whoIsThere(token, then))?.actor.personId).toBe("elias");
  }
}, 120_000);

test("of two servers on one database, one signs in and the other serves, out of one is out of both, and a night is done once", async () => {
  const [alone, dataDir] = [worldOfThen(place), worldOfThen(place)];
  await twoNights(alone);
  const [one, other] = await Promise.all([serve(dataDir, later), serve(dataDir, later)]);
  await Promise.all([nightIsOver(one), nightIsOver(other)]);
  const third = await serve(dataDir, later);
  await nightIsOver(third);
  expect(decidedIn(dataDir)).toEqual(decidedIn(alone));
  await stop(third);
  const cookie = await signInAs(one, "amina");
  expect((await ask(other, step, { cookie, form: {} })).status).toBe(303);
  expect((await ask(one, "/courses/k1/k1-1-1", { cookie })).status).toBe(200);
  expect((await ask(other, "/logout", { cookie, form: {} })).status).toBe(303);
  expect((await ask(one, "/courses", { cookie })).headers.location).toMatch(/^\/login/);
  await Promise.all([stop(one), stop(other)]);
}, 90_000);

test("a tab from before a new version finds a style and a script, and no page has a script that could ask for another build", async () => {
  const running = await serve(copyOfWorld(place));
  const cookie = await signInAs(running, "amina");
  const { body } = await ask(running, step, { cookie });
  const today = [...body.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, address]) => address ?? "");
  expect(today.some((address) => address.endsWith(".css")) && today.some((address) => address.endsWith(".js"))).toBe(
    true,
  );
  for (const address of today) {
    const old = address.replace(/-[\w-]{8}\./, "-0ld0ld00.");
    const { status, headers } = await ask(running, old);
    expect([old, status, headers.location, headers["cache-control"]]).toEqual([old, 302, address, "no-store"]);
    expect((await ask(running, address)).status).toBe(200);
  }
  for (const strange of ["/assets/nonesuch-0ld0ld00.css", "/assets/../package.json", "/assets/"])
    expect([strange, (await ask(running, strange)).status]).toEqual([strange, 404]);
  expect(body).not.toMatch(/__remix|modulepreload/);
  await stop(running);
}, 30_000);

test("a form of an older page is taken, or refused with everything that was written in it", async () => {
  const running = await serve(copyOfWorld(place));
  const [amina, karin] = [await signInAs(running, "amina"), await signInAs(running, "karin")];
  // With a field that there is no longer.
  expect((await ask(running, step, { cookie: amina, form: { button: "klar", old: "x" } })).status).toBe(303);
  // Without a field that has come since: on a page that knows the form, and on one that does not.
  const { unit: _unit, ...older } = newPerson;
  const known = await ask(running, "/people/new", { cookie: karin, form: older });
  expect([known.status, known.body]).toEqual([422, expect.stringContaining('value="Eva &lt;Ek&gt;"')]);
  const unknown = await ask(running, "/review/k1/reviewers", {
    cookie: karin,
    form: { who: "Rita Sandberg", note: "Hej\r\ndu" },
  });
  expect([unknown.status, unknown.body]).toEqual([400, expect.stringMatching(/Rita Sandberg[\s\S]*Hej\r?\ndu/)]);
  expect(unknown.body).toContain("Sidan kan ha ändrats sedan du öppnade den");
  await stop(running);
}, 30_000);
