// SPDX-License-Identifier: EUPL-1.2
// A real installation from the empty folder to the first page: what the terminal says and what the coordinator sees.
import { execFileSync, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { sv } from "~/i18n/sv";
import { ask, serve, stop } from "./running";
import { copyOfWorld, withCompiledCourses } from "./world";

const place = inject("place");
const secret = "0123456789abcdef0123456789abcdef";
const real = { DEMO: "0", SESSION_SECRET: secret, DATABASE_URL: "", ORIGIN: "" };
const answers = [
  "--municipality",
  "Storköpings kommun",
  "--name",
  "Anna Sjöberg",
  "--login",
  "Anna@Storkoping.example",
];

/** Runs the setup with this typed into it; `typed` ends where the input does. */
function setUp(folder: string, settings: Record<string, string>, args: string[] = [], typed = "") {
  withCompiledCourses(place, path.join(place, folder));
  const child = spawn(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts"), "--setup", ...args], {
    env: { ...process.env, ...settings, DATA_DIR: path.join(place, folder), LOG_LEVEL: "silent" },
    stdio: ["pipe", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk) => {
      said += chunk;
    });
  child.stdin.end(typed);
  return new Promise<{ code: number | null; said: string }>((resolve) => {
    child.on("close", (code) => resolve({ code, said }));
  });
}

function expectRefusal({ code, said }: { code: number | null; said: string }, about: RegExp) {
  expect(said).toMatch(about);
  expect(code).toBe(1);
  expect(said).not.toMatch(/^\s+at |node:|Error|welcome/m);
}

const linkIn = (said: string) => /\/welcome\/\S+/.exec(said)?.[0] ?? "";

test("a demo is not set up, and nothing is made for it", async () => {
  expectRefusal(await setUp("no-secret", { DEMO: "1", SESSION_SECRET: "" }, answers), /set SESSION_SECRET/);
  expect(existsSync(path.join(place, "no-secret", "demo.db"))).toBe(false);
});

/** Makes a database ready as a start does. @returns what it said */
function ready(folder: string, settings: Record<string, string> = {}) {
  return execFileSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    encoding: "utf8",
    env: { ...process.env, DEMO: "1", DATABASE_URL: "", DATA_DIR: folder, LOG_LEVEL: "silent", ...settings },
  });
}

test("a demo that another version made begins anew, one of this version stays, and no other file is deleted", () => {
  const folder = copyOfWorld(place);
  const file = path.join(folder, "demo.db");
  const change = (statement: string, at = file) => {
    const database = new BetterSqlite(at);
    database.exec(statement);
    database.close();
  };
  const isThere = (at = file) => {
    const database = new BetterSqlite(at, { readonly: true });
    const found = database.prepare(`SELECT COUNT(*) FROM "Person" WHERE "id" = 'amina'`).pluck().get();
    database.close();
    return found === 1;
  };
  change(`DELETE FROM "Person" WHERE "id" = 'amina'`);
  expect(ready(folder)).toBe("");
  expect(isThere()).toBe(false);
  const own = path.join(folder, "own.db");
  change(`VACUUM INTO '${own}'`);
  change(`UPDATE "Installation" SET "demoMark" = 'another'`, own);
  expect(ready(folder, { DATABASE_URL: `file:${own}` })).toContain("was made by another version");
  expect(isThere(own)).toBe(false);
  // One from before there were marks.
  change(
    `ALTER TABLE "Installation" DROP COLUMN "demoMark"; DELETE FROM "_prisma_migrations" WHERE "migration_name" LIKE '%demo_mark'`,
  );
  expect(ready(folder)).toContain("begins anew");
  expect(isThere()).toBe(true);
}, 120_000);

test("an option that does not exist, and an answer that is missing, are said in a sentence", async () => {
  expectRefusal(await setUp("sentences", real, ["--kommun", "A"]), /'--kommun'.*--municipality/);
  expectRefusal(await setUp("sentences", real), /Nothing was set up/);
  expectRefusal(await setUp("sentences", real, [], "Storköping\n\n  \nAnna\n"), /Nothing was set up/);
  const { code, said } = await setUp("sentences", real, [], "Storköping\n\n  \nAnna\nanna\n");
  expect([code, linkIn(said).length > 40]).toEqual([0, true]);
}, 60_000);

