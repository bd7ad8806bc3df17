// The SQL that reports and certificates send, as the driver hears it: none of it names a table of what people answered.
import BetterSqlite from "better-sqlite3";
import { afterAll, expect, test } from "vitest";
import { signedIn } from "./world";

// Every statement of this process is prepared here, the client's and the reader's. It is listened to, not replaced; and
// before anything is imported that asks, because statements are kept and prepared once.
const said: string[] = [];
const driver = BetterSqlite.prototype as { prepare(sql: string): unknown };
const { prepare } = driver;
driver.prepare = function listening(this: unknown, sql: string) {
  said.push(sql);
  return prepare.call(this, sql);
};
afterAll(() => {
  driver.prepare = prepare;
});

const now = new Date();
const secret = /\b(QuizAttempt|QuizAnswer|Run|RunChoice)\b/i;
const context = async (person: string) => ({
  nonce: "",
  now,
  who: await signedIn(person, now),
  token: null,
  address: "",
  isVisit: true,
  failure: null,
  page: null,
});

test("neither the team's page, nor the municipality's, nor a certificate asks a table of what people answered", async () => {
  const { db } = await import("~/lib/db.server");
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { issueCertificate } = await import("~/training/certificate.server");
  const course = catalogueIn({ kommunen: "", vin: "" }).courses[0] ?? (null as never);
  const johan = await context("johan");
  const code = (await issueCertificate(johan.who.actor, course, now)) ?? "";
  expect(code).not.toBe("");
  const request = new Request("http://localhost/");
  const loaded = [
    await (await import("~/routes/team")).loader({ request, params: {}, context: await context("maria") }),
    await (await import("~/routes/municipality")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/certificate.$code")).loader({ request, params: { code }, context: johan }),
  ];
  expect(loaded.every(Boolean)).toBe(true);
  expect(said.filter((sql) => secret.test(sql))).toEqual([]);
  // What is listened for is heard, from the reader and from the client.
  for (const table of ["Membership", "Completion", "Certificate", "AuditEntry"])
    expect(
      said.filter((sql) => sql.includes(table)),
      table,
    ).not.toEqual([]);
  await db.quizAttempt.count();
  const { readRun } = await import("~/attempts/runs.server");
  await readRun(johan.who.actor, { course, step: { id: "x" } } as never);
  expect(said.filter((sql) => secret.test(sql))).toHaveLength(2);
});
