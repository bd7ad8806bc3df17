// SPDX-License-Identifier: EUPL-1.2
import { spawn } from "node:child_process";
import path from "node:path";
import { db } from "~/lib/db.server";
import { log } from "~/lib/log.server";
import type { Actor } from "../actor";
import { type ConfirmProblem, confirmImport, isImport, type UploadProblem, uploadImport } from "./imports.server";
import { patience } from "./work.server";

/** Keeps a file and begins to read it. */
export async function beginImport(
  actor: Actor,
  file: Parameters<typeof uploadImport>[1],
  now: Date,
): Promise<{ id: string } | { problem: UploadProblem } | null> {
  const uploaded = await uploadImport(actor, file, now);
  if (uploaded && "id" in uploaded) await startWork(uploaded.id, now);
  return uploaded;
}

/** Confirms and begins to write. Where the preview is no longer true, it begins to make it anew. */
export async function confirmAndBegin(
  actor: Actor,
  id: string,
  typed: string,
  now: Date,
): Promise<{ id: string } | { problem: Exclude<ConfirmProblem, "stale"> } | null> {
  const done = await confirmImport(actor, id, typed, now);
  if (!done || ("problem" in done && done.problem !== "stale")) return done as { problem: "errors" | "leavers" } | null;
  await startWork(id, now);
  return { id };
}

/** Goes on with an import whose process has stopped. @returns whether there is such an import */
export async function goOnWith(actor: Actor, id: string, now: Date): Promise<boolean> {
  if (!(await isImport(actor, id))) return false;
  await startWork(id, now);
  return true;
}

/**
 * Lets a process of its own work on the import, unless one does already: reading 50,000 lines and writing them takes
 * seconds that nobody's page should wait for. It ends by itself.
 */
export async function startWork(id: string, now: Date): Promise<void> {
  const { count } = await db.staffImport.updateMany({
    where: { id, OR: [{ takenUntil: null }, { takenUntil: { lt: now } }] },
    data: { takenUntil: new Date(now.getTime() + patience) },
  });
  if (count === 0) return;
  const child = spawn(
    process.execPath,
    ["--max-old-space-size=512", "--import", "tsx", path.join("scripts", "staffImport.ts"), id, now.toISOString()],
    { stdio: ["ignore", "ignore", "inherit"], env: process.env },
  );
  const failed = (why: unknown) => log.error({ import: id, why: String(why) }, "an import stopped");
  child.on("error", failed);
  child.on("exit", (code, signal) => {
    if (code !== 0) failed(code ?? signal);
  });
}
