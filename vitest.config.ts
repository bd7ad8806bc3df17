import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: {
    include: ["app/**/*.test.{ts,tsx}", "tests/**/*.test.ts", "scripts/**/*.test.ts", "prisma/**/*.test.ts"],
    exclude: ["tests/journeys/**", "node_modules/**", "**/*.long.test.ts"],
    environment: "node",
    globalSetup: ["tests/prepare.ts"],
    setupFiles: ["tests/own.ts"],
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
});