test("the coordinator comes from the link to the first page, and every page says what is so", async () => {
  const first = await setUp("whole", real, answers);
  expect(first.said).toContain("Anna Sjöberg signs in as anna@storkoping.example.");
  expectRefusal(await setUp("whole", real), /installation in this database already/);
  expectRefusal(await setUp("whole", real, ["--login", "nobody"]), /nobody here with the user name nobody/);
  const { said } = await setUp("whole", real, ["--login", " ANNA@storkoping.example"]);
  const running = await serve(path.join(place, "whole"), real);
  const link = linkIn(said);

  // The first link is replaced, and the page says what to do.
  const replaced = await ask(running, linkIn(first.said));
  expect([replaced.status, replaced.body.includes(sv.welcome.usedText)]).toEqual([410, true]);
  expect(replaced.body).toContain('href="/login"');

  // The user name is seen, for the next time; a password mistyped once changes nothing.
  const password = "en mening som jag minns";
  expect((await ask(running, link)).body).toContain('value="anna@storkoping.example"');
  const mistyped = await ask(running, link, { form: { password, again: "en mening som jag mins" } });
  expect([mistyped.status, mistyped.body.includes(sv.welcome.different)]).toEqual([422, true]);
  const chosen = await ask(running, link, { form: { password, again: password } });
  expect([chosen.status, chosen.headers.location]).toEqual([303, "/"]);
  const cookie = chosen.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";

  // Nobody is there to count, and no figure pretends otherwise.
  const home = await ask(running, "/", { cookie });
  expect(home.body).toContain('href="/municipality" class="button button-primary"');
  const municipality = await ask(running, "/municipality", { cookie });
  expect(municipality.body).toContain(sv.municipality.empty);
  expect(municipality.body).toContain("Storköpings kommun");
  expect(municipality.body).not.toMatch(/0 av 0|<table/);

  // No course is approved: the coordinator is told, every page of one says so, and nobody is given it.
  expect(said).not.toContain("/review");
  expect(first.said).toContain("approves one at /review");
  expect(home.body).toContain('href="/review"');
  expect(home.body).toMatch(/väntar på granskning/);
  expect(home.body).toContain(sv.home.noneApproved("Storköpings kommun"));
  const unreviewed = sv.course.notReviewed("Storköpings kommun");
  const scene = "/practice/forsta-fragan";
  for (const address of ["/courses/k1", "/courses/k1/k1-1-1", "/courses/k1/k1-1-1/1", "/courses/k1/k1-1-2/2/1", scene])
    expect((await ask(running, address, { cookie })).body, address).toContain(unreviewed);
  const nowhere = await ask(running, "/courses/k1/no-such-unit", { cookie });
  expect([nowhere.status, nowhere.body.includes(unreviewed)]).toEqual([404, false]);
  const review = await ask(running, "/review/k1", { cookie });
  const field = (name: string) => new RegExp(`name="${name}" value="([^"]+)"`).exec(review.body)?.[1] ?? "";
  const form = { number: field("number"), version: field("version"), hash: field("hash") };
  expect((await ask(running, "/review/k1", { cookie, form })).status).toBe(303);
  expect((await ask(running, "/courses/k1", { cookie })).body).not.toContain(unreviewed);
  // The scenes that the course leads to are approved with it; one that no course leads to is in no review.
  expect((await ask(running, scene, { cookie })).body).not.toContain(unreviewed);
  expect((await ask(running, "/practice/efter-ett-ja", { cookie })).body).toContain(unreviewed);
  expect((await ask(running, "/review/k1/withdrawals", { cookie, form: { number: "1" } })).status).toBe(303);
  expect((await ask(running, "/courses/k1", { cookie })).body).toContain(unreviewed);
  await stop(running);
}, 60_000);
