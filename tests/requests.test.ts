// SPDX-License-Identifier: EUPL-1.2
// What any request at all is answered, against the built server: forged, malformed, too large, random.
import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { en } from "~/i18n/en";
import { sv } from "~/i18n/sv";
import { municipality } from "../prisma/world";
import { type Asked, ask, type Running, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

let running: Running;
let cookie: string;

beforeAll(async () => {
  running = await serve(copyOfWorld(inject("place")));
  cookie = await signInAs(running, "amina");
});
afterAll(() => stop(running));

const step = "/courses/k1/k1-1-1/1";
const writes = [step, `${step}.data`, "/certificate", "/certificate.data", "/login/demo", "/preferences", "/logout"];

test("a write that does not come from our own pages is refused, and nothing is written", async () => {
  const foreign: Record<string, string | undefined>[] = [
    { origin: "https://evil.example" },
    { origin: "null" },
    { origin: undefined, "sec-fetch-site": "cross-site" },
    { origin: undefined, "sec-fetch-site": "same-site" },
    { origin: undefined },
    { origin: `http://127.0.0.1:${running.port}`, "sec-fetch-site": "cross-site" },
    { origin: "https://evil.example", "x-forwarded-host": "evil.example" },
  ];
  for (const address of writes)
    for (const headers of foreign)
      for (const method of ["POST", "PUT", "PATCH", "DELETE"]) {
        const { status } = await ask(running, address, { method, cookie, form: { person: "karin" }, headers });
        expect([address, method, headers, status]).toEqual([address, method, headers, 403]);
      }
  const unit = await ask(running, "/courses/k1/k1-1-1", { cookie });
  expect(unit.status).toBe(200);
  expect(unit.body).not.toContain("Klar</");
});

test("every answer carries the headers that protect it, errors and redirects too", async () => {
  const asked: [string, Asked][] = [
    ["/", {}],
    ["/", { cookie }],
    ["/login", {}],
    ["/no/such", {}],
    ["/%", {}],
    ["/healthz", {}],
    ["/courses.data", { cookie }],
    ["/team", { cookie }],
    ["/certificate", { cookie, form: {} }],
    [step, { cookie, form: "a", headers: { "content-type": "text/plain" } }],
    [step, { cookie, form: {}, headers: { origin: "null" } }],
    [step, { cookie, form: { a: "x".repeat(70_000) } }],
    ["/leave", { cookie: "session=nonesuch" }],
  ];
  for (const [address, how] of asked) {
    const { headers, status } = await ask(running, address, how);
    expect([address, status, headers["cache-control"]]).toEqual([address, status, "no-store"]);
    expect(headers["content-security-policy"], address).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
    expect(headers["content-security-policy"], address).not.toMatch(/unsafe|https?:/);
    expect(headers["referrer-policy"], address).toBe("same-origin");
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["x-powered-by"], address).toBe(undefined);
  }
});

test("each answer has a nonce of its own, and scripts only with it", async () => {
  const pages = await Promise.all([ask(running, "/login"), ask(running, "/login")]);
  const nonces = pages.map(({ headers }) => /'nonce-([^']+)'/.exec(String(headers["content-security-policy"]))?.[1]);
  expect(nonces[0]).not.toBe(nonces[1]);
  for (const [index, { body }] of pages.entries()) {
    for (const [tag] of body.matchAll(/<script[^>]*>/g)) expect(tag).toContain(`nonce="${nonces[index]}"`);
    expect(body).not.toMatch(/ style="| on[a-z]+="/);
  }
});

test("each line of the log has an id of its own, which is in no page and no header", async () => {
  const logging = await serve(copyOfWorld(inject("place")), { LOG_LEVEL: "info" });
  const answers = [await ask(logging, "/login"), await ask(logging, "/no/such/page"), await ask(logging, "/login")];
  await stop(logging);
  const lines = logging.said.out.split("\n").filter((line) => line.includes('"answered"'));
  const ids = lines.map((line) => JSON.parse(line).id as string);
  expect(new Set(ids).size).toBe(3);
  for (const id of ids) {
    expect(id).toMatch(/^[\da-f-]{36}$/);
    for (const { headers, body } of answers) expect(JSON.stringify(headers) + body).not.toContain(id);
  }
});

