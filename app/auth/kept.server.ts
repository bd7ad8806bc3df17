// A form that was posted when the session had run out: kept in a sealed cookie over the sign-in, so that nothing is
// lost. It never outlives ten minutes, goes to another person only where the browser no longer says whose it was, and
// none is kept after signing out or leaving.
import { z } from "zod";
import { environment } from "~/lib/environment.server";
import { sealFor } from "./sealed.server";
import { cookieIn, secure } from "./session.server";

const seconds = 600;
const seal = sealFor("kept form", environment.secret);
const shape = z.object({ path: z.string(), body: z.string(), personId: z.string().nullable(), until: z.number() });

const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? "; Secure" : ""}`;

/** Somebody has chosen to go: from then on a form from a page that was left open is not kept for whoever comes next. */
export const goneOnPurpose = `gone=1; ${attributes}; Max-Age=31536000`;

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
  const text = JSON.stringify({ path, body, personId, until: now.getTime() + seconds * 1000 });
  const sealed = seal.close(text);
  return sealed.length > 3800 ? null : `kept=${sealed}; ${attributes}; Max-Age=${seconds}`;
}

export const forgetForm = `kept=; ${attributes}; Max-Age=0`;

/** The kept form for this person, or null: none, too old, tampered with, or somebody else's. */
export function keptForm(cookies: string | null, personId: string, now: Date): KeptForm | null {
  const sealed = cookieIn(cookies, "kept");
  if (!sealed) return null;
  const text = seal.open(sealed);
  if (text === null) return null;
  const kept = shape.parse(JSON.parse(text));
  if (kept.until < now.getTime() || (kept.personId && kept.personId !== personId)) return null;
  return { path: kept.path, fields: [...new URLSearchParams(kept.body)] };
}
