// SPDX-License-Identifier: EUPL-1.2
// The means of a municipality's ratings, as they were told when each month was over. It never sees a rating.
import { record } from "~/audit/record.server";
import type { Month } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import type { UnitMeans } from "./means";

export interface ConfidenceReport {
  /** Null before the first month is told. */
  month: Month | null;
  /** The municipality first; none where nothing is told of the month. */
  units: UnitMeans[];
  /** Every month of which something is told, the latest first, with what it was in the whole municipality. */
  months: { month: Month; whole: UnitMeans }[];
}

/**
 * The report of one month; without a wish, of the latest of which something is told. That somebody looked is written in
 * the audit log.
 * @returns null for who does not coordinate the whole municipality, and for a month that has not been told
 */
export async function readConfidenceReport(
  actor: Actor,
  wanted: Month | null,
  isVisit: boolean,
  now: Date,
): Promise<ConfidenceReport | null> {
  const { municipalityId } = actor;
  if (!unitsAs(actor, "coordinator").includes(municipalityId)) return null;
  const rows = await read<{ month: Month; figures: string }>(sql`
    SELECT "month", "figures" FROM "ConfidenceReport" WHERE "municipalityId" = ${municipalityId} ORDER BY "month" DESC`);
  const told = rows.map(({ month, figures }) => ({ month, units: JSON.parse(figures) as UnitMeans[] }));
  const months = told.flatMap(({ month, units: [whole] }) => (whole ? [{ month, whole }] : []));
  const month = wanted ?? months[0]?.month ?? told[0]?.month ?? null;
  const shown = told.find((each) => each.month === month);
  if (month && !shown) return null;
  if (isVisit)
    await db.$transaction((tx) =>
      record(tx, actor.personId, "confidence.seen", [municipalityId, month].filter(Boolean).join(" "), now),
    );
  return { month, units: shown?.units ?? [], months };
}
