// SPDX-License-Identifier: EUPL-1.2
// `npm start` and its siblings: installs what is missing, generates, builds what is older than its sources, migrates,
// and then does what was asked. It never asks anything.
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build, checkNode, install, run, StepFailed } from "./install.mjs";

const [wish = "", ...rest] = process.argv.slice(2);
const tsx = (script, args = []) => run(process.execPath, ["--import", "tsx", script, ...args]);

try {
  checkNode();
  process.chdir(path.resolve(import.meta.dirname, ".."));
  if (!existsSync("node_modules") && wish === "") console.log("Rätt fråga: making everything ready.");
  await install();
  if (wish === "--demo") {
    process.env.DEMO = "1";
    if (rest.includes("--fresh")) await tsx("scripts/database.ts", ["--forget-demo"]);
  }
  if (wish === "--check-courses") {
    await tsx("scripts/courses.ts", rest);
    process.exit(0);
  }
  if (wish === "--quiz-import") {
    await tsx("scripts/importQuestions.ts", rest);
    process.exit(0);
  }
  if (wish === "--audit-verify") {
    await tsx("scripts/audit.ts", rest);
    process.exit(0);
  }
  if (wish === "--recompute") {
    await tsx("scripts/recompute.ts");
    process.exit(0);
  }
  if (wish === "--backup") {
    await tsx("scripts/backup.ts", rest);
    process.exit(0);
  }
  if (wish === "--restore") {
    await tsx("scripts/restore.ts", rest);
    process.exit(0);
  }
  if (wish === "--sbom") {
    await tsx("scripts/sbom.ts", rest);
    process.exit(0);
  }
  if (wish === "--scenario") {
    await tsx("scripts/scenario.ts", rest);
    process.exit(0);
  }
  if (wish === "--bench") {
    await build();
    await tsx("scripts/bench.ts", rest);
    process.exit(0);
  }
  if (wish === "--dev") process.env.NODE_ENV = "development";
  else if (wish !== "--setup") await build();
  mkdirSync(path.resolve(process.env.DATA_DIR || "data"), { recursive: true });
  // Migrates, and fills an empty demo.
  await tsx("scripts/database.ts", wish === "--setup" ? ["--setup", ...rest] : []);
  if (wish === "--setup") process.exit(0);
  if (wish === "--dev") {
    await run(process.execPath, [
      path.join("node_modules", "@remix-run", "dev", "dist", "cli.js"),
      "vite:dev",
      ...rest,
    ]);
    process.exit(0);
  }
  process.env.NODE_ENV = "production";
  // In this process, so that signals and the port belong to what was started.
  await import(pathToFileURL(path.resolve("build", "server", "index.js")).href);
} catch (error) {
  // What the system refuses (a folder, a port, a full disk) has a code and says itself what it is.
  if (!(error instanceof StepFailed) && typeof error?.code !== "string") throw error;
  if (!error.told) console.error(error.message);
  process.exit(1);
}