test("the session cookie is for the server alone", async () => {
  const { headers } = await ask(running, "/login/demo", { form: { person: "elias" } });
  const set = headers["set-cookie"]?.[0] ?? "";
  expect(set).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/);
  expect(set).not.toContain("elias");
});

test("too much is 413, another kind of content 415, a form without its fields 4xx, and none of it 5xx", async () => {
  expect((await ask(running, step, { cookie, form: { a: "x".repeat(66_000) } })).status).toBe(413);
  const chunked = { "content-length": undefined, "transfer-encoding": "chunked" };
  expect((await ask(running, step, { cookie, form: "a=b", headers: chunked })).status).toBe(413);
  for (const type of ["text/plain", "application/json", "multipart/form-data; boundary=x", "", undefined])
    for (const address of [
      "/courses/k1/k1-1-1/2",
      "/courses/k1/k1-1-2/2/1",
      "/certificate",
      "/login/demo",
      "/preferences",
    ]) {
      const answer = await ask(running, address, { cookie, form: "{}", headers: { "content-type": type } });
      expect([address, type, answer.status]).toEqual([address, type, 415]);
    }
  expect((await ask(running, "/login/demo", { form: { person: "nobody" } })).status).toBe(404);
  expect((await ask(running, "/login/demo", { form: {} })).status).toBe(400);
  expect((await ask(running, "/login", { form: { login: "a" } })).status).toBe(400);
  expect((await ask(running, "/preferences", { form: { language: "de" } })).status).toBe(400);
  expect((await ask(running, "/certificate", { cookie, form: { course: "k9" } })).status).toBe(404);
});

/** A form with a file, as a browser sends it. */
const multipart = { "content-type": "multipart/form-data; boundary=form-boundary-of-thirty-chars" };
const part = (disposition: string, text: string) =>
  `--form-boundary-of-thirty-chars\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n${text}\r\n`;
const filePart = (text: string, name = "file") => part(`name="${name}"; filename="a.csv"`, text);
const partsOf = (...parts: string[]) => `${parts.join("")}--form-boundary-of-thirty-chars--\r\n`;

test("a file is taken where one is asked for, of whoever may, and nowhere else", async () => {
  const coordinator = await signInAs(running, "karin");
  const file = (text: string, name?: string) => partsOf(filePart(text, name));
  for (const [address, who, form, expected] of [
    ["/import", coordinator, "garbage", 400],
    ["/import", coordinator, file("a", "another"), 422],
    ["/import", coordinator, file("x".repeat(70_000)), 422],
    ["/import", cookie, file("a"), 404],
    ["/import", "", file("x".repeat(70_000)), 303],
    ["/directory/new", coordinator, file("a"), 415],
    ["/directory/new", coordinator, file("x".repeat(70_000)), 413],
  ] as const) {
    const { status } = await ask(running, address, { cookie: who, form, headers: multipart });
    expect([address, form.length, status]).toEqual([address, form.length, expected]);
  }
});

test("a form that comes back without its file still has what the file covers", async () => {
  const coordinator = await signInAs(running, "karin");
  for (const scope of ["nobody", "lss", municipality.id])
    for (const file of [[], [filePart("")]]) {
      const form = partsOf(...file, part('name="scope"', scope));
      const { status, body } = await ask(running, "/import", { cookie: coordinator, form, headers: multipart });
      const chosen = [...body.matchAll(/<option[^>]* value="([^"]*)"[^>]* selected=""/g)].map(([, value]) => value);
      expect([file.length, status, chosen]).toEqual([file.length, 422, [scope]]);
    }
});

