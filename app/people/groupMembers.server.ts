// SPDX-License-Identifier: EUPL-1.2
// Who comes into a group and who is taken out of it.
import { record } from "~/audit/record.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, sql, type Transaction } from "~/lib/db.server";
import { isVisible } from "~/lib/line";
import { folded as foldedText } from "~/lib/swedish";
import type { Actor } from "./actor";
import { type Draft, draftIn, type Problem, type Refused, tidy } from "./draft";
import { isIn, lastDayIn, parts } from "./group";
import { employments, mine, writeLastDay } from "./groups.server";
import { folded } from "./nameOrder.server";
import { unitsBelow } from "./scope.server";
import { isEmployed } from "./works.server";

export type TakenMember = { personId: string } | { refused: Refused } | null;

/**
 * Somebody more in the group, from today. Found by the whole number, or by the whole name where one alone has it and the
 * identity is not protected.
 */
export async function addMember(actor: Actor, id: string, form: URLSearchParams, now: Date): Promise<TakenMember> {
  const draft = draftIn(form, ["who", "part"]);
  const today = dayOf(now);
  const part = parts.find((each) => each === draft.part) ?? "other";
  const refuse = (problem: Problem) => ({ refused: { draft, wrong: [{ field: "who", problem }] } });
  return db.$transaction(async (tx) => {
    const group = await tx.workingGroup.findFirst({
      where: { id, ...mine(actor) },
      include: { members: { include: { person: { select: employments } } } },
    });
    if (!group) return null;
    if (!isVisible(tidy(draft.who))) return refuse("whoMissing");
    const personId = await findOne(tx, actor, draft, today);
    if (!personId) return refuse("nobodyFound");
    const times = group.members.filter((each) => each.personId === personId);
    const there = times.find((each) => isIn(each, today));
    if (there) return there.part === part ? { personId } : refuse("alreadyMember");
    // Who left and came back has been in it until the earlier employment's last day.
    for (const time of times) if (time.toDay === null) await writeLastDay(tx, time, lastDayIn(time));
    await tx.workingGroupMember.upsert({
      where: { groupId_personId_fromDay: { groupId: id, personId, fromDay: today } },
      create: { groupId: id, personId, part, fromDay: today },
      update: { part, toDay: null },
    });
    await record(tx, actor.personId, "group.changed", id, now);
    return { personId };
  });
}

async function findOne(tx: Transaction, actor: Actor, draft: Draft, today: Day): Promise<string | null> {
  const who = tidy(draft.who);
  const found = await tx.$queryRaw<{ id: string }[]>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT DISTINCT p."id" FROM "Person" p
    LEFT JOIN "EmployeeNumber" n ON n."municipalityId" = ${actor.municipalityId} AND n."personId" = p."id"
    WHERE ${isEmployed(today)} AND (n."number" = ${who} OR (${folded(sql`p."name"`)} = ${foldedText(who)} AND p."protectedOn" IS NULL))
      AND EXISTS (SELECT 1 FROM "Membership" m WHERE m."personId" = p."id" AND m."orgUnitId" IN (SELECT "id" FROM scope))
    LIMIT 2`);
  return found.length === 1 ? (found[0]?.id ?? null) : null;
}

/** Somebody is no longer in the group: yesterday was the last day. */
export async function endMember(actor: Actor, id: string, personId: string, now: Date): Promise<boolean> {
  const today = dayOf(now);
  return db.$transaction(async (tx) => {
    const where = { groupId: id, personId, group: mine(actor) };
    if ((await tx.workingGroupMember.count({ where })) === 0) return false;
    const { count } = await tx.workingGroupMember.updateMany({
      where: { ...where, OR: [{ toDay: null }, { toDay: { gte: today } }] },
      data: { toDay: addDays(today, -1) },
    });
    if (count > 0) await record(tx, actor.personId, "group.changed", id, now);
    return true;
  });
}
