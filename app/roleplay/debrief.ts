import type { ScenarioSource } from "~/content/scenarioSource";
import { replay } from "./play";

type Skill = { id: string; name: string; about: string };

/** What a finished meeting can teach. There is no total and no grade in it, on purpose. */
export type Debrief = {
  /** The ending as its author declared it: what happened to the person, what is owed now, what the learner may need. */
  ending: ScenarioSource["endings"][number];
  /** Every choice in order. `turn` is the number of choices before it: cut the path there to go back to it. */
  turningPoints: { turn: number; id: string; said: string; why: string; thought: string | null }[];
  skills: {
    /** Taken at least once. */
    shown: Skill[];
    /** Within reach at some choice, or always expected, and not taken. */
    met: Skill[];
    /** Never within reach on this way through. */
    notMet: Skill[];
  };
  tryThis: string;
};

/**
 * The debrief of a finished run, or null when it has not reached an ending, or no longer does because the story changed.
 * Skills marked `always` count as met on every way, so that dodging the question is seen.
 */
export function debrief(story: string, source: ScenarioSource, choiceIds: string[]): Debrief | null {
  const { turns, scene } = replay(story, choiceIds);
  const ending = source.endings.find((declared) => declared.id === scene.ending);
  if (!ending) return null;
  const shown = new Set(turns.flatMap((turn) => turn.skills));
  const reachable = new Set(turns.flatMap((turn) => turn.offered.flatMap((choice) => choice.skills)));
  const isMet = (skill: ScenarioSource["skills"][number]) => skill.always || reachable.has(skill.id);
  return {
    ending,
    turningPoints: turns.map((turn, index) => ({
      turn: index,
      id: turn.id,
      said: turn.text,
      why: turn.why ?? "",
      thought: turn.thoughts.length > 0 ? turn.thoughts.join(" ") : null,
    })),
    skills: {
      shown: source.skills.filter((skill) => shown.has(skill.id)).map(asSkill),
      met: source.skills.filter((skill) => isMet(skill) && !shown.has(skill.id)).map(asSkill),
      notMet: source.skills.filter((skill) => !isMet(skill) && !shown.has(skill.id)).map(asSkill),
    },
    tryThis: source.tryThis,
  };
}

function asSkill({ id, name, about }: ScenarioSource["skills"][number]): Skill {
  return { id, name, about };
}
