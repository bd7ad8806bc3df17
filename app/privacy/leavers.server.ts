// SPDX-License-Identifier: EUPL-1.2
import type { Aging, Whose } from "~/lib/aging.server";
import { dayOf } from "~/lib/clock";
import { type Sql, sql } from "~/lib/db.server";
import { dropImports } from "~/people/import/imports.server";
import { eraseRows } from "./eraseRows.server";
import { isLastCoordinator } from "./lastCoordinator.server";
import type { Pass } from "./periods.server";

/**
 * Those whose last employment ended, by its last day: they are erased as by hand. Somebody who comes back has no last day.
 * The last coordinator of a municipality stays until there is another.
 */
export function leavers({ municipalityId }: Pick<Pass, "municipalityId">, now: Date): Aging {
  const old = (than: Date, whose: Whose): Sql => sql`
    SELECT p."id", p."employedTo" AS "since" FROM "Person" p
    WHERE p."employedTo" < ${dayOf(than)} AND ${whose.person(sql`p."id"`)}
      AND NOT ${isLastCoordinator(sql`p."id"`, dayOf(now))}`;
  return {
    old,
    destroy: async (tx, than, most, whose) => {
      const gone = await tx.$queryRaw<{ id: string }[]>(sql`${old(than, whose)} LIMIT ${most}`);
      // A file that is being read may have any of them in it: another night.
      if (gone.length === 0 || (municipalityId && (await dropImports(tx, municipalityId, now)))) return 0;
      for (const { id } of gone) await eraseRows(tx, { personId: id, by: null, municipalityId, now });
      return gone.length;
    },
  };
}
