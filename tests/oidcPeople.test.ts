// SPDX-License-Identifier: EUPL-1.2
// Who somebody is here whom the provider vouches for: linked once, known for ever by the provider's own name for them.
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { sv } from "~/i18n/sv";
import { dayOf } from "~/lib/clock";
import { ForgingProvider } from "./forgingProvider";
import { App, Browser, freePort } from "./oidcApp";
import { ask, signInAs } from "./running";
import { copyOfWorld } from "./world";

const provider = new ForgingProvider();
beforeAll(async () => provider.start(await freePort()));
afterAll(() => provider.stop());
afterEach(() => provider.mend());

let app: App;
const started = async (settings: Record<string, string>) => {
  app = await App.start(copyOfWorld(inject("place")), await freePort(), { OIDC_ISSUER: provider.issuer, ...settings });
};

/** Signs in by what the provider says. */
async function come(claims: Record<string, unknown>, browser = new Browser()): Promise<string | null> {
  provider.claims = claims;
  await app.begin(browser);
  return app.who(browser);
}
const tries = (browser: Browser) => app.begin(browser);
const links = () => app.rows<{ subject: string; personId: string }>(`SELECT * FROM "ExternalIdentity"`);
const actions = () =>
  app.rows<{ action: string }>(`SELECT "action" FROM "AuditEntry" ORDER BY "seq"`).map((each) => each.action);

