// SPDX-License-Identifier: EUPL-1.2
import fc from "fast-check";
import { expect, test } from "vitest";
import { readEnvironment } from "~/lib/environment.server";
import type { ProviderSettings } from "~/lib/providerSettings";
import { roles } from "~/people/actor";
import { claimedIn, weakness } from "./claims";

const settings: ProviderSettings = {
  issuer: "https://login.example.se",
  clientId: "c",
  clientSecret: "s",
  scope: "openid",
  responseMode: "query",
  subjectClaim: "oid",
  people: "invited",
  numberClaim: "employeeid",
  loginClaim: "upn",
  nameClaim: "name",
  unitId: null,
  rolesClaim: "groups",
  roles: [],
  acr: [],
  clockTolerance: 60,
};
const right = { iss: settings.issuer, sub: "s", oid: "o" };

test("who somebody is comes from the claim that is set, and from no other", () => {
  expect(claimedIn({ ...right, email: "a@b.se" }, settings)?.subject).toBe("o");
  for (const oid of [undefined, "", " ", 7, ["o"], "o".repeat(256), "a\u0000b"])
    expect(claimedIn({ ...right, oid }, settings)).toBe(null);
});

test("a name loses what cannot be seen, and what is too long is left out rather than cut", () => {
  const named = (name: unknown) => claimedIn({ ...right, name }, settings)?.name;
  expect(named("  Åsa \u202e\u200f  Öberg\u0007 ")).toBe("Åsa Öberg");
  expect([named("x".repeat(121)), named(["Åsa"]), named(null)]).toEqual(["", "", ""]);
  expect(claimedIn({ ...right, employeeid: 4711, upn: "Asa@K.SE" }, settings)).toMatchObject({
    number: "4711",
    login: "asa@k.se",
  });
});

test("groups are a list or one word; left out means none, and too many to send means that nothing is known", () => {
  const values = (claims: object) => claimedIn({ ...right, ...claims }, settings)?.values;
  expect(values({ groups: ["a", 1, null, "b"] })).toEqual(["a", "b"]);
  expect(values({ groups: "a" })).toEqual(["a"]);
  expect(values({})).toEqual([]);
  expect(values({ hasgroups: true })).toBe(null);
  expect(values({ _claim_names: { groups: "src1" } })).toBe(null);
  expect(values({ groups: Array(2001).fill("a") })).toBe(null);
});

test("no claims, whatever they are, make it stumble or give more than text of a bounded length", () => {
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom("iss", "oid", "name", "employeeid", "upn", "groups"), fc.anything()),
      (claims) => {
        const claimed = claimedIn(claims, settings);
        for (const text of [claimed?.name, claimed?.number, claimed?.login])
          expect(text === undefined || (typeof text === "string" && text.length <= 200)).toBe(true);
      },
    ),
  );
});

test("one of the demanded ways of signing in is enough, and anything else is not", () => {
  const now = new Date("2026-11-22T10:00:00Z");
  const acr = (value: unknown) => weakness({ acr: value }, { ...settings, acr: ["a", "b"] }, null, now);
  expect([acr("a"), acr("b"), acr("c"), acr(undefined), acr(["a"]), acr("")]).toEqual([
    null,
    null,
    "acr",
    "acr",
    "acr",
    "acr",
  ]);
  expect(weakness({}, settings, null, now)).toBe(null);
});

const secret = "0123456789abcdef0123456789abcdef";
const set = (more: Record<string, string>) => {
  const own = { NODE_ENV: "test", SESSION_SECRET: secret, ORIGIN: "https://larportalen.example.se" };
  return readEnvironment({
    ...own,
    OIDC_ISSUER: "https://login.example.se",
    OIDC_CLIENT_ID: "c",
    OIDC_CLIENT_SECRET: "s",
    OIDC_NUMBER_CLAIM: "employeeid",
    ...more,
  } as NodeJS.ProcessEnv);
};

test("with an issuer, a client and how people are known the provider is set; without an issuer there is none", () => {
  expect(set({}).provider).toMatchObject({ people: "invited", subjectClaim: "sub", clockTolerance: 60, acr: [] });
  expect(set({ OIDC_ISSUER: "" })).toMatchObject({ provider: null, localAccounts: true });
  expect(set({ LOCAL_ACCOUNTS: "off" }).localAccounts).toBe(false);
});

test("what is wrong with the provider's settings is said before the server starts", () => {
  for (const [more, said] of [
    [{ OIDC_ISSUER: "http://login.example.se" }, "OIDC_ISSUER must begin with https:"],
    [{ OIDC_ISSUER: "https://login.microsoftonline.com/common/v2.0" }, "the tenant's own issuer"],
    [{ OIDC_CLIENT_SECRET: "" }, "OIDC_CLIENT_SECRET are needed"],
    [{ ORIGIN: "" }, "ORIGIN is needed"],
    [{ ORIGIN: "http://larportalen.example.se" }, "ORIGIN must begin with https:"],
    [{ OIDC_NUMBER_CLAIM: "" }, "OIDC_NUMBER_CLAIM or OIDC_LOGIN_CLAIM is needed"],
    [{ OIDC_PEOPLE: "justInTime" }, "OIDC_UNIT is needed"],
    [{ OIDC_SUBJECT_CLAIM: "email" }, "OIDC_SUBJECT_CLAIM must not be an e-mail address"],
    [{ OIDC_NUMBER_CLAIM: "email" }, "OIDC_NUMBER_CLAIM must not be an e-mail address"],
    [{ OIDC_SCOPE: "profile" }, "OIDC_SCOPE must hold the word openid"],
    [{ OIDC_CLOCK_TOLERANCE: "601" }, "OIDC_CLOCK_TOLERANCE must be seconds"],
    [{ OIDC_ROLES: "g=manager@lss" }, "OIDC_ROLES and OIDC_ROLES_CLAIM are needed together"],
    [{ OIDC_ROLES: "g=king@lss", OIDC_ROLES_CLAIM: "groups" }, "OIDC_ROLES must be lines of"],
    [{ OIDC_ISSUER: "", LOCAL_ACCOUNTS: "off" }, "otherwise nobody could sign in"],
  ] as const)
    expect(() => set(more as unknown as Record<string, string>), said).toThrow(said);
});

test("every role but an employee's can follow a claim, whose value may hold any sign", () => {
  const others = roles.filter((role) => role !== "employee");
  const OIDC_ROLES = others.map((role) => `CN=a@b=${role},OU=x=${role}@lss`).join("\n");
  const read = set({ OIDC_ROLES, OIDC_ROLES_CLAIM: "groups" }).provider?.roles;
  expect(read).toEqual(others.map((role) => ({ value: `CN=a@b=${role},OU=x`, role, unitId: "lss" })));
  expect(() => set({ OIDC_ROLES: "g=employee@lss", OIDC_ROLES_CLAIM: "groups" })).toThrow();
});
