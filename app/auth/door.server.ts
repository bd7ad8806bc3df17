// The door of each route, which its file declares by `export const handle = { door: … }`. It never knows what lies behind.
import type { AppLoadContext } from "@remix-run/server-runtime";
import { notFound } from "~/lib/http.server";
import { has } from "~/people/actor";
import type { Door } from "./doors";
import type { Who } from "./who.server";

/** Whether one may go in: yes, after signing in, or never (which looks like a page that does not exist). */
export function admits(door: Door, who: Who | null, demo: boolean): "yes" | "signIn" | "no" {
  if (door === "open") return "yes";
  if (door === "demo") return demo ? "yes" : "no";
  if (!who) return "signIn";
  if (door === "signedIn") return "yes";
  return has(who.actor, door) ? "yes" : "no";
}

/**
 * Who is there, for a loader or action behind a door. Asking again costs nothing, and a loader that asks cannot be
 * reached by another way round.
 */
export function enter(context: AppLoadContext, role?: "manager" | "coordinator"): Who {
  if (!context.who || (role && !has(context.who.actor, role))) throw notFound();
  return context.who;
}
