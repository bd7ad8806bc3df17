// SPDX-License-Identifier: EUPL-1.2
// Signing out at the provider as well (OpenID Connect RP-Initiated Logout). What it said at sign-in helps it to know who
// goes; it is kept as long as the session, and sealed with what only the session's cookie holds.
import * as client from "openid-client";
import { db, sql, type Transaction } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { sha256 } from "~/lib/hash";
import { log } from "~/lib/log.server";
import { sealer } from "../seal.server";
import { attributesAt, cookieIn, endSession, tokenIn } from "../session.server";
import { causeOf } from "./failure.server";
import { providerOf } from "./provider.server";

/** A longer one is not kept: it goes back in an address and by way of a cookie, and both are cut. In signs. */
const longestToken = 2400;

const own = (token: string) => sealer("id token", token);
const wayOut = sealer("way out", environment.secret);
const attributes = attributesAt("/login/oidc/out");
export const forgetWayOut = `out=; ${attributes}; Max-Age=0`;

/** Keeps it with the session that was just opened. @param cookie its Set-Cookie header */
export async function keepIdToken(tx: Transaction, cookie: string, idToken: string): Promise<void> {
  const token = tokenIn(cookie.split(";")[0]);
  if (!token) return;
  const sealed = own(token).seal(idToken.length > longestToken ? "" : idToken);
  await tx.idToken.create({ data: { sessionId: sha256(token), sealed } });
}

/** Where a session gets a new id, what is kept goes along, sealed anew: otherwise signing out would end here alone. */
export async function carryIdToken(tx: Transaction, from: string, to: string): Promise<void> {
  const kept = await tx.idToken.findUnique({ where: { sessionId: sha256(from) } });
  const idToken = kept && own(from).open(kept.sealed);
  if (idToken === null) return;
  await tx.idToken.update({
    where: { sessionId: sha256(from) },
    data: { sessionId: sha256(to), sealed: own(to).seal(idToken) },
  });
}

/**
 * Ends the session here. One that came from the provider is ended there as well, by way of a page of ours; where the
 * provider cannot be asked, one is signed out here alone.
 * @returns where to go on, and the Set-Cookie headers
 */
export async function signOut(
  token: string | null,
  personId: string | null,
  now: Date,
): Promise<{ to: string; cookies: string[] }> {
  const kept = token && (await db.idToken.findUnique({ where: { sessionId: sha256(token) } }));
  const idToken = kept ? own(token).open(kept.sealed) : null;
  if (kept) await db.idToken.deleteMany({ where: { sessionId: kept.sessionId } });
  const cookie = await endSession(token, personId, now);
  const onward = idToken === null ? null : await addressOf(idToken, now);
  if (!onward) return { to: "/login", cookies: [cookie] };
  return { to: "/login/oidc/out", cookies: [cookie, `out=${wayOut.seal(onward)}; ${attributes}; Max-Age=60`] };
}

/** The provider's address to go on to after signing out here, or null. */
export const wayOutIn = (cookies: string | null): string | null => wayOut.open(cookieIn(cookies, "out") ?? "");

async function addressOf(idToken: string, now: Date): Promise<string | null> {
  const { provider: settings, origin } = environment;
  if (!settings) return null;
  try {
    const provider = await providerOf(settings, now);
    if (!provider.serverMetadata().end_session_endpoint) return null;
    return client.buildEndSessionUrl(provider, {
      post_logout_redirect_uri: `${origin}/login`,
      ...(idToken ? { id_token_hint: idToken } : {}),
    }).href;
  } catch (error) {
    log.warn({ cause: causeOf(error) }, "somebody was signed out here and not at the provider");
    return null;
  }
}

/** Deletes what is kept of sessions that are over, at most so many at a time. @returns how many */
export function deleteIdTokensOlder(than: Date, most: number): Promise<number> {
  return db.$executeRaw(sql`
    DELETE FROM "IdToken" WHERE "sessionId" IN (
      SELECT i."sessionId" FROM "IdToken" i JOIN "Session" s ON s."id" = i."sessionId"
      WHERE s."expiresAt" < ${than} OR s."endedAt" IS NOT NULL LIMIT ${most})`);
}
