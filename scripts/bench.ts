// SPDX-License-Identifier: EUPL-1.2
// `npm run bench [-- --people 2000 --seconds 10 --minutes 1 --growth]`: builds a database of a stated size, starts the
// production server on it and measures. Ends with 1 when something is missed by more than the machine explains: how fast it is
// and how evenly, both told by a static page of the same server before and after each part.
// `--only growth,team` measures some parts alone, beside the lesson that tells how fast the machine is.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { freePort } from "./bench/server";

const { values } = parseArgs({
  options: {
    people: { type: "string", default: "2000" },
    seconds: { type: "string", default: "10" },
    minutes: { type: "string", default: "1" },
    growth: { type: "boolean", default: false },
    only: { type: "string" },
  },
});
const size = Number(values.people);
const seconds = Number(values.seconds);
const folder = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-bench-"));
const port = await freePort();
const env = { DEMO: "1", DATA_DIR: folder, PORT: String(port), HOST: "127.0.0.1", DATABASE_URL: "", ORIGIN: "" };
Object.assign(process.env, env);

// The modules read the environment when they are loaded.
const { addPeople, cookieOf, learner, managerOf } = await import("./bench/people");
const { db } = await import("../app/lib/db.server");
const { afterPause, ask, inTurn, middle, perSecond } = await import("./bench/load");
const { atLeast, atMost, print, shown } = await import("./bench/rows");
const { memoryOf, startServer } = await import("./bench/server");
const { measurePractice, playedThrough } = await import("./bench/practice");
const { measureEngine } = await import("./bench/engine");
const { measureRefresh } = await import("./bench/refresh");
const { firstPaint } = await import("./bench/browser");
const { measureGrowth } = await import("./bench/growth");
const { measureCompiling } = await import("./bench/content");

const staticPage = path.join("build", "client", "assets", "bench.html");
const still = `http://127.0.0.1:${port}/assets/bench.html`;
const lesson = "/courses/k1/k1-1-2/1";
const rows: ReturnType<typeof shown>[] = [];
/** How many static pages a second the machine gave before what is being measured. */
let pace = 0;
/** What was measured since the last time was measured on a machine as fast as it was then and is now. */
const paced = (now: number) => {
  for (const row of rows) row.pace ??= pace ? (pace + now) / 2 : now;
  pace = now;
};
/** The fastest of three rounds, since a short one may be held up, and a machine thought slow excuses more. */
const takePace = async () => {
  const rounds: number[] = [];
  for (let round = 0; round < 3; round++) rounds.push(await perSecond(still, [], 1));
  paced(Math.max(...rounds));
};
/** Begins a part, and says so, since the whole takes minutes. */
const progress = async (what: string) => {
  console.error(`… ${what}`);
  if (pace > 0) await takePace();
  afterPause();
};
const only = values.only?.split(",");
/** Whether this part is asked for. */
const wants = async (part: string) => {
  const wanted = only ? only.includes(part) : part !== "growth" || values.growth;
  if (wanted) await progress(part);
  return wanted;
};

