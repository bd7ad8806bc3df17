// SPDX-License-Identifier: EUPL-1.2
// The questions that tries asked, so that what somebody answered can still be looked at when the question is rewritten
// or withdrawn. A question is kept by the hash of what it said.
import type { Question, QuizStep } from "~/content/catalogue";
import type { Aging, Whose } from "~/lib/aging.server";
import { read, type Sql, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import { sha256 } from "~/lib/hash";

const hashes = new WeakMap<Question, string>();

export function hashOf(question: Question): string {
  const known = hashes.get(question) ?? sha256(JSON.stringify(question));
  hashes.set(question, known);
  return known;
}

const day = 24 * 60 * 60 * 1000;

/** When a try that asks them begins or is handed in. Writes at most once a day for each. */
export async function keepQuestions(tx: Transaction, questions: readonly Question[], now: Date): Promise<void> {
  const rows = questions.map(
    (question) => sql`(${hashOf(question)}, ${question.id}, ${question.version}, ${JSON.stringify(question)}, ${now})`,
  );
  await tx.$executeRaw(sql`
    INSERT INTO "Question" ("hash", "questionId", "version", "body", "keptAt") VALUES ${sqlJoin(rows)}
    ON CONFLICT ("hash") DO UPDATE SET "keptAt" = excluded."keptAt"
    WHERE "Question"."keptAt" < ${new Date(now.getTime() - day)}`);
}

/** The questions as they were asked, by their hash: those of today, and kept ones where they have changed since. */
export async function questionsAsAsked(step: QuizStep, wanted: readonly string[]): Promise<Map<string, Question>> {
  const found = new Map(step.questions.map((question) => [hashOf(question), question]));
  const missing = wanted.filter((hash) => !found.has(hash));
  if (missing.length === 0) return found;
  const rows = await read<{ hash: string; body: string }>(sql`
    SELECT "hash", "body" FROM "Question" WHERE "hash" IN (${sqlJoin(missing)})`);
  for (const row of rows) found.set(row.hash, JSON.parse(row.body) as Question);
  return found;
}

const unasked = (than: Date, whose: Whose): Sql => sql`
  SELECT "hash", "keptAt" AS "since" FROM "Question" WHERE "keptAt" < ${than} AND ${whose.nobodys()}`;

/**
 * Questions by when a try last began or ended with them. Answers are kept as long, so none is left without its question.
 */
export const oldQuestions: Aging = {
  old: unasked,
  destroy: (tx, than, most, whose) =>
    tx.$executeRaw(
      sql`DELETE FROM "Question" WHERE "hash" IN (SELECT "hash" FROM (${unasked(than, whose)}) gone LIMIT ${most})`,
    ),
};
