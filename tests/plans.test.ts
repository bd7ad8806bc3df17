// SPDX-License-Identifier: EUPL-1.2
// How the database finds what the pages ask for: by an index, so that a page costs no more than the rows it shows. SQLite
// plans by the indexes alone, and as well in a small database as in a large one.
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, test } from "vitest";
import { said } from "./listening";
import { signedIn } from "./world";

const now = new Date();
const ours =
  /"(Person|Membership|Session|Enrolment|Completion|StepCompletion|Assignment|Certificate|CourseApproval|ApprovalWithdrawal|CourseReviewer|UnitRead|Quiz\w+|QuestionReport|Run\w*|Confidence\w+)"/;

/** The tables that a statement reads from end to end, by the names it gives them; its own WITH parts are not tables. */
function readWhole(database: BetterSqlite.Database, sql: string): string[] {
  const parts = new Set([...sql.matchAll(/(\w+)(?:\([^)]*\))? AS (?:MATERIALIZED )?\(/g)].map(([, name]) => name));
  const plan = database.prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`);
  return plan
    .all(...(sql.match(/\?/g) ?? []).map(() => null))
    .flatMap(({ detail }) => /^SCAN (\w+)/.exec(detail)?.[1] ?? [])
    .filter((name) => name !== "CONSTANT" && !parts.has(name));
}

test("who is there, what they have to do and how far they are is found by indexes, and so are a manager's team and a coordinator's municipality", async () => {
  const { countAnswers, countTries, sumTries } = await import("~/attempts/questionCounts.server");
  const { readQuestionReport } = await import("~/attempts/questionReport.server");
  const { readInvitation, readOwnConfidence } = await import("~/attempts/confidence.server");
  const { readConfidenceReport } = await import("~/attempts/confidenceReport.server");
  const { sumRatings } = await import("~/attempts/confidenceSums.server");
  const { readTries } = await import("~/attempts/tries.server");
  const { readEndedRuns, readPlayed, readRun, takeChoice } = await import("~/attempts/runs.server");
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { findPracticeStage, findStep, unitsOf } = await import("~/content/catalogue");
  const { worksToday } = await import("~/people/works.server");
  const { rememberPosition, startCourse } = await import("~/progress/finish.server");
  const { readAllProgress, readProgress } = await import("~/progress/read.server");
  const { readTeam } = await import("~/reports/team.server");
  const { exportTeam } = await import("~/reports/teamExport.server");
  const { readWhy } = await import("~/reports/why.server");
  const { readCoverage } = await import("~/reports/coverage.server");
  const { readLateByCourse } = await import("~/reports/lateByCourse.server");
  const { readMunicipality } = await import("~/reports/municipality.server");
  const { readYear } = await import("~/reports/year.server");
  const { readCertificates } = await import("~/training/certificate.server");
  const { checkCertificate } = await import("~/training/checking.server");
  const { dictionaries } = await import("~/i18n/language");
  const { dayOf } = await import("~/lib/clock");
  const { readDuties } = await import("~/training/assignments.server");
  const { isApproved, readApproval } = await import("~/training/approval.server");
  const { openReview, readReviewing } = await import("~/training/review.server");
  const { issueCertificate } = await import("~/training/certificate.server");
  const catalogue = catalogueIn({ kommunen: "", vin: "" });
  const course = catalogue.courses[0] ?? (null as never);
  const stage = findPracticeStage(catalogue, "forsta-fragan") ?? (null as never);
  const steps = unitsOf(course).flatMap((unit) => unit.steps);
  const placeOf = (kind: string) => findStep(course, steps.find((step) => step.kind === kind)?.id ?? "") as never;
  const { actor: who, municipality } = await signedIn("johan", now);
  await readAllProgress(who);
  await readProgress(who, course.id);
  await readDuties(who, dayOf(now));
  await startCourse(who, course, now);
  await rememberPosition(who, placeOf("quiz"), now);
  await readTries(who, placeOf("quiz"));
  await readRun(who, "forsta-fragan");
  await readPlayed(who);
  await readInvitation(who, stage, "after", now);
  await readOwnConfidence(who, now);
  await readEndedRuns(who, "forsta-fragan");
  await takeChoice(who, stage, { run: 1, turn: 0, choiceId: "x" }, now);
  await issueCertificate(who, municipality, course, now);
  await worksToday(who.personId, now);
  // The course's pages ask the first of these, the start page the second.
  await isApproved(municipality.id, course);
  await readReviewing(who, [course], now);
  await readApproval(who, course);
  await openReview((await signedIn("karin", now)).actor, catalogue, course, now);
  const maria = (await signedIn("maria", now)).actor;
  const everybody = { standing: null, unit: null, name: "", sort: "help" } as const;
  const some = { standing: "late", unit: "hemtjanst-norr", name: "a", sort: "unit" } as const;
  for (const filter of [everybody, some]) {
    await readTeam(maria, course.id, filter, 1, true, now);
    for await (const _ of (await exportTeam(maria, { id: course.id, parts: 1 }, filter, dictionaries.sv, now)).rows);
  }
  await readWhy(maria, "amina", course.id, true, now);
  await readCoverage(maria, "manager", dayOf(now), now);
  await readLateByCourse(maria, ["k1", "k2"], dayOf(now));
  const karin = (await signedIn("karin", now)).actor;
  await readMunicipality(karin, course.id, now);
  await readYear(karin, [course.id], Number(dayOf(now).slice(0, 4)), true, now);
  await readCertificates(who, now);
  await checkCertificate(maria, "ABCD-ABCD-ABCD", now);
  await countTries("exempelkommunen", "2026-10");
  await countAnswers("exempelkommunen", "2026-10");
  await sumTries("exempelkommunen", "2026-10", [{ stepId: "x", questionId: "x", right: ["[]"] }]);
  await readQuestionReport((await signedIn("karin", now)).actor, null, true, now);
  for (const occasion of ["after", "later"] as const) await sumRatings("exempelkommunen", "2026-10", occasion);
  await readConfidenceReport(karin, null, true, now);

  const database = new BetterSqlite(path.join(process.env.DATA_DIR ?? "", "demo.db"), { readonly: true });
  const asked = said.filter((sql) => /^\s*(SELECT|WITH|INSERT|UPDATE)/.test(sql) && ours.test(sql));
  expect(asked.length).toBeGreaterThan(12);
  for (const sql of asked) expect([sql, readWhole(database, sql)]).toEqual([sql, []]);
  // A query without an index to go by is seen.
  expect(readWhole(database, `SELECT * FROM "Person" p WHERE p."name" = ?`)).toEqual(["p"]);
  database.close();
});

test("the contacts of a municipality, those on a card and what is said of one are found by indexes", async () => {
  const { countCare, checkContact, readKeptContact } = await import("~/support/care.server");
  const { readCard } = await import("~/support/card.server");
  const { readContact, readDirectory } = await import("~/support/directory.server");
  const { reportContact } = await import("~/support/report.server");
  const { actor: who, municipality } = await signedIn("karin", now);
  const before = said.length;
  await readCard(who, municipality, now);
  await readDirectory(who, now);
  await readContact(who, "socialjouren", now);
  await readKeptContact(who, "socialjouren", now);
  await countCare(who, now);
  await reportContact(who, "socialjouren", "phone", now);
  await checkContact(who, "socialjouren", 1, now);

  const database = new BetterSqlite(path.join(process.env.DATA_DIR ?? "", "demo.db"), { readonly: true });
  const asked = said.slice(before).filter((sql) => /^\s*(SELECT|WITH|INSERT|UPDATE)/.test(sql) && /Contact/.test(sql));
  expect(asked.length).toBeGreaterThan(7);
  for (const sql of asked) expect([sql, readWhole(database, sql)]).toEqual([sql, []]);
  database.close();
});

test("a unit's page, its hand-over, whom to ask and the table of units are found by indexes", async () => {
  const { addDays, dayOf } = await import("~/lib/clock");
  const { handOver, planHandover } = await import("~/people/handover.server");
  const { readHandover } = await import("~/people/successors.server");
  const { readHandlers } = await import("~/people/handlers.server");
  const { readMyUnits, readReadiness, readReadinessTable } = await import("~/plan/readiness.server");
  const { recordFact, withdrawFact } = await import("~/plan/facts.server");
  const [johan, karin] = [(await signedIn("johan", now)).actor, (await signedIn("karin", now)).actor];
  const before = said.length;
  await readMyUnits(johan, now);
  await readReadiness(johan, "hemtjanst-norr", now);
  await readHandover(johan, "hemtjanst-norr", now);
  await readHandlers(johan, now);
  await readReadinessTable(karin, null, 1, now);
  const fromDay = addDays(dayOf(now), 9);
  const form = new URLSearchParams({ ombud: "johan-vinOmbud", person: "rita", fromDay });
  await planHandover(johan, "hemtjanst-norr", form, now);
  await handOver(johan, "hemtjanst-norr", form, now);
  await recordFact(johan, "hemtjanst-norr", new URLSearchParams({ kind: "meeting", meeting: "2026-01-01" }), now);
  await withdrawFact(johan, "hemtjanst-norr", "fact-1", now);

  const database = new BetterSqlite(path.join(process.env.DATA_DIR ?? "", "demo.db"), { readonly: true });
  const asked = said
    .slice(before)
    .filter((sql) => /^\s*(SELECT|WITH|INSERT|UPDATE)/.test(sql) && /UnitFact|Membership|ContactCheck/.test(sql));
  expect(asked.length).toBeGreaterThan(9);
  for (const sql of asked) expect([sql, readWhole(database, sql)]).toEqual([sql, []]);
  database.close();
});

test("the plan of reminders, the mails that have been, the day's reminders and the mail to send next are found by indexes", async () => {
  const { takeMail } = await import("~/mail/outbox.server");
  const { readMoreTime } = await import("~/training/extension.server");
  const { readPastMails } = await import("~/training/pastMails.server");
  const { readPlan } = await import("~/training/plan.server");
  const { remindEverybody, remindNow } = await import("~/training/remind.server");
  const { writeReminder } = await import("~/training/letter.server");
  const [{ actor: maria }, { actor: karin }] = [await signedIn("maria", now), await signedIn("karin", now)];
  const before = said.length;
  for (const who of [maria, karin]) {
    expect(await readPlan(who, { unit: null, page: 1 }, true, now)).not.toBe(null);
    expect(await readPastMails(who, { unit: null, page: 1 }, true, now)).not.toBe(null);
    await readMoreTime(who, now);
  }
  // A day on which mails are made, whichever day it is.
  for (const days of [0, 1, 2]) await remindEverybody(new Date(now.getTime() + days * 86_400_000));
  await remindNow(maria, "amina-k1", now);
  const mail = await takeMail(new Date(now.getTime() + 4 * 86_400_000));
  expect(mail).not.toBe(null);
  if (mail) await writeReminder(mail, now);

  const database = new BetterSqlite(path.join(process.env.DATA_DIR ?? "", "demo.db"), { readonly: true });
  const mails = /"(Person|Membership|Enrolment|Assignment|Extension|Pause|Mail|MailItem)"/;
  const asked = said.slice(before).filter((sql) => /^\s*(SELECT|WITH|INSERT|UPDATE)/.test(sql) && mails.test(sql));
  expect(asked.length).toBeGreaterThan(10);
  // The tree of units is small, and read whole to find whose manager is who.
  const besideUnits = (sql: string) => readWhole(database, sql).filter((name) => name !== "o" && name !== "OrgUnit");
  for (const sql of asked) expect([sql, besideUnits(sql)]).toEqual([sql, []]);
  database.close();
});

test("the night looks for whom rules ask from the people to their memberships, and not from each unit", async () => {
  const { loadCatalogue } = await import("~/content/catalogue.server");
  const { assignEverywhere } = await import("~/training/assign.server");
  const before = said.length;
  await assignEverywhere(loadCatalogue().courses, now);

  const database = new BetterSqlite(path.join(process.env.DATA_DIR ?? "", "demo.db"), { readonly: true });
  const asked = said.slice(before).filter((sql) => /^\s*(SELECT|WITH|UPDATE)/.test(sql) && /Membership/.test(sql));
  expect(asked.length).toBeGreaterThan(0);
  for (const sql of asked) {
    const plan = database
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`)
      .all(...(sql.match(/\?/g) ?? []).map(() => null))
      .map(({ detail }) => detail)
      .filter((detail) => /^(SEARCH|SCAN) m /.test(detail));
    expect([sql, plan]).toEqual([sql, plan.map(() => expect.stringContaining("Membership_personId"))]);
  }
  database.close();
});

