// SPDX-License-Identifier: EUPL-1.2
// Signing in and out through a real provider, over real HTTP.
import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { App, Browser, freePort } from "./oidcApp";
import { type RealProvider, startProvider } from "./realProvider";
import type { Page } from "./signInBrowser";
import { copyOfWorld } from "./world";

let app: App;
let provider: RealProvider;
beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider(`http://127.0.0.1:${port}`, {});
  app = await App.start(copyOfWorld(inject("place")), port, {
    OIDC_ISSUER: provider.issuer,
    OIDC_NUMBER_CLAIM: "employee_number",
  });
  for (const id of ["amina", "elias"]) provider.accounts[id] = { name: id, employee_number: app.numberOf(id) };
});
afterAll(async () => {
  await app.stop();
  await provider.close();
});

/** Begins, and where the provider asks says who one is. */
async function signIn(browser: Browser, account: string, to = "/"): Promise<Page> {
  const page = await app.begin(browser, to);
  return page.url.pathname.startsWith("/interaction/") ? browser.follow(page.url, { account }) : page;
}
const tokens = () => app.rows<{ sessionId: string }>(`SELECT * FROM "IdToken"`);

test("one signs in at the provider and lands on the page that was asked for", async () => {
  const browser = new Browser();
  const first = await browser.follow(`${app.origin}/courses/k1`);
  expect(first.url.pathname + first.url.search).toBe("/login?to=%2Fcourses%2Fk1");
  const page = await signIn(browser, "amina", "/courses/k1");
  expect([page.status, page.url.href]).toEqual([200, `${app.origin}/courses/k1`]);
  expect(await app.who(browser)).toBe("amina");
  expect(app.rows(`SELECT "issuer", "subject", "personId" FROM "ExternalIdentity"`)).toEqual([
    { issuer: provider.issuer, subject: "amina", personId: "amina" },
  ]);
  expect(browser.cookie(app.origin, "oidc")).toBe(undefined);
  // The callback again, by the back button.
  const again = await browser.follow(`${app.origin}/login/oidc/callback?code=x&state=y`);
  expect([again.status, again.url.pathname]).toEqual([400, "/login/oidc/refused"]);
  expect(await app.who(browser)).toBe("amina");
});

test("what the provider said is kept sealed with the session alone, and nowhere readable", async () => {
  const browser = new Browser();
  await signIn(browser, "amina");
  const session = createHash("sha256")
    .update(browser.cookie(app.origin, "session") ?? "")
    .digest("hex");
  const [row] = app.rows<{ sealed: string }>(`SELECT * FROM "IdToken" WHERE "sessionId" = ?`, session);
  expect(row?.sealed).toMatch(/^[\w-]{100,}$/);
  expect(Buffer.from(row?.sealed ?? "", "base64url").toString("latin1")).not.toMatch(/eyJ|"alg"/);
  expect(JSON.stringify(app.rows(`SELECT * FROM "Session"`))).not.toMatch(/eyJ/);
});

test("signing out ends it here and at the provider, which then asks anew", async () => {
  const browser = new Browser();
  await signIn(browser, "amina");
  const asked = provider.asked();
  await signIn(browser, "amina");
  // The provider knew who it was.
  expect(provider.asked()).toBe(asked);
  const kept = tokens().length;
  const out = await browser.follow(`${app.origin}/logout`, {});
  expect(out.url.origin).toBe(provider.issuer);
  expect(out.url.searchParams.get("id_token_hint")).toMatch(/^eyJ/);
  expect(tokens().length).toBe(kept - 1);
  expect(await app.who(browser)).toBe(null);
  const xsrf = /name="xsrf" value="([^"]+)"/.exec(out.body)?.[1] ?? "";
  const back = await browser.follow(new URL("/session/end/confirm", provider.issuer), { xsrf, logout: "yes" });
  expect(back.url.href.split("?")[0]).toBe(`${app.origin}/login`);
  await signIn(browser, "elias");
  expect(provider.asked()).toBe(asked + 1);
  expect(await app.who(browser)).toBe("elias");
});

test("who has become a manager meanwhile, and so has a new session id, is still signed out at the provider", async () => {
  const browser = new Browser();
  await signIn(browser, "elias");
  expect(await app.who(browser)).toBe("elias");
  const [before, ids] = [tokens().length, tokens().map(({ sessionId }) => sessionId)];
  app.run(
    `INSERT INTO "Membership" ("id", "personId", "orgUnitId", "role", "fromDay") VALUES ('leder-nu', 'elias', 'lss', 'manager', '2020-01-01')`,
  );
  expect(await app.who(browser)).toBe("elias");
  expect(tokens().length).toBe(before);
  expect(tokens().map(({ sessionId }) => sessionId)).not.toEqual(ids);
  const out = await browser.follow(`${app.origin}/logout`, {});
  expect([out.url.origin, out.url.searchParams.get("id_token_hint")?.slice(0, 3)]).toEqual([provider.issuer, "eyJ"]);
  app.run(`DELETE FROM "Membership" WHERE "id" = 'leder-nu'`);
});

test("leaving quickly ends the session here and goes nowhere near the provider; whoever comes next is asked who they are", async () => {
  const browser = new Browser();
  await signIn(browser, "amina");
  const kept = tokens().length;
  const asked = provider.asked();
  const left = await browser.open(`${app.origin}/leave`);
  expect(left.status).toBe(303);
  expect(left.headers.location).not.toContain(provider.issuer);
  expect(JSON.stringify(left.headers)).not.toMatch(/oidc|id_token/);
  expect(tokens().length).toBe(kept - 1);
  expect(await app.who(browser)).toBe(null);
  // Nothing signs in by itself: not a page that asks for it, and not the sign-in page.
  for (const page of ["/", "/courses/k1", "/login", "/login/oidc", "/login/oidc/out"]) {
    expect((await browser.follow(app.origin + page)).url.pathname).toBe("/login");
    expect(await app.who(browser)).toBe(null);
  }
  const next = await app.begin(browser);
  expect(next.url.pathname).toMatch(/^\/interaction\//);
  expect(provider.asked()).toBe(asked + 1);
  await browser.follow(next.url, { account: "amina" });
  expect(await app.who(browser)).toBe("amina");
  // Asked once is enough.
  await signIn(browser, "amina");
  expect(provider.asked()).toBe(asked + 1);
});

test("a session that did not come from the provider is signed out here alone", async () => {
  const browser = new Browser();
  await browser.open(`${app.origin}/login/demo`, { person: "johan" });
  expect((await browser.follow(`${app.origin}/logout`, {})).url.href).toBe(`${app.origin}/login`);
});

test("whoever breaks off at the provider is told so, in our own words", async () => {
  await app.refuses("refused", async (browser) => {
    const page = await app.begin(browser);
    return browser.follow(page.url, { account: "" });
  });
});

test("the way to the provider is begun by a form of ours alone, and its cookie is the browser's own", async () => {
  const { ask } = await import("./running");
  const foreign = await ask(app.running, "/login/oidc", { form: {}, headers: { origin: "https://evil.example" } });
  expect(foreign.status).toBe(403);
  const { headers } = await ask(app.running, "/login/oidc", { form: { to: "/courses" } });
  const [cookie = ""] = headers["set-cookie"] ?? [];
  expect(cookie).toMatch(/^oidc=[\w-]+; Path=\/; HttpOnly; SameSite=Lax; Max-Age=900$/);
  expect(Buffer.from(cookie.split(/[=;]/)[1] ?? "", "base64url").toString("latin1")).not.toContain("courses");
});
