// SPDX-License-Identifier: EUPL-1.2
import { Story } from "inkjs";

/** One line as the learner reads it. `time` is a heading above it ("Två veckor senare"); it may stand with no text. */
export type Line = { text: string; time?: string };

/** What the story gave from one choice to the next. Only `lines` is for the learner while playing. */
export type Beat = {
  lines: Line[];
  why: string | null;
  thoughts: string[];
  visit: number | null;
  ending: string | null;
};

/** `noted` is what the choice writes down, where the story asks for documentation: the value of its `#noted:`. */
export type OfferedChoice = { id: string; text: string; skills: string[]; noted: string | null };

/** How long the engine works at a line before it looks up, in milliseconds. */
const turn = 50;

/**
 * How long a line may take: so many turns, and so many milliseconds of the processor's time. A written line takes a part of
 * one turn. The clock on the wall says nothing: a machine that stands still, or has much else to do, makes no story go in a
 * circle.
 */
const most = { turns: 20, ms: 1000 };

/** Lines from one choice to the next. A written scene has some twenty. */
const mostLines = 1000;

/** The story runs in a circle: a divert that comes back to itself with no choice on the way. */
export class EndlessStory extends Error {
  override name = "EndlessStory";
}

/** The compiled story stops where it should not, or is no story at all. */
export class BrokenStory extends Error {
  override name = "BrokenStory";
}

const kept = new Map<string, Story>();

/**
 * Runs `work` with an engine standing at `state`, or at the beginning. Building an engine costs far more than moving it,
 * so the last 32 are kept; one that threw is not, because it may have stopped halfway.
 * @throws BrokenStory when the JSON is not a compiled story or the state does not fit it.
 */
export function withStory<T>(story: string, state: string | null, work: (ink: Story) => T): T {
  const ink = kept.get(story) ?? newEngine(story);
  kept.delete(story);
  if (state) load(ink, state);
  else reset(ink);
  const result = work(ink);
  kept.set(story, ink);
  for (const oldest of kept.keys()) {
    if (kept.size <= 32) break;
    kept.delete(oldest);
  }
  return result;
}

/**
 * Lets the story speak until it asks for a choice or ends.
 * @throws EndlessStory after a second of work at one line, or a thousand lines; BrokenStory when the story stops without choice and without ending.
 */
export function speak(ink: Story): Beat {
  const beat: Beat = { lines: [], why: null, thoughts: [], visit: null, ending: null };
  const faults: string[] = [];
  ink.onError = (message) => faults.push(message);
  const before = process.cpuUsage();
  const worked = () => (process.cpuUsage(before).user + process.cpuUsage(before).system) / 1000;
  let lines = 0;
  while (ink.canContinue) {
    let turns = 0;
    do {
      if (lines === mostLines || (turns++ >= most.turns && worked() > most.ms))
        throw new EndlessStory("the story goes in a circle without a choice");
      ink.ContinueAsync(turn);
    } while (!ink.asyncContinueComplete);
    lines += 1;
    take(beat, (ink.currentText ?? "").trim(), ink.currentTags ?? []);
  }
  if (faults.length > 0) throw new BrokenStory(faults.join("; "));
  if (ink.currentChoices.length === 0 && beat.ending === null)
    throw new BrokenStory("the story stops with no choice and no # ending:");
  return beat;
}

/** What can be chosen now, in the author's order. */
export function offered(ink: Story): OfferedChoice[] {
  return ink.currentChoices.map((choice) => {
    const tags = (choice.tags ?? []).map(tag);
    const id = tags.find(([key]) => key === "id")?.[1];
    if (!id) throw new BrokenStory(`the choice "${choice.text}" has no #id`);
    return {
      id,
      text: choice.text,
      skills: tags.filter(([key]) => key === "skill").map(([, value]) => value),
      noted: tags.find(([key]) => key === "noted")?.[1] ?? null,
    };
  });
}

/** The value of a declared number, or null when the story has no such variable. */
export function variable(ink: Story, name: string): number | null {
  const value: unknown = ink.variablesState.$(name);
  return typeof value === "number" ? value : null;
}

/** A tag as key and value: "why: så här" is ["why", "så här"]. */
export function tag(text: string): [key: string, value: string] {
  const colon = text.indexOf(":");
  return colon === -1 ? [text.trim(), ""] : [text.slice(0, colon).trim(), text.slice(colon + 1).trim()];
}

function take(beat: Beat, text: string, tags: string[]): void {
  let time: string | undefined;
  for (const [key, value] of tags.map(tag)) {
    if (key === "why") beat.why = beat.why === null ? value : `${beat.why} ${value}`;
    else if (key === "thought") beat.thoughts.push(value);
    else if (key === "visit") beat.visit = Number(value);
    else if (key === "ending") beat.ending = value;
    else if (key === "time") time = value;
  }
  // A heading whose text has not come yet waits, as an empty line, for the next one.
  const waiting = beat.lines.at(-1)?.text === "" ? beat.lines.pop()?.time : undefined;
  const heading = time ?? waiting;
  if (text !== "" || heading) beat.lines.push(heading ? { text, time: heading } : { text });
}

/** An engine at the beginning of a story. @throws BrokenStory when the JSON is not a compiled story. */
export function newEngine(story: string): Story {
  try {
    const ink = new Story(story);
    reset(ink);
    return ink;
  } catch (error) {
    throw new BrokenStory(`this is not a compiled story: ${error instanceof Error ? error.message : error}`);
  }
}

function reset(ink: Story): void {
  ink.ResetState();
  // Ink draws a random seed that the contract never lets a story use. Without it the same choices give the same snapshot.
  ink.state.storySeed = 0;
}

function load(ink: Story, state: string): void {
  try {
    ink.state.LoadJson(state);
  } catch (error) {
    throw new BrokenStory(`the saved state does not fit the story: ${error instanceof Error ? error.message : error}`);
  }
}