describe("where only those come in who are here already", () => {
  beforeAll(() =>
    started({
      OIDC_NUMBER_CLAIM: "employee_number",
      OIDC_LOGIN_CLAIM: "upn",
      OIDC_SUBJECT_CLAIM: "oid",
      LOCAL_ACCOUNTS: "off",
    }),
  );
  afterAll(() => app.stop());

  test("somebody is known the first time by the number, and from then on by the provider's own name for them", async () => {
    const number = app.numberOf("amina");
    expect(await come({ oid: "a-1", employee_number: number, email: "amina@kommun.example" })).toBe("amina");
    expect(actions().slice(-2)).toEqual(["identity.linked", "session.opened"]);
    // Another address, another name and another number: the same person.
    expect(await come({ oid: "a-1", email: "new@kommun.example", name: "Amina Ny" })).toBe("amina");
    expect(await come({ oid: "a-1", employee_number: app.numberOf("elias") })).toBe("amina");
    expect(links()).toMatchObject([{ subject: "a-1", personId: "amina" }]);
    expect(app.rows(`SELECT "name", "email" FROM "Person" WHERE "id" = 'amina'`)).toEqual([
      { name: "Amina Warsame", email: "amina@exempelkommunen.example" },
    ]);
  });

  test("the HR system may call somebody by another number: they are who they were", async () => {
    app.run(`UPDATE "EmployeeNumber" SET "number" = '77777' WHERE "personId" = 'amina'`);
    expect(await come({ oid: "a-1" })).toBe("amina");
  });

  test("a second account with the number of somebody who has one already is nobody", async () => {
    provider.claims = { oid: "a-2", employee_number: "77777" };
    await app.refuses("unknown", tries);
  });

  test("an e-mail address says nothing: neither of one person nor of two who share it", async () => {
    app.run(`UPDATE "Person" SET "email" = 'same@kommun.example' WHERE "id" IN ('elias', 'johan')`);
    for (const oid of ["e-1", "e-2"]) {
      provider.claims = { oid, email: "same@kommun.example", email_verified: true };
      await app.refuses("unknown", tries);
    }
    expect(await come({ oid: "e-1", email: "same@kommun.example", employee_number: app.numberOf("elias") })).toBe(
      "elias",
    );
    expect(await come({ oid: "e-2", email: "same@kommun.example", employee_number: app.numberOf("johan") })).toBe(
      "johan",
    );
  });

  test("a user name is as good as a number, and where the two are different people it is nobody", async () => {
    app.run(`UPDATE "Person" SET "login" = 'karin@kommun.example' WHERE "id" = 'karin'`);
    provider.claims = { oid: "k-1", upn: "karin@kommun.example", employee_number: app.numberOf("maria") };
    await app.refuses("unknown", tries);
    expect(await come({ oid: "k-1", upn: "Karin@Kommun.example" })).toBe("karin");
  });

  test("an empty number or user name is nobody's, even where somebody has none", async () => {
    app.run(`UPDATE "EmployeeNumber" SET "number" = '' WHERE "personId" = 'maria'`);
    provider.claims = { oid: "empty", employee_number: "", upn: "" };
    await app.refuses("unknown", tries);
    app.run(`UPDATE "EmployeeNumber" SET "number" = '66666' WHERE "personId" = 'maria'`);
  });

  test("nobody is made, and nothing in a claim is a number but text and digits", async () => {
    for (const employee_number of ["", "no such", "%", ["77777"], { a: 1 }, null, "9".repeat(500)]) {
      provider.claims = { oid: "nobody", name: "Nils Ny", employee_number };
      await app.refuses("unknown", tries);
    }
    provider.claims = { oid: "n".repeat(256), employee_number: app.numberOf("maria") };
    await app.refuses("unknown", tries);
    provider.claims = { sub: "only-sub", oid: undefined, employee_number: app.numberOf("maria") };
    await app.refuses("unknown", tries);
  });

  test("whoever does not work here is told so, linked or not, and is out at the next request", async () => {
    const browser = new Browser();
    expect(await come({ oid: "a-1" }, browser)).toBe("amina");
    app.run(`UPDATE "Person" SET "employedTo" = '2020-01-01' WHERE "id" IN ('amina', 'maria')`);
    expect(await app.who(browser)).toBe(null);
    provider.claims = { oid: "a-1" };
    await app.refuses("closed", tries);
    provider.claims = { oid: "m-1", employee_number: app.numberOf("maria") };
    await app.refuses("closed", tries);
    app.run(`UPDATE "Person" SET "employedTo" = NULL WHERE "id" IN ('amina', 'maria')`);
    expect(await come({ oid: "a-1" })).toBe("amina");
  });

  test("whoever was not let in can choose another account: the next try asks who it is", async () => {
    const browser = new Browser();
    provider.claims = { oid: "stranger" };
    const page = await app.refuses("unknown", tries, browser);
    expect(page.body).toContain(sv.provider.tryAgain.unknown);
    expect(provider.asked.get("prompt")).toBe(null);
    await app.begin(browser);
    expect(provider.asked.get("prompt")).toBe("login");
    // Where the provider says when somebody showed who they are, it has to have been now.
    provider.claims = { oid: "a-1", auth_time: Math.floor(Date.now() / 1000) - 3600 };
    await app.refuses("again", tries, browser);
    provider.claims = { oid: "a-1", auth_time: Math.floor(Date.now() / 1000) };
    await app.begin(browser);
    expect(await app.who(browser)).toBe("amina");
    await app.begin(browser);
    expect(provider.asked.get("prompt")).toBe(null);
  });

  test("a session is a new one at each sign-in, and the one before it has ended", async () => {
    const browser = new Browser();
    await come({ oid: "a-1" }, browser);
    const before = browser.cookie(app.origin, "session") ?? "";
    expect(before).not.toBe("");
    await come({ oid: "a-1" }, browser);
    expect(browser.cookie(app.origin, "session")).not.toBe(before);
    const old = new Browser();
    old.set(app.origin, "session", before);
    expect(await app.who(old)).toBe(null);
  });

  test("with local accounts off the sign-in page has the one button, and no password opens anything", async () => {
    const { body } = await new Browser().open(`${app.origin}/login?to=/courses`);
    expect(body).toContain(sv.provider.submit);
    expect(body).toContain(`name="to" value="/courses"`);
    expect(body).not.toMatch(/type="password"/);
    const posted = await ask(app.running, "/login", { form: { login: "karin@kommun.example", password: "x" } });
    expect(posted.status).toBe(422);
    expect(posted.body).toContain(sv.login.off);
  });

  test("a coordinator sees the link, undoes it, and whoever was signed in is out; the next sign-in finds the person anew", async () => {
    const amina = new Browser();
    await come({ oid: "a-1" }, amina);
    const karin = await signInAs(app.running, "karin");
    const shown = async (cookie: string) => (await ask(app.running, "/people/amina", { cookie })).body;
    expect(await shown(karin)).toContain("/people/amina/identity/ended");
    expect(await shown(karin)).toContain(new URL(provider.issuer).host);
    expect(await shown(karin)).not.toMatch(/[>" ]a-1[<" ]/);
    const undo = "/people/amina/identity/ended";
    // A manager, oneself, and who coordinates another part of the municipality.
    app.run(
      `INSERT INTO "Membership" ("id", "personId", "orgUnitId", "role", "fromDay") VALUES ('part', 'elias', 'lss', 'coordinator', '2020-01-01')`,
    );
    for (const nobody of ["maria", "amina", "elias"])
      expect((await ask(app.running, undo, { cookie: await signInAs(app.running, nobody), form: {} })).status).toBe(
        404,
      );
    expect(await app.who(amina)).toBe("amina");
    const undone = await ask(app.running, undo, { cookie: karin, form: {} });
    expect([undone.status, undone.headers.location]).toEqual([303, "/people/amina?saved"]);
    expect(actions().at(-1)).toBe("identity.unlinked");
    expect(await app.who(amina)).toBe(null);
    expect(await shown(karin)).toContain(sv.provider.link.none);
    // Twice is once.
    const entries = actions().length;
    await ask(app.running, undo, { cookie: karin, form: {} });
    expect(actions().length).toBe(entries);
    provider.claims = { oid: "a-1" };
    await app.refuses("unknown", tries);
    expect(await come({ oid: "a-1", employee_number: "77777" })).toBe("amina");
  });

  test("when a person is erased the link goes with them", async () => {
    expect(await come({ oid: "gone", employee_number: app.numberOf("fredrik-ahl") })).toBe("fredrik-ahl");
    app.run("PRAGMA foreign_keys = ON");
    app.run(`DELETE FROM "Person" WHERE "id" = 'fredrik-ahl'`);
    expect(links().filter(({ subject }) => subject === "gone")).toEqual([]);
    provider.claims = { oid: "gone" };
    await app.refuses("unknown", tries);
  });
});

