// SPDX-License-Identifier: EUPL-1.2
// The log was once written with the ids of persons as what entries are about. They are put as keys, and the chain is made
// anew: it says itself that it was, from where, and what its last hash was before.
import { db, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { entryHash, keyOf, record } from "./record.server";

/** Actions whose entries had a person's id as their subject. */
const ofPersons = [
  "person.made",
  "person.changed",
  "person.protected",
  "person.unprotected",
  "person.seen",
  "role.given",
  "role.ended",
  "pause.begun",
  "pause.ended",
];
/** And those that had the id of somebody's cycle of a course. */
const ofCycles = ["certificate.issued", "reminder.asked"];

const some = 2000;

/**
 * Does it where it has not been done; for a log that has none of them it only looks. The last hash of before is in the entry
 * `log.rewritten`, so that a copy of the old log can still be held against it.
 * @returns how many entries were put otherwise
 */
export function rewriteOldSubjects(now: Date): Promise<number> {
  return db.$transaction(
    async (tx) => {
      const [last] = await tx.$queryRaw<{ seq: number | bigint; hash: string }[]>(
        sql`SELECT "seq", "hash" FROM "AuditEntry" ORDER BY "seq" DESC LIMIT 1`,
      );
      if (!last || (await tx.auditEntry.count({ where: { action: "log.rewritten" } })) > 0) return 0;
      const write = await writer(tx);
      let [changed, seq, previousHash] = [0, 0, ""];
      for (;;) {
        const entries = await tx.auditEntry.findMany({
          where: { seq: { gt: seq } },
          orderBy: { seq: "asc" },
          take: some,
        });
        for (const entry of entries) {
          const subject = await write(entry.action, entry.subject);
          if (subject !== entry.subject) changed += 1;
          if (changed > 0) {
            const made = { ...entry, subject, previousHash };
            const hash = entryHash(made);
            await tx.$executeRaw(sql`
              UPDATE "AuditEntry" SET "subject" = ${subject}, "previousHash" = ${previousHash}, "hash" = ${hash}
              WHERE "seq" = ${entry.seq}`);
            previousHash = hash;
          } else previousHash = entry.hash;
          seq = entry.seq;
        }
        if (entries.length < some) break;
      }
      if (changed > 0) await record(tx, null, "log.rewritten", `${last.seq} ${last.hash}`, now);
      return changed;
    },
    { timeout: 3_600_000 },
  );
}

/** What stands in place of a subject. The key of somebody who is not here is made up: nothing else leads to them either. */
async function writer(tx: Transaction): Promise<(action: string, subject: string) => Promise<string>> {
  const known = new Map<string, string>();
  const keys = new Set((await tx.auditKey.findMany({ select: { key: true } })).map(({ key }) => key));
  const keyFor = async (personId: string | undefined, otherwise: string) => {
    const id = personId ?? otherwise;
    const key = known.get(id) ?? (personId === undefined ? randomId() : await keyOf(tx, personId));
    known.set(id, key);
    keys.add(key);
    return key;
  };
  return async (action, subject) => {
    const [first = ""] = subject.split(" ");
    if (ofPersons.includes(action) && !keys.has(first)) {
      const person = await tx.person.findUnique({ where: { id: subject }, select: { id: true } });
      return keyFor(person?.id, subject);
    }
    if (ofCycles.includes(action)) {
      const cycle = await tx.enrolment.findUnique({
        where: { id: subject },
        select: { personId: true, courseId: true },
      });
      if (cycle) return `${await keyFor(cycle.personId, subject)} ${cycle.courseId}`;
    }
    return subject;
  };
}
