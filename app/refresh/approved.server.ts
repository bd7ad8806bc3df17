// SPDX-License-Identifier: EUPL-1.2
// What Fem minuter and a renewal may bring by themselves: what the municipality has approved, and nothing else. A lesson that
// nobody has approved can be opened and says so on its page; what comes unasked has to be right.
import type { Catalogue, Course } from "~/content/catalogue";
import { environment } from "~/lib/environment.server";
import type { Actor } from "~/people/actor";
import { readApprovedParts } from "~/training/approvedParts.server";

/**
 * The catalogue without the units, refreshers and scenes that are not approved as they are written now. A scene counts by
 * what leads to it. The courses themselves stay, with what they say has changed.
 * @param everything in the demo, which is for looking at all of it
 */
export async function approvedIn(
  { municipalityId }: Actor,
  catalogue: Catalogue,
  everything = environment.demo,
): Promise<Catalogue> {
  if (everything) return catalogue;
  const approved = await readApprovedParts(municipalityId, catalogue);
  const only = (course: Course): Course => ({
    ...course,
    modules: course.modules.map((module) => ({
      ...module,
      units: module.units.filter((unit) => approved.has(course, unit)),
    })),
    refreshers: course.refreshers.filter((refresher) => approved.has(course, refresher)),
  });
  return {
    ...catalogue,
    courses: catalogue.courses.map(only),
    scenarios: catalogue.scenarios.filter(({ source }) => approved.scenes.has(source.id)),
  };
}
