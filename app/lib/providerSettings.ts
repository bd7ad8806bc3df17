// SPDX-License-Identifier: EUPL-1.2
// How people sign in through the municipality's own provider (OpenID Connect), as the environment says it. The one place
// where claims are given a meaning. It never asks the provider.
import { z } from "zod";

const loopback = ["127.0.0.1", "localhost", "[::1]"];

/** Whether what is sent there cannot be read on the way: https, or this machine. */
export function isPrivate(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === "https:" || (protocol === "http:" && loopback.includes(hostname));
}

/** The name of a claim, or an address as those of AD FS. */
const claim = z.string().regex(/^[\w:/.#-]{1,200}$/, "must be the name of one claim");

/** An e-mail address can be changed by its owner and be given to another person: it says nothing of who somebody is. */
const lasting = claim.refine(
  (name) => !/e-?mail/i.test(name),
  "must not be an e-mail address: it can be given to another person",
);

const roles = ["manager", "vinOmbud", "vinHandlaggare", "safetyRepresentative", "coordinator"] as const;

/** One of them: `value=role@unit`. What the provider says may hold `=` and `@`, the end does not. */
const oneRole = new RegExp(`^(.{1,200})=(${roles.join("|")})@([\\w-]{1,100})$`, "s");

const words = (text: string) => text.split(/\s+/).filter(Boolean);

export const providerShape = {
  OIDC_ISSUER: z
    .url("must be an address such as https://login.example.se")
    .refine(isPrivate, "must begin with https: (http: only on this machine)")
    .refine((url) => !/^https:\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\b/i.test(url), {
      message: "must be the tenant's own issuer, with its id, and not one for everybody",
    })
    .optional(),
  OIDC_CLIENT_ID: z.string().min(1).max(300).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).max(1000).optional(),
  OIDC_SCOPE: z
    .string()
    .refine((text) => words(text).includes("openid"), "must hold the word openid")
    .default("openid profile"),
  OIDC_RESPONSE_MODE: z.enum(["query", "form_post"], "must be query or form_post").default("query"),
  OIDC_SUBJECT_CLAIM: lasting.default("sub"),
  OIDC_PEOPLE: z.enum(["invited", "justInTime"], "must be invited or justInTime").default("invited"),
  OIDC_NUMBER_CLAIM: lasting.optional(),
  OIDC_LOGIN_CLAIM: lasting.optional(),
  OIDC_NAME_CLAIM: claim.default("name"),
  OIDC_UNIT: z
    .string()
    .regex(/^[\w-]{1,100}$/, "must be a unit's id, the end of its address /organisation/…")
    .optional(),
  OIDC_ROLES_CLAIM: claim.optional(),
  OIDC_ROLES: z
    .string()
    .refine((text) => roleRules(text) !== null, `must be lines of value=role@unit, with a role of ${roles.join(", ")}`)
    .optional(),
  OIDC_ACR: z.string().max(1000).default(""),
  OIDC_CLOCK_TOLERANCE: z.coerce
    .number("must be seconds, 0 to 600")
    .int("must be seconds, 0 to 600")
    .min(0, "must be seconds, 0 to 600")
    .max(600, "must be seconds, 0 to 600")
    .default(60),
  LOCAL_ACCOUNTS: z.enum(["on", "off"], "must be on or off").default("on"),
};

/** Whoever has this value of the claim has this role in this unit; the provider alone says who. */
export interface RoleRule {
  value: string;
  role: (typeof roles)[number];
  unitId: string;
}

/** Lines, or parts between semicolons. Null where one of them is no rule. */
function roleRules(text: string): RoleRule[] | null {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const rules = parts.map((part) => {
    const [, value = "", role = "", unitId = ""] = oneRole.exec(part) ?? [];
    return unitId === "" ? null : { value: value.trim(), role: role as RoleRule["role"], unitId };
  });
  return rules.every((rule) => rule !== null) ? rules : null;
}

export interface ProviderSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  scope: string;
  /** How the provider sends people back: with an address, or with a form that they send. */
  responseMode: "query" | "form_post";
  /** Which claim says who somebody is, for ever. */
  subjectClaim: string;
  people: "invited" | "justInTime";
  /** Which claims hold the employee number and the user name that somebody has here. */
  numberClaim: string | null;
  loginClaim: string | null;
  nameClaim: string;
  /** Where those belong who are new, and whose municipality the provider speaks of. */
  unitId: string | null;
  rolesClaim: string | null;
  roles: RoleRule[];
  /** How one must have signed in there: one of these. None: any way is good. */
  acr: string[];
  /** Seconds that the provider's clock and ours may differ. */
  clockTolerance: number;
}

type Given = z.infer<z.ZodObject<typeof providerShape>>;

/**
 * The provider that is set, or null where none is.
 * @param complain is told one sentence of what is missing, and does not return
 */
export function providerSettings(
  set: Given & { ORIGIN?: string | undefined },
  complain: (sentence: string) => never,
): ProviderSettings | null {
  if (!set.OIDC_ISSUER) {
    if (set.LOCAL_ACCOUNTS === "off")
      complain("With LOCAL_ACCOUNTS=off the setting OIDC_ISSUER is needed: otherwise nobody could sign in.");
    return null;
  }
  if (!set.OIDC_CLIENT_ID || !set.OIDC_CLIENT_SECRET)
    return complain("With OIDC_ISSUER the settings OIDC_CLIENT_ID and OIDC_CLIENT_SECRET are needed.");
  if (!set.ORIGIN)
    return complain("With OIDC_ISSUER the setting ORIGIN is needed: the provider sends people back to it.");
  if (!isPrivate(set.ORIGIN))
    return complain("With OIDC_ISSUER the setting ORIGIN must begin with https: (http: only on this machine).");
  if (set.OIDC_PEOPLE === "invited" && !set.OIDC_NUMBER_CLAIM && !set.OIDC_LOGIN_CLAIM)
    return complain(
      "With OIDC_PEOPLE=invited the setting OIDC_NUMBER_CLAIM or OIDC_LOGIN_CLAIM is needed: how people are known the first time.",
    );
  if (set.OIDC_PEOPLE === "justInTime" && !set.OIDC_UNIT)
    return complain("With OIDC_PEOPLE=justInTime the setting OIDC_UNIT is needed: where new people belong.");
  if (Boolean(set.OIDC_ROLES) !== Boolean(set.OIDC_ROLES_CLAIM))
    return complain("The settings OIDC_ROLES and OIDC_ROLES_CLAIM are needed together.");
  return {
    issuer: set.OIDC_ISSUER,
    clientId: set.OIDC_CLIENT_ID,
    clientSecret: set.OIDC_CLIENT_SECRET,
    scope: words(set.OIDC_SCOPE).join(" "),
    responseMode: set.OIDC_RESPONSE_MODE,
    subjectClaim: set.OIDC_SUBJECT_CLAIM,
    people: set.OIDC_PEOPLE,
    numberClaim: set.OIDC_NUMBER_CLAIM ?? null,
    loginClaim: set.OIDC_LOGIN_CLAIM ?? null,
    nameClaim: set.OIDC_NAME_CLAIM,
    unitId: set.OIDC_UNIT ?? null,
    rolesClaim: set.OIDC_ROLES_CLAIM ?? null,
    roles: roleRules(set.OIDC_ROLES ?? "") ?? [],
    acr: words(set.OIDC_ACR),
    clockTolerance: set.OIDC_CLOCK_TOLERANCE,
  };
}
