// SPDX-License-Identifier: EUPL-1.2
// `npm run audit:verify`: whether the audit log is whole. Ends with 1 when it is not, or cannot be read.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { anchorFile, anchorsIn } from "../app/audit/anchor.server";
import { verifyLog } from "../app/audit/verify.server";
import { environment } from "../app/lib/environment.server";
import { checkInstallation, NotOurDatabase } from "../app/lib/installation.server";

async function verify(): Promise<string | null> {
  const file = environment.databaseUrl.replace(/^file:/, "");
  // Opening it would make it.
  if (!existsSync(file)) return `There is no database ${file}. Check DATABASE_URL and DATA_DIR.`;
  await checkInstallation();
  const { values } = parseArgs({ options: { anchors: { type: "string" } } });
  const from = values.anchors ?? anchorFile;
  if (values.anchors && !existsSync(from)) return `There is no file ${from}.`;
  const anchors = anchorsIn(from);
  const { entries, broken, cut } = await verifyLog(anchors);
  if (broken !== null)
    return `Entry ${broken} of ${entries} is broken: it was changed, or one before it was taken out or put in.`;
  if (cut)
    return entries < cut.entries
      ? `The log is cut off: it has ${entries} entries, and on ${cut.at.slice(0, 10)} it had ${cut.entries} (${from}). After an older copy of the database was put back that is so.`
      : `The log is another one: entry ${cut.entries} is not the one that it ended with on ${cut.at.slice(0, 10)} (${from}).`;
  console.log(`${entries} entries, unbroken.`);
  const last = anchors.at(-1);
  console.log(
    last
      ? `It fits ${anchors.length} anchors, the last of ${last.at.slice(0, 10)} with ${last.entries} entries. What came after that and was taken away again would not be seen.`
      : `There are no anchors (${from}): whether its end was cut off cannot be seen.`,
  );
  return null;
}

const wrong = await verify().catch((error: unknown) => {
  if (error instanceof NotOurDatabase) return error.message;
  throw error;
});
if (wrong) console.error(wrong);
process.exit(wrong ? 1 : 0);
