// SPDX-License-Identifier: EUPL-1.2
import * as client from "openid-client";
import { environment } from "~/lib/environment.server";
import { log } from "~/lib/log.server";
import type { ProviderSettings } from "~/lib/providerSettings";
import { backAgain, isGone } from "../kept.server";
import { callbackPath } from "./begin.server";
import { type Claimed, claimedIn, weakness } from "./claims";
import { type Failure, refusedPath } from "./failure";
import { causeOf, failureOf } from "./failure.server";
import { askAnew, askNoMore, type Flow, flowIn, forgetFlow } from "./flow.server";
import { letIn } from "./letIn.server";
import { providerOf } from "./provider.server";

/**
 * Ends a sign-in: what the provider sent the browser back with must belong to what this browser began, and hold.
 * @param query of the callback's address, with its question mark
 * @returns where to go on, to the page that was asked for or to the one that says why not, and the Set-Cookie headers; null
 * where no provider is set
 */
export async function finishSignIn(
  query: string,
  cookies: string | null,
  previousToken: string | null,
  now: Date,
): Promise<{ to: string; cookies: string[] } | null> {
  const { provider: settings } = environment;
  if (!settings) return null;
  const flow = flowIn(cookies, now);
  const refuse = (failure: Failure, cause: string) => {
    log.warn({ failure, cause }, "nobody was signed in through the provider");
    // Whoever was not let in gets to choose another account there, instead of the same answer for ever.
    const other = ["weak", "unknown", "closed"].includes(failure) ? [askAnew] : [];
    return { to: refusedPath(failure, flow?.to ?? "/"), cookies: [forgetFlow, ...other] };
  };
  if (!flow) return refuse("again", "not begun here");
  const answered = await answerOf(query, flow, settings, now);
  if ("failure" in answered) return refuse(answered.failure, answered.cause);
  const entered = await letIn(answered.claimed, answered.idToken, settings, previousToken, now);
  if ("failure" in entered) return refuse(entered.failure, entered.cause);
  const back = isGone(cookies) ? [backAgain] : [];
  return { to: flow.to, cookies: [entered.cookie, forgetFlow, askNoMore, ...back] };
}

/** What the provider says of who is there, once all of it has been found to hold. */
async function answerOf(
  query: string,
  flow: Flow,
  settings: ProviderSettings,
  now: Date,
): Promise<{ claimed: Claimed; idToken: string } | { failure: Failure; cause: string }> {
  try {
    const tokens = await client.authorizationCodeGrant(
      await providerOf(settings, now),
      new URL(callbackPath + query, environment.origin ?? undefined),
      { expectedState: flow.state, expectedNonce: flow.nonce, pkceCodeVerifier: flow.verifier, idTokenExpected: true },
    );
    const claims = { ...tokens.claims() };
    const weak = weakness(claims, settings, flow.anew ? new Date(flow.begunAt) : null, now);
    if (weak) return { failure: weak === "acr" ? "weak" : "again", cause: weak };
    const claimed = claimedIn(claims, settings);
    if (!claimed) return { failure: "unknown", cause: "subject" };
    return { claimed, idToken: tokens.id_token ?? "" };
  } catch (error) {
    return { failure: failureOf(error), cause: causeOf(error) };
  }
}
