// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts", "prisma/**/*.test.ts"],
    // What takes too long for every time: `npm run test:long` asks for it.
    exclude: ["tests/journeys/**", "node_modules/**", ...(process.env.LONG === "1" ? [] : ["tests/**/*.long.test.ts"])],
    environment: "node",
    globalSetup: ["tests/prepare.ts"],
    setupFiles: ["tests/own.ts"],
    // As many files, and servers in a file, at once as there are cores to run them: left to itself vitest keeps one core free.
    maxWorkers: 2,
    maxConcurrency: 2,
    // Generous, for a machine that does other things too; nothing waits for them.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
