// SPDX-License-Identifier: EUPL-1.2
import type { Catalogue, Course } from "~/content/catalogue";
import { findMoment, type Moment } from "~/content/moments";
import type { Refresher } from "~/content/refreshers";
import { type Day, dayOf } from "~/lib/clock";
import type { Actor } from "~/people/actor";
import { factsOf, isToCheck, type QuotedFact } from "./factsQuoted";
import { type Mark, openReview } from "./review.server";

export interface RefresherReview {
  course: { id: string; title: string };
  refreshers: {
    refresher: Refresher;
    /** Where its dialogue begins, and in which scene. */
    moment: Moment | null;
    scene: { id: string; title: string } | null;
    readOn: Day | null;
    mark: Mark;
    /** Facts of it that have to be read again at their source. */
    facts: QuotedFact[];
  }[];
}

/** The refreshers of a course with all that is in them; null for who may not review it, and where it has none. */
export async function openRefresherReview(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  now: Date,
): Promise<RefresherReview | null> {
  const review = await openReview(actor, catalogue, course, now);
  if (!review || course.refreshers.length === 0) return null;
  const toCheck = factsOf(course, catalogue.facts, dayOf(now)).filter(isToCheck);
  return {
    course: { id: course.id, title: course.title },
    refreshers: course.refreshers.map((refresher, index) => {
      const found = findMoment(catalogue, refresher.moment);
      const scene = found?.scenario.source;
      return {
        refresher,
        moment: found?.moment ?? null,
        scene: scene ? { id: scene.id, title: scene.title } : null,
        readOn: review.refreshers[index]?.readOn ?? null,
        mark: review.refreshers[index]?.mark ?? null,
        facts: toCheck.filter(({ fact }) => refresher.facts.includes(fact.id)),
      };
    }),
  };
}
