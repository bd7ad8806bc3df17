// SPDX-License-Identifier: EUPL-1.2
// A moment of a scene, to choose in by itself: where one stands, and what each choice leads to. Nothing is scored.
import type { Catalogue, Scenario } from "~/content/catalogue";
import { stepsPlaying } from "~/content/catalogue";
import { type FoundMoment, momentsIn } from "~/content/moments";
import { type Line, openScene, replay } from "~/roleplay/play";
import type { Completed } from "./own";

/** A choice with what it leads to. */
export interface Way {
  id: string;
  /** What one says or does. */
  text: string;
  /** What happens then. */
  lines: Line[];
  why: string | null;
}

export interface MomentPlayed {
  lines: Line[];
  ways: Way[];
}

/** Playing every way takes some milliseconds; scenes are the same for everybody in a municipality. */
const played = new WeakMap<Scenario, Map<string, MomentPlayed>>();

export function playMoment({ scenario, moment }: Pick<FoundMoment, "scenario" | "moment">): MomentPlayed {
  const known = played.get(scenario) ?? new Map<string, MomentPlayed>();
  played.set(scenario, known);
  let ways = known.get(moment.id);
  if (!ways) {
    const { lines, choices, path } = openScene(scenario.story, moment.after);
    ways = {
      lines,
      ways: choices.map(({ id, text }) => {
        const turn = replay(scenario.story, [...path, id]).turns.at(-1);
        return { id, text, lines: turn?.lines ?? [], why: turn?.why ?? null };
      }),
    };
    known.set(moment.id, ways);
  }
  return ways;
}

/**
 * Of the moments in scenes of courses the person has completed (or of all, where those have none), the one that was
 * brought longest ago; of those never brought, the first.
 * @param brought moments of the rounds before, the latest first
 */
export function momentToBring(
  catalogue: Catalogue,
  completed: readonly Completed[],
  brought: readonly string[],
): string | null {
  const courses = new Set(completed.map(({ course }) => course.id));
  const all = momentsIn(catalogue);
  const known = all.filter(({ scenario }) =>
    stepsPlaying(catalogue, scenario.source.id).some(({ course }) => courses.has(course.id)),
  );
  const ago = ({ name }: FoundMoment) => {
    const at = brought.indexOf(name);
    return at === -1 ? Number.POSITIVE_INFINITY : at;
  };
  const candidates = known.length > 0 ? known : all;
  return (
    candidates.reduce<FoundMoment | null>((best, each) => (best && ago(best) >= ago(each) ? best : each), null)?.name ??
    null
  );
}
