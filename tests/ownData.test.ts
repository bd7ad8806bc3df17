// SPDX-License-Identifier: EUPL-1.2
// One's own data out: nothing is stored about a person that they cannot read, in the page and in both files, and nothing of
// anybody else's is in them.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { parse } from "csv-parse/sync";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { en } from "~/i18n/en";
import { sv } from "~/i18n/sv";
import { SpokenLanguage } from "~/i18n/use";
import { held, register } from "~/privacy/register";
import { type Teller, tell } from "~/privacy/told";
import { said as heard } from "./listening";
import { columnsOf, keysOf, type Planted, plant, tablesOf } from "./planting";
import { ask, type Running, serve, signInAs, stop } from "./running";
import { actor as actorOf, copyOfWorld, newcomer } from "./world";

const dataDir = copyOfWorld(inject("place"));
const file = path.join(dataDir, "demo.db");
const database = new BetterSqlite(file);
const teller: Teller = { words: sv, language: "sv", term: "VIN", names: new Map() };

const tables = tablesOf(database);
const columns = (table: string) => columnsOf(database, table).map(({ name }) => name);

test("every table is in the register, and every column of a table that holds people is shown or said why not", () => {
  expect(tables.filter((table) => !(table in register))).toEqual([]);
  expect(Object.keys(register).filter((table) => !tables.includes(table))).toEqual([]);
  const missing = Object.entries(register).flatMap(([table, entry]) => {
    if (!("holdings" in entry)) return [];
    const said = new Set([...Object.keys(entry.left), ...entry.holdings.flatMap(({ shown }) => Object.keys(shown))]);
    return [
      ...columns(table).filter((column) => !said.has(column)),
      ...[...said].filter((column) => !columns(table).includes(column)),
    ].map((column) => `${table}.${column}`);
  });
  expect(missing).toEqual([]);
});

/** A column by whose name a person is known, with or without a key to one in the database. */
const ofPerson = /person|^by|Key$|^key$|login|email|phone|employee|^owner$|^backup$|contactName|^assessor$/i;
/** Columns of tables without a person that look like one's, and are not. */
// The second is a hash of an id that is nowhere else any longer.
const notPersons = ["StagedUnit.byKey", "Erasure.person"];

test("a table that points at a person, or at something that is a person's, is registered as holding people", () => {
  const holds = (table: string) => table in register && !("nobody" in (register[table] ?? {}));
  const pointing = tables.filter((table) =>
    keysOf(database, table).some((key) => {
      const target = register[key.table];
      // What is a person's own: the row is gone when the person is.
      const isOwn = target && "holdings" in target && target.holdings.some(({ acted }) => !acted);
      return key.table === "Person" || isOwn;
    }),
  );
  expect(pointing.length).toBeGreaterThan(25);
  expect(pointing.filter((table) => !holds(table))).toEqual([]);
  const looking = tables
    .filter((table) => !holds(table))
    .flatMap((table) => columns(table).flatMap((column) => (ofPerson.test(column) ? `${table}.${column}` : [])));
  expect(looking.filter((column) => !notPersons.includes(column))).toEqual([]);
});

test("every column with a person's id or key is a way to their rows, unless it is somebody else's", () => {
  const unused = Object.entries(register).flatMap(([table, entry]) => {
    if (!("holdings" in entry)) return [];
    const ways = entry.holdings.map(({ way }) => way.column);
    return columns(table)
      .filter((column) => /(?:personId|[a-z]Key)$/.test(column) && !ways.includes(column))
      .map((column) => `${table}.${column}`);
  });
  expect(unused).toEqual([]);
});

let running: Running;
let mine: Planted[];
let theirs: Planted[];
const answers = { page: "", json: "", csv: "" };

