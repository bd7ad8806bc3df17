// SPDX-License-Identifier: EUPL-1.2
// What the server refuses before anything is read, what it says on each answer, and where it counts: on the built server.
import type http from "node:http";
import net from "node:net";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { findCourse, unitsOf } from "~/content/catalogue";
import { loadCatalogue } from "~/content/catalogue.server";
import { sv } from "~/i18n/sv";
import { addDays, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { manifest } from "./manifest";
import { type Answer, type Asked, ask, type Running, serve, signInAs, stop, workedForTheDay } from "./running";
import { copyOfWorld } from "./world";

let running: Running;
let cookie: string;

beforeAll(async () => {
  running = await serve(process.env.DATA_DIR ?? "", { LOG_LEVEL: "info" });
  await workedForTheDay(running);
  cookie = await signInAs(running, "karin");
});
afterAll(() => stop(running));

/** An address of a route: what stands for something in it is somebody of the demo, or nobody. */
const addressOf = (id: string) =>
  `/${id
    .replace(/^routes\//, "")
    .replace(/(^|\.)_index$/, "")
    .split(".")
    .map((part) =>
      part
        .replace("$person", "amina")
        .replace("$course", "k1")
        .replace(/^\$\w*/, "x")
        .replace(/\[\.$/, ""),
    )
    .join("/")}`;
const writing = Object.values(manifest()).filter(({ hasAction }) => hasAction);

const foreign: Record<string, string | undefined>[] = [
  { origin: "https://evil.example" },
  { origin: "null" },
  { origin: undefined, "sec-fetch-site": "cross-site" },
  { origin: undefined, "sec-fetch-site": "same-site" },
  { origin: undefined },
];

/** How many rows each table has. */
async function rows(): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '\\_%' ESCAPE '\\'`;
  const counted: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: bigint }[]>(`SELECT COUNT(*) AS count FROM "${name}"`);
    counted[name] = Number(row?.count);
  }
  return counted;
}

test("each route that takes a form refuses one from elsewhere, page and data, and nothing is written", async () => {
  expect(writing.length).toBeGreaterThan(50);
  const before = await rows();
  for (const { id } of writing)
    for (const address of [addressOf(id), `${addressOf(id)}.data`])
      for (const headers of foreign) {
        const answer = await ask(running, address, { cookie, form: { person: "karin" }, headers });
        expect([id, headers, answer.status]).toEqual([id, headers, 403]);
        expect(answer.headers["set-cookie"]).toBe(undefined);
      }
  expect(await rows()).toEqual(before);
});

test("a form from elsewhere is refused before its body has come", async () => {
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = net.connect(running.port, "127.0.0.1", () =>
      socket.write(
        `POST /preferences HTTP/1.1\r\nHost: 127.0.0.1:${running.port}\r\nOrigin: https://evil.example\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n`,
      ),
    );
    socket.once("data", (data) => {
      resolve(String(data));
      socket.destroy();
    });
    socket.on("error", reject);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 403 /);
});

const protects = (headers: http.IncomingHttpHeaders, what: string) => {
  expect(headers["content-security-policy"], what).toMatch(
    /^default-src 'none'; script-src 'nonce-[\w-]+' 'strict-dynamic'; .*frame-ancestors 'none'; report-to csp; report-uri \/csp-report$/,
  );
  expect(headers["content-security-policy"], what).not.toMatch(/unsafe|https?:|\*|data:/);
  expect(headers["reporting-endpoints"], what).toBe('csp="/csp-report"');
  expect(headers["referrer-policy"], what).toBe("same-origin");
  expect(headers["x-content-type-options"], what).toBe("nosniff");
  expect(headers["x-frame-options"], what).toBe("DENY");
  expect(headers["cross-origin-opener-policy"], what).toBe("same-origin");
  expect(headers["cross-origin-resource-policy"], what).toBe("same-origin");
  expect(headers["permissions-policy"], what).toContain("camera=()");
  expect(headers["x-powered-by"], what).toBe(undefined);
};

