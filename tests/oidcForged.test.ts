// SPDX-License-Identifier: EUPL-1.2
// What a provider sends that does not hold, or does not belong here: nobody is signed in, a page says what to do, and
// nothing is left behind.
import { generateKeyPair, SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, expect, inject, test } from "vitest";
import { ForgingProvider } from "./forgingProvider";
import { App, Browser, freePort } from "./oidcApp";
import type { Page } from "./signInBrowser";
import { copyOfWorld } from "./world";

const provider = new ForgingProvider();
let app: App;
let port = 0;

beforeAll(async () => {
  port = await freePort();
  await provider.start(port);
  app = await App.start(copyOfWorld(inject("place")), await freePort(), {
    OIDC_ISSUER: provider.issuer,
    OIDC_NUMBER_CLAIM: "employee_number",
  });
});
afterAll(async () => {
  await app.stop();
  await provider.stop();
});
afterEach(() => provider.mend());

const amina = () => ({ sub: "amina-at-work", employee_number: app.numberOf("amina") });
const tries = (browser: Browser) => app.begin(browser);

test("a token that holds signs its person in, on the page that was asked for", async () => {
  provider.claims = amina();
  const browser = new Browser();
  const page = await app.begin(browser, "/courses/k1");
  expect([page.status, page.url.pathname]).toEqual([200, "/courses/k1"]);
  expect(await app.who(browser)).toBe("amina");
  const asked = Object.fromEntries(provider.asked);
  expect(asked).toMatchObject({ response_type: "code", code_challenge_method: "S256", scope: "openid profile" });
  expect(Object.keys(asked).sort()).toEqual([
    "client_id",
    "code_challenge",
    "code_challenge_method",
    "nonce",
    "redirect_uri",
    "response_type",
    "scope",
    "state",
  ]);
});

const now = () => Math.floor(Date.now() / 1000);

test.each<[string, () => void]>([
  ["of another sign-in (nonce)", () => Object.assign(provider.claims, { nonce: "another" })],
  ["without a nonce", () => Object.assign(provider.claims, { nonce: undefined })],
  ["for another client (audience)", () => Object.assign(provider.claims, { aud: "another-client" })],
  [
    "for several clients, and made out to another",
    () => Object.assign(provider.claims, { aud: ["larportalen", "x"], azp: "x" }),
  ],
  ["of another issuer", () => Object.assign(provider.claims, { iss: "https://evil.example" })],
  ["that has expired", () => Object.assign(provider.claims, { exp: now() - 600 })],
  ["that never expires", () => Object.assign(provider.claims, { exp: undefined })],
  [
    "that is not signed",
    () => {
      provider.sign = (claims) =>
        `${[{ alg: "none" }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".")}.`;
    },
  ],
  [
    "that is signed with the client's secret",
    () => {
      provider.sign = (claims) =>
        new SignJWT(claims)
          .setProtectedHeader({ alg: "HS256" })
          .sign(new TextEncoder().encode("a secret of the client's, long enough"));
    },
  ],
  [
    "that is signed with a key of somebody else's",
    () => {
      provider.sign = async (claims, { kid }) =>
        new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid }).sign((await generateKeyPair("RS256")).privateKey);
    },
  ],
  [
    "that was changed after it was signed",
    () => {
      provider.sign = async (claims, { kid, privateKey }) => {
        const whole = await new SignJWT({ ...claims, sub: "x" })
          .setProtectedHeader({ alg: "RS256", kid })
          .sign(privateKey);
        const [head, , signature] = whole.split(".");
        return [head, Buffer.from(JSON.stringify(claims)).toString("base64url"), signature].join(".");
      };
    },
  ],
])("a token %s signs nobody in", async (_what, forge) => {
  provider.claims = { ...amina(), sub: "forged" };
  forge();
  await app.refuses("again", tries);
});

test("a token without a subject signs nobody in", async () => {
  provider.claims = { ...amina(), sub: undefined };
  await app.refuses("again", tries);
});

test.each<[string, string]>([
  ["an empty subject", ""],
  ["a subject that is too long", "s".repeat(256)],
  ["a subject with a line in it", "a\nb"],
])("%s is nobody", async (_what, sub) => {
  provider.claims = { ...amina(), sub };
  await app.refuses("unknown", tries);
});

