// A coordinator's imports: uploading a file, seeing what it would change, confirming or leaving it. Only who coordinates
// the whole municipality does, and only for that one.
import { setTimeout as pause } from "node:timers/promises";
import { keyOf, record } from "~/audit/record.server";
import { dayOf } from "~/lib/clock";
import { db, read, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "../actor";
import { changesOf } from "../changes.server";
import { keepsWhole, keptUnit } from "../reach.server";
import type { Outcome, Told } from "./plan";
import type { Refusal } from "./sheet";
import { deleteStaged, type Staging } from "./stage.server";
import { patience, type Summary } from "./work.server";

const partSize = 256 * 1024;
export const linesPerPage = 50;

export type UploadProblem = "fileMissing" | "scopeMissing";

/**
 * Keeps the file until it is read.
 * @param scope the unit whose people have left when they are not in the file; empty where nobody leaves by it
 */
export async function uploadImport(
  actor: Actor,
  { fileName, bytes, scope }: { fileName: string; bytes: Uint8Array; scope: string },
  now: Date,
): Promise<{ id: string } | { problem: UploadProblem } | null> {
  if (!keepsWhole(actor)) return null;
  if (bytes.length === 0) return { problem: "fileMissing" };
  const id = randomId();
  return db.$transaction(async (tx) => {
    if (scope !== "nobody" && !(await keptUnit(actor, scope, tx))) return { problem: "scopeMissing" };
    await tx.staffImport.create({
      data: {
        id,
        municipalityId: actor.municipalityId,
        fileName: fileName.slice(0, 120),
        uploadedAt: now,
        byKey: await keyOf(tx, actor.personId),
        scopeUnitId: scope === "nobody" ? null : scope,
        staged: 0,
      },
    });
    for (let at = 0, number = 0; at < bytes.length; at += partSize, number++)
      await tx.staffImportPart.create({
        data: { importId: id, number, bytes: Buffer.from(bytes.subarray(at, at + partSize)) },
      });
    await record(tx, actor.personId, "import.uploaded", id, now);
    return { id };
  });
}

/** An import that is left has its time behind it, and is deleted as old ones are. */
const left = new Date(0);

const mine = (actor: Actor) => ({
  municipalityId: keepsWhole(actor) ? actor.municipalityId : "",
  uploadedAt: { gt: left },
});

export type State = "reading" | "refused" | "planned" | "applying" | "stopped" | "applied";

type Row = NonNullable<Awaited<ReturnType<typeof firstRow>>>;
const firstRow = () => db.staffImport.findFirst();

function stateOf(row: Row, now: Date): State {
  if (row.appliedAt) return "applied";
  if (row.refused) return "refused";
  if (row.plannedAt && !row.confirmedAt) return "planned";
  const alive = row.takenUntil ?? new Date(row.uploadedAt.getTime() + patience);
  if (alive < now) return "stopped";
  return row.confirmedAt ? "applying" : "reading";
}

/** The imports there are, the latest first. */
export async function readImports(actor: Actor, now: Date) {
  const rows = await db.staffImport.findMany({ where: mine(actor), orderBy: { uploadedAt: "desc" }, take: 20 });
  return rows.map((row) => ({
    id: row.id,
    fileName: row.fileName,
    on: dayOf(row.uploadedAt),
    state: stateOf(row, now),
  }));
}

export interface ShownLine {
  at: number;
  line: number | null;
  outcome: Outcome;
  number: string;
  name: string;
  told: Told;
}

/** One import with one page of its lines. @param outcome to show only those; null for all */
export async function readImport(actor: Actor, id: string, outcome: Outcome | null, page: number, now: Date) {
  const row = await db.staffImport.findFirst({ where: { id, ...mine(actor) } });
  if (!row) return null;
  const state = stateOf(row, now);
  const isShown = state === "planned" || state === "applied";
  const counted = isShown
    ? await read<{ outcome: Outcome; count: number }>(sql`
        SELECT "outcome", COUNT(*) AS "count" FROM "StaffImportLine" WHERE "importId" = ${id} GROUP BY "outcome"`)
    : [];
  const counts = Object.fromEntries(counted.map((each) => [each.outcome, Number(each.count)])) as Record<
    Outcome,
    number | undefined
  >;
  const count = outcome
    ? (counts[outcome] ?? 0)
    : Object.values(counts).reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const pages = Math.max(1, Math.ceil(count / linesPerPage));
  const shown = Math.min(page, pages);
  const lines = isShown
    ? await db.staffImportLine.findMany({
        where: { importId: id, ...(outcome ? { outcome } : {}) },
        orderBy: { at: "asc" },
        skip: (shown - 1) * linesPerPage,
        take: linesPerPage,
      })
    : [];
  const units = isShown
    ? await db.stagedUnit.findMany({ where: { importId: id, isNew: true }, orderBy: { name: "asc" } })
    : [];
  const scope = row.scopeUnitId && (await db.orgUnit.findUnique({ where: { id: row.scopeUnitId } }));
  const summary = row.summary === null ? null : (JSON.parse(row.summary) as Summary);
  return {
    id,
    state,
    fileName: row.fileName,
    isConfirmed: row.confirmedAt !== null,
    isStale: row.staleAt !== null && state === "planned",
    scope: scope ? scope.name : null,
    staged: row.staged,
    of: row.lines,
    refused: row.refused === null ? [] : (JSON.parse(row.refused) as Refusal[]),
    unread: summary?.unread ?? [],
    mustType: isShown ? await mustType(id, summary) : null,
    counts,
    hasChanges: await hasChanges(id),
    units: units.map(({ name }) => name),
    lines: lines.map(({ at, line, outcome, number, name, told }) => ({
      ...{ at, line, number, name },
      outcome: outcome as Outcome,
      told: JSON.parse(told) as Told,
    })) as ShownLine[],
    outcome,
    page: shown,
    pages,
  };
}

export type ShownImport = NonNullable<Awaited<ReturnType<typeof readImport>>>;

async function hasChanges(importId: string): Promise<boolean> {
  const where = { where: { importId }, select: { id: true } };
  return (
    (await db.stagedPerson.findFirst(where)) !== null ||
    (await db.stagedMembership.findFirst(where)) !== null ||
    (await db.stagedUnit.findFirst(where)) !== null
  );
}

/**
 * How many leave because they are not in the file, where that is more than a fifth: then it is more likely to be half a
 * file, and their number has to be typed. Else null.
 */
async function mustType(
  importId: string,
  summary: Summary | null,
  tx: Pick<Transaction, "staffImportLine"> = db,
): Promise<number | null> {
  const leaves = await tx.staffImportLine.count({ where: { importId, outcome: "leaves", line: null } });
  return leaves > 0 && leaves * 5 > (summary?.inScope ?? 0) ? leaves : null;
}

export type ConfirmProblem = "errors" | "leavers" | "stale";

/**
 * That what the preview shows is to be done. It is told off to be shown anew when people have been changed since, or when
 * it is from another day.
 * @param typed how many leave, where that has to be typed
 */
export async function confirmImport(
  actor: Actor,
  id: string,
  typed: string,
  now: Date,
): Promise<{ id: string } | { problem: ConfirmProblem } | null> {
  return db.$transaction(async (tx) => {
    const row = await tx.staffImport.findFirst({ where: { id, ...mine(actor) } });
    if (!row || row.refused) return null;
    // Sent twice: it is under way.
    if (row.confirmedAt || !row.plannedAt) return { id };
    if (row.plannedOn !== dayOf(now) || row.changes !== (await changesOf(tx, row.municipalityId))) {
      await tx.staffImport.update({ where: { id }, data: { plannedAt: null, staleAt: now } });
      return { problem: "stale" };
    }
    if ((await tx.staffImportLine.count({ where: { importId: id, outcome: "error" } })) > 0)
      return { problem: "errors" };
    const leaves = await mustType(id, JSON.parse(row.summary ?? "null") as Summary | null, tx);
    if (leaves !== null && typed.trim() !== String(leaves)) return { problem: "leavers" };
    await tx.staffImport.update({
      where: { id },
      data: { confirmedAt: now, confirmedByKey: await keyOf(tx, actor.personId), staleAt: null },
    });
    await record(tx, actor.personId, "import.confirmed", id, now);
    return { id };
  });
}

/** Whether there is such an import, for working on it again. */
export async function isImport(actor: Actor, id: string): Promise<boolean> {
  return (await db.staffImport.findFirst({ where: { id, ...mine(actor) }, select: { id: true } })) !== null;
}

/** Leaves an import that is not confirmed: nothing of it is shown from now on, and its rows go at once, a few at a time. */
export async function leaveImport(actor: Actor, id: string, now: Date): Promise<boolean> {
  const gone = await db.$transaction(async (tx) => {
    const { count } = await tx.staffImport.updateMany({
      where: { id, ...mine(actor), OR: [{ confirmedAt: null }, { appliedAt: { not: null } }] },
      data: { uploadedAt: left },
    });
    if (count > 0) await record(tx, actor.personId, "import.left", id, now);
    return count > 0;
  });
  // Nobody waits for it; what is left over goes with the old ones.
  if (gone) deleteLeft().catch(() => {});
  return gone;
}

async function deleteLeft() {
  while ((await deleteImportsOlder(new Date(1), 500)) === 500) await pause(20);
}

const every: readonly Staging[] = ["parts", "lines", "units", "persons", "memberships"];

/** Deletes rows of imports that were uploaded before a moment, whatever became of them, and then the imports. */
export async function deleteImportsOlder(than: Date, most: number): Promise<number> {
  const old = await db.staffImport.findMany({ where: { uploadedAt: { lt: than } }, select: { id: true }, take: most });
  let deleted = 0;
  for (const { id } of old) {
    deleted += await deleteStaged(id, every, most - deleted);
    if (deleted >= most) break;
    await db.staffImport.deleteMany({ where: { id } });
    deleted += 1;
  }
  return Math.min(deleted, most);
}