test("every answer protects its reader: pages, files, feeds, refusals of each kind and what is built", async () => {
  const page = await ask(running, "/", { cookie });
  const built = [...page.body.matchAll(/(?:href|src)="(\/[^"]+\.(?:css|js|svg|webmanifest))"/g)].map(
    ([, path]) => path ?? "",
  );
  expect(built.length).toBeGreaterThan(3);
  const asked: [number, string, Asked][] = [
    [200, "/", { cookie }],
    [200, "/municipality.data", { cookie }],
    [200, "/municipality/export.csv?course=k1", { cookie }],
    [200, "/municipality/export.xlsx?course=k1", { cookie }],
    [200, "/import/template.csv", { cookie }],
    [200, "/healthz", {}],
    [200, "/", { cookie, method: "HEAD" }],
    ...built.map((path): [number, string, Asked] => [200, path, {}]),
    [200, "/robots.txt", {}],
    [303, "/", {}],
    [400, "/%", {}],
    [400, "/login", { form: { login: "a" } }],
    [403, "/login", { form: {}, headers: { origin: "https://evil.example" } }],
    [404, "/no/such/page", {}],
    [404, "/team", { cookie }],
    [404, "/assets/none.js", {}],
    [404, "/calendar/none.ics", {}],
    [405, "/login", { method: "PUT" }],
    [405, "/courses", { cookie, form: {} }],
    [410, "/welcome/none", {}],
    [413, "/login", { form: { a: "x".repeat(70_000) } }],
    [415, "/login", { form: "{}", headers: { "content-type": "application/json" } }],
    [416, "/favicon.svg", { headers: { range: "bytes=99999-" } }],
    [422, "/login", { form: { login: "x", password: "y" } }],
  ];
  for (const [status, path, how] of asked) {
    const { headers, status: answered } = await ask(running, path, how);
    expect([path, answered]).toEqual([path, status]);
    protects(headers, path);
    const isBuilt = status === 200 && (built.includes(path) || path === "/robots.txt");
    if (!isBuilt && !path.startsWith("/assets") && status !== 416)
      expect([path, headers["cache-control"]]).toEqual([path, "no-store"]);
    // Plain http is the demo's, on this machine: no browser may be told never to ask by it again.
    expect(headers["strict-transport-security"], path).toBe(undefined);
  }
}, 30_000);

test("an answer that says that something went wrong protects its reader as well", async () => {
  const broken = await serve(copyOfWorld(inject("place")));
  const { default: BetterSqlite } = await import("better-sqlite3");
  const database = new BetterSqlite(`${broken.dataDir}/demo.db`);
  const signed = await signInAs(broken, "amina");
  // The table of who is there, and one of a page.
  database.exec(`ALTER TABLE "Session" RENAME TO "Gone"`);
  const without = await ask(broken, "/", { cookie: signed });
  database.exec(`ALTER TABLE "Gone" RENAME TO "Session"`);
  database.exec(`ALTER TABLE "Enrolment" RENAME TO "Away"`);
  const half = await ask(broken, "/", { cookie: signed });
  database.close();
  await stop(broken);
  expect([without.status, half.status]).toEqual([503, 500]);
  for (const { headers, body } of [without, half]) {
    protects(headers, body);
    expect(headers["cache-control"]).toBe("no-store");
    expect(body).not.toMatch(/\n\s+at |SQLITE|Enrolment|Session/);
  }
});

