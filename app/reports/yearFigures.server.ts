// SPDX-License-Identifier: EUPL-1.2
// The report of a year that is over, counted once and kept: so it says the same whoever is erased later. It holds no person.
import { dayOf } from "~/lib/clock";
import { db, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { keepsWhole } from "~/people/reach.server";
import { type CountedYear, countYear, yearsBack } from "./year.server";

/** As it was counted; null where it was not, and for who coordinates a part: theirs is counted from the rows there are. */
export async function toldYear(actor: Actor, year: number): Promise<CountedYear | null> {
  if (!keepsWhole(actor)) return null;
  const row = await db.yearFigures.findUnique({
    where: { municipalityId_year: { municipalityId: actor.municipalityId, year } },
  });
  return row && (JSON.parse(row.figures) as CountedYear);
}

/**
 * Counts every year that is over, has a report and has not been counted, in every municipality. Of two that do it at once
 * the first counts.
 */
export async function tellYearsThatAreOver(now: Date): Promise<void> {
  const thisYear = Number(dayOf(now).slice(0, 4));
  const municipalities = await db.municipalitySettings.findMany({ select: { orgUnitId: true } });
  for (const { orgUnitId: id } of municipalities)
    for (let year = thisYear - yearsBack; year < thisYear; year++) {
      const known = await db.yearFigures.count({ where: { municipalityId: id, year } });
      if (known > 0) continue;
      const figures = await countYear(everybodyOf(id), year, now);
      await db.$executeRaw(sql`
        INSERT INTO "YearFigures" ("municipalityId", "year", "figures", "countedAt")
        VALUES (${id}, ${year}, ${JSON.stringify(figures)}, ${now}) ON CONFLICT DO NOTHING`);
    }
}

/** Who would see all of the municipality: what is counted is asked for as a coordinator asks. */
const everybodyOf = (municipalityId: string): Actor => ({
  personId: "",
  name: "",
  municipalityId,
  roles: [{ role: "coordinator", orgUnitId: municipalityId }],
});