test("a person, the people of a unit, a number and an import's page are found by indexes", async () => {
  const { readPerson } = await import("~/people/person.server");
  const { searchPeople } = await import("~/people/search.server");
  const { readImport } = await import("~/people/import/shownImport.server");
  const { actor: who } = await signedIn("karin", now);
  const before = said.length;
  await readPerson(who, "johan", true, now);
  const wanted = { text: "", unit: "hemtjanst-norr", former: false, page: 1 };
  await searchPeople(who, wanted, now);
  await searchPeople(who, { ...wanted, text: "1004", unit: "" }, now);
  await readImport(who, "none", "new", 1, now);

  const database = new BetterSqlite(path.join(process.env.DATA_DIR ?? "", "demo.db"), { readonly: true });
  const asked = said.slice(before).filter((sql) => /^\s*(SELECT|WITH)/.test(sql) && /Membership|Staff|Pause/.test(sql));
  expect(asked.length).toBeGreaterThan(4);
  for (const sql of asked) expect([sql, readWhole(database, sql)]).toEqual([sql, []]);
  database.close();
});

test("what somebody repeats, a round and a calendar are found by indexes", async () => {
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { takeAnswer } = await import("~/refresh/asking.server");
  const { endFeed, makeFeed, newSecret, ownerOfFeed, readFeedSince } = await import("~/refresh/feed.server");
  const { openRoundPage, roundView } = await import("~/refresh/pages.server");
  const { closeRound, openRound, takeChoice } = await import("~/refresh/rounds.server");
  const { askedBy } = await import("./refreshing");
  const { rightAnswer } = await import("./answering");
  const catalogue = catalogueIn({ kommunen: "", vin: "" });
  const { actor: who } = await signedIn("johan", now);
  const before = said.length;
  const number = String(await openRound(who, catalogue, 8, now));
  const page = await openRoundPage(who, catalogue, number);
  const question = page?.round.questionIds[0] ?? "";
  const asked = askedBy(catalogue, question);
  const form = new URLSearchParams(rightAnswer(asked).map((each) => ["answer", each]));
  form.set("version", String(asked.version));
  expect(await takeAnswer(who, catalogue, number, "1", form, now)).toMatchObject({ next: expect.any(String) });
  await takeChoice(who, catalogue, number, "finns-inte");
  await closeRound(who, number, now);
  if (page) await roundView(who, catalogue, page, now);
  const secret = newSecret();
  await makeFeed(who, secret, now);
  expect(await ownerOfFeed(secret)).toBe("johan");
  await readFeedSince(who);
  await endFeed(who, now);

  const database = new BetterSqlite(path.join(process.env.DATA_DIR ?? "", "demo.db"), { readonly: true });
  const tables = /"(RefreshRound|Review|Card|CalendarFeed)"/;
  const heard = said.slice(before).filter((sql) => /^\s*(SELECT|WITH|INSERT|UPDATE)/.test(sql) && tables.test(sql));
  expect(heard.length).toBeGreaterThan(10);
  for (const sql of heard) expect([sql, readWhole(database, sql)]).toEqual([sql, []]);
  database.close();
});
