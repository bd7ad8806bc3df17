// SPDX-License-Identifier: EUPL-1.2
import { readInParts } from "~/lib/aside.server";
import { sql } from "~/lib/db.server";
import type { Anchor } from "./anchor.server";
import { entryHash } from "./record.server";

/** How many entries the log has, and what is wrong with it. */
export interface Verified {
  entries: number;
  /** The number of the first entry that does not follow from the one before it. Null when all do. */
  broken: number | null;
  /** The first anchor that the log does not fit: it ended there then, and has since been cut off or written anew. */
  cut: Anchor | null;
}

interface Row {
  seq: number;
  at: string;
  actorKey: string | null;
  action: string;
  subject: string;
  previousHash: string;
  hash: string;
}

/** So many are in memory at a time. */
const part = 5000;

/**
 * Reads the log from its beginning, as it was when the first was read, and computes every hash anew.
 * @param anchors where it ended before, the earliest first
 */
export async function verifyLog(anchors: readonly Anchor[] = []): Promise<Verified> {
  const hashAt = new Map(anchors.map(({ entries }) => [entries, ""]));
  let [previousHash, seq] = ["", 0];
  let broken: number | null = null;
  for await (const rows of readInParts<Row>(sql`SELECT * FROM "AuditEntry" ORDER BY "seq"`, part))
    for (const row of rows) {
      seq += 1;
      if (broken === null && !follows(row, seq, previousHash)) broken = seq;
      previousHash = row.hash;
      if (hashAt.has(seq)) hashAt.set(seq, row.hash);
    }
  return { entries: seq, broken, cut: anchors.find(({ entries, hash }) => hashAt.get(entries) !== hash) ?? null };
}

/** A moment is held against how it is written too: another writing of the same is a change. */
function follows(row: Row, seq: number, previousHash: string): boolean {
  const at = new Date(row.at);
  return (
    row.seq === seq &&
    row.previousHash === previousHash &&
    !Number.isNaN(at.getTime()) &&
    row.at === at.toISOString().replace("Z", "+00:00") &&
    row.hash === entryHash({ ...row, at })
  );
}
