// The SQL that reports and certificates send, as the driver hears it: none of it names a table of what people answered.
import { expect, test } from "vitest";
import { said } from "./listening";
import { signedIn } from "./world";

const now = new Date();
const secret = /\b(QuizAttempt|QuizAnswer|QuizSave|Run|RunChoice)\b/i;
const context = async (person: string) => ({
  nonce: "",
  id: "",
  now,
  who: await signedIn(person, now),
  token: null,
  address: "",
  isVisit: true,
  failure: null,
  page: null,
});

test("neither the team's page, nor the municipality's, nor the contacts, nor a certificate asks a table of what people answered", async () => {
  const { db } = await import("~/lib/db.server");
  const { catalogueIn } = await import("~/content/catalogue.server");
  const { issueCertificate } = await import("~/training/certificate.server");
  const course = catalogueIn({ kommunen: "", vin: "" }).courses[0] ?? (null as never);
  const johan = await context("johan");
  const code = (await issueCertificate(johan.who.actor, johan.who.municipality, course, now)) ?? "";
  expect(code).not.toBe("");
  const request = new Request("http://localhost/");
  const loaded = [
    await (await import("~/routes/team")).loader({ request, params: {}, context: await context("maria") }),
    await (await import("~/routes/municipality")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/support._index")).loader({ request, params: {}, context: await context("maria") }),
    await (await import("~/routes/directory._index")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/directory.$contact._index")).loader({
      request,
      params: { contact: "socialjouren" },
      context: await context("karin"),
    }),
    await (await import("~/routes/_index")).loader({ request, params: {}, context: await context("karin") }),
    await (await import("~/routes/certificate.$code")).loader({ request, params: { code }, context: johan }),
  ];
  expect(loaded.every(Boolean)).toBe(true);
  expect(said.filter((sql) => secret.test(sql))).toEqual([]);
  // What is listened for is heard, from the reader and from the client.
  for (const table of ["Membership", "Completion", "Certificate", "AuditEntry", "Contact", "ContactReport"])
    expect(
      said.filter((sql) => sql.includes(table)),
      table,
    ).not.toEqual([]);
  await db.quizAttempt.count();
  const { readRun } = await import("~/attempts/runs.server");
  await readRun(johan.who.actor, "forsta-fragan");
  expect(said.filter((sql) => secret.test(sql))).toHaveLength(2);
});
