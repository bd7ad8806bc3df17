// SPDX-License-Identifier: EUPL-1.2
// The second factor as RFC 6238 says it: six digits that change every thirty seconds. It never stores anything.
import { Secret, TOTP } from "otpauth";

const seconds = 30;
/** Clocks of phones differ: the code before and the one after are taken too (RFC 6238, 5.2). */
const drift = 1;

/** 160 random bits in base 32, as apps read them (RFC 4226, 4). */
export const newSecret = (): string => new Secret({ size: 20 }).base32;

export const isSecret = (text: string) => /^[A-Z2-7]{32}$/.test(text);

const totpOf = (secret: string, about: { issuer: string; label: string } = { issuer: "", label: "" }) =>
  new TOTP({ ...about, algorithm: "SHA1", digits: 6, period: seconds, secret: Secret.fromBase32(secret) });

/** The address that a phone's app reads. @param issuer neutral: it is seen in the app */
export const addressOf = (secret: string, issuer: string, label: string): string =>
  totpOf(secret, { issuer, label }).toString();

/** The code of a moment. */
export const codeAt = (secret: string, at: Date): string => totpOf(secret).generate({ timestamp: at.getTime() });

/** Which step of time the code is of, counted from 1970; null for a wrong one. */
export function stepOf(secret: string, typed: string, now: Date): number | null {
  const token = typed.replace(/\s/g, "");
  if (!/^\d{6}$/.test(token)) return null;
  const delta = totpOf(secret).validate({ token, timestamp: now.getTime(), window: drift });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / seconds) + delta;
}
