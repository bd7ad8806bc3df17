// SPDX-License-Identifier: EUPL-1.2
// The door of each route, which its file declares by `export const handle = { door: … }`. It never knows what lies behind.
import type { AppLoadContext } from "@remix-run/server-runtime";
import { notFound } from "~/lib/http.server";
import { has } from "~/people/actor";
import type { Door, RoleDoor } from "./doors";
import type { Who } from "./who.server";

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
