// SPDX-License-Identifier: EUPL-1.2
// Who somebody whom the provider vouches for is here, and their session. The provider's own name for them is the key; a
// number or a user name is looked at once, when they come for the first time, and an e-mail address never.
import { record } from "~/audit/record.server";
import { db, type Transaction } from "~/lib/db.server";
import type { ProviderSettings } from "~/lib/providerSettings";
import { followRoles } from "~/people/followedRoles.server";
import { joinUnit, municipalityOf, peopleCalled } from "~/people/joining.server";
import { worksToday } from "~/people/works.server";
import { openSession } from "../session.server";
import type { Claimed } from "./claims";
import type { Failure } from "./failure";
import { keepIdToken } from "./signOut.server";

type Refused = { failure: Failure; cause: string };

/** Opens a session for whom the provider means. Where it may not be opened nothing is written. */
export function letIn(
  claimed: Claimed,
  idToken: string,
  settings: ProviderSettings,
  previousToken: string | null,
  now: Date,
): Promise<{ cookie: string } | Refused> {
  return db.$transaction(async (tx) => {
    const person = await personOf(tx, claimed, settings, now);
    if ("failure" in person) return person;
    if (claimed.values)
      await followRoles(
        tx,
        person.id,
        settings.roles.map((rule) => ({ ...rule, holds: claimed.values?.includes(rule.value) ?? false })),
        now,
      );
    // Whose last role it was that has just ended.
    if (!(await worksToday(person.id, now, tx))) return notHere;
    const cookie = await openSession(tx, person.id, previousToken, now);
    await keepIdToken(tx, cookie, idToken);
    return { cookie };
  });
}

async function personOf(
  tx: Transaction,
  claimed: Claimed,
  settings: ProviderSettings,
  now: Date,
): Promise<{ id: string } | Refused> {
  const { issuer, subject } = claimed;
  const linked = await tx.externalIdentity.findUnique({ where: { issuer_subject: { issuer, subject } } });
  if (linked) return (await worksToday(linked.personId, now, tx)) ? { id: linked.personId } : notHere;
  const found = await newHere(tx, claimed, settings, now);
  if ("failure" in found) return found;
  await tx.externalIdentity.create({ data: { issuer, subject, personId: found.id, linkedAt: now } });
  await record(tx, found.id, "identity.linked", found.id, now);
  return found;
}

const notHere: Refused = { failure: "closed", cause: "not employed" };
const unknown = (cause: string): Refused => ({ failure: "unknown", cause });

/** Somebody the provider has not spoken of before: a person who is here already, or is made. */
async function newHere(
  tx: Transaction,
  claimed: Claimed,
  settings: ProviderSettings,
  now: Date,
): Promise<{ id: string } | Refused> {
  const municipalityId = settings.unitId && (await municipalityOf(tx, settings.unitId));
  if (settings.unitId && !municipalityId) return { failure: "down", cause: "OIDC_UNIT" };
  const [one, ...more] = await peopleCalled(tx, claimed, municipalityId);
  if (more.length > 0) return unknown("more than one");
  if (!one) {
    if (settings.people === "invited" || !settings.unitId) return unknown("nobody");
    const made = await joinUnit(tx, claimed, settings.unitId, now);
    return made ? { id: made } : unknown("not made");
  }
  const taken = await tx.externalIdentity.findFirst({ where: { personId: one, issuer: claimed.issuer } });
  if (taken) return unknown("linked already");
  return (await worksToday(one, now, tx)) ? { id: one } : notHere;
}
