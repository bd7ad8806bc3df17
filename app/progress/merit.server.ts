// SPDX-License-Identifier: EUPL-1.2
// Units that somebody has done elsewhere: the evidence as a row, and a completion of each unit that it stands for.
import { type Course, type Unit, unitsOf } from "~/content/catalogue";
import type { Day } from "~/lib/clock";
import { sql, type Transaction } from "~/lib/db.server";
import { completeCourse } from "./finish.server";
import type { MeritSource } from "./merit";

/** What is learnt elsewhere is not tried elsewhere: the test of the course is done here. */
export const canStandFor = (unit: Unit): boolean => !unit.steps.some((step) => step.kind === "quiz" && step.test);

/** The units of a course that a merit can stand for. */
export const meritUnits = (course: Course): Unit[] => unitsOf(course).filter(canStandFor);

export interface Merit {
  /** As the form named it: sent twice it makes one. */
  id: string;
  source: MeritSource;
  /** The day of the certificate or of the last lesson. */
  onDay: Day;
  unitIds: readonly string[];
}

/** Writes the merit and what is done by it. Units that are done stay as they were. */
export async function writeMerit(
  tx: Transaction,
  enrolmentId: string,
  course: Course,
  { id, source, onDay, unitIds }: Merit,
  byKey: string,
  now: Date,
): Promise<void> {
  const units = meritUnits(course).filter((unit) => unitIds.includes(unit.id));
  const data = {
    id,
    enrolmentId,
    source,
    onDay,
    recordedAt: now,
    byKey,
    unitIds: units.map((unit) => unit.id).join(" "),
  };
  await tx.merit.create({ data });
  for (const unit of units)
    await tx.$executeRaw(sql`
      INSERT INTO "Completion" ("enrolmentId", "unitId", "at", "contentHash")
      VALUES (${enrolmentId}, ${unit.id}, ${now}, '') ON CONFLICT DO NOTHING`);
  await completeCourse(tx, enrolmentId, course, now);
}
