// SPDX-License-Identifier: EUPL-1.2
// The figures of a municipality's questions, as they were told when each month was over. It never sees an answer.
import { record } from "~/audit/record.server";
import type { Month } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import type { StepFigures } from "./figures";

export interface QuestionReport {
  /** Null before the first month is told. */
  month: Month | null;
  steps: StepFigures[];
  /** Every month of which something is told, the latest first. */
  months: Month[];
}

/**
 * The report of one month; without a wish, of the latest of which something is told. That somebody looked is written in
 * the audit log.
 * @returns null for who does not coordinate the whole municipality, and for a month that has not been told
 */
export async function readQuestionReport(
  actor: Actor,
  wanted: Month | null,
  isVisit: boolean,
  now: Date,
): Promise<QuestionReport | null> {
  const { municipalityId } = actor;
  if (!unitsAs(actor, "coordinator").includes(municipalityId)) return null;
  const told = await read<{ month: Month; questions: number }>(sql`
    SELECT "month", "questions" FROM "QuestionReport" WHERE "municipalityId" = ${municipalityId} ORDER BY "month" DESC`);
  const months = told.filter(({ questions }) => Number(questions) > 0).map(({ month }) => month);
  const month = wanted ?? months[0] ?? told[0]?.month ?? null;
  if (month && !told.some((each) => each.month === month)) return null;
  const [kept] = await read<{ figures: string }>(sql`
    SELECT "figures" FROM "QuestionReport" WHERE "municipalityId" = ${municipalityId} AND "month" = ${month}`);
  if (isVisit)
    await db.$transaction((tx) =>
      record(tx, actor.personId, "questions.seen", [municipalityId, month].filter(Boolean).join(" "), now),
    );
  return { month, steps: kept ? JSON.parse(kept.figures) : [], months };
}
