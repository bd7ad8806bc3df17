/** Whom a route is for. `demo` is open, but only in the demo. Each route declares one: `scripts/declaredDoors.ts`. */
export const doors = ["open", "demo", "signedIn", "manager", "coordinator"] as const;
export type Door = (typeof doors)[number];