test("clocks may differ by the tolerance, in both directions, and by no more", async () => {
  const signedIn = async (ahead: number, claims = {}) => {
    Object.assign(provider, { ahead, claims: { ...amina(), ...claims } });
    const browser = new Browser();
    await app.begin(browser);
    return (await app.who(browser)) === "amina";
  };
  // The provider's clock is ahead: the token is not valid yet, or was issued in what is the future here.
  expect(await signedIn(50)).toBe(true);
  expect(await signedIn(75)).toBe(false);
  expect(await signedIn(300)).toBe(false);
  expect(await signedIn(300, { nbf: undefined })).toBe(false);
  // It is behind, and the token lived for five minutes.
  expect(await signedIn(-290)).toBe(true);
  expect(await signedIn(-350)).toBe(true);
  expect(await signedIn(-375)).toBe(false);
});

test("a key that the provider has changed is known at the very next sign-in, and the old one no longer", async () => {
  provider.claims = amina();
  const browser = new Browser();
  let old: Parameters<NonNullable<ForgingProvider["sign"]>>[1] | undefined;
  provider.sign = (claims, key) => {
    old = key;
    return new SignJWT(claims).setProtectedHeader({ alg: "RS256", kid: key.kid }).sign(key.privateKey);
  };
  await app.begin(browser);
  await provider.rotate();
  provider.sign = null;
  await app.begin(browser);
  expect(await app.who(browser)).toBe("amina");
  provider.sign = (claims) =>
    new SignJWT(claims)
      .setProtectedHeader({ alg: "RS256", kid: old?.kid })
      .sign(old?.privateKey as Parameters<SignJWT["sign"]>[0]);
  await app.refuses("again", tries);
});

test("what comes back with another state, or none, belongs to nothing that began here", async () => {
  provider.claims = amina();
  for (const change of [
    (url: URL) => url.searchParams.set("state", "another"),
    (url: URL) => url.searchParams.delete("state"),
    (url: URL) => url.searchParams.append("state", url.searchParams.get("state") ?? ""),
    (url: URL) => url.searchParams.delete("code"),
    (url: URL) => url.searchParams.set("iss", "https://evil.example"),
  ])
    await app.refuses("again", async (browser) => {
      const url = await app.callback(browser);
      change(url);
      return browser.open(url);
    });
});

test("a callback that was not begun here, or in another browser, signs nobody in", async () => {
  provider.claims = amina();
  await app.refuses("again", (browser) => browser.open(`${app.origin}/login/oidc/callback?code=x&state=y`));
  await app.refuses("again", (browser) => browser.open(`${app.origin}/login/oidc/callback`));
  const theirs = await app.callback(new Browser());
  await app.refuses("again", (browser) => browser.open(theirs));
  // One that has begun something of their own is not signed in by another's answer either.
  await app.refuses("again", async (browser) => {
    await app.callback(browser);
    return browser.open(theirs);
  });
  // Nor with a cookie that nobody here has sealed.
  await app.refuses("again", (browser) => {
    browser.set(app.origin, "oidc", Buffer.from(JSON.stringify({ state: "y" })).toString("base64url"));
    return browser.open(`${app.origin}/login/oidc/callback?code=x&state=y`);
  });
});

test("an answer works once, and in nobody else's sign-in", async () => {
  provider.claims = amina();
  const browser = new Browser();
  const url = await app.callback(browser);
  const begun = browser.cookie(app.origin, "oidc") ?? "";
  await browser.follow(url);
  expect(await app.who(browser)).toBe("amina");
  // Whoever has read the address on the way, with the very cookie.
  await app.refuses("again", (thief) => {
    thief.set(app.origin, "oidc", begun);
    return thief.open(url);
  });
  // A code of one's own, put into somebody else's sign-in: it was made for another secret.
  await app.refuses("again", async (victim) => {
    const mine = await app.callback(new Browser());
    const own = await app.callback(victim);
    own.searchParams.set("code", mine.searchParams.get("code") ?? "");
    return victim.open(own);
  });
});

test("whoever the provider does not let in reads that it said no, and its own words are not on the page", async () => {
  provider.back = { error: "access_denied", error_description: "Amina Warsame is blocked" };
  const page = await app.refuses("refused", tries);
  expect(page.body).not.toContain("blocked");
  provider.back = { error: "server_error" };
  await app.refuses("down", tries);
});

