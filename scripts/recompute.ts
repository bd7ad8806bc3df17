// SPDX-License-Identifier: EUPL-1.2
// `npm run recompute`: whether what is stored though it could be computed is what follows from its causes. Ends with 1 when
// it is not, or cannot be read. It changes nothing.
import { existsSync } from "node:fs";
import { loadCatalogue } from "../app/content/catalogue.server";
import { environment } from "../app/lib/environment.server";
import { checkInstallation, NotOurDatabase } from "../app/lib/installation.server";
import { compareCards } from "../app/refresh/recompute.server";
import { compareStored } from "../app/training/recompute.server";

async function recompute(): Promise<string | null> {
  const file = environment.databaseUrl.replace(/^file:/, "");
  // Opening it would make it.
  if (!existsSync(file)) return `There is no database ${file}. Check DATABASE_URL and DATA_DIR.`;
  await checkInstallation();
  const differences = [...(await compareStored(loadCatalogue())), ...(await compareCards())];
  for (const { id, what, stored, follows } of differences)
    console.log(`${id}: ${what} is ${stored ?? "not there"}; from its causes follows ${follows ?? "nothing"}.`);
  if (differences.length > 0) return `${differences.length} differences.`;
  console.log("Everything that is stored follows from its causes.");
  return null;
}

const wrong = await recompute().catch((error: unknown) => {
  if (error instanceof NotOurDatabase) return error.message;
  throw error;
});
if (wrong) console.error(wrong);
process.exit(wrong ? 1 : 0);
