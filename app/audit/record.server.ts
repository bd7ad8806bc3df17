// SPDX-License-Identifier: EUPL-1.2
// The append-only, hash-chained log of who did or saw what, persons as random keys. It is not the application log.
import { sql, type Transaction } from "~/lib/db.server";
import { randomId, sha256 } from "~/lib/hash";

export type AuditAction =
  | "installation.made"
  | "session.opened"
  | "session.ended"
  | "session.renewed"
  | "sessions.ended"
  | "form.refused"
  | "password.set"
  | "identity.linked"
  | "identity.unlinked"
  | "code.made"
  | "secondFactor.on"
  | "secondFactor.off"
  | "secondFactor.reset"
  | "recoveryCodes.made"
  | "recoveryCode.used"
  | "certificate.issued"
  | "course.approved"
  | "approval.withdrawn"
  | "rule.written"
  | "rule.ended"
  | "merit.recorded"
  | "reviewer.named"
  | "reviewer.ended"
  | "person.made"
  | "person.changed"
  | "person.protected"
  | "person.unprotected"
  | "person.seen"
  | "role.given"
  | "role.ended"
  | "pause.begun"
  | "pause.ended"
  | "unit.made"
  | "unit.changed"
  | "unit.closed"
  | "unit.reopened"
  | "group.changed"
  | "unitFact.recorded"
  | "unitFact.withdrawn"
  | "import.uploaded"
  | "import.confirmed"
  | "import.left"
  | "team.seen"
  | "team.exported"
  | "standing.seen"
  | "municipality.seen"
  | "municipality.exported"
  | "report.seen"
  | "questions.seen"
  | "confidence.seen"
  | "reminders.seen"
  | "reminder.asked"
  | "contact.made"
  | "contact.changed"
  | "contact.checked"
  | "contact.withdrawn"
  | "contact.restored"
  | "ownData.taken"
  | "statement.changed"
  | "retention.changed"
  | "hold.placed"
  | "hold.ended"
  | "person.erased"
  | "log.rewritten";

/**
 * What an entry is about: the id of a row, which is never a person's; or a person, who is written as their key, and what
 * more there is to say. So erasing somebody changes no entry, and none says any longer whom it is about.
 */
export type AuditSubject = string | { person: string; also?: string };

/** What each entry's hash covers: everything in it and the hash before it. */
export function entryHash(entry: {
  seq: number;
  at: Date;
  actorKey: string | null;
  action: string;
  subject: string;
  previousHash: string;
}): string {
  const { seq, at, actorKey, action, subject, previousHash } = entry;
  return sha256(JSON.stringify([seq, at.toISOString(), actorKey, action, subject, previousHash]));
}

/** Adds an entry inside the transaction of what it tells about, so that both are there or neither. */
export async function record(
  tx: Transaction,
  personId: string | null,
  action: AuditAction,
  about: AuditSubject,
  at: Date,
): Promise<void> {
  const actorKey = personId && (await keyOf(tx, personId));
  const subject =
    typeof about === "string" ? about : [await keyOf(tx, about.person), about.also].filter(Boolean).join(" ");
  const [last] = await tx.$queryRaw<{ seq: number; hash: string }[]>(
    sql`SELECT "seq", "hash" FROM "AuditEntry" ORDER BY "seq" DESC LIMIT 1`,
  );
  const entry = { seq: Number(last?.seq ?? 0) + 1, at, actorKey, action, subject, previousHash: last?.hash ?? "" };
  await tx.auditEntry.create({ data: { ...entry, hash: entryHash(entry) } });
}

/** The random key of a person, for rows that stay when the person is erased. Made where there is none. */
export async function keyOf(tx: Transaction, personId: string): Promise<string> {
  const [known] = await tx.$queryRaw<{ key: string }[]>(
    sql`SELECT "key" FROM "AuditKey" WHERE "personId" = ${personId}`,
  );
  return known?.key ?? (await tx.auditKey.create({ data: { key: randomId(), personId } })).key;
}
