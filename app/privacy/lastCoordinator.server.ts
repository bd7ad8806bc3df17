// SPDX-License-Identifier: EUPL-1.2
import type { Day } from "~/lib/clock";
import { type Sql, sql } from "~/lib/db.server";
import { isEmployed, roleHolds } from "~/people/works.server";

/**
 * That the person has or had the role of coordinator of a whole municipality which nobody else coordinates on a day: without
 * them nobody is left who could let anybody in.
 */
export const isLastCoordinator = (personId: Sql, today: Day): Sql => sql`EXISTS (
  SELECT 1 FROM "Membership" own JOIN "OrgUnit" root ON root."id" = own."orgUnitId" AND root."parentId" IS NULL
  WHERE own."personId" = ${personId} AND own."role" = 'coordinator' AND NOT EXISTS (
    SELECT 1 FROM "Membership" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."orgUnitId" = root."id" AND m."role" = 'coordinator' AND m."personId" <> own."personId"
      AND ${roleHolds(today)} AND ${isEmployed(today)}))`;
