// SPDX-License-Identifier: EUPL-1.2
// Arbitrary requests to every route of the built server: pages are opened and their forms sent, near what a browser sends
// and far from it, by people with every role. Everything follows from one seed, so that what went wrong can be done again.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { matchRoutes } from "@remix-run/react";
import Database from "better-sqlite3";
import fc from "fast-check";
import { hostileTexts } from "./hostile";
import { type Earlier, lookInto } from "./invariants";
import { formsOf, linksOf, type PageForm } from "./pageForms";
import { type Answer, type Asked, ask, type Running, serve, signInAs, stop } from "./running";
import { copyOfWorld } from "./world";

interface Route {
  id: string;
  /** As `/people/:person`. */
  pattern: string;
  hasAction: boolean;
  hasLoader: boolean;
}

/** Who asks. The first who still works here does. */
const seats = {
  employee: ["amina", "elias", "dina-haddad", "samir-aziz", "linn-ostberg"],
  ombud: ["johan", "fatima-rahimi", "tomas-berg"],
  renewing: ["rita", "olof", "elias"],
  manager: ["maria", "peter-nystrom", "ingrid-sandell", "yasmin-karimi"],
  coordinator: ["karin"],
  nobody: [],
} as const;
export type Seat = keyof typeof seats;
const allSeats = Object.keys(seats) as Seat[];

/** A form that the scouts have seen, and where. */
interface SeenForm {
  page: string;
  seat: Seat;
  form: PageForm;
}

/** What is known of the server before the first arbitrary request. */
export interface Known {
  routes: Route[];
  /** Addresses that lead somewhere, by route. */
  addresses: Map<string, string[]>;
  /** The forms that are sent to a route. */
  forms: Map<string, SeenForm[]>;
  /** Who gets past a route's door. */
  openTo: Map<string, Seat[]>;
  /** What stands in a place of an address. */
  values: Map<string, string[]>;
  /** Every name of a field. */
  names: string[];
}

const manifestFile = () => {
  const folder = path.join("build", "client", "assets");
  return path.join(folder, readdirSync(folder).find((name) => name.startsWith("manifest-")) ?? "");
};

type Manifest = Record<string, { id: string; path?: string; index?: boolean; hasAction: boolean; hasLoader: boolean }>;

function readManifest(): Manifest {
  const text = readFileSync(manifestFile(), "utf8");
  return JSON.parse(text.slice(text.indexOf("{"), text.lastIndexOf("}") + 1)).routes;
}

const manifest = readManifest();
const tree = Object.values(manifest)
  .filter(({ id }) => id !== "root")
  .map(({ id, path: place, index }) => (index ? { id, path: place, index } : { id, path: place, children: [] }));

/** The page that a data request is about. */
const pageOfData = (pathname: string) => (pathname === "/_root.data" ? "/" : pathname.replace(/\.data$/, ""));

/** The route an address leads to, as the server finds it. */
export function routeOf(address: string): string | null {
  const pathname = pageOfData(address.split("?")[0] ?? "");
  try {
    // biome-ignore lint/suspicious/noExplicitAny: Remix's own route objects are a union that a plain list does not name.
    return matchRoutes(tree as any, pathname)?.at(-1)?.route.id ?? null;
  } catch {
    return null;
  }
}

const dataOf = (address: string) => {
  const [place = "", query] = address.split("?");
  return `${place === "/" ? "/_root" : place}.data${query === undefined ? "" : `?${query}`}`;
};

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** Secrets whose hashes are in the world before it is served: nobody finds one by chance. */
const secrets = Array.from({ length: 60 }, (_, index) =>
  `fuzz-secret-${String(index).padStart(2, "0")}`.padEnd(44, "x"),
);

/** What the demo has none of: links to choose a password by, a calendar's address, names to sign in by. */
function addSecrets(file: string) {
  const db = new Database(file);
  const now = new Date();
  const at = now.toISOString().replace("Z", "+00:00");
  const until = new Date(now.getTime() + 86_400_000).toISOString().replace("Z", "+00:00");
  const link = db.prepare(`INSERT INTO "SignInLink" ("id", "personId", "createdAt", "expiresAt") VALUES (?, ?, ?, ?)`);
  const people = db.prepare(`SELECT "id" FROM "Person" ORDER BY "id"`).pluck().all() as string[];
  for (const [index, secret] of secrets.entries()) link.run(sha256(secret), people[index % people.length], at, until);
  const feed = db.prepare(`INSERT INTO "CalendarFeed" ("id", "personId", "createdAt") VALUES (?, ?, ?)`);
  for (const [index, personId] of ["johan", "fatima-rahimi", "rita"].entries())
    feed.run(sha256(secrets[index] ?? ""), personId, at);
  db.prepare(`UPDATE "Person" SET "login" = "id" WHERE "id" IN ('johan', 'rita', 'maria')`).run();
  db.close();
}