test("where people come by https, each cookie is for https and each answer says to ask by nothing else", async () => {
  const origin = "https://larportalen.example.se";
  const safe = await serve(copyOfWorld(inject("place")), { ORIGIN: origin });
  const headers = { origin };
  const answers = [
    await ask(safe, "/login/demo", { form: { person: "amina", shared: "yes" }, headers }),
    await ask(safe, "/preferences", { form: { language: "en", theme: "dark", reading: "easy" }, headers }),
    await ask(safe, "/logout", { form: {}, headers }),
    await ask(safe, "/courses/k1", { form: { a: "b" }, headers: { ...headers, accept: "text/html" } }),
    await ask(safe, "/leave"),
    await ask(safe, "/no/such/page"),
    await ask(safe, "/robots.txt"),
  ];
  await stop(safe);
  const set = answers.flatMap((answer) => answer.headers["set-cookie"] ?? []);
  expect(set.map((each) => each.split("=")[0])).toEqual(
    expect.arrayContaining(["__Host-session", "shared", "language", "theme", "reading", "kept", "gone"]),
  );
  for (const each of set) expect(each).toMatch(/; Path=\/; HttpOnly; SameSite=Lax; Secure(; Max-Age=\d+)?$/);
  for (const answer of answers) expect(answer.headers["strict-transport-security"]).toBe("max-age=31536000");
});

test("wherever a form or an address says where to go on, it leads to a page of ours", async () => {
  const elsewhere = [
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "/.//evil.example",
    "/..//evil.example",
    "/%2e%2e//evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "%2F%2Fevil.example",
    "https://evil.example",
    "https:evil.example",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,x",
    " //evil.example",
    "@evil.example",
    "/\r\nSet-Cookie: planted=1",
    "/courses\r\nLocation: https://evil.example",
    "",
  ];
  const amina = await signInAs(running, "amina");
  const manager = await signInAs(running, "maria");
  const places: [string, (to: string) => Promise<Answer>][] = [
    ["/login", (to) => ask(running, `/login?to=${encodeURIComponent(to)}`, { cookie: amina })],
    ["/login, data", (to) => ask(running, `/login.data?to=${encodeURIComponent(to)}`, { cookie: amina })],
    ["/login/demo", (to) => ask(running, "/login/demo", { form: { person: "elias", to } })],
    ["/preferences", (to) => ask(running, "/preferences", { form: { language: "sv", to } })],
    [
      "/confidence",
      (to) =>
        ask(running, "/confidence", { cookie: amina, form: { occasion: "before", confidence: "5", worry: "5", to } }),
    ],
    [
      "/team/reminders",
      (to) => ask(running, "/team/reminders", { cookie: manager, form: { enrolment: "amina-k1", back: to } }),
    ],
  ];
  for (const [place, go] of places)
    for (const to of elsewhere) {
      const { status, headers, body } = await go(to);
      expect([place, to, [202, 303].includes(status)]).toEqual([place, to, true]);
      // A data request is told in its body where to go.
      const location = headers.location ?? /"redirect","([^"]+)"/.exec(body)?.[1] ?? "none";
      const led = new URL(location, "http://own.invalid");
      expect([place, to, led.origin]).toEqual([place, to, "http://own.invalid"]);
      expect([place, to, /^\/(?![/\\])/.test(location)]).toEqual([place, to, true]);
      expect([place, to, /[\r\n]/.test(location)]).toEqual([place, to, false]);
      expect(String(headers["set-cookie"])).not.toContain("planted");
    }
});

test("a page asked for under another's name is not where one comes after signing in, and a kept form does not go there", async () => {
  for (const address of ["//evil.example/courses", "//evil.example", "/\\evil.example/courses", "/.//evil.example"]) {
    const page = await ask(running, address);
    if (page.headers.location) expect(decodeURIComponent(page.headers.location)).not.toContain("//evil");
    const sent = await ask(running, address, { form: { a: "b" }, headers: { accept: "text/html" } });
    const kept = sent.headers["set-cookie"]?.find((each) => each.startsWith("kept="))?.split(";")[0];
    if (!kept) continue;
    const shown = await ask(running, "/kept", { cookie: `${await signInAs(running, "elias")}; ${kept}` });
    expect(shown.body).not.toContain("evil.example");
  }
});

