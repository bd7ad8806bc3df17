// SPDX-License-Identifier: EUPL-1.2
// The tree of units as a coordinator keeps it: adds, renames, moves and closes. A unit is never deleted, and one where
// somebody works is not closed.
import { record } from "~/audit/record.server";
import { readAside } from "~/lib/aside.server";
import { addDays, type Day, dayOf } from "~/lib/clock";
import { db, read, sql, type Transaction } from "~/lib/db.server";
import { type Actor, unitsAs } from "./actor";
import { countChange } from "./changes.server";
import { draftIn, nameProblem, numberProblem, type Refused, tidy, type Wrong, wrongIn } from "./draft";
import { isNewId, keptUnit } from "./reach.server";
import { unitsBelow } from "./scope.server";
import { inTreeOrder } from "./tree";

export interface ShownUnit {
  id: string;
  parentId: string | null;
  name: string;
  code: string | null;
  closedOn: Day | null;
  /** How many have a role in it now or later. */
  people: number;
  depth: number;
}

/** The units that the actor coordinates, in the order of the tree; the closed ones too. */
export async function readOrganisation(actor: Actor, now: Date): Promise<ShownUnit[]> {
  const today = dayOf(now);
  const rows = await readAside<Omit<ShownUnit, "depth">>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")},
    works AS (
      SELECT m."orgUnitId", COUNT(DISTINCT p."id") AS "people" FROM scope CROSS JOIN "Membership" m
      JOIN "Person" p ON p."id" = m."personId" AND (p."employedTo" IS NULL OR p."employedTo" >= ${today})
      WHERE m."orgUnitId" = scope."id" AND (m."toDay" IS NULL OR m."toDay" >= ${today})
      GROUP BY m."orgUnitId"
    )
    SELECT o."id", o."parentId", o."name", o."closedOn", c."code", COALESCE(works."people", 0) AS "people"
    FROM scope JOIN "OrgUnit" o ON o."id" = scope."id"
    LEFT JOIN "UnitCode" c ON c."orgUnitId" = o."id"
    LEFT JOIN works ON works."orgUnitId" = o."id"`);
  return inTreeOrder(rows.map((row) => ({ ...row, people: Number(row.people) })));
}

/** Those that are open, to choose from. */
export async function openUnits(actor: Actor, now: Date): Promise<{ id: string; name: string; depth: number }[]> {
  const today = dayOf(now);
  const rows = await read<{ id: string; parentId: string | null; name: string; closedOn: Day | null }>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT o."id", o."parentId", o."name", o."closedOn" FROM scope JOIN "OrgUnit" o ON o."id" = scope."id"`);
  return inTreeOrder(rows.filter(({ closedOn }) => closedOn === null || closedOn >= today)).map(
    ({ id, name, depth }) => ({ id, name, depth }),
  );
}

/** The units nobody but the one above can move or close: where the actor's own reach begins. */
export const isTop = (actor: Actor, unitId: string) => unitsAs(actor, "coordinator").includes(unitId);

/** One that can be changed, else null: closed ones and tops cannot. */
export async function readUnit(
  actor: Actor,
  id: string,
): Promise<Pick<ShownUnit, "id" | "name" | "parentId" | "code"> | null> {
  if (isTop(actor, id)) return null;
  const [unit] = await read<Pick<ShownUnit, "id" | "name" | "parentId" | "code">>(sql`
    WITH RECURSIVE ${unitsBelow(actor, "coordinator")}
    SELECT o."id", o."name", o."parentId", c."code" FROM scope JOIN "OrgUnit" o ON o."id" = scope."id"
    LEFT JOIN "UnitCode" c ON c."orgUnitId" = o."id" WHERE o."id" = ${id} AND o."closedOn" IS NULL`);
  return unit ?? null;
}

export type TakenUnit = { id: string } | { refused: Refused } | null;

const fields = ["name", "parent", "code"] as const;

/** What is wrong with a unit that is to be called so, stand there and have that code. */
async function problems(
  tx: Transaction,
  actor: Actor,
  unitId: string,
  given: { name: string; parent: string; code: string },
  today: Day,
): Promise<Wrong[]> {
  const wrong = wrongIn({ name: nameProblem(given.name), code: numberProblem(given.code) });
  const parent = await keptUnit(actor, given.parent, tx);
  if (!parent || (parent.closedOn !== null && parent.closedOn < today))
    return [...wrong, { field: "parent", problem: "unitMissing" }];
  const above = await tx.$queryRaw<{ id: string }[]>(sql`
    WITH RECURSIVE up AS (
      SELECT "id", "parentId" FROM "OrgUnit" WHERE "id" = ${parent.id}
      UNION
      SELECT o."id", o."parentId" FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
    ) SELECT "id" FROM up`);
  if (above.some(({ id }) => id === unitId)) wrong.push({ field: "parent", problem: "insideItself" });
  const sisters = await tx.orgUnit.findMany({
    where: { parentId: parent.id, id: { not: unitId }, OR: [{ closedOn: null }, { closedOn: { gte: today } }] },
    select: { name: true },
  });
  const said = given.name.toLocaleLowerCase("sv");
  if (sisters.some(({ name }) => name.toLocaleLowerCase("sv") === said))
    wrong.push({ field: "name", problem: "unitNameTaken" });
  const { municipalityId } = actor;
  const known =
    given.code &&
    (await tx.unitCode.findUnique({ where: { municipalityId_code: { municipalityId, code: given.code } } }));
  if (known && known.orgUnitId !== unitId) wrong.push({ field: "code", problem: "codeTaken" });
  return wrong;
}