describe("where people are made as they come", () => {
  beforeAll(() =>
    started({
      OIDC_PEOPLE: "justInTime",
      OIDC_UNIT: "lss",
      OIDC_NUMBER_CLAIM: "employee_number",
      OIDC_ACR: "urn:strong urn:stronger",
      OIDC_ROLES_CLAIM: "groups",
      OIDC_ROLES: "g-managers=manager@lss; g-all=safetyRepresentative@lss\ng-other=manager@lss",
    }),
  );
  afterAll(() => app.stop());
  const strong = { acr: "urn:strong" };
  const rolesOf = (personId: string) =>
    app
      .rows<{ role: string }>(
        `SELECT "role" FROM "Membership" WHERE "personId" = ? AND ("toDay" IS NULL OR "toDay" >= ?) ORDER BY "role"`,
        personId,
        dayOf(new Date()),
      )
      .map(({ role }) => role);

  test("how one has to have signed in is asked for, and a weaker way or none is not enough", async () => {
    for (const acr of [undefined, "urn:weak", "", ["urn:strong"], "urn:strong urn:stronger"]) {
      provider.claims = { sub: "weak", name: "Vera Vek", acr };
      await app.refuses("weak", tries);
    }
    expect(provider.asked.get("acr_values")).toBe("urn:strong urn:stronger");
  });

  test("somebody new becomes an employee of the one unit from today, with the name and number that were told", async () => {
    const id = await come({
      ...strong,
      sub: "new",
      name: "  Nils   Ny ",
      employee_number: "55501",
      email: "n@k.example",
    });
    expect(app.rows(`SELECT "name", "email", "login" FROM "Person" WHERE "id" = ?`, id)).toEqual([
      { name: "Nils Ny", email: null, login: null },
    ]);
    expect(app.numberOf(id ?? "")).toBe("55501");
    expect(app.rows(`SELECT "role", "orgUnitId" FROM "Membership" WHERE "personId" = ?`, id)).toEqual([
      { role: "employee", orgUnitId: "lss" },
    ]);
    expect(actions().slice(-3)).toEqual(["person.made", "identity.linked", "session.opened"]);
    expect(await come({ ...strong, sub: "new", name: "Nils Nyare" })).toBe(id);
  });

  test("two with the same name and e-mail address are two people", async () => {
    const same = { ...strong, name: "Eva Ek", email: "eva@k.example" };
    const [one, other] = [await come({ ...same, sub: "eva-1" }), await come({ ...same, sub: "eva-2" })];
    expect(one).toMatch(/./);
    expect(other).toMatch(/./);
    expect(one).not.toBe(other);
  });

  test("whoever is here already is not made twice, and somebody else's number makes nobody", async () => {
    expect(await come({ ...strong, sub: "amina", name: "A", employee_number: app.numberOf("amina") })).toBe("amina");
    provider.claims = { ...strong, sub: "amina-too", name: "A", employee_number: app.numberOf("amina") };
    await app.refuses("unknown", tries);
  });

  test("a name that cannot be kept makes nobody", async () => {
    for (const name of [undefined, "", "   ", "x".repeat(121), "Nils 19121212-1212", ["Nils"]]) {
      provider.claims = { ...strong, sub: "nameless", name };
      await app.refuses("unknown", tries);
    }
  });

  test("five windows of somebody new make one person", async () => {
    const browsers = Array.from({ length: 5 }, () => new Browser());
    provider.claims = { ...strong, sub: "five", name: "Fem Fönster" };
    await Promise.all(browsers.map((browser) => app.begin(browser)));
    expect(new Set(await Promise.all(browsers.map((browser) => app.who(browser)))).size).toBe(1);
    expect(app.rows(`SELECT 1 FROM "Person" WHERE "name" = 'Fem Fönster'`)).toHaveLength(1);
  });

  test("a role that is set to follow a group comes and goes with it, and no other does", async () => {
    const come2 = (groups: unknown) => come({ ...strong, sub: "led", name: "Lena Ledare", groups });
    const id = (await come2(["g-managers", "coordinator", "g-unknown"])) ?? "";
    expect(rolesOf(id)).toEqual(["employee", "manager"]);
    await come2(["g-other", "g-all"]);
    expect(rolesOf(id)).toEqual(["employee", "manager", "safetyRepresentative"]);
    // In too many groups to be told: nothing is known, so nothing changes.
    await come({ ...strong, sub: "led", _claim_names: { groups: "src1" } });
    expect(rolesOf(id)).toEqual(["employee", "manager", "safetyRepresentative"]);
    await come2("g-all");
    expect(rolesOf(id)).toEqual(["employee", "safetyRepresentative"]);
    await come2(undefined);
    expect(rolesOf(id)).toEqual(["employee"]);
    await come2(["g-managers"]);
    expect(rolesOf(id)).toEqual(["employee", "manager"]);
    const [given, ended] = ["role.given", "role.ended"];
    expect(actions().filter((action) => action.startsWith("role."))).toEqual([given, given, ended, ended, given]);
  });

  test("a group gives nothing to somebody who does not work here", async () => {
    const id = await come({ ...strong, sub: "led" });
    app.run(`UPDATE "Person" SET "employedTo" = '2020-01-01' WHERE "id" = ?`, id);
    provider.claims = { ...strong, sub: "led", groups: ["g-all"] };
    await app.refuses("closed", tries);
  });

  test("whose last role a group has taken away is not let in", async () => {
    const id = await come({ ...strong, sub: "only", name: "Olle Olsson", groups: ["g-managers"] });
    app.run(`DELETE FROM "Membership" WHERE "personId" = ? AND "role" = 'employee'`, id);
    expect(await come({ ...strong, sub: "only", groups: ["g-managers"] })).toBe(id);
    provider.claims = { ...strong, sub: "only", groups: [] };
    const browser = new Browser();
    expect((await app.begin(browser)).url.search).toContain("why=closed");
    expect(await app.who(browser)).toBe(null);
  });

  test("more claims than anybody has are not read", async () => {
    const groups = Array.from({ length: 3000 }, (_, index) => `g-${index}`);
    expect(await come({ ...strong, sub: "new", groups: [...groups, "g-managers"] })).toMatch(/./);
    provider.claims = { ...strong, sub: "new", groups: Array.from({ length: 9000 }, () => "g".repeat(40)) };
    await app.refuses("down", tries);
  });
});