/** Ids that are in no link of a page that everybody opens. */
function valuesIn(file: string): { values: Map<string, string[]>; addresses: string[] } {
  const db = new Database(file, { readonly: true });
  const list = (query: string) => db.prepare(query).pluck().all().map(String);
  const pairs = (query: string) => db.prepare(query).raw().all() as string[][];
  const units = list(`SELECT "id" FROM "OrgUnit"`);
  const values = new Map<string, string[]>([
    ["person", list(`SELECT "id" FROM "Person"`)],
    ["group", list(`SELECT "id" FROM "WorkingGroup"`)],
    ["contact", list(`SELECT "id" FROM "Contact"`)],
    ["rule", list(`SELECT "id" FROM "Rule"`)],
    ["code", list(`SELECT "code" FROM "Certificate"`)],
    ["role", list(`SELECT "id" FROM "Membership"`)],
    ["pause", list(`SELECT "id" FROM "Pause"`)],
    ["course", ["k1", "k2", "k3", "k6", "k7"]],
    ["unit", units],
    ["round", ["1", "2", "3"]],
    ["part", ["1", "2", "3", "4"]],
    ["step", ["1", "2", "3", "4"]],
    ["item", ["1", "2", "3", "check", "begin", "result", "debrief"]],
    ["secret", secrets],
    ["import", ["none"]],
  ]);
  const addresses = [
    ...pairs(`SELECT "personId", "id" FROM "Membership"`).map(([person, id]) => `/people/${person}/roles/${id}`),
    ...pairs(`SELECT "personId", "id" FROM "Pause"`).map(([person, id]) => `/people/${person}/pauses/${id}`),
    ...pairs(`SELECT "id" FROM "Person" LIMIT 40`).flatMap(([person]) =>
      ["", "/details", "/employment", "/pauses/new", "/protection", "/protection/ended", "/roles/new"].map(
        (end) => `/people/${person}${end}`,
      ),
    ),
    ...pairs(`SELECT "personId", "courseId" FROM "Enrolment"`).flatMap(([person, course]) =>
      ["", "/merits"].map((end) => `/team/${person}/${course}${end}`),
    ),
    ...secrets.map((secret) => `/welcome/${secret}`),
    ...secrets.slice(0, 3).map((secret) => `/calendar/${secret}.ics`),
    ...units.flatMap((unit) => [`/unit/${unit}`, `/unit/${unit}/successor`, `/unit/${unit}/withdrawals`]),
    "/leave",
    "/kept",
    "/healthz",
    "/no/such/page",
    "/logout",
    "/login",
    "/login/demo",
    "/import",
    "/import/template.csv",
    "/mail",
    "/courses/k1/renewal",
    "/courses/k1/renewal/1",
    "/courses/k1/renewal/1/1",
    "/courses/k1/k1-9-1/1/answers",
    "/confidence/declined",
    "/confidence/erasure",
    "/refresh/calendar/ended",
  ];
  db.close();
  return { values, addresses };
}

/** The server on a world of its own, with the header that says what an answer came by. */
async function serveWorld(place: string): Promise<{ running: Running; file: string }> {
  const dataDir = copyOfWorld(place);
  const file = path.join(dataDir, "demo.db");
  addSecrets(file);
  const loaded = `${process.env.NODE_OPTIONS ?? ""} --import=${path.resolve("tests", "reached.mjs")}`;
  return { running: await serve(dataDir, { LOG_LEVEL: "error", NODE_OPTIONS: loaded.trim() }), file };
}

const enough = 5;

