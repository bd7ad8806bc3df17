import { type Day, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";

/** In Prisma's terms: begun by that day and not ended before it. */
export const holdsOn = (day: Day) => ({ fromDay: { lte: day }, OR: [{ toDay: null }, { toDay: { gte: day } }] });
export const employedOn = (day: Day) => ({
  employedFrom: { lte: day },
  OR: [{ employedTo: null }, { employedTo: { gte: day } }],
});

/** Whether the person is employed today and has a role in some unit: others have nothing to sign in to. */
export async function worksToday(personId: string, now: Date): Promise<boolean> {
  const today = dayOf(now);
  const where = { id: personId, ...employedOn(today), memberships: { some: holdsOn(today) } };
  return (await db.person.count({ where })) > 0;
}