beforeAll(async () => {
  database.pragma("foreign_keys = ON");
  database.pragma("journal_mode = WAL");
  const both = ["amina", "samir-aziz"];
  for (const personId of both)
    database.prepare(`INSERT OR IGNORE INTO "AuditKey" VALUES (?, ?)`).run(`nyckel-${personId}`, personId);
  database.transaction(() => {
    mine = plant(database, "amina", both);
    theirs = plant(database, "samir-aziz", both);
  })();
  running = await serve(dataDir);
  const cookie = await signInAs(running, "amina");
  for (const [name, address] of [
    ["page", "/account/data?open"],
    ["json", "/account/data.json"],
    ["csv", "/account/data.csv"],
  ] as const) {
    const { status, body } = await ask(running, address, { cookie });
    expect([address, status]).toEqual([address, 200]);
    answers[name] = body;
  }
}, 60_000);

afterAll(async () => {
  await stop(running);
});

const cellsOf = (csv: string) =>
  new Set((parse(csv, { delimiter: ";", bom: true }) as string[][]).map((row) => row.at(-1)));

const said = ({ table, title, column, value }: Planted) => {
  const { holding } = held.find((each) => each.table === table && each.holding.title === title) ?? (null as never);
  return tell({ [column]: value }, column, holding.shown[column] ?? (null as never), teller);
};

test("a row in every registered table is found, column by column, in the page, in the CSV and in the JSON", () => {
  expect(new Set(mine.map(({ table }) => table)).size).toBeGreaterThan(35);
  const cells = cellsOf(answers.csv);
  const json = JSON.parse(answers.json) as { tables: { table: string; rows: Record<string, unknown>[] }[] };
  const values = new Map<string, Set<unknown>>();
  for (const { table, rows } of json.tables)
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) {
        const name = `${table}.${column}`;
        values.set(name, (values.get(name) ?? new Set()).add(value));
      }
  const name = ({ table, column }: Planted) => `${table}.${column}`;
  expect(mine.filter((each) => !answers.page.includes(`>${said(each)}<`)).map(name)).toEqual([]);
  expect(mine.filter((each) => !cells.has(said(each))).map(name)).toEqual([]);
  expect(mine.filter((each) => !values.get(name(each))?.has(each.value)).map(name)).toEqual([]);
  for (const text of [answers.page, answers.json, answers.csv]) expect(text).toContain("Amina Warsame");
});

test("nothing of anybody else's is in the page or in the files, and no secret", () => {
  const hashes = database.prepare(`SELECT "id" FROM "Session" UNION SELECT "hash" FROM "Password"`).pluck().all();
  const keys = database.prepare(`SELECT "key" FROM "AuditKey" WHERE "personId" <> 'amina'`).pluck().all();
  const names = database.prepare(`SELECT "name" FROM "Person" WHERE "id" <> 'amina'`).pluck().all();
  const cells = cellsOf(answers.csv);
  expect(theirs.filter((each) => answers.page.includes(`>${said(each)}<`) || cells.has(said(each)))).toEqual([]);
  for (const text of Object.values(answers)) {
    expect(theirs.filter((each) => text.includes(String(each.value)))).toEqual([]);
    expect([...hashes, ...keys].filter((each) => text.includes(String(each)))).toEqual([]);
    // The municipality's contact person is named on the page, as whom one asks.
    expect(names.filter((each) => text.includes(String(each)) && each !== "Karin Lindqvist")).toEqual([]);
  }
});

