// What holds of every database at every moment, asked of the one that the settings name by a program of its own: so nobody
// else has it open when a server is killed. Prints what does not hold, a line each; ends with 1 when anything does not.
import { verifyLog } from "~/audit/verify.server";
import { loadCatalogue } from "~/content/catalogue.server";
import { db } from "~/lib/db.server";
import { compareCards } from "~/refresh/recompute.server";
import { compareStored } from "~/training/recompute.server";

/** Each names rows that there must not be. */
const never: Record<string, string> = {
  "two open cycles of one course": `SELECT "personId" || ' ' || "courseId" FROM "Enrolment" WHERE "completedAt" IS NULL
    GROUP BY "personId", "courseId" HAVING COUNT(*) > 1`,
  "a certificate of a course that is not completed": `SELECT c."code" FROM "Certificate" c
    JOIN "Enrolment" e ON e."id" = c."enrolmentId" WHERE e."completedAt" IS NULL`,
  "a try handed in without a result": `SELECT "id" FROM "QuizAttempt" WHERE "handedInAt" IS NOT NULL AND ("right" IS NULL OR "asked" IS NULL)`,
  "a result of a try that is not handed in": `SELECT "id" FROM "QuizAttempt" WHERE "handedInAt" IS NULL AND "right" IS NOT NULL`,
  "a try handed in that still keeps keys": `SELECT DISTINCT s."attemptId" FROM "QuizSave" s
    JOIN "QuizAttempt" a ON a."id" = s."attemptId" WHERE a."handedInAt" IS NOT NULL`,
  "a run with a choice missing": `SELECT "runId" FROM "RunChoice" GROUP BY "runId" HAVING COUNT(*) <> MAX("turn") - MIN("turn") + 1`,
  "an import that is done and was not confirmed": `SELECT "id" FROM "StaffImport" WHERE "appliedAt" IS NOT NULL AND "confirmedAt" IS NULL`,
  "a confirmed import without its entry": `SELECT "id" FROM "StaffImport" i WHERE "confirmedAt" IS NOT NULL
    AND 1 <> (SELECT COUNT(*) FROM "AuditEntry" a WHERE a."action" = 'import.confirmed' AND a."subject" = i."id")`,
  "a mail that says nothing": `SELECT m."id" FROM "Mail" m WHERE m."sentAt" IS NULL AND m."givenUpAt" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "MailItem" i WHERE i."mailId" = m."id")`,
};

const wrong: string[] = [];
const { broken } = await verifyLog();
if (broken !== null) wrong.push(`entry ${broken} of the audit log is broken`);
for (const each of [...(await compareStored(loadCatalogue())), ...(await compareCards())])
  wrong.push(JSON.stringify(each));
for (const [what, sql] of Object.entries(never)) {
  const rows = await db.$queryRawUnsafe<Record<string, unknown>[]>(sql);
  if (rows.length > 0) wrong.push(`${what}: ${Object.values(rows[0] ?? {})[0]} and ${rows.length - 1} more`);
}
for (const line of wrong) console.log(line);
process.exit(wrong.length > 0 ? 1 : 0);
