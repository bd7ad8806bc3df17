// SPDX-License-Identifier: EUPL-1.2
// The imports of a coordinator's municipality as pages show them, each with a page of its lines. It changes nothing.
import { dayOf } from "~/lib/clock";
import { db, read, sql, type Transaction } from "~/lib/db.server";
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
  return Promise.all(
    rows.map(async (row) => {
      const state = stateOf(row, now);
      return {
        id: row.id,
        fileName: row.fileName,
        on: dayOf(row.uploadedAt),
        state: state === "planned" ? await plannedState(row.id) : state,
      };
    }),
  );
}

async function plannedState(importId: string): Promise<"planned" | "toMend" | "nothing"> {
  const error = await db.staffImportLine.findFirst({ where: { importId, outcome: "error" }, select: { at: true } });
  if (error) return "toMend";
  return (await hasChanges(importId)) ? "planned" : "nothing";
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
export async function mustType(
  importId: string,
  summary: Summary | null,
  tx: Pick<Transaction, "staffImportLine"> = db,
): Promise<number | null> {
  const leaves = await tx.staffImportLine.count({ where: { importId, outcome: "leaves", line: null } });
  return leaves > 0 && leaves * 5 > (summary?.inScope ?? 0) ? leaves : null;
}
