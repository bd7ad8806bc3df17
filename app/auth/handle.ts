// SPDX-License-Identifier: EUPL-1.2
import type { PageHandle } from "~/i18n/handle";
import type { Door } from "./doors";

/** What a route says about itself: `export const handle: RouteHandle = …`. Without a door nothing is built or started. */
export type RouteHandle = PageHandle & {
  door: Door;
  /** How many bytes its form may hold, where that is more than an ordinary one. */
  most?: number;
};
