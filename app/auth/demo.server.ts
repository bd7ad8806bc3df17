// Signing in as one of the demo's named persons. In a real installation none of this answers.
import { type Day, dayOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import type { Role } from "~/people/actor";
import { employedOn, holdsOn, worksToday } from "~/people/works.server";
import { openSession } from "./session.server";

export interface DemoPerson {
  id: string;
  name: string;
  employedFrom: Day;
  roles: { role: Role; unit: string }[];
}

/** Everybody one can be in the demo, with what they are; empty in a real installation. */
export async function demoPersons(now: Date): Promise<DemoPerson[]> {
  if (!environment.demo) return [];
  const today = dayOf(now);
  const persons = await db.person.findMany({
    where: { ...employedOn(today), memberships: { some: holdsOn(today) } },
    select: {
      id: true,
      name: true,
      employedFrom: true,
      memberships: {
        where: holdsOn(today),
        select: { role: true, orgUnit: { select: { name: true } } },
      },
    },
    orderBy: { name: "asc" },
  });
  return persons.map(({ id, name, employedFrom, memberships }) => ({
    id,
    name,
    employedFrom,
    roles: memberships.map((each) => ({ role: each.role as Role, unit: each.orgUnit.name })),
  }));
}

/** @returns the Set-Cookie header, or null for an unknown person and outside the demo */
export async function signInDemo(personId: string, previousToken: string | null, now: Date): Promise<string | null> {
  if (!environment.demo || !(await worksToday(personId, now))) return null;
  return db.$transaction((tx) => openSession(tx, personId, previousToken, now));
}
