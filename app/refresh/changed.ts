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

/** A change that names no units is one of the whole course. */
export const isAbout = ({ units }: Course["changes"][number], unitId: string): boolean =>
  units.length === 0 || units.includes(unitId);

/**
 * `changed`: a change that the course calls material has come since, to the unit or to the whole course. `rewritten`: it
 * is written otherwise, and means the same. Null: as it was.
 * @param met null for a unit that was not there, or was never done
 */
export function changeOf(
  { changes }: Pick<Course, "changes">,
  unit: Pick<Unit, "id" | "hash">,
  met: Met | null,
): "changed" | "rewritten" | null {
  if (!met) return "changed";
  if (met.contentHash === unit.hash) return null;
  const isLater = ({ version, on }: Course["changes"][number]) =>
    on > dayOf(met.at) || (met.version !== null && version > met.version);
  const isMaterial = changes.some(
    (change) => change.material && isLater(change) && isAbout(change, unit.id),
  );
  if (isMaterial) return "changed";
  return met.contentHash === "" ? null : "rewritten";
}