test.each<[string, (response: import("node:http").ServerResponse) => void]>([
  ["says that it has broken down", (response) => response.writeHead(500).end("no")],
  ["answers with a page", (response) => response.writeHead(200, { "Content-Type": "text/html" }).end("<p>hej")],
  [
    "does not know us",
    (response) =>
      response.writeHead(401, { "Content-Type": "application/json" }).end(JSON.stringify({ error: "invalid_client" })),
  ],
  ["hangs up", (response) => response.destroy()],
  [
    "sends without end",
    (response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const more = () => {
        while (response.writable && response.write(Buffer.alloc(65_536, " ")));
        if (response.writable) response.once("drain", more);
      };
      more();
    },
  ],
])("a provider that %s in the middle is down, and signs nobody in", async (_what, tokens) => {
  provider.tokens = tokens;
  await app.refuses("down", tries);
});

test("a provider that is down before is said to be, holds up no start, and is used as soon as it is there", async () => {
  const late = new ForgingProvider();
  const latePort = await freePort();
  const other = await App.start(copyOfWorld(inject("place")), await freePort(), {
    OIDC_ISSUER: `http://127.0.0.1:${latePort}`,
    OIDC_NUMBER_CLAIM: "employee_number",
  });
  expect((await new Browser().open(`${other.origin}/login`)).status).toBe(200);
  const page = await other.refuses("down", (browser) => other.begin(browser, "/courses/k1"));
  expect(page.body).toContain(`name="to" value="/courses/k1"`);
  late.claims = amina();
  await late.start(latePort);
  const browser = new Browser();
  const callback = await other.callback(browser, "/courses/k1");
  // And down again in the middle.
  await late.stop();
  await other.refuses("down", (same) => same.open(callback), browser);
  await late.start(latePort);
  expect((await other.begin(browser, "/courses/k1")).url.pathname).toBe("/courses/k1");
  expect(await other.who(browser)).toBe("amina");
  await late.stop();
  await other.stop();
});

test("a provider that says it is another, or leads to what can be listened to, is not used", async () => {
  const strange = new ForgingProvider();
  await strange.start(await freePort());
  strange.claims = amina();
  const other = await App.start(copyOfWorld(inject("place")), await freePort(), {
    OIDC_ISSUER: strange.issuer,
    OIDC_NUMBER_CLAIM: "employee_number",
  });
  for (const metadata of [
    { issuer: "https://evil.example" },
    { token_endpoint: "http://provider.example/token" },
    { authorization_endpoint: "javascript:alert(1)" },
    { jwks_uri: undefined },
  ] as Record<string, unknown>[]) {
    strange.metadata = metadata;
    await other.refuses("down", (browser) => other.begin(browser));
  }
  strange.metadata = {};
  const asked = strange.discoveries;
  const browsers = [new Browser(), new Browser(), new Browser()];
  for (const browser of browsers) await other.begin(browser);
  expect(await other.who(browsers[2] as Browser)).toBe("amina");
  // What it says of itself is asked for once, and kept while it goes on to hold.
  expect(strange.discoveries).toBe(asked + 1);
  await other.stop();
  await strange.stop();
});

test("nothing of a refused sign-in but codes is in the log", async () => {
  const said = app.running.said.out;
  expect(said).toContain("nobody was signed in through the provider");
  expect(said).not.toMatch(/eyJ|amina|Amina|employee_number":|a secret of/);
  for (const cause of ["nonce", "aud", "iss", "exp", "invalid_grant", "not begun here", "TooMuch"])
    expect(said, cause).toContain(cause);
});

test("to is a page of ours, or the first one", async () => {
  provider.claims = amina();
  for (const to of [
    "//evil.example",
    "https://evil.example",
    "/\\evil.example",
    "javascript:alert(1)",
    "x".repeat(4000),
  ]) {
    const page = (await app.begin(new Browser(), to)) as Page;
    expect([to.slice(0, 40), page.url.origin, page.url.pathname]).toEqual([to.slice(0, 40), app.origin, "/"]);
  }
  const link = await new Browser().open(`${app.origin}/login/oidc?to=/courses/k1`);
  expect([link.status, link.headers.location]).toEqual([303, "/login?to=%2Fcourses%2Fk1"]);
});
