// SPDX-License-Identifier: EUPL-1.2
// What is done with an import outside any request: reading and staging it, or writing what was confirmed. Whenever it
// stops in the middle, nothing has happened, and it can be begun anew.
import { sv } from "~/i18n/sv";
import { dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { decode, NotText } from "~/lib/decode";
import { randomId } from "~/lib/hash";
import { changesOf } from "../changes.server";
import { applyStaged } from "./apply.server";
import { readKnown } from "./known.server";
import { planImport } from "./plan";
import { worksIn } from "./planned";
import { type Refusal, readSheet, type Sheet } from "./sheet";
import { clearStaged, sizeOf, stagePlan } from "./stage.server";

/** So long a process that works on an import is believed to be alive without a sign of it, in milliseconds. */
export const patience = 20_000;

export interface Summary {
  /** How many work in the scope today, for saying how large a part would leave. */
  inScope: number;
  unread: string[];
}

/** @param clock is asked at each step, so that another process can tell whether this one is alive */
export async function workOn(id: string, clock: () => Date): Promise<void> {
  const row = await db.staffImport.findUnique({ where: { id } });
  if (!row || row.appliedAt) return;
  if (row.confirmedAt) {
    const done = await applyStaged(id, clock());
    if (done === "applied") await clearStaged(id, ["parts", "persons", "memberships"]);
    if (done !== "stale") return free(id);
  } else if (row.plannedAt) return free(id);
  while (!(await plan(id, row, clock)));
}

const free = async (id: string) => {
  await db.staffImport.update({ where: { id }, data: { takenUntil: null } });
};

const until = (clock: () => Date) => new Date(clock().getTime() + patience);

/** @returns false where people were changed meanwhile: then what is staged may be what nobody is to see any more */
async function plan(
  id: string,
  row: { municipalityId: string; scopeUnitId: string | null },
  clock: () => Date,
): Promise<boolean> {
  await clearStaged(id, ["lines", "units", "persons", "memberships"]);
  const sheet = await sheetOf(id);
  if ("refused" in sheet) {
    await clearStaged(id, ["parts"]);
    await db.staffImport.update({ where: { id }, data: { refused: JSON.stringify(sheet.refused), takenUntil: null } });
    return true;
  }
  const { municipalityId } = row;
  const changes = await db.$transaction((tx) => changesOf(tx, municipalityId));
  const known = await readKnown(municipalityId);
  const scope = row.scopeUnitId === null ? null : await unitsUnder(row.scopeUnitId);
  const today = dayOf(clock());
  const planned = planImport(sheet, known, {
    today,
    rootId: municipalityId,
    scope,
    protectedName: sv.people.protected,
    newId: randomId,
  });
  const inScope = scope ? known.people.filter((person) => worksIn(person, scope, today)).length : 0;
  const summary: Summary = { inScope, unread: sheet.header.unread };
  const lines = sizeOf(planned);
  await db.staffImport.update({ where: { id }, data: { lines, staged: 0, takenUntil: until(clock) } });
  await stagePlan(id, planned, async (tx, staged) => {
    await tx.staffImport.update({ where: { id }, data: { staged, takenUntil: until(clock) } });
  });
  return db.$transaction(async (tx) => {
    if ((await changesOf(tx, municipalityId)) !== changes) return false;
    await tx.staffImport.update({
      where: { id },
      data: { plannedAt: clock(), plannedOn: today, changes, summary: JSON.stringify(summary), takenUntil: null },
    });
    return true;
  });
}

async function sheetOf(id: string): Promise<Sheet | { refused: Refusal[] }> {
  const parts = await db.staffImportPart.findMany({ where: { importId: id }, orderBy: { number: "asc" } });
  try {
    return readSheet(decode(Buffer.concat(parts.map(({ bytes }) => bytes))));
  } catch (error) {
    if (!(error instanceof NotText)) throw error;
    return { refused: [error.why === "unreadable" ? { why: error.why, line: error.line } : { why: error.why }] };
  }
}

async function unitsUnder(unitId: string): Promise<Set<string>> {
  const rows = await read<{ id: string }>(sql`
    WITH RECURSIVE inside AS (
      SELECT "id" FROM "OrgUnit" WHERE "id" = ${unitId}
      UNION
      SELECT child."id" FROM "OrgUnit" child JOIN inside ON child."parentId" = inside."id"
    ) SELECT "id" FROM inside`);
  return new Set(rows.map(({ id }) => id));
}
