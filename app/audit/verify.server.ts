import { db } from "~/lib/db.server";
import { entryHash } from "./record.server";

/** How many entries the log has, and the number of the first that does not follow from the one before it. */
export interface Verified {
  entries: number;
  /** Null when the log is whole. */
  broken: number | null;
}

/** Reads the log from its beginning and computes every hash anew. */
export async function verifyLog(): Promise<Verified> {
  let previousHash = "";
  let seq = 0;
  for (;;) {
    const some = await db.auditEntry.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" }, take: 1000 });
    for (const entry of some) {
      seq += 1;
      if (entry.seq !== seq || entry.previousHash !== previousHash || entry.hash !== entryHash(entry))
        return { entries: await db.auditEntry.count(), broken: seq };
      previousHash = entry.hash;
    }
    if (some.length < 1000) return { entries: seq, broken: null };
  }
}
