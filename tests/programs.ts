// SPDX-License-Identifier: EUPL-1.2
// Our own programs, run as an administrator runs them, and a database's rows laid side by side with another's.
import { spawn } from "node:child_process";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect } from "vitest";
import { rowsPerTable } from "../scripts/databaseFile";

export interface Ran {
  code: number | string;
  out: string;
  err: string;
}

/**
 * Runs one of `scripts/` until it ends.
 * @param within a command that runs another one
 * @param begun is handed the running process
 */
export function runProgram(
  script: string,
  args: readonly string[],
  settings: Record<string, string>,
  { within = [], begun = () => {} }: { within?: readonly string[]; begun?: (kill: () => void) => void } = {},
): Promise<Ran> {
  const { DATABASE_URL: _url, SESSION_SECRET: _secret, DATA_DIR: _dir, ...inherited } = process.env;
  const all = [...within, process.execPath, "--import", "tsx", path.join("scripts", script), ...args];
  const child = spawn(all[0] ?? "", all.slice(1), {
    env: { ...inherited, NODE_ENV: "production", DEMO: "1", LOG_LEVEL: "silent", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    // So that what it has started is killed with it.
    detached: true,
  });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.err += chunk;
  });
  begun(() => {
    try {
      if (child.pid) process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended by itself.
    }
  });
  return new Promise((resolve) => {
    child.on("close", (code, signal) => resolve({ code: code ?? signal ?? "?", ...said }));
  });
}

/** It did nothing, and said why in one sentence. */
export function expectRefusal({ code, out, err }: Ran, about: RegExp) {
  expect(err).toMatch(about);
  expect(err.trim().split("\n")).toHaveLength(1);
  expect(err).not.toMatch(/^\s+at |node:|Error:/m);
  expect([code, out]).toEqual([1, ""]);
}

/** Every row of every table as text, in an order that does not depend on where it lies. */
export function rowsIn(file: string): Record<string, string[]> {
  const database = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  try {
    const plain = (_name: string, value: unknown) => (Buffer.isBuffer(value) ? value.toString("hex") : value);
    return Object.fromEntries(
      Object.keys(rowsPerTable(database)).map((table) => [
        table,
        database
          .prepare(`SELECT * FROM "${table}"`)
          .all()
          .map((row) => JSON.stringify(row, plain))
          .sort(),
      ]),
    );
  } finally {
    database.close();
  }
}
