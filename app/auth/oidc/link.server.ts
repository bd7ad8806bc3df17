// SPDX-License-Identifier: EUPL-1.2
// That somebody signs in through the provider, as the coordinator who keeps them sees it and can undo it.
import { record } from "~/audit/record.server";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import type { Taken } from "~/people/draft";
import { keptPerson } from "~/people/reach.server";

export interface ShownLink {
  /** The provider's host. */
  provider: string;
  linkedAt: Date;
}

/** The links of one of the actor's people; null for somebody else's. */
export async function linksOf(actor: Actor, personId: string): Promise<ShownLink[] | null> {
  if (!(await keptPerson(actor, personId))) return null;
  const rows = await db.externalIdentity.findMany({ where: { personId }, orderBy: { linkedAt: "asc" } });
  return rows.map(({ issuer, linkedAt }) => ({ provider: new URL(issuer).host, linkedAt }));
}

/**
 * The person is no longer who the provider means. Whoever is signed in as them is out at once: it may have been another.
 * At the next sign-in through the provider the person is looked for anew.
 */
export function unlink(actor: Actor, personId: string, now: Date): Promise<Taken> {
  return db.$transaction(async (tx) => {
    if (!(await keptPerson(actor, personId, tx))) return null;
    const { count } = await tx.externalIdentity.deleteMany({ where: { personId } });
    if (count === 0) return { id: personId };
    await tx.session.updateMany({ where: { personId, endedAt: null }, data: { endedAt: now } });
    await record(tx, actor.personId, "identity.unlinked", personId, now);
    return { id: personId };
  });
}