test("who has looked: the day, why and the role of whoever saw one by name, and never a name", async () => {
  const { db } = await import("~/lib/db.server");
  const { record, keyOf } = await import("~/audit/record.server");
  const { readLooked, readDid, readAllLooked } = await import("~/privacy/log.server");
  const day = (hours: number) => new Date(Date.UTC(2026, 10, 20, hours));
  const amina = await actorOf("amina");
  const samir = await actorOf("samir-aziz");
  const unit = amina.roles[0]?.orgUnitId ?? "";
  await db.$transaction(async (tx) => {
    const key = await keyOf(tx, "amina");
    await record(tx, "maria", "team.seen", unit, day(8));
    await record(tx, "karin", "reminders.seen", `elsewhere ${amina.municipalityId}`, day(9));
    await record(tx, "maria", "standing.seen", `${key} k1`, day(10));
    await record(tx, "karin", "person.seen", "amina", day(11));
    await record(tx, "amina", "person.seen", "amina", day(12));
    // Not about her: figures, another unit, somebody else, and a look from before she came here.
    await record(tx, "karin", "municipality.seen", amina.municipalityId, day(13));
    await record(tx, "maria", "team.seen", "no-such-unit", day(14));
    await record(tx, "karin", "person.seen", "samir-aziz", day(15));
    await record(tx, "maria", "team.seen", unit, new Date("2001-01-01T12:00:00Z"));
  });
  const looked = await readLooked(amina, 100);
  expect(looked.map(({ action, by }) => [action, by.role])).toEqual([
    ["person.seen", "coordinator"],
    ["standing.seen", "manager"],
    ["reminders.seen", "coordinator"],
    ["team.seen", "manager"],
  ]);
  expect(looked[3]?.by.unit).toBe((await db.orgUnit.findUniqueOrThrow({ where: { id: unit } })).name);
  expect(JSON.stringify(looked)).not.toMatch(/Maria|Karin|maria|karin/);
  const all = [];
  for await (const some of readAllLooked(amina)) all.push(...some);
  expect(all).toEqual(looked);
  expect((await readDid(amina, 100)).map(({ action }) => action)).toContain("person.seen");
  expect((await readLooked(samir, 100)).map(({ action }) => action)).toContain("person.seen");

  // Somebody who is erased has no key any longer: that they looked is told, and not who it was.
  await db.auditKey.delete({ where: { personId: "maria" } });
  expect((await readLooked(amina, 100)).map(({ by }) => by.role)).toEqual([
    "coordinator",
    "gone",
    "coordinator",
    "gone",
  ]);
});

test("with 2,000 reviews the page is as long as with thirty, asks no more of the database, and the files have them all", async () => {
  const { db } = await import("~/lib/db.server");
  const { readOwnData } = await import("~/privacy/ownData.server");
  const { ownCells, ownJson } = await import("~/privacy/ownFile.server");
  const amina = await actorOf("amina");
  const review = (index: number) => ({
    id: `review-${index}`,
    personId: "amina",
    questionId: `k1-q${index}`,
    questionVersion: 1,
    occasionId: "round",
    at: new Date(Date.UTC(2026, 0, 1) + index * 60_000),
    rating: 3,
  });
  await db.review.createMany({ data: Array.from({ length: 30 }, (_, index) => review(index)) });
  const measured = async () => {
    const before = heard.length;
    const page = await readOwnData(amina, teller);
    const reviews = page.sections.flatMap(({ tables }) => tables).find(({ id }) => id === "Review-review");
    return { asked: heard.length - before, length: JSON.stringify(page).length, reviews };
  };
  const few = await measured();
  await db.review.createMany({ data: Array.from({ length: 1970 }, (_, index) => review(index + 30)) });
  const many = await measured();
  expect([few.reviews?.of, many.reviews?.of, many.reviews?.rows.length]).toEqual([30, 2000, 20]);
  expect(many.reviews?.rows[0]?.[0]).toEqual([{ text: "k1-q1999", language: "sv" }]);
  expect(many.asked).toBe(few.asked);
  expect(many.length).toBeLessThan(few.length * 1.1);
  const now = new Date("2026-11-22T12:00:00Z");
  let json = "";
  for await (const part of ownJson(amina, teller, now)) {
    expect(part.length).toBeLessThan(200_000);
    json += part;
  }
  expect(json.match(/"k1-q\d+"/g)).toHaveLength(2000);
  let cells = 0;
  for await (const part of ownCells(amina, teller))
    cells += part.filter((row) => String(row[4]).startsWith("k1-q")).length;
  expect(cells).toBe(2000);
});

test("an answer is told in the words of the form, also to whether something is true", () => {
  const named = { ...teller, names: new Map(["q", "q a", "a"].map((id) => [id, `«${id}»`])) };
  const given = (answer: string) =>
    tell({ questionId: "q", optionIds: answer }, "optionIds", ["answered", "answer"], named);
  expect([given('["true"]'), given('["false"]')]).toEqual(["Ja, det stämmer", "Nej, det stämmer inte"]);
  const round = (answer: string) => tell({ answers: answer }, "answers", ["answered", "data"], named);
  expect([round('{"q":["a"]}'), round('{"q":["true"]}')]).toEqual(["«q»: «q a»", "«q»: Ja, det stämmer"]);
});

