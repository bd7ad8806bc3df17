// SPDX-License-Identifier: EUPL-1.2
// Giving somebody a role in a unit, and ending it. A role is never deleted: it has a last day.
import { record } from "~/audit/record.server";
import { addDays, dayOf, isDay } from "~/lib/clock";
import { db, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import { type Actor, type Role, roles } from "./actor";
import { countChange } from "./changes.server";
import { type Draft, daysProblem, draftIn, overlap, type Taken, type Wrong } from "./draft";
import { jobFamilies } from "./jobFamily";
import { keptPerson, keptUnit } from "./reach.server";
import { unitsBelow } from "./scope.server";

const known = <Word extends string>(words: readonly Word[], word: string | undefined) =>
  words.find((each) => each === word);

export interface RoleRow {
  orgUnitId: string;
  role: Role;
  jobFamily: string | null;
  fromDay: string;
}

/** The role that a form describes, in a unit of the actor's that is not closed, or everything that is wrong with it. */
export async function readRole(
  tx: Transaction,
  actor: Actor,
  draft: Draft,
  fromDay: string,
): Promise<{ row: RoleRow } | { wrong: Wrong[] }> {
  const role = known(roles, draft.role);
  const unit = await keptUnit(actor, draft.unit ?? "", tx);
  const isOpen = unit !== null && (unit.closedOn === null || unit.closedOn >= fromDay);
  if (!role || !unit || !isOpen)
    return {
      wrong: [
        ...(isOpen ? [] : [{ field: "unit", problem: "unitMissing" } as const]),
        ...(role ? [] : [{ field: "role", problem: "roleMissing" } as const]),
      ],
    };
  const jobFamily = role === "employee" ? (known(jobFamilies, draft.jobFamily) ?? null) : null;
  return { row: { orgUnitId: unit.id, role, jobFamily, fromDay } };
}

/** Writes a role that overlaps no other. One that was taken back before its first day never was, and is given anew. */
export async function addRole(tx: Transaction, personId: string, row: RoleRow): Promise<void> {
  const { orgUnitId, role, jobFamily, fromDay } = row;
  await tx.membership.upsert({
    where: { personId_orgUnitId_role_fromDay: { personId, orgUnitId, role, fromDay } },
    create: { id: randomId(), personId, ...row },
    update: { toDay: null, jobFamily },
  });
}

/** A role more, from a day. The same form sent twice gives it once. */
export async function giveRole(actor: Actor, personId: string, form: URLSearchParams, now: Date): Promise<Taken> {
  const draft = draftIn(form, ["unit", "role", "jobFamily", "fromDay"]);
  const from = draft.fromDay ?? "";
  const wrong = daysProblem({ field: "fromDay", day: from }, { field: "fromDay", day: "" });
  return db.$transaction(async (tx) => {
    const person = await keptPerson(actor, personId, tx);
    if (!person) return null;
    if (wrong.length === 0 && from < person.employedFrom) wrong.push({ field: "fromDay", problem: "beforeEmployment" });
    const read = await readRole(tx, actor, draft, from);
    if ("wrong" in read || wrong.length > 0)
      return { refused: { draft, wrong: [...("wrong" in read ? read.wrong : []), ...wrong] } };
    const { row } = read;
    const held = await tx.membership.findMany({ where: { personId, orgUnitId: row.orgUnitId, role: row.role } });
    const same = held.find((each) => each.fromDay === from && each.jobFamily === row.jobFamily && each.toDay === null);
    if (same) return { id: personId };
    if (held.some((each) => overlap({ from, to: null }, { from: each.fromDay, to: each.toDay })))
      return { refused: { draft, wrong: [{ field: "role", problem: "alreadyHas" }] } };
    await addRole(tx, personId, row);
    await countChange(tx, actor.municipalityId);
    await record(tx, actor.personId, "role.given", { person: personId }, now);
    return { id: personId };
  });
}

export interface HeldRole {
  id: string;
  personId: string;
  role: Role;
  unit: string;
  fromDay: string;
  toDay: string | null;
}

async function heldRole(actor: Actor, personId: string, id: string, tx: Pick<Transaction, "$queryRaw"> = db) {
  const [row] = await tx.$queryRaw<HeldRole[]>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT m."id", m."personId", m."role", scope."name" AS "unit", m."fromDay", m."toDay"
    FROM "Membership" m JOIN scope ON scope."id" = m."orgUnitId"
    WHERE m."id" = ${id} AND m."personId" = ${personId}`);
  return row ?? null;
}

export const readHeldRole = (actor: Actor, personId: string, id: string) => heldRole(actor, personId, id);

/** The last day of a role. The day before its first says that it never was. Nobody shuts the door behind oneself. */
export async function endRole(
  actor: Actor,
  personId: string,
  id: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const draft = draftIn(form, ["toDay"]);
  const to = draft.toDay ?? "";
  return db.$transaction(async (tx) => {
    const held = await heldRole(actor, personId, id, tx);
    if (!held) return null;
    const refuse = (problem: Wrong["problem"]) => ({ refused: { draft, wrong: [{ field: "toDay", problem }] } });
    if (to === "") return refuse("dayMissing");
    if (!isDay(to)) return refuse("dayMalformed");
    if (to < addDays(held.fromDay, -1)) return refuse("endBeforeStart");
    if (personId === actor.personId && held.role === "coordinator" && to < dayOf(now)) return refuse("ownRole");
    if (held.toDay === to) return { id: personId };
    const { orgUnitId } = await tx.membership.findUniqueOrThrow({ where: { id } });
    const others = await tx.membership.findMany({ where: { personId, orgUnitId, role: held.role, id: { not: id } } });
    if (others.some((each) => overlap({ from: held.fromDay, to }, { from: each.fromDay, to: each.toDay })))
      return refuse("alreadyHas");
    await tx.membership.update({ where: { id }, data: { toDay: to } });
    await countChange(tx, actor.municipalityId);
    await record(tx, actor.personId, "role.ended", { person: personId }, now);
    return { id: personId };
  });
}
