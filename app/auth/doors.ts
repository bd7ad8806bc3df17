// SPDX-License-Identifier: EUPL-1.2
/** Who may go in by a role; `leads` is for managers and coordinators. */
const roleDoors = ["manager", "coordinator", "leads"] as const;
export type RoleDoor = (typeof roleDoors)[number];

/** Whom a route is for. `demo` is open, but only in the demo. Each route declares one: `scripts/declaredDoors.ts`. */
export const doors = ["open", "demo", "signedIn", ...roleDoors] as const;
export type Door = (typeof doors)[number];
