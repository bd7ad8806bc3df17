// SPDX-License-Identifier: EUPL-1.2
// Who somebody is in the organisation. It never knows courses.

/** What one can be in a unit. Several at once, in several units. */
export const roles = [
  "employee",
  "manager",
  "vinOmbud",
  "vinHandlaggare",
  "safetyRepresentative",
  "coordinator",
] as const;
export type Role = (typeof roles)[number];

/** The signed-in person as every domain function gets them: first argument, and part of every `where`. */
export interface Actor {
  personId: string;
  name: string;
  /** The roles that hold today. */
  roles: { role: Role; orgUnitId: string }[];
  /** The root of the tree that the person's unit stands in: nobody reaches outside it. */
  municipalityId: string;
}

export function has(actor: Actor, role: Role): boolean {
  return actor.roles.some((each) => each.role === role);
}

/** The units in which the actor has the role. */
export function unitsAs(actor: Actor, role: Role): string[] {
  return actor.roles.filter((each) => each.role === role).map((each) => each.orgUnitId);
}
