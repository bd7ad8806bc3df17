import type { PageHandle } from "~/i18n/handle";
import type { Door } from "./door.server";

/** What a route says about itself: `export const handle: RouteHandle = …`. Without a door it is for the signed-in. */
export type RouteHandle = PageHandle & {
  door?: Door;
  /** How many bytes its form may hold, where that is more than an ordinary one. */
  most?: number;
};
