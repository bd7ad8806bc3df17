// SPDX-License-Identifier: EUPL-1.2
// The refreshers of a course: a month's dialogue, tip and item for the workplace meeting.
import type { z } from "zod";
import type { Catalogue, Course, Written } from "./catalogue";
import { findMoment } from "./moments";
import { lineOf, type Problem } from "./problem";
import type { refresherSource } from "./refresherSource";
import { placeOf, type ReadText, scenarioPart } from "./text";

/** In the order of a course's months. Its `Written` is its own file's, and its scene's. */
export type Refresher = z.infer<typeof refresherSource> & Written;

export function findRefresher(course: Course, refresherId: string | undefined): Refresher | null {
  return course.refreshers.find(({ id }) => id === refresherId) ?? null;
}

/** A refresher of whichever course has it, with that course. */
export function findRefresherIn(
  catalogue: Catalogue,
  refresherId: string | null | undefined,
): { course: Course; refresher: Refresher } | null {
  for (const course of catalogue.courses) {
    const refresher = findRefresher(course, refresherId ?? undefined);
    if (refresher) return { course, refresher };
  }
  return null;
}

/** Refreshers whose moment does not exist. */
export function checkRefreshers(catalogue: Catalogue, texts: ReadText[]): Problem[] {
  return catalogue.courses
    .flatMap(({ refreshers }) => refreshers)
    .filter(({ moment }) => !findMoment(catalogue, moment) && !isBroken(catalogue, texts, moment))
    .map(({ id, moment }) => {
      const { file } = placeOf(texts, id);
      const declared = texts.find((text) => text.file === file);
      const line = declared ? lineOf(declared.body, /^moment:/) : 1;
      return {
        file,
        line,
        message: `There is no moment ${moment}. Write it under moments of the scenario, or mend the name.`,
      };
    });
}

/** A scenario with a fault of its own is told with that, and not with whatever leads to it. */
function isBroken(catalogue: Catalogue, texts: ReadText[], moment: string): boolean {
  const [scene = ""] = moment.split("/");
  return (
    texts.some(({ part }) => part === scenarioPart(scene)) &&
    !catalogue.scenarios.some(({ source }) => source.id === scene)
  );
}
