// SPDX-License-Identifier: EUPL-1.2
// The SQL that reports and certificates send, as the driver hears it: none of it names a table of what people answered.
import { expect, test } from "vitest";
import { addDays, dayOf } from "~/lib/clock";
import { said } from "./listening";
import { contextOf } from "./world";

const now = new Date();
const secret =
  /\b(QuizAttempt|QuizAnswer|QuizSave|QuestionReport|Run|RunChoice|ConfidenceRating|ConfidenceReport)\b|"(RefreshRound|Review|Card|CalendarFeed)"|\.`(RefreshRound|Review|Card|CalendarFeed)`/i;
const context = (person: string) => contextOf(person, now);

test("neither the team's pages and files, nor the municipality's, nor the contacts, nor the review of a course, nor a certificate asks a table of what people answered", async () => {
  const { db } = await import("~/lib/db.server");
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { issueCertificate } = await import("~/training/certificate.server");
  const course = catalogueIn({ kommunen: "", vin: "" }).courses[0] ?? (null as never);
  const johan = await context("johan");
  const code = (await issueCertificate(johan.who.actor, johan.who.municipality, course, now)) ?? "";
  expect(code).not.toBe("");
  const request = new Request("http://localhost/");
  const k1 = { course: "k1" };
  /** A file is asked for as it is read. */
  const read = async (loader: (asked: never) => Promise<Response>, person: string) => {
    const file = new Request("http://localhost/?course=k1");
    return (await loader({ request: file, params: {}, context: await context(person) } as never)).arrayBuffer();
  };
  const loaded = [
    await (await import("~/routes/team._index")).loader({ request, params: {}, context: await context("maria") }),
    await (await import("~/routes/team.$person.$course._index")).loader({
      request,
      params: { person: "amina", course: "k1" },
      context: await context("maria"),
    }),
    await read((await import("~/routes/team.export[.]csv")).loader, "maria"),
    await read((await import("~/routes/team.export[.]xlsx")).loader, "maria"),
    await (await import("~/routes/municipality._index")).loader({
      request,
      params: {},
      context: await context("karin"),
    }),
    await (await import("~/routes/municipality.report")).loader({
      request,
      params: {},
      context: await context("karin"),
    }),
    await read((await import("~/routes/municipality.export[.]csv")).loader, "karin"),
    await read((await import("~/routes/municipality.export[.]xlsx")).loader, "karin"),
    await (await import("~/routes/review._index")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/review.$course._index")).loader({
      request,
      params: k1,
      context: await context("karin"),
    }),
    await (await import("~/routes/review.$course.$module")).loader({
      request,
      params: { ...k1, module: "k1-1" },
      context: await context("karin"),
    }),
    await (await import("~/routes/review.$course.refreshers")).loader({
      request,
      params: { course: "k6" },
      context: await context("karin"),
    }),
    await (await import("~/routes/review.$course.facts")).loader({
      request,
      params: k1,
      context: await context("karin"),
    }),
    await (await import("~/routes/review.$course.reviewers._index")).loader({
      request,
      params: k1,
      context: await context("karin"),
    }),
    await (await import("~/routes/reminders")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/reminders")).loader({ request, params: {}, context: await context("maria") }),
    await (await import("~/routes/reminders")).loader({
      request: new Request("http://localhost/reminders?past"),
      params: {},
      context: await context("maria"),
    }),
    await (await import("~/routes/support._index")).loader({ request, params: {}, context: await context("maria") }),
    await (await import("~/routes/directory._index")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/directory.$contact._index")).loader({
      request,
      params: { contact: "socialjouren" },
      context: await context("karin"),
    }),
    await (await import("~/routes/rules._index")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/rules.$rule._index")).loader({
      request: new Request(
        "http://localhost/?courseId=k1&orgUnitId=vof&roles=employee&trigger=day&since=2026-01-01&days=30&validityMonths=12&windowDays=60",
      ),
      params: { rule: "exempelkommunen-k1" },
      context: await context("karin"),
    }),
    await (await import("~/routes/certificate._index")).loader({ request, params: {}, context: johan }),
    await (await import("~/routes/certificate.$code._index")).loader({ request, params: { code }, context: johan }),
    await (await import("~/routes/certificate.$code._index")).loader({
      request,
      params: { code },
      context: await context("maria"),
    }),
    await (await import("~/routes/certificate.$code.pdf")).loader({ request, params: { code }, context: johan }),
  ];
  expect(loaded.every(Boolean)).toBe(true);
  expect(said.filter((sql) => secret.test(sql))).toEqual([]);
  // What is listened for is heard, from the reader and from the client.
  for (const table of [
    "Membership",
    "Completion",
    "Certificate",
    "AuditEntry",
    "CourseApproval",
    "UnitRead",
    "Contact",
    "ContactReport",
    "MailItem",
    "Pause",
    "Merit",
    "RuleVersion",
  ])
    expect(
      said.filter((sql) => sql.includes(table)),
      table,
    ).not.toEqual([]);
  await db.quizAttempt.count();
  const { readRun } = await import("~/attempts/runs.server");
  await readRun(johan.who.actor, "forsta-fragan");
  expect(said.filter((sql) => secret.test(sql))).toHaveLength(2);
});

