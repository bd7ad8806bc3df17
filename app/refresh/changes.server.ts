// SPDX-License-Identifier: EUPL-1.2
// What has changed since last time, in courses that somebody has completed: what its authors called material, and facts
// that its lessons quote.
import type { Catalogue, Course, Fact } from "~/content/catalogue";
import { type Day, dayOf, startOf } from "~/lib/clock";
import type { CompletedCourse } from "./completed.server";
import { readChangedFacts } from "./factValues.server";
import type { Round } from "./round";

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
 * What a round has to tell of courses goes by their versions and not by days: a version may come to an installation long
 * after the day its authors wrote on it. Of facts, by when the installation first had them.
 * @param before the round before; null where this is the first, and then it is since each course was completed
 */
export async function readChanges(
  completed: readonly CompletedCourse[],
  { facts }: Catalogue,
  round: Round,
  before: Round | null,
): Promise<Changes> {
  const last = before && (before.closedAt ?? before.openedAt);
  const since = completed.map(({ course, completedOn, version }) => {
    const done = startOf(completedOn);
    const seen = Math.max(version, before?.versions.get(course.id) ?? 0);
    return { course, seen, upTo: round.versions.get(course.id) ?? 0, from: last && last > done ? last : done };
  });
  const earliest = since.reduce((least, { from }) => (from < least ? from : least), since[0]?.from ?? new Date(0));
  const register = new Map<string, Fact>(facts.map((fact) => [fact.id, fact]));
  const changed = since.length > 0 ? await readChangedFacts(earliest) : [];
  return {
    courses: since.flatMap(({ course, seen, upTo }) =>
      course.changes
        .filter(({ material, version }) => material && version > seen && version <= upTo)
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
