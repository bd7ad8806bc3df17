// SPDX-License-Identifier: EUPL-1.2
// What a provider says of somebody, read by the settings. It never says who that is here.
import type { ProviderSettings } from "~/lib/providerSettings";
import { longestName, tidy } from "~/people/draft";

export interface Claimed {
  issuer: string;
  subject: string;
  name: string;
  number: string;
  login: string;
  /** What the claim of roles holds. Null where the provider has more than it sends, and so says nothing. */
  values: string[] | null;
}

/** OpenID Connect Core 2: a subject has at most 255 signs. */
const longestSubject = 255;
/** More values than that are no answer to a question of ours. */
const mostValues = 2000;

type Claims = Readonly<Record<string, unknown>>;

/** A claim that is text, without what cannot be seen; empty where it is missing, another thing or too long. */
function textOf(claims: Claims, name: string | null, longest: number): string {
  const value = name === null ? undefined : claims[name];
  const text = typeof value === "number" ? String(value) : value;
  // A character that steers text can make one name look like another.
  return typeof text === "string" && text.length <= longest ? tidy(text.replace(/[\p{Cc}\p{Cf}]/gu, "")) : "";
}

/** Null where the claim that says who it is is missing or cannot be one. */
export function claimedIn(claims: Claims, settings: ProviderSettings): Claimed | null {
  const subject = claims[settings.subjectClaim];
  const { iss } = claims;
  if (typeof iss !== "string" || typeof subject !== "string") return null;
  if (subject === "" || subject.length > longestSubject || /[\p{Cc}\s]/u.test(subject)) return null;
  return {
    issuer: iss,
    subject,
    name: textOf(claims, settings.nameClaim, longestName),
    number: textOf(claims, settings.numberClaim, 100),
    login: textOf(claims, settings.loginClaim, 200).toLowerCase(),
    values: valuesOf(claims, settings.rolesClaim),
  };
}

/**
 * The values of a claim of groups or roles. Entra ID leaves the claim out for whoever has no role, and also for whoever is
 * in too many groups; the second it says in `_claim_names` or `hasgroups`.
 */
function valuesOf(claims: Claims, name: string | null): string[] | null {
  if (name === null) return [];
  const elsewhere = claims._claim_names;
  if (claims.hasgroups || (elsewhere && typeof elsewhere === "object" && name in elsewhere)) return null;
  const value = claims[name] ?? [];
  const values = (Array.isArray(value) ? value : [value]).filter((each) => typeof each === "string");
  return values.length > mostValues ? null : values;
}

/** The seconds of a claim that is a moment. */
const secondsOf = (claims: Claims, name: string) =>
  typeof claims[name] === "number" ? (claims[name] as number) : null;

/**
 * Whether somebody has signed in there as is demanded.
 * @param asked when this sign-in began, where the person had to show anew who they are
 * @returns what does not hold, for the log
 */
export function weakness(
  claims: Claims,
  { acr, clockTolerance }: ProviderSettings,
  asked: Date | null,
  now: Date,
): "acr" | "auth_time" | "iat" | null {
  const issued = secondsOf(claims, "iat");
  if (issued !== null && issued > now.getTime() / 1000 + clockTolerance) return "iat";
  if (acr.length > 0 && !acr.some((each) => each === claims.acr)) return "acr";
  const since = secondsOf(claims, "auth_time");
  if (asked && since !== null && since < asked.getTime() / 1000 - clockTolerance - 1) return "auth_time";
  return null;
}
