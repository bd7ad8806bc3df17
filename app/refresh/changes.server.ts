// What has changed since last time, in courses that somebody has completed: what its authors called material, and facts
// that its lessons quote.
import type { Catalogue, Course, Fact } from "~/content/catalogue";
import { type Day, dayOf, startOf } from "~/lib/clock";
import type { CompletedCourse } from "./completed.server";
import { readChangedFacts } from "./factValues.server";

export interface Changes {
  courses: { title: string; version: number; on: Day; what: string }[];
  facts: {
    id: string;
    since: Day;
    now: { sv: string; en: string };
    before: { sv: string; en: string };
    source: string;
    url: string;
  }[];
}

const quoted = (course: Course): Set<string> =>
  new Set([course, ...course.modules.flatMap((module) => [module, ...module.units])].flatMap(({ facts }) => facts));

/**
 * @param last the end of the round before; null where this is the first, and then it is since each course was completed
 */
export async function readChanges(
  completed: readonly CompletedCourse[],
  { facts }: Catalogue,
  last: Date | null,
): Promise<Changes> {
  const since = completed.map(({ course, completedOn, version }) => {
    const done = startOf(completedOn);
    return { course, version, from: last && last > done ? last : done, isFirst: last === null };
  });
  const earliest = since.reduce((least, { from }) => (from < least ? from : least), since[0]?.from ?? new Date(0));
  const register = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const changed = since.length > 0 ? await readChangedFacts(earliest) : [];
  return {
    courses: since.flatMap(({ course, version, from, isFirst }) =>
      course.changes
        .filter((change) => change.material && change.version > version && (isFirst || change.on >= dayOf(from)))
        .map((change) => ({ title: course.title, version: change.version, on: change.on, what: change.what })),
    ),
    facts: changed.flatMap(({ factId, since: at, before }) => {
      const fact = register.get(factId);
      const isQuoted = since.some(({ course, from }) => at > from && quoted(course).has(factId));
      if (!fact || !isQuoted) return [];
      const { sv, en, source, url } = fact;
      return [{ id: factId, since: dayOf(at), now: { sv, en }, before, source, url }];
    }),
  };
}
