// SPDX-License-Identifier: EUPL-1.2
// The cycles of those of Exempelkommunen who have come to their second one: an earlier certificate that still counts while
// the renewal is open, and two certificates of which the later counts.
import { type Course, minutesOf, unitsOf } from "../app/content/catalogue";
import { addDays, addMonths, type Day } from "../app/lib/clock";
import { repeated } from "../app/refresh/own";
import { ratings } from "../app/refresh/schedule";
import { municipality, people, type WorldPerson } from "./world";

const windowDays = 60;
/** The numbers of their certificates, the same each time. */
const codes: Record<string, [string, string]> = {
  rita: ["RSRS-2345-DEM2", "RSRS-2345-DEM3"],
  olof: ["BRAN-2345-DEM2", "BRAN-2345-DEM3"],
};
/** The units that were another text in the first version: a renewal brings them. */
const writtenAnew = ["k1-2-3", "k1-4-2"];
const noon = (day: Day) => new Date(`${day}T10:20:00Z`);

/** The person's two cycles, as rows with all that is below them; none for who has come to none. */
export function cycles({ id, renewal }: WorldPerson, course: Course, today: Day) {
  if (!renewal) return [];
  // The year is over in five weeks, or has been for five.
  const firstDone = addDays(addMonths(today, -12), renewal === "open" ? 35 : -35);
  const counts = addMonths(firstDone, course.validityMonths);
  const opened = addDays(counts, -windowDays);
  const secondDone = renewal === "done" ? addDays(counts, -12) : null;
  const start = addDays(firstDone, -20);

  const cycle = (number: 1 | 2, from: Day, dueOn: Day, doneOn: Day | null) => {
    const validThrough = doneOn && addMonths(number === 1 ? doneOn : counts, course.validityMonths);
    return {
      id: `${id}-k1-${number}`,
      personId: id,
      courseId: course.id,
      cycle: number,
      contentVersion: number === 1 ? 1 : course.version,
      openedAt: noon(from),
      startedAt: doneOn && noon(doneOn),
      completedAt: doneOn && noon(doneOn),
      assignment: {
        create: {
          assignedAt: noon(from),
          startOn: from,
          days: number === 1 ? course.dueDays : windowDays,
          dueOn,
          validityMonths: course.validityMonths,
          windowDays,
          countsFrom: number === 1 ? null : counts,
          validThrough,
        },
      },
      ...(doneOn && validThrough
        ? {
            completions: {
              create: unitsOf(course).map((unit) => ({
                unitId: unit.id,
                at: noon(doneOn),
                contentHash: number === 1 && writtenAnew.includes(unit.id) ? "the first version" : unit.hash,
              })),
            },
            stepsDone: {
              create: unitsOf(course).flatMap(({ steps }) =>
                steps.map((step) => ({ stepId: step.id, at: noon(doneOn) })),
              ),
            },
            certificate: {
              create: {
                code: codes[id]?.[number - 1] ?? "",
                issuedAt: noon(doneOn),
                validThrough,
                courseTitle: course.title,
                units: unitsOf(course).length,
                minutes: minutesOf(course),
                issuer: municipality.name,
              },
            },
          }
        : {}),
    };
  };
  return [cycle(1, start, addDays(start, course.dueDays), firstDone), cycle(2, opened, counts, secondDone)];
}

/** What those with an open renewal have answered since from memory: how it went, and how many days ago. */
export function reviewsOf(course: Course, today: Day) {
  const asked = repeated(course).filter((_, index) => index % 6 === 0);
  return people
    .filter((person) => person.renewal === "open")
    .flatMap(({ id }) =>
      asked.map((question, index) => ({
        personId: id,
        review: {
          questionId: question.id,
          questionVersion: question.version,
          occasionId: `${id}-${index}`,
          rating: index % 3 === 0 ? ratings.again : ratings.good,
        },
        at: noon(addDays(today, -120 - index)),
      })),
    );
}