test("without a proxy nobody gets further tries by saying that they come from elsewhere", async () => {
  const direct = await serve(copyOfWorld(inject("place")));
  const tried = async (from: string) =>
    (await ask(direct, "/login", { form: { login: "nagon", password: "x" }, headers: { "x-forwarded-for": from } }))
      .status;
  const answers: number[] = [];
  for (let each = 0; each < 7; each++) answers.push(await tried(`203.0.113.${each}, 198.51.100.${each}`));
  await stop(direct);
  expect(answers).toEqual([...Array(5).fill(422), 429, 429]);
});

test("behind a proxy the hop that it adds is counted, and none that came with the request", async () => {
  const behind = await serve(copyOfWorld(inject("place")), { TRUST_PROXY: "1" });
  const tried = async (from: string) =>
    (await ask(behind, "/login", { form: { login: "nagon", password: "x" }, headers: { "x-forwarded-for": from } }))
      .status;
  const answers: number[] = [];
  for (let each = 0; each < 7; each++) answers.push(await tried(`203.0.113.${each}, 198.51.100.7`));
  const another = await tried("203.0.113.1, 198.51.100.8");
  await stop(behind);
  expect(answers).toEqual([...Array(5).fill(422), 429, 429]);
  expect(another).toBe(422);
});

test("a form sent right after its sender got power is taken, and the answer hands over another id", async () => {
  const before = await signInAs(running, "samir-aziz");
  await ask(running, "/", { cookie: before });
  await expect.poll(() => db.session.count({ where: { personId: "samir-aziz", power: "" } })).toBe(1);
  await db.membership.create({
    data: { id: "leads", personId: "samir-aziz", orgUnitId: "lss", role: "manager", fromDay: "2020-01-01" },
  });
  const sent = await ask(running, "/courses/k1/k1-1-1/1", { cookie: before, form: {} });
  const after = sent.headers["set-cookie"]?.[0]?.split(";")[0] ?? "";
  expect([sent.status, /^\/login/.test(sent.headers.location ?? "")]).toEqual([303, false]);
  expect(after).toMatch(/^session=./);
  expect(after).not.toBe(before);
  // What was on its way with the old id, and what comes with the new one.
  for (const each of [before, after]) expect((await ask(running, "/team", { cookie: each })).status).toBe(200);
  expect((await ask(running, "/team", { cookie: after })).headers["set-cookie"]).toBe(undefined);
}, 20_000);

