// SPDX-License-Identifier: EUPL-1.2
import type { ScenarioSource } from "~/content/scenarioSource";
import type { Noted } from "./documentation";
import { replay } from "./play";

export type Skill = { id: string; name: string; about: string };

/** What a finished meeting can teach. There is no total and no grade in it, on purpose. */
export type Debrief = {
  /** The ending as its author declared it: what happened to the person, what is owed now, what the learner may need. */
  ending: ScenarioSource["endings"][number];
  /** Every choice in order. `turn` is the number of choices before it: cut the path there to go back to it. */
  turningPoints: { turn: number; visit: number; id: string; said: string; why: string; thought: string | null }[];
  skills: {
    /** Taken at least once. */
    shown: Skill[];
    /** Within reach at some choice, or always expected, and not taken. */
    met: Skill[];
    /** Never within reach on this way through. */
    notMet: Skill[];
  };
  trust: TrustCurve;
  /** What was written down, in order, in the words the course check allows; the last one is what stands there. Empty where the scenario asks for nothing. */
  noted: { turn: number; said: string; noted: Noted }[];
  tryThis: string;
};

/**
 * How much the person trusted the learner, between the bounds the scenario declares: at first, and after each choice, with
 * the visit it was made in. It ends early where the story came to need it no more.
 */
export type TrustCurve = {
  min: number;
  max: number;
  start: number | null;
  /** All choices of the run, those after the curve's end too. */
  choices: number;
  points: { turn: number; visit: number; value: number }[];
};

/**
 * The debrief of a finished run, or null when it has not reached an ending, or no longer does because the story changed.
 * Skills marked `always` count as met on every way, so that dodging the question is seen.
 */
export function debrief(story: string, source: ScenarioSource, choiceIds: string[]): Debrief | null {
  const { turns, scene, trustAtStart } = replay(story, choiceIds);
  const ending = source.endings.find((declared) => declared.id === scene.ending);
  if (!ending) return null;
  const shown = new Set(turns.flatMap((turn) => turn.skills));
  const reachable = new Set(turns.flatMap((turn) => turn.offered.flatMap((choice) => choice.skills)));
  const isMet = (skill: ScenarioSource["skills"][number]) => skill.always || reachable.has(skill.id);
  return {
    ending,
    turningPoints: turns.map((turn, index) => ({
      turn: index,
      visit: turn.visit,
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
    trust: {
      min: Math.max(0, source.variables.trust?.min ?? 0),
      max: source.variables.trust?.max ?? 0,
      start: trustAtStart,
      choices: turns.length,
      points: turns.flatMap(({ visit, trust }, turn) => (trust === null ? [] : [{ turn, visit, value: trust }])),
    },
    noted: turns.flatMap(({ text, noted }, turn) =>
      noted === null ? [] : [{ turn, said: text, noted: noted as Noted }],
    ),
    tryThis: source.tryThis,
  };
}

function asSkill({ id, name, about }: ScenarioSource["skills"][number]): Skill {
  return { id, name, about };
}
