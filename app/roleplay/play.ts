// SPDX-License-Identifier: EUPL-1.2
// A meeting with a written person: opened at any point, one choice at a time, rebuilt from the choices alone.
// It never stores anything, never knows who is playing and never judges.
import type { Story } from "inkjs";
import { sha256 } from "~/lib/hash";
import { type Beat, BrokenStory, type Line, type OfferedChoice, offered, speak, variable, withStory } from "./story";

export { BrokenStory, EndlessStory, type Line } from "./story";

/** Where a run stands: everything a page needs, and nothing that only the debrief may tell. */
export type Scene = {
  /** How many choices have been made: the length of `path`. */
  turn: number;
  /** Which of the scenario's visits this is, from 1. */
  visit: number;
  /** What was said and done since the last choice. */
  lines: Line[];
  choices: { id: string; text: string }[];
  /** The id of the ending, or null while the meeting goes on. */
  ending: string | null;
  /** The choices that still exist in this story: shorter than what was asked for when the story has changed. */
  path: string[];
  /** To be stored with the run and given back. A cache: without it the path is replayed. Never for the browser. */
  snapshot: string;
};

/** One choice with what surrounded it. All but `lines` and `visit` is for the debrief alone. */
export type TurnPlayed = OfferedChoice & {
  offered: OfferedChoice[];
  why: string | null;
  thoughts: string[];
  lines: Line[];
  visit: number;
  /** How much the person trusts the learner after it, or null where the story counts it no more. */
  trust: number | null;
};

export type Chosen =
  | { ok: true; scene: Scene; choiceIds: string[] }
  | { ok: false; reason: "unknown-choice" | "ended" };

type Snapshot = Omit<Scene, "snapshot" | "turn"> & { story: string; state: string };

const hashes = new Map<string, string>();

/** The name of one version of a story. A run keeps it, to know whether the story has changed. */
export function storyHash(story: string): string {
  const hash = hashes.get(story) ?? sha256(story);
  // Every municipality's words make a story of their own; the last ones are enough.
  if (!hashes.has(story) && hashes.size >= 32) hashes.clear();
  hashes.set(story, hash);
  return hash;
}

/**
 * The scene after these choices. With the snapshot that belongs to them no engine is started; with none, or with one of
 * another path or story, the choices are replayed.
 * @throws EndlessStory, BrokenStory when the story itself is at fault.
 */
export function openScene(story: string, choiceIds: string[], snapshot?: string | null): Scene {
  const saved = readSnapshot(story, choiceIds, snapshot);
  return saved ? sceneOf(saved) : replay(story, choiceIds).scene;
}

/**
 * Makes one choice. Only a choice that is offered there and then is taken; any other is refused.
 * `choiceIds` in the answer is what to store: after a changed story it can be shorter than what came in plus one.
 */
export function choose(story: string, choiceIds: string[], choiceId: string, snapshot?: string | null): Chosen {
  const before = readSnapshot(story, choiceIds, snapshot) ?? replay(story, choiceIds).saved;
  if (before.ending !== null) return { ok: false, reason: "ended" };
  const index = before.choices.findIndex((choice) => choice.id === choiceId);
  if (index === -1) return { ok: false, reason: "unknown-choice" };
  try {
    const scene = withStory(story, before.state, (ink) => {
      ink.ChooseChoiceIndex(index);
      return sceneOf(save(story, ink, [...before.path, choiceId], speak(ink), before.visit));
    });
    return { ok: true, scene, choiceIds: scene.path };
  } catch (error) {
    // A snapshot written by another version of inkjs no longer loads; the choices do.
    if (snapshot && error instanceof BrokenStory) return choose(story, choiceIds, choiceId);
    throw error;
  }
}

/**
 * Plays the choices from the beginning, as far as they still exist, and tells everything on the way. Costs about 0.3 ms a turn:
 * for the debrief and for reading back, not for every page.
 */
export function replay(
  story: string,
  choiceIds: string[],
): { opening: Line[]; trustAtStart: number | null; turns: TurnPlayed[]; scene: Scene; saved: Snapshot } {
  return withStory(story, null, (ink) => {
    let beat = speak(ink);
    const opening = beat.lines;
    const trustAtStart = trustNow(ink);
    const turns: TurnPlayed[] = [];
    let visit = visitNow(ink, beat.visit, 1);
    for (const id of choiceIds) {
      const choices = offered(ink);
      const index = choices.findIndex((choice) => choice.id === id);
      const taken = choices[index];
      if (!taken) break;
      ink.ChooseChoiceIndex(index);
      beat = speak(ink);
      const { why, thoughts, lines } = beat;
      turns.push({ ...taken, offered: choices, why, thoughts, lines, visit, trust: trustNow(ink) });
      visit = visitNow(ink, beat.visit, visit);
    }
    const path = turns.map((turn) => turn.id);
    const saved = save(story, ink, path, beat, visit);
    return { opening, trustAtStart, turns, scene: sceneOf(saved), saved };
  });
}

function save(story: string, ink: Story, path: string[], beat: Beat, visit: number): Snapshot {
  return {
    story: storyHash(story),
    path,
    visit: visitNow(ink, beat.visit, visit),
    lines: beat.lines,
    choices: offered(ink).map(({ id, text }) => ({ id, text })),
    ending: beat.ending,
    state: ink.state.ToJson(),
  };
}

/** The Ink variable `visit` where the story has one, else the last `# visit:` tag. */
function visitNow(ink: Story, tagged: number | null, before: number): number {
  return variable(ink, "visit") ?? tagged ?? before;
}

/** A story that needs `trust` no more sets it below zero, so that ways can meet; that is no value to show. */
function trustNow(ink: Story): number | null {
  const trust = variable(ink, "trust");
  return trust === null || trust < 0 ? null : trust;
}

function sceneOf(saved: Snapshot): Scene {
  const { story: _story, state: _state, ...scene } = saved;
  return { ...scene, turn: saved.path.length, snapshot: JSON.stringify(saved) };
}

function readSnapshot(story: string, choiceIds: string[], snapshot?: string | null): Snapshot | null {
  if (!snapshot) return null;
  let saved: Snapshot;
  try {
    saved = JSON.parse(snapshot);
  } catch {
    return null;
  }
  const fits = saved?.story === storyHash(story) && Array.isArray(saved.path) && saved.path.join() === choiceIds.join();
  return fits ? saved : null;
}
