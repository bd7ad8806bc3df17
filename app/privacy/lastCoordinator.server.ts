import type { Day } from "~/lib/clock";
import { type Sql, sql } from "~/lib/db.server";

/**
 * That the person has or had the role of coordinator in a unit which nobody else coordinates on a day, there or anywhere
 * above: without them nobody is left who could let anybody in.
 */
export const isLastCoordinator = (personId: Sql, today: Day): Sql => sql`EXISTS (
  SELECT 1 FROM "Membership" own JOIN "OrgUnit" root ON root."id" = own."orgUnitId" AND root."parentId" IS NULL
  WHERE own."personId" = ${personId} AND own."role" = 'coordinator' AND NOT EXISTS (
    SELECT 1 FROM "Membership" m JOIN "Person" other ON other."id" = m."personId"
    WHERE m."orgUnitId" = root."id" AND m."role" = 'coordinator' AND m."personId" <> own."personId"
      AND m."fromDay" <= ${today} AND (m."toDay" IS NULL OR m."toDay" >= ${today})
      AND other."employedFrom" <= ${today} AND (other."employedTo" IS NULL OR other."employedTo" >= ${today})))`;
