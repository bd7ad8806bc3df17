// SPDX-License-Identifier: EUPL-1.2
// Sums over the ratings of a municipality in a month, department by department, for `confidenceMonths`. No row of a person
// leaves the database for them.
import { addToMonth, type Month, startOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import { isFirstLife } from "./forgetting.server";
import type { Sums, UnitSums } from "./means";

interface Row {
  department: string;
  confidencePeople: number;
  confidenceBefore: number;
  confidenceNow: number;
  worryPeople: number;
  worryBefore: number;
  worryNow: number;
}

/**
 * Of everybody who worked in the municipality that month and rated it on this occasion then: what they rated now and
 * before, of each thing that they rated both times. Whoever worked in several departments is in the last one by its id.
 */
export async function sumRatings(
  municipalityId: string,
  month: Month,
  occasion: "after" | "later",
): Promise<UnitSums[]> {
  const [from, next] = [`${month}-01`, `${addToMonth(month, 1)}-01`];
  const rows = await read<Row>(sql`
    WITH RECURSIVE below("id", "department") AS (
      SELECT "id", '' FROM "OrgUnit" WHERE "id" = ${municipalityId}
      UNION
      SELECT child."id", CASE WHEN below."department" = '' THEN child."id" ELSE below."department" END
      FROM "OrgUnit" child JOIN below ON child."parentId" = below."id"
    ),
    rated AS (
      SELECT given."confidence" AS "confidence", given."worry" AS "worry",
        before."confidence" AS "confidenceBefore", before."worry" AS "worryBefore",
        (SELECT MAX(below."department") FROM "Membership" m JOIN below ON below."id" = m."orgUnitId"
         WHERE m."personId" = given."personId" AND m."fromDay" < ${next}
           AND (m."toDay" IS NULL OR m."toDay" >= ${from})) AS "department"
      FROM "ConfidenceRating" given JOIN "ConfidenceRating" before
        ON before."personId" = given."personId" AND before."occasion" = 'before'
      WHERE given."occasion" = ${occasion} AND given."at" >= ${startOf(from)} AND given."at" < ${startOf(next)}
        AND ${isFirstLife(sql`given."personId"`, sql`given."at"`)}
    )
    SELECT "department", COUNT("confidence" + "confidenceBefore") AS "confidencePeople",
      SUM(CASE WHEN "confidence" IS NOT NULL THEN COALESCE("confidenceBefore", 0) ELSE 0 END) AS "confidenceBefore",
      SUM(CASE WHEN "confidenceBefore" IS NOT NULL THEN COALESCE("confidence", 0) ELSE 0 END) AS "confidenceNow",
      COUNT("worry" + "worryBefore") AS "worryPeople",
      SUM(CASE WHEN "worry" IS NOT NULL THEN COALESCE("worryBefore", 0) ELSE 0 END) AS "worryBefore",
      SUM(CASE WHEN "worryBefore" IS NOT NULL THEN COALESCE("worry", 0) ELSE 0 END) AS "worryNow"
    FROM rated WHERE "department" IS NOT NULL GROUP BY "department"`);
  const sums = (people: number, before: number, now: number): Sums => ({
    people: Number(people),
    before: Number(before),
    now: Number(now),
  });
  return rows.map((row) => ({
    unit: row.department || null,
    confidence: sums(row.confidencePeople, row.confidenceBefore, row.confidenceNow),
    worry: sums(row.worryPeople, row.worryBefore, row.worryNow),
  }));
}
