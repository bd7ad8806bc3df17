// SPDX-License-Identifier: EUPL-1.2
// Groups across units, as a coordinator of the whole municipality keeps them. Nobody is deleted from one: being in it has a
// last day.

import { record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, type Transaction } from "~/lib/db.server";
import { inSwedish } from "~/lib/swedish";
import type { Actor } from "./actor";
import { draftIn, nameProblem, type Refused, tidy, wrongIn } from "./draft";
import { isIn, lastDayIn, type Part, parts } from "./group";
import { isNewId, keepsWhole } from "./reach.server";

const kept = (actor: Actor) => ({ municipalityId: keepsWhole(actor) ? actor.municipalityId : "" });
/** Those of the actor's groups that have not ended: no other is changed, but for opening it again. */
export const mine = (actor: Actor) => ({ ...kept(actor), endedAt: null });

/** What `lastDayIn` reads of whoever is in a group. */
export const employments = { employedTo: true, employments: { select: { toDay: true } } } as const;

export type TakenGroup = { id: string } | { refused: Refused } | null;

/** The groups there are and have been, with how many are in each. */
export async function readGroups(actor: Actor, now: Date) {
  const today = dayOf(now);
  const groups = await db.workingGroup.findMany({
    where: kept(actor),
    include: { members: { include: { person: { select: employments } } } },
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

export interface ShownGroup {
  id: string;
  name: string;
  endedOn: Day | null;
  members: Member[];
}

/** One group, also one that has ended, with everybody who is or has been in it, by what they are. */
export async function readGroup(actor: Actor, id: string, now: Date): Promise<ShownGroup | null> {
  const today = dayOf(now);
  const group = await db.workingGroup.findFirst({
    where: { id, ...kept(actor) },
    include: { members: { include: { person: { select: { name: true, ...employments } } } } },
  });
  if (!group) return null;
  const members = group.members.map((member) => ({
    personId: member.personId,
    name: member.person.name,
    part: member.part as Part,
    from: member.fromDay,
    to: lastDayIn(member),
    isIn: group.endedAt === null && isIn(member, today),
  }));
  members.sort((a, b) => parts.indexOf(a.part) - parts.indexOf(b.part) || inSwedish(a.name, b.name));
  return { id, name: group.name, endedOn: group.endedAt && dayOf(group.endedAt), members };
}

/** The name of a group that has not ended, for the form that changes it. */
export const readGroupName = (actor: Actor, id: string) =>
  db.workingGroup.findFirst({ where: { id, ...mine(actor) }, select: { id: true, name: true } });

/** Whether another group that has not ended is called so, however it is written. */
async function isNameTaken(tx: Transaction, actor: Actor, name: string, id: string): Promise<boolean> {
  const others = await tx.workingGroup.findMany({ where: { ...mine(actor), id: { not: id } }, select: { name: true } });
  return others.some((other) => other.name.toLocaleLowerCase("sv") === name.toLocaleLowerCase("sv"));
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
    if (await isNameTaken(tx, actor, name, id))
      return { refused: { draft, wrong: [{ field: "name", problem: "groupNameTaken" }] } };
    await tx.workingGroup.update({ where: { id }, data: { name } });
    await record(tx, actor.personId, "group.changed", id, now);
    return { id };
  });
}

/** A group ends, and everybody's time in it: today is their last day. @returns whether it is the actor's to end */
export async function endGroup(actor: Actor, id: string, now: Date): Promise<boolean> {
  const today = dayOf(now);
  return db.$transaction(async (tx) => {
    const group = await readWithMembers(tx, actor, id);
    if (!group) return false;
    if (group.endedAt) return true;
    await tx.workingGroup.update({ where: { id }, data: { endedAt: now } });
    for (const member of group.members)
      if (member.toDay === null || member.toDay >= today)
        await writeLastDay(tx, member, isIn(member, today) ? today : lastDayIn(member));
    await record(tx, actor.personId, "group.changed", id, now);
    return true;
  });
}

/**
 * A group that had ended goes on with those who were in it that day and still work here. Who had left it before has an
 * earlier last day, so the day tells them apart.
 * @returns whether it is the actor's to open, and "nameTaken" where another group has the name by now
 */
export async function reopenGroup(actor: Actor, id: string, now: Date): Promise<boolean | "nameTaken"> {
  const today = dayOf(now);
  return db.$transaction(async (tx) => {
    const group = await readWithMembers(tx, actor, id);
    if (!group) return false;
    if (!group.endedAt) return true;
    if (await isNameTaken(tx, actor, group.name, id)) return "nameTaken";
    const lastDay = dayOf(group.endedAt);
    await tx.workingGroup.update({ where: { id }, data: { endedAt: null } });
    for (const member of group.members)
      if (member.toDay === lastDay && isIn({ ...member, toDay: null }, today)) await writeLastDay(tx, member, null);
    await record(tx, actor.personId, "group.changed", id, now);
    return true;
  });
}

const readWithMembers = (tx: Transaction, actor: Actor, id: string) =>
  tx.workingGroup.findFirst({
    where: { id, ...kept(actor) },
    include: { members: { include: { person: { select: employments } } } },
  });

/** The last day of one time in a group. */
export async function writeLastDay(
  tx: Transaction,
  { groupId, personId, fromDay }: { groupId: string; personId: string; fromDay: Day },
  toDay: Day | null,
) {
  await tx.workingGroupMember.update({
    where: { groupId_personId_fromDay: { groupId, personId, fromDay } },
    data: { toDay },
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
    if (await isNameTaken(tx, actor, name, id))
      return { refused: { draft, wrong: [{ field: "name", problem: "groupNameTaken" }] } };
    await tx.workingGroup.create({ data: { id, name, municipalityId: actor.municipalityId } });
    await record(tx, actor.personId, "group.changed", id, now);
    return { id };
  });
}
