// SPDX-License-Identifier: EUPL-1.2
import { sha256 } from "~/lib/hash";
import type { Actor, Role } from "~/people/actor";

const powerful: readonly Role[] = ["manager", "coordinator"];

/**
 * What of somebody's roles opens other people's rows, as a mark to compare: another one means that a session is for more
 * or for less than it was. Empty for who sees only their own.
 */
export function powerOf({ roles }: Pick<Actor, "roles">): string {
  const held = roles.filter(({ role }) => powerful.includes(role)).map(({ role, orgUnitId }) => `${role} ${orgUnitId}`);
  return held.length === 0 ? "" : sha256(held.sort().join("\n"));
}
