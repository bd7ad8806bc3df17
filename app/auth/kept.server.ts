// SPDX-License-Identifier: EUPL-1.2
// A form that was posted when the session had run out: kept in a sealed cookie over the sign-in, so that nothing is
// lost. It never outlives ten minutes, goes to another person only where the browser no longer says whose it was, and
// none is kept after signing out or leaving.
import { z } from "zod";
import { environment } from "~/lib/environment.server";
import { sealer } from "./seal.server";
import { cookieAttributes, cookieIn } from "./session.server";

const seconds = 600;
const own = sealer("kept form", environment.secret);
const shape = z.object({ path: z.string(), body: z.string(), personId: z.string().nullable(), until: z.number() });

/** Somebody has chosen to go: from then on a form from a page that was left open is not kept for whoever comes next. */
export const goneOnPurpose = `gone=1; ${cookieAttributes}; Max-Age=31536000`;

/** Since then somebody has shown who they are: what was left open is still kept for nobody. */
export const backAgain = `gone=0; ${cookieAttributes}; Max-Age=31536000`;

/** Whether the last that was done here was to go. */
export const isGone = (cookies: string | null | undefined): boolean => cookieIn(cookies, "gone") === "1";

/** Whether a form may be kept for its sender: where somebody has gone on purpose, only while the browser says whose it is. */
export function mayKeep(token: string | null, cookies: string | null | undefined): boolean {
  return token !== null || cookieIn(cookies, "gone") === null;
}

export interface KeptForm {
  path: string;
  fields: [name: string, value: string][];
}

/**
 * @param personId whose session it was; null when the browser no longer says, and then whoever signs in gets it
 * @returns the Set-Cookie header, or null when the form is too large for a cookie
 */
export function keepForm(path: string, body: string, personId: string | null, now: Date): string | null {
  const sealed = own.seal(JSON.stringify({ path, body, personId, until: now.getTime() + seconds * 1000 }));
  return sealed.length > 3800 ? null : `kept=${sealed}; ${cookieAttributes}; Max-Age=${seconds}`;
}

export const forgetForm = `kept=; ${cookieAttributes}; Max-Age=0`;

/** What a browser is told when somebody goes. @param session the header that takes the session's cookie away */
export function cookiesOfGoing(session: string): Headers {
  const headers = new Headers();
  for (const cookie of [session, forgetForm, goneOnPurpose]) headers.append("Set-Cookie", cookie);
  return headers;
}

/** The kept form for this person, or null: none, too old, tampered with, or somebody else's. */
export function keptForm(cookies: string | null, personId: string, now: Date): KeptForm | null {
  const text = own.open(cookieIn(cookies, "kept") ?? "");
  if (text === null) return null;
  const { success, data: kept } = shape.safeParse(JSON.parse(text));
  if (!success || kept.until < now.getTime() || (kept.personId && kept.personId !== personId)) return null;
  return { path: kept.path, fields: [...new URLSearchParams(kept.body)] };
}
