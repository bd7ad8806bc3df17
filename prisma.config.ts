// SPDX-License-Identifier: EUPL-1.2
// The Prisma command line runs from WebAssembly through the same adapter as the server, so nothing is downloaded.
import path from "node:path";
import { PrismaBetterSQLite3 } from "@prisma/adapter-better-sqlite3";
import { defineConfig } from "prisma/config";

// Without an address the command line falls back to downloading an engine and hides the real error.
process.env.DATABASE_URL ||= `file:${path.resolve("data", "demo.db")}`;

export default defineConfig({
  schema: path.join("prisma", "schema.prisma"),
  migrations: { path: path.join("prisma", "migrations") },
  engine: "js",
  experimental: { adapter: true },
  adapter: async () => new PrismaBetterSQLite3({ url: process.env.DATABASE_URL ?? "" }),
});
