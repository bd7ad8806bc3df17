import { db } from "~/lib/db.server";
import { entryHash } from "./record.server";

/** The number of the first entry that does not follow from the one before it, or null when the log is whole. */
export async function firstBrokenEntry(): Promise<number | null> {
  let previousHash = "";
  let seq = 0;
  for (;;) {
    const entries = await db.auditEntry.findMany({ where: { seq: { gt: seq } }, orderBy: { seq: "asc" }, take: 1000 });
    for (const entry of entries) {
      seq += 1;
      if (entry.seq !== seq || entry.previousHash !== previousHash || entry.hash !== entryHash(entry)) return seq;
      previousHash = entry.hash;
    }
    if (entries.length < 1000) return null;
  }
}
