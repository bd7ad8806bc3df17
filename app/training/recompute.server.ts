// SPDX-License-Identifier: EUPL-1.2
// `npm run recompute`: everything that is stored though it follows from other rows, reckoned anew and compared.
import type { Catalogue } from "~/content/catalogue";
import type { Day } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import { compareEnrolments, type EnrolmentDifference } from "~/progress/recompute.server";
import { validThroughOf } from "./due";
import { reckonDueDays } from "./dueDays.server";

export type Difference =
  | EnrolmentDifference
  | { id: string; what: "dueOn" | "validThrough"; stored: Day | null; follows: Day | null };

const slice = 2000;

/** What is stored and does not follow, over the whole database. An empty list is the proof. */
export async function compareStored(catalogue: Catalogue): Promise<Difference[]> {
  const differences: Difference[] = [];
  for (let after: string | null = ""; after !== null; ) {
    const some: { differences: EnrolmentDifference[]; last: string | null } = await compareEnrolments(
      catalogue,
      after,
      slice,
    );
    differences.push(...some.differences);
    if (some.last !== null) differences.push(...(await compareDays(after, some.last)));
    after = some.last;
  }
  return differences;
}

async function compareDays(after: string, last: string): Promise<Difference[]> {
  const which = sql`e."id" > ${after} AND e."id" <= ${last}`;
  const open = await reckonDueDays(read, sql`e."completedAt" IS NULL AND ${which}`);
  const rows = await read<{
    id: string;
    completedAt: Date | null;
    validityMonths: number;
    countsFrom: Day | null;
    validThrough: Day | null;
  }>(sql`
    SELECT e."id", e."completedAt", a."validityMonths", a."countsFrom", a."validThrough"
    FROM "Enrolment" e JOIN "Assignment" a ON a."enrolmentId" = e."id" WHERE ${which}`);
  return [
    ...open.map(({ id, dueOn, due }) => ({ id, what: "dueOn" as const, stored: dueOn, follows: due })),
    ...rows.flatMap((row) =>
      // Decided in the night after the completion; until then nothing is stored.
      row.validThrough === null && row.completedAt !== null
        ? []
        : [{ id: row.id, what: "validThrough" as const, stored: row.validThrough, follows: validity(row) }],
    ),
  ].filter((each) => each.stored !== each.follows);
}

const validity = (row: { completedAt: Date | null; validityMonths: number; countsFrom: Day | null }) =>
  row.completedAt && validThroughOf(new Date(row.completedAt), row);
