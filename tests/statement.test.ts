// SPDX-License-Identifier: EUPL-1.2
// The accessibility statement: it has what the law asks for, and what it says does not work is what does not work.
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, inject, test } from "vitest";
import { dictionaries, languages } from "~/i18n/language";
import { SpokenLanguage } from "~/i18n/use";
import { isDay } from "~/lib/clock";
import { conformityOf, type Deficiency, deficiencies, reviewedOn } from "~/settings/deficiencies";
import { StatementPage } from "~/settings/StatementPage";
import { type Statement, statementFrom } from "~/settings/statement";
import type { ShownStatement } from "~/settings/statement.server";
import { ask, serve, signInAs, stop } from "./running";
import { actor, copyOfWorld, form } from "./world";

const now = new Date("2026-11-22T10:00:00Z");
const filled: ShownStatement = {
  municipality: "Exempelkommunen",
  contact: { email: "tillganglig@example.se", phone: "0123-45 67 89" },
  statement: {
    email: "tillganglig@example.se",
    phone: "0123-45 67 89",
    assessedOn: "2026-11-02",
    method: "external",
    assessor: "Granskarna",
    local: "En film i vår egen kurs saknar text.",
    savedOn: "2026-11-05",
  },
};

const page = (language: "sv" | "en", statements = [filled]) => {
  const children = createElement(StatementPage, { statements, edit: null, saved: false });
  return renderToStaticMarkup(SpokenLanguage({ language, children }));
};

test("the statement has everything that the law on accessible digital public service asks for", () => {
  const text = page("sv");
  for (const asked of [
    // The authority and the service.
    "Exempelkommunen ansvarar för den här tjänsten, som heter Lärportalen",
    // The fixed words.
    "delvis förenlig",
    "EN 301 549",
    // When and how it was assessed, and when the statement was changed.
    "Exempelkommunen bedömde tjänsten 2 november 2026",
    "Granskarna",
    "uppdaterades 5 november 2026",
    // Whom one tells, and who supervises.
    "mailto:tillganglig@example.se",
    "https://www.digg.se/tdosanmalan",
    // Exceptions: disproportionate burden, and what the law does not cover.
    "12 §",
    "Det lagen inte omfattar",
    "En film i vår egen kurs saknar text.",
  ])
    expect(text).toContain(asked);
});

test("each deficiency names its requirement, whom it stops, a way round, why it is there and when it is mended, in both languages", () => {
  for (const language of languages) {
    const text = page(language);
    const say = dictionaries[language].statement;
    for (const { id, clause, criterion, planned } of deficiencies) {
      expect(clause).toMatch(/^(9|10|11|12)(\.\d+){2,3}$/);
      expect(criterion).toMatch(/^\d\.\d+\.\d+$/);
      expect(planned === null || (isDay(planned) && planned > reviewedOn)).toBe(true);
      const { what, who, instead, why } = say.deficiencies[id];
      for (const part of [what, who, instead, why, `EN 301 549 ${clause}`]) {
        expect(part.length).toBeGreaterThan(10);
        expect(text).toContain(renderToStaticMarkup(createElement("p", null, part)).slice(3, -4));
      }
    }
    expect(Object.keys(say.deficiencies)).toEqual(deficiencies.map(({ id }) => id));
  }
});

test("where nothing is known to be lacking the statement says fully, else partially", () => {
  expect([conformityOf([], ""), conformityOf([], "En film"), conformityOf(deficiencies, "")]).toEqual([
    "full",
    "partial",
    "partial",
  ]);
});

test("a municipality that has filled in nothing is said to have done so, and the way to tell it is the contact of the courses", async () => {
  const { readStatements } = await import("~/settings/statement.server");
  const [own] = await readStatements(null);
  expect(own).toMatchObject({ municipality: "Exempelkommunen", statement: null });
  expect((own?.contact.email ?? "") + (own?.contact.phone ?? "")).not.toBe("");
  expect(page("sv", own && [own])).toContain("har ännu inte fyllt i");
});

