// SPDX-License-Identifier: EUPL-1.2
import type { Problem } from "~/content/problem";
import type { ScenarioSource } from "~/content/scenarioSource";
import { type Conduct, countOf } from "./conduct";
import { byWay, inYml, type ScenarioText } from "./scenarioText";
import type { Walk } from "./walk";
import { shortestWay } from "./ways";

/**
 * What conduct may lead to. The yml lists its endings from where one would wish the person to be and down, so over all
 * ways together:
 *
 * - what `neverPays` names never leads to the endings it names;
 * - the ending listed first is earned: nobody comes to it with fewer than two skills, or without any of those that are
 *   `always` part of the task. Otherwise keeping quiet, or one lucky line, would be the lesson;
 * - who shows none of the `always` skills never comes further up the list than the best that is open to somebody who shows
 *   them all. Asking may cost in the story; it must not be what shuts the better door.
 *
 * That dodging has an ending of its own further down is right, and so is that a bad ending takes many skills: a meeting
 * can go wrong for somebody who does much well. So neither is refused.
 */
export function checkPaying(walk: Walk, conduct: Conduct[], scenario: ScenarioText): Problem[] {
  return [
    ...neverPays(walk, scenario.source).map(({ choice, message }) => inYml(scenario, "neverPays", choice, message)),
    ...earned(walk, conduct, scenario.source).map(({ ending, message }) => inYml(scenario, "endings", ending, message)),
  ];
}

function neverPays(walk: Walk, source: ScenarioSource): { choice: string; message: string }[] {
  return source.neverPays.flatMap(({ choice, endings }) =>
    endings.flatMap((ending) => {
      const path = shortestWay(walk, {
        start: 0,
        take: (taken, _state, step) => (step.id === choice ? 1 : taken),
        done: (taken, state) => taken === 1 && state.ending === ending,
      });
      return path ? [{ choice, message: `${choice} must never pay, but leads to "${ending}" (${byWay(path)})` }] : [];
    }),
  );
}

function earned(walk: Walk, conduct: Conduct[], source: ScenarioSource): { ending: string; message: string }[] {
  const always = source.skills.reduce((set, skill, index) => (skill.always ? set | (1 << index) : set), 0);
  const names = source.skills.flatMap(({ id, always }) => (always ? [id] : [])).join(", ");
  const dodging = (set: number) => (set & always) === 0;
  const [first] = conduct;
  const best = (fits: (set: number) => boolean) => conduct.findIndex(({ shown }) => [...shown].some(fits));
  const [byDodging, byDoing] = [best(dodging), best((set) => (set & always) === always)];
  const problems: { ending: string; message: string }[] = [];
  const tell = (ending: string, fits: (set: number) => boolean, message: string) => {
    const path = wayShowing(walk, source, ending, fits) ?? [];
    problems.push({ ending, message: `${message} (${byWay(path)})` });
  };
  const few = (set: number) => countOf(set) < 2;
  if (first && [...first.shown].some(few))
    tell(first.ending, few, `"${first.ending}" stands first, but one comes to it with fewer than two skills shown`);
  if (always === 0) return problems;
  if (first && byDodging === 0)
    tell(first.ending, dodging, `"${first.ending}" stands first, but one comes to it with none of ${names} shown`);
  if (byDodging > 0 && (byDoing === -1 || byDodging < byDoing)) {
    const { ending } = conduct[byDodging] as Conduct;
    const open = byDoing === -1 ? "comes to no ending" : `comes no further than "${conduct[byDoing]?.ending}"`;
    tell(ending, dodging, `who shows none of ${names} comes to "${ending}", and who shows them all ${open}`);
  }
  return problems;
}

/** The shortest way to an ending with a set of skills shown that fits. */
function wayShowing(walk: Walk, source: ScenarioSource, ending: string, fits: (set: number) => boolean) {
  const bits = new Map(source.skills.map(({ id }, index) => [id, 1 << index]));
  return shortestWay(walk, {
    start: 0,
    take: (shown, _state, step) => step.skills.reduce((set, skill) => set | (bits.get(skill) ?? 0), shown),
    done: (shown, state) => state.ending === ending && fits(shown),
  });
}
