// SPDX-License-Identifier: EUPL-1.2
// What was answered is there: after kill -9, and around another program that writes.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { formatDay } from "~/i18n/language";
import { sv } from "~/i18n/sv";
import { dayOf } from "~/lib/clock";
import { ask, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

const place = inject("place");

test("a submit that was answered is there after kill -9, ten times out of ten", async () => {
  const dataDir = copyOfWorld(place);
  const steps = [
    "k1-1-1/1",
    "k1-1-1/2",
    "k1-1-2/1",
    "k1-1-3/1",
    "k1-1-4/1",
    "k1-3-1/1",
    "k1-3-2/1",
    "k1-3-2/2",
    "k1-3-2/3",
    "k1-3-3/1",
  ];
  for (const [round, step] of steps.entries()) {
    const running = await serve(dataDir);
    const cookie = await signInAs(running, "amina");
    const { status } = await ask(running, `/courses/k1/${step}`, { cookie, form: {} });
    running.process.kill("SIGKILL");
    expect([step, status, await running.ended]).toEqual([step, 303, "SIGKILL"]);
    const database = new BetterSqlite(path.join(dataDir, "demo.db"), { readonly: true });
    const rows = database.prepare(`SELECT COUNT(*) AS n FROM "StepCompletion" WHERE "enrolmentId" = 'amina-k1'`).get();
    const whole = database.pragma("integrity_check", { simple: true });
    database.close();
    expect([rows, whole]).toEqual([{ n: round + 1 }, "ok"]);
  }
  const running = await serve(dataDir);
  const page = await ask(running, "/courses/k1/k1-1-1", { cookie: await signInAs(running, "amina") });
  expect(page.body).toContain(sv.unit.done(formatDay("sv", dayOf(new Date()))));
  await stop(running);
}, 60_000);

test("while another program writes, reading goes on, health turns red, and a form is told to come again", async () => {
  const dataDir = copyOfWorld(place);
  const running = await serve(dataDir);
  const cookie = await signInAs(running, "amina");
  expect((await ask(running, "/healthz")).status).toBe(200);
  const other = new BetterSqlite(path.join(dataDir, "demo.db"));
  other.exec("BEGIN IMMEDIATE");
  const saving = ask(running, "/courses/k1/k1-1-1/1", { cookie, form: {} });
  const asked = performance.now();
  const page = await ask(running, "/courses/k1/k1-1-1/1", { cookie });
  expect(performance.now() - asked).toBeLessThan(2000);
  const [saved, healthy] = [await saving, await ask(running, "/healthz")];
  other.exec("ROLLBACK");
  other.close();
  expect([saved.status, saved.headers["retry-after"], healthy.status, page.status]).toEqual([503, "30", 503, 200]);
  expect(saved.body).toContain("Det gick inte att spara just nu");
  expect((await ask(running, "/courses/k1/k1-1-1/1", { cookie, form: {} })).status).toBe(303);
  await expect.poll(async () => (await ask(running, "/healthz")).status, { timeout: 3000 }).toBe(200);
  await stop(running);
}, 40_000);

test("while another program writes for two seconds, pages are read at once, and a form waits and is saved", async () => {
  const dataDir = copyOfWorld(place);
  const running = await serve(dataDir);
  const cookie = await signInAs(running, "amina");
  await ask(running, "/courses", { cookie });
  const other = new BetterSqlite(path.join(dataDir, "demo.db"));
  other.exec("BEGIN IMMEDIATE");
  const began = performance.now();
  const saved = ask(running, "/courses/k1/k1-1-1/1", { cookie, form: {} });
  const took: number[] = [];
  while (performance.now() - began < 2000) {
    const asked = performance.now();
    expect((await ask(running, "/courses/k1/k1-1-1", { cookie })).status).toBe(200);
    took.push(performance.now() - asked);
  }
  other.exec("ROLLBACK");
  other.close();
  expect((await saved).status).toBe(303);
  took.sort((a, b) => a - b);
  expect(took.length).toBeGreaterThan(20);
  expect(took[Math.floor(took.length / 2)]).toBeLessThan(100);
  const lesson = performance.now();
  expect((await ask(running, "/courses/k1/k1-1-1/2", { cookie })).status).toBe(200);
  expect(performance.now() - lesson).toBeLessThan(1000);
  await stop(running);
}, 30_000);

test("a lesson is read within two seconds also while nothing can be written", async () => {
  const dataDir = copyOfWorld(place);
  const running = await serve(dataDir);
  const cookie = await signInAs(running, "amina");
  const other = new BetterSqlite(path.join(dataDir, "demo.db"));
  other.exec("BEGIN IMMEDIATE");
  const asked = performance.now();
  const lesson = await ask(running, "/courses/k1/k1-1-2/1", { cookie });
  expect([lesson.status, performance.now() - asked < 2000]).toEqual([200, true]);
  other.exec("ROLLBACK");
  other.close();
  // The place is remembered all the same, once it can be.
  const position = new BetterSqlite(path.join(dataDir, "demo.db"), { readonly: true });
  const remembered = position.prepare(`SELECT "stepId" FROM "Position" WHERE "enrolmentId" = 'amina-k1'`).pluck();
  await expect.poll(() => remembered.get(), { timeout: 5000 }).toMatch(/^k1-1-2/);
  position.close();
  await stop(running);
}, 30_000);