try {
  const ready = spawnSync(process.execPath, ["--import", "tsx", path.join("scripts", "database.ts")], {
    stdio: "inherit",
  });
  if (ready.status !== 0) throw new Error("the database could not be made");
  await addPeople("bench", 0, size, new Date());
  const server = await startServer(env);
  const { origin } = server;
  const me = cookieOf(learner(1));
  console.log(`${size} people in a unit, ${os.cpus().length} cores, Node ${process.versions.node}.\n`);

  rows.push(atMost("start, from node to the first page", server.startMs / 1000, 1.5, "s", 2));
  const page = await ask(origin + lesson, me);
  if (page.status !== 200) throw new Error(`the lesson answered ${page.status}`);
  const plain = await fetch(origin + lesson, { headers: { Cookie: me, "Accept-Encoding": "identity" } });
  const html = await plain.text();
  writeFileSync(staticPage, html);

  await progress("lesson");
  for (let index = 0; index < 300; index++) await ask(origin + lesson, me);
  const one = await inTurn(500, 200, () => ask(origin + lesson, me));
  rows.push(atMost("lesson, signed in, 1 connection, p50", one.p50, 5, "ms"));
  rows.push(atMost("lesson, signed in, 1 connection, p95", one.p95, 15, "ms"));

  const cookies = Array.from({ length: 16 }, (_, index) => cookieOf(learner(index)));
  await perSecond(origin + lesson, cookies, 3);
  const stills: number[] = [];
  const lessons: number[] = [];
  // In turns, since the machine is not equally fast all the time.
  for (let round = 0; round < 5; round++) {
    stills.push(await perSecond(still, [], seconds / 3));
    lessons.push(await perSecond(origin + lesson, cookies, seconds / 3));
  }
  const [slow, fast] = [Math.min(...stills), Math.max(...stills)];
  const noise = middle(stills.map((each) => fast / each));
  const share = middle(lessons.map((each, round) => each / (stills[round] ?? Number.NaN)));
  rows.push(atLeast("lesson, 16 people, packed", middle(lessons), 500, "requests/s"));
  rows.push(shown("static page of the same bytes, packed", `${slow.toFixed(0)}–${fast.toFixed(0)} requests/s`));
  rows.push(atLeast("lesson against the static page", share, 1 / 3, "of it", 2));
  paced(fast);

  const parts = [...html.matchAll(/(?:href|src)="(\/(?:assets\/|favicon|manifest)[^"]+)"/g)].map(
    ([, address]) => address,
  );
  const fetched = await Promise.all([...new Set(parts)].map(async (part) => ({ part, ...(await ask(origin + part)) })));
  const bytes = page.bytes + fetched.reduce((sum, each) => sum + each.bytes, 0);
  if (await wants("visit")) {
    const scripts = fetched.filter((each) => each.part?.endsWith(".js"));
    rows.push(atMost("first visit to a lesson, on the wire", bytes / 1000, 40, "kB"));
    rows.push(atMost("first visit to a lesson, requests", fetched.length + 1, 6, "requests", 0));
    const packed = scripts.reduce(
      (sum, each) => sum + gzipSync(readFileSync(path.join("build", "client", each.part ?? ""))).length,
      0,
    );
    rows.push(atMost("JavaScript of a learner page, packed", packed / 1000, 3, "kB", 2));
    const paint = await firstPaint(origin, lesson, me);
    rows.push(
      paint === null
        ? shown("DOMContentLoaded, cold cache", "no Chromium here")
        : atMost("DOMContentLoaded, cold cache", paint, 100, "ms", 0),
    );
  }
  if (await wants("practice")) {
    rows.push(...(await measurePractice(origin, size, seconds)));
    // The heaviest page of a role-play: the debrief is longer than any line.
    const assets = bytes - page.bytes;
    const debriefed = await playedThrough(origin, me);
    rows.push(atMost("first visit to a debrief, on the wire", (assets + debriefed.bytes) / 1000, 40, "kB"));
  }
  if (await wants("repetition")) rows.push(...(await measureRefresh(origin, size, new Date())));
  if (await wants("team")) {
    const team = await inTurn(50, 200, () => ask(`${origin}/team`, cookieOf(managerOf("bench"))));
    rows.push(atMost(`team of ${size}, first page of 50, p50`, team.p50, 20, "ms"));
    const opened = await inTurn(100, 303, (index) => ask(`${origin}/login/demo`, "", `person=${learner(index)}`));
    rows.push(atMost("sign-in (POST /login/demo), p50", opened.p50, 10, "ms"));
  }
  if (await wants("growth")) await measureGrowth(rows, progress);
  if (await wants("load")) {
    const until = Number(values.minutes) * 60 - seconds;
    if (until > 0) await perSecond(origin + lesson, cookies, until);
    const memory = memoryOf(server.child);
    if (memory !== null) rows.push(atMost(`memory after ${values.minutes} min of load`, memory, 250, "MB PSS", 0));
  }
  if (await wants("engine")) rows.push(...measureEngine(10_000));
  if (await wants("content")) rows.push(measureCompiling(folder));
  await takePace();
  await server.stop();
  const missed = print(rows, noise);
  process.exitCode = missed.length > 0 ? 1 : 0;
} catch (error) {
  // Half an hour of measuring is not thrown away.
  if (rows.length > 0) print(rows, 1);
  throw error;
} finally {
  await db.$disconnect();
  rmSync(staticPage, { force: true });
  rmSync(folder, { recursive: true, force: true });
}
