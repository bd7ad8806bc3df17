// SPDX-License-Identifier: EUPL-1.2
// Legal hold: a coordinator says that nothing of a person, or of the whole municipality, is destroyed for a time. Whatever
// destroys asks here. It never says what would have been destroyed.
import { keyOf, record } from "~/audit/record.server";
import type { Whose } from "~/lib/aging.server";
import { type Day, dayOf, isDay } from "~/lib/clock";
import { db, read, type Sql, sql, type Transaction } from "~/lib/db.server";
import type { Actor } from "./actor";
import { draftIn, type Refused, type Taken, type Wrong } from "./draft";
import { type Hold, holdReasons } from "./hold";
import { isNewId, keepsWhole, keptPerson } from "./reach.server";

/** That the hold `h` holds on a day. */
const holds = (today: Day): Sql => sql`(h."endedAt" IS NULL AND (h."toDay" IS NULL OR h."toDay" >= ${today}))`;

/** `held(id)`: every unit of the municipalities that are held whole. */
const heldUnits = (today: Day): Sql => sql`held AS (
  SELECT h."municipalityId" AS "id" FROM "LegalHold" h WHERE h."personId" IS NULL AND ${holds(today)}
  UNION SELECT o."id" FROM "OrgUnit" o JOIN held ON o."parentId" = held."id")`;

/** Whose rows may be destroyed today. It is asked in each statement, so that a hold counts from the moment it is placed. */
export function notHeld(today: Day): Whose {
  const heldPersons = sql`
    SELECT h."personId" FROM "LegalHold" h WHERE h."personId" IS NOT NULL AND ${holds(today)}`;
  return {
    person: (column) => sql`(${column} NOT IN (${heldPersons}) AND ${column} NOT IN (
      WITH RECURSIVE ${heldUnits(today)} SELECT m."personId" FROM held JOIN "Membership" m ON m."orgUnitId" = held."id"))`,
    // Of a file nobody can say who is not in it.
    municipality: (column) =>
      sql`${column} NOT IN (SELECT h."municipalityId" FROM "LegalHold" h WHERE ${holds(today)})`,
    // It may be what somebody's rows are understood by.
    nobodys: () => sql`NOT EXISTS (SELECT 1 FROM "LegalHold" h WHERE ${holds(today)})`,
  };
}

/** Whether something of the person is held today, for whoever would destroy it. */
export async function isHeld(tx: Transaction, personId: string, today: Day): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>(
    sql`SELECT 1 FROM "Person" p WHERE p."id" = ${personId} AND NOT ${notHeld(today).person(sql`p."id"`)}`,
  );
  return rows.length > 0;
}

/** The holds that hold today in the actor's municipality, those on everybody first. */
export async function readHolds(actor: Actor, now: Date, personId?: string): Promise<Hold[] | null> {
  if (!keepsWhole(actor)) return null;
  const rows = await read<
    Omit<Hold, "person" | "from"> & { personId: string | null; name: string; placedAt: Date }
  >(sql`
    SELECT h."id", h."personId", p."name", h."reason", h."placedAt", h."toDay" AS "to", who."name" AS "by"
    FROM "LegalHold" h LEFT JOIN "Person" p ON p."id" = h."personId"
    LEFT JOIN "AuditKey" k ON k."key" = h."byKey" LEFT JOIN "Person" who ON who."id" = k."personId"
    WHERE h."municipalityId" = ${actor.municipalityId} AND ${holds(dayOf(now))}
    ORDER BY p."name", h."placedAt"`);
  return rows
    .filter((row) => personId === undefined || row.personId === null || row.personId === personId)
    .map(({ id, personId: of, name, reason, placedAt, to, by }) => ({
      id,
      person: of === null ? null : { id: of, name },
      reason,
      from: dayOf(new Date(placedAt)),
      to,
      by,
    }));
}

/** @param personId null for the whole municipality */
export async function placeHold(
  actor: Actor,
  personId: string | null,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const draft = draftIn(form, ["id", "reason", "toDay"]);
  const [id = "", toDay = ""] = [draft.id, draft.toDay];
  if (!keepsWhole(actor) || !isNewId(id)) return null;
  const reason = holdReasons.find((each) => each === draft.reason);
  const wrong: Wrong[] = [
    ...(reason ? [] : [{ field: "reason", problem: "holdReasonMissing" as const }]),
    ...(toDay === "" || isDay(toDay) ? [] : [{ field: "toDay", problem: "dayMalformed" as const }]),
    ...(isDay(toDay) && toDay < dayOf(now) ? [{ field: "toDay", problem: "dayPast" as const }] : []),
  ];
  return db.$transaction(async (tx) => {
    if (personId !== null && !(await keptPerson(actor, personId, tx))) return null;
    if (!reason || wrong.length > 0) return { refused: { draft, wrong } satisfies Refused };
    const { municipalityId } = actor;
    // The form twice makes one.
    if (await tx.legalHold.findUnique({ where: { id }, select: { id: true } })) return { id };
    const byKey = await keyOf(tx, actor.personId);
    await tx.legalHold.create({
      data: { id, municipalityId, personId, reason, placedAt: now, byKey, toDay: toDay || null },
    });
    await record(tx, actor.personId, "hold.placed", id, now);
    return { id };
  });
}

/** Ends a hold from now on. @returns false for one that is not the actor's; one that has ended stays as it ended */
export async function endHold(actor: Actor, id: string, now: Date): Promise<boolean> {
  if (!keepsWhole(actor)) return false;
  return db.$transaction(async (tx) => {
    const mine = { id, municipalityId: actor.municipalityId };
    if (!(await tx.legalHold.findFirst({ where: mine, select: { id: true } }))) return false;
    const { count } = await tx.legalHold.updateMany({
      where: { ...mine, endedAt: null },
      data: { endedAt: now, endedByKey: await keyOf(tx, actor.personId) },
    });
    if (count > 0) await record(tx, actor.personId, "hold.ended", id, now);
    return true;
  });
}