test("a mail is told as it would have looked, each language said to be itself whatever the page is in", async () => {
  const { db } = await import("~/lib/db.server");
  const { readOwnData } = await import("~/privacy/ownData.server");
  const { betweenLanguages } = await import("~/mail/letter");
  const at = new Date("2031-02-03T07:00:00Z");
  const letter = { to: "amina@example.org", subject: "En påminnelse", text: `Hej!${betweenLanguages}Hello!` };
  const mail = { id: "told", personId: "amina", day: "2031-02-03", madeAt: at, nextTryAt: at, tries: 1 };
  await db.mail.create({ data: { ...mail, shown: JSON.stringify(letter) } });
  const page = await readOwnData(await actorOf("amina"), { ...teller, words: en, language: "en" });
  const mails = page.sections.flatMap(({ tables }) => tables).find(({ id }) => id === "Mail-mail");
  expect(mails?.rows[0]?.at(-1)).toEqual([
    { text: "amina@example.org\nEn påminnelse\n\nHej!", language: "sv" },
    { text: "Hello!", language: "en" },
  ]);
  await db.mail.delete({ where: { id: "told" } });
});

test("what a row points at in the courses is told as one meets it there, and the JSON has it as it is stored", async () => {
  const { db } = await import("~/lib/db.server");
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { namesIn } = await import("~/privacy/named");
  const { readOwnData } = await import("~/privacy/ownData.server");
  const { ownCells, ownJson } = await import("~/privacy/ownFile.server");
  const catalogue = catalogueIn({ kommunen: "Exempelkommunen", vin: "VIN" });
  const somebody = await newcomer();
  const at = new Date("2026-11-20T08:00:00Z");
  const [course, scene] = [catalogue.courses[0], catalogue.scenarios[0]];
  const quiz = course?.modules.flatMap(({ units }) => units).flatMap(({ steps }) => steps);
  const [one, other] = quiz?.flatMap((step) => (step.kind === "quiz" ? step.questions : [])) ?? [];
  const choice = scene?.ways.knots[0]?.choices[0];
  const moment = scene?.source.moments[0];
  if (!course || !scene || !one || !other || !choice || !moment) throw new Error("the courses have too little");
  const draw = JSON.stringify(
    [one, other].map(({ id }) => ({ id, version: 1, hash: `hash of ${id}`, order: ["privat", "bada"] })),
  );
  const enrolment = { id: "told", personId: somebody.personId, courseId: course.id, cycle: 1, contentVersion: 1 };
  await db.enrolment.create({ data: { ...enrolment, openedAt: at } });
  const [startOn, dueOn] = ["2026-11-20", "2026-12-20"];
  const days = { startOn, days: 30, dueOn, validityMonths: 12, windowDays: 30 };
  await db.assignment.create({ data: { enrolmentId: "told", assignedAt: at, ...days } });
  await db.extension.create({ data: { enrolmentId: "told", days: 14, at } });
  await db.renewal.create({ data: { enrolmentId: "told", madeAt: at } });
  const attempt = { id: "told", enrolmentId: "told", stepId: "gone", number: 1, seed: 1, startedAt: at };
  await db.quizAttempt.create({ data: { ...attempt, draw } });
  const run = { id: "told", personId: somebody.personId, scenarioId: scene.source.id, number: 1, storyHash: "x" };
  await db.run.create({ data: { ...run, startedAt: at, lastStepAt: at } });
  await db.runChoice.create({ data: { runId: "told", turn: 0, choiceId: choice.id, at } });
  await db.runChoice.create({ data: { runId: "told", turn: 1, choiceId: "gone", at: new Date(at.getTime() + 1) } });
  const round = { id: "told", personId: somebody.personId, number: 1, openedAt: at, questionIds: "", versions: "" };
  const momentId = `${scene.source.id}/${moment.id}`;
  await db.refreshRound.create({ data: { ...round, momentId, choiceId: choice.id } });

  const knowing: Teller = { ...teller, names: namesIn(catalogue) };
  const page = await readOwnData(somebody, knowing);
  const cells: unknown[][] = [];
  for await (const some of ownCells(somebody, knowing)) cells.push(...some);
  let json = "";
  for await (const part of ownJson(somebody, knowing, at)) json += part;

  type Title = keyof typeof sv.ownData.tables;
  type Column = keyof typeof sv.ownData.columns;
  /** What the page says in a column, row by row; the file says the same. */
  const told = (title: Title, column: Column) => {
    const shown = page.sections.flatMap(({ tables }) => tables).find((each) => each.title === sv.ownData.tables[title]);
    const index = shown?.head.indexOf(sv.ownData.columns[column]) ?? -1;
    const pieces = shown?.rows.flatMap((row) => row[index] ?? []) ?? [];
    const inFile = cells.filter((row) => row[1] === sv.ownData.tables[title] && row[3] === sv.ownData.columns[column]);
    expect(inFile.map((row) => row[4])).toEqual(pieces.map(({ text }) => text));
    return pieces;
  };
  const swedish = (text: string) => ({ text, language: "sv" });
  for (const title of ["assignment", "extension", "renewal"] as const)
    expect([title, told(title, "course")]).toEqual([title, [swedish(course.title)]]);
  expect(told("attempt", "questions")).toEqual([swedish(`${one.stem}; ${other.stem}`)]);
  expect(told("runChoice", "scene")).toEqual([swedish(scene.source.title), swedish(scene.source.title)]);
  expect(told("runChoice", "turn").map(({ text }) => text)).toEqual(["2", "1"]);
  expect(told("runChoice", "choice")).toEqual([swedish("gone"), swedish(choice.text)]);
  expect(told("round", "choice")).toEqual([swedish(choice.text)]);

  const stored = JSON.parse(json) as { tables: { table: string; rows: object[] }[] };
  const rowsIn = (table: string) => stored.tables.find((each) => each.table === table)?.rows;
  expect(rowsIn("Assignment")).toMatchObject([{ enrolmentId: "told" }]);
  expect(rowsIn("QuizAttempt")).toMatchObject([{ draw }]);
  expect(rowsIn("RunChoice")).toMatchObject([
    { runId: "told", turn: 1, choiceId: "gone" },
    { turn: 0, choiceId: choice.id },
  ]);
});

