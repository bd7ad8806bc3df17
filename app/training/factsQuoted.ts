// SPDX-License-Identifier: EUPL-1.2
// The facts of the register as a reviewer goes through them: where each is quoted, and what has to be read again.
import { type Course, type Fact, partsOf } from "~/content/catalogue";
import type { Day } from "~/lib/clock";

/** `overdue`: the day to read it again at its source has passed. */
export type FactStanding = "unverified" | "overdue" | "seen" | "confirmed";

export interface QuotedFact {
  fact: Fact;
  standing: FactStanding;
  /** The parts that quote it, in order, with the page of the review that shows them. */
  quotedIn: { id: string; title: string; address: string }[];
}

export function standingOf(fact: Fact, today: Day): FactStanding {
  if (fact.status === "unverified") return "unverified";
  return fact.reviewBy < today ? "overdue" : fact.status;
}

/** Somebody has to read it at its source. */
export function isToCheck({ standing }: QuotedFact): boolean {
  return standing === "unverified" || standing === "overdue";
}

const order: FactStanding[] = ["unverified", "overdue", "seen", "confirmed"];

/** Those that nobody has read at their source first, then those that are to be read again, the soonest first. */
function inOrder(facts: QuotedFact[]): QuotedFact[] {
  return facts.sort(
    (a, b) => order.indexOf(a.standing) - order.indexOf(b.standing) || a.fact.reviewBy.localeCompare(b.fact.reviewBy),
  );
}

/** The facts that a course quotes. */
export function factsOf(course: Course, facts: readonly Fact[], today: Day): QuotedFact[] {
  const quoting = [course, ...course.modules.flatMap((module) => [module, ...module.units]), ...course.refreshers];
  const addresses = new Map([
    ...course.modules.flatMap((module) =>
      [module, ...module.units].map(({ id }): [string, string] => [id, `/review/${course.id}/${module.id}#${id}`]),
    ),
    ...course.refreshers.map(({ id }): [string, string] => [id, `/review/${course.id}/refreshers#${id}`]),
  ]);
  const titles = new Map(partsOf(course).map(({ id, title }) => [id, title]));
  return inOrder(
    facts
      .map((fact) => ({
        fact,
        standing: standingOf(fact, today),
        quotedIn: quoting
          .filter((part) => part.facts.includes(fact.id))
          .map(({ id }) => ({ id, title: titles.get(id) ?? "", address: addresses.get(id) ?? `/review/${course.id}` })),
      }))
      .filter(({ quotedIn }) => quotedIn.length > 0),
  );
}

/** What somebody has to read at its source, in all courses and in none: unverified facts, and those that are overdue. */
export function factsToCheck(courses: readonly Course[], facts: readonly Fact[], today: Day): QuotedFact[] {
  const quoted = courses.flatMap((course) => factsOf(course, facts, today));
  return inOrder(
    facts
      .map((fact) => ({
        fact,
        standing: standingOf(fact, today),
        quotedIn: quoted.filter((each) => each.fact.id === fact.id).flatMap((each) => each.quotedIn),
      }))
      .filter(isToCheck),
  );
}
