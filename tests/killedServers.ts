// SPDX-License-Identifier: EUPL-1.2
// A server killed in the middle of each kind of write that people make, and of its own work at night: what was acknowledged is
// looked for one by one.
import { createHash } from "node:crypto";
import BetterSqlite from "better-sqlite3";
import { expect } from "vitest";
import { unitsOf } from "~/content/catalogue";
import { loadCatalogue } from "~/content/catalogue.server";
import { dayOf } from "~/lib/clock";
import { randomId } from "~/lib/hash";
import { askedOf } from "~/quiz/asked";
import { people } from "../prisma/world";
import { faultsIn } from "../scripts/databaseFile";
import { rightAnswer, wrongAnswer } from "./answering";
import {
  entriesOf,
  expectWhole,
  fileIn,
  kill,
  killWhileSending,
  looking,
  pause,
  place,
  serveAll,
  type Told,
} from "./killing";
import { decidedIn, later, twoNights, worldOfThen } from "./nights";
import { ask, type Running, signInAs } from "./running";
import { fileOf } from "./staffFiles";
import { copyOfWorld } from "./world";

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
  const today = dayOf(new Date());
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
  looking(fileIn(dataDir), (rows) => {
    const there = new Set(rows.prepare(`SELECT "id" FROM "Session"`).pluck().all());
    expect(opened.filter((id) => !there.has(id))).toEqual([]);
    expect(entriesOf(rows, "session.opened")).toBe(there.size);
  });
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
    const there = rows.prepare(`SELECT "code" FROM "Certificate"`).pluck().all();
    expect(issued.filter((code) => !there.includes(code))).toEqual([]);
    expect(entriesOf(rows, "certificate.issued")).toBe(there.length - before.length);
  });
  await expectWhole(dataDir);
  return told;
}

async function peopleMade(random: () => number): Promise<Told> {
  const dataDir = copyOfWorld(place);
  const running = await serveAll(dataDir);
  const cookie = await signInAs(running, "karin");
  const made: string[] = [];
  const employedFrom = dayOf(new Date());
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
        `SELECT p."id", (SELECT COUNT(*) FROM "Membership" m WHERE m."personId" = p."id") AS "roles"
         FROM "Person" p WHERE p."name" = 'Ny Person'`,
      )
      .all() as { id: string; roles: number }[];
    const there = new Set(all.map(({ id }) => id));
    expect(made.filter((id) => !there.has(id))).toEqual([]);
    for (const { id, roles } of all) expect([id, roles]).toEqual([id, 1]);
    expect(entriesOf(rows, "person.made")).toBe(all.length);
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
    const dataDir = worldOfThen(place);
    await twoNights(dataDir);
    return decidedIn(dataDir);
  })();
  return undisturbed;
}

async function nights(random: () => number): Promise<Told> {
  const whole = await undisturbedNight();
  const dataDir = worldOfThen(place);
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

/** Each kind of write of a server, by name. */
export const serverKinds = {
  "signing in": signIns,
  "a test answered and handed in": testsHandedIn,
  "choices in a scene": scenes,
  "steps and parts completed": completions,
  certificates,
  "people made": peopleMade,
  "a staff file confirmed": imports,
  "the night's work": nights,
};
