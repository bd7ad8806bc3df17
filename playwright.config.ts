// SPDX-License-Identifier: EUPL-1.2
// The journeys: a real Chromium against the production build, with its own demo municipality and port.
import { existsSync } from "node:fs";
import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";

/** A port that nobody has, so that two checkouts can run their journeys at the same time. Workers inherit it. */
process.env.JOURNEYS_PORT ??= await new Promise<string>((resolve) => {
  const probe = createServer().listen(0, "127.0.0.1", () => {
    const address = probe.address();
    probe.close(() => resolve(String(typeof address === "object" && address ? address.port : 3123)));
  });
});

const address = `http://127.0.0.1:${process.env.JOURNEYS_PORT}`;
const chromium = process.env.CHROMIUM || ["/usr/bin/chromium", "/usr/bin/chromium-browser"].find(existsSync);

export default defineConfig({
  testDir: "tests/journeys",
  testMatch: "*.journey.ts",
  // Emptied before each run, and the server's data with it.
  outputDir: "test-results",
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous, for a machine that does other things too; nothing waits for them.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ? [["list"], ["json"]] : [["list"]],
  use: {
    baseURL: address,
    actionTimeout: 30_000,
    locale: "sv-SE",
    timezoneId: "Europe/Stockholm",
    trace: "off",
    contextOptions: { reducedMotion: "reduce" },
    launchOptions: {
      executablePath: chromium || undefined,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // Nothing outside this machine is ever reached, not even by mistake.
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
      ],
    },
  },
  projects: [
    { name: "js", use: { viewport: { width: 1280, height: 800 } }, grepInvert: /@no-js/ },
    { name: "no-js", use: { viewport: { width: 320, height: 640 }, javaScriptEnabled: false }, grepInvert: /@js/ },
  ],
  webServer: {
    command: "node scripts/start.mjs",
    url: `${address}/healthz`,
    timeout: 180_000,
    stdout: "pipe",
    gracefulShutdown: { signal: "SIGTERM", timeout: 5_000 },
    env: {
      DEMO: "1",
      PORT: process.env.JOURNEYS_PORT,
      HOST: "127.0.0.1",
      DATA_DIR: "test-results/data",
      DATABASE_URL: "",
      COURSES_DIR: "",
      ORIGIN: "",
      TRUST_PROXY: "",
      LOG_LEVEL: "warn",
    },
  },
});
