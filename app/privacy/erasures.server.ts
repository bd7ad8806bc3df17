// SPDX-License-Identifier: EUPL-1.2
// Who has been erased, as marks: so that an older copy of the database, once it is put back, is told to forget them again.
// A mark says nothing of anybody: it is the SHA-256 of an id of 128 random bits that is nowhere else any longer.
import { closeSync, fsyncSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import path from "node:path";
import { anchorLog } from "~/audit/anchor.server";
import { writeFileAnew } from "~/lib/clearing.server";
import { type Day, isDay } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { environment } from "~/lib/environment.server";
import { log } from "~/lib/log.server";
import { eraseRows } from "./eraseRows.server";
import { markOf } from "./mark";
import { note } from "./protocol.server";

/** A line of the file: `{"person":"<64 hexadecimal characters>","on":"2026-11-22"}`. */
export interface Mark {
  person: string;
  on: Day;
}

/** The file that they are kept in besides the database is not as it was written. Its message is for a person. */
export class BrokenErasures extends Error {}

/**
 * The marks of a file; none where there is no file. A last line that was not written to its end is left out.
 * @throws BrokenErasures where another line is no mark: then somebody would be forgotten to be forgotten
 */
export function marksIn(file: string): Mark[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
  return text
    .split("\n")
    .slice(0, -1)
    .map((line, index) => {
      const mark = markIn(line);
      if (!mark)
        throw new BrokenErasures(`Line ${index + 1} of ${file} is not an erasure. Put back a copy of the file.`);
      return mark;
    });
}

function markIn(line: string): Mark | null {
  try {
    const { person, on } = JSON.parse(line) as Partial<Mark>;
    return /^[0-9a-f]{64}$/.test(person ?? "") && isDay(on ?? "") ? { person: person ?? "", on: on ?? "" } : null;
  } catch {
    return null;
  }
}

/**
 * Adds to the file what the database has and it has not. The database is written first, so that a mark in the file is of
 * somebody who is erased; this is done after each erasure, at each start and every night. @returns how many were added
 */
export async function keepErasures(file = environment.erasuresFile): Promise<number> {
  const known = new Set(marksIn(file).map(({ person }) => person));
  const all = await db.erasure.findMany({ select: { person: true, erasedOn: true }, orderBy: { erasedOn: "asc" } });
  const missing = all.filter(({ person }) => !known.has(person));
  if (missing.length === 0) return 0;
  mkdirSync(path.dirname(file), { recursive: true });
  const handle = openSync(file, "a+", 0o600);
  try {
    // Half a line that a power cut left: it is among those that are missing.
    const text = readFileSync(file, "utf8");
    ftruncateSync(handle, Buffer.byteLength(text.slice(0, text.lastIndexOf("\n") + 1)));
    writeSync(handle, missing.map(({ person, erasedOn }) => `${JSON.stringify({ person, on: erasedOn })}\n`).join(""));
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  return missing.length;
}

/**
 * Erases again whom an older copy of the database has brought back. Nobody is asked: a hold there may have ended since, and
 * the erasure was decided then. Doing it twice does nothing more.
 * @param files where marks are kept, besides the database itself
 * @returns how many were there again, and of how many the marks are known
 * @throws BrokenErasures before anything is done
 */
export async function replayErasures(
  now: Date,
  files: readonly string[] = [environment.erasuresFile],
): Promise<{ erased: number; known: number }> {
  const kept = await db.erasure.findMany({ select: { person: true, erasedOn: true } });
  const marks = new Map<string, Day>(kept.map(({ person, erasedOn }) => [person, erasedOn]));
  for (const { person, on } of files.flatMap(marksIn)) marks.set(person, on);
  const persons = await read<{ id: string; municipalityId: string | null }>(sql`
    WITH RECURSIVE up AS (
      SELECT "id", "id" AS "rootId" FROM "OrgUnit" WHERE "parentId" IS NULL
      UNION SELECT o."id", up."rootId" FROM "OrgUnit" o JOIN up ON o."parentId" = up."id")
    SELECT p."id", MIN(up."rootId") AS "municipalityId" FROM "Person" p
    LEFT JOIN "Membership" m ON m."personId" = p."id" LEFT JOIN up ON up."id" = m."orgUnitId" GROUP BY p."id"`);
  const back = persons.filter(({ id }) => marks.has(markOf(id)));
  if (back.length > 0) await db.staffImport.deleteMany();
  for (const { id, municipalityId } of back)
    await db.$transaction(async (tx) => {
      await eraseRows(tx, { personId: id, by: null, municipalityId, firstOn: marks.get(markOf(id)), now });
      await note(tx, { at: now, municipalityId, kind: "people", days: null, count: 1, by: "restore" });
    });
  // The older copy does not know them: whoever copies it from now on takes them along.
  const own = new Set(kept.map(({ person }) => person));
  const missing = [...marks].filter(([person]) => !own.has(person));
  for (const [person, erasedOn] of missing)
    await db.erasure.upsert({ where: { person }, create: { person, erasedOn, clearedAt: now }, update: {} });
  await keepErasures();
  await clearErased(now);
  return { erased: back.length, known: marks.size };
}

/**
 * What is to be done when an older copy of the database has been put in place, before a server is started on it: the audit
 * log is anchored as one that has become shorter, and the erased are erased again.
 */
export async function afterRestore(now: Date, files?: readonly string[]) {
  await anchorLog(now, true);
  return replayErasures(now, files);
}

/**
 * Goes through the database file where somebody has been erased since that was last done. What keeps it from being done is
 * logged; it is tried again at the next start and every night. @returns whether nothing is left to do
 */
export async function clearErased(now: Date): Promise<boolean> {
  const waiting = await db.erasure.findMany({ where: { clearedAt: null }, select: { person: true } });
  if (waiting.length === 0) return true;
  try {
    if (!(await writeFileAnew())) throw new Error("somebody was reading");
  } catch (error) {
    log.error({ error: String(error) }, "what was erased still lies in the database file");
    return false;
  }
  const persons = waiting.map(({ person }) => person);
  await db.erasure.updateMany({ where: { person: { in: persons } }, data: { clearedAt: now } });
  log.info({ erased: persons.length }, "the database file is gone through");
  return true;
}

/** Whether what somebody erased lies in the file still, and since which day. */
export async function waitingErasures(): Promise<Day | null> {
  const [row] = await read<{ since: Day | null }>(
    sql`SELECT MIN("erasedOn") AS "since" FROM "Erasure" WHERE "clearedAt" IS NULL`,
  );
  return row?.since ?? null;
}
