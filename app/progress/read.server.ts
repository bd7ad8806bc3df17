// SPDX-License-Identifier: EUPL-1.2
import { read, sql, sqlEmpty } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { noProgress, type Progress } from "./completion";
import { asksRenewal, isLatestCycle } from "./latest.server";

interface Row {
  kind: "enrolment" | "step" | "unit";
  courseId: string;
  /** The enrolment's, the step's or the unit's. */
  id: string;
  cycle: number | null;
  startedAt: Date | null;
  completedAt: Date | null;
  /** 1 where the cycle asks a renewal. */
  renewal: number | null;
  position: string | null;
  at: Date | null;
}

/** The actor's own latest cycle of each course, or of one, in one query. */
async function readRows(actor: Actor, courseId: string | null): Promise<Row[]> {
  const course = courseId === null ? sqlEmpty : sql`AND e."courseId" = ${courseId}`;
  return read<Row>(sql`
    WITH mine AS (
      SELECT e."id", e."courseId", e."cycle", e."startedAt", e."completedAt",
        CASE WHEN ${asksRenewal} THEN 1 ELSE 0 END AS "renewal"
      FROM "Enrolment" e
      WHERE e."personId" = ${actor.personId} ${course} AND ${isLatestCycle}
    )
    SELECT 'enrolment' AS "kind", mine."courseId", mine."id", mine."cycle", mine."startedAt", mine."completedAt",
      mine."renewal", p."stepId" AS "position", NULL AS "at"
    FROM mine LEFT JOIN "Position" p ON p."enrolmentId" = mine."id"
    UNION ALL
    SELECT 'step', mine."courseId", d."stepId", NULL, NULL, NULL, NULL, NULL, d."at"
    FROM "StepCompletion" d JOIN mine ON mine."id" = d."enrolmentId"
    UNION ALL
    SELECT 'unit', mine."courseId", c."unitId", NULL, NULL, NULL, NULL, NULL, c."at"
    FROM "Completion" c JOIN mine ON mine."id" = c."enrolmentId"`);
}

function progressFrom(rows: Row[]): Progress {
  const enrolment = rows.find((row) => row.kind === "enrolment");
  if (!enrolment) return noProgress;
  return {
    enrolment: {
      id: enrolment.id,
      cycle: Number(enrolment.cycle),
      startedAt: moment(enrolment.startedAt),
      completedAt: moment(enrolment.completedAt),
      asksRenewal: Number(enrolment.renewal) === 1,
    },
    steps: new Set(rows.filter((row) => row.kind === "step").map((row) => row.id)),
    units: new Map(rows.filter((row) => row.kind === "unit").map((row) => [row.id, new Date(row.at ?? 0)])),
    position: enrolment.position,
  };
}

/** In a UNION a moment loses its declared type and comes as text. */
function moment(value: Date | string | null): Date | null {
  return value === null ? null : new Date(value);
}

export async function readProgress(actor: Actor, courseId: string): Promise<Progress> {
  return progressFrom(await readRows(actor, courseId));
}

/** By course id; a course that the actor has not opened is not in it. */
export async function readAllProgress(actor: Actor): Promise<Map<string, Progress>> {
  const rows = await readRows(actor, null);
  return new Map(
    [...new Set(rows.map((row) => row.courseId))].map((courseId) => [
      courseId,
      progressFrom(rows.filter((row) => row.courseId === courseId)),
    ]),
  );
}
