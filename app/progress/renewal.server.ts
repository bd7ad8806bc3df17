// SPDX-License-Identifier: EUPL-1.2
// A renewal as rows: made once, its parts done one by one, and what follows when all are. All repeatable: the same part
// twice, from two tabs or after going back, is done once.
import { db, read, sql, sqlEmpty, sqlJoin, type Transaction } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { asksRenewal, isLatestCycle } from "./latest.server";
import { type NewPart, type PartKind, type PartReason, type Renewal, type RenewalPart, renewalId } from "./renewal";

interface Row {
  enrolmentId: string;
  courseId: string;
  cycle: number;
  completedAt: Date | null;
  number: number | null;
  kind: PartKind;
  about: string;
  reason: PartReason;
  minutes: number;
  doneAt: Date | null;
}

const partOf = ({ number, kind, about, reason, minutes, doneAt }: Row): RenewalPart => ({
  number: Number(number),
  kind,
  about,
  reason,
  minutes: Number(minutes),
  doneAt: doneAt && new Date(doneAt),
});

/** The actor's own latest cycles that ask a renewal, by course id; of one course, or of all. */
export async function readRenewals(actor: Actor, courseId: string | null = null): Promise<Map<string, Renewal>> {
  const course = courseId === null ? sqlEmpty : sql`AND e."courseId" = ${courseId}`;
  const rows = await read<Row>(sql`
    SELECT e."id" AS "enrolmentId", e."courseId", e."cycle", e."completedAt", part."number", part."kind", part."about",
      part."reason", part."minutes", part."doneAt"
    FROM "Enrolment" e LEFT JOIN "RenewalPart" part ON part."enrolmentId" = e."id"
    WHERE e."personId" = ${actor.personId} ${course} AND ${isLatestCycle} AND ${asksRenewal}
    ORDER BY e."courseId", part."number"`);
  const renewals = new Map<string, Renewal>();
  for (const row of rows) {
    const { enrolmentId, courseId: id, cycle, completedAt } = row;
    const renewal = renewals.get(id) ?? {
      enrolmentId,
      courseId: id,
      cycle: Number(cycle),
      completedAt: completedAt && new Date(completedAt),
      parts: [],
    };
    if (row.number !== null) renewal.parts.push(partOf(row));
    renewals.set(id, renewal);
  }
  return renewals;
}

/** What the renewals of the actor's earlier cycles of a course were made of, the latest cycle first. */
export async function readEarlierParts(actor: Actor, courseId: string, before: number): Promise<EarlierPart[]> {
  const rows = await read<EarlierPart>(sql`
    SELECT e."cycle", part."kind", part."about", part."doneAt"
    FROM "Enrolment" e JOIN "RenewalPart" part ON part."enrolmentId" = e."id"
    WHERE e."personId" = ${actor.personId} AND e."courseId" = ${courseId} AND e."cycle" < ${before}
    ORDER BY e."cycle" DESC, part."number"`);
  return rows.map((row) => ({ ...row, cycle: Number(row.cycle), doneAt: row.doneAt && new Date(row.doneAt) }));
}

export interface EarlierPart {
  cycle: number;
  kind: PartKind;
  about: string;
  doneAt: Date | null;
}

/** When each unit of a course was last done in an earlier cycle, and how it was written then. */
export interface UnitDone {
  unitId: string;
  at: Date;
  /** Empty where it was learnt elsewhere. */
  contentHash: string;
  /** The version of the course that the cycle was opened with. */
  version: number;
}

export async function readUnitsDone(actor: Actor, courseId: string, before: number): Promise<Map<string, UnitDone>> {
  const rows = await read<UnitDone>(sql`
    SELECT done."unitId", done."at", done."contentHash", e."contentVersion" AS "version"
    FROM "Enrolment" e JOIN "Completion" done ON done."enrolmentId" = e."id"
    WHERE e."personId" = ${actor.personId} AND e."courseId" = ${courseId} AND e."cycle" < ${before}
    ORDER BY e."cycle", done."at"`);
  return new Map(rows.map((row) => [row.unitId, { ...row, at: new Date(row.at), version: Number(row.version) }]));
}

