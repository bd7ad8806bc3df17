// SPDX-License-Identifier: EUPL-1.2
// A VIN-ombud hands over to a colleague of the unit in one step (R-019): the one role ends the day before the other begins.
// What the unit has recorded is the unit's, so nothing of it moves.
import { record } from "~/audit/record.server";
import { addDays, type Day, dayOf, isDay } from "~/lib/clock";
import { db, sql, sqlEmpty, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "./actor";
import { countChange } from "./changes.server";
import { type Draft, draftIn, overlap } from "./draft";
import { type HandoverProblem, lastFirstDay } from "./handover";
import type { UnitOmbud } from "./ombud.server";
import { type Colleague, seesProtected } from "./successors.server";
import { tendedUnit } from "./tended.server";
import { isEmployed, roleHolds } from "./works.server";

export interface RefusedHandover {
  draft: Draft;
  wrong: { field: string; problem: HandoverProblem }[];
}

/** A hand-over that can be done, as it is said before it is confirmed. */
export interface PlannedHandover {
  old: Omit<UnitOmbud, "hasLeft">;
  successor: Colleague;
  fromDay: Day;
  /** The last day of the one before: the day before, or earlier where that was already decided. */
  lastDay: Day;
  /** It is done: the same form was sent before. */
  isDone: boolean;
}

type Planned = { planned: PlannedHandover } | { refused: RefusedHandover } | null;

async function plan(
  tx: Transaction,
  actor: Actor,
  unitId: string,
  form: URLSearchParams,
  today: Day,
): Promise<Planned> {
  const unit = await tendedUnit(actor, unitId, today, tx);
  if (!unit) return null;
  const draft = draftIn(form, ["ombud", "person", "fromDay"]);
  const from = draft.fromDay ?? "";
  const refuse = (field: string, problem: HandoverProblem) => ({ refused: { draft, wrong: [{ field, problem }] } });
  const [old] = await tx.$queryRaw<Omit<UnitOmbud, "hasLeft">[]>(sql`
    SELECT m."id", p."id" AS "personId", p."name", m."fromDay", m."toDay" FROM "Membership" m
    JOIN "Person" p ON p."id" = m."personId"
    WHERE m."id" = ${draft.ombud ?? ""} AND m."orgUnitId" = ${unitId} AND m."role" = 'vinOmbud'`);
  if (!old) return refuse("ombud", "ombudMissing");
  if (!draft.person) return refuse("person", "personMissing");
  if (from === "") return refuse("fromDay", "dayMissing");
  if (!isDay(from)) return refuse("fromDay", "dayMalformed");
  if (draft.person === old.personId) return refuse("person", "themselves");
  const held = await tx.membership.findMany({
    where: { personId: draft.person, orgUnitId: unitId, role: "vinOmbud" },
  });
  const [successor] = await tx.$queryRaw<Colleague[]>(sql`
    SELECT p."id" AS "personId", p."name" FROM "Person" p
    WHERE p."id" = ${draft.person} AND ${isEmployed(from)}
      ${seesProtected(unit) ? sqlEmpty : sql`AND p."protectedOn" IS NULL`}
      AND EXISTS (SELECT 1 FROM "Membership" m
        WHERE m."personId" = p."id" AND m."orgUnitId" = ${unitId} AND m."role" = 'employee' AND ${roleHolds(from)})`);
  const dayBefore = addDays(from, -1);
  const begun = held.find((each) => each.fromDay === from && (each.toDay === null || each.toDay >= from));
  if (begun && successor && old.toDay === dayBefore)
    return { planned: { old, successor, fromDay: from, lastDay: dayBefore, isDone: true } };
  if (from < today) return refuse("fromDay", "dayPast");
  if (from > lastFirstDay(today)) return refuse("fromDay", "dayTooFar");
  // Somebody else may have been here first: then the assignment has an end, and another one begins after it.
  if (old.toDay !== null && (old.toDay < today || (await hasFollower(tx, unitId, old.toDay))))
    return refuse("ombud", "alreadyHandedOver");
  if (from <= old.fromDay) return refuse("fromDay", "dayBeforeBegun");
  if (!successor) return refuse("person", "personGone");
  if (held.some((each) => overlap({ from, to: null }, { from: each.fromDay, to: each.toDay })))
    return refuse("person", "alreadyOmbud");
  const lastDay = old.toDay !== null && old.toDay < dayBefore ? old.toDay : dayBefore;
  return { planned: { old, successor, fromDay: from, lastDay, isDone: false } };
}

async function hasFollower(tx: Transaction, unitId: string, lastDay: Day): Promise<boolean> {
  const follower = await tx.membership.findFirst({
    where: { orgUnitId: unitId, role: "vinOmbud", fromDay: addDays(lastDay, 1) },
    select: { toDay: true, fromDay: true },
  });
  return follower !== null && (follower.toDay === null || follower.toDay >= follower.fromDay);
}

/** Whether this very form was sent before, by an ombud who no longer tends the unit because of it. */
async function hasHandedOver(tx: Transaction, actor: Actor, orgUnitId: string, form: URLSearchParams) {
  const { ombud: id = "", person = "", fromDay = "" } = draftIn(form, ["ombud", "person", "fromDay"]);
  if (!isDay(fromDay)) return false;
  const [mine, theirs] = [{ id, personId: actor.personId }, { personId: person }].map((each) => ({
    ...each,
    orgUnitId,
  }));
  const toDay = addDays(fromDay, -1);
  const ended = await tx.membership.count({ where: { ...mine, role: "vinOmbud", toDay } });
  return ended > 0 && (await tx.membership.count({ where: { ...theirs, role: "vinOmbud", fromDay } })) > 0;
}

/** What a form asks for, to be said before it is confirmed, or what is wrong with it. It writes nothing. */
export function planHandover(actor: Actor, unitId: string, form: URLSearchParams, now: Date): Promise<Planned> {
  return db.$transaction((tx) => plan(tx, actor, unitId, form, dayOf(now)));
}

/**
 * Hands over. The same form sent twice does it once.
 * @returns where the actor can go afterwards: who has handed over from today no longer tends the unit
 */
export async function handOver(
  actor: Actor,
  unitId: string,
  form: URLSearchParams,
  now: Date,
): Promise<{ tends: boolean } | { refused: RefusedHandover } | null> {
  const today = dayOf(now);
  return db.$transaction(async (tx) => {
    const planned = await plan(tx, actor, unitId, form, today);
    if (planned === null) return (await hasHandedOver(tx, actor, unitId, form)) ? { tends: false } : null;
    if ("refused" in planned) return planned;
    const { old, successor, fromDay, lastDay, isDone } = planned.planned;
    const unit = await tendedUnit(actor, unitId, today, tx);
    const tends = !(old.personId === actor.personId && lastDay < today && !unit?.leads && !unit?.coordinates);
    if (isDone) return { tends };
    await tx.membership.update({ where: { id: old.id }, data: { toDay: lastDay } });
    const key = { personId: successor.personId, orgUnitId: unitId, role: "vinOmbud", fromDay };
    // One that was taken back before its first day has the same key, and begins again.
    await tx.membership.upsert({
      where: { personId_orgUnitId_role_fromDay: key },
      create: { id: randomId(), ...key },
      update: { toDay: null },
    });
    await countChange(tx, actor.municipalityId);
    if (lastDay !== old.toDay) await record(tx, actor.personId, "role.ended", { person: old.personId }, now);
    await record(tx, actor.personId, "role.given", { person: successor.personId }, now);
    return { tends };
  });
}
