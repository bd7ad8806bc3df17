// SPDX-License-Identifier: EUPL-1.2
// That something about a contact is wrong, said by anybody who is signed in. Who said it is written nowhere, the audit log
// included: the same thing is therefore open once, whoever says it again.
import { dayOf } from "~/lib/clock";
import { db, sql } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import type { Fault } from "./standing";

/** @returns the contact's id, or null where the actor's municipality has none like it */
export async function reportContact(actor: Actor, id: string, what: Fault, now: Date): Promise<string | null> {
  return db.$transaction(async (tx) => {
    const contact = await tx.contact.findFirst({
      where: { id, municipalityId: actor.municipalityId, withdrawnAt: null },
      select: { id: true },
    });
    if (!contact) return null;
    await tx.$executeRaw(sql`
      INSERT INTO "ContactReport" ("id", "contactId", "what", "reportedOn", "open")
      VALUES (${randomId()}, ${id}, ${what}, ${dayOf(now)}, ${`${id}/${what}`}) ON CONFLICT DO NOTHING`);
    return contact.id;
  });
}
