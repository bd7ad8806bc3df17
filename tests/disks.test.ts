// SPDX-License-Identifier: EUPL-1.2
// Disks that are full or cannot be written to, told in one sentence. They are mounted in a namespace of the program's own
// and are gone with it; where the system does not let us (not Linux, or a container that forbids it) this is left out.
import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { expect, inject, test } from "vitest";
import { ask, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

const place = inject("place");
const unshare = ["--mount", "--map-root-user"];
const canMount = spawnSync("unshare", [...unshare, "mount", "-t", "tmpfs", "none", place]).status === 0;

/** Runs a program of ours with this folder of `$DATA_DIR` mounted as the shell commands say. */
function run(mounting: string, dataDir: string, ...program: string[]) {
  const { DATABASE_URL: _url, SESSION_SECRET: _secret, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(
    "unshare",
    [...unshare, "sh", "-c", `${mounting} && exec "$@"`, "sh", process.execPath, ...program],
    {
      env: { ...inherited, NODE_ENV: "production", DATA_DIR: dataDir, DEMO: "1", LOG_LEVEL: "silent", PORT: "0" },
      encoding: "utf8",
      timeout: 20_000,
    },
  );
  return { status, said: stdout + stderr };
}

const readOnly = 'mount --bind "$DATA_DIR" "$DATA_DIR" && mount -o remount,bind,ro "$DATA_DIR"';
const tiny = (size: string) => `mount -t tmpfs -o size=${size} none "$DATA_DIR/content"`;
const server = path.join("build", "server", "index.js");

function expectSentence({ status, said }: ReturnType<typeof run>, code: number, about: RegExp) {
  expect(said).toMatch(about);
  expect(said.trim().split("\n")).toHaveLength(1);
  expect(said).not.toMatch(/^\s+at |node:|Error:/m);
  expect(status).toBe(code);
}

test.skipIf(!canMount)(
  "a database that cannot be written to stops the start with one sentence",
  () => {
    const dataDir = copyOfWorld(place);
    expectSentence(run(readOnly, dataDir, server), 1, /^The database .*demo\.db cannot be opened for writing\./);
    // As a server leaves it that was stopped in good order, without the files beside it.
    for (const end of ["-wal", "-shm"]) rmSync(path.join(dataDir, `demo.db${end}`), { force: true });
    expectSentence(run(readOnly, dataDir, server), 1, /^The database .*demo\.db cannot be opened for writing\./);
    const script = ["--import", "tsx", path.join("scripts", "database.ts")];
    expectSentence(run(readOnly, dataDir, ...script), 1, /^The database .*demo\.db cannot be opened for writing\./);
  },
  60_000,
);

test.skipIf(!canMount)(
  "compiled courses that cannot be kept are told in one sentence, and nothing of them is left",
  () => {
    const dataDir = path.join(place, "tiny");
    mkdirSync(path.join(dataDir, "content"), { recursive: true });
    const compile = ["--import", "tsx", path.join("scripts", "courses.ts"), "courses", path.join(dataDir, "content")];
    expectSentence(run(tiny("64k"), dataDir, ...compile), 2, /^The disk of .*content is full\. Make room/);
    expectSentence(run(readOnly, dataDir, ...compile), 2, /^The folder .*content cannot be used \(EROFS/);
    const fresh = copyOfWorld(place);
    rmSync(path.join(fresh, "content"), { recursive: true });
    mkdirSync(path.join(fresh, "content"));
    expectSentence(run(tiny("64k"), fresh, server), 1, /^The disk of .*content is full\. Make room/);
  },
  60_000,
);

test.skipIf(!canMount)(
  "a backup and a restore that have no room say so in one sentence",
  () => {
    const dataDir = copyOfWorld(place);
    const program = (name: string, ...args: string[]) => ["--import", "tsx", path.join("scripts", name), ...args];
    const backUp = (to: string) => program("backup.ts", path.join(dataDir, "content", to));
    expectSentence(run(tiny("64k"), dataDir, ...backUp("b.db")), 1, /^The disk of .*content is full: nothing was made/);
    expectSentence(run(readOnly, dataDir, ...backUp("b.db")), 1, /^The folder .*content cannot be written to/);
    expect(run("true", dataDir, ...backUp("b.db")).status).toBe(0);
    const backup = path.join(place, "room.db");
    for (const end of ["", ".json"]) cpSync(path.join(dataDir, `content/b.db${end}`), backup + end);
    const small = 'mount -t tmpfs -o size=64k none "$DATA_DIR"';
    expectSentence(
      run(small, dataDir, ...program("restore.ts", backup)),
      1,
      /^The disk of .* is full: nothing was made/,
    );
  },
  60_000,
);

test.skipIf(!canMount)(
  "on a full disk an answer to a test is told not to be saved, what was saved is there, and with room it is taken",
  async () => {
    const dataDir = path.join(place, "full");
    mkdirSync(dataDir);
    const mounting = `mount -t tmpfs -o size=96m none "$DATA_DIR" && cp -r "$WORLD/." "$DATA_DIR" && exec "$@"`;
    const running = await serve(dataDir, { WORLD: path.join(place, "base") }, [
      ...["unshare", ...unshare, "sh", "-c", mounting, "sh"],
    ]);
    const exam = "/courses/k1/k1-9-1/1";
    const [cookie, other] = [await signInAs(running, "amina"), await signInAs(running, "johan")];
    expect((await ask(running, `${exam}/begin`, { cookie, form: { try: "1" } })).status).toBe(303);
    const page = async () => (await ask(running, `${exam}?try=1`, { cookie })).body;
    const radios = [...(await page()).matchAll(/<input type="radio"[^>]*name="(a\.[^"]+)" value="([^"]+)"/g)];
    const name = radios[0]?.[1] ?? "";
    const values = radios.filter((radio) => radio[1] === name).map((radio) => radio[2] ?? "");
    const answer = (index: number) => values[index % values.length] ?? "";
    const send = (index: number) =>
      ask(running, exam, { cookie, form: { try: "1", key: `key-${index}`, [name]: answer(index) } });
    const chosen = async () =>
      new RegExp(`name="${name}"[^>]*checked[^>]*value="([^"]+)"|name="${name}" value="([^"]+)"[^>]*checked`)
        .exec(await page())
        ?.slice(1)
        .find(Boolean);
    expect((await send(0)).status).toBe(303);
    expect(await chosen()).toBe(answer(0));

    const filler = path.join(`/proc/${running.process.pid}/root`, dataDir, "filler");
    const fill = () => {
      for (let bytes = 1 << 20; bytes > 0; bytes >>= 1)
        try {
          for (;;) appendFileSync(filler, Buffer.alloc(bytes));
        } catch {
          // No room for so much: for half of it.
        }
    };
    fill();
    let acknowledged = 0;
    let refused = await send(1);
    // What the log of the database has room for is still taken; what the server's daily work lets go of is filled as well.
    for (let index = 1; refused.status === 303 && index < 2000; index++) {
      if (index % 50 === 0) fill();
      acknowledged = index;
      refused = await send(index + 1);
    }
    expect([refused.status, refused.headers["retry-after"]]).toEqual([503, "30"]);
    expect(refused.body).toContain("Det gick inte att spara just nu");
    // Nothing that was sent is lost: it is in the page, with a button that sends it again.
    expect(refused.body).toContain(`type="hidden" name="key" value="key-${acknowledged + 1}"`);
    fill();
    const well = await ask(running, "/healthz");
    expect([well.status, well.body]).toEqual([503, '{"status":"full"}']);
    const background = { try: "1", key: "in-the-background", [name]: answer(0) };
    const saved = await ask(running, `${exam}/answers`, { cookie, form: background });
    expect([saved.status, saved.headers["retry-after"]]).toEqual([503, "30"]);
    const leaver = await ask(running, "/leave", { cookie: other });
    expect([leaver.status, leaver.headers.location]).toEqual([303, "https://www.smhi.se/"]);
    expect(await chosen()).toBe(answer(acknowledged));
    rmSync(filler);
    expect((await send(acknowledged + 1)).status).toBe(303);
    expect(await chosen()).toBe(answer(acknowledged + 1));
    expect(await stop(running)).toBe(0);
  },
  60_000,
);