async function writeCode(tx: Transaction, { municipalityId }: Actor, orgUnitId: string, code: string) {
  await tx.unitCode.deleteMany({ where: { orgUnitId } });
  if (code) await tx.unitCode.create({ data: { municipalityId, code, orgUnitId } });
}

function given(form: URLSearchParams) {
  const draft = draftIn(form, fields);
  return { draft, tidied: { name: tidy(draft.name), parent: draft.parent ?? "", code: tidy(draft.code) } };
}

/** A new unit under one there is. The form's id makes one of it however often it is sent. */
export async function makeUnit(actor: Actor, form: URLSearchParams, now: Date): Promise<TakenUnit> {
  const { draft, tidied } = given(form);
  const id = form.get("id") ?? "";
  if (!isNewId(id)) return null;
  return db.$transaction(async (tx) => {
    if (await tx.orgUnit.findUnique({ where: { id }, select: { id: true } }))
      return (await keptUnit(actor, id, tx)) && { id };
    const wrong = await problems(tx, actor, id, tidied, dayOf(now));
    if (wrong.length > 0) return { refused: { draft: { ...draft, id }, wrong } };
    await tx.orgUnit.create({ data: { id, name: tidied.name, parentId: tidied.parent } });
    await writeCode(tx, actor, id, tidied.code);
    await changed(tx, actor, "unit.made", id, now);
    return { id };
  });
}

async function changed(
  tx: Transaction,
  actor: Actor,
  action: "unit.made" | "unit.changed" | "unit.closed" | "unit.reopened",
  id: string,
  now: Date,
) {
  await countChange(tx, actor.municipalityId);
  await record(tx, actor.personId, action, id, now);
}

/** Another name, another place in the tree, another code. Everybody in it comes with it. */
export async function saveUnit(actor: Actor, id: string, form: URLSearchParams, now: Date): Promise<TakenUnit> {
  const { draft, tidied } = given(form);
  return db.$transaction(async (tx) => {
    const unit = isTop(actor, id) ? null : await keptUnit(actor, id, tx);
    if (!unit) return null;
    const wrong = await problems(tx, actor, id, tidied, dayOf(now));
    if (wrong.length > 0) return { refused: { draft, wrong } };
    const code = (await tx.unitCode.findUnique({ where: { orgUnitId: id } }))?.code ?? "";
    if (unit.name === tidied.name && unit.parentId === tidied.parent && code === tidied.code) return { id };
    await tx.orgUnit.update({ where: { id }, data: { name: tidied.name, parentId: tidied.parent } });
    await writeCode(tx, actor, id, tidied.code);
    await changed(tx, actor, "unit.changed", id, now);
    return { id };
  });
}

/** Why a unit is not closed: somebody has a role in it, or there is an open unit below. */
export type StillUsed = "people" | "units";

/** Closes a unit from today on: yesterday was its last day. @returns null where it is not the actor's to close */
export async function closeUnit(actor: Actor, id: string, now: Date): Promise<"closed" | StillUsed | null> {
  const today = dayOf(now);
  return db.$transaction(async (tx) => {
    const unit = isTop(actor, id) ? null : await keptUnit(actor, id, tx);
    if (!unit) return null;
    if (unit.closedOn !== null) return "closed";
    if (await tx.orgUnit.findFirst({ where: { parentId: id, closedOn: null }, select: { id: true } })) return "units";
    const [works] = await tx.$queryRaw<{ id: string }[]>(sql`
      SELECT m."id" FROM "Membership" m
      JOIN "Person" p ON p."id" = m."personId" AND (p."employedTo" IS NULL OR p."employedTo" >= ${today})
      WHERE m."orgUnitId" = ${id} AND (m."toDay" IS NULL OR m."toDay" >= ${today}) LIMIT 1`);
    if (works) return "people";
    await tx.orgUnit.update({ where: { id }, data: { closedOn: addDays(today, -1) } });
    await changed(tx, actor, "unit.closed", id, now);
    return "closed";
  });
}

/** A unit that was closed is open again, where the one it is in is open. */
export async function reopenUnit(actor: Actor, id: string, now: Date): Promise<"open" | "units" | null> {
  return db.$transaction(async (tx) => {
    const unit = isTop(actor, id) ? null : await keptUnit(actor, id, tx);
    if (!unit) return null;
    if (unit.closedOn === null) return "open";
    const parent = await tx.orgUnit.findUnique({ where: { id: unit.parentId ?? "" }, select: { closedOn: true } });
    if (parent?.closedOn) return "units";
    await tx.orgUnit.update({ where: { id }, data: { closedOn: null } });
    await changed(tx, actor, "unit.reopened", id, now);
    return "open";
  });
}
