// SPDX-License-Identifier: EUPL-1.2
// Anchors of the audit log: how many entries it had on a night, and the last one's hash, in a file and in the application
// log. A log whose end was cut off, or that was written anew as a whole, does not fit them. They are worth as much as the
// place they are kept in is beyond the reach of whoever can write to the database.
import { appendFileSync, readFileSync } from "node:fs";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { log } from "~/lib/log.server";

export interface Anchor {
  at: string;
  entries: number;
  hash: string;
  /** That an older copy of the database was put back then: what the log had more before that is not missed. */
  restored?: true;
}

export const anchorFile = environment.anchorsFile;

/** Notes where the log ends now. An empty log has no end. @param restored as in `Anchor` */
export async function anchorLog(now: Date, restored = false): Promise<void> {
  const last = await db.auditEntry.findFirst({ orderBy: { seq: "desc" }, select: { seq: true, hash: true } });
  if (!last) return;
  const anchor: Anchor = { at: now.toISOString(), entries: last.seq, hash: last.hash, ...(restored && { restored }) };
  const known = anchorsIn(anchorFile).at(-1);
  if (known?.hash === anchor.hash && !restored) return;
  log.info({ audit: anchor }, "the audit log ends here");
  appendFileSync(anchorFile, `${JSON.stringify(anchor)}\n`, { mode: 0o600 });
}

/** The anchors of a file, the earliest first. What is no anchor is left out; none where there is no file. */
export function anchorsIn(file: string): Anchor[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return text
    .split("\n")
    .flatMap((line) => anchorIn(line) ?? [])
    .reduce<Anchor[]>(
      (before, anchor) => [
        ...(anchor.restored ? before.filter(({ entries }) => entries <= anchor.entries) : before),
        anchor,
      ],
      [],
    );
}

function anchorIn(line: string): Anchor | null {
  try {
    const { at, entries, hash, restored } = JSON.parse(line) as Partial<Anchor>;
    return typeof at === "string" && Number.isInteger(entries) && typeof hash === "string"
      ? { at, entries: entries as number, hash, ...(restored && { restored }) }
      : null;
  } catch {
    return null;
  }
}
