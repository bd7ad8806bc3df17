// Processes killed with -9 at a random moment while they write, and what has to be so afterwards. Each kind of write is one
// function: it makes the load, kills, and asks what was acknowledged of it.
import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import BetterSqlite from "better-sqlite3";
import { expect, inject } from "vitest";
import { unitsOf } from "~/content/catalogue";
import { loadCatalogue } from "~/content/catalogue.server";
import { randomId } from "~/lib/hash";
import { askedOf } from "~/quiz/asked";
import { people } from "../prisma/world";
import { appliedMigrations, faultsIn, knownMigrations } from "../scripts/databaseFile";
import { readManifest } from "../scripts/manifest";
import { rightAnswer, wrongAnswer } from "./answering";
import { decidedIn, later, twoNights } from "./nights";
import { rowsIn, runProgram } from "./programs";
import { type Asked, ask, type Running, serve, signInAs } from "./running";
import { fileOf } from "./staffFiles";
import { copyOfWorld } from "./world";

const place = inject("place");
const newFolder = () => mkdtempSync(path.join(place, "killed-"));
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers from 0 to 1 that are the same again for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What there is to tell of a kill afterwards. */
export interface Told {
  /** Writes that were acknowledged before it, each of which was looked for. */
  acknowledged: number;
  /** Requests that were under way when it came, or programs that had not ended. */
  interrupted: number;
}

type Rows = BetterSqlite.Database;
const fileIn = (dataDir: string, real = false) => path.join(dataDir, real ? "ratt-fraga.db" : "demo.db");

