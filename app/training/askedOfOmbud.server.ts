// SPDX-License-Identifier: EUPL-1.2
// Which courses the municipality's rules give to whoever becomes VIN-ombud of a unit: what is said before somebody hands
// over. It never says who has taken one.
import type { Course } from "~/content/catalogue";
import type { Day } from "~/lib/clock";
import { read, sql } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import type { TendedUnit } from "~/people/tended.server";
import { isApproved } from "./approval.server";
import { readRules } from "./rules.server";

export interface AskedCourse {
  title: string;
  days: number;
  /** Before that nobody gets it. */
  isApproved: boolean;
}

/** Those that rules ask of VIN-ombud and not of every employee: the others a colleague of the unit has already. */
export async function readAskedOfOmbud(
  actor: Actor,
  unit: TendedUnit,
  from: Day,
  courses: readonly Course[],
): Promise<AskedCourse[]> {
  const [rules, above] = await Promise.all([
    readRules(actor.municipalityId),
    read<{ id: string }>(sql`
      WITH RECURSIVE up AS (
        SELECT "id", "parentId" FROM "OrgUnit" WHERE "id" = ${unit.id}
        UNION
        SELECT o."id", o."parentId" FROM "OrgUnit" o JOIN up ON o."id" = up."parentId"
      ) SELECT "id" FROM up`),
  ]);
  const asking = rules.filter(
    ({ roles, since, orgUnitId }) =>
      roles.includes("vinOmbud") &&
      !roles.includes("employee") &&
      since <= from &&
      above.some(({ id }) => id === orgUnitId),
  );
  return Promise.all(
    courses.flatMap((course) => {
      // The rule with the shortest time comes first, and gives it.
      const rule = asking.find(({ courseId }) => courseId === course.id);
      return rule
        ? [
            isApproved(actor.municipalityId, course).then((is) => ({
              title: course.title,
              days: rule.days,
              isApproved: is,
            })),
          ]
        : [];
    }),
  );
}
