// A manager's team: who has done which unit, who is late. It never imports quiz, roleplay or attempts, and its SQL
// never names their tables.
import { record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql, sqlJoin } from "~/lib/db.server";
import { type Actor, unitsAs } from "~/people/actor";
import { byName } from "~/people/nameOrder.server";
import { unitsBelow } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { isLatestCycle, isUnderWay } from "~/progress/latest.server";
import { isLate } from "~/training/standing.server";
import type { Count, TeamRow } from "./count";

export const rowsPerPage = 50;

/**
 * The people of the actor's units, each once, with their latest cycle of the course: a relation to select from. The CROSS
 * JOIN makes SQLite go from the units to their people; left to itself it reads the memberships of the whole municipality.
 */
function team(actor: Actor, courseId: string, today: Day) {
  return sql`${unitsBelow(actor, "manager")},
    people AS (
      SELECT m."personId", MIN(scope."name") AS "unitName"
      FROM scope CROSS JOIN "Membership" m
      WHERE m."orgUnitId" = scope."id" AND m."role" = 'employee' AND ${roleHolds(today)}
      GROUP BY m."personId"
    ),
    team AS (
      SELECT p."id" AS "personId", p."name", people."unitName", e."id" AS "enrolmentId", e."completedAt", a."dueOn",
        CASE WHEN ${isLate(today)} THEN 1 ELSE 0 END AS "late", CASE WHEN ${isUnderWay} THEN 1 ELSE 0 END AS "started",
        ${byName} AS "order"
      FROM people JOIN "Person" p ON p."id" = people."personId"
      LEFT JOIN "Enrolment" e ON e."personId" = p."id" AND e."courseId" = ${courseId}
        AND ${isLatestCycle}
      LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id"
      WHERE ${isEmployed(today)}
    )`;
}

interface Person {
  personId: string;
  name: string;
  unitName: string;
  enrolmentId: string | null;
  dueOn: Day | null;
  isStarted: number | bigint;
  completedAt: Date | null;
}

/**
 * One page of the team: late first, then by due date and name, who has none after those and who is done last; with the
 * count of the whole team. That somebody looked is written in the audit log.
 * @param page from 1
 * @param isVisit false for a page that was fetched ahead: nobody has seen it
 */
export async function readTeam(
  actor: Actor,
  courseId: string,
  page: number,
  isVisit: boolean,
  now: Date,
): Promise<{ rows: TeamRow[]; count: Count; page: number }> {
  const today = dayOf(now);
  const persons = await read<Person & Record<keyof Count, number | bigint>>(sql`
    WITH RECURSIVE ${team(actor, courseId, today)}
    SELECT "personId", "name", "unitName", "enrolmentId", "dueOn", team."started" AS "isStarted", "completedAt",
      COUNT(*) OVER () AS "people", COUNT("completedAt") OVER () AS "done",
      SUM("late") OVER () AS "late", SUM("started") OVER () AS "started"
    FROM team
    ORDER BY CASE WHEN "completedAt" IS NOT NULL THEN 3 WHEN "dueOn" IS NULL THEN 2 WHEN team."late" = 1 THEN 0
        ELSE 1 END,
      CASE WHEN "completedAt" IS NULL THEN "dueOn" END, "order", "personId"
    LIMIT ${rowsPerPage} OFFSET ${(page - 1) * rowsPerPage}`);
  // An address to a page that a smaller team no longer has leads to its first.
  if (persons.length === 0 && page > 1) return readTeam(actor, courseId, 1, isVisit, now);
  const enrolments = persons.flatMap((person) => (person.enrolmentId ? [person.enrolmentId] : []));
  const units =
    enrolments.length === 0
      ? []
      : await read<{ enrolmentId: string; unitId: string; at: Date }>(sql`
          SELECT "enrolmentId", "unitId", "at" FROM "Completion" WHERE "enrolmentId" IN (${sqlJoin(enrolments)})`);
  const unitsOf = new Map<string, Record<string, Day>>();
  for (const { enrolmentId, unitId, at } of units)
    unitsOf.set(enrolmentId, { ...unitsOf.get(enrolmentId), [unitId]: dayOf(new Date(at)) });
  if (isVisit)
    await db.$transaction((tx) => record(tx, actor.personId, "team.seen", unitsAs(actor, "manager").join(" "), now));
  return {
    rows: persons.map((person) => ({
      personId: person.personId,
      name: person.name,
      unitName: person.unitName,
      dueOn: person.dueOn,
      completedOn: person.completedAt && dayOf(new Date(person.completedAt)),
      started: Number(person.isStarted) === 1,
      units: unitsOf.get(person.enrolmentId ?? "") ?? {},
    })),
    count: numbers(persons[0]),
    page,
  };
}

/** Counts come as numbers from one database and as bigints from another. */
export function numbers(row: Record<keyof Count, number | bigint> | undefined): Count {
  return {
    people: Number(row?.people ?? 0),
    done: Number(row?.done ?? 0),
    late: Number(row?.late ?? 0),
    started: Number(row?.started ?? 0),
  };
}
