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
  const [saved, healthy] = [
    await ask(running, "/courses/k1/k1-1-1/1", { cookie, form: {} }),
    await ask(running, "/healthz"),
  ];
  const page = await ask(running, "/courses/k1/k1-1-1/1", { cookie });
  other.exec("ROLLBACK");
  other.close();
  expect([saved.status, saved.headers["retry-after"], healthy.status, page.status]).toEqual([503, "30", 503, 200]);
  expect(saved.body).toContain("Det gick inte att spara just nu");
  expect((await ask(running, "/courses/k1/k1-1-1/1", { cookie, form: {} })).status).toBe(303);
  expect((await ask(running, "/healthz")).status).toBe(200);
  await stop(running);
}, 40_000);
