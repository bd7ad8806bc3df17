// SPDX-License-Identifier: EUPL-1.2
// Makes the database ready: migrates it, fills an empty demo, or sets up a real installation. Ends when it is done.
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { NotCompiled } from "../app/content/catalogue.server";
import { db } from "../app/lib/db.server";
import { environment } from "../app/lib/environment.server";
import { checkInstallation, databaseSentence, installationKind, NotOurDatabase } from "../app/lib/installation.server";
import { now } from "../app/lib/now.server";
import { BrokenErasures } from "../app/privacy/erasures.server";
import { demoMark } from "../prisma/demoMark";
import { knownMigrations, Refusal, removeDatabase } from "./databaseFile";
import { StepFailed } from "./install.mjs";
import { migrate } from "./migrating";

async function main() {
  const values = given();
  if (values.setup && environment.demo)
    throw new Refusal(
      "As it is set now this would be the demo, which needs no setup. For a real installation set SESSION_SECRET to at least 32 random characters, and DEMO to nothing or 0.",
    );
  const file = environment.databaseUrl.replace(/^file:/, "");
  if (values["forget-demo"]) {
    if (environment.demo) forgetDemo();
    return;
  }
  await refuseAnother(file);
  if (environment.demo) await forgetOldDemo(file);
  // An open connection of ours is another's to whoever takes the database alone.
  await db.$disconnect();
  await migrate(file);
  const kind = await installationKind();
  if (values.setup) {
    const { newLink, setUp } = await import("./setup");
    if (kind === null) {
      if (!(await setUp(values)))
        throw new Refusal(
          "\nNothing was set up: an answer is missing. Run it again, or give all three: npm run setup -- --municipality NAME --name NAME --login NAME",
        );
    } else if (!(await newLink(values.login)))
      throw new Refusal(
        values.login
          ? `There is nobody here with the user name ${values.login} who has still to choose a password. Nothing was changed.`
          : "There is an installation in this database already. Nothing was changed. For a new link to somebody who has not chosen a password yet: npm run setup -- --login NAME",
      );
  } else if (environment.demo && kind === null) {
    const { makeDemo } = await import("../prisma/demo");
    console.log("Filling the demo: Exempelkommunen.");
    await makeDemo(now());
  }
  if (kind !== null || environment.demo || values.setup) {
    const { forgetAgain, settle } = await import("./settle");
    await settle(knownMigrations().at(-1) ?? "");
    await forgetAgain();
  }
  // Asked first, since reading the courses takes its time.
  if ((await db.quizAttempt.count({ where: { draw: null, right: null } })) > 0) {
    const { fillOldTries } = await import("../app/attempts/oldTries.server");
    const own = await db.municipalitySettings.findFirstOrThrow();
    const { catalogueIn } = await import("../app/content/catalogue.server");
    await fillOldTries(catalogueIn({ kommunen: own.name, vin: own.term }), now());
  }
}

/** What was asked for on the command line. @throws Refusal for what there is not */
function given() {
  try {
    return parseArgs({
      options: {
        setup: { type: "boolean" },
        "forget-demo": { type: "boolean" },
        municipality: { type: "string" },
        name: { type: "string" },
        login: { type: "string" },
      },
    }).values;
  } catch (error) {
    throw new Refusal(`${(error as Error).message.split(". ")[0]}. It takes --municipality, --name and --login.`);
  }
}

/** Before anything is changed: a demo leaves a real installation's database as it is, and the other way about. */
async function refuseAnother(file: string) {
  if (!existsSync(file)) return;
  const kind = await installationKind().catch(() => null);
  if (kind !== null && (kind === "demo") !== environment.demo) await checkInstallation();
}

const demoFile = path.join(environment.dataDir, "demo.db");

function forgetDemo() {
  removeDatabase(demoFile);
  for (const end of [".erasures", ".anchors"]) rmSync(demoFile + end, { force: true });
}

/** A demo that another version made lacks what is new: it is made anew, or, where it is not the usual file, that is said. */
async function forgetOldDemo(file: string) {
  if (!existsSync(file) || (await installationKind().catch(() => null)) !== "demo") return;
  const [made] = await db
    .$queryRawUnsafe<{ demoMark: string | null }[]>(`SELECT "demoMark" FROM "Installation"`)
    .catch(() => []);
  if (made?.demoMark === demoMark()) return;
  if (path.resolve(file) !== demoFile) {
    console.log(`The demo in ${file} was made by another version and may lack what is new. Delete it to begin anew.`);
    return;
  }
  console.log("The demo was made by another version: it begins anew.");
  await db.$disconnect();
  forgetDemo();
}

try {
  await main();
  process.exit(0);
} catch (error) {
  if (String((error as { code?: unknown })?.code).startsWith("SQLITE_")) {
    console.error(databaseSentence(error));
    process.exit(1);
  }
  const expected = [Refusal, NotOurDatabase, NotCompiled, StepFailed, BrokenErasures].some(
    (kind) => error instanceof kind,
  );
  console.error(expected ? (error as Error).message : error);
  process.exit(1);
}
