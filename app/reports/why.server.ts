// SPDX-License-Identifier: EUPL-1.2
// The rows that make somebody's standing in a course: what was asked, from when, what has moved it, and what was done. It
// computes nothing that the team's page does not, and says where each day comes from.

import { record } from "~/audit/record.server";
import { type Day, dayOf } from "~/lib/clock";
import { db, read, sql } from "~/lib/db.server";
import type { Actor, Role } from "~/people/actor";
import type { JobFamily } from "~/people/jobFamily";
import { unitsBelow, unitsSeen } from "~/people/scope.server";
import { isEmployed, isPaused, roleHolds, whoWorksIn } from "~/people/works.server";
import { asksRenewal } from "~/progress/latest.server";
import type { MeritSource } from "~/progress/merit";
import { validThroughIn } from "~/training/due";
import { standingOf } from "~/training/standing";
import type { Asked, Why } from "./why";

interface Person {
  id: string;
  name: string;
  unitName: string;
  paused: number | bigint;
  led: number | bigint;
}

interface Row {
  id: string;
  cycle: number;
  renewal: number | bigint;
  startedAt: Date | null;
  completedAt: Date | null;
  assignedAt: Date | null;
  startOn: Day | null;
  days: number;
  dueOn: Day | null;
  countsFrom: Day | null;
  validThrough: Day | null;
  validityMonths: number | bigint | null;
  certifiedThrough: Day | null;
  liftedAt: Date | null;
  moreDays: number | null;
  moreAt: Date | null;
  version: number | null;
  writtenAt: Date | null;
  unit: string;
  roles: string;
  jobFamilies: string;
  trigger: string;
  since: Day;
  ruleDays: number;
  ruleMonths: number;
}

const on = (moment: Date | null): Day | null => (moment === null ? null : dayOf(new Date(moment)));
const wordsIn = <Word extends string>(text: string) => text.split(" ").filter(Boolean) as Word[];

/**
 * Why a person stands where they stand. That somebody looked is written in the audit log.
 * @returns null for a person whom the actor does not see as their manager or as the coordinator
 */
