// SPDX-License-Identifier: EUPL-1.2
// Whether each workplace has somebody to ask: a VIN-ombud today, who has taken the course again within a year, and
// somebody to take over.
import { readAside } from "~/lib/aside.server";
import { addMonths, type Day, startOf } from "~/lib/clock";
import { type Sql, sql, sqlJoin } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { type Coverage, coverageOf, type OmbudRow } from "./coverage";

/**
 * The coverage of each unit in which somebody works that day, in the order of their names.
 * @param until the moment up to which something counts as completed
 */
export async function readCoverage(
  actor: Actor,
  role: "manager" | "coordinator",
  day: Day,
  until: Date,
): Promise<Coverage[]> {
  const courses = await coursesForOmbud(actor);
  // The courses that the rules ask of a VIN-ombud; where there are no such rules, whatever the person has been given.
  const theirs: Sql =
    courses.length > 0
      ? sql`e."courseId" IN (${sqlJoin(courses)})`
      : sql`EXISTS (SELECT 1 FROM "Assignment" a WHERE a."enrolmentId" = e."id")`;
  const [workplaces, ombud] = await Promise.all([
    readAside<{ id: string; name: string }>(sql`
      WITH RECURSIVE ${unitsBelow(actor, role)}
      SELECT scope."id", scope."name" FROM scope
      WHERE EXISTS (SELECT 1 FROM "Membership" m JOIN "Person" p ON p."id" = m."personId" AND ${isEmployed(day)}
        WHERE m."orgUnitId" = scope."id" AND m."role" = 'employee' AND ${roleHolds(day)})
      ORDER BY scope."name", scope."id"`),
    readAside<OmbudRow>(sql`
      WITH RECURSIVE ${unitsBelow(actor, role)}
      SELECT m."orgUnitId" AS "unitId", p."id" AS "personId", p."name", m."fromDay",
        m."toDay", p."employedTo", MAX(CASE WHEN e."completedAt" <= ${until} THEN e."completedAt" END) AS "renewedAt"
      FROM scope CROSS JOIN "Membership" m
      JOIN "Person" p ON p."id" = m."personId" AND (p."employedTo" IS NULL OR p."employedTo" >= ${day})
      LEFT JOIN "Enrolment" e ON e."personId" = p."id" AND ${theirs}
      WHERE m."orgUnitId" = scope."id" AND m."role" = 'vinOmbud' AND (m."toDay" IS NULL OR m."toDay" >= ${day})
      GROUP BY m."orgUnitId", p."id", p."name", m."fromDay", m."toDay", p."employedTo"
      ORDER BY m."fromDay", p."name"`),
  ]);
  const coverage = coverageOf(workplaces, ombud, day, startOf(addMonths(day, -12)));
  // The coordinator's pages count and name nobody, and neither does what they are made of.
  return role === "manager"
    ? coverage
    : coverage.map((row) => ({ ...row, ombud: row.ombud.map(() => ({ name: "", lastDay: null })) }));
}

/** The courses that the municipality's rules, as they are now, ask of a VIN-ombud. */
async function coursesForOmbud(actor: Actor): Promise<string[]> {
  const rows = await readAside<{ courseId: string; roles: string }>(sql`
    SELECT v."courseId", v."roles" FROM "Rule" r JOIN "RuleVersion" v ON v."ruleId" = r."id"
    WHERE r."municipalityId" = ${actor.municipalityId} AND r."endedAt" IS NULL AND NOT EXISTS (
      SELECT 1 FROM "RuleVersion" later WHERE later."ruleId" = v."ruleId" AND later."number" > v."number")`);
  const asked = rows.filter(({ roles }) => roles.split(" ").includes("vinOmbud"));
  // What is asked of ombud and not of everybody says more than what everybody does.
  const own = asked.filter(({ roles }) => !roles.split(" ").includes("employee"));
  return [...new Set((own.length > 0 ? own : asked).map(({ courseId }) => courseId))];
}
