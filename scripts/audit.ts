// `npm run audit:verify`: whether the audit log is whole. Ends with 1 when it is not, or cannot be read.
import { existsSync } from "node:fs";
import { verifyLog } from "../app/audit/verify.server";
import { environment } from "../app/lib/environment.server";
import { checkInstallation, NotOurDatabase } from "../app/lib/installation.server";

async function verify(): Promise<string | null> {
  const file = environment.databaseUrl.replace(/^file:/, "");
  // Opening it would make it.
  if (!existsSync(file)) return `There is no database ${file}. Check DATABASE_URL and DATA_DIR.`;
  await checkInstallation();
  const { entries, broken } = await verifyLog();
  if (broken !== null)
    return `Entry ${broken} of ${entries} is broken: it was changed, or one before it was taken out or put in.`;
  console.log(`${entries} entries, unbroken.`);
  return null;
}

const wrong = await verify().catch((error: unknown) => {
  if (error instanceof NotOurDatabase) return error.message;
  throw error;
});
if (wrong) console.error(wrong);
process.exit(wrong ? 1 : 0);
