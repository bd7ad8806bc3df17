// SPDX-License-Identifier: EUPL-1.2
// What the rules would do: for the coordinator, in counts. Of what people do in private only hundreds are told.
import { readAside } from "~/lib/aside.server";
import { type Day, dayOf } from "~/lib/clock";
import { type Sql, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { keepsWhole } from "~/people/reach.server";
import { passesOf } from "./periods.server";
import { aging, oldBefore } from "./retention.server";
import { isChosen, isNobodys, type Kind, kinds, rules, toldOf } from "./rules";

export interface Previewed {
  kind: Kind;
  days: number;
  /** Whether the municipality can choose another number. */
  isChosen: boolean;
  tonight: number;
  soon: number;
  isCeiling: boolean;
  /** From when the oldest that is kept counts; null where none does yet, and for what is private. */
  oldest: Day | null;
}

const soonDays = 30;

/** @returns null for who does not keep the whole municipality */
export async function previewRetention(actor: Actor, now: Date): Promise<Previewed[] | null> {
  if (!keepsWhole(actor)) return null;
  const previews: Previewed[] = [];
  for (const kind of kinds) {
    const [pass] = await passesOf(kind, dayOf(now), isNobodys(kind) ? undefined : actor.municipalityId);
    if (!pass) continue;
    const { old } = aging[kind](pass, now);
    const before = oldBefore(now, pass.days);
    const tonight = toldOf(kind, await count(old(before, pass.whose)));
    const soon = toldOf(kind, await count(old(new Date(before.getTime() + soonDays * 86_400_000), pass.whose)));
    const oldest = rules[kind].isPrivate ? null : await oldestOf(old(new Date(now.getTime() + 86_400_000), pass.whose));
    const hasBegun = oldest !== null && oldest <= dayOf(now);
    previews.push({
      kind,
      days: pass.days,
      isChosen: isChosen(kind),
      tonight: tonight.count,
      soon: soon.count,
      isCeiling: tonight.isCeiling,
      oldest: hasBegun ? oldest : null,
    });
  }
  return previews;
}

async function count(rows: Sql): Promise<number> {
  const [row] = await readAside<{ count: number | bigint }>(sql`SELECT COUNT(*) AS "count" FROM (${rows}) old`);
  return Number(row?.count ?? 0);
}

/** A day, from a day or a moment. */
async function oldestOf(rows: Sql): Promise<Day | null> {
  const [row] = await readAside<{ since: string | null }>(sql`SELECT MIN("since") AS "since" FROM (${rows}) old`);
  if (!row?.since) return null;
  return row.since.length === 10 ? row.since : dayOf(new Date(row.since));
}
