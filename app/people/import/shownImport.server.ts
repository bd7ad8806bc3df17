// SPDX-License-Identifier: EUPL-1.2
// The imports of a coordinator's municipality as pages show them, each with a page of its lines. It changes nothing.
import { dayOf } from "~/lib/clock";
import { db, read, sql, sqlJoin, type Transaction } from "~/lib/db.server";
import type { Actor } from "../actor";
import { keepsWhole } from "../reach.server";
import type { Outcome, Told } from "./planned";
import type { Refusal } from "./sheet";
import { patience, type Summary } from "./work.server";

export const linesPerPage = 50;

/** An import that is left has its time behind it, and is deleted as old ones are. */
export const left = new Date(0);

export const mine = (actor: Actor) => ({
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

/** The imports there are, the latest first; of those that are planned, whether there is anything to confirm. */
export async function readImports(actor: Actor, now: Date) {
  const rows = await db.staffImport.findMany({ where: mine(actor), orderBy: { uploadedAt: "desc" }, take: 20 });
  const planned = rows.filter((row) => stateOf(row, now) === "planned").map(({ id }) => id);
  const waiting = new Map((planned.length > 0 ? await readWaiting(planned) : []).map((each) => [each.id, each]));
  return rows.map((row) => {
    const waits = waiting.get(row.id);
    return {
      id: row.id,
      fileName: row.fileName,
      on: dayOf(row.uploadedAt),
      state: waits ? plannedState(waits) : stateOf(row, now),
    };
  });
}

interface Waiting {
  id: string;
  faulty: number | bigint;
  changes: number | bigint;
}

function plannedState({ faulty, changes }: Waiting): "planned" | "toMend" | "nothing" {
  if (Number(faulty) === 1) return "toMend";
  return Number(changes) === 1 ? "planned" : "nothing";
}

/** Whether each of these imports has faulty lines, and whether it would change anything. */
const readWaiting = (ids: readonly string[]) =>
  read<Waiting>(sql`
    SELECT i."id",
      CASE WHEN EXISTS (SELECT 1 FROM "StaffImportLine" l WHERE l."importId" = i."id" AND l."outcome" = 'error') THEN 1 ELSE 0 END AS "faulty",
      CASE WHEN EXISTS (SELECT 1 FROM "StagedPerson" p WHERE p."importId" = i."id")
        OR EXISTS (SELECT 1 FROM "StagedMembership" m WHERE m."importId" = i."id")
        OR EXISTS (SELECT 1 FROM "StagedUnit" u WHERE u."importId" = i."id") THEN 1 ELSE 0 END AS "changes"
    FROM "StaffImport" i WHERE i."id" IN (${sqlJoin([...ids])})`);

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
  const [waits] = await readWaiting([id]);
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
    hasChanges: Number(waits?.changes ?? 0) === 1,
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

/**
 * How many leave because they are not in the file, where that is more than a fifth: then it is more likely to be half a
 * file, and their number has to be typed. Else null.
 */
export async function mustType(
  importId: string,
  summary: Summary | null,
  tx: Pick<Transaction, "staffImportLine"> = db,
): Promise<number | null> {
  const leaves = await tx.staffImportLine.count({ where: { importId, outcome: "leaves", line: null } });
  return leaves > 0 && leaves * 5 > (summary?.inScope ?? 0) ? leaves : null;
}
