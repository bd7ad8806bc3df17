// SPDX-License-Identifier: EUPL-1.2
// For how long each municipality keeps a kind of row, and whose rows that makes old today.
import { keyOf, record } from "~/audit/record.server";
import { everybody, type Whose } from "~/lib/aging.server";
import type { Day } from "~/lib/clock";
import { db, read, type Sql, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { notHeld } from "~/people/hold.server";
import { keepsWhole } from "~/people/reach.server";
import { follows, isChosen, isNobodys, type Kind, readDays, rules } from "./rules";

/** The days of each kind in a municipality. */
export async function readPeriods(municipalityId: string): Promise<Record<Kind, number>> {
  const chosen = await db.retentionPeriod.findMany({ where: { municipalityId } });
  const days = Object.fromEntries(Object.entries(rules).map(([kind, rule]) => [kind, rule.days])) as Record<
    Kind,
    number
  >;
  for (const each of chosen) if (each.kind in rules && isChosen(each.kind as Kind)) days[each.kind as Kind] = each.days;
  return days;
}

/** A kind's rows that go by one number of days, and whose they are. */
export interface Pass {
  municipalityId: string | null;
  days: number;
  whose: Whose;
}

/** `units(id)`: of these municipalities and all below. */
const membersOf = (municipalities: readonly string[]): Sql => sql`
  WITH RECURSIVE units AS (
    SELECT "id" FROM "OrgUnit" WHERE "id" IN (${sqlJoin([...municipalities])})
    UNION SELECT o."id" FROM "OrgUnit" o JOIN units ON o."parentId" = units."id")
  SELECT m."personId" FROM units JOIN "Membership" m ON m."orgUnitId" = units."id"`;

/**
 * How a kind is gone through today: each municipality by its own days. Who has a role in several is kept as long as the one
 * that keeps longest. Nobody who is held is among them.
 * @param only one municipality's
 */
export async function passesOf(kind: Kind, today: Day, only?: string): Promise<Pass[]> {
  const roots = await read<{ id: string }>(sql`SELECT "id" FROM "OrgUnit" WHERE "parentId" IS NULL ORDER BY "id"`);
  const all = await Promise.all(roots.map(async ({ id }) => ({ id, periods: await readPeriods(id) })));
  if (isNobodys(kind)) {
    const days = Math.max(rules[kind].days, ...all.map(({ periods }) => periods[follows[kind] ?? kind]));
    return [{ municipalityId: null, days, whose: { ...everybody, nobodys: notHeld(today).nobodys } }];
  }
  const held = notHeld(today);
  return all
    .filter(({ id }) => only === undefined || id === only)
    .map(({ id, periods }) => {
      const days = periods[kind];
      const longer = all.filter((each) => each.periods[kind] > days).map((each) => each.id);
      const own = all.length === 1 ? everybody.person : (column: Sql) => sql`${column} IN (${membersOf([id])})`;
      const kept = (column: Sql) => (longer.length === 0 ? sql`1 = 1` : sql`${column} NOT IN (${membersOf(longer)})`);
      return {
        municipalityId: id,
        days,
        whose: {
          nobodys: everybody.nobodys,
          person: (column: Sql) => sql`${own(column)} AND ${kept(column)} AND ${held.person(column)}`,
          municipality: (column: Sql) => sql`${column} = ${id} AND ${held.municipality(column)}`,
        },
      };
    });
}

/**
 * @param text what was typed
 * @returns false where it cannot be so many days; null for who does not keep the whole municipality
 */
export async function setPeriod(actor: Actor, kind: Kind, text: string, now: Date): Promise<boolean | null> {
  if (!keepsWhole(actor) || !isChosen(kind)) return null;
  const days = readDays(kind, text);
  if (days === null) return false;
  const { municipalityId } = actor;
  await db.$transaction(async (tx) => {
    const key = { municipalityId_kind: { municipalityId, kind } };
    const before = await tx.retentionPeriod.findUnique({ where: key });
    if ((before?.days ?? rules[kind].days) === days) return;
    const row = { days, setAt: now, byKey: await keyOf(tx, actor.personId) };
    await tx.retentionPeriod.upsert({ where: key, create: { municipalityId, kind, ...row }, update: row });
    await record(tx, actor.personId, "retention.changed", `${kind} ${days}`, now);
  });
  return true;
}
