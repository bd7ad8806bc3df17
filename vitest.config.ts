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
    // As many servers at once as there are cores to run them.
    maxConcurrency: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
