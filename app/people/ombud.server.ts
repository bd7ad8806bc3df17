import { dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import type { Actor } from "./actor";
import { employedOn, holdsOn } from "./works.server";

/**
 * Whom the actor can ask where they work: the VIN-ombud of their own units today, by name. The role is there to be
 * known, so everybody of the unit may see who has it.
 */
export async function readOmbud(actor: Actor, now: Date): Promise<{ unit: string; names: string[] }[]> {
  const today = dayOf(now);
  const units = await db.orgUnit.findMany({
    where: { id: { in: actor.roles.map((each) => each.orgUnitId) } },
    orderBy: { name: "asc" },
    select: {
      name: true,
      memberships: {
        where: { role: "vinOmbud", ...holdsOn(today), person: employedOn(today) },
        orderBy: { person: { name: "asc" } },
        select: { person: { select: { name: true } } },
      },
    },
  });
  return units
    .map(({ name, memberships }) => ({ unit: name, names: memberships.map((each) => each.person.name) }))
    .filter((each) => each.names.length > 0);
}
