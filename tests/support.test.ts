// SPDX-License-Identifier: EUPL-1.2
// The local directory against a real database: who may do what, nothing lost, nothing twice, and nobody seen.
import { beforeEach, expect, test } from "vitest";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { readCard } from "~/support/card.server";
import {
  checkContact,
  countCare,
  makeContact,
  readKept,
  readKeptContact,
  restoreContact,
  saveContact,
  withdrawContact,
} from "~/support/care.server";
import { columnsOf, draftFrom } from "~/support/contact";
import { readContact, readDirectory } from "~/support/directory.server";
import { reportContact } from "~/support/report.server";
import { contacts } from "../prisma/world";
import { actor, signedIn } from "./world";

const now = new Date();
const today = dayOf(now);
const karin = await actor("karin", now);
const amina = await actor("amina", now);
const given = {
  kind: "entry",
  title: "Mottagningen",
  helps: "Råd och första samtalet.",
  phone: "08-465 004 40",
  hours: "Vardagar 8–16",
  channels: ["phone", "dropIn"],
  accepts: ["men", "pets"],
  owner: "Samordnaren",
  reviewMonths: "6",
};
const formOf = (fields: Record<string, string | string[]>) =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((each) => [name, each] as [string, string])),
  );
const newForm = (id: string, more = {}) => formOf({ ...given, id, checked: "yes", ...more });
const editing = async (id: string, more: Record<string, string> = {}) => {
  const contact = await readKeptContact(karin, id, now);
  if (!contact) throw new Error(`there is no ${id}`);
  const { draft, version } = { draft: draftFrom(contact), version: String(contact.version) };
  return formOf({ ...draft, version, ...more });
};
const entries = (subject: string) =>
  db.auditEntry.findMany({ where: { subject }, orderBy: { seq: "asc" }, select: { action: true } });
const actions = async (subject: string) => (await entries(subject)).map(({ action }) => action);

/** Another municipality of the same installation, with a coordinator and a contact of its own. */
await db.orgUnit.create({ data: { id: "annan", name: "Annan kommun" } });
const { orgUnitId: _id, ...settings } = await db.municipalitySettings.findFirstOrThrow();
await db.municipalitySettings.create({ data: { orgUnitId: "annan", ...settings } });
await db.person.create({ data: { id: "olle", name: "Olle Annan", employedFrom: "2020-01-01" } });
await db.membership.create({
  data: { id: "olle", personId: "olle", orgUnitId: "annan", role: "coordinator", fromDay: "2020-01-01" },
});
const olle = await actor("olle", now);

let id = "";
beforeEach(async () => {
  id = randomId();
  expect(await makeContact(karin, newForm(id), now)).toEqual({ id });
});

test("a new contact is shown to everybody in the municipality, checked today, and to nobody else", async () => {
  expect(await readContact(amina, id, now)).toMatchObject({
    title: given.title,
    channels: given.channels,
    accepts: given.accepts,
    terms: [],
    checkedOn: today,
    overdue: false,
    reports: [],
  });
  const listed = async (who: Actor) => (await readDirectory(who, now)).flatMap((section) => section.contacts);
  expect((await listed(amina)).map((each) => each.id)).toContain(id);
  expect(await listed(olle)).toEqual([]);
  expect(await readContact(olle, id, now)).toBe(null);
  expect(await actions(id)).toEqual(["contact.made", "contact.checked"]);
});

test("the same form sent twenty times at once makes one contact, and sent again with a change saves the change", async () => {
  const twice = randomId();
  const sent = await Promise.all(Array.from({ length: 20 }, () => makeContact(karin, newForm(twice), now)));
  expect(sent).toEqual(sent.map(() => ({ id: twice })));
  expect(await actions(twice)).toEqual(["contact.made", "contact.checked"]);
  expect(await makeContact(karin, newForm(twice, { helps: "Något annat." }), now)).toEqual({ id: twice });
  expect(await readKeptContact(karin, twice, now)).toMatchObject({ helps: "Något annat.", version: 2 });
});