function looking<T>(file: string, look: (database: Rows) => T): T {
  const database = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** A server whose every child dies with it. */
const serveAll = (dataDir: string, settings: Record<string, string> = {}) => serve(dataDir, settings, ["setsid"]);

async function kill(running: Running) {
  if (running.process.pid) process.kill(-running.process.pid, "SIGKILL");
  await running.ended;
}

/** The database is whole, everything in it hangs together, and a server starts on it and serves. */
async function expectWhole(dataDir: string, settings: Record<string, string> = {}) {
  const file = fileIn(dataDir, settings.DEMO === "0");
  expect(looking(file, faultsIn)).toEqual([]);
  const [running, invariants] = await Promise.all([
    serveAll(dataDir, settings),
    runProgram("../tests/invariants.ts", [], { DATA_DIR: dataDir, ...settings }),
  ]);
  expect([invariants.out, invariants.err]).toEqual(["", ""]);
  expect((await ask(running, "/healthz")).body).toBe('{"status":"ok"}');
  await kill(running);
}

/** One who sends: one form after another until the server is gone. `isTaken` has to be called for each answer that says so. */
type Sender = (
  send: (address: string, asked: Asked) => ReturnType<typeof ask>,
  isTaken: () => void,
) => Promise<unknown>;

/** Lets all send, kills the server in the middle of it, and says how it went. */
async function killWhileSending(
  running: Running,
  random: () => number,
  most: number,
  senders: Sender[],
): Promise<Told> {
  let [acknowledged, underWay, interrupted, isOver] = [0, 0, 0, false];
  const send = async (address: string, asked: Asked) => {
    if (isOver) throw new Error("over");
    underWay += 1;
    try {
      return await ask(running, address, asked);
    } finally {
      underWay -= 1;
    }
  };
  const isTaken = () => {
    acknowledged += 1;
  };
  const all = senders.map((sender) =>
    sender(send, isTaken).catch((error) => {
      // Whoever had a connection to the server has lost it. Everything else is a fault of ours.
      if (!isOver || !/over|ECONN|socket hang up|EPIPE/.test(String(error))) throw error;
    }),
  );
  const ended = Promise.all(all);
  await Promise.race([pause(random() * most), ended]);
  isOver = true;
  interrupted = underWay;
  await kill(running);
  await ended;
  return { acknowledged, interrupted };
}

const course = () => {
  const found = loadCatalogue().courses.find(({ id }) => id === "k1");
  if (!found) throw new Error("there is no k1");
  return found;
};

const learners = people.filter((person) => !person.roles.includes("coordinator"));

/** New people who have done nothing, in the database before any server opens it. */
function hire(dataDir: string, count: number): string[] {
  const database = new BetterSqlite(fileIn(dataDir));
  const ids = Array.from({ length: count }, (_each, index) => `hired-${index}`);
  const today = new Date().toISOString().slice(0, 10);
  for (const id of ids) {
    database.prepare(`INSERT INTO "Person" ("id", "name", "employedFrom") VALUES (?, ?, ?)`).run(id, id, today);
    database
      .prepare(
        `INSERT INTO "Membership" ("id", "personId", "orgUnitId", "role", "fromDay") VALUES (?, ?, 'lss', 'employee', ?)`,
      )
      .run(id, id, today);
  }
  database.close();
  return ids;
}

async function signInAll(running: Running, ids: readonly string[]): Promise<Map<string, string>> {
  const cookies = await Promise.all(ids.map(async (id) => [id, await signInAs(running, id)] as const));
  return new Map(cookies);
}

async function signIns(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const running = await serveAll(dataDir);
  const opened: string[] = [];
  const told = await killWhileSending(
    running,
    random,
    400,
    learners.slice(0, 8).map(({ id }) => async (send, isTaken) => {
      for (;;) {
        const { status, headers } = await send("/login/demo", { form: { person: id } });
        const token = /^session=([^;]+)/.exec(headers["set-cookie"]?.[0] ?? "")?.[1];
        expect([status, Boolean(token)]).toEqual([303, true]);
        opened.push(
          createHash("sha256")
            .update(token ?? "")
            .digest("hex"),
        );
        isTaken();
      }
    }),
  );
  const there = looking(fileIn(dataDir), (rows) => new Set(rows.prepare(`SELECT "id" FROM "Session"`).pluck().all()));
  expect(opened.filter((id) => !there.has(id))).toEqual([]);
  await expectWhole(dataDir);
  return told;
}

const exam = "/courses/k1/k1-9-1/1";

/** What each try asks, in its order, with the parts of cases. */
function askedIn(dataDir: string, person: string, number: number) {
  const questions = new Map(
    unitsOf(course()).flatMap((unit) =>
      unit.steps.flatMap((step) =>
        step.kind === "quiz" ? step.questions.map((each) => [each.id, each] as const) : [],
      ),
    ),
  );
  const draw = looking(fileIn(dataDir), (rows) =>
    rows
      .prepare(
        `SELECT t."draw" FROM "QuizAttempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"
         WHERE e."personId" = ? AND t."stepId" LIKE 'k1-9-1/%' AND t."number" = ?`,
      )
      .pluck()
      .get(person, number),
  );
  return (JSON.parse(String(draw)) as { id: string }[]).flatMap(({ id }) => {
    const question = questions.get(id);
    return question ? askedOf(question) : [];
  });
}

async function testsHandedIn(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const ids = hire(dataDir, 6);
  const running = await serveAll(dataDir);
  const cookies = await signInAll(running, ids);
  const saved = new Map<string, string[]>();
  const handedIn: string[] = [];
  const told = await killWhileSending(
    running,
    random,
    1200,
    ids.map((id) => async (send, isTaken) => {
      const cookie = cookies.get(id);
      for (let number = 1; ; number++) {
        const form = { try: String(number) };
        expect((await send(`${exam}/begin`, { cookie, form })).status).toBe(303);
        isTaken();
        for (const [index, asked] of askedIn(dataDir, id, number).entries()) {
          const answer = random() < 0.5 ? rightAnswer(asked) : wrongAnswer(asked);
          const item = { ...form, go: "next", [`a.${asked.id}`]: answer };
          expect((await send(`${exam}/${index + 1}`, { cookie, form: item })).status).toBe(303);
          saved.set(`${id} ${number} ${asked.id}`, answer);
          isTaken();
        }
        const { status } = await send(`${exam}/check`, { cookie, form });
        expect(status).toBe(303);
        handedIn.push(`${id} ${number}`);
        isTaken();
      }
    }),
  );
  looking(fileIn(dataDir), (rows) => {
    const from = `FROM "QuizAttempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"`;
    const answers = rows
      .prepare(`SELECT e."personId" || ' ' || t."number" || ' ' || a."questionId" AS "key", a."optionIds" ${from}
        JOIN "QuizAnswer" a ON a."attemptId" = t."id"`)
      .all() as { key: string; optionIds: string }[];
    const there = new Map(answers.map(({ key, optionIds }) => [key, optionIds]));
    for (const [key, answer] of saved) expect([key, there.get(key)]).toEqual([key, JSON.stringify(answer)]);
    const done = new Set(
      rows.prepare(`SELECT e."personId" || ' ' || t."number" ${from} WHERE t."handedInAt" IS NOT NULL`).pluck().all(),
    );
    expect(handedIn.filter((each) => !done.has(each))).toEqual([]);
  });
  await expectWhole(dataDir);
  return told;
}

async function scenes(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const ids = hire(dataDir, 6);
  const running = await serveAll(dataDir);
  const cookies = await signInAll(running, ids);
  const chosen = new Map<string, string[]>();
  const room = "/practice/forsta-fragan";
  const told = await killWhileSending(
    running,
    random,
    800,
    ids.map((id) => async (send, isTaken) => {
      const cookie = cookies.get(id);
      for (let run = 1; ; run++) {
        const begun = await send(room, { cookie, form: { run: String(run) } });
        expect(begun.status).toBe(303);
        isTaken();
        const mine: string[] = [];
        chosen.set(`${id} ${run}`, mine);
        for (let at = begun.headers.location ?? ""; ; ) {
          const { body, headers } = await send(at, { cookie });
          if (headers.location) {
            at = headers.location;
            continue;
          }
          const choices = [...body.matchAll(/name="choice"[^>]*? value="([^"]+)"/g)].map((each) => each[1] ?? "");
          const choice = choices[Math.floor(random() * choices.length)];
          if (!choice) break;
          const went = await send(at, { cookie, form: { run: String(run), choice } });
          expect(went.status).toBe(303);
          mine.push(choice);
          isTaken();
          at = went.headers.location ?? "";
        }
      }
    }),
  );
  looking(fileIn(dataDir), (rows) => {
    for (const [key, mine] of chosen) {
      const [person, run] = key.split(" ");
      const there = rows
        .prepare(
          `SELECT c."choiceId" FROM "RunChoice" c JOIN "Run" r ON r."id" = c."runId"
           WHERE r."personId" = ? AND r."scenarioId" = 'forsta-fragan' AND r."number" = ? ORDER BY c."turn"`,
        )
        .pluck()
        .all(person, Number(run));
      expect([key, there.slice(0, mine.length)]).toEqual([key, mine]);
      expect(there.length - mine.length).toBeLessThanOrEqual(1);
    }
  });
  await expectWhole(dataDir);
  return told;
}

async function completions(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const ids = hire(dataDir, 8);
  const running = await serveAll(dataDir);
  const cookies = await signInAll(running, ids);
  const plain = unitsOf(course()).flatMap((unit) =>
    unit.steps
      .filter(({ kind }) => ["text", "reflection", "task", "practice"].includes(kind))
      .map(({ id, number }) => ({ id, address: `/courses/k1/${unit.id}/${number}` })),
  );
  const done: string[] = [];
  const told = await killWhileSending(
    running,
    random,
    500,
    ids.map((id) => async (send, isTaken) => {
      for (const step of plain) {
        expect((await send(step.address, { cookie: cookies.get(id), form: {} })).status).toBe(303);
        done.push(`${id} ${step.id}`);
        isTaken();
      }
    }),
  );
  const there = looking(
    fileIn(dataDir),
    (rows) =>
      new Set(
        rows
          .prepare(
            `SELECT e."personId" || ' ' || s."stepId" FROM "StepCompletion" s JOIN "Enrolment" e ON e."id" = s."enrolmentId"`,
          )
          .pluck()
          .all(),
      ),
  );
  expect(done.filter((each) => !there.has(each))).toEqual([]);
  await expectWhole(dataDir);
  return told;
}

async function certificates(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const finished = learners.filter(({ progress }) => progress.parts === "all").map(({ id }) => id);
  const before = looking(fileIn(dataDir), (rows) => rows.prepare(`SELECT "code" FROM "Certificate"`).pluck().all());
  const running = await serveAll(dataDir);
  const cookies = await signInAll(running, finished);
  const issued: string[] = [];
  const told = await killWhileSending(
    running,
    random,
    250,
    finished.map((id) => async (send, isTaken) => {
      const { status, headers } = await send("/certificate", { cookie: cookies.get(id), form: { course: "k1" } });
      expect(status).toBe(303);
      issued.push(headers.location?.split("/").at(-1) ?? "");
      isTaken();
    }),
  );
  looking(fileIn(dataDir), (rows) => {
    const all = rows
      .prepare(
        `SELECT c."code", (SELECT COUNT(*) FROM "AuditEntry" a WHERE a."action" = 'certificate.issued' AND a."subject" = c."enrolmentId") AS "entries"
         FROM "Certificate" c`,
      )
      .all() as { code: string; entries: number }[];
    const there = new Set(all.map(({ code }) => code));
    expect(issued.filter((code) => !there.has(code))).toEqual([]);
    for (const { code, entries } of all) if (!before.includes(code)) expect([code, entries]).toEqual([code, 1]);
  });
  await expectWhole(dataDir);
  return told;
}

async function peopleMade(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const running = await serveAll(dataDir);
  const cookie = await signInAs(running, "karin");
  const made: string[] = [];
  const employedFrom = new Date().toISOString().slice(0, 10);
  const told = await killWhileSending(
    running,
    random,
    500,
    Array.from({ length: 6 }, () => async (send, isTaken) => {
      for (;;) {
        const id = randomId();
        const form = {
          id,
          name: "Ny Person",
          employedFrom,
          unit: "lss",
          role: "employee",
          jobFamily: "disabilityOfficer",
        };
        const { status } = await send("/people/new", { cookie, form });
        expect(status).toBe(303);
        made.push(id);
        isTaken();
      }
    }),
  );
  looking(fileIn(dataDir), (rows) => {
    const all = rows
      .prepare(
        `SELECT p."id", (SELECT COUNT(*) FROM "Membership" m WHERE m."personId" = p."id") AS "roles",
           (SELECT COUNT(*) FROM "AuditEntry" a WHERE a."action" = 'person.made' AND a."subject" = p."id") AS "entries"
         FROM "Person" p WHERE p."name" = 'Ny Person'`,
      )
      .all() as { id: string; roles: number; entries: number }[];
    const there = new Set(all.map(({ id }) => id));
    expect(made.filter((id) => !there.has(id))).toEqual([]);
    for (const { id, roles, entries } of all) expect([id, roles, entries]).toEqual([id, 1, 1]);
  });
  await expectWhole(dataDir);
  return told;
}

async function imports(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const running = await serveAll(dataDir);
  const cookie = await signInAs(running, "karin");
  const size = 300;
  const file = fileOf(
    Array.from({ length: size }, (_each, index) => ({
      number: `K-${index}`,
      name: `Importerad ${index}`,
      unitCode: "3020",
      from: "2025-03-01",
    })),
  );
  const edge = "----form";
  const parts = [
    `--${edge}\r\nContent-Disposition: form-data; name="scope"\r\n\r\nnobody`,
    `--${edge}\r\nContent-Disposition: form-data; name="file"; filename="p.csv"\r\nContent-Type: text/csv\r\n\r\n${file}`,
    `--${edge}--\r\n`,
  ];
  const headers = { "content-type": `multipart/form-data; boundary=${edge}` };
  const uploaded = await ask(running, "/import", { cookie, form: parts.join("\r\n"), headers });
  const address = uploaded.headers.location ?? "";
  expect([uploaded.status, address]).toEqual([303, expect.stringMatching(/^\/import\/./)]);
  const planned = () =>
    looking(fileIn(dataDir), (rows) => rows.prepare(`SELECT "plannedAt" FROM "StaffImport"`).pluck().get());
  await expect.poll(planned, { timeout: 20_000, interval: 50 }).not.toBe(null);
  const told = await killWhileSending(running, random, 1500, [
    async (send, isTaken) => {
      expect((await send(address, { cookie, form: { typed: "" } })).status).toBe(303);
      isTaken();
      for (;;) await send(address, { cookie });
    },
  ]);
  looking(fileIn(dataDir), (rows) => {
    const row = rows.prepare(`SELECT "confirmedAt", "appliedAt" FROM "StaffImport"`).get() as Record<string, unknown>;
    if (told.acknowledged > 0) expect(row.confirmedAt).not.toBe(null);
    const there = rows.prepare(`SELECT COUNT(*) FROM "Person" WHERE "name" LIKE 'Importerad %'`).pluck().get();
    expect(there).toBe(row.appliedAt === null ? 0 : size);
  });
  await expectWhole(dataDir);
  return told;
}

let undisturbed: Promise<ReturnType<typeof decidedIn>> | null = null;

/** The same nights' work in processes that nobody kills. */
function undisturbedNight() {
  undisturbed ??= (async () => {
    const dataDir = copyOfWorld(place);
    await twoNights(dataDir);
    return decidedIn(dataDir);
  })();
  return undisturbed;
}

async function nights(random: () => number): Promise<Told> {
  const whole = await undisturbedNight();
  const dataDir = copyOfWorld(place);
  const running = await serveAll(dataDir, later);
  await pause(random() * 700);
  const interrupted = /"deleted":/.test(running.said.out) ? 0 : 1;
  await kill(running);
  expect(looking(fileIn(dataDir), faultsIn)).toEqual([]);
  await twoNights(dataDir);
  expect(decidedIn(dataDir)).toEqual(whole);
  await expectWhole(dataDir, later);
  return { acknowledged: 0, interrupted };
}

export const realSettings = { DEMO: "0", SESSION_SECRET: "0123456789abcdef0123456789abcdef" };

/** A real installation's database as an earlier version left it. */
export function earlierInstallation(): string {
  const dataDir = newFolder();
  const bytes = gunzipSync(readFileSync(path.join("tests", "backups", "before-refreshers.db.gz")));
  writeFileSync(fileIn(dataDir, true), bytes);
  // Compiled courses are nobody's own.
  cpSync(path.join(place, "base", "content"), path.join(dataDir, "content"), { recursive: true });
  return dataDir;
}

/** Runs a program and kills it, with all it has started, at a random moment of so many milliseconds. */
async function killProgram(script: string, args: string[], settings: Record<string, string>, at: number) {
  let isOver = false;
  const ran = runProgram(script, args, settings, {
    begun: (die) => {
      pause(at).then(() => !isOver && die());
    },
  });
  const { code } = await ran;
  isOver = true;
  return code;
}

async function migrations(random: () => number): Promise<Told> {
  const dataDir = earlierInstallation();
  const file = fileIn(dataDir, true);
  const earlier = looking(file, appliedMigrations);
  const before = rowsIn(file);
  const settings = { DATA_DIR: dataDir, ...realSettings };
  const code = await killProgram("database.ts", [], settings, 600 + random() * 3000);
  const [applied, rows] = [looking(file, appliedMigrations), rowsIn(file)];
  if (applied.length === earlier.length) expect(rows).toEqual(before);
  else expect(applied).toEqual(knownMigrations());
  const again = await runProgram("database.ts", [], settings);
  expect([again.code, again.err]).toEqual([0, ""]);
  expect(looking(file, appliedMigrations)).toEqual(knownMigrations());
  expect(readdirSync(dataDir).filter((name) => /migrating/.test(name))).toEqual([]);
  await expectWhole(dataDir, realSettings);
  return { acknowledged: 0, interrupted: code === "SIGKILL" ? 1 : 0 };
}

async function backups(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const target = path.join(newFolder(), "backup.db");
  const code = await killProgram("backup.ts", [target], { DATA_DIR: dataDir }, 400 + random() * 900);
  if (existsSync(target)) {
    const manifest = readManifest(target);
    expect(manifest?.sha256).toBe(createHash("sha256").update(readFileSync(target)).digest("hex"));
    expect(looking(target, faultsIn)).toEqual([]);
  }
  expect(looking(fileIn(dataDir), faultsIn)).toEqual([]);
  return { acknowledged: existsSync(target) ? 1 : 0, interrupted: code === "SIGKILL" ? 1 : 0 };
}

async function restores(random: () => number): Promise<Told> {
  const dataDir = earlierInstallation();
  const file = fileIn(dataDir, true);
  const target = path.join(newFolder(), "backup.db");
  const settings = { DATA_DIR: dataDir, ...realSettings };
  expect((await runProgram("backup.ts", [target], settings)).code).toBe(0);
  const before = rowsIn(file);
  const code = await killProgram("restore.ts", [target, "--replace"], settings, 600 + random() * 4500);
  if (looking(file, appliedMigrations).length === before._prisma_migrations?.length)
    expect(rowsIn(file)).toEqual(before);
  else expect(looking(file, appliedMigrations)).toEqual(knownMigrations());
  const again = await runProgram("restore.ts", [target, "--replace"], settings);
  expect([again.code, again.err]).toEqual([0, ""]);
  expect(readdirSync(dataDir).filter((name) => /restoring|migrating/.test(name))).toEqual([]);
  await expectWhole(dataDir, realSettings);
  return { acknowledged: 0, interrupted: code === "SIGKILL" ? 1 : 0 };
}

/** Every kind of write there is, by name. */
export const kinds: Record<string, (random: () => number) => Promise<Told>> = {
  "signing in": signIns,
  "a test answered and handed in": testsHandedIn,
  "choices in a scene": scenes,
  "steps and parts completed": completions,
  certificates,
  "people made, with their entries in the log": peopleMade,
  "a staff file confirmed": imports,
  "the night's work": nights,
  migrations,
  backups,
  restores,
};
