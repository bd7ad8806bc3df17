// SPDX-License-Identifier: EUPL-1.2
// Counting by hand: everything there is, read whole and counted in a loop, to hold what the reports say against.
import { addMonths, type Day, dayOf, startOf } from "~/lib/clock";
import { db } from "~/lib/db.server";
import { type Count, countOf } from "~/reports/count";
import { standingOf } from "~/training/standing";

/** Everything there is, to count over. */
export async function allRows() {
  const [units, persons] = await Promise.all([
    db.orgUnit.findMany(),
    db.person.findMany({
      include: {
        memberships: true,
        pauses: true,
        enrolments: { include: { assignment: true, completions: true }, orderBy: { cycle: "desc" } },
      },
    }),
  ]);
  return { units, persons };
}
export type Rows = Awaited<ReturnType<typeof allRows>>;
export type Person = Rows["persons"][number];

export function below({ units }: Rows, tops: string[]): Set<string> {
  const found = new Set(tops);
  for (let grown = true; grown; ) {
    grown = false;
    for (const unit of units)
      if (unit.parentId && found.has(unit.parentId) && !found.has(unit.id)) {
        found.add(unit.id);
        grown = true;
      }
  }
  return found;
}

const holds = (day: Day, from: Day, to: Day | null) => from <= day && (to === null || to >= day);

export function peopleIn(rows: Rows, units: Set<string>, day: Day): Person[] {
  return rows.persons.filter(
    (person) =>
      holds(day, person.employedFrom, person.employedTo) &&
      person.memberships.some(
        (each) => each.role === "employee" && units.has(each.orgUnitId) && holds(day, each.fromDay, each.toDay),
      ),
  );
}

export const latestOf = (person: Person, courseId = "k1") =>
  person.enrolments.find((each) => each.courseId === courseId);

export function standingByHand(person: Person, today: Day, courseId = "k1") {
  const latest = latestOf(person, courseId);
  const { dueOn, countsFrom, liftedAt } = latest?.assignment ?? {};
  return standingOf(
    {
      completed: Boolean(latest?.completedAt),
      started: Boolean(latest?.startedAt),
      partDone: (latest?.completions.length ?? 0) > 0,
      assignment: dueOn ? { dueOn, countsFrom: countsFrom ?? null, lifted: Boolean(liftedAt) } : null,
      paused: person.pauses.some((each) => holds(today, each.fromDay, each.toDay)),
    },
    today,
  );
}

export function countByHand(persons: readonly Person[], today: Day): Count {
  const counts: Partial<Record<keyof Count, number>> = { people: persons.length };
  for (const person of persons) {
    const standing = standingByHand(person, today);
    counts[standing] = (counts[standing] ?? 0) + 1;
  }
  return countOf(counts);
}

/** How many of them completed some course, or this one, between two moments. */
export function completedBetween(persons: readonly Person[], from: Date, until: Date, courseId?: string): number {
  return persons.filter((person) =>
    person.enrolments.some(
      (each) =>
        each.completedAt !== null &&
        each.completedAt >= from &&
        each.completedAt <= until &&
        (!courseId || each.courseId === courseId),
    ),
  ).length;
}

export const yearUpTo = (day: Day) => startOf(addMonths(day, -12));
export const monthOfMoment = (moment: Date) => dayOf(moment).slice(0, 7);