test("the heading over the log says how many stand there, and that they are the latest only where there are more", async () => {
  const { db } = await import("~/lib/db.server");
  const { record } = await import("~/audit/record.server");
  const { readDid } = await import("~/privacy/log.server");
  const { readOwnData, mostEntries } = await import("~/privacy/ownData.server");
  const { OwnDataPage } = await import("~/privacy/OwnDataPage");
  const somebody = await newcomer();
  const { personId } = somebody;
  const headings = async (language: "sv" | "en") => {
    const data = await readOwnData(somebody, { ...teller, words: language === "sv" ? sv : en, language });
    const contact = { name: "", phone: "", email: "" };
    const page = createElement(OwnDataPage, { ...data, municipality: "", contact, open: false });
    const html = renderToStaticMarkup(SpokenLanguage({ language, children: page }));
    return [...html.matchAll(/<summary[^>]*>([^<]*)<\/summary>/g)].map(([, text]) => text).slice(-2);
  };
  const add = (count: number, by: string, from: Date) =>
    db.$transaction(async (tx) => {
      for (let day = 0; day < count; day++)
        await record(tx, by, "person.seen", personId, new Date(from.getTime() + day * 86_400_000));
    });
  const already = (await readDid(somebody, mostEntries)).length;
  await add(mostEntries, "karin", new Date("2027-01-01T12:00:00Z"));
  await add(mostEntries - already, personId, new Date("2027-01-01T12:00:00Z"));
  const all = [`${sv.ownData.looked.title} (100)`, `${sv.ownData.did.title} (100)`];
  expect(await headings("sv")).toEqual(all);
  await add(1, "karin", new Date("2028-01-01T12:00:00Z"));
  await add(1, personId, new Date("2028-01-01T12:00:00Z"));
  const latest = [`${sv.ownData.looked.title} (de 100 senaste)`, `${sv.ownData.did.title} (de 100 senaste)`];
  expect(await headings("sv")).toEqual(latest);
  expect(await headings("en")).toEqual([
    `${en.ownData.looked.title} (the latest 100)`,
    `${en.ownData.did.title} (the latest 100)`,
  ]);
});

