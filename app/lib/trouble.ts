// SPDX-License-Identifier: EUPL-1.2
// What can be wrong with the database of a server that is running, each in one word: for the page that says it, and for
// whoever watches.

/** The words that `/healthz` says. `disk` is an error of reading or writing that is not one of the others. */
export type Trouble = "full" | "read-only" | "locked" | "damaged" | "disk";

/** In this order: what a full disk says of itself can be an error of writing as well. */
const signs: readonly [Trouble, RegExp][] = [
  ["full", /SQLITE_FULL|disk is full|ENOSPC|EDQUOT/],
  ["damaged", /SQLITE_(CORRUPT|NOTADB)|disk image is malformed|file is not a database/],
  // P2024, P2028 and P1008 are the client's: it had no turn, or no end of one, in time.
  ["locked", /SQLITE_(BUSY|LOCKED)|database (table )?is locked|SocketTimeout|\bP(2024|2028|1008)\b/],
  ["read-only", /SQLITE_READONLY|readonly database|EROFS/],
  ["disk", /SQLITE_(IOERR|CANTOPEN)|disk I\/O error|unable to open database|Database .* does not exist/],
];

/** Null for an error that is not about the database's file. It may come from the driver or from the client. */
export function troubleIn(error: unknown): Trouble | null {
  const { code, cause, message } = (error ?? {}) as { code?: string; message?: string; cause?: unknown };
  const { originalCode, originalMessage, kind } = (cause ?? {}) as Record<string, unknown>;
  const said = [code, message ?? String(error), originalCode, originalMessage, kind].filter(Boolean).join(" ");
  return signs.find(([, sign]) => sign.test(said))?.[0] ?? null;
}