test("nothing is shown that nobody has checked", async () => {
  const unchecked = formOf({ ...given, id: randomId() });
  expect(await makeContact(karin, unchecked, now)).toMatchObject({
    refused: { wrong: [{ field: "checked", problem: "unchecked" }], draft: { title: given.title } },
  });
  expect(await saveContact(karin, id, await editing(id, { phone: "08-465 004 41" }), now)).toMatchObject({
    refused: { wrong: [{ field: "checked", problem: "unchecked" }], draft: { phone: "08-465 004 41" } },
  });
  expect((await readContact(amina, id, now))?.phone).toBe(given.phone);
  expect(await saveContact(karin, id, await editing(id, { title: "Nytt namn" }), now)).toEqual({ id });
  expect((await readContact(amina, id, now))?.title).toBe("Nytt namn");
});

test("a telephone number has three digits at least", async () => {
  for (const phone of ["12", "1 2", "+1 2", "1-"])
    expect(await saveContact(karin, id, await editing(id, { phone }), now)).toMatchObject({
      refused: { wrong: [{ field: "phone", problem: "malformed" }] },
    });
  for (const phone of ["112", "1177", "020-50 50 50", "+46 8 465 004 40"])
    expect(JSON.stringify(await saveContact(karin, id, await editing(id, { phone }), now))).not.toContain("malformed");
});

test("a form with something wrong in it saves nothing and gives all of it back", async () => {
  const typed = { title: "", helps: "Om Anna 850101-0000", phone: "ring", owner: "Någon" };
  const before = await db.contact.findUnique({ where: { id } });
  expect(await saveContact(karin, id, await editing(id, typed), now)).toMatchObject({
    refused: {
      draft: typed,
      wrong: [
        { field: "title", problem: "missing" },
        { field: "helps", problem: "identityNumber" },
        { field: "phone", problem: "malformed" },
      ],
    },
  });
  expect(await db.contact.findUnique({ where: { id } })).toEqual(before);
});

test("of two who change the same contact the later is told, loses nothing, and decides", async () => {
  const [first, second] = [await editing(id, { helps: "Den enas." }), await editing(id, { helps: "Den andras." })];
  expect(await saveContact(karin, id, first, now)).toEqual({ id });
  const told = await saveContact(karin, id, second, now);
  expect(told).toMatchObject({ refused: { draft: { helps: "Den andras." }, now: { helps: "Den enas." }, version: 2 } });
  expect((await readContact(amina, id, now))?.helps).toBe("Den enas.");
  second.set("version", "2");
  expect(await saveContact(karin, id, second, now)).toEqual({ id });
  expect((await readContact(amina, id, now))?.helps).toBe("Den andras.");
  // The same form once more changes nothing and is no quarrel.
  expect(await saveContact(karin, id, second, now)).toEqual({ id });
  expect((await readKeptContact(karin, id, now))?.version).toBe(3);
  const both = await Promise.all(
    ["a", "b"].map(async (helps) => saveContact(karin, id, await editing(id, { helps }), now)),
  );
  expect(both.filter((each) => each && "refused" in each)).toHaveLength(1);
});

test("a check is one row a day, says by whom, closes what was said to be wrong, and is not taken for what has changed", async () => {
  const later = new Date(now.getTime() + 40 * 86_400_000);
  await reportContact(amina, id, "other", now);
  await Promise.all([checkContact(karin, id, 1, later), checkContact(karin, id, 1, later)]);
  expect(await db.contactCheck.count({ where: { contactId: id } })).toBe(2);
  expect(await readKeptContact(karin, id, later)).toMatchObject({
    checkedOn: dayOf(later),
    checkedBy: "Karin Lindqvist",
    reports: [],
  });
  expect(await actions(id)).toEqual(["contact.made", "contact.checked", "contact.checked"]);
  await saveContact(karin, id, await editing(id, { helps: "Ändrat." }), later);
  expect(await checkContact(karin, id, 1, later)).toBe("changed");
});

