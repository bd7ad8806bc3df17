// SPDX-License-Identifier: EUPL-1.2
import { type Catalogue, type Course, findScenario, type Module, type Scenario, type Unit } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import type { Actor } from "~/people/actor";
import { factsOf, isToCheck, type QuotedFact } from "./factsQuoted";
import { type Mark, openReview } from "./review.server";

/** A scene as a reviewer reads it: what is declared about it, and the meeting to read. Its story is played. */
export type SceneShown = Pick<Scenario, "source" | "reading">;

export interface ModuleReview {
  course: { id: string; title: string };
  module: Omit<Module, "units" | "facts" | "textHash">;
  mark: Mark;
  units: {
    unit: Unit;
    number: number;
    readOn: Day | null;
    mark: Mark;
    /** Facts of the unit that have to be read again at their source. */
    facts: QuotedFact[];
  }[];
  /** By their ids. */
  scenes: Record<string, SceneShown>;
  previous: { address: string; title: string } | null;
  next: { address: string; title: string } | null;
  isCoordinator: boolean;
}

/** One module with all that a learner can meet in it, and the key of every question; null for who may not review it. */
export async function openModuleReview(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  moduleId: string | undefined,
  now: Date,
): Promise<ModuleReview | null> {
  const review = await openReview(actor, catalogue, course, now);
  const index = course.modules.findIndex(({ id }) => id === moduleId);
  const module = course.modules[index];
  const shown = review?.modules[index];
  if (!module || !shown) return null;
  const { units, facts: _facts, textHash: _hash, ...own } = module;
  const toCheck = factsOf(course, catalogue.facts, dayOf(now)).filter(isToCheck);
  const numbers = new Map(course.modules.flatMap((each) => each.units).map(({ id }, at) => [id, at + 1]));
  const changed = review.since?.changes;
  return {
    course: { id: course.id, title: course.title },
    module: own,
    mark: changed?.changed.includes(module.id) ? "changed" : null,
    units: units.map((unit, at) => ({
      unit,
      number: numbers.get(unit.id) ?? 0,
      readOn: shown.units[at]?.readOn ?? null,
      mark: shown.units[at]?.mark ?? null,
      facts: toCheck.filter(({ fact }) => unit.facts.includes(fact.id)),
    })),
    scenes: Object.fromEntries(
      units
        .flatMap(({ steps }) => steps.flatMap((step) => (step.kind === "roleplay" ? [step.scenario] : [])))
        .flatMap((id) => findScenario(catalogue, id) ?? [])
        .map(({ source, reading }) => [source.id, { source, reading }]),
    ),
    previous: linkTo(course, index - 1),
    next: linkTo(course, index + 1),
    isCoordinator: review.isCoordinator,
  };
}

function linkTo(course: Course, index: number): ModuleReview["next"] {
  const module = course.modules[index];
  return module ? { address: `/review/${course.id}/${module.id}`, title: module.title } : null;
}