/** Opens what is linked from page to page as each role, and keeps addresses and forms of every route. */
export async function scout(place: string): Promise<Known> {
  const { running, file } = await serveWorld(place);
  const { values, addresses: more } = valuesIn(file);
  const routes = Object.values(manifest)
    .filter(({ id }) => id !== "root")
    .map(({ id, path: place, hasAction, hasLoader }) => ({ id, pattern: `/${place ?? ""}`, hasAction, hasLoader }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
  const known: Known = { routes, addresses: new Map(), forms: new Map(), openTo: new Map(), values, names: [] };
  const names = new Set(["page", "course", "unit", "index", "_routes", "_data", "key", "id", "was", "version"]);
  const keep = <Value>(map: Map<string, Value[]>, id: string, value: Value, most: number) => {
    const list = map.get(id) ?? [];
    if (list.length < most) map.set(id, [...list, value]);
  };
  for (const seat of allSeats) {
    const person = seats[seat][0];
    const cookie = person ? await signInAs(running, person) : "";
    const queue = ["/", "/login", "/people?unit=hemtjanst-norr", ...more];
    const seen = new Set(queue);
    const opened = new Map<string, number>();
    for (let address = queue.shift(); address !== undefined; address = queue.shift()) {
      const id = routeOf(address) ?? "routes/$";
      const times = opened.get(id) ?? 0;
      if (times >= enough || id === "routes/logout" || id === "routes/leave") {
        if (id === "routes/logout" || id === "routes/leave") known.addresses.set(id, [address]);
        continue;
      }
      opened.set(id, times + 1);
      const answer = await ask(running, address, { cookie });
      const reached = String(answer.headers["x-reached"] ?? "");
      if (reached.includes(id) && !known.openTo.get(id)?.includes(seat)) keep(known.openTo, id, seat, allSeats.length);
      const list = known.addresses.get(id) ?? [];
      if (!list.includes(address) && (answer.status < 400 || times < 2 || list.length === 0))
        keep(known.addresses, id, address, 40);
      if (answer.status !== 200 || !String(answer.headers["content-type"]).includes("html")) continue;
      const forms = formsOf(answer.body, address);
      for (const link of [...linksOf(answer.body, address), ...forms.map((form) => form.action)]) {
        if (seen.has(link)) continue;
        seen.add(link);
        queue.push(link);
      }
      for (const form of forms) {
        for (const { name } of form.fields) names.add(name);
        keep(known.forms, routeOf(form.action) ?? "routes/$", { page: address, seat, form }, 30);
      }
    }
  }
  // What is reached by a form alone has no page to look for its door at.
  for (const { id } of routes)
    if (!known.openTo.has(id)) known.openTo.set(id, [...new Set((known.forms.get(id) ?? []).map(({ seat }) => seat))]);
  for (const [id, list] of known.addresses)
    for (const address of list)
      for (const [name, value] of Object.entries(parametersOf(id, address)))
        if (!values.get(name)?.includes(value)) keep(values, name, value, 80);
  known.names = [...names].sort();
  await stop(running);
  return known;
}

function parametersOf(id: string, address: string): Record<string, string> {
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  const params = matchRoutes(tree as any, address.split("?")[0] ?? "")?.find(({ route }) => route.id === id)?.params;
  return Object.fromEntries(Object.entries(params ?? {}).map(([name, value]) => [name, value ?? ""]));
}

// --- what is sent ----------------------------------------------------------------------------------------------------

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 3, arbitrary: fc.string({ unit: "binary", maxLength: 20 }) },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  { weight: 2, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.maxSafeInteger()).map(String) },
  { weight: 1, arbitrary: fc.string({ minLength: 20, maxLength: 300 }) },
);
const choice = fc.noBias(fc.nat());
const percent = fc.noBias(fc.nat(99));

/** Everything that is left to chance in one visit. */
const visits = fc.record({
  route: choice,
  way: percent,
  seat: choice,
  stray: percent,
  place: choice,
  form: choice,
  data: percent,
  odd: percent,
  picks: fc.array(choice, { minLength: 10, maxLength: 10 }),
  words: fc.array(word, { minLength: 10, maxLength: 10 }),
  changes: fc.array(fc.record({ field: choice, how: choice, word }), { maxLength: 3 }),
  extra: fc.array(fc.tuple(choice, word), { maxLength: 5 }),
});
export type Visit = typeof visits extends fc.Arbitrary<infer Value> ? Value : never;

