// SPDX-License-Identifier: EUPL-1.2
// Beginning to sign in through the provider: a form of ours begins, and the page after it leads on.
import * as client from "openid-client";
import { environment } from "~/lib/environment.server";
import { log } from "~/lib/log.server";
import { refusedPath } from "./failure";
import { causeOf, failureOf } from "./failure.server";
import { beginFlow, flowIn, keepFlow } from "./flow.server";
import { providerOf } from "./provider.server";

/** Where the provider sends people back to: it has to be told beforehand, letter for letter. */
export const callbackPath = "/login/oidc/callback";

/**
 * The address of the callback with what came in a form. AD FS puts what is asked of it into the token only where people are
 * sent back by a form, which comes from another site and so without the cookie of what they began: the browser is to ask
 * again by an address, to which it adds the cookie.
 */
export function callbackAddress(form: string): string {
  const sent = new URLSearchParams(form);
  const known = ["code", "state", "iss", "error"].flatMap((name) => sent.getAll(name).map((value) => [name, value]));
  return `${callbackPath}?${new URLSearchParams(known as [string, string][])}`;
}

/**
 * Begins a sign-in in this browser.
 * @param to an own path
 * @returns the Set-Cookie header; null where no provider is set
 */
export function beginSignIn(to: string, cookies: string | null, now: Date): string | null {
  return environment.provider && keepFlow(beginFlow(to, cookies, now));
}

/**
 * The address at the provider to go on to, for a sign-in that has begun in this browser; else the page here to go to.
 * @param to where to, for who has not begun; an own path
 * @returns null where no provider is set
 */
export async function wayIn(
  to: string,
  cookies: string | null,
  now: Date,
): Promise<{ onward: string } | { here: string } | null> {
  const { provider: settings, origin } = environment;
  if (!settings) return null;
  const flow = flowIn(cookies, now);
  if (!flow) return { here: `/login?${new URLSearchParams({ to })}` };
  try {
    const onward = client.buildAuthorizationUrl(await providerOf(settings, now), {
      redirect_uri: `${origin}${callbackPath}`,
      scope: settings.scope,
      state: flow.state,
      nonce: flow.nonce,
      code_challenge: await client.calculatePKCECodeChallenge(flow.verifier),
      code_challenge_method: "S256",
      ...(settings.acr.length > 0 ? { acr_values: settings.acr.join(" ") } : {}),
      ...(settings.responseMode === "query" ? {} : { response_mode: settings.responseMode }),
      ...(flow.anew ? { prompt: "login" } : {}),
    });
    return { onward: onward.href };
  } catch (error) {
    const failure = failureOf(error);
    log.warn({ failure, cause: causeOf(error) }, "a sign-in could not begin");
    return { here: refusedPath(failure, flow.to) };
  }
}
