// SPDX-License-Identifier: EUPL-1.2
import type { ScenarioSource } from "~/content/scenarioSource";
import { type Debrief, debrief, type Skill } from "./debrief";
import { type Line, replay } from "./play";

/** What became of a skill in a run: shown, met and not shown, or never near. */
export type Standing = keyof Debrief["skills"];

/** Two finished runs side by side, the first one first. Neither is the better one: that is for the learner to see. */
export type Comparison = {
  /** The choice where the ways part, or null when both went the same way. `turn` is the number of choices before it. */
  parted: { turn: number; visit: number; ways: [Way, Way] } | null;
  endings: [Debrief["ending"], Debrief["ending"]];
  /** Every skill the scenario declares, in its order. */
  skills: { skill: Skill; standings: [Standing, Standing] }[];
  trust: [Debrief["trust"], Debrief["trust"]];
  noted: [Debrief["noted"], Debrief["noted"]];
};

/** What was chosen where the ways part, and what came of it there and then. */
export type Way = { id: string; said: string; answer: Line[]; thought: string | null };

/** Compares two runs of one scenario; null when one of them has no debrief. */
export function compare(story: string, source: ScenarioSource, first: string[], second: string[]): Comparison | null {
  const [one, other] = [debrief(story, source, first), debrief(story, source, second)];
  if (!one || !other) return null;
  const [ways, otherWays] = [replay(story, first).turns, replay(story, second).turns];
  const turn = ways.findIndex(({ id }, index) => id !== otherWays[index]?.id);
  const [here, there] = [ways[turn], otherWays[turn]];
  return {
    parted: here && there ? { turn, visit: here.visit, ways: [wayOf(here), wayOf(there)] } : null,
    endings: [one.ending, other.ending],
    skills: source.skills.map(({ id, name, about }) => ({
      skill: { id, name, about },
      standings: [standing(one, id), standing(other, id)],
    })),
    trust: [one.trust, other.trust],
    noted: [one.noted, other.noted],
  };
}

function wayOf({ id, text, lines, thoughts }: ReturnType<typeof replay>["turns"][number]): Way {
  return { id, said: text, answer: lines, thought: thoughts.length > 0 ? thoughts.join(" ") : null };
}

function standing({ skills }: Debrief, id: string): Standing {
  const found = (["shown", "met", "notMet"] as const).find((each) => skills[each].some((skill) => skill.id === id));
  if (!found) throw new Error(`the debrief has lost the skill ${id}`);
  return found;
}
