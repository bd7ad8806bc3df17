// SPDX-License-Identifier: EUPL-1.2
// Signing in as one of the demo's named persons. In a real installation none of this answers.
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import type { Role } from "~/people/actor";
import { isEmployed, roleHolds, worksToday } from "~/people/works.server";
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
  const rows = await read<Omit<DemoPerson, "roles"> & DemoPerson["roles"][number]>(sql`
    SELECT p."id", p."name", p."employedFrom", m."role", o."name" AS "unit"
    FROM "Person" p
    JOIN "Membership" m ON m."personId" = p."id" AND ${roleHolds(today)}
    JOIN "OrgUnit" o ON o."id" = m."orgUnitId"
    WHERE ${isEmployed(today)}
    ORDER BY p."name", p."id", m."role"`);
  const persons = new Map<string, DemoPerson>();
  for (const { role, unit, ...person } of rows) {
    const known = persons.get(person.id) ?? { ...person, roles: [] };
    known.roles.push({ role, unit });
    persons.set(person.id, known);
  }
  return [...persons.values()];
}

/** @returns the Set-Cookie header, or null for an unknown person and outside the demo */
export async function signInDemo(personId: string, previousToken: string | null, now: Date): Promise<string | null> {
  if (!environment.demo || !(await worksToday(personId, now))) return null;
  return db.$transaction((tx) => openSession(tx, personId, previousToken, now));
}
