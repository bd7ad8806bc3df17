// SPDX-License-Identifier: EUPL-1.2
// How the municipality's list of contacts stands as a whole: it is verified when every contact is. Reckoned, never stored.
import { type Day, dayOf } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import type { Kind } from "./contact";
import { isOverdue, missingToAsk } from "./standing";

export interface DirectoryHealth {
  /** The earliest of the days on which each contact was last checked. Null where there is none. */
  checkedOn: Day | null;
  /** How many are overdue or said to be wrong. */
  care: number;
  /** How many kinds are missing before anybody begins to ask. */
  missing: number;
}

interface Row {
  kind: Kind;
  reviewMonths: number | bigint;
  checkedOn: Day;
  reports: number | bigint;
}

export async function readDirectoryHealth(actor: Actor, now: Date): Promise<DirectoryHealth> {
  const today = dayOf(now);
  const rows = await read<Row>(sql`
    SELECT c."kind", c."reviewMonths",
      (SELECT MAX(k."day") FROM "ContactCheck" k WHERE k."contactId" = c."id") AS "checkedOn",
      (SELECT COUNT(*) FROM "ContactReport" r WHERE r."contactId" = c."id" AND r."closedOn" IS NULL) AS "reports"
    FROM "Contact" c WHERE c."municipalityId" = ${actor.municipalityId} AND c."withdrawnAt" IS NULL`);
  const care = rows.filter(
    ({ checkedOn, reviewMonths, reports }) =>
      Number(reports) > 0 || isOverdue({ checkedOn, reviewMonths: Number(reviewMonths) }, today),
  );
  const checked = rows.map(({ checkedOn }) => checkedOn).sort();
  return { checkedOn: checked[0] ?? null, care: care.length, missing: missingToAsk(rows).length };
}
