// SPDX-License-Identifier: EUPL-1.2
// That a code on paper was right, from the page where it is typed to the page where a password is chosen: sealed, in a cookie
// that those pages alone get.
import { z } from "zod";
import { environment } from "~/lib/environment.server";
import { sealer } from "./seal.server";
import { attributesAt, cookieIn } from "./session.server";

const seal = sealer("code in hand", environment.secret);
const seconds = 900;
const shape = z.object({ id: z.string(), until: z.number() });
const attributes = attributesAt("/code");

export const holdCode = (id: string, now: Date) =>
  `code=${seal.seal(JSON.stringify({ id, until: now.getTime() + seconds * 1000 }))}; ${attributes}; Max-Age=${seconds}`;

export const forgetCode = `code=; ${attributes}; Max-Age=0`;

/** The id of the one-time way in that the browser holds; empty for none, which no way in has. */
export function codeInHand({ headers }: Request, now: Date): string {
  const text = seal.open(cookieIn(headers.get("Cookie"), "code") ?? "");
  const held = text === null ? null : shape.parse(JSON.parse(text));
  return held && held.until >= now.getTime() ? held.id : "";
}
