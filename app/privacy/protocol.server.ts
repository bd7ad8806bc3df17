// SPDX-License-Identifier: EUPL-1.2
// The protocol of what was destroyed: written in the transaction that destroys, and never changed. It holds no person.
import { type Day, dayOf } from "~/lib/clock";
import { read, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { keepsWhole } from "~/people/reach.server";
import { isKind, type Kind, toldOf } from "./rules";

/** By the night's rule, by a coordinator who decided it, or again after an older copy was put back. */
export type By = "night" | "coordinator" | "restore";

export interface Destroyed {
  at: Date;
  municipalityId: string | null;
  kind: Kind;
  days: number | null;
  count: number;
  by: By;
  byKey?: string;
}

/** Nothing destroyed is nothing written: running again adds nothing. */
export async function note(tx: Transaction, destroyed: Destroyed): Promise<void> {
  if (destroyed.count > 0) await tx.destruction.create({ data: { id: randomId(), ...destroyed } });
}

export interface ProtocolRow {
  on: Day;
  kind: Kind;
  days: number | null;
  count: number;
  /** Of what is private the number is the next hundred above it. */
  isCeiling: boolean;
  by: By;
}

/** The newest first; what one night destroyed of a kind is one row, however many turns it took. */
export async function readProtocol(actor: Actor, most: number): Promise<ProtocolRow[] | null> {
  if (!keepsWhole(actor)) return null;
  const rows = await read<{ at: Date | string; kind: string; days: number | null; count: number | bigint; by: By }>(sql`
    SELECT "at", "kind", "days", "by", SUM("count") AS "count" FROM "Destruction"
    WHERE "municipalityId" = ${actor.municipalityId} OR "municipalityId" IS NULL
    GROUP BY "at", "kind", "days", "by" ORDER BY "at" DESC, "kind" LIMIT ${most}`);
  return rows.flatMap(({ at, kind, days, count, by }) =>
    isKind(kind)
      ? [
          {
            on: dayOf(new Date(at)),
            kind,
            days: days === null ? null : Number(days),
            by,
            ...toldOf(kind, Number(count)),
          },
        ]
      : [],
  );
}
