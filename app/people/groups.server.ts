// SPDX-License-Identifier: EUPL-1.2
// Groups across units, as a coordinator of the whole municipality keeps them. Nobody is deleted from one: being in it has a
// last day.

import { record } from "~/audit/record.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, sql, type Transaction } from "~/lib/db.server";
import { folded as foldedText, inSwedish } from "~/lib/swedish";
import type { Actor } from "./actor";
import { type Draft, draftIn, nameProblem, type Problem, type Refused, tidy, wrongIn } from "./draft";
import { type Part, parts } from "./group";
import { folded } from "./nameOrder.server";
import { isNewId, keepsWhole } from "./reach.server";
import { unitsBelow } from "./scope.server";
import { isEmployed } from "./works.server";

const kept = (actor: Actor) => ({ municipalityId: keepsWhole(actor) ? actor.municipalityId : "" });
const mine = (actor: Actor) => ({ ...kept(actor), endedAt: null });

export type TakenGroup = { id: string } | { refused: Refused } | null;
export type TakenMember = { personId: string } | { refused: Refused } | null;

const isIn = (member: { fromDay: Day; toDay: Day | null }, today: Day) =>
  member.toDay === null || member.toDay >= today;

/** The groups there are and have been, with how many are in each. */
export async function readGroups(actor: Actor, now: Date) {
  const today = dayOf(now);
  const groups = await db.workingGroup.findMany({
    where: kept(actor),
    include: { members: { select: { fromDay: true, toDay: true } } },
  });
  groups.sort((a, b) => inSwedish(a.name, b.name));
  return groups.map(({ id, name, endedAt, members }) => ({
    id,
    name,
    endedOn: endedAt && dayOf(endedAt),
    count: members.filter((member) => isIn(member, today)).length,
  }));
}

export interface Member {
  personId: string;
  name: string;
  part: Part;
  from: Day;
  to: Day | null;
  isIn: boolean;
}

/** One group with everybody who is or has been in it, by what they are. */
export async function readGroup(
  actor: Actor,
  id: string,
  now: Date,
): Promise<{ id: string; name: string; members: Member[] } | null> {
  const today = dayOf(now);
  const group = await db.workingGroup.findFirst({
    where: { id, ...mine(actor) },
    include: { members: { include: { person: { select: { name: true } } } } },
  });
  if (!group) return null;
  const members = group.members.map(({ personId, person, part, fromDay, toDay }) => ({
    personId,
    name: person.name,
    part: part as Part,
    from: fromDay,
    to: toDay,
    isIn: isIn({ fromDay, toDay }, today),
  }));
  members.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || inSwedish(a.name, b.name));
  return { id, name: group.name, members };
}

/** Another name for a group that there is. */
export async function renameGroup(actor: Actor, id: string, form: URLSearchParams, now: Date): Promise<TakenGroup> {
  const draft = draftIn(form, ["name"]);
  const name = tidy(draft.name);
  const wrong = wrongIn({ name: nameProblem(name) });
  return db.$transaction(async (tx) => {
    const group = await tx.workingGroup.findFirst({ where: { id, ...mine(actor) } });
    if (!group) return null;
    if (wrong.length > 0) return { refused: { draft, wrong } };
    if (group.name === name) return { id };
    await tx.workingGroup.update({ where: { id }, data: { name } });
    await record(tx, actor.personId, "group.changed", id, now);
    return { id };
  });
}

/** A group ends, and everybody's time in it: today is their last day. @returns whether it is the actor's to end */
export async function endGroup(actor: Actor, id: string, now: Date): Promise<boolean> {
  const today = dayOf(now);
  return db.$transaction(async (tx) => {
    const group = await tx.workingGroup.findFirst({ where: { id, ...kept(actor) } });
    if (!group) return false;
    if (group.endedAt) return true;
    await tx.workingGroup.update({ where: { id }, data: { endedAt: now } });
    await tx.workingGroupMember.updateMany({
      where: { groupId: id, OR: [{ toDay: null }, { toDay: { gte: today } }] },
      data: { toDay: today },
    });
    await record(tx, actor.personId, "group.changed", id, now);
    return true;
  });
}

/**
 * A group that had ended goes on with those who were in it that day. Who had left it before has an earlier last day, so the
 * day tells them apart.
 * @returns whether it is the actor's to open
 */
export async function reopenGroup(actor: Actor, id: string, now: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const group = await tx.workingGroup.findFirst({ where: { id, ...kept(actor) } });
    if (!group) return false;
    if (!group.endedAt) return true;
    await tx.workingGroup.update({ where: { id }, data: { endedAt: null } });
    await tx.workingGroupMember.updateMany({
      where: { groupId: id, toDay: dayOf(group.endedAt) },
      data: { toDay: null },
    });
    await record(tx, actor.personId, "group.changed", id, now);
    return true;
  });
}

/** A new group. The form's id makes one of it however often it is sent. */
export async function makeGroup(actor: Actor, form: URLSearchParams, now: Date): Promise<TakenGroup> {
  const draft = draftIn(form, ["id", "name"]);
  const { id = "" } = draft;
  if (!isNewId(id) || !keepsWhole(actor)) return null;
  const name = tidy(draft.name);
  const wrong = wrongIn({ name: nameProblem(name) });
  if (wrong.length > 0) return { refused: { draft, wrong } };
  return db.$transaction(async (tx) => {
    const known = await tx.workingGroup.findUnique({ where: { id } });
    if (known) return known.municipalityId === actor.municipalityId ? { id } : null;
    await tx.workingGroup.create({ data: { id, name, municipalityId: actor.municipalityId } });
    await record(tx, actor.personId, "group.changed", id, now);
    return { id };
  });
}

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
    const group = await tx.workingGroup.findFirst({ where: { id, ...mine(actor) }, include: { members: true } });
    if (!group) return null;
    const personId = await findOne(tx, actor, draft, today);
    if (!personId) return refuse("nobodyFound");
    const there = group.members.find((each) => each.personId === personId && isIn(each, today));
    if (there) return there.part === part ? { personId } : refuse("alreadyMember");
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