/** As a form or an address says a text; half a surrogate as its three bytes, which no encoder of a browser writes. */
function encoded(text: string): string {
  let result = "";
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    if (code >= 0xd800 && code <= 0xdfff) {
      const bytes = [0xe0 | (code >> 12), 0x80 | ((code >> 6) & 0x3f), 0x80 | (code & 0x3f)];
      result += bytes.map((byte) => `%${byte.toString(16)}`).join("");
    } else result += encodeURIComponent(sign);
  }
  return result;
}

type Pair = [name: string, value: string];
const bodyOf = (pairs: readonly Pair[]) => pairs.map(([name, value]) => `${encoded(name)}=${encoded(value)}`).join("&");

/** The texts that stand in a field that is taken, by what the field seems to be. */
function plausible(name: string, type: string, pick: number, text: string): string {
  if (type === "date" || /day|from|to$|since|on$/i.test(name))
    return ["2026-11-22", "2026-01-01", "2027-12-31", "2025-06-30", ""][pick % 5] ?? "";
  if (type === "number") return String(pick % 40);
  if (type === "email") return `kim${pick % 9}@example.com`;
  if (type === "tel") return "08-465 004 00";
  if (type === "password") return "korrekt hast batteri";
  return pick % 3 === 0 ? text : `Kim Ek ${String.fromCharCode(97 + (pick % 26))}`;
}

/** A page's form as somebody fills it in. */
function filled(form: PageForm, { picks, words }: Visit): Pair[] {
  const pairs: Pair[] = [];
  const buttons = form.fields.filter(({ type, name }) => type === "submit" && name !== "");
  const groups = new Map<string, number>();
  for (const [index, field] of form.fields.entries()) {
    const pick = picks[index % picks.length] ?? 0;
    const text = words[index % words.length] ?? "";
    const { name, value, type, options } = field;
    if (type === "submit" || type === "file") continue;
    if (type === "hidden") pairs.push([name, value]);
    else if (type === "radio") groups.set(name, (groups.get(name) ?? 0) + 1);
    else if (type === "checkbox") {
      if (field.sent || pick % 2 === 0) pairs.push([name, value]);
    } else if (type === "select")
      pairs.push([name, pick % 3 === 0 ? value : (options[pick % options.length] ?? value)]);
    else pairs.push([name, value !== "" && pick % 2 === 0 ? value : plausible(name, type, pick, text)]);
  }
  for (const [index, name] of [...groups.keys()].entries()) {
    const some = form.fields.filter((field) => field.name === name && field.type === "radio");
    const one = some[(picks[index % picks.length] ?? 0) % some.length];
    if (one) pairs.push([name, one.value]);
  }
  const button = buttons[(picks[9] ?? 0) % Math.max(1, buttons.length)];
  if (button) pairs.push([button.name, button.value]);
  return pairs;
}

/** The form again, with what no page sends: a field that is missing, there twice, empty, of another kind or somebody else's. */
function changed(pairs: readonly Pair[], { changes }: Visit, known: Known): Pair[] {
  const result = [...pairs];
  for (const { field, how, word: text } of changes) {
    const at = field % Math.max(1, result.length);
    const [name, value] = result[at] ?? ["a", ""];
    const others = [...known.values.values()].flat();
    const other = known.names[how % known.names.length] ?? "a";
    const turns: (() => void)[] = [
      () => result.splice(at, 1),
      () => result.push([name, value]),
      () => result.push([name, text]),
      () => result.splice(at, 1, [name, ""]),
      () => result.splice(at, 1, [name, text]),
      () => result.splice(at, 1, [name, text]),
      () => result.splice(at, 1, [name, `${value}${text}`]),
      () => result.splice(at, 1, [name, others[how % others.length] ?? ""]),
      () => result.splice(at, 1, [name, `-${value}`]),
      () => result.push([text, value]),
      () => result.push([other, text]),
      () => result.splice(at, 1, [`${name}[]`, value]),
    ];
    turns[Math.floor(how / 7) % turns.length]?.();
  }
  return result;
}

const boundary = "form-boundary-of-the-fuzz";

/** Without halves of surrogates, which UTF-8 cannot say. */
const whole = (text: string) => text.replace(/\p{Cs}/gu, "\ufffd");