/** Keeps a renewal as it was made. One that is there already stays: opened twice at the same moment it is made once. */
export async function writeRenewal(enrolmentId: string, parts: readonly NewPart[], now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    const made = await tx.$executeRaw(sql`
      INSERT INTO "Renewal" ("enrolmentId", "madeAt") VALUES (${enrolmentId}, ${now}) ON CONFLICT DO NOTHING`);
    if (made === 0) return;
    await tx.renewalPart.createMany({
      data: parts.map((part, index) => ({ ...part, enrolmentId, number: index + 1 })),
    });
  });
}

/**
 * Closes parts that nothing can be done about any more, with what comes in their place after all the others. Both at once,
 * so that the renewal is not done in between; twice is once.
 * @param enrolmentId the actor's own
 * @param last the number of the last part that there was
 */
export async function replaceParts(
  enrolmentId: string,
  gone: readonly number[],
  parts: readonly NewPart[],
  last: number,
  now: Date,
): Promise<void> {
  await db.$transaction(async (tx) => {
    for (const [index, { kind, about, reason, minutes }] of parts.entries())
      await tx.$executeRaw(sql`
        INSERT INTO "RenewalPart" ("enrolmentId", "number", "kind", "about", "reason", "minutes")
        VALUES (${enrolmentId}, ${last + 1 + index}, ${kind}, ${about}, ${reason}, ${minutes}) ON CONFLICT DO NOTHING`);
    await finishParts(tx, enrolmentId, gone, now);
  });
}

/**
 * Marks parts done and, when that makes it so, the renewal and with it the cycle.
 * @param enrolmentId the actor's own
 */
export async function finishParts(
  tx: Transaction,
  enrolmentId: string,
  numbers: readonly number[],
  now: Date,
): Promise<void> {
  if (numbers.length === 0) return;
  await tx.$executeRaw(sql`
    UPDATE "RenewalPart" SET "doneAt" = ${now}
    WHERE "enrolmentId" = ${enrolmentId} AND "number" IN (${sqlJoin([...numbers])}) AND "doneAt" IS NULL`);
  await tx.$executeRaw(sql`
    UPDATE "Enrolment" SET "startedAt" = ${now} WHERE "id" = ${enrolmentId} AND "startedAt" IS NULL`);
  const done = await tx.$executeRaw(sql`
    INSERT INTO "Completion" ("enrolmentId", "unitId", "at", "contentHash")
    SELECT r."enrolmentId", ${renewalId}, ${now}, '' FROM "Renewal" r
    WHERE r."enrolmentId" = ${enrolmentId} AND NOT EXISTS (
      SELECT 1 FROM "RenewalPart" part WHERE part."enrolmentId" = r."enrolmentId" AND part."doneAt" IS NULL)
    ON CONFLICT DO NOTHING`);
  if (done > 0)
    await tx.$executeRaw(sql`
      UPDATE "Enrolment" SET "completedAt" = ${now} WHERE "id" = ${enrolmentId} AND "completedAt" IS NULL`);
}

/** A unit that was done whole, by its own pages, is done as a part of the same cycle's renewal too. */
export async function finishUnitPart(tx: Transaction, enrolmentId: string, unitId: string, now: Date): Promise<void> {
  const parts = await tx.$queryRaw<{ number: number }[]>(sql`
    SELECT "number" FROM "RenewalPart"
    WHERE "enrolmentId" = ${enrolmentId} AND "kind" = 'unit' AND "about" = ${unitId} AND "doneAt" IS NULL`);
  await finishParts(
    tx,
    enrolmentId,
    parts.map(({ number }) => Number(number)),
    now,
  );
}

/** A scene that was played to an ending or read is done in every renewal that the actor has open and that brings it. */
export async function finishScenePart(tx: Transaction, actor: Actor, scenarioId: string, now: Date): Promise<void> {
  const parts = await tx.$queryRaw<{ enrolmentId: string; number: number }[]>(sql`
    SELECT part."enrolmentId", part."number" FROM "Enrolment" e
    JOIN "RenewalPart" part ON part."enrolmentId" = e."id"
    WHERE e."personId" = ${actor.personId} AND ${isLatestCycle} AND part."kind" = 'scene'
      AND part."about" LIKE ${`${scenarioId}/%`} AND part."doneAt" IS NULL`);
  for (const { enrolmentId, number } of parts) await finishParts(tx, enrolmentId, [Number(number)], now);
}
