// SPDX-License-Identifier: EUPL-1.2
// What a plan of an import is made of: what is known, what the file says becomes of it, and in which words it is told.
import type { Day } from "~/lib/clock";
import type { Role } from "../actor";
import type { JobFamily } from "../jobFamily";
import type { Wrong } from "./sheet";
import type { KnownUnit, PlannedUnit } from "./units";

/** What becomes of somebody, in the order of the page. */
export const outcomes = ["error", "new", "returns", "changed", "leaves", "unchanged"] as const;
export type Outcome = (typeof outcomes)[number];

export interface KnownMembership {
  id: string;
  orgUnitId: string;
  role: Role;
  jobFamily: JobFamily | null;
  fromDay: Day;
  toDay: Day | null;
}

export interface KnownPerson {
  id: string;
  number: string | null;
  name: string;
  email: string | null;
  employedFrom: Day;
  employedTo: Day | null;
  protectedOn: Day | null;
  memberships: KnownMembership[];
}

export interface Known {
  people: KnownPerson[];
  units: KnownUnit[];
}

/** One thing that becomes different: a word of `words.import.changes`, what it was and what it will be. */
export interface Change {
  what:
    | "name"
    | "email"
    | "number"
    | "employedFrom"
    | "employedTo"
    | "employedAgain"
    | "protected"
    | "roleGiven"
    | "roleEnded";
  from?: string | null;
  to?: string | null;
  role?: Role;
  jobFamily?: JobFamily | null;
}

export interface Told {
  changes: Change[];
  wrong: Wrong[];
  /** What is good to know and keeps nothing from being done. */
  notes: { note: "unknownJob" | "alreadyLeft" | "sameAs" | "kept"; value: string }[];
}

export interface PlannedLine {
  /** Null for who is not in the file. */
  line: number | null;
  outcome: Outcome;
  number: string;
  /** Empty for protected identity. */
  name: string;
  personId: string | null;
  told: Told;
}

export interface PlannedPerson {
  id: string;
  number: string;
  isRenumbered: boolean;
  /** Of somebody who is there and is or becomes protected: empty, and what is there stays. */
  name: string;
  email: string | null;
  employedFrom: Day;
  employedTo: Day | null;
  protectedOn: Day | null;
  pastFrom: Day | null;
  pastTo: Day | null;
}

export type PlannedMembership = KnownMembership & { personId: string };

export interface Plan {
  lines: PlannedLine[];
  units: PlannedUnit[];
  persons: PlannedPerson[];
  memberships: PlannedMembership[];
}

export interface Setting {
  today: Day;
  /** The municipality's own unit. */
  rootId: string;
  /** Who has a role in one of these and is not in the file has left; null where nobody leaves. */
  scope: ReadonlySet<string> | null;
  /** What somebody with protected identity is called until a chosen name is written. */
  protectedName: string;
  newId: () => string;
}

export const isOpen = (to: Day | null, today: Day) => to === null || to >= today;

/** Whether the person is known by a number, employed or about to be, and has a role in the scope. */
export function worksIn(person: KnownPerson, scope: ReadonlySet<string>, today: Day): boolean {
  return (
    person.number !== null &&
    isOpen(person.employedTo, today) &&
    person.memberships.some(({ orgUnitId, toDay }) => scope.has(orgUnitId) && isOpen(toDay, today))
  );
}
