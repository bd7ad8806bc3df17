// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { holdsIdentityNumber } from "~/lib/identityNumber";
import { contacts } from "../../prisma/world";
import {
  columnsOf,
  contactFrom,
  differing,
  draftFrom,
  draftOf,
  emptyDraft,
  kinds,
  lengths,
  listIn,
  lists,
  mustBeChecked,
  texts,
} from "./contact";

const good = {
  ...emptyDraft("entry"),
  title: "Mottagningen",
  helps: "Råd och första samtalet.",
  phone: "08-465 004 10",
  owner: "Samordnaren",
};
const wrongIn = (draft: typeof good) => {
  const read = contactFrom(draft);
  return "wrong" in read ? read.wrong.map(({ field, problem }) => `${field}: ${problem}`) : [];
};

test("a kind, a name, what they help with, who answers for it and one way to reach them are enough", () => {
  expect(wrongIn(good)).toEqual([]);
  expect(wrongIn(emptyDraft())).toEqual([
    "kind: missing",
    "title: missing",
    "helps: missing",
    "phone: unreachable",
    "owner: missing",
  ]);
  for (const way of [{ email: "a@b.example" }, { web: "https://b.example" }, { address: "Torget 1" }])
    expect(wrongIn({ ...good, phone: "", ...way })).toEqual([]);
});

test("what is no number, no address of mail and no address of the web is refused", () => {
  for (const phone of ["ring mig", "08-465 x", "+", "1"])
    expect([phone, wrongIn({ ...good, phone })]).toEqual([phone, ["phone: malformed"]]);
  for (const phone of ["112", "116 111", "+46 8 465 004 10", "0701740612"])
    expect([phone, wrongIn({ ...good, phone })]).toEqual([phone, []]);
  for (const web of ["http://b.example", "javascript:alert(1)", "https://", "b.example"])
    expect([web, wrongIn({ ...good, web })]).toEqual([web, ["web: malformed"]]);
  expect(wrongIn({ ...good, email: "inte en adress" })).toEqual(["email: malformed"]);
});

test("no text may hold a personal identity number, whichever field it stands in", () => {
  for (const field of texts) {
    const text = ["phone", "email", "web"].includes(field) ? "19850101-0000" : "Fråga om Anna, 850101-0000.";
    expect([field, wrongIn({ ...good, [field]: text })[0]]).toEqual([field, `${field}: identityNumber`]);
  }
});

test("no text may be longer than its place", () => {
  for (const field of texts)
    expect(wrongIn({ ...good, [field]: "a".repeat(lengths[field] + 1) })[0]).toBe(`${field}: tooLong`);
});

test("whatever a form holds, it is taken whole or everything typed is there to show again", () => {
  const word = fc.string({ maxLength: 30 });
  const form = fc.array(
    fc.tuple(fc.constantFrom(...texts, "kind", "channels", "accepts", "reviewMonths", "other"), word),
  );
  fc.assert(
    fc.property(form, (pairs) => {
      const params = new URLSearchParams(pairs);
      const draft = draftOf(params);
      for (const field of texts) expect(draft[field]).toBe(params.get(field) ?? "");
      const read = contactFrom(draft);
      if ("contact" in read) expect(kinds).toContain(read.contact.kind);
      else expect(read.wrong.length).toBeGreaterThan(0);
    }),
  );
});

test("a sheltered home has no address here, and every other kind may", () => {
  for (const kind of kinds)
    expect(wrongIn({ ...good, kind, address: "Torget 1" })).toEqual(kind === "shelter" ? ["address: sheltered"] : []);
  expect(wrongIn({ ...good, kind: "shelter" })).toEqual([]);
});

test("a contact is the same after it has been a row, and after it has been a form", () => {
  for (const given of contacts) {
    const { id: _id, checked: _checked, reported: _reported, ...contact } = given;
    const row = columnsOf(contact);
    for (const list of ["channels", "terms", "accepts"] as const)
      expect(listIn(list, row[list])).toEqual(lists[list].filter((word) => (contact[list] as string[]).includes(word)));
    const read = contactFrom(draftFrom(contact));
    expect("contact" in read && differing(read.contact, contact)).toEqual([]);
  }
});

test("who changes a number, hours or an address has to have checked it; a name can be mended without", () => {
  for (const field of ["phone", "hours", "email", "web", "address"] as const) expect(mustBeChecked([field])).toBe(true);
  expect(mustBeChecked(["title", "helps", "owner", "accepts", "reviewMonths"])).toBe(false);
});

test("nothing that the demo's contacts say is taken for a personal identity number", () => {
  for (const contact of contacts) for (const text of texts) expect(holdsIdentityNumber(contact[text])).toBe(false);
});
