// SPDX-License-Identifier: EUPL-1.2
// Counts and sums over the first tries of a municipality in a month, for `publishing`. No row of a person leaves the
// database for them.
import { addToMonth, type Month, startOf } from "~/lib/clock";
import { read, type Sql, sql, sqlJoin } from "~/lib/db.server";
import { unitsOfMunicipality } from "~/people/scope.server";
import type { Sums } from "./discrimination";
import { isFirstLife } from "./forgetting.server";

/** `counted(id, stepId)`: of everybody who worked in the municipality that month, the first try at each step they ever handed in. */
function counted(municipalityId: string, month: Month): Sql {
  const [from, next] = [`${month}-01`, `${addToMonth(month, 1)}-01`];
  return sql`${unitsOfMunicipality(municipalityId)},
    counted AS (
      SELECT t."id", t."stepId"
      FROM "QuizAttempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"
      WHERE t."handedInAt" >= ${startOf(from)} AND t."handedInAt" < ${startOf(next)}
        AND NOT EXISTS (
          SELECT 1 FROM "Enrolment" other JOIN "QuizAttempt" earlier ON earlier."enrolmentId" = other."id"
          WHERE other."personId" = e."personId" AND earlier."stepId" = t."stepId"
            AND earlier."handedInAt" < t."handedInAt")
        AND ${isFirstLife(sql`e."personId"`, sql`t."handedInAt"`)}
        AND EXISTS (
          SELECT 1 FROM "Membership" m
          WHERE m."personId" = e."personId" AND m."fromDay" < ${next} AND (m."toDay" IS NULL OR m."toDay" >= ${from})
            AND m."orgUnitId" IN (SELECT "id" FROM scope))
    )`;
}

/** How many people gave exactly this answer. */
export interface AnswerCount {
  stepId: string;
  questionId: string;
  version: number;
  optionIds: string;
  people: number;
}

export async function countAnswers(municipalityId: string, month: Month): Promise<AnswerCount[]> {
  const rows = await read<AnswerCount>(sql`
    WITH RECURSIVE ${counted(municipalityId, month)}
    SELECT c."stepId", a."questionId", a."questionVersion" AS "version", a."optionIds", COUNT(*) AS "people"
    FROM counted c JOIN "QuizAnswer" a ON a."attemptId" = c."id"
    GROUP BY c."stepId", a."questionId", a."questionVersion", a."optionIds"`);
  return rows.map((row) => ({ ...row, version: Number(row.version), people: Number(row.people) }));
}

/** How many people's answers there are at each step. */
export async function countTries(municipalityId: string, month: Month): Promise<Map<string, number>> {
  const rows = await read<{ stepId: string; tries: number }>(sql`
    WITH RECURSIVE ${counted(municipalityId, month)}
    SELECT "stepId", COUNT(*) AS "tries" FROM counted c
    WHERE EXISTS (SELECT 1 FROM "QuizAnswer" a WHERE a."attemptId" = c."id") GROUP BY "stepId"`);
  return new Map(rows.map(({ stepId, tries }) => [stepId, Number(tries)]));
}

/** A question that is compared with the others of its step, and the answers to it that are right. */
export interface Compared {
  stepId: string;
  questionId: string;
  right: string[];
}

export type QuestionSums = Sums & { stepId: string; questionId: string };

/** For each question, over the tries that had another of the compared ones of the same step. */
export async function sumTries(
  municipalityId: string,
  month: Month,
  compared: readonly Compared[],
): Promise<QuestionSums[]> {
  if (compared.length === 0) return [];
  const asked = compared.map(({ stepId, questionId }) => sql`(${stepId}, ${questionId})`);
  const right = compared.flatMap(({ stepId, questionId, right }) =>
    right.map((optionIds) => sql`(${stepId}, ${questionId}, ${optionIds})`),
  );
  const rows = await read<QuestionSums>(sql`
    WITH RECURSIVE ${counted(municipalityId, month)},
    asked("stepId", "questionId") AS (VALUES ${sqlJoin(asked)}),
    holds("stepId", "questionId", "optionIds") AS (VALUES ${sqlJoin(right)}),
    marked AS (
      SELECT c."id", c."stepId", a."questionId", CASE WHEN holds."optionIds" IS NULL THEN 0.0 ELSE 1.0 END AS "point"
      FROM counted c JOIN "QuizAnswer" a ON a."attemptId" = c."id"
      JOIN asked ON asked."stepId" = c."stepId" AND asked."questionId" = a."questionId"
      LEFT JOIN holds ON holds."stepId" = c."stepId" AND holds."questionId" = a."questionId"
        AND holds."optionIds" = a."optionIds"
    ),
    beside AS (
      SELECT "stepId", "questionId", "point",
        (SUM("point") OVER (PARTITION BY "id") - "point") / NULLIF(COUNT(*) OVER (PARTITION BY "id") - 1, 0) AS "share"
      FROM marked
    )
    SELECT "stepId", "questionId", COUNT(*) AS "tries", SUM("point") AS "right", SUM("share") AS "rest",
      SUM("share" * "share") AS "restSquared", SUM("point" * "share") AS "rightTimesRest"
    FROM beside WHERE "share" IS NOT NULL GROUP BY "stepId", "questionId"`);
  return rows.map(({ stepId, questionId, ...sums }) => ({
    stepId,
    questionId,
    tries: Number(sums.tries),
    right: Number(sums.right),
    rest: Number(sums.rest),
    restSquared: Number(sums.restSquared),
    rightTimesRest: Number(sums.rightTimesRest),
  }));
}
