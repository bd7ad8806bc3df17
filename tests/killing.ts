// SPDX-License-Identifier: EUPL-1.2
// Processes killed with -9 at a random moment while they write, and what has to be so afterwards, whatever they wrote.
import { mkdtempSync } from "node:fs";
import path from "node:path";
import BetterSqlite from "better-sqlite3";
import { expect, inject } from "vitest";
import { faultsIn } from "../scripts/databaseFile";
import { runProgram } from "./programs";
import { type Asked, ask, type Running, serve } from "./running";

export const place = inject("place");
export const newFolder = () => mkdtempSync(path.join(place, "killed-"));
export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Numbers from 0 to 1 that are the same again for the same seed. */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What there is to tell of a kill afterwards. */
export interface Told {
  /** Writes that were acknowledged before it, each of which was looked for. */
  acknowledged: number;
  /** Requests that were under way when it came, or programs that had not ended. */
  interrupted: number;
}

export type Rows = BetterSqlite.Database;
export const fileIn = (dataDir: string, real = false) => path.join(dataDir, real ? "ratt-fraga.db" : "demo.db");

export function looking<T>(file: string, look: (database: Rows) => T): T {
  const database = new BetterSqlite(file, { readonly: true, fileMustExist: true });
  try {
    return look(database);
  } finally {
    database.close();
  }
}

/** How many entries of the audit log say that this was done: as many as there are rows of it, and never one without. */
export const entriesOf = (rows: Rows, action: string) =>
  rows.prepare(`SELECT COUNT(*) FROM "AuditEntry" WHERE "action" = ?`).pluck().get(action);

/** A server whose every child dies with it. */
export const serveAll = (dataDir: string, settings: Record<string, string> = {}) =>
  serve(dataDir, settings, ["setsid"]);

export async function kill(running: Running) {
  if (running.process.pid) process.kill(-running.process.pid, "SIGKILL");
  await running.ended;
}

/** The database is whole, everything in it hangs together, and a server starts on it and serves. */
export async function expectWhole(dataDir: string, settings: Record<string, string> = {}) {
  const file = fileIn(dataDir, settings.DEMO === "0");
  expect(looking(file, faultsIn)).toEqual([]);
  const [running, invariants] = await Promise.all([
    serveAll(dataDir, settings),
    runProgram("../tests/heldBy.ts", [], { DATA_DIR: dataDir, ...settings }),
  ]);
  expect([invariants.out, invariants.err]).toEqual(["", ""]);
  expect((await ask(running, "/healthz")).body).toBe('{"status":"ok"}');
  await kill(running);
}

/** One who sends: one form after another until the server is gone. `isTaken` has to be called for each answer that says so. */
export type Sender = (
  send: (address: string, asked: Asked) => ReturnType<typeof ask>,
  isTaken: () => void,
) => Promise<unknown>;

/** Lets all send, kills the server in the middle of it, and says how it went. */
export async function killWhileSending(
  running: Running,
  random: () => number,
  most: number,
  senders: Sender[],
): Promise<Told> {
  let [acknowledged, underWay, interrupted, isOver] = [0, 0, 0, false];
  const send = async (address: string, asked: Asked) => {
    if (isOver) throw new Error("over");
    underWay += 1;
    try {
      return await ask(running, address, asked);
    } finally {
      underWay -= 1;
    }
  };
  const isTaken = () => {
    acknowledged += 1;
  };
  const all = senders.map((sender) =>
    sender(send, isTaken).catch((error) => {
      // Whoever had a connection to the server has lost it. Everything else is a fault of ours.
      if (!isOver || !/over|ECONN|socket hang up|EPIPE/.test(String(error))) throw error;
    }),
  );
  const ended = Promise.all(all);
  await Promise.race([pause(random() * most), ended]);
  isOver = true;
  interrupted = underWay;
  await kill(running);
  await ended;
  return { acknowledged, interrupted };
}

/** Runs a program and kills it, with all it has started, at a random moment of so many milliseconds. */
export async function killProgram(script: string, args: string[], settings: Record<string, string>, at: number) {
  let isOver = false;
  const ran = runProgram(script, args, settings, {
    begun: (die) => {
      pause(at).then(() => !isOver && die());
    },
  });
  const { code } = await ran;
  isOver = true;
  return code;
}