/** A form with files in it. @param file what a file field, or a text's, holds */
function multipart(pairs: readonly Pair[], fileField: string, fileName: string, file: string): string {
  const quoted = (text: string) => text.replace(/[\r\n]/g, "%0D%0A").replaceAll('"', "%22");
  const parts = pairs.map(
    ([name, value]) => `Content-Disposition: form-data; name="${quoted(name)}"\r\n\r\n${whole(value)}`,
  );
  parts.push(
    `Content-Disposition: form-data; name="${quoted(fileField)}"; filename="${quoted(fileName)}"\r\nContent-Type: text/csv\r\n\r\n${whole(file)}`,
  );
  return `${parts.map((part) => `--${boundary}\r\n${part}\r\n`).join("")}--${boundary}--\r\n`;
}

/** What a header can hold: one byte a sign, and no line breaks. */
const asHeader = (text: string) => text.slice(0, 2000).replace(/[^\t\x20-\x7e\xa1-\xff]/g, "?");

/** Headers that no browser of ours sends. */
function oddHeaders({ odd, picks, words }: Visit): Record<string, string> {
  const text = asHeader(words[0] ?? "");
  const all: Record<string, string>[] = [
    { "accept-language": text },
    { "accept-language": "en;q=1,sv;q=abc" },
    { accept: text },
    { accept: "text/plain" },
    { "user-agent": text },
    { "accept-encoding": "gzip;q=0, br" },
    { "sec-purpose": "prefetch" },
    { "x-forwarded-for": text },
    { "x-forwarded-host": text },
    { "x-forwarded-proto": "https" },
    { "if-none-match": text, "if-modified-since": text },
    { range: "bytes=0-1" },
    { referer: text },
    { "content-type": text },
    { "content-type": "application/json" },
    { "content-type": "text/plain" },
    { "content-type": "multipart/form-data" },
    { "content-type": "application/x-www-form-urlencoded; charset=utf-16" },
    { origin: text },
    { "sec-fetch-site": "cross-site" },
  ];
  return odd < 15 ? (all[(picks[7] ?? 0) % all.length] ?? {}) : {};
}

/** Cookies beside the session, or instead of it. */
function oddCookies({ picks, words }: Visit): string {
  const text = asHeader(words[1] ?? "").replace(/[;,]/g, "");
  const all = ["language=en", "theme=dark", "reading=easy", `language=${text}`, `kept=${text}`, `theme=${text}`, text];
  return (picks[6] ?? 0) % 3 === 0 ? (all[(picks[5] ?? 0) % all.length] ?? "") : "";
}

// --- sending ---------------------------------------------------------------------------------------------------------

export interface Failure {
  what: string;
  route: string;
  seat: Seat;
  address: string;
  asked: Asked;
  /** Which visit of which part, to do it again. */
  part: number;
  visit: number;
  body: string;
}

export interface Count {
  requests: number;
  reached: number;
  /** The longest, in milliseconds, and all together. */
  longest: number;
  ms: number;
  statuses: Map<number, number>;
}

export interface Told {
  requests: number;
  reached: number;
  routes: Map<string, Count>;
  failures: Failure[];
  broken: string[];
}

// Whoever is measured alone waits until the others are done, and the others wait for it.
let underWay = 0;
let alone: Promise<void> | null = null;

async function measured(running: Running, address: string, asked: Asked): Promise<{ answer: Answer; ms: number }> {
  while (alone) await alone;
  underWay += 1;
  const began = performance.now();
  try {
    const answer = await ask(running, address, asked);
    return { answer, ms: performance.now() - began };
  } finally {
    underWay -= 1;
  }
}

async function measuredAlone(running: Running, address: string, asked: Asked): Promise<number> {
  while (alone) await alone;
  let done = () => {};
  alone = new Promise((resolve) => {
    done = resolve;
  });
  while (underWay > 0) await new Promise((resolve) => setTimeout(resolve, 5));
  const began = performance.now();
  try {
    await ask(running, address, asked);
    return performance.now() - began;
  } finally {
    alone = null;
    done();
  }
}

