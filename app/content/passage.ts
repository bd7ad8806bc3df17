// SPDX-License-Identifier: EUPL-1.2
// Where a question can be read up on: a heading of a lesson in the same course.
import { addressOf, type Course, findStep, type QuizStep, unitsOf } from "./catalogue";
import type { Problem } from "./problem";
import { placeOf, type ReadText } from "./text";

/** The address of a passage and the title of its lesson, or null when the course no longer has it. */
export function findPassage(course: Course, passage: string | null): { href: string; title: string } | null {
  const [stepId = "", heading = ""] = passage?.split("#") ?? [];
  const place = findStep(course, stepId);
  if (place?.step.kind !== "text" || !place.step.html.includes(`id="${heading}"`)) return null;
  return { href: `${addressOf(place)}#${heading}`, title: place.step.title };
}

/** Questions whose passage leads nowhere. */
export function checkPassages(courses: Course[], texts: ReadText[]): Problem[] {
  return courses.flatMap((course) =>
    unitsOf(course)
      .flatMap((unit) => unit.steps)
      .filter((step): step is QuizStep => step.kind === "quiz")
      .flatMap((step) => step.questions)
      .filter(({ passage }) => passage && !findPassage(course, passage))
      .map(({ id, passage }) => ({
        ...placeOf(texts, id),
        message: `The passage ${passage} of ${id} does not exist. Name a lesson of this course and one of its headings.`,
      })),
  );
}
