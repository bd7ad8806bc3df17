// SPDX-License-Identifier: EUPL-1.2
// Answers, as they are written and deleted. The same form twice, from two tabs or after going back, makes one row.
import type { Aging, Whose } from "~/lib/aging.server";
import { db, type Sql, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import type { Asked } from "~/quiz/asked";
import { stands, type Try } from "./tries.server";

/**
 * @param counts in a practice the first answer, since its feedback comes at once; in a test the last one, by when it is
 * saved
 */
export async function writeAnswers(
  tx: Transaction,
  attemptId: string,
  answers: [Asked, string[]][],
  counts: "first" | "last",
  now: Date,
): Promise<void> {
  if (answers.length === 0) return;
  const rows = answers.map(
    ([asked, answer]) => sql`(${attemptId}, ${asked.id}, ${asked.version}, ${JSON.stringify(answer)}, ${now})`,
  );
  const twice =
    counts === "first"
      ? sql`ON CONFLICT DO NOTHING`
      : sql`ON CONFLICT ("attemptId", "questionId") DO UPDATE SET "optionIds" = excluded."optionIds", "at" = excluded."at"`;
  await tx.$executeRaw(sql`
    INSERT INTO "QuizAnswer" ("attemptId", "questionId", "questionVersion", "optionIds", "at")
    VALUES ${sqlJoin(rows)} ${twice}`);
}

/** What a try has answers to, or has shown. */
export function readAnswers(tx: Transaction, attemptId: string) {
  return tx.$queryRaw<{ questionId: string; optionIds: string }[]>(sql`
    SELECT "questionId", "optionIds" FROM "QuizAnswer" WHERE "attemptId" = ${attemptId}`);
}

/**
 * Saves answers of a test that is under way; the last one counts, by when it is saved. Of a case, an answer stands once the
 * next part is shown.
 * @param opened the part of a case that is shown from now on
 * @param key of this saving: one that was taken before changes nothing
 * @returns `handedIn` when the try no longer takes answers
 */
export async function saveAnswers(
  given: Try,
  answers: ReadonlyMap<Asked, string[]>,
  opened: Asked | null,
  key: string,
  now: Date,
): Promise<"saved" | "handedIn"> {
  const attemptId = given.id ?? "";
  return db.$transaction(async (tx) => {
    const taken = await tx.$executeRaw(sql`
      INSERT INTO "QuizSave" ("attemptId", "key")
      SELECT t."id", ${key} FROM "QuizAttempt" t WHERE t."id" = ${attemptId} AND t."handedInAt" IS NULL
      ON CONFLICT DO NOTHING`);
    if (taken === 0) {
      const [row] = await tx.$queryRaw<{ handedInAt: Date | null }[]>(sql`
        SELECT "handedInAt" FROM "QuizAttempt" WHERE "id" = ${attemptId}`);
      return row?.handedInAt ? "handedIn" : "saved";
    }
    const all = [...answers];
    // What was shown since the try was read makes an answer stand too.
    const inCase = all.some(([asked]) => asked.inCase);
    const shown = inCase ? new Set((await readAnswers(tx, attemptId)).map((row) => row.questionId)) : given.shown;
    const open = all.filter(([asked]) => !stands({ ...given, shown }, asked));
    await writeAnswers(tx, attemptId, open, "last", now);
    await writeAnswers(tx, attemptId, opened ? [[opened, []]] : [], "first", now);
    return "saved";
  });
}

const leftTries = (than: Date, whose: Whose): Sql => sql`
  SELECT t."id", t."handedInAt", COALESCE(t."handedInAt", t."startedAt") AS "since"
  FROM "QuizAttempt" t JOIN "Enrolment" e ON e."id" = t."enrolmentId"
  WHERE ${whose.person(sql`e."personId"`)} AND ((t."handedInAt" < ${than} AND t."draw" IS NOT NULL)
    OR (t."handedInAt" IS NULL AND t."startedAt" < ${than} AND NOT EXISTS (
      SELECT 1 FROM "QuizAnswer" a WHERE a."attemptId" = t."id" AND a."at" >= ${than})))`;

/**
 * What was asked and answered in tries by when they were handed in; how they went stays. A try nobody has answered in for
 * as long and that was never handed in has nothing to stay.
 */
export const oldAnswers: Aging = {
  old: leftTries,
  destroy: async (tx, than, most, whose) => {
    const old = await tx.$queryRaw<{ id: string; handedInAt: Date | null }[]>(
      sql`${leftTries(than, whose)} LIMIT ${most}`,
    );
    const handedIn = old.filter((each) => each.handedInAt).map(({ id }) => id);
    await tx.quizAnswer.deleteMany({ where: { attemptId: { in: handedIn } } });
    await tx.quizAttempt.updateMany({ where: { id: { in: handedIn } }, data: { draw: null } });
    await tx.quizAttempt.deleteMany({ where: { id: { in: old.map(({ id }) => id) }, handedInAt: null } });
    return old.length;
  },
};