/** Whether each is still so: one that is mended fails here until it is taken out of the list. */
const stillSo: Record<Deficiency["id"], () => Promise<boolean>> = {
  titles: async () => {
    const pages = [await import("~/routes/refresh.$round.moment"), await import("~/routes/refresh.$round.tip")];
    return new Set(pages.map(({ handle }) => handle.title?.(dictionaries.sv, null))).size < pages.length;
  },
  // Under twenty hours, which is when the criterion asks for no warning.
  timeLimit: async () => {
    const { db } = await import("~/lib/db.server");
    const { openSession } = await import("~/auth/session.server");
    await db.$transaction((tx) => openSession(tx, "amina", null, now));
    const session = await db.session.findFirstOrThrow({ where: { personId: "amina", createdAt: now } });
    return session.expiresAt.getTime() - now.getTime() < 20 * 3_600_000;
  },
  workbooks: async () => {
    const { workbook } = await import("~/lib/workbook.server");
    const file = await workbook("x", [["a"], ["b"]], [3]);
    return !file.toString("latin1").includes("docProps/core.xml");
  },
};

for (const { id } of deficiencies)
  test(`what the statement says is lacking is so still: ${id}`, async () => {
    expect(await stillSo[id]()).toBe(true);
  });

const good = {
  email: "tillganglig@example.se",
  phone: "",
  assessedOn: "2026-11-02",
  method: "self",
  assessor: "",
  local: "",
};

test("the coordinator fills it in, again where something has changed, and it is an entry of the audit log", async () => {
  const { db } = await import("~/lib/db.server");
  const { readStatementDraft, readStatements, saveStatement } = await import("~/settings/statement.server");
  const karin = await actor("karin");
  expect(await saveStatement(karin, form(good), now)).toBe("saved");
  expect(await saveStatement(karin, form({ ...good, local: "En film" }), now)).toBe("saved");
  expect((await readStatements(karin.municipalityId))[0]?.statement).toEqual({
    ...good,
    local: "En film",
    savedOn: "2026-11-22",
  });
  expect(await readStatementDraft(karin, { email: "", phone: "" })).toEqual({ ...good, local: "En film" });
  expect(await db.auditEntry.count({ where: { action: "statement.changed" } })).toBe(2);
});

test("what is wrong in the form is told field by field, and nothing that was typed is lost", async () => {
  const { saveStatement } = await import("~/settings/statement.server");
  const karin = await actor("karin");
  const typed = {
    email: "inte",
    phone: "x",
    assessedOn: "2027-01-01",
    method: "",
    assessor: "",
    local: "19121212-1212",
  };
  const done = await saveStatement(karin, form(typed), now);
  expect(done).toEqual({
    refused: {
      draft: typed,
      wrong: [
        { field: "email", problem: "email" },
        { field: "phone", problem: "phone" },
        { field: "assessedOn", problem: "ahead" },
        { field: "method", problem: "method" },
        { field: "local", problem: "identityNumber" },
      ],
    },
  });
  // A text that is cut is cut between signs.
  const long = statementFrom({ ...good, local: `x${"😀".repeat(1500)}` }, now) as { statement: Statement };
  expect(long.statement.local).toBe(`x${"😀".repeat(999)}`);
  const problems = (given: Record<string, string>) => {
    const read = statementFrom({ ...good, ...given }, now);
    return "wrong" in read ? read.wrong.map(({ problem }) => problem) : [];
  };
  expect(problems({ email: "" })).toEqual(["unreachable"]);
  expect(problems({ assessedOn: "i går" })).toEqual(["assessedOn"]);
  expect(problems({ method: "external" })).toEqual(["assessor"]);
  expect(problems({ method: "external", assessor: "Granskarna" })).toEqual([]);
});

test("nobody but the coordinator of the whole municipality saves or reads the form", async () => {
  const { readStatementDraft, saveStatement } = await import("~/settings/statement.server");
  const maria = await actor("maria");
  const karin = await actor("karin");
  const ofAUnit = { ...karin, roles: [{ role: "coordinator" as const, orgUnitId: "lss" }] };
  for (const other of [maria, ofAUnit]) {
    expect(await saveStatement(other, form(good), now)).toBe(null);
    expect(await readStatementDraft(other, { email: "", phone: "" })).toBe(null);
  }
});

test("the statement is a page that anybody can read, and every page leads to it", async () => {
  const running = await serve(copyOfWorld(inject("place")));
  const cookie = await signInAs(running, "amina");
  const { status, body } = await ask(running, "/accessibility");
  expect([status, body.includes("delvis förenlig")]).toEqual([200, true]);
  for (const [address, asked] of [
    ["/login", {}],
    ["/help", {}],
    ["/finns-inte", {}],
    ["/", { cookie }],
    ["/courses/k1/k1-1-1/1", { cookie }],
  ] as const)
    expect((await ask(running, address, asked)).body, address).toContain('href="/accessibility"');
  expect(await stop(running)).toBe(0);
}, 30_000);