describe("where the provider sends people back with a form", () => {
  beforeAll(() => started({ OIDC_NUMBER_CLAIM: "employee_number", OIDC_RESPONSE_MODE: "form_post" }));
  afterAll(() => app.stop());

  test("the form becomes an address, and only the browser that began is signed in by it", async () => {
    provider.claims = { employee_number: app.numberOf("amina") };
    const [browser, stranger] = [new Browser(), new Browser()];
    const sent = JSON.parse((await app.begin(browser, "/courses")).body);
    const post = (form: Record<string, string>) =>
      ask(app.running, "/login/oidc/callback", {
        form,
        headers: { origin: provider.issuer, "sec-fetch-site": "cross-site" },
      });
    const turned = await post({ ...sent, error_description: "x", to: "//evil.example" });
    expect([turned.status, turned.headers["set-cookie"], turned.headers["cache-control"]]).toEqual([
      303,
      undefined,
      "no-store",
    ]);
    const { location = "" } = turned.headers;
    expect(location).toMatch(/^\/login\/oidc\/callback\?code=[\w-]+&state=[\w-]+$/);
    await app.refuses("again", () => stranger.open(app.origin + location), stranger);
    expect((await browser.follow(app.origin + location)).url.pathname).toBe("/courses");
    expect(await app.who(browser)).toBe("amina");
    // Every other form from elsewhere is refused, as before.
    for (const path of ["/login/oidc", "/logout", "/login/oidc/callback.data"])
      expect((await ask(app.running, path, { form: sent, headers: { origin: provider.issuer } })).status, path).toBe(
        403,
      );
  });
});
