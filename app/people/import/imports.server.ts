// SPDX-License-Identifier: EUPL-1.2
// A coordinator's imports: uploading a file, confirming what it would change, or leaving it. Only who coordinates the whole
// municipality does, and only for that one.
import { keyOf, record } from "~/audit/record.server";
import { type Aging, everybody, type Whose } from "~/lib/aging.server";
import { dayOf } from "~/lib/clock";
import { db, type Sql, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { holdsIdentityNumber } from "~/lib/identityNumber";
import { isVisible, oneLine } from "~/lib/line";
import { inPieces } from "~/lib/pieces.server";
import type { Actor } from "../actor";
import { changesOf } from "../changes.server";
import { keepsWhole, keptUnit } from "../reach.server";
import { left, mine, mustType } from "./shownImport.server";
import { deleteStaged, type Staging } from "./stage.server";
import type { Summary } from "./work.server";

const partSize = 256 * 1024;

/** What a file is called, as it is kept to be shown: in one line, not too long, and never after somebody's identity number. */
function shownName(fileName: string): string {
  const line = [...oneLine(fileName)].slice(0, 100).join("");
  return isVisible(line) && !holdsIdentityNumber(line) ? line : "import.csv";
}

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
        fileName: shownName(fileName),
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
  await inPieces(async () => {
    const most = 500;
    return (await db.$transaction((tx) => oldImports.destroy(tx, new Date(1), most, everybody))) === most;
  });
}

const every: readonly Staging[] = ["parts", "lines", "units", "persons", "memberships"];

const uploaded = (than: Date, whose: Whose): Sql => sql`
  SELECT "id", "uploadedAt" AS "since" FROM "StaffImport"
  WHERE "uploadedAt" < ${than} AND ${whose.municipality(sql`"municipalityId"`)}`;

/** Imports by when they were uploaded, whatever became of them: first what is staged of them, row by row. */
export const oldImports: Aging = {
  old: uploaded,
  destroy: async (tx, than, most, whose) => {
    const old = await tx.$queryRaw<{ id: string }[]>(sql`${uploaded(than, whose)} LIMIT ${most}`);
    let deleted = 0;
    for (const { id } of old) {
      deleted += await deleteStaged(tx, id, every, most - deleted);
      if (deleted >= most) break;
      await tx.staffImport.deleteMany({ where: { id } });
      deleted += 1;
    }
    return Math.min(deleted, most);
  },
};

/**
 * Takes away every file of a municipality: somebody who is erased may be in any of them.
 * @returns whether one is being read or done this very moment; then all are still there
 */
export async function dropImports(tx: Transaction, municipalityId: string, now: Date): Promise<boolean> {
  if ((await tx.staffImport.count({ where: { municipalityId, takenUntil: { gte: now } } })) > 0) return true;
  await tx.staffImport.deleteMany({ where: { municipalityId } });
  return false;
}

/**
 * Takes away what files have said of somebody: each file with a line of theirs that is not read in, as it came, and their
 * lines in those that are. One that is being read or done this very moment is planned anew, since people have changed.
 */
export async function dropLinesOf(
  tx: Transaction,
  municipalityId: string,
  { id, name, email }: { id: string; name: string; email: string | null },
  now: Date,
): Promise<void> {
  const employed = await tx.employeeNumber.findFirst({ where: { municipalityId, personId: id } });
  // A line that could not be read has no person, but may have the name or the address.
  const theirs = {
    OR: [
      { personId: id },
      { name },
      ...(employed ? [{ number: employed.number }] : []),
      ...(email ? [{ told: { contains: email } }] : []),
    ],
  };
  await tx.staffImport.deleteMany({
    where: {
      municipalityId,
      appliedAt: null,
      shown: { some: theirs },
      OR: [{ takenUntil: null }, { takenUntil: { lt: now } }],
    },
  });
  await tx.staffImportLine.deleteMany({ where: { import: { municipalityId }, ...theirs } });
  await tx.stagedPerson.deleteMany({ where: { import: { municipalityId }, id } });
}