test("a browser's report of what the policy forbade is logged as directive, kind and route, and as nothing else", async () => {
  const logging = await serve(copyOfWorld(inject("place")), { LOG_LEVEL: "info" });
  const own = `http://127.0.0.1:${logging.port}`;
  const report = (body: unknown, headers: Record<string, string | undefined> = {}) =>
    ask(logging, "/csp-report", {
      form: typeof body === "string" ? body : JSON.stringify(body),
      headers: { "content-type": "application/csp-report", origin: undefined, ...headers },
    });
  const old = {
    "csp-report": {
      "document-uri": `${own}/welcome/hemlig-kod?namn=Amina`,
      referrer: `${own}/people/amina`,
      "violated-directive": "script-src-elem",
      "effective-directive": "script-src-elem",
      "blocked-uri": "https://spion.example/amina?x=1",
      "script-sample": "var hemligt = 1",
    },
  };
  const listed = [
    {
      type: "csp-violation",
      user_agent: "Mozilla hemlig",
      url: `${own}/team/amina/k1`,
      body: {
        documentURL: `${own}/team/amina/k1`,
        effectiveDirective: "style-src-attr",
        blockedURL: "inline",
        sample: "hemligt",
      },
    },
    { type: "deprecation", body: { id: "hemligt" } },
    { type: "csp-violation", body: { documentURL: "x", effectiveDirective: "amina", blockedURL: "amina" } },
  ];
  expect((await report(old)).status).toBe(204);
  expect((await report(listed, { "content-type": "application/reports+json" })).status).toBe(204);
  expect((await report(old, { origin: own })).status).toBe(204);
  // Not from another site, not of another kind, not broken, not large, not by another method.
  expect((await report(old, { origin: "https://evil.example" })).status).toBe(403);
  expect((await report(old, { "content-type": "text/plain" })).status).toBe(415);
  expect((await report("{")).status).toBe(400);
  expect((await report({ "csp-report": 1 })).status).toBe(400);
  expect((await report({ a: "x".repeat(20_000) })).status).toBe(413);
  expect((await ask(logging, "/csp-report")).status).toBe(404);
  const many = await Promise.all(Array.from({ length: 12 }, () => report(old)));
  expect(many.filter(({ status }) => status === 429).length).toBeGreaterThan(5);
  await stop(logging);
  const lines = logging.said.out.split("\n").filter((line) => line.includes("policy forbids"));
  expect(lines.length).toBeLessThanOrEqual(12);
  expect(lines.slice(0, 3).map((line) => JSON.parse(line))).toMatchObject([
    { directive: "script-src-elem", blocked: "elsewhere", route: "routes/welcome.$secret" },
    { directive: "style-src-attr", blocked: "inline", route: "routes/team.$person.$course._index" },
    { directive: "other", blocked: "other" },
  ]);
  expect(logging.said.out).not.toMatch(/hemlig|amina|Amina|spion|evil|127\.0\.0\.1:\d+\/|Mozilla/);
});

test("a form with another's id, or with a question of another course, is refused, and the audit log says so once", async () => {
  const amina = await signInAs(running, "amina");
  const before = await db.auditEntry.count({ where: { action: "form.refused" } });
  const forms: [string, Record<string, string>, number][] = [
    // Another's session, another's person, a role's route, a renewal that is not one's own.
    ["/account/sessions/ended", { session: "another" }, 404],
    ["/account/sessions/ended", { session: "another" }, 404],
    ["/team/johan/k1/merits", { id: "m".repeat(22) }, 404],
    ["/people/johan/details", { name: "Annan" }, 404],
    ["/courses/k1/renewal/1", { from: "1" }, 404],
    // A question that is in no try, and a try that is none.
    ["/courses/k1/k1-1-2/2/99", { answer: "a" }, 404],
    ["/courses/k1/k9-1-1/1", {}, 404],
  ];
  for (const [address, form, expected] of forms) {
    const { status } = await ask(running, address, { cookie: amina, form });
    expect([address, status]).toEqual([address, expected]);
  }
  await expect.poll(() => db.auditEntry.count({ where: { action: "form.refused" } })).toBe(before + 6);
  const entries = await db.auditEntry.findMany({ where: { action: "form.refused" } });
  const { key } = await db.auditKey.findUniqueOrThrow({ where: { personId: "amina" } });
  expect(new Set(entries.map(({ actorKey }) => actorKey))).toEqual(new Set([key]));
  for (const { subject } of entries) expect(subject).toMatch(/^routes\/[\w.$]+$/);
});

test("a form from a page on which something was left to count says that nothing is left any longer", async () => {
  const maria = await signInAs(running, "maria");
  const units = unitsOf(findCourse(loadCatalogue(), "k1") ?? (null as never)).map(({ id }) => id);
  const onDay = addDays(dayOf(new Date()), -30);
  const count = () =>
    ask(running, "/team/amina/k1/merits", {
      cookie: maria,
      form: { id: randomId(), source: "nationalCourse", onDay, units },
    });
  expect((await count()).status).toBe(303);
  const { status, body } = await count();
  expect(status).toBe(422);
  expect(/<div class="errors"[^>]*role="alert".*?<\/div>/s.exec(body)?.[0]).toContain(sv.merits.nothing);
});
