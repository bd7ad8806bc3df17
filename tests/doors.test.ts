// SPDX-License-Identifier: EUPL-1.2
// Every route as every visitor, page and data: what the manifest has is asked, and answered as the route's own door and the
// table say. A route without a row here fails, and so does a row that says more than the door.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Door, doors } from "~/auth/doors";
import type { RouteHandle } from "~/auth/handle";
import { manifest } from "./manifest";
import { certificateOfJohan, closeFor, populate, sessionOfOlof } from "./neighbours";
import { type Answer, ask, type Running, serve, signInAs, stop } from "./running";
import { cookieOf } from "./world";

/** Everybody there is. The first five tell of the others where these are not named: whose answers they get. */
const visitors = {
  nobody: null,
  employee: "amina",
  vinOmbud: "johan",
  manager: "maria",
  coordinator: "karin",
  /** Was signed in when the employment ended. */
  closed: "stangd",
  vinHandlaggare: "zahra-nouri",
  /** Asked by the coordinator to review a course. */
  reviewer: "granskar",
  /** Manager of the department that the manager's unit is part of. */
  above: "overordnad",
  /** Manager of another unit. */
  elsewhere: "peter-nystrom",
  /** Coordinator of another municipality of the same installation. */
  abroad: "utsocknes",
};
type Visitor = keyof typeof visitors;
type Role = "nobody" | "employee" | "vinOmbud" | "manager" | "coordinator";
const everybody = Object.keys(visitors) as Visitor[];
const roles: Role[] = ["nobody", "employee", "vinOmbud", "manager", "coordinator"];

/** A status, or the way to the sign-in page. */
type Expected = number | "login";
type Told = Record<Role, Expected> & Partial<Record<Visitor, Expected>>;

interface Entry {
  address: string;
  get: Told;
  /** Left out where the route takes no form: then whoever is let in is told so. */
  post?: Told;
  /** Where a data request is answered otherwise. */
  postData?: Told;
  form?: () => Record<string, string>;
  /** Whoever asks is somebody else afterwards, or nobody. */
  ends?: true;
}

const all = (expected: Expected) => Object.fromEntries(roles.map((role) => [role, expected])) as Record<Role, Expected>;
const signedIn = (expected: Expected) => ({ ...all(expected), nobody: "login" as const });
const only = (role: Role, expected: Expected) => ({ ...signedIn(404), [role]: expected });

/** What each visitor is answered, where the five are told of. */
const fully = (told: Told): Record<Visitor, Expected> => ({
  closed: told.nobody,
  vinHandlaggare: told.employee,
  reviewer: told.employee,
  above: told.manager,
  elsewhere: told.manager,
  abroad: told.coordinator,
  ...told,
});

/** The door that each route declares, from its own file. */
const handles = import.meta.glob<RouteHandle>("../app/routes/*.{ts,tsx}", { import: "handle" });
async function doorOf(id: string): Promise<Door> {
  const load = handles[`../app/${id}.tsx`] ?? handles[`../app/${id}.ts`];
  return (await load?.())?.door as Door;
}

/** Whom a door lets in, sends to sign in and shows nothing, by what everybody is. */
function behind(door: Door, visitor: Visitor): "yes" | Expected {
  if (door === "open" || door === "demo") return "yes";
  if (visitor === "nobody" || visitor === "closed") return "login";
  const inside = {
    signedIn: everybody,
    manager: ["manager", "above", "elsewhere"] as Visitor[],
    coordinator: ["coordinator", "abroad"] as Visitor[],
    leads: ["manager", "above", "elsewhere", "coordinator", "abroad"] as Visitor[],
  };
  return inside[door].includes(visitor) ? "yes" : 404;
}

const aRule = {
  courseId: "k1",
  orgUnitId: "exempelkommunen",
  roles: "employee",
  trigger: "employment",
  since: "2026-01-01",
  days: "30",
  validityMonths: "12",
  windowDays: "60",
};

