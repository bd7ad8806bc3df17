// SPDX-License-Identifier: EUPL-1.2
// What goes wrong around the server: killed, locked out, in the way of another program. One sentence, never a stack.

import { once } from "node:events";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import { connect, createServer } from "node:net";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject, test } from "vitest";
import { ask, launch, serve, signInAs, stop } from "./running";
import { copyOfWorld, withCompiledCourses } from "./world";

const place = inject("place");
const secret = "0123456789abcdef0123456789abcdef";

/** Starts it where it cannot start, and gives what it said. */
async function refusal(dataDir: string, settings: Record<string, string> = {}) {
  const { ended, said } = launch(dataDir, settings);
  return { code: await ended, sentence: said.err };
}

function expectSentence({ code, sentence }: { code: number | string; sentence: string }, about: RegExp) {
  expect(code).toBe(1);
  expect(sentence).toMatch(about);
  expect(sentence.trim().split("\n")).toHaveLength(1);
  expect(sentence).not.toMatch(/^\s+at |node:|Error:/m);
}

test("a port in use is said in one sentence", async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as { port: number };
  expectSentence(await refusal(copyOfWorld(place), { PORT: String(port) }), new RegExp(`^Port ${port} is in use`));
  other.close();
});

test("a damaged database is said in one sentence, and is not written to", async () => {
  for (const damage of ["this is not a database at all, ".repeat(500), "SQLite format 3\0"]) {
    const dataDir = copyOfWorld(place);
    for (const end of ["-wal", "-shm"]) rmSync(path.join(dataDir, `demo.db${end}`), { force: true });
    writeFileSync(path.join(dataDir, "demo.db"), damage);
    expectSentence(await refusal(dataDir), /damaged/);
  }
});

test("a database locked by another program is said in one sentence", async () => {
  const dataDir = copyOfWorld(place);
  const other = new BetterSqlite(path.join(dataDir, "demo.db"));
  other.pragma("locking_mode = EXCLUSIVE");
  other.exec("BEGIN EXCLUSIVE");
  expectSentence(await refusal(dataDir), /locked by another program/);
  other.exec("ROLLBACK");
  other.close();
}, 30_000);

test("a folder without a database, a folder that cannot be, and a database without tables are said in one sentence", async () => {
  const empty = withCompiledCourses(place, path.join(place, "empty"));
  expectSentence(await refusal(empty), /cannot be opened|not set up|is empty/);
  expectSentence(await refusal(path.join(place, "base", "demo.db", "inside")), /cannot be written to/);
  const dataDir = copyOfWorld(place);
  for (const name of readdirSync(dataDir)) if (name.startsWith("demo.db")) rmSync(path.join(dataDir, name));
  new BetterSqlite(path.join(dataDir, "demo.db")).exec("CREATE TABLE other (id)").close();
  expectSentence(await refusal(dataDir), /not set up/);
}, 90_000);

test("a wrong setting is said in one sentence", async () => {
  expectSentence(await refusal(place, { PORT: "abc" }), /^The setting PORT must/);
  expectSentence(await refusal(place, { DEMO: "0" }), /SESSION_SECRET/);
  expectSentence(await refusal(place, { DEMO: "0", SESSION_SECRET: "short" }), /^The setting SESSION_SECRET must/);
});

test("a real installation refuses the demo's database, has no demo sign-in, and asks for a password", async () => {
  const dataDir = copyOfWorld(place);
  const real = { DEMO: "0", SESSION_SECRET: secret, DATABASE_URL: `file:${path.join(dataDir, "demo.db")}` };
  expectSentence(await refusal(dataDir, real), /belongs to the demo/);
  const database = new BetterSqlite(path.join(dataDir, "demo.db"));
  database.exec(`UPDATE "Installation" SET "kind" = 'real'`);
  database.close();
  expectSentence(await refusal(dataDir), /belongs to a real installation/);
  const running = await serve(dataDir, real);
  for (const cookie of ["", "session=x"]) {
    const answer = await ask(running, "/login/demo", { cookie, form: { person: "amina" } });
    expect([answer.status, answer.headers["set-cookie"]]).toEqual([404, undefined]);
  }
  const { body } = await ask(running, "/login");
  expect(body).not.toMatch(/Amina|login\/demo|påhittade/);
  expect(body).toContain('type="password"');
  await stop(running);
});

test("broken courses stop the server with the words of the check", async () => {
  const courses = path.join(place, "broken-courses");
  mkdirSync(path.join(courses, "k9"), { recursive: true });
  writeFileSync(path.join(courses, "k9", "course.yml"), "id: k9\ntitle: [broken\n");
  const { code, sentence } = await refusal(copyOfWorld(place), { COURSES_DIR: courses });
  expect(code).toBe(1);
  expect(sentence).toMatch(/k9\/course\.yml:\d+: This is not valid YAML/);
  expect(sentence).toContain("does not start with broken courses");
  expect(sentence).not.toMatch(/^\s+at /m);
}, 30_000);

test("asked to stop, it answers what it has begun to read, lets nothing new in and ends with 0", async () => {
  const running = await serve(copyOfWorld(place));
  const { port } = running;
  const cookie = await signInAs(running, "amina");
  const headers = {
    cookie,
    origin: `http://127.0.0.1:${port}`,
    "content-type": "application/x-www-form-urlencoded",
    "content-length": "3",
  };
  const request = http.request({ host: "127.0.0.1", port, path: "/courses/k1/k1-1-1/1", method: "POST", headers });
  const answered = new Promise<number | undefined>((resolve, reject) => {
    request.on("response", (response) => resolve(response.resume().statusCode)).on("error", reject);
  });
  request.write("a");
  await new Promise((resolve) => setTimeout(resolve, 200));
  running.process.kill("SIGTERM");
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expect(ask(running, "/healthz", { headers: { connection: "close" } })).rejects.toThrow();
  request.end("=b");
  expect(await answered).toBe(303);
  expect(await running.ended).toBe(0);
  const database = new BetterSqlite(path.join(running.dataDir, "demo.db"), { readonly: true });
  expect(database.prepare(`SELECT 1 FROM "StepCompletion" WHERE "enrolmentId" = 'amina-k1'`).all()).toHaveLength(1);
  database.close();
}, 20_000);

test("asked to stop, it does not wait for connections over which nothing is asked", async () => {
  const running = await serve(copyOfWorld(place));
  const connection = async (said: string) => {
    const socket = connect(running.port, "127.0.0.1");
    let heard = "";
    socket.on("data", (chunk) => {
      heard += chunk;
    });
    socket.on("error", () => {});
    await once(socket, "connect");
    socket.write(said);
    return { socket, heard: () => heard };
  };
  const get = (path: string) => `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`;
  // One has been answered and is kept open, one has never asked, one has asked for half of a page.
  const answered = await connection(get("/healthz"));
  await expect.poll(answered.heard).toMatch(/^HTTP\/1\.1 200 [\s\S]*keep-alive[\s\S]*\r\n\r\n/i);
  const silent = await connection("");
  const whole = get("/login");
  const halfway = await connection(whole.slice(0, 20));
  await new Promise((resolve) => setTimeout(resolve, 200));
  running.process.kill("SIGTERM");
  await Promise.all([once(answered.socket, "close"), once(silent.socket, "close")]);
  expect(halfway.socket.destroyed).toBe(false);
  halfway.socket.write(whole.slice(20));
  const asked = Date.now();
  expect(await running.ended).toBe(0);
  expect(halfway.heard()).toMatch(/^HTTP\/1\.1 200 [\s\S]*<\/html>/);
  expect(Date.now() - asked).toBeLessThan(2000);
}, 20_000);
