// SPDX-License-Identifier: EUPL-1.2
// Certificates that others check, and on paper.
import { expect, test } from "vitest";
import { findCourse } from "~/content/catalogue";
import { catalogueIn } from "~/content/catalogue.server";
import { dictionaries, formatDay } from "~/i18n/language";
import { addDays, addMonths, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { issueCertificate, readCertificate, readCertificates } from "~/training/certificate.server";
import { certificatePdf } from "~/training/certificatePdf.server";
import { checkCertificate, codeFrom } from "~/training/checking.server";
import { contextOf, newcomer, signedIn } from "./world";

const now = new Date();
const today = dayOf(now);
const course = findCourse(catalogueIn({ kommunen: "", vin: "" }), "k1") ?? (null as never);
const { municipality, actor: johan } = await signedIn("johan", now);
const code = (await issueCertificate(johan, municipality, course, now)) ?? "";
const actorOf = async (id: string) => (await signedIn(id, now)).actor;

test("a number is read as people write it, and what never is one is not asked about", () => {
  for (const written of ["abcd-2345-wxyz", "ABCD 2345 WXYZ", " abcd2345wxyz "])
    expect(codeFrom(written)).toBe("ABCD-2345-WXYZ");
  for (const written of ["", "ABCD", "ABCD-2345-WXY0", "ABCD-2345-WXYZ-2", "' OR 1=1 --", "ÅÄÖÅ-ÄÖÅÄ-ÖÅÄÖ"])
    expect(codeFrom(written)).toBeNull();
});

test("anybody can check a certificate; who it is about is told to its holder and to their manager of today, and nobody else", async () => {
  const told = async (who: Parameters<typeof checkCertificate>[0]) => (await checkCertificate(who, code, now))?.name;
  expect(await checkCertificate(null, code.toLowerCase(), now)).toMatchObject({ code, isValid: true, name: null });
  expect(await told(johan)).toBe("Johan Ek");
  expect(await told(await actorOf("maria"))).toBe("Johan Ek");
  for (const id of ["amina", "karin", "anna-kallstrom", "elias"])
    expect([id, await told(await actorOf(id))]).toEqual([id, null]);
  // A manager who was one until yesterday is told nothing today, and neither is the manager of who has left.
  await db.membership.updateMany({
    where: { personId: "maria", role: "manager" },
    data: { toDay: addDays(today, -1) },
  });
  expect(await told(await actorOf("maria"))).toBeNull();
  await db.membership.updateMany({ where: { personId: "maria", role: "manager" }, data: { toDay: null } });
  const maria = await actorOf("maria");
  await db.person.update({ where: { id: "johan" }, data: { employedTo: addDays(today, -1) } });
  expect(await told(maria)).toBeNull();
  await db.person.update({ where: { id: "johan" }, data: { employedTo: null } });
});

test("a protected person's certificate says the chosen name to their manager, and no name to others", async () => {
  await db.person.update({ where: { id: "johan" }, data: { name: "Kim Valt", protectedOn: today } });
  expect((await checkCertificate(await actorOf("maria"), code, now))?.name).toBe("Kim Valt");
  expect(JSON.stringify(await checkCertificate(null, code, now))).not.toMatch(/Kim|Johan/);
  await db.person.update({ where: { id: "johan" }, data: { name: "Johan Ek", protectedOn: null } });
});

test("a certificate holds through its last day, and is over the day after", async () => {
  const { validThrough } = (await readCertificate(johan, code)) ?? { validThrough: "" };
  const at = (day: string) => new Date(`${day}T12:00:00Z`);
  expect((await checkCertificate(null, code, at(validThrough)))?.isValid).toBe(true);
  expect((await checkCertificate(null, code, at(addDays(validThrough, 1))))?.isValid).toBe(false);
});

test("each cycle has its own certificate; the earlier one stays what it was, also while the next is open", async () => {
  const who = await newcomer(now);
  const cycle = (number: number, completedAt: Date | null, countsFrom: string | null) =>
    db.enrolment.create({
      data: {
        id: `${who.personId}-${number}`,
        personId: who.personId,
        courseId: "k1",
        cycle: number,
        contentVersion: 1,
        openedAt: now,
        completedAt,
        assignment: {
          create: {
            assignedAt: now,
            startOn: today,
            days: 30,
            dueOn: today,
            validityMonths: 12,
            windowDays: 60,
            countsFrom,
          },
        },
      },
    });
  const first = new Date(`${addDays(today, -340)}T10:00:00Z`);
  await cycle(1, first, null);
  const last = addMonths(dayOf(first), 12);
  await cycle(2, null, last);
  // The renewal is open and nothing is done in it: what was completed is what there is a certificate of.
  const one = (await issueCertificate(who, municipality, course, now)) ?? "";
  expect(await readCertificate(who, one)).toMatchObject({ completedOn: dayOf(first), validThrough: last });
  await db.enrolment.update({ where: { id: `${who.personId}-2` }, data: { completedAt: now } });
  const two = (await issueCertificate(who, municipality, course, now)) ?? "";
  expect(two).not.toBe(one);
  // Whoever renews early loses no days.
  expect(await readCertificate(who, two)).toMatchObject({ completedOn: today, validThrough: addMonths(last, 12) });
  expect((await checkCertificate(null, one, now))?.isValid).toBe(true);
  expect((await readCertificates(who, now)).map((each) => [each.code, each.isValid])).toEqual([
    [two, true],
    [one, true],
  ]);
  expect(await readCertificates(johan, now)).toHaveLength(1);
});

test("whoever guesses numbers is stopped after fifty, and whoever checks true ones is not", async () => {
  const { loader } = await import("~/routes/certificate.$code._index");
  const ask = async (number: string, address: string) => {
    const context = { ...(await contextOf("amina", now)), who: null, address };
    const answer = await loader({ request: new Request("http://localhost/"), params: { code: number }, context });
    return "init" in answer ? (answer.init?.status ?? 200) : 200;
  };
  for (let times = 0; times < 60; times++) expect(await ask(code, "192.0.2.1")).toBe(200);
  for (let times = 0; times < 50; times++) expect(await ask("ABCD-ABCD-ABCD", "192.0.2.2")).toBe(404);
  expect(await ask("ABCD-ABCD-ABCE", "192.0.2.2")).toBe(429);
  expect(await ask(code, "192.0.2.2")).toBe(429);
  expect(await ask(code, "192.0.2.3")).toBe(200);
});

const spoken = (language: "sv" | "en") => ({
  words: dictionaries[language],
  language,
  day: (day: string) => formatDay(language, day),
  address: "https://larportalen.example.se/certificate/X",
});

test("the paper is a tagged PDF of one page, with its title, its language and a structure that can be listened to", async () => {
  const certificate = (await readCertificate(johan, code)) ?? (null as never);
  for (const [language, tag] of [
    ["sv", "sv-SE"],
    ["en", "en-GB"],
  ] as const) {
    const text = (await certificatePdf(certificate, spoken(language)))?.toString("latin1") ?? "";
    expect(text.startsWith("%PDF-1.7")).toBe(true);
    expect(text.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(text).toMatch(/\/StructTreeRoot/);
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/DisplayDocTitle true/);
    expect(text).toContain(`/Lang (${tag})`);
    expect(text).toContain("pdfuaid:part");
    expect(text.match(/\/S \/H1/g)).toHaveLength(1);
    expect(text.match(/\/S \/P\b/g)?.length).toBeGreaterThan(8);
  }
});

test("names with the letters of Europe are written; one with others is left to the page", async () => {
  const certificate = (await readCertificate(johan, code)) ?? (null as never);
  for (const name of [
    "Åsa Ärlig Östberg",
    "André Kovač",
    "Selma Yıldız",
    "Goran Petrović Đorđe",
    "Ελένη",
    "Олена",
    "Nguyễn",
  ])
    expect([name, (await certificatePdf({ ...certificate, name }, spoken("sv"))) !== null]).toEqual([name, true]);
  expect(await certificatePdf({ ...certificate, name: "أمينة" }, spoken("sv"))).toBeNull();
});

test("a paper says that a course is done, never that anybody is qualified", () => {
  for (const { certificate } of Object.values(dictionaries)) {
    const said = JSON.stringify(certificate, (_, each) => (typeof each === "function" ? each("x", "y") : each));
    expect(said.replaceAll(certificate.scope, "")).not.toMatch(/behörig|certifierad|qualified|licensed/i);
  }
  expect(dictionaries.sv.certificate.text("x", "y")).toContain("genomfört");
});
