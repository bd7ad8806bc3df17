// SPDX-License-Identifier: EUPL-1.2
// Roles that follow from what the sign-in provider says of somebody, where an installation has said so. Such a role in such
// a unit is the provider's alone: what was given there by hand ends at the next sign-in of whoever is not to have it.
import { record } from "~/audit/record.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import type { Transaction } from "~/lib/db.server";
import type { Role } from "./actor";
import { countChange } from "./changes.server";
import { municipalityOf } from "./joining.server";
import { addRole } from "./roles.server";

export interface Followed {
  role: Role;
  unitId: string;
  holds: boolean;
}

/** Gives the roles that somebody is to have and has not, and ends those that they have and are not to have. */
export async function followRoles(tx: Transaction, personId: string, told: readonly Followed[], now: Date) {
  const pairs = new Map(told.map((each) => [`${each.role} ${each.unitId}`, { ...each, holds: false }]));
  for (const each of told) {
    const pair = pairs.get(`${each.role} ${each.unitId}`);
    if (pair && each.holds) pair.holds = true;
  }
  for (const pair of pairs.values()) await followRole(tx, personId, pair, dayOf(now), now);
}

async function followRole(tx: Transaction, personId: string, { role, unitId, holds }: Followed, today: Day, now: Date) {
  const municipalityId = await municipalityOf(tx, unitId);
  // A unit that is closed or not there has no roles to give.
  if (!municipalityId) return;
  const rows = await tx.membership.findMany({ where: { personId, orgUnitId: unitId, role } });
  const open = rows.filter(({ fromDay, toDay }) => toDay === null || (toDay >= today && toDay >= fromDay));
  if (holds) {
    if (open.length > 0) return;
    await addRole(tx, personId, { orgUnitId: unitId, role, jobFamily: null, fromDay: today });
  } else {
    for (const { id, fromDay } of open)
      await tx.membership.update({
        where: { id },
        data: { toDay: addDays(fromDay > today ? fromDay : today, -1) },
      });
    if (open.length === 0) return;
  }
  await countChange(tx, municipalityId);
  await record(tx, personId, holds ? "role.given" : "role.ended", personId, now);
}