/** What no answer of ours has in it, whatever was sent. */
const told = [/\n\s+at .*[:(]\d+/, /node_modules/, /SQLITE_|PrismaClient|ZodError/, /\/build\/server|ratt-fraga-data/];

/** What no person reads: data, and what a page saves by itself. */
const forScripts = /\.data(\?|$)|[?&]_data=|\/answers(\?|$)/;

function wrongWith(address: string, asked: Asked, { status, headers, body }: Answer): string | null {
  const type = String(headers["content-type"] ?? "");
  if (status >= 500) return `answered ${status}`;
  for (const pattern of told) if (pattern.test(body)) return `told ${pattern}`;
  const isHtml = type.includes("html");
  if (isHtml && /<script(?![^>]* nonce=")|<img src=x/.test(body)) return "has markup that somebody wrote";
  if (status >= 400 && body.trim() === "" && asked.method !== "HEAD" && !forScripts.test(address))
    return `answered ${status} without a word`;
  if (isHtml && status === 422) return unsaid(body);
  return null;
}

/** Every field that is wrong is named first on the page, and the form is there again. */
function unsaid(body: string): string | null {
  const summary = /<div[^>]*id="error-summary".*?<\/div>/s.exec(body)?.[0];
  if (!summary) return "refused a form without saying why";
  const named = new Set([...summary.matchAll(/href="[^"]*#([^"]+)"/g)].map(([, id]) => id));
  for (const [tag] of body.matchAll(/<(?:input|select|textarea)\b[^>]*aria-invalid="true"[^>]*>/g)) {
    const id = / id="([^"]+)"/.exec(tag)?.[1] ?? "";
    if (!named.has(id)) return `does not say first that ${id} is wrong`;
  }
  return null;
}

/** Routes that cost more than others or end what the next request needs. */
const seldom: Record<string, number> = {
  "routes/logout": 4,
  "routes/leave": 3,
  "routes/team.export[.]xlsx": 3,
  "routes/municipality.export[.]xlsx": 3,
  "routes/certificate.$code.pdf": 2,
  "routes/welcome.$secret": 2,
};

export interface Part {
  seed: number;
  number: number;
  requests: number;
  /** Rows are looked into after so many requests. */
  look: number;
}

const newCount = (): Count => ({ requests: 0, reached: 0, longest: 0, ms: 0, statuses: new Map() });

/** One world from its beginning: so many requests one after the other. */
export async function fuzz(place: string, known: Known, part: Part): Promise<Told> {
  const { running, file } = await serveWorld(place);
  const told: Told = {
    requests: 0,
    reached: 0,
    routes: new Map(known.routes.map(({ id }) => [id, newCount()])),
    failures: [],
    broken: [],
  };
  const cookies = new Map<Seat, string>([["nobody", ""]]);
  const taken = new Map<Seat, number>();
  let uploads = 0;
  let isOver = false;
  let number = 0;

  /** Signs in whoever of the seat still works here; nobody does when all have left. */
  const cookieOf = async (seat: Seat): Promise<string> => {
    for (;;) {
      const cookie = cookies.get(seat);
      if (cookie !== undefined) return cookie;
      const person = seats[seat][taken.get(seat) ?? 0];
      if (person === undefined) {
        isOver = true;
        return "";
      }
      const signed = await signInAs(running, person);
      if (signed.startsWith("session=")) cookies.set(seat, signed);
      else taken.set(seat, (taken.get(seat) ?? 0) + 1);
    }
  };

  const send = async (route: string, seat: Seat, address: string, asked: Asked): Promise<Answer | null> => {
    const own = await cookieOf(seat);
    const all = { ...asked, cookie: [own, asked.cookie].filter(Boolean).join("; ") };
    const fail = (what: string, body = "") =>
      told.failures.push({ what, route, seat, address, asked: all, part: part.number, visit: number, body });
    told.requests += 1;
    const count = told.routes.get(route) ?? newCount();
    count.requests += 1;
    let answer: Answer;
    let ms: number;
    try {
      ({ answer, ms } = await measured(running, address, all));
    } catch (error) {
      fail(`did not answer: ${error}`);
      return null;
    }
    count.ms += ms;
    count.longest = Math.max(count.longest, ms);
    count.statuses.set(answer.status, (count.statuses.get(answer.status) ?? 0) + 1);
    const reached = String(answer.headers["x-reached"] ?? "");
    if (reached !== "" && (route === "routes/$" || !reached.startsWith("loader routes/$"))) {
      told.reached += 1;
      count.reached += 1;
    }
    const wrong = wrongWith(address, all, answer);
    if (wrong) fail(wrong, answer.body.slice(0, 300));
    if (ms > 1000) {
      const again = await measuredAlone(running, address, all);
      if (again > 1000) fail(`took ${Math.round(ms)} ms, and alone ${Math.round(again)} ms`);
    }
    const to = answer.headers.location ?? "";
    const session = answer.headers["set-cookie"]?.find((each) => each.startsWith("session="));
    // Signed out, signed in as somebody else, or no longer anybody: the next request begins with signing in.
    if (seat !== "nobody" && (session !== undefined || /^\/login(\?|$)/.test(to))) cookies.delete(seat);
    return answer;
  };

  const pick = <Value>(list: readonly Value[], by: number): Value | undefined => list[by % Math.max(1, list.length)];

  const address = (route: Route, visit: Visit): string => {
    const list = known.addresses.get(route.id) ?? [];
    if (list.length > 0 && visit.stray < 70) return pick(list, visit.place) ?? "/";
    let index = 0;
    return route.pattern.replace(/:(\w+)|\*/g, (_whole, name: string | undefined) => {
      index += 1;
      const values = known.values.get(name ?? "") ?? [];
      const by = visit.picks[index % visit.picks.length] ?? 0;
      const isWild = by % 10 < 3 || values.length === 0;
      return isWild ? encoded((visit.words[index % visit.words.length] ?? "") || "x") : (pick(values, by) ?? "x");
    });
  };

  const withQuery = (place: string, visit: Visit, most: number): string => {
    const pairs = visit.extra.slice(0, most).map(([name, text]): Pair => [pick(known.names, name) ?? "a", text]);
    return pairs.length === 0 ? place : `${place}${place.includes("?") ? "&" : "?"}${bodyOf(pairs)}`;
  };

  const seenBroken = new Set<string>();
  const look = async (earlier: Earlier | undefined) => {
    const found = await lookInto(file, earlier);
    for (const each of found.broken.filter((one) => !seenBroken.has(one))) {
      seenBroken.add(each);
      told.broken.push(`part ${part.number}, by visit ${number} (${told.requests} requests): ${each.slice(0, 500)}`);
    }
    return found.rows;
  };

  let rows = await look(undefined);
  let looked = 0;
  const weighted = known.routes.flatMap((route) => Array<Route>(Math.round(12 / (seldom[route.id] ?? 1))).fill(route));
  const drawn = fc.sample(visits, { seed: part.seed + part.number, numRuns: part.requests });

  for (const visit of drawn) {
    if (told.requests >= part.requests || isOver || told.failures.length >= 60 || told.broken.length >= 25) break;
    number += 1;
    const route = pick(weighted, visit.route) as Route;
    const open = known.openTo.get(route.id) ?? [];
    const seat = (visit.seat % 100 < 86 ? pick(open, visit.place) : undefined) ?? (pick(allSeats, visit.form) as Seat);
    const headers = oddHeaders(visit);
    const cookie = oddCookies(visit);
    const isData = visit.data < 20;
    const forms = known.forms.get(route.id) ?? [];

    if (forms.length > 0 && visit.way < 55) {
      // A page is opened and its form sent, as it is now where the page still has it.
      const seen = pick(forms, visit.form) as SeenForm;
      const by = visit.stray < 85 ? seen.seat : seat;
      const page = await send(routeOf(seen.page) ?? "routes/$", by, seen.page, {});
      const now =
        page?.status === 200 ? formsOf(page.body, seen.page).filter((form) => routeOf(form.action) === route.id) : [];
      const form = pick(now, visit.place) ?? seen.form;
      const pairs = changed(filled(form, visit), visit, known);
      const to = isData && form.method === "post" ? dataOf(form.action) : form.action;
      let answer: Answer | null;
      if (form.method === "get")
        answer = await send(route.id, by, `${form.action.split("?")[0]}?${bodyOf(pairs)}`, { headers, cookie });
      else if (form.multipart) {
        const field = form.fields.find(({ type }) => type === "file")?.name ?? "file";
        // Reading a file is the work of a process of its own: a few are enough.
        const isRead = uploads < 2 && visit.changes.length === 0;
        if (isRead) uploads += 1;
        const [name = "", cell = ""] = visit.words;
        const file = isRead
          ? `Anställningsnummer;Namn;Enhet;Roll\r\n9001;${cell};Hemtjänst Norr;\r\n9002;Eva;${name};chef\r\n`
          : "";
        const sent = multipart(pairs, field, name, file);
        answer = await send(route.id, by, to, {
          form: sent,
          cookie,
          headers: { "content-type": `multipart/form-data; boundary=${boundary}`, ...headers },
        });
      } else answer = await send(route.id, by, to, { form: bodyOf(pairs), headers, cookie });
      const next = answer?.headers.location;
      if (next?.startsWith("/") && visit.stray < 70) await send(routeOf(next) ?? "routes/$", by, next, {});
    } else if (visit.way < 80 || (!route.hasAction && visit.way < 97)) {
      const place = withQuery(
        address(route, visit),
        visit,
        visit.picks[3] === undefined || visit.picks[3] % 2 === 0 ? 0 : 3,
      );
      const method = visit.picks[4] !== undefined && visit.picks[4] % 25 === 0 ? "HEAD" : "GET";
      await send(route.id, seat, isData ? dataOf(place) : place, { method, headers, cookie });
    } else {
      // A form of nobody's making.
      const names = [...new Set(forms.flatMap(({ form }) => form.fields.map(({ name }) => name))), ...known.names];
      const pairs = visit.words
        .slice(0, (visit.picks[2] ?? 0) % 9)
        .map(
          (text, index): Pair => [
            (visit.picks[index] ?? 0) % 5 === 0 ? text : (pick(names, visit.picks[index] ?? 0) ?? "a"),
            text,
          ],
        );
      const place = withQuery(address(route, visit), visit, 1);
      const isFile = route.id !== "routes/import._index" && visit.odd > 92;
      const form = isFile ? multipart(pairs, pick(names, visit.form) ?? "a", visit.words[9] ?? "", "x") : bodyOf(pairs);
      const type = isFile ? { "content-type": `multipart/form-data; boundary=${boundary}` } : {};
      await send(route.id, seat, isData ? dataOf(place) : place, { form, headers: { ...type, ...headers }, cookie });
    }
    if (told.requests - looked >= part.look) {
      looked = told.requests;
      rows = await look(rows);
    }
  }
  await look(rows);
  await stop(running);
  const said = running.said.out.split("\n").filter((line) => line.includes('"level":50'));
  for (const [index, failure] of told.failures.filter(({ what }) => /5\d\d/.test(what)).entries())
    failure.body = said[index] ?? failure.body;
  return told;
}

// --- telling ---------------------------------------------------------------------------------------------------------

/** Several parts as one. */
export function together(parts: readonly Told[]): Told {
  const sum: Told = { requests: 0, reached: 0, routes: new Map(), failures: [], broken: [] };
  for (const one of parts) {
    sum.requests += one.requests;
    sum.reached += one.reached;
    sum.failures.push(...one.failures);
    sum.broken.push(...one.broken);
    for (const [id, count] of one.routes) {
      const all = sum.routes.get(id) ?? newCount();
      all.requests += count.requests;
      all.reached += count.reached;
      all.ms += count.ms;
      all.longest = Math.max(all.longest, count.longest);
      for (const [status, times] of count.statuses) all.statuses.set(status, (all.statuses.get(status) ?? 0) + times);
      sum.routes.set(id, all);
    }
  }
  return sum;
}

/** What was asked of each route and how it was answered. */
export function tableOf({ routes }: Told): string {
  return [...routes]
    .sort(([, one], [, other]) => one.reached - other.reached)
    .map(([id, { requests, reached, longest, ms, statuses }]) => {
      const all = [...statuses].sort(([one], [other]) => one - other).map(([status, times]) => `${status}:${times}`);
      return `${id.padEnd(52)} ${String(requests).padStart(6)} sent ${String(reached).padStart(6)} reached  mean ${String(Math.round(ms / Math.max(1, requests))).padStart(4)} ms  longest ${String(Math.round(longest)).padStart(5)} ms  ${all.join(" ")}`;
    })
    .join("\n");
}

/** What went wrong, once for each route and kind, with what was sent. */
export function failuresOf({ failures }: Told): string {
  const first = new Map<string, Failure & { times: number }>();
  for (const failure of failures) {
    const key = `${failure.route} ${failure.what.replace(/\d+ ms/g, "")}`;
    const known = first.get(key);
    first.set(key, known ? { ...known, times: known.times + 1 } : { ...failure, times: 1 });
  }
  return [...first.values()]
    .map(
      ({ what, times, route, seat, address, asked, part, visit, body }) =>
        `${route} ${what} (${times} times; part ${part}, visit ${visit}) to ${seat}\n  ${asked.method ?? ""} ${address.slice(0, 400)}\n  ${JSON.stringify({ ...asked, cookie: undefined }).slice(0, 800)}\n  ${body.slice(0, 1500)}`,
    )
    .join("\n");
}