test("a file that comes without a session is not said to be kept; after signing in its page is there", async () => {
  const form = partsOf(filePart("a"), part('name="scope"', "nobody"));
  const { status, headers } = await ask(running, "/import", { form, headers: multipart });
  expect([status, headers["set-cookie"]]).toEqual([303, undefined]);
  const login = new URL(headers.location ?? "", "http://own.invalid");
  expect([login.pathname, login.searchParams.get("to")]).toEqual(["/login", "/import"]);
  for (const [language, words] of Object.entries({ sv, en })) {
    const { body } = await ask(running, login.pathname + login.search, { headers: { "accept-language": language } });
    expect(body).toContain(words.login.fileLost);
    expect(body).not.toContain(words.login.kept);
    expect(body).toContain('name="to" value="/import"');
  }
  expect((await ask(running, "/login?to=%2Fimport")).body).not.toContain(sv.login.fileLost);
});

test("whoever mistypes a password is still on the way to the page that was asked for, and to no page elsewhere", async () => {
  for (const [to, kept] of [
    ["/import", "/import"],
    ["//evil.example", "/"],
  ] as const) {
    const { status, body } = await ask(running, "/login", { form: { login: "a", password: "b", to } });
    const [, onward] = /action="\/login".*?name="to" value="([^"]*)"/s.exec(body) ?? [];
    expect([status, onward]).toEqual([422, kept]);
  }
});

test("an address, a host or a method that nobody sends by mistake is refused with 4xx and a sentence", async () => {
  const odd: [string, Asked][] = [
    ["/%", {}],
    ["/%E0%A4%A", { cookie }],
    ["/courses/%ff/x", { cookie }],
    ["/assets/%", {}],
    ["http://evil.example/login", {}],
    ["/login", { headers: { host: "a b" } }],
    ["/login", { headers: { host: "]" } }],
    ["/favicon.svg", { headers: { range: "bytes=99999-" } }],
    ["/courses", { method: "TRACE", cookie }],
    ["/courses", { method: "PROPFIND", cookie }],
    ["/courses", { method: "OPTIONS", cookie }],
    ["*", { method: "OPTIONS" }],
  ];
  for (const [address, how] of odd) {
    const { status, body } = await ask(running, address, how);
    expect([address, status >= 400 && status < 500]).toEqual([address, true]);
    expect(body, address).not.toMatch(/\n\s+at /);
  }
  const elsewhere = await ask(running, "/login", { headers: { "x-forwarded-host": "evil.example:99999999" } });
  expect(elsewhere.status).toBe(200);
});

test("the framework's list of routes is no address of ours, however it is written", async () => {
  for (const address of [
    "/__manifest",
    "/__manifest?version=x&p=%2Fteam",
    "/courses/../__manifest?p=/a/b/c",
    "/%2e/__manifest",
  ])
    for (const each of [cookie, undefined]) {
      const { status, body } = await ask(running, address, { cookie: each });
      // Whoever is nobody is asked to sign in where the address looks like a course's.
      expect([address, each ? [404] : [404, 303]]).toEqual([address, expect.arrayContaining([status])]);
      expect(body).not.toContain("routes/");
    }
});

test("a number in an address can be anything", async () => {
  const manager = await signInAs(running, "maria");
  for (const wild of [
    "0",
    "-1",
    "1.5",
    "1e9",
    "99999999999999999999999",
    "9007199254740993",
    "NaN",
    "Infinity",
    "0x10",
    "%00",
    "1%27",
    "'",
    "é",
  ]) {
    for (const address of [
      `/team?page=${encodeURIComponent(decodeURIComponent(wild))}`,
      `/courses/k1/k1-1-2/2?try=${wild === "'" ? "%27" : encodeURIComponent(decodeURIComponent(wild))}`,
      `/courses/k1/k1-1-2/2/1?try=${encodeURIComponent(decodeURIComponent(wild))}`,
      `/courses/k1/k1-3-3/2/1?run=${encodeURIComponent(decodeURIComponent(wild))}`,
    ]) {
      const { status } = await ask(running, address, { cookie: manager });
      expect([address, status < 500]).toEqual([address, true]);
    }
  }
});

test("after sign-in one lands on a page of ours, whatever the form asked for", async () => {
  for (const to of [
    "//evil.example",
    "/\\evil.example",
    "/.//evil.example",
    "javascript:alert(1)",
    "https://evil.example",
    "/\t/evil.example",
  ]) {
    for (const address of ["/login/demo", "/preferences"]) {
      const { headers } = await ask(running, address, { form: { person: "elias", to } });
      expect([to, headers.location]).toEqual([to, "/"]);
    }
    const signedIn = await ask(running, `/login?to=${encodeURIComponent(to)}`, { cookie });
    expect([to, signedIn.headers.location]).toEqual([to, "/"]);
  }
});