test("anybody says in one press that something is wrong, the same thing is open once, and who said it is nowhere", async () => {
  const sayers = [amina, await actor("elias", now), await actor("maria", now), amina];
  const audit = await db.auditEntry.count();
  await Promise.all(sayers.map((who) => reportContact(who, id, "phone", now)));
  await reportContact(amina, id, "hours", now);
  const rows = await db.contactReport.findMany({ where: { contactId: id }, orderBy: { what: "asc" } });
  expect(rows.map(({ what, reportedOn, closedOn }) => [what, reportedOn, closedOn])).toEqual([
    ["hours", today, null],
    ["phone", today, null],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/amina|elias|maria/);
  expect(await db.auditEntry.count()).toBe(audit);
  const { reports } = (await readContact(amina, id, now)) ?? {};
  expect(reports?.map(({ what }) => what).sort()).toEqual(["hours", "phone"]);
  expect(await reportContact(olle, id, "phone", now)).toBe(null);
});

test("mending the number closes what was said of it; it can be said again, and the old row stays", async () => {
  await reportContact(amina, id, "phone", now);
  await reportContact(amina, id, "other", now);
  // Mended without the check of all the rest.
  await db.contact.update({ where: { id }, data: { phone: "08-465 004 42", version: 2 } });
  await saveContact(karin, id, await editing(id, { phone: given.phone, checked: "yes" }), now);
  expect((await readContact(amina, id, now))?.reports).toEqual([]);
  await reportContact(amina, id, "phone", now);
  expect(await db.contactReport.count({ where: { contactId: id, what: "phone" } })).toBe(2);
  await reportContact(amina, id, "name", now);
  await saveContact(karin, id, await editing(id, { title: "Rätt namn" }), now);
  expect((await readContact(amina, id, now))?.reports.map(({ what }) => what)).toEqual(["phone"]);
});

test("what is withdrawn is gone for everybody, comes back as it was, and no row is deleted", async () => {
  const rows = await db.contact.count();
  expect(await withdrawContact(karin, id, now)).toBe(id);
  expect(await withdrawContact(karin, id, now)).toBe(id);
  expect(await readContact(amina, id, now)).toBe(null);
  expect(await reportContact(amina, id, "phone", now)).toBe(null);
  expect((await readKept(karin, now)).withdrawn.map((each) => each.id)).toEqual([id]);
  // Somebody who was writing meanwhile loses nothing.
  expect(await saveContact(karin, id, await editing(id, { helps: "Skrivet under tiden." }), now)).toEqual({ id });
  expect(await restoreContact(karin, id, now)).toBe(id);
  expect((await readContact(amina, id, now))?.helps).toBe("Skrivet under tiden.");
  expect(await db.contact.count()).toBe(rows);
  expect(await actions(id)).toEqual([
    "contact.made",
    "contact.checked",
    "contact.withdrawn",
    "contact.changed",
    "contact.restored",
  ]);
});

test("nobody but the municipality's own coordinator makes, changes, checks or withdraws", async () => {
  const before = JSON.stringify([await db.contact.findMany(), await db.contactCheck.findMany()]);
  for (const who of [amina, await actor("johan", now), await actor("maria", now), olle]) {
    expect(await saveContact(who, id, await editing(id, { title: "Taget" }), now)).toBe(null);
    expect(await checkContact(who, id, 1, now)).toBe(null);
    expect(await withdrawContact(who, id, now)).toBe(null);
    expect(await restoreContact(who, id, now)).toBe(null);
    expect(await readKeptContact(who, id, now)).toBe(null);
    // Not by a new contact with the id of another's either.
    expect(await makeContact(who, newForm(id, { title: "Taget" }), now)).toBe(null);
  }
  expect(JSON.stringify([await db.contact.findMany(), await db.contactCheck.findMany()])).toBe(before);
  expect(await makeContact(karin, newForm("../../etc"), now)).toBe(null);
});

test("somebody who coordinates one department keeps nothing of the municipality", async () => {
  const one = { id: "vof-coordinator", name: "Dep", employedFrom: "2020-01-01" };
  await db.person.create({ data: one });
  await db.membership.create({
    data: { id: one.id, personId: one.id, orgUnitId: "vof", role: "coordinator", fromDay: "2020-01-01" },
  });
  const who = await actor(one.id, now);
  expect(await makeContact(who, newForm(randomId()), now)).toBe(null);
  expect(await saveContact(who, id, await editing(id, { title: "Taget" }), now)).toBe(null);
  expect((await readKept(who, now)).fine).toEqual([]);
});

test("the coordinator's start page counts what is overdue or said to be wrong, and nobody else's counts anything", async () => {
  for (const each of (await readKept(karin, now)).care) await checkContact(karin, each.id, each.version, now);
  expect(await countCare(karin, now)).toBe(0);
  await reportContact(amina, id, "phone", now);
  await reportContact(amina, id, "hours", now);
  expect(await countCare(karin, now)).toBe(1);
  const muchLater = new Date(`${addDays(today, 200)}T10:00:00Z`);
  const { care } = await readKept(karin, muchLater);
  expect(care[0]?.id).toBe(id);
  expect(await countCare(karin, muchLater)).toBe(care.length);
  expect(care.slice(1).every((each) => each.overdue)).toBe(true);
  expect(await countCare(amina, now)).toBe(null);
  expect(await countCare(await actor("maria", now), now)).toBe(null);
});

test("once the coordinator is erased the check stays and has no name", async () => {
  await db.person.create({ data: { id: "gone", name: "Som Slutar", employedFrom: "2020-01-01" } });
  await db.contactCheck.create({ data: { contactId: id, day: "2030-01-01", personId: "gone" } });
  expect((await readKeptContact(karin, id, now))?.checkedBy).toBe("Som Slutar");
  await db.person.delete({ where: { id: "gone" } });
  expect(await readKeptContact(karin, id, now)).toMatchObject({ checkedBy: null, checkedOn: "2030-01-01" });
});

test("that somebody has said that a number is wrong stands wherever the number does, until it is mended", async () => {
  const { actor: who, municipality } = await signedIn("amina", now);
  const saidOf = async () =>
    Object.fromEntries((await readCard(who, municipality, now)).contacts.map((each) => [each.id, each.saidWrongOn]));
  const other = Object.keys(await saidOf()).find((each) => each !== "socialjouren") ?? "";
  await db.contactReport.updateMany({ data: { closedOn: today, open: null } });
  await reportContact(who, "socialjouren", "hours", now);
  expect(await saidOf()).toMatchObject({ socialjouren: null, [other]: null });
  await reportContact(who, "socialjouren", "phone", now);
  expect(await saidOf()).toMatchObject({ socialjouren: today, [other]: null });
  await db.contactReport.updateMany({ data: { closedOn: today, open: null } });
  expect(await saidOf()).toMatchObject({ socialjouren: null });
});

test("the card has the first of what is urgent and of the ways in, and the ombud of one's own unit, in one statement", async () => {
  const { actor: who, municipality } = await signedIn("amina", now);
  const card = await readCard(who, municipality, now);
  expect(card.contacts.map((each) => each.id).slice(0, 2)).toEqual(["akut-dagtid", "socialjouren"]);
  expect(card.contacts).toHaveLength(3);
  expect(card.ombud).toEqual([{ unit: "Hemtjänst Norr", names: ["Johan Ek"] }]);
  expect(card.asks.name).toBe("Karin Lindqvist, samordnare");
  const other = await signedIn("olle", now);
  expect(await readCard(other.actor, other.municipality, now)).toMatchObject({ contacts: [], ombud: [] });
  await db.contact.create({
    data: {
      ...columnsOf({ ...(contacts[1] ?? (null as never)), title: "Utan nummer", phone: "" }),
      id: "x",
      municipalityId: "annan",
      version: 1,
    },
  });
  expect((await readCard(other.actor, other.municipality, now)).contacts).toEqual([]);
});
