// SPDX-License-Identifier: EUPL-1.2
// A sign-in that has begun in this browser and is away at the provider: what it must bring back, sealed in a cookie of the
// browser's own. Whoever comes back without it has not begun here.
import * as client from "openid-client";
import { z } from "zod";
import { environment } from "~/lib/environment.server";
import { isGone } from "../kept.server";
import { sealer } from "../seal.server";
import { attributesAt, cookieIn, secure } from "../session.server";

/** So long one may be about showing the provider who one is: finding the phone, too. Seconds. */
const seconds = 900;
/** The prefix makes the browser refuse the cookie from another host or over plain http. */
const prefix = secure ? "__Host-" : "";
const attributes = attributesAt("/");
const own = sealer("sign-in", environment.secret);

const shape = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  to: z.string(),
  begunAt: z.number(),
  anew: z.boolean(),
});

/** `anew`: one has to show who one is, although the provider may still know. */
export type Flow = z.infer<typeof shape>;

/** Where to go after signing in is an address of ours; a longer one is not worth a cookie that the browser would refuse. */
const longestAddress = 1500;

/**
 * @param to an own path
 * @param cookies whoever has left or signed out here, or was not let in, is not signed in again without being asked
 */
export function beginFlow(to: string, cookies: string | null, now: Date): Flow {
  return {
    state: client.randomState(),
    nonce: client.randomNonce(),
    verifier: client.randomPKCECodeVerifier(),
    to: to.length > longestAddress ? "/" : to,
    begunAt: now.getTime(),
    anew: isGone(cookies) || cookieIn(cookies, `${prefix}anew`) !== null,
  };
}

/** The Set-Cookie header that keeps it in the browser. */
export const keepFlow = (flow: Flow): string =>
  `${prefix}oidc=${own.seal(JSON.stringify(flow))}; ${attributes}; Max-Age=${seconds}`;

export const forgetFlow = `${prefix}oidc=; ${attributes}; Max-Age=0`;

/** The next sign-in asks who one is. */
export const askAnew = `${prefix}anew=1; ${attributes}; Max-Age=31536000`;
export const askNoMore = `${prefix}anew=; ${attributes}; Max-Age=0`;

/** The sign-in that this browser has begun, or null: none, too long ago, or not sealed by us. */
export function flowIn(cookies: string | null, now: Date): Flow | null {
  const text = own.open(cookieIn(cookies, `${prefix}oidc`) ?? "");
  const flow = text === null ? null : shape.safeParse(JSON.parse(text)).data;
  return flow && now.getTime() - flow.begunAt <= seconds * 1000 ? flow : null;
}