const table: Record<string, Entry> = {
  "routes/$": { address: "/no/such/page", get: all(404), post: all(404) },
  "routes/_index": { address: "/", get: signedIn(200) },
  "routes/accessibility._index": { address: "/accessibility", get: all(200) },
  "routes/accessibility.settings": {
    address: "/accessibility/settings",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
  },
  "routes/account.data": { address: "/account/data", get: signedIn(200) },
  "routes/account.data[.]csv": { address: "/account/data.csv", get: signedIn(200) },
  "routes/account.data[.]json": { address: "/account/data.json", get: signedIn(200) },
  "routes/account._index": { address: "/account", get: signedIn(200) },
  "routes/account.password": {
    address: "/account/password",
    get: signedIn(200),
    // Nobody of the demo has a password.
    post: signedIn(422),
    form: () => ({ present: "x", password: "y", again: "y" }),
  },
  "routes/account.reset": {
    address: "/account/reset",
    get: signedIn(200),
    post: signedIn(303),
    form: () => ({ until: "2020-01-01T00:00:00.000Z" }),
  },
  "routes/account.second-factor._index": {
    address: "/account/second-factor",
    get: signedIn(200),
    post: signedIn(404),
    form: () => ({ secret: "x", code: "1" }),
  },
  "routes/account.second-factor.codes": {
    address: "/account/second-factor/codes",
    get: signedIn(404),
    post: signedIn(404),
    form: () => ({ password: "x" }),
  },
  "routes/account.second-factor.ended": {
    address: "/account/second-factor/ended",
    get: signedIn(404),
    post: signedIn(404),
    form: () => ({ password: "x" }),
  },
  "routes/account.sessions._index": { address: "/account/sessions", get: signedIn(200) },
  "routes/account.sessions.ended": {
    address: "/account/sessions/ended",
    get: signedIn(404),
    // Somebody else's, who is signed in meanwhile.
    post: signedIn(404),
    form: () => ({ session: sessionOfOlof }),
  },
  "routes/account.sessions.everywhere": {
    address: "/account/sessions/everywhere",
    get: signedIn(404),
    post: signedIn(303),
    ends: true,
  },
  "routes/certificate._index": { address: "/certificate", get: signedIn(200), post: signedIn(400) },
  // Anybody checks a certificate; it is its owner's alone to take out.
  "routes/certificate.$code._index": { address: `/certificate/${certificateOfJohan}`, get: all(200) },
  "routes/certificate.$code.pdf": {
    address: `/certificate/${certificateOfJohan}/pdf`,
    get: only("vinOmbud", 200),
  },
  "routes/code._index": {
    address: "/code",
    get: all(200),
    post: all(422),
    form: () => ({ login: `nobody-${Math.random()}`, code: "wrong" }),
  },
  "routes/code.password": {
    address: "/code/password",
    get: all(410),
    post: all(410),
    form: () => ({ password: "x", again: "x" }),
  },
  "routes/codes._index": {
    address: "/codes",
    get: { ...only("manager", 200), coordinator: 200 },
  },
  "routes/codes.new": {
    address: "/codes/new",
    get: { ...only("manager", 200), coordinator: 200 },
    post: signedIn(404),
  },
  "routes/confidence._index": {
    address: "/confidence",
    get: signedIn(200),
    // Also when it is too late for it: then the page says so.
    post: signedIn(303),
    form: () => ({ occasion: "before", confidence: "", worry: "" }),
  },
  "routes/confidence.declined": { address: "/confidence/declined", get: signedIn(404), post: signedIn(303) },
  "routes/confidence.erasure": {
    address: "/confidence/erasure",
    get: signedIn(200),
    post: signedIn(303),
    form: () => ({ seen: "2020-01-01T00:00:00.000Z" }),
  },
  "routes/confidence.municipality": {
    address: "/confidence/municipality",
    get: only("coordinator", 200),
  },
  "routes/courses._index": { address: "/courses", get: signedIn(200) },
  "routes/courses.$course._index": { address: "/courses/k1", get: signedIn(200), post: signedIn(303) },
  "routes/courses.$course.$unit._index": { address: "/courses/k1/k1-1-1", get: signedIn(200) },
  "routes/courses.$course.$unit.$step._index": {
    address: "/courses/k1/k1-1-1/1",
    get: signedIn(200),
    post: signedIn(303),
  },
  "routes/courses.$course.$unit.$step.$item": {
    address: "/courses/k1/k1-1-2/2/1",
    get: signedIn(200),
    post: signedIn(422),
  },
  "routes/courses.$course.$unit.$step.answers": {
    address: "/courses/k1/k1-9-1/1/answers",
    get: signedIn(404),
    post: signedIn(200),
    form: () => ({ try: "1" }),
  },
  "routes/courses.$course.renewal._index": {
    address: "/courses/k1/renewal",
    // Nobody of these has one open.
    get: signedIn(404),
  },
  "routes/courses.$course.renewal.$part._index": {
    address: "/courses/k1/renewal/1",
    get: signedIn(404),
    post: signedIn(404),
  },
  "routes/courses.$course.renewal.$part.$item": {
    address: "/courses/k1/renewal/1/1",
    get: signedIn(404),
    post: signedIn(404),
  },
  "routes/courses.$course.extension": {
    address: "/courses/k1/extension",
    get: signedIn(404),
    // Nobody of these is in need of more time.
    post: signedIn(404),
  },
  "routes/courses.$course.guides.$module._index": {
    address: "/courses/k1/guides/k1-1",
    get: signedIn(200),
  },
  "routes/courses.$course.guides.$module.manager": {
    address: "/courses/k1/guides/k1-1/manager",
    get: signedIn(200),
  },
  "routes/glossary._index": { address: "/glossary", get: signedIn(200) },
  "routes/glossary.$term": { address: "/glossary/df30fbfd", get: signedIn(200) },
  "routes/rules._index": { address: "/rules", get: only("coordinator", 200) },
  "routes/rules.new": { address: "/rules/new", get: only("coordinator", 200) },
  "routes/rules.$rule._index": {
    address: "/rules/exempelkommunen-k1",
    get: { ...only("coordinator", 200), abroad: 404 },
  },
  "routes/rules.$rule.versions": {
    address: "/rules/exempelkommunen-k1/versions",
    get: signedIn(404),
    post: { ...only("coordinator", 303), abroad: 404 },
    form: () => ({ ...aRule, version: "7" }),
  },
  "routes/rules.$rule.ended": {
    address: "/rules/no-such-rule/ended",
    get: signedIn(404),
    post: signedIn(404),
  },
  "routes/directory._index": { address: "/directory", get: only("coordinator", 200) },
  "routes/directory.new": {
    address: "/directory/new",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
    form: () => ({ id: "a".repeat(22) }),
  },
  "routes/directory.$contact._index": {
    address: "/directory/socialjouren",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/directory.$contact.checks": {
    address: "/directory/socialjouren/checks",
    get: signedIn(404),
    post: only("coordinator", 400),
  },
  "routes/directory.$contact.withdrawals": {
    address: "/directory/mansboendet/withdrawals",
    get: signedIn(404),
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  "routes/directory.$contact.restorations": {
    address: "/directory/mansboendet/restorations",
    get: signedIn(404),
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  "routes/healthz": { address: "/healthz", get: all(200) },
  "routes/help": { address: "/help", get: all(200) },
  "routes/kept": { address: "/kept", get: signedIn(200) },
  "routes/leave": { address: "/leave", get: all(303), ends: true },
  "routes/login._index": {
    address: "/login",
    get: { ...all(303), nobody: 200 },
    // Whoever is in already is led on by the page, also after a refused form.
    post: { ...all(303), nobody: 422 },
    postData: all(422),
    form: () => ({ login: `nobody-${Math.random()}`, password: "wrong" }),
  },
  "routes/login.demo": {
    address: "/login/demo",
    get: all(404),
    post: all(303),
    form: () => ({ person: "elias" }),
    ends: true,
  },
  // No provider is set here: tests/oidc.test.ts has one.
  "routes/login.oidc._index": { address: "/login/oidc", get: all(404), post: all(404) },
  "routes/login.oidc.callback": { address: "/login/oidc/callback", get: all(404) },
  "routes/login.oidc.refused": { address: "/login/oidc/refused?why=again", get: all(400) },
  "routes/login.oidc.out": { address: "/login/oidc/out", get: all(303) },
  "routes/login.forgotten": {
    address: "/login/forgotten",
    get: all(200),
    post: all(303),
    form: () => ({ login: "nobody" }),
  },
  "routes/login.second-factor": {
    address: "/login/second-factor",
    get: all(410),
    post: all(410),
    form: () => ({ code: "x" }),
  },
  "routes/logout": { address: "/logout", get: all(404), post: all(303), ends: true },
  "routes/mail": { address: "/mail", get: all(200) },
  "routes/people._index": { address: "/people", get: only("coordinator", 200) },
  "routes/people.new": {
    address: "/people/new",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
    form: () => ({ id: "p".repeat(22) }),
  },
  "routes/people.$person._index": {
    address: "/people/amina",
    get: { ...only("coordinator", 200), abroad: 404 },
  },
  "routes/people.$person.identity.ended": {
    address: "/people/amina/identity/ended",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  "routes/people.$person.details": {
    address: "/people/amina/details",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.second-factor": {
    address: "/people/johan/second-factor",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  "routes/people.$person.employment": {
    address: "/people/amina/employment",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.protection.ended": {
    address: "/people/nadia-benali/protection/ended",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.protection._index": {
    address: "/people/amina/protection",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.roles.new": {
    address: "/people/amina/roles/new",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.roles.$role": {
    address: "/people/amina/roles/amina-employee",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.pauses.new": {
    address: "/people/amina/pauses/new",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.pauses.$pause": {
    address: "/people/lars-ake-norling/pauses/lars-ake-norling-away",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/people.$person.hold": {
    address: "/people/amina/hold",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
    form: () => ({ id: "h".repeat(22) }),
  },
  "routes/people.$person.erasure": {
    address: "/people/amina/erasure",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/retention._index": {
    address: "/retention",
    get: only("coordinator", 200),
  },
  "routes/retention.$rule": {
    address: "/retention/answers",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
  },
  "routes/retention.holds._index": {
    address: "/retention/holds",
    get: only("coordinator", 200),
  },
  "routes/retention.holds.new": {
    address: "/retention/holds/new",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
    form: () => ({ id: "h".repeat(22) }),
  },
  "routes/retention.holds.$hold.ended": {
    address: "/retention/holds/nonesuch/ended",
    get: signedIn(404),
    post: signedIn(404),
  },
  "routes/retention.protocol._index": {
    address: "/retention/protocol",
    get: only("coordinator", 200),
  },
  "routes/retention.protocol[.]csv": {
    address: "/retention/protocol.csv",
    get: only("coordinator", 200),
  },
  "routes/organisation._index": {
    address: "/organisation",
    get: only("coordinator", 200),
  },
  "routes/organisation.new": {
    address: "/organisation/new",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
    form: () => ({ id: "u".repeat(22) }),
  },
  "routes/organisation.$unit._index": {
    address: "/organisation/lss",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/organisation.$unit.closing": {
    address: "/organisation/lss/closing",
    get: signedIn(404),
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  "routes/organisation.$unit.reopening": {
    address: "/organisation/lss/reopening",
    get: signedIn(404),
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  // The list takes a file, which an ordinary form is not.
  "routes/import._index": { address: "/import", get: only("coordinator", 200), post: only("coordinator", 415) },
  "routes/import.template[.]csv": {
    address: "/import/template.csv",
    get: only("coordinator", 200),
  },
  "routes/import.$import._index": {
    address: "/import/uppladdad-fil",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: signedIn(404),
  },
  "routes/import.$import.restart": { address: "/import/nonesuch/restart", get: signedIn(404), post: signedIn(404) },
  "routes/import.$import.removal": { address: "/import/nonesuch/removal", get: signedIn(404), post: signedIn(404) },
  "routes/groups._index": { address: "/groups", get: only("coordinator", 200) },
  "routes/groups.new": {
    address: "/groups/new",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
    form: () => ({ id: "g".repeat(22) }),
  },
  "routes/groups.$group._index": {
    address: "/groups/vin-gruppen",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/groups.$group.ended": {
    address: "/groups/vin-gruppen/ended",
    get: signedIn(404),
    post: only("coordinator", 400),
  },
  "routes/groups.$group.name": {
    address: "/groups/vin-gruppen/name",
    get: { ...only("coordinator", 200), abroad: 404 },
    post: { ...only("coordinator", 422), abroad: 404 },
  },
  "routes/groups.$group.closing": {
    address: "/groups/vin-gruppen/closing",
    get: signedIn(404),
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  "routes/groups.$group.reopening": {
    address: "/groups/vin-gruppen/reopening",
    get: signedIn(404),
    post: { ...only("coordinator", 303), abroad: 404 },
  },
  "routes/municipality._index": {
    address: "/municipality",
    get: only("coordinator", 200),
  },
  "routes/municipality.report": {
    address: "/municipality/report",
    get: only("coordinator", 200),
  },
  "routes/municipality.export[.]csv": {
    address: "/municipality/export.csv?course=k1",
    get: only("coordinator", 200),
  },
  "routes/municipality.export[.]xlsx": {
    address: "/municipality/export.xlsx?course=k1",
    get: only("coordinator", 200),
  },
  "routes/readiness": {
    address: "/readiness",
    get: { ...signedIn(404), manager: 200, coordinator: 200 },
  },
  // An ombud of one unit is led to it.
  "routes/unit._index": { address: "/unit", get: only("vinOmbud", 303) },
  "routes/unit.$unit._index": {
    address: "/unit/hemtjanst-norr",
    get: { ...signedIn(200), employee: 404, elsewhere: 404, abroad: 404 },
    // The coordinator sees a unit and records nothing in it.
    post: { ...signedIn(404), vinOmbud: 422, manager: 422, elsewhere: 404 },
    form: () => ({ kind: "meeting", meeting: "" }),
  },
  "routes/unit.$unit.withdrawals": {
    address: "/unit/hemtjanst-norr/withdrawals",
    get: signedIn(404),
    post: signedIn(404),
    form: () => ({ fact: "no-such-fact" }),
  },
  "routes/unit.$unit.successor": {
    address: "/unit/hemtjanst-norr/successor",
    get: { ...signedIn(200), employee: 404, elsewhere: 404, abroad: 404 },
    post: { ...signedIn(422), employee: 404, elsewhere: 404, abroad: 404 },
  },
  "routes/unit.meetings._index": { address: "/unit/meetings", get: signedIn(200) },
  "routes/unit.meetings.$meeting": { address: "/unit/meetings/no-such", get: signedIn(404) },
  "routes/unit.network": { address: "/unit/network", get: signedIn(200) },
  "routes/practice._index": { address: "/practice", get: signedIn(200) },
  "routes/practice.$scenario._index": { address: "/practice/forsta-fragan", get: signedIn(200), post: signedIn(404) },
  "routes/practice.$scenario.map": {
    address: "/practice/forsta-fragan/map",
    get: only("coordinator", 200),
  },
  "routes/practice.$scenario.$item": {
    address: "/practice/forsta-fragan/read",
    get: signedIn(200),
    post: signedIn(303),
  },
  "routes/preferences": { address: "/preferences", get: all(404), post: all(303) },
  "routes/questions": { address: "/questions", get: only("coordinator", 200) },
  "routes/calendar.$secret[.]ics": { address: "/calendar/nonesuch.ics", get: all(404) },
  // Who has completed a course has something to repeat; round 1 of Johan's is there and ended.
  "routes/refresh._index": {
    address: "/refresh",
    get: signedIn(200),
    post: { ...signedIn(404), vinOmbud: 303, manager: 303, vinHandlaggare: 303, above: 404 },
    form: () => ({ number: "1" }),
  },
  "routes/refresh.$round._index": {
    address: "/refresh/1",
    // Maria, Peter and Zahra have opened theirs above.
    get: { ...only("vinOmbud", 200), manager: 200, vinHandlaggare: 200, above: 404 },
    post: { ...only("vinOmbud", 303), manager: 303, vinHandlaggare: 303, above: 404 },
  },
  "routes/refresh.$round.moment": {
    address: "/refresh/999/moment",
    get: signedIn(404),
    post: signedIn(404),
  },
  "routes/refresh.$round.questions.$item": {
    address: "/refresh/999/questions/1",
    get: signedIn(404),
    post: signedIn(404),
  },
  "routes/refresh.$round.changes": { address: "/refresh/999/changes", get: signedIn(404) },
  "routes/refresh.$round.tip": { address: "/refresh/999/tip", get: signedIn(404) },
  "routes/refresh.calendar._index": { address: "/refresh/calendar", get: signedIn(200), post: signedIn(400) },
  "routes/refresh.calendar.ended": { address: "/refresh/calendar/ended", get: signedIn(404), post: signedIn(303) },
  "routes/refresh.memory": { address: "/refresh/memory", get: signedIn(200) },
  "routes/reminders": {
    address: "/reminders",
    get: { ...only("coordinator", 200), manager: 200 },
  },
  "routes/review._index": { address: "/review", get: { ...only("coordinator", 200), reviewer: 200 } },
  "routes/review.$course._index": {
    address: "/review/k1",
    get: { ...only("coordinator", 200), reviewer: 200 },
    post: { ...only("coordinator", 422), reviewer: 422 },
    form: () => ({ number: "1", version: "1", hash: "another" }),
  },
  "routes/review.$course.$module": {
    address: "/review/k1/k1-1",
    get: { ...only("coordinator", 200), reviewer: 200 },
  },
  "routes/review.$course.facts": {
    address: "/review/k1/facts",
    get: { ...only("coordinator", 200), reviewer: 200 },
  },
  "routes/review.$course.refreshers": {
    address: "/review/k6/refreshers",
    get: only("coordinator", 200),
  },
  "routes/review.$course.readings": {
    address: "/review/k1/readings",
    get: signedIn(404),
    post: { ...only("coordinator", 303), reviewer: 303 },
    form: () => ({ unit: "k1-1-1", hash: "another", read: "yes" }),
  },
  "routes/review.$course.withdrawals": {
    address: "/review/k1/withdrawals",
    get: signedIn(404),
    post: signedIn(404),
    form: () => ({ number: "99" }),
  },
  "routes/review.$course.reviewers._index": {
    address: "/review/k1/reviewers",
    get: only("coordinator", 200),
    post: only("coordinator", 422),
    form: () => ({ who: "Ingen Alls", toDay: "2999-01-01" }),
  },
  "routes/review.$course.reviewers.ended": {
    address: "/review/k1/reviewers/ended",
    get: signedIn(404),
    post: signedIn(404),
    form: () => ({ reviewer: "nobody" }),
  },
  "routes/support._index": { address: "/support", get: signedIn(200) },
  "routes/support.$contact._index": { address: "/support/socialjouren", get: { ...signedIn(200), abroad: 404 } },
  "routes/support.$contact.reports": {
    address: "/support/socialjouren/reports",
    get: signedIn(404),
    post: signedIn(400),
  },
  "routes/team._index": { address: "/team", get: only("manager", 200) },
  "routes/team.reminders": { address: "/team/reminders", get: signedIn(404), post: only("manager", 400) },
  "routes/team.$person.$course.merits": {
    address: "/team/amina/k1/merits",
    get: { ...only("manager", 200), coordinator: 200, elsewhere: 404, abroad: 404 },
    post: { ...only("manager", 422), coordinator: 422, elsewhere: 404, abroad: 404 },
    form: () => ({ id: "m".repeat(22) }),
  },
  "routes/team.$person.$course._index": {
    address: "/team/amina/k1",
    get: { ...only("manager", 200), coordinator: 200, elsewhere: 404, abroad: 404 },
  },
  "routes/team.export[.]csv": {
    address: "/team/export.csv?course=k1",
    get: only("manager", 200),
  },
  "routes/team.export[.]xlsx": {
    address: "/team/export.xlsx?course=k1",
    get: only("manager", 200),
  },
  "routes/welcome.$secret": { address: "/welcome/nonesuch", get: all(410), post: all(400) },
};

let running: Running;
const now = new Date();
const cookies = {} as Record<Visitor, string>;
/** A session of its own, for what ends one. */
const signIn = async (visitor: Visitor) => {
  const person = visitors[visitor];
  return person && visitor !== "closed" ? signInAs(running, person) : cookies[visitor];
};

async function signInAll() {
  for (const visitor of everybody) {
    const person = visitors[visitor];
    cookies[visitor] = person ? await cookieOf(person, now) : "";
  }
}

beforeAll(async () => {
  await populate(now);
  running = await serve(process.env.DATA_DIR ?? "");
  await signInAll();
  await closeFor("stangd", now);
});
afterAll(() => stop(running));

/** What was answered, in the table's words: a redirect of a data request is told in its body, with 202. */
function told({ status, headers }: Answer, isData: boolean): Expected {
  if (
    status === 303 &&
    /^\/login(\?|$)/.test(headers.location ?? "") &&
    !headers["set-cookie"]?.[0]?.startsWith("session=")
  )
    return "login";
  return isData && status === 202 ? 303 : status;
}

/** Where a page's data are asked for. */
function dataOf(address: string): string {
  const [path, query] = address.split("?");
  return path === "/" ? "/_root.data" : `${path}.data${query ? `?${query}` : ""}`;
}

/** A page without what differs from answer to answer, and without its own address. */
const plain = ({ body }: Answer) =>
  body.replace(/nonce="[^"]*"| aria-current="page"/g, "").replace(/name="to" value="[^"]*"/g, "");

test("every route of the manifest has its row in the table, and declares its door", async () => {
  const routes = Object.keys(manifest()).filter((id) => id !== "root");
  expect(routes.sort()).toEqual(Object.keys(table).sort());
  for (const id of routes) expect([id, doors.includes(await doorOf(id))]).toEqual([id, true]);
});

for (const [id, { address, get, post, postData, form = () => ({}), ends }] of Object.entries(table)) {
  test(`${id} lets in who may, page and data`, async () => {
    const { hasAction } = manifest()[id] ?? {};
    expect(hasAction ?? false, "it takes a form where the table says what it answers").toBe(post !== undefined);
    const door = await doorOf(id);
    const refused = Object.fromEntries(everybody.map((each) => [each, 405])) as Record<Visitor, Expected>;
    for (const [method, isData, row] of [
      ["GET", false, fully(get)],
      ["GET", true, fully(get)],
      ["POST", false, post ? fully(post) : refused],
      ["POST", true, (postData ?? post) ? fully((postData ?? post) as Told) : refused],
    ] as const) {
      const place = isData ? dataOf(address) : address;
      const answered = {} as Record<Visitor, Expected>;
      const wanted = {} as Record<Visitor, Expected>;
      for (const visitor of everybody) {
        const cookie = ends && visitor !== "nobody" ? await signIn(visitor) : cookies[visitor];
        const answer = await ask(running, place, { cookie, ...(method === "POST" ? { form: form() } : {}) });
        answered[visitor] = told(answer, isData);
        // The table may say less than the door, and never more.
        const door_ = behind(door, visitor);
        wanted[visitor] = door_ === "yes" ? row[visitor] : door_;
        expect(answer.headers["cache-control"], `${method} ${place}`).toBe("no-store");
        for (const cookie of answer.headers["set-cookie"] ?? [])
          expect(cookie).toMatch(/; HttpOnly; SameSite=(Lax|Strict)/);
        if (method === "GET" && !isData && answer.status === 404)
          expect(plain(answer), `${visitor} ${place}`).toBe(await nowhere(visitor));
      }
      expect(answered, `${method} ${place}`).toEqual(wanted);
    }
    if (ends) await signInAll();
  });
}

const pages = new Map<Visitor, string>();
/** What this visitor is answered at an address that there is not. */
async function nowhere(visitor: Visitor): Promise<string> {
  const known = pages.get(visitor) ?? plain(await ask(running, "/no/such/page", { cookie: cookies[visitor] }));
  pages.set(visitor, known);
  return known;
}

test("whatever a manager or a coordinator asks a list or a file for, it has nobody of others' units", async () => {
  const wishes = [
    "course=k1",
    "course=k1&unit=hemtjanst-norr",
    "course=k1&name=amina",
    "course=k1&unit=exempelkommunen",
  ];
  for (const [visitor, place] of [
    ["elsewhere", "/team"],
    ["elsewhere", "/team.data"],
    ["elsewhere", "/team/export.csv"],
    ["elsewhere", "/reminders"],
    ["elsewhere", "/readiness"],
    ["abroad", "/municipality"],
    ["abroad", "/municipality.data"],
    ["abroad", "/municipality/export.csv"],
    ["abroad", "/municipality/report"],
    ["abroad", "/people"],
    ["abroad", "/people.data"],
    ["abroad", "/organisation"],
    ["abroad", "/groups"],
    ["abroad", "/directory"],
    ["abroad", "/import"],
    ["abroad", "/reminders"],
    ["abroad", "/rules"],
  ] as const)
    for (const wish of wishes) {
      const { status, body } = await ask(running, `${place}?${wish}`, { cookie: cookies[visitor] });
      expect([place, wish, status < 300 || status === 404]).toEqual([place, wish, true]);
      expect(body, `${place}?${wish}`).not.toMatch(/Warsame|Öberg|Hemtjänst Norr|personal\.csv/);
      if (visitor === "abroad") expect(body, `${place}?${wish}`).not.toContain("Exempelkommunen");
    }
});

test("the way back that a page has leads somewhere that is there, whoever is on it", async () => {
  const places = [
    "unit/meetings",
    "people",
    "groups",
    "organisation",
    "import",
    "directory",
    "review",
    "readiness",
    "codes",
  ];
  const backs = new Map<string, string>();
  for (const visitor of ["employee", "vinOmbud", "manager", "coordinator", "reviewer"] as const)
    for (const place of places) {
      const cookie = await signIn(visitor);
      const page = await ask(running, `/${place}`, { cookie });
      const back = page.status === 200 && /<a class="back" href="([^"]*)"/.exec(page.body)?.[1];
      if (!back) continue;
      backs.set(`${visitor} ${place}`, back);
      const { status } = await ask(running, back, { cookie });
      expect([visitor, place, back, status === 200 || status === 303]).toEqual([visitor, place, back, true]);
    }
  expect(["vinOmbud", "manager", "coordinator", "employee"].map((who) => backs.get(`${who} unit/meetings`))).toEqual([
    "/unit",
    "/readiness",
    "/readiness",
    "/",
  ]);
  for (const place of ["people", "groups", "organisation", "import", "directory", "review", "codes"])
    expect([place, backs.get(`coordinator ${place}`)]).toEqual([place, "/municipality"]);
});

test("another spelling of an address opens no door", async () => {
  const cookie = await signIn("employee");
  for (const spelled of [
    "/%74eam",
    "/team/",
    "/TEAM",
    "//team",
    "/team%2edata",
    "/./team",
    "/team.data/",
    "/team?_data=routes%2Fteam",
    "/team?index",
    "/team.data?_routes=routes%2Fteam",
    "/.data?_routes=routes%2Fteam",
  ]) {
    const answer = await ask(running, spelled, { cookie });
    expect([spelled, answer.status === 404 || answer.status === 200]).toEqual([spelled, true]);
    expect(answer.body, spelled).not.toContain("Bengt Åkesson");
    const unknown = await ask(running, spelled);
    expect(unknown.body, spelled).not.toContain("Bengt Åkesson");
  }
});

test("whoever asked for a page's data without being signed in comes to the page after signing in", async () => {
  for (const [address, to] of [
    ["/_root.data", "/"],
    ["/courses/k1.data?_routes=routes%2Fcourses", "/courses/k1"],
    ["/team.data?page=2", "/team?page=2"],
  ] as const) {
    const { status, headers } = await ask(running, address);
    expect([status, headers.location]).toEqual([303, `/login?to=${encodeURIComponent(to)}`]);
  }
});

test("nothing that anybody answered is in what a manager or a coordinator is sent", async () => {
  const amina = await signIn("employee");
  const first = await ask(running, "/courses/k1/k1-1-2/2/1", { cookie: amina });
  const option =
    /name="answer" value="([^"]+)"/.exec(first.body)?.[1] ??
    /value="([a-z0-9-]+)"[^>]*name="answer"/.exec(first.body)?.[1] ??
    "";
  const answered = await ask(running, "/courses/k1/k1-1-2/2/1", { cookie: amina, form: { answer: option } });
  expect(answered.status).toBe(303);
  for (const [role, address] of [
    ["manager", "/team"],
    ["coordinator", "/municipality"],
    ["coordinator", "/questions"],
  ] as const)
    for (const place of [address, `${address}.data`]) {
      const { status, body } = await ask(running, place, { cookie: await signIn(role) });
      expect(status).toBe(200);
      expect(body).not.toMatch(/"?(answers?|optionIds|choiceIds?|chosen|questionId|snapshot|attempts?|runs?)"/);
      expect(body).not.toContain(`"${option}"`);
    }
});

test("a form of somebody who is signed out is kept; what a page saves by itself is not, and does not take its place", async () => {
  const sent = (accept: string) => ask(running, "/courses/k1/k1-1-1/1", { form: { a: "1" }, headers: { accept } });
  const form = await sent("text/html,application/xhtml+xml,*/*;q=0.8");
  expect([form.headers.location, form.headers["set-cookie"]?.[0]]).toEqual([
    "/login?to=%2Fkept",
    expect.stringMatching(/^kept=./),
  ]);
  const saved = await sent("text/plain");
  expect([saved.headers.location, saved.headers["set-cookie"]]).toEqual(["/login", undefined]);
});
