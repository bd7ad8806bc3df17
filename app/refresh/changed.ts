// SPDX-License-Identifier: EUPL-1.2
// Whether a unit is another one than the one somebody did.
import type { Course, Unit } from "~/content/catalogue";
import { dayOf } from "~/lib/clock";

/** How somebody last met a unit. */
export interface Met {
  at: Date;
  /** Of the unit as it was; empty where nobody knows. */
  contentHash: string;
  /** The version of the course as it was begun; null where only the day tells. */
  version: number | null;
}

type Change = Course["changes"][number];

/**
 * Whether a change that the course calls material has come to a unit since then; one that names no units is of the whole
 * course.
 */
export const isNewSince = ({ version, on, material, units }: Change, unitId: string, met: Met): boolean =>
  material &&
  (on > dayOf(met.at) || (met.version !== null && version > met.version)) &&
  (units.length === 0 || units.includes(unitId));

/**
 * `changed`: a material change has come since. `rewritten`: it is written otherwise, and means the same. Null: as it was.
 * @param met null for a unit that was not there, or was never done
 */
export function changeOf(
  { changes }: Pick<Course, "changes">,
  unit: Pick<Unit, "id" | "hash">,
  met: Met | null,
): "changed" | "rewritten" | null {
  if (!met) return "changed";
  if (met.contentHash === unit.hash) return null;
  if (changes.some((change) => isNewSince(change, unit.id, met))) return "changed";
  return met.contentHash === "" ? null : "rewritten";
}
