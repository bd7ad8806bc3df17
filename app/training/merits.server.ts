// SPDX-License-Identifier: EUPL-1.2
// Earlier training that a manager counts for somebody of theirs: which units it stands for is theirs to say.
import { keyOf, record } from "~/audit/record.server";
import type { Course } from "~/content/catalogue";
import { addMonths, type Day, dayOf, isDay } from "~/lib/clock";
import { db, type Sql, sql, type Transaction } from "~/lib/db.server";
import { randomId } from "~/lib/hash";
import type { Actor } from "~/people/actor";
import { unitsSeen } from "~/people/scope.server";
import { isEmployed, roleHolds } from "~/people/works.server";
import { asksRenewal, isLatestCycle } from "~/progress/latest.server";
import { type MeritSource, meritSources } from "~/progress/merit";
import { meritUnits, writeMerit } from "~/progress/merit.server";

export interface MeritForm {
  name: string;
  /** The units that are not done, of those that a merit can stand for. */
  units: { id: string; title: string }[];
  /** The first day that counts: what is older than the course itself counts for is not counted. */
  from: Day;
}

interface Found {
  name: string;
  enrolmentId: string | null;
  completedAt: Date | string | null;
}

/**
 * The person with their latest cycle, where the actor leads or coordinates a unit of theirs. Never oneself, and never a
 * renewal: nothing learnt elsewhere stands for it, and what is in it is not for others to see.
 */
const person = (actor: Actor, personId: string, courseId: string, today: Day): Sql => sql`
  WITH RECURSIVE ${unitsSeen(actor)}
  SELECT p."name", e."id" AS "enrolmentId", e."completedAt" FROM "Person" p
  LEFT JOIN "Enrolment" e ON e."personId" = p."id" AND e."courseId" = ${courseId} AND ${isLatestCycle}
  WHERE p."id" = ${personId} AND p."id" <> ${actor.personId} AND ${isEmployed(today)} AND NOT ${asksRenewal} AND EXISTS (
    SELECT 1 FROM "Membership" m JOIN scope ON scope."id" = m."orgUnitId"
    WHERE m."personId" = p."id" AND ${roleHolds(today)})`;

/** What the form shows, or null for who is not the actor's. */
export async function readMeritForm(
  actor: Actor,
  personId: string,
  course: Course,
  now: Date,
): Promise<MeritForm | null> {
  return db.$transaction((tx) => formOf(tx, actor, personId, course, now));
}

async function formOf(tx: Transaction, actor: Actor, personId: string, course: Course, now: Date) {
  const today = dayOf(now);
  const [found] = await tx.$queryRaw<Found[]>(person(actor, personId, course.id, today));
  if (!found) return null;
  const done = await tx.completion.findMany({
    where: { enrolmentId: found.enrolmentId ?? "" },
    select: { unitId: true },
  });
  const units = found.completedAt
    ? []
    : meritUnits(course).filter((unit) => !done.some(({ unitId }) => unitId === unit.id));
  return {
    name: found.name,
    enrolmentId: found.enrolmentId,
    units: units.map(({ id, title }) => ({ id, title })),
    from: addMonths(today, -course.validityMonths),
  };
}

export type WrongMerit = "source" | "onDay" | "units";

/**
 * Records a merit and the units that it stands for. The same form twice makes one.
 * @returns what is wrong with the form; null for who is not the actor's
 */
export async function recordMerit(
  actor: Actor,
  personId: string,
  course: Course,
  form: URLSearchParams,
  now: Date,
): Promise<WrongMerit[] | null> {
  const today = dayOf(now);
  const id = form.get("id") ?? "";
  if (!/^[\w-]{22}$/.test(id)) return null;
  return db.$transaction(async (tx) => {
    const shown = await formOf(tx, actor, personId, course, now);
    if (!shown) return null;
    if (await tx.merit.findFirst({ where: { id, enrolment: { personId } }, select: { id: true } })) return [];
    const source = meritSources.find((each): each is MeritSource => each === form.get("source"));
    const onDay = form.get("onDay") ?? "";
    const unitIds = form.getAll("units").filter((unit) => shown.units.some((each) => each.id === unit));
    const fits = isDay(onDay) && onDay >= shown.from && onDay <= today;
    if (!source || !fits || unitIds.length === 0)
      return [
        ...(source ? [] : ["source" as const]),
        ...(fits ? [] : ["onDay" as const]),
        ...(unitIds.length > 0 ? [] : ["units" as const]),
      ];
    const enrolmentId = shown.enrolmentId ?? randomId();
    if (!shown.enrolmentId)
      await tx.enrolment.create({
        data: {
          id: enrolmentId,
          personId,
          courseId: course.id,
          cycle: 1,
          contentVersion: course.version,
          openedAt: now,
        },
      });
    await writeMerit(tx, enrolmentId, course, { id, source, onDay, unitIds }, await keyOf(tx, actor.personId), now);
    await record(tx, actor.personId, "merit.recorded", id, now);
    return [];
  });
}