test("what could be read as a formula is none in the file", async () => {
  const { db } = await import("~/lib/db.server");
  const { ownCells } = await import("~/privacy/ownFile.server");
  const { csvOf } = await import("~/reports/export.server");
  const amina = await actorOf("amina");
  await db.person.update({ where: { id: "amina" }, data: { name: '=HYPERLINK("http://x")' } });
  const text = await new Response(csvOf(ownCells(amina, teller))).text();
  expect(text.charCodeAt(0)).not.toBe(61);
  expect(text).not.toMatch(/[;\n"]=HYPERLINK/);
  expect(text).toContain("'=HYPERLINK");
});

test("the page tells until when from the list that deletes, and every line of that list is told somewhere", async () => {
  const { readPeriods } = await import("~/privacy/periods.server");
  const { kinds } = await import("~/privacy/rules");
  const { keptFor, lineOf, toldElsewhere } = await import("~/privacy/kept.server");
  const periods = { ...(await readPeriods("exempelkommunen")), ratings: 301 };
  const told = Object.values(lineOf).filter((line) => line !== null);
  expect(kinds.filter((line) => !told.includes(line) && !toldElsewhere.includes(line))).toEqual([]);
  for (const { holding } of held) {
    const line = lineOf[holding.kept];
    if (line) expect(keptFor(sv, holding.kept, periods)).toContain(String(periods[line]));
  }
});

test("taking a file is written in the log, and looking at the page is not", async () => {
  const taken = database.prepare(`SELECT COUNT(*) FROM "AuditEntry" WHERE "action" = 'ownData.taken'`).pluck();
  expect(taken.get()).toBe(2);
});

test("the way to one's own data stands where one signs out", async () => {
  const cookie = await signInAs(running, "amina");
  const { body } = await ask(running, "/", { cookie });
  expect(body).toContain('href="/account/data"');
  const { body: page } = await ask(running, "/account/data", { cookie });
  expect(page).toContain("<title>Mina uppgifter – Lärportalen</title>");
  // Closed until one opens it.
  expect(page).not.toMatch(/<details[^>]* open/);
  expect(page).toContain('href="/leave"');
});

test("what only oneself may see is in no page, data or file of one's manager or the coordinator", async () => {
  const place = copyOfWorld(inject("place"));
  const world = new BetterSqlite(path.join(place, "demo.db"));
  world.prepare(`INSERT OR IGNORE INTO "AuditKey" VALUES ('nyckel-johan', 'johan')`).run();
  const hidden = world.transaction(() =>
    plant(world, "johan", ["johan"], ({ holding }) => holding.seenBy === "self" && !holding.acted),
  )();
  world.close();
  expect(new Set(hidden.map(({ table }) => table)).size).toBeGreaterThan(15);
  const other = await serve(place);
  for (const [person, addresses] of [
    ["karin", ["/people/johan", "/team/johan/k1", "/municipality", "/municipality/report", "/municipality/export.csv"]],
    ["karin", ["/questions", "/confidence/municipality", "/reminders", "/reminders?past", "/readiness", "/people"]],
    ["maria", ["/team", "/team?course=k1", "/team/johan/k1", "/team/export.csv?course=k1", "/reminders", "/readiness"]],
  ] as const) {
    const cookie = await signInAs(other, person);
    for (const address of addresses)
      for (const asked of [address, address.replace(/(\?|$)/, ".data$1")]) {
        const { status, body } = await ask(other, asked, { cookie });
        expect([asked, status < 500]).toEqual([asked, true]);
        const found = hidden.filter(({ value }) => body.includes(String(value)));
        expect(found.map(({ table }) => `${asked}: ${table}`)).toEqual([]);
      }
  }
  expect(await stop(other)).toBe(0);
}, 60_000);
