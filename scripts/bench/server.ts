// SPDX-License-Identifier: EUPL-1.2
// The built server in a process of its own, as in production, on a folder of data of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:net";
import path from "node:path";
import { createInterface } from "node:readline";

export interface Running {
  origin: string;
  child: ChildProcess;
  /** Milliseconds from `node` to the first page. */
  startMs: number;
  stop: () => Promise<void>;
}

/** The limits of memory that `npm start` gives the server: without them V8 collects late and keeps twice as much. */
const flags = (JSON.parse(readFileSync("package.json", "utf8")).scripts.start as string).match(/--max\S+/g) ?? [];

/** @param heard is told each line that the server writes into its log */
export async function startServer(env: Record<string, string>, heard?: (line: string) => void): Promise<Running> {
  const started = performance.now();
  const child = spawn(process.execPath, [...flags, path.join("build", "server", "index.js")], {
    env: { ...process.env, ...env, NODE_ENV: "production" },
    stdio: ["ignore", heard ? "pipe" : "ignore", "inherit"],
  });
  if (heard && child.stdout) createInterface(child.stdout).on("line", heard);
  // A bench that breaks takes its server with it.
  process.once("exit", () => child.kill());
  const origin = `http://127.0.0.1:${env.PORT}`;
  for (;;) {
    try {
      const response = await fetch(`${origin}/login`);
      await response.text();
      if (response.ok) break;
    } catch {
      if (child.exitCode !== null) throw new Error("the server did not start");
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  }
  const startMs = performance.now() - started;
  const stop = () =>
    new Promise<void>((resolve) => {
      child.once("exit", () => resolve());
      child.kill("SIGTERM");
    });
  return { origin, child, startMs, stop };
}

/** The process's own share of memory in MB (PSS), or null where the system does not tell. */
export function memoryOf(child: ChildProcess): number | null {
  try {
    const rollup = readFileSync(`/proc/${child.pid}/smaps_rollup`, "utf8");
    return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1]) / 1024;
  } catch {
    return null;
  }
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 3999));
    });
  });
}
