// SPDX-License-Identifier: EUPL-1.2
// What is told of a municipality's ratings of how it feels to ask: made when a month is over, written once and kept. It
// never tells more than `means` lets it.
import { addToMonth, type Month, monthOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { inSwedish } from "~/lib/swedish";
import { sumRatings } from "./confidenceSums.server";
import { tellMonth } from "./means";

/**
 * Tells every month that is over and has not been told, in every municipality, also one of which there is nothing to tell.
 * Of two that do it at once the first counts: a month is told once.
 */
export async function tellConfidenceOfMonths(now: Date): Promise<void> {
  const last = addToMonth(monthOf(now), -1);
  const municipalities = await read<{ id: string; name: string; told: Month | null; first: string | null }>(sql`
    SELECT o."id", s."name",
      (SELECT MAX(r."month") FROM "ConfidenceReport" r WHERE r."municipalityId" = o."id") AS "told",
      (SELECT MIN(r."at") FROM "ConfidenceRating" r) AS "first"
    FROM "OrgUnit" o JOIN "MunicipalitySettings" s ON s."orgUnitId" = o."id" WHERE o."parentId" IS NULL`);
  for (const { id, name, told, first } of municipalities) {
    const from = told ? addToMonth(told, 1) : first ? monthOf(new Date(first)) : last;
    for (let month = from; month <= last; month = addToMonth(month, 1)) await tell({ id, name }, month, now);
  }
}

async function tell(municipality: { id: string; name: string }, month: Month, now: Date): Promise<void> {
  const departments = await read<{ id: string; name: string }>(sql`
    SELECT "id", "name" FROM "OrgUnit"
    WHERE "parentId" = ${municipality.id} AND ("closedOn" IS NULL OR "closedOn" >= ${`${month}-01`})`);
  const figures = tellMonth(
    [municipality, ...departments.sort((a, b) => inSwedish(a.name, b.name))],
    await sumRatings(municipality.id, month, "after"),
    await sumRatings(municipality.id, month, "later"),
  );
  await db.$executeRaw(sql`
    INSERT INTO "ConfidenceReport" ("municipalityId", "month", "figures", "publishedAt")
    VALUES (${municipality.id}, ${month}, ${JSON.stringify(figures)}, ${now}) ON CONFLICT DO NOTHING`);
}
