// SPDX-License-Identifier: EUPL-1.2
// `npm test`: from a clean checkout, installs what is missing and runs everything that has to hold. Its last line is
// `N passed, N failed`, counting every check and every test. With `--long` (`npm run test:long`) it runs instead what takes
// too long for every time: the files `*.long.test.ts`, of which `-- NAME…` chooses some.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { build, checkNode, install, run, StepFailed } from "./install.mjs";

const module = (...parts) => path.join("node_modules", ...parts);
const reports = mkdtempSync(path.join(os.tmpdir(), "ratt-fraga-test-"));

let passed = 0;
let failed = 0;
/** What failed, in the words of its own test: told last, where one looks first. */
const broken = [];

function note(name, ok, started) {
  if (ok) passed += 1;
  else {
    failed += 1;
    broken.push(name);
  }
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${ok ? "passed" : "FAILED"}  ${name} (${seconds} s)`);
}

/** A check that is one program: it holds when the program ends with 0. */
async function check(name, args) {
  const started = Date.now();
  const ok = await run(process.execPath, args).then(
    () => true,
    () => false,
  );
  note(name, ok, started);
}

/** A program with many tests, which counts them itself in a JSON file. */
function suite(name, args, env, report, count) {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, { stdio: "inherit", env: { ...process.env, ...env } });
  const counted = existsSync(report) ? count(JSON.parse(readFileSync(report, "utf8"))) : { passed: 0, failed: 0 };
  // A suite that broke before it could count is a failure, however many it had passed.
  if (status !== 0 && counted.failed === 0) counted.failed = 1;
  if (counted.failed > 0) broken.push(...(counted.names?.length ? counted.names : [`${name}: no test that it names`]));
  passed += counted.passed;
  failed += counted.failed;
  console.log(
    `${name}: ${counted.passed} passed, ${counted.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
}

/** Playwright's own Chromium, else the system's, else Debian's package when we may install it. @returns where it is */
async function findChromium() {
  const system = () => ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  const own = [
    path.join(os.homedir(), ".cache", "ms-playwright"),
    path.join(os.homedir(), "Library", "Caches", "ms-playwright"),
    path.join(os.homedir(), "AppData", "Local", "ms-playwright"),
  ].some(existsSync);
  if (system() || own || process.env.CHROMIUM) return process.env.CHROMIUM ?? system() ?? "";
  if (existsSync("/etc/debian_version") && process.getuid?.() === 0) {
    console.log("Installing Chromium from Debian.");
    const packages = "apt-get update; apt-get install -y --no-install-recommends chromium fonts-dejavu-core";
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    // Why it was not installed is told with what to do instead.
    await run("sh", ["-c", packages], { quiet: true, env }).catch(() => undefined);
    if (existsSync("/usr/bin/chromium")) return "/usr/bin/chromium";
  }
  throw new StepFailed("The journeys need Chromium. Run: npx playwright install chromium, then npm test again.");
}

/** What was wrong, in a few lines: the whole stands above, among everything else that was said. */
function inBrief(messages) {
  const lines = messages.flatMap((message) => stripVTControlCharacters(message).split("\n").slice(0, 6));
  const said = lines.filter((line) => line.trim() && !/^\s+at /.test(line)).slice(0, 12);
  return said.map((line) => `\n        ${line.slice(0, 200)}`).join("");
}

/** The tests that vitest knows: those of every time, or the long ones. */
function vitest(name, args, env) {
  const report = path.join(reports, "vitest.json");
  suite(
    name,
    [
      module("vitest", "vitest.mjs"),
      "run",
      ...args,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
    ],
    env,
    report,
    (told) => ({
      passed: told.numPassedTests,
      failed: told.numFailedTests,
      names: told.testResults.flatMap(({ name: file, status, assertionResults }) => {
        const tests = assertionResults.filter((each) => each.status === "failed");
        const place = path.relative(process.cwd(), file);
        // A file that could not be read has no test that failed.
        if (tests.length === 0) return status === "failed" ? [place] : [];
        return tests.map((each) => `${place} › ${each.fullName}${inBrief(each.failureMessages)}`);
      }),
    }),
  );
}

/** Everything that takes long, one file at a time so that its figures are of nothing else. */
function runLong(names) {
  const wanted = names.length > 0 ? names.map((name) => `${name}.long.test.ts`) : [".long.test.ts"];
  vitest("long tests", [...wanted, "--no-file-parallelism", "--disable-console-intercept"], { LONG: "1" });
}

/** The journeys of a file, and of what is grouped in it, that did not end as they should. */
const failedJourneys = ({ title, specs, suites = [] }) => [
  ...specs
    .filter((each) => !each.ok)
    .map(({ title: name, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      return `${title} › ${name}${inBrief(errors.map(({ message }) => message ?? ""))}`;
    }),
  ...suites.flatMap(failedJourneys),
];

async function buildAndNote() {
  const started = Date.now();
  await build();
  note("build", true, started);
}

async function runAll() {
  // Beside each other is what keeps one core and no more busy for long.
  const looking = findChromium();
  // Told when nothing is at work any more.
  looking.catch(() => undefined);
  await install();
  const chromium = await looking;
  await check("formatting and lint", [
    module("@biomejs", "biome", "bin", "biome"),
    "check",
    "--error-on-warnings",
    ".",
  ]);
  await Promise.all([
    check("types", [module("typescript", "bin", "tsc"), "--noEmit"]),
    check("courses", ["--import", "tsx", "scripts/courses.ts"]).then(buildAndNote),
  ]);
  vitest("rules and data", [], {});
  const journeys = path.join(reports, "playwright.json");
  suite(
    "journeys",
    [module("@playwright", "test", "cli.js"), "test"],
    { CHROMIUM: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
    journeys,
    ({ stats, suites }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky + stats.skipped,
      names: suites.flatMap(failedJourneys),
    }),
  );
}

try {
  checkNode();
  process.chdir(path.resolve(import.meta.dirname, ".."));
  if (process.argv[2] === "--long") {
    await install();
    await build();
    runLong(process.argv.slice(3));
  } else await runAll();
} catch (error) {
  if (!(error instanceof StepFailed)) throw error;
  console.error(error.message);
  failed += 1;
} finally {
  rmSync(reports, { recursive: true, force: true });
}
for (const each of broken) console.log(`FAILED  ${each}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