test("a name with markup in it is shown as it is written", async () => {
  const { body } = await ask(running, "/login", { form: { login: '"><script>alert(1)</script>', password: "x" } });
  expect(body).not.toContain("<script>alert");
  expect(body).toContain("&lt;script&gt;alert(1)");
});

test("no path, query or form makes the server fail", async () => {
  const manager = await signInAs(running, "maria");
  const coordinator = await signInAs(running, "karin");
  const word = fc.oneof(
    fc.constantFrom(
      "k1",
      "k1-1-1",
      "k1-1-2",
      "k1-3-3",
      "k1-9-1",
      "1",
      "2",
      "read",
      "0",
      "-1",
      "..",
      ".",
      "a.",
      "__proto__",
      "constructor",
      "%",
      "%00",
      "%2e%2e",
      "\u0000",
      "å",
      "null",
    ),
    fc.string({ maxLength: 12 }),
    fc.string({ unit: "binary", maxLength: 6 }),
  );
  const place = fc.oneof(
    fc.constantFrom(
      "/",
      "/courses/k1/k1-1-1/1",
      "/courses/k1/k1-1-2/2",
      "/courses/k1/k1-1-2/2/1",
      "/courses/k1/k1-3-3/2",
      "/courses/k1/k1-3-3/2/1",
      "/courses/k1/k1-9-1/1",
      "/courses/k1/k1-9-1/1/1",
      "/courses/k1/k1-9-1/1/check",
      "/courses/k1/k1-9-1/1/begin",
      "/courses/k1/k1-9-1/1/answers",
      "/certificate",
      "/login",
      "/login/demo",
      "/preferences",
      "/team",
      "/municipality",
      "/kept",
      "/leave",
      "/help",
      "/support",
      "/support/socialjouren/reports",
      "/directory/new",
      "/directory/socialjouren",
      "/directory/socialjouren/checks",
      "/people",
      "/people/new",
      "/people/johan/roles/new",
      "/people/johan/pauses/new",
      "/organisation/new",
      "/organisation/lss",
      "/groups/vin-gruppen",
      "/import/x",
      "/healthz",
      "/_root.data",
    ),
    fc.array(word, { maxLength: 6 }).map((parts) => `/${parts.map(encodeURIComponent).join("/")}`),
    fc.array(word, { maxLength: 5 }).map((parts) => `/courses/${parts.map(encodeURIComponent).join("/")}`),
    fc.string({ maxLength: 20 }).map((text) => `/${text.replace(/[^\x21-\x7e]/g, "%zz")}`),
  );
  const field = fc.oneof(
    fc.constantFrom(
      "try",
      "run",
      "turn",
      "from",
      "choice",
      "answer",
      "course",
      "person",
      "to",
      "login",
      "password",
      "language",
      "theme",
      "page",
      "a.k1-9-q1",
      "was.k1-9-q1",
      "go",
      "key",
      "__proto__",
    ),
    word,
  );
  const fields = fc
    .array(fc.tuple(field, word), { maxLength: 5 })
    .map((pairs) => new URLSearchParams(pairs).toString());
  const request = fc.record({ place, query: fields, form: fc.option(fields), data: fc.boolean(), who: fc.nat(3) });
  await fc.assert(
    fc.asyncProperty(request, async ({ place, query, form, data, who }) => {
      const address = `${place}${data ? ".data" : ""}${query ? `?${query}` : ""}`;
      const cookies = ["", cookie, manager, coordinator];
      const answer = await ask(running, address, { cookie: cookies[who], ...(form === null ? {} : { form }) });
      expect(answer.status, answer.body.slice(0, 300)).toBeLessThan(500);
      expect(answer.body).not.toMatch(/\n\s+at .*\.js:/);
    }),
    { numRuns: 600, endOnFailure: false },
  );
}, 60_000);
