// SPDX-License-Identifier: EUPL-1.2
// Taking all rows of a person out of the database: the one place that does. What it leaves behind is in free pages and in
// the write-ahead log until the file is gone through (`clearing.server.ts`).
import { record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import type { Transaction } from "~/lib/db.server";
import { countChange } from "~/people/changes.server";
import { markOf } from "./mark";

interface Erased {
  personId: string;
  /** The coordinator who decided it; null for what goes by itself. */
  by: string | null;
  municipalityId: string | null;
  /** The day it was first done, where this is again. */
  firstOn?: Day;
  now: Date;
}

/**
 * Everything that has the person goes with their row; what points to what goes, and is somebody else's, goes here. The audit
 * log keeps its entries: it knows the person by a key, and what the key stood for goes too.
 */
export async function eraseRows(
  tx: Transaction,
  { personId, by, municipalityId, firstOn, now }: Erased,
): Promise<void> {
  await record(tx, by, "person.erased", { person: personId }, now);
  const enrolments = await tx.enrolment.findMany({ where: { personId }, select: { id: true } });
  // In the mails of managers.
  await tx.mailItem.deleteMany({ where: { about: { in: enrolments.map(({ id }) => id) } } });
  const again = { erasedOn: firstOn ?? dayOf(now), clearedAt: null };
  await tx.erasure.upsert({
    where: { person: markOf(personId) },
    create: { person: markOf(personId), ...again },
    update: again,
  });
  if (municipalityId !== null) await countChange(tx, municipalityId);
  await tx.person.delete({ where: { id: personId } });
}
