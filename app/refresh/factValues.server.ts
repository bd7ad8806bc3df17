// SPDX-License-Identifier: EUPL-1.2
// What facts of the register have said here, and since when. The register says only what is true today.
import type { Fact } from "~/content/catalogue";
import { db, read, sql } from "~/lib/db.server";

interface Value {
  factId: string;
  number: number;
  sv: string;
  en: string;
  since: Date;
}

const latest = sql`
  SELECT v."factId", v."number", v."sv", v."en", v."since" FROM "FactValue" v
  WHERE NOT EXISTS (SELECT 1 FROM "FactValue" l WHERE l."factId" = v."factId" AND l."number" > v."number")`;

/** Writes what facts say where it is another than what they said last. @returns how many do */
export async function noteFacts(facts: readonly Fact[], now: Date): Promise<number> {
  return db.$transaction(async (tx) => {
    const known = new Map((await tx.$queryRaw<Value[]>(latest)).map((value) => [value.factId, value]));
    const data = facts.flatMap(({ id: factId, sv, en }) => {
      const last = known.get(factId);
      if (last && last.sv === sv && last.en === en) return [];
      return [{ factId, number: Number(last?.number ?? 0) + 1, sv, en, since: now }];
    });
    await tx.factValue.createMany({ data });
    return data.length;
  });
}

/** A fact that says something else than before. */
export interface ChangedFact {
  factId: string;
  /** When it came to say what it says now. */
  since: Date;
  before: { sv: string; en: string };
}

/** The facts that have changed after a moment, with what they said then; the latest change first. */
export async function readChangedFacts(after: Date): Promise<ChangedFact[]> {
  const rows = await read<Value>(sql`
    SELECT v."factId", v."number", v."sv", v."en", v."since" FROM "FactValue" v
    WHERE v."factId" IN (SELECT c."factId" FROM "FactValue" c WHERE c."number" > 1 AND c."since" > ${after})
    ORDER BY v."factId", v."number"`);
  const changed = new Map<string, ChangedFact>();
  let previous: Value | null = null;
  for (const row of rows) {
    const since = new Date(row.since);
    if (previous?.factId === row.factId && since > after) {
      const { sv, en } = previous;
      changed.set(row.factId, { factId: row.factId, since, before: changed.get(row.factId)?.before ?? { sv, en } });
    }
    previous = row;
  }
  return [...changed.values()].sort((one, other) => other.since.getTime() - one.since.getTime());
}