export async function readWhy(
  actor: Actor,
  personId: string,
  courseId: string,
  isVisit: boolean,
  now: Date,
): Promise<Why | null> {
  const today = dayOf(now);
  const [person] = await read<Person>(sql`
    WITH RECURSIVE ${unitsSeen(actor)}
    SELECT p."id", p."name", MIN(scope."name") AS "unitName",
      CASE WHEN ${isPaused(sql`p."id"`, today)} THEN 1 ELSE 0 END AS "paused",
      CASE WHEN p."id" IN (${whoWorksIn(unitsBelow(actor, "manager"), today)}) THEN 1 ELSE 0 END AS "led"
    FROM "Person" p
    JOIN "Membership" m ON m."personId" = p."id" AND m."role" = 'employee' AND ${roleHolds(today)}
    JOIN scope ON scope."id" = m."orgUnitId"
    WHERE p."id" = ${personId} AND ${isEmployed(today)}
    GROUP BY p."id", p."name"`);
  if (!person) return null;
  const [rows, pauses, units, merits] = await Promise.all([
    read<Row>(sql`
      SELECT e."id", e."cycle", CASE WHEN ${asksRenewal} THEN 1 ELSE 0 END AS "renewal", e."startedAt", e."completedAt", a."assignedAt", a."startOn", a."days",
        a."dueOn", a."countsFrom", a."validThrough", a."validityMonths", c."validThrough" AS "certifiedThrough", a."liftedAt",
        x."days" AS "moreDays", x."at" AS "moreAt", v."number" AS "version", v."createdAt" AS "writtenAt",
        o."name" AS "unit", v."roles", v."jobFamilies", v."trigger", v."since", v."days" AS "ruleDays",
        v."validityMonths" AS "ruleMonths"
      FROM "Enrolment" e
      LEFT JOIN "Assignment" a ON a."enrolmentId" = e."id"
      LEFT JOIN "Certificate" c ON c."enrolmentId" = e."id"
      LEFT JOIN "Extension" x ON x."enrolmentId" = e."id"
      LEFT JOIN "RuleVersion" v ON v."ruleId" = a."ruleId" AND v."number" = a."ruleVersion"
      LEFT JOIN "OrgUnit" o ON o."id" = v."orgUnitId"
      WHERE e."personId" = ${person.id} AND e."courseId" = ${courseId}
      ORDER BY e."cycle" DESC`),
    read<{ fromDay: Day; toDay: Day | null }>(
      sql`SELECT "fromDay", "toDay" FROM "Pause" WHERE "personId" = ${person.id} ORDER BY "fromDay"`,
    ),
    read<{ enrolmentId: string; unitId: string; at: Date }>(sql`
      SELECT d."enrolmentId", d."unitId", d."at" FROM "Completion" d JOIN "Enrolment" e ON e."id" = d."enrolmentId"
      WHERE e."personId" = ${person.id} AND e."courseId" = ${courseId} ORDER BY d."at"`),
    read<{ enrolmentId: string; source: MeritSource; onDay: Day; recordedAt: Date; unitIds: string }>(sql`
      SELECT r."enrolmentId", r."source", r."onDay", r."recordedAt", r."unitIds"
      FROM "Merit" r JOIN "Enrolment" e ON e."id" = r."enrolmentId"
      WHERE e."personId" = ${person.id} AND e."courseId" = ${courseId} ORDER BY r."onDay"`),
  ]);
  if (isVisit)
    await db.$transaction((tx) =>
      record(tx, actor.personId, "standing.seen", { person: person.id, also: courseId }, now),
    );
  const latest = rows[0];
  const asked = latest ? askedIn(latest) : null;
  const paused = Number(person.paused) === 1;
  const renewal = Number(latest?.renewal ?? 0) === 1;
  const hasPart = (row: Row) => units.some(({ enrolmentId }) => enrolmentId === row.id);
  return {
    person: { id: person.id, name: person.name, unitName: person.unitName },
    enrolmentId: latest?.id ?? null,
    standing: standingOf(
      {
        completed: Boolean(latest?.completedAt),
        started: Boolean(latest?.startedAt),
        partDone: latest !== undefined && hasPart(latest),
        assignment: asked && { dueOn: asked.dueOn, countsFrom: asked.countsFrom, lifted: asked.liftedOn !== null },
        paused,
      },
      today,
    ),
    paused,
    led: Number(person.led) === 1 && person.id !== actor.personId,
    asked,
    // Only those that can have moved this time: not what was over before it began.
    pauses: asked ? pauses.filter(({ toDay }) => toDay === null || toDay >= asked.startOn) : [],
    // That somebody opened a course nobody asks for, or did a step in it, is theirs alone.
    cycles: rows
      .filter((row) => row.assignedAt !== null || row.completedAt !== null || hasPart(row))
      .map((row) => ({
        cycle: Number(row.cycle),
        startedOn: on(row.startedAt),
        completedOn: on(row.completedAt),
        validThrough: validThroughIn(row) ?? row.certifiedThrough,
      })),
    merits: merits
      .filter(({ enrolmentId }) => enrolmentId === latest?.id)
      .map(({ source, onDay, recordedAt, unitIds }) => ({
        source,
        onDay,
        recordedOn: dayOf(new Date(recordedAt)),
        unitIds: wordsIn(unitIds),
      })),
    renewal,
    units: Object.fromEntries(
      units
        .filter(({ enrolmentId }) => enrolmentId === latest?.id && !renewal)
        .map(({ unitId, at }) => [unitId, dayOf(new Date(at))]),
    ),
  };
}

function askedIn(row: Row): Asked | null {
  const { startOn, dueOn } = row;
  const assignedOn = on(row.assignedAt);
  if (startOn === null || dueOn === null || assignedOn === null) return null;
  const moreOn = on(row.moreAt);
  const writtenOn = on(row.writtenAt);
  return {
    assignedOn,
    startOn,
    days: Number(row.days),
    dueOn,
    countsFrom: row.countsFrom,
    liftedOn: on(row.liftedAt),
    more: moreOn === null ? null : { days: Number(row.moreDays), on: moreOn },
    rule:
      writtenOn === null
        ? null
        : {
            version: Number(row.version),
            writtenOn,
            unit: row.unit,
            roles: wordsIn<Role>(row.roles),
            jobFamilies: wordsIn<JobFamily>(row.jobFamilies),
            trigger: row.trigger,
            since: row.since,
            days: Number(row.ruleDays),
            validityMonths: Number(row.ruleMonths),
          },
  };
}
