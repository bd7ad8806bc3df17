// SPDX-License-Identifier: EUPL-1.2
// Names that break what was written with ordinary ones in mind, from the form they are typed into to every page and file
// that tells them. What each is against stands in `hostile.ts`.
import { parse } from "csv-parse/sync";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { dictionaries, formatDay } from "~/i18n/language";
import { addDays, dayOf, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { oneLine } from "~/lib/line";
import { inSwedish } from "~/lib/swedish";
import { addItems } from "~/mail/outbox.server";
import { sendAll } from "~/mail/sending.server";
import { smtpCarrier } from "~/mail/smtp.server";
import { calendarOf } from "~/refresh/calendar";
import { certificatePdf } from "~/training/certificatePdf.server";
import { writeReminder } from "~/training/letter.server";
import { hostileNames, identityNumber, tooLongName } from "./hostile";
import { MailServer } from "./mailServer";
import { formsOf, unescaped } from "./pageForms";
import { pdfText } from "./pdfText";
import { type Answer, ask, type Running, serve, signInAs, stop } from "./running";
import { textsIn, unzipped } from "./unzipped";

const today = dayOf(new Date());
const all = Object.entries(hostileNames);
/** As each is kept and shown. */
const kept = all.map(([, name]) => oneLine(name));

let running: Running;
let karin: string;
let maria: string;

beforeAll(async () => {
  running = await serve(process.env.DATA_DIR ?? "");
  karin = await signInAs(running, "karin");
  maria = await signInAs(running, "maria");
});
afterAll(() => stop(running));

/** Opens a page, fills in its form and sends it. */
async function send(address: string, typed: Record<string, string>, cookie = karin): Promise<Answer> {
  const page = await ask(running, address, { cookie });
  const form = formsOf(page.body, address).find(
    (each) => each.method === "post" && each.fields.some(({ name }) => name in typed),
  );
  const fields = Object.fromEntries(
    (form?.fields ?? []).filter(({ sent }) => sent).map(({ name, value }) => [name, value]),
  );
  return ask(running, form?.action ?? address, { cookie, form: { ...fields, ...typed } });
}

/** What somebody reads on a page: its text, without its tags. */
const readOf = ({ body }: Answer) =>
  unescaped(body.replace(/<(script|style)\b.*?<\/\1>/gs, "").replace(/<[^>]*>/g, "\n"));

/** Nothing that was written became part of the page. */
function expectNoMarkup({ body }: Answer) {
  expect(body).not.toMatch(/<script>alert|<img src|<[a-z]+(?: [\w-]+(?:="[^"]*")?)* onerror/i);
  expect(body).not.toMatch(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/);
}

const newPerson = (name: string) =>
  send("/people/new", { name, employedFrom: today, unit: "hemtjanst-norr", role: "employee" });

test("a person is called what was typed, in one line and composed, and every page shows that and nothing else", async () => {
  for (const [what, name] of all) {
    const { status, headers } = await newPerson(name);
    expect([what, status]).toEqual([what, 303]);
    const page = await ask(running, headers.location ?? "", { cookie: karin });
    expect([what, readOf(page).includes(oneLine(name))]).toEqual([what, true]);
    expectNoMarkup(page);
  }
  const team = await ask(running, "/team?course=k1&sort=name", { cookie: maria });
  for (const name of kept) expect([name, readOf(team).includes(name)]).toEqual([name, true]);
  expectNoMarkup(team);
});

test("names are sorted as Swedish sorts them, whatever they were typed with", async () => {
  for (const name of [
    "Ülle Zorn",
    "Émile Zorn",
    "A\u030Ase Zorn",
    "O\u0308rjan Zorn",
    "Øyvind Zorn",
    "Ægir Zorn",
    "Zoe Zorn",
  ])
    await newPerson(name);
  const found = await ask(running, "/people?text=zorn", { cookie: karin });
  const shown = [...readOf(found).matchAll(/(\S+) Zorn/g)].map(([, name = ""]) => name);
  const expected = ["Émile", "Ülle", "Zoe", "Åse", "Ægir", "Örjan", "Øyvind"];
  expect([...new Set(shown)]).toEqual(expected);
  expect([...expected].reverse().sort(inSwedish).slice(0, 4)).toEqual(expected.slice(0, 4));
});

test("a name is found composed or not, in capitals or small letters, of any alphabet, and its own signs are no pattern", async () => {
  for (const name of ["Čapek Ödla", "Олена Коваль", "Kim 100%_Ek", "Şahin Ek"]) await newPerson(name);
  const { searchPeople } = await import("~/people/search.server");
  const { actor } = await import("./world");
  const who = await actor("karin");
  const found = async (text: string) =>
    (await searchPeople(who, { text, unit: "", former: false, page: 1 }, new Date())).people.map(({ name }) => name);
  for (const text of [
    "Åsa Ängström",
    "åsa ÄNGSTRÖM",
    "A\u030Asa A\u0308ng",
    "a\u0308ngstro\u0308m",
    " ångström".replace("å", "ä"),
    "\tÅsa\nÄngström",
  ])
    expect([text, await found(text)]).toEqual([text, ["Åsa Ängström"]]);
  expect(await found("čapek")).toEqual(["Čapek Ödla"]);
  expect(await found("ОЛЕНА")).toEqual(["Олена Коваль"]);
  expect(await found("şahin")).toEqual(["Şahin Ek"]);
  expect(await found("<script>")).toEqual([hostileNames.markup]);
  expect(await found("o'brien")).toEqual([hostileNames.apostrophe]);
  expect(await found("ليلى")).toEqual([hostileNames.rightToLeft]);
  expect(await found("%_ek")).toEqual(["Kim 100%_Ek"]);
  for (const name of ["_", "%", "!", "\\"]) expect((await found(name)).every((each) => each.includes(name))).toBe(true);
  // The page of the manager finds by the same rule.
  const team = await ask(running, `/team?course=k1&name=${encodeURIComponent("a\u030Asa")}`, { cookie: maria });
  expect(readOf(team)).toContain("Åsa Ängström");
});

test("a name that is too long, that nobody can see or that holds an identity number is refused with a sentence, and nothing typed is lost", async () => {
  const { problems } = dictionaries.sv.people;
  const before = await db.person.count();
  for (const [name, said] of [
    [tooLongName, problems.nameTooLong],
    [`Kim ${identityNumber}`, problems.identityNumber],
    ["\u202e\u200b\ufeff", problems.nameMissing],
    ["\u0301\u200d", problems.nameMissing],
    ["", problems.nameMissing],
  ] as const) {
    const answer = await newPerson(name);
    expect([name, answer.status, readOf(answer).includes(said)]).toEqual([name, 422, true]);
    if (name.length > 10) expect(unescaped(answer.body)).toContain(`value="${name}"`);
  }
  expect(await db.person.count()).toBe(before);
  // 120 letters are 120 letters, also where each was typed as two signs.
  expect((await newPerson("Å".repeat(120).normalize("NFD"))).status).toBe(303);
  expect((await newPerson("Å".repeat(121))).status).toBe(422);
});

test("a unit, a group, a contact and a file are called what was typed, by the same rule", async () => {
  for (const [what, name] of all) {
    const unit = await send("/organisation/new", { name, parent: "vof" });
    expect([what, unit.status]).toEqual([what, 303]);
    const group = await send("/groups/new", { name });
    expect([what, group.status]).toEqual([what, 303]);
    const contact = await send("/directory/new", {
      kind: "duty",
      title: name,
      helps: name,
      owner: name,
      phone: "08-465 004 00",
      checked: "yes",
    });
    expect([what, contact.status]).toEqual([what, 303]);
  }
  const { uploadImport } = await import("~/people/import/imports.server");
  const { actor } = await import("./world");
  for (const name of [...Object.values(hostileNames), `${identityNumber}.csv`, tooLongName, ""])
    await uploadImport(await actor("karin"), { fileName: name, bytes: Buffer.from("a"), scope: "nobody" }, new Date());
  for (const address of ["/organisation", "/groups", "/directory", "/support", "/import", "/people/new"]) {
    const page = await ask(running, address, { cookie: karin });
    expect([address, page.status]).toEqual([address, 200]);
    expectNoMarkup(page);
    if (address !== "/people/new")
      for (const name of kept) expect([address, name, readOf(page).includes(name)]).toEqual([address, name, true]);
    expect(page.body).not.toContain(identityNumber);
  }
  // The same letters typed in another way are the same name.
  const again = await send("/organisation/new", { name: oneLine(hostileNames.decomposed), parent: "vof" });
  expect([again.status, readOf(again).includes(dictionaries.sv.people.problems.unitNameTaken)]).toEqual([422, true]);
  const groups = readOf(await ask(running, "/groups", { cookie: karin }));
  expect(groups.indexOf("Åsa Ängström")).toBeGreaterThan(groups.indexOf(hostileNames.markup));
});

test("in a CSV file each name is one cell, and none can be read as a formula", async () => {
  const { body } = await ask(running, "/team/export.csv?course=k1", { cookie: maria });
  const rows = parse(body, { delimiter: ";", bom: true, relax_column_count: true }) as string[][];
  const cells = rows.slice(1).map(([cell = ""]) => cell);
  for (const name of kept)
    expect([name, cells.some((cell) => cell === name || cell === `'${name}`)]).toEqual([name, true]);
  for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  const units = await ask(running, "/municipality/export.csv?course=k1", { cookie: karin });
  const all = (parse(units.body, { delimiter: ";", bom: true, relax_column_count: true }) as string[][]).flat();
  expect(all.length).toBeGreaterThan(20);
  for (const cell of all) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
  for (const sign of ["=", "+", "-", "@"]) expect(cells.some((cell) => cell.startsWith(`'${sign}`))).toBe(true);
});

test("in a workbook each name is a text as it is written, and there is no formula", async () => {
  const file = Buffer.from(
    await (
      await fetch(`http://127.0.0.1:${running.port}/team/export.xlsx?course=k1`, { headers: { cookie: maria } })
    ).arrayBuffer(),
  );
  const files = unzipped(file);
  const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
  expect(sheet).not.toMatch(/<f[ >]/);
  const shared = textsIn(files);
  for (const name of kept) expect([name, shared.includes(name)]).toEqual([name, true]);
  // Every cell with a name in it says that it is a text.
  const named = [...sheet.matchAll(/<c ([^>]*)><v>(\d+)<\/v>/g)].filter(([, head = ""]) => /r="A\d+"/.test(head));
  expect(named.length).toBeGreaterThan(kept.length);
  for (const [, head = ""] of named) expect(head).toContain('t="s"');
});

test("on a paper the name is what it is, and the paper has no more pages or links for it", async () => {
  const certificate = {
    code: "ABCD-ABCD-ABCD",
    courseTitle: "Våga fråga",
    issuer: hostileNames.semicolons,
    completedOn: today,
    validThrough: addDays(today, 365),
    contentVersion: 1,
    units: 16,
    minutes: 120,
    reviewedOn: null,
  };
  const spoken = {
    words: dictionaries.sv,
    language: "sv" as const,
    day: (day: string) => formatDay("sv", day),
    address: "https://larportalen.example.se/certificate/X",
  };
  let written = 0;
  for (const name of kept) {
    const file = await certificatePdf({ ...certificate, name } as never, spoken);
    if (file === null) continue;
    written += 1;
    const text = pdfText(file);
    expect([name, text.replaceAll("\n", "").includes(name.replaceAll(" ", " "))]).toEqual([name, true]);
    expect(text.replaceAll("\n", "")).toContain(dictionaries.sv.certificate.title);
    expect(file.toString("latin1")).not.toMatch(/\/S \/(JavaScript|URI|Launch)|\/OpenAction/);
  }
  expect(written).toBeGreaterThan(kept.length - 4);
});

/** The lines of a calendar as RFC 5545 (3.1) says: unfolded, each a name, parameters and a value. */
function calendarLines(file: string): { name: string; value: string }[] {
  expect(file.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  for (const line of file.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const lines = file
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean);
  return lines.map((line) => {
    const [, name = "", value = ""] = /^([A-Z-]+)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
    expect([line, name]).not.toEqual([line, ""]);
    return { name, value };
  });
}

test("in a calendar a title is one value of one line, and none begins another", () => {
  for (const [what, title] of all) {
    const file = calendarOf(
      title,
      [
        { id: "a", day: today, title },
        { id: "b", day: addDays(today, 1), title },
      ],
      today,
    );
    const lines = calendarLines(file);
    const begun = lines
      .filter(({ name }) => name === "BEGIN" || name === "END")
      .map(({ name, value }) => `${name} ${value}`);
    expect([what, begun]).toEqual([
      what,
      ["BEGIN VCALENDAR", "BEGIN VEVENT", "END VEVENT", "BEGIN VEVENT", "END VEVENT", "END VCALENDAR"],
    ]);
    const said = lines
      .filter(({ name }) => name === "SUMMARY")
      .map(({ value }) => value.replace(/\\([nN,;\\])/g, (_, sign) => (/n/i.test(sign) ? "\n" : sign)));
    expect([what, said]).toEqual([what, Array(2).fill(oneLine(title))]);
  }
});

test("a calendar of a person with such a name, in a unit with such a name, tells neither", async () => {
  await db.person.update({ where: { id: "johan" }, data: { name: oneLine(hostileNames.calendarLine) } });
  const cookie = await signInAs(running, "johan");
  const page = await ask(running, "/refresh/calendar", { cookie });
  const form = formsOf(page.body, "/refresh/calendar").find((each) => each.action === "/refresh/calendar");
  const fields = Object.fromEntries((form?.fields ?? []).map(({ name, value }) => [name, value]));
  const secret = Object.values(fields).find((value) => value.length === 44) ?? "";
  expect((await ask(running, "/refresh/calendar", { cookie, form: fields })).status).toBeLessThan(400);
  const file = await ask(running, `/calendar/${secret}.ics`);
  expect([file.status, String(file.headers["content-type"])]).toEqual([200, "text/calendar; charset=utf-8"]);
  calendarLines(file.body);
  expect(file.body).not.toMatch(/Eva|VALARM|Hemtjänst/);
});

let mails: MailServer;
beforeEach(async () => {
  mails = await new MailServer().listen();
});
afterEach(() => mails.close());

test("a mail has the headers that we write and one recipient, whatever the person or the unit is called", async () => {
  const day = "2026-11-24";
  const noon = new Date(startOf(day).getTime() + 12 * 3_600_000);
  await db.mail.deleteMany();
  const assigned = await db.enrolment.findMany({
    where: { completedAt: null, assignment: { isNot: null } },
    select: { id: true, personId: true },
    distinct: ["personId"],
    take: 4,
  });
  expect(assigned.length).toBeGreaterThan(1);
  const names = [hostileNames.mailHeader, hostileNames.encodedWord, hostileNames.markup, hostileNames.override];
  for (const [index, { id, personId }] of assigned.entries()) {
    // Also as it would lie in a database that somebody else wrote into.
    await db.person.update({
      where: { id: personId },
      data: { name: names[index] ?? "", email: `p${index}@exempelkommunen.example` },
    });
    await db.$transaction((tx) =>
      addItems(tx, day, [{ key: `hostile-${index}`, personId, kind: "asked", about: id }], noon),
    );
  }
  const carrier = smtpCarrier({
    host: "127.0.0.1",
    port: mails.port,
    secure: false,
    user: null,
    password: "",
    name: "Lärportalen",
    address: "larportalen@exempelkommunen.example",
  });
  await sendAll({ write: writeReminder, carrier, clock: () => noon });
  carrier.end();
  expect(mails.taken.length).toBeGreaterThan(1);
  for (const { to, text } of mails.taken) {
    const [head = "", ...body] = text.split("\r\n\r\n");
    const headers = head
      .replace(/\r\n[ \t]+/g, " ")
      .split("\r\n")
      .map((line) => line.split(":")[0]?.toLowerCase() ?? "");
    expect(headers.sort()).toEqual(
      [
        "auto-submitted",
        "content-transfer-encoding",
        "content-type",
        "date",
        "from",
        "message-id",
        "mime-version",
        "subject",
        "to",
      ].sort(),
    );
    expect(head).toContain(`To: ${to}`);
    expect(head + body.join("")).not.toMatch(/evil|Bcc|<script>|RXZpbA/i);
  }
  expect(new Set(mails.recipients).size).toBe(mails.taken.length);
  expect(mails.heard.filter((line) => /^RCPT/i.test(line))).toHaveLength(mails.taken.length);
});

test("an address with a line break, a second address or a comment in it is not taken", async () => {
  const before = await db.person.findUniqueOrThrow({ where: { id: "amina" } });
  for (const email of [
    "a@b.se\r\nBcc: c@d.se",
    "a@b.se, c@d.se",
    "a@b.se;c@d.se",
    '"a"<c@d.se>',
    "a@b@c.se",
    "<a@b.se>",
    "(a)a@b.se",
  ]) {
    const answer = await send("/people/amina/details", { email });
    expect([email, answer.status]).toEqual([email, 422]);
  }
  expect((await db.person.findUniqueOrThrow({ where: { id: "amina" } })).email).toBe(before.email);
});
