// SPDX-License-Identifier: EUPL-1.2
// What a unit has done, recorded and taken back by its VIN-ombud and by who leads it. A fact is the unit's: it stays when
// the one who recorded it has left. Nothing is deleted.
import { keyOf, record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { type TendedUnit, tendedUnit } from "~/people/tended.server";
import { type DayProblem, dayProblem, type Fact, type FactKind, factKinds } from "./readiness";

export interface RecordedFact extends Fact {
  id: string;
  recordedOn: Day;
  /** As what it was recorded, never by whom; null where that person is erased. */
  by: "ombud" | "manager" | null;
}

interface Row {
  id: string;
  kind: FactKind;
  onDay: Day;
  recordedAt: Date;
  withdrawnAt: Date | null;
  personId: string | null;
  ombudFrom: Day | null;
  ombudTo: Day | null;
}

/** Everything that a unit which the actor tends has recorded, the latest day first. */
export async function readFacts({ id: unitId }: TendedUnit): Promise<RecordedFact[]> {
  const rows = await read<Row>(sql`
    SELECT f."id", f."kind", f."onDay", f."recordedAt", f."withdrawnAt", k."personId", m."fromDay" AS "ombudFrom",
      m."toDay" AS "ombudTo"
    FROM "UnitFact" f LEFT JOIN "AuditKey" k ON k."key" = f."byKey"
    LEFT JOIN "Membership" m ON m."personId" = k."personId" AND m."orgUnitId" = f."orgUnitId" AND m."role" = 'vinOmbud'
    WHERE f."orgUnitId" = ${unitId}
    ORDER BY f."onDay" DESC, f."recordedAt" DESC, f."id"`);
  return [...new Set(rows.map(({ id }) => id))].flatMap((id) => {
    const same = rows.filter((row) => row.id === id);
    const [row] = same;
    if (!row) return [];
    const recordedOn = dayOf(row.recordedAt);
    const wasOmbud = same.some(
      ({ ombudFrom, ombudTo }) =>
        ombudFrom !== null && ombudFrom <= recordedOn && (ombudTo === null || ombudTo >= recordedOn),
    );
    const by = row.personId === null ? null : wasOmbud ? "ombud" : "manager";
    const withdrawnOn = row.withdrawnAt && dayOf(row.withdrawnAt);
    return [{ id, kind: row.kind, onDay: row.onDay, recordedOn, withdrawnOn, by }];
  });
}

/** Null is the 404 page. */
export type Recorded = { id: string } | { refused: { kind: FactKind; typed: string; problem: DayProblem } } | null;

/**
 * That the unit has done something on a day. Sent twice, or by two who record the same day, it is one fact.
 * @param form `kind`, and the day in the field that is named for it
 */
export async function recordFact(actor: Actor, unitId: string, form: URLSearchParams, now: Date): Promise<Recorded> {
  const today = dayOf(now);
  const kind = factKinds.find((each) => each === form.get("kind"));
  if (!kind) return null;
  const onDay = (form.get(kind) ?? "").slice(0, 40);
  const problem = dayProblem(onDay, today);
  return db.$transaction(async (tx) => {
    const unit = await tendedUnit(actor, unitId, today, tx);
    if (!unit || !(unit.isOmbud || unit.leads)) return null;
    if (problem) return { refused: { kind, typed: onDay, problem } };
    const known = await tx.unitFact.findFirst({
      where: { orgUnitId: unitId, kind, onDay, withdrawnAt: null },
      select: { id: true },
    });
    if (known) return known;
    const id = randomId();
    const byKey = await keyOf(tx, actor.personId);
    await tx.unitFact.create({ data: { id, orgUnitId: unitId, kind, onDay, recordedAt: now, byKey } });
    await record(tx, actor.personId, "unitFact.recorded", id, now);
    return { id };
  });
}

/** Takes a fact back: what counted before it counts again. @returns false where it is not the actor's to take back */
export async function withdrawFact(actor: Actor, unitId: string, factId: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const unit = await tendedUnit(actor, unitId, dayOf(now), tx);
    if (!unit || !(unit.isOmbud || unit.leads)) return false;
    const fact = await tx.unitFact.findFirst({ where: { id: factId, orgUnitId: unitId } });
    if (!fact) return false;
    if (fact.withdrawnAt) return true;
    const withdrawnByKey = await keyOf(tx, actor.personId);
    await tx.unitFact.update({ where: { id: factId }, data: { withdrawnAt: now, withdrawnByKey } });
    await record(tx, actor.personId, "unitFact.withdrawn", factId, now);
    return true;
  });
}
