// SPDX-License-Identifier: EUPL-1.2
// What holds of every database at every moment, asked of the one that the settings name by a program of its own: so nobody
// else has it open when a server is killed. Prints what does not hold, a line each; ends with 1 when anything does not.
import { verifyLog } from "~/audit/verify.server";
import { loadCatalogue } from "~/content/catalogue.server";
import { db } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { compareCards } from "~/refresh/recompute.server";
import { compareStored } from "~/training/recompute.server";
import { lookInto } from "./invariants";

/** What a killed process could leave half done, beside what holds of every database. */
const never: Record<string, string> = {
  "a try handed in that still keeps keys": `SELECT DISTINCT s."attemptId" FROM "QuizSave" s
    JOIN "QuizAttempt" a ON a."id" = s."attemptId" WHERE a."handedInAt" IS NOT NULL`,
  "an import that is done and was not confirmed": `SELECT "id" FROM "StaffImport" WHERE "appliedAt" IS NOT NULL AND "confirmedAt" IS NULL`,
  "a confirmed import without its entry": `SELECT "id" FROM "StaffImport" i WHERE "confirmedAt" IS NOT NULL
    AND 1 <> (SELECT COUNT(*) FROM "AuditEntry" a WHERE a."action" = 'import.confirmed' AND a."subject" = i."id")`,
  "a mail that says nothing": `SELECT m."id" FROM "Mail" m WHERE m."sentAt" IS NULL AND m."givenUpAt" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "MailItem" i WHERE i."mailId" = m."id")`,
};

const { broken: untrue } = await lookInto(environment.databaseUrl.replace(/^file:/, ""));
const wrong: string[] = [...untrue];
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
