// The door of each route. A route is closed to everybody who is not signed in unless its file opens it, by
// `export const handle = { door: … }`. It never knows what lies behind.
import type { AppLoadContext } from "@remix-run/server-runtime";
import { notFound } from "~/lib/http.server";
import { has } from "~/people/actor";
import type { Who } from "./who.server";

/** `demo` is open, but only in the demo. `leads` is for managers and coordinators. Without a door a route is `signedIn`. */
export type Door = "open" | "demo" | "signedIn" | RoleDoor;
type RoleDoor = "manager" | "coordinator" | "leads";

const opensTo = ({ actor }: Who, door: RoleDoor) =>
  door === "leads" ? has(actor, "manager") || has(actor, "coordinator") : has(actor, door);

/** Whether one may go in: yes, after signing in, or never (which looks like a page that does not exist). */
export function admits(door: Door, who: Who | null, demo: boolean): "yes" | "signIn" | "no" {
  if (door === "open") return "yes";
  if (door === "demo") return demo ? "yes" : "no";
  if (!who) return "signIn";
  if (door === "signedIn") return "yes";
  return opensTo(who, door) ? "yes" : "no";
}

/**
 * Who is there, for a loader or action behind a door. Asking again costs nothing, and a loader that asks cannot be
 * reached by another way round.
 */
export function enter(context: AppLoadContext, door?: RoleDoor): Who {
  if (!context.who || (door && !opensTo(context.who, door))) throw notFound();
  return context.who;
}