test("neither do the pages on how ready units are and on handing over, nor do they ask what anybody has done of a course", async () => {
  const [johan, maria, karin] = [await context("johan"), await context("maria"), await context("karin")];
  const ask = (address: string, who: typeof johan, params = {}) => ({
    request: new Request(`http://localhost${address}`),
    params,
    context: who,
  });
  const norr = { unit: "hemtjanst-norr" };
  const asked = said.length;
  const soon = addDays(dayOf(now), 9);
  for (const who of [johan, maria, karin]) {
    await (await import("~/routes/unit.$unit._index")).loader(ask("/unit/hemtjanst-norr", who, norr));
    await (await import("~/routes/unit.$unit.successor")).loader(
      ask(`/?ombud=johan-vinOmbud&person=rita&fromDay=${soon}`, who, norr),
    );
  }
  for (const who of [maria, karin]) await (await import("~/routes/readiness")).loader(ask("/readiness", who));
  const heard = said.slice(asked);
  expect(heard.filter((sql) => secret.test(sql))).toEqual([]);
  expect(heard.filter((sql) => /\b(Enrolment|Completion|StepCompletion|Assignment|Certificate)\b/.test(sql))).toEqual(
    [],
  );
  for (const table of ["UnitFact", "Membership", "ContactCheck"])
    expect(
      heard.filter((sql) => sql.includes(table)),
      table,
    ).not.toEqual([]);
});

test("neither do the pages on people, units, groups and the import", async () => {
  const { preview } = await import("./staffFiles");
  const karin = await context("karin");
  const shown = await preview(karin.who.actor, "Anst.nr;Namn;Enhetskod;Fr.o.m.\n1;Kim;3020;2026-01-01\n", now);
  const before = said.filter((sql) => secret.test(sql)).length;
  const asked = said.length;
  const ask = (address: string, params = {}) => ({
    request: new Request(`http://localhost${address}`),
    params,
    context: karin,
  });
  await (await import("~/routes/people._index")).loader(ask("/people?text=johan&unit=hemtjanst-norr"));
  await (await import("~/routes/people.$person._index")).loader(ask("/people/johan", { person: "johan" }));
  await (await import("~/routes/organisation._index")).loader(ask("/organisation"));
  await (await import("~/routes/groups._index")).loader(ask("/groups"));
  await (await import("~/routes/import._index")).loader(ask("/import"));
  await (await import("~/routes/import.$import._index")).loader(ask("/import/x", { import: shown.id }));
  expect(said.filter((sql) => secret.test(sql))).toHaveLength(before);
  expect(said.slice(asked).filter((sql) => /Membership|StaffImportLine/.test(sql))).not.toEqual([]);
});

test("neither do the pages that make codes for people, though a code deletes what they have answered", async () => {
  const { randomId } = await import("~/lib/hash");
  const { issueCodes } = await import("~/privacy/newWayIn.server");
  const before = said.filter((sql) => secret.test(sql)).length;
  const asked = said.length;
  for (const person of ["maria", "karin"]) {
    const who = await context(person);
    const ask = (address: string) => ({ request: new Request(`http://localhost${address}`), params: {}, context: who });
    await (await import("~/routes/codes._index")).loader(ask("/codes?unit=hemtjanst-norr"));
    await (await import("~/routes/codes.new")).loader(ask("/codes/new?person=johan&person=amina"));
    await issueCodes(who.who.actor, randomId(), ["johan", "amina"], now);
  }
  expect(said.filter((sql) => secret.test(sql))).toHaveLength(before);
  expect(said.slice(asked).filter((sql) => sql.includes("SignInLink"))).not.toEqual([]);
});

test("the page on how the questions work asks for what was told, and no table of tries or answers", async () => {
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { tellMonthsThatAreOver } = await import("~/attempts/publishing.server");
  const { loader } = await import("~/routes/questions");
  await tellMonthsThatAreOver(catalogueIn, now);
  const before = said.length;
  const karin = await context("karin");
  const { steps, months } = await loader({
    request: new Request("http://localhost/questions"),
    params: {},
    context: karin,
  });
  expect([steps.length > 0, months.length > 0]).toEqual([true, true]);
  const asked = said.slice(before);
  expect(asked.filter((sql) => /\bQuiz(Attempt|Answer|Save)\b/.test(sql))).toEqual([]);
  // However many months have been told: one statement for the list of them, and one for the month that is shown.
  expect(asked.filter((sql) => sql.includes("QuestionReport"))).toHaveLength(2);
});

test("a page of a lesson asks how far one is, and two small things more: whether the course is approved, and whom to turn to", async () => {
  const elias = { ...(await context("elias")), isVisit: false };
  const params = { course: "k1", unit: "k1-1-1", step: "1" };
  const request = new Request("http://localhost/courses/k1/k1-1-1/1");
  const before = said.length;
  await (await import("~/root")).loader({ request, params, context: elias });
  await (await import("~/routes/courses.$course.$unit.$step._index")).loader({ request, params, context: elias });
  const asked = said.slice(before).map((sql) => /"(Enrolment|CourseApproval|Contact)"/.exec(sql)?.[1] ?? sql);
  expect(asked.sort()).toEqual(["Contact", "CourseApproval", "Enrolment"]);
});

test("the start page asks of all that one did for one's own ratings alone", async () => {
  const { loader } = await import("~/routes/_index");
  const before = said.length;
  await loader({ request: new Request("http://localhost/"), params: {}, context: await context("karin") });
  const asked = said.slice(before).filter((sql) => secret.test(sql));
  expect(asked).toHaveLength(1);
  expect(asked[0]).toMatch(/FROM "ConfidenceRating"\s+WHERE "personId" = \?/);
});

test("the page on how it feels to ask, in the municipality, asks for what was told and for no rating", async () => {
  const { loader } = await import("~/routes/confidence.municipality");
  const karin = await context("karin");
  const before = said.length;
  const request = new Request("http://localhost/confidence/municipality");
  const { units, months } = await loader({ request, params: {}, context: karin });
  expect([units.length > 0, months.length > 0]).toEqual([true, true]);
  const asked = said.slice(before).filter((sql) => secret.test(sql));
  expect(asked.filter((sql) => !sql.includes("ConfidenceReport"))).toEqual([]);
  expect(asked).toHaveLength(1);
});
