// SPDX-License-Identifier: EUPL-1.2
import type { Scenario, Stage } from "~/content/catalogue";
import type { Actor } from "~/people/actor";
import { compare } from "~/roleplay/compare";
import { debrief } from "~/roleplay/debrief";
import { openScene, replay } from "~/roleplay/play";
import { ratingIn } from "./confidence";
import { rate, readInvitation } from "./confidence.server";
import { finishReading, readEndedRuns, readRun, startRun, takeChoice } from "./runs.server";
import type { Taken } from "./step.server";
import { storyOf } from "./stories.server";
import type { ItemView, StepView } from "./view";

const wholeNumber = (text: string | null) => (text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null);

/**
 * Before the first line, and after the last; in between it goes to the line where the person is.
 * @param search `run` names an earlier run to look back on
 * @param again the step is asked for anew, in a later cycle: then an ended run is looked back on only by name
 */
export async function openMeeting(
  actor: Actor,
  stage: Stage,
  search: URLSearchParams,
  again: boolean,
  now: Date,
): Promise<StepView | { goTo: string } | null> {
  const { scenario, address, moment } = stage;
  const { id, person, place, situation, contentNote, minutes, visits } = scenario.source;
  const wanted = wholeNumber(search.get("run"));
  const latest = await readRun(actor, id);
  const run = wanted === null ? latest : await readRun(actor, id, wanted);
  if (wanted !== null && !run?.ended) return null;
  const nextRun = (latest?.number ?? 0) + 1;
  if (run?.ended && (wanted !== null || !again)) {
    const { story, source } = await storyOf(run, scenario);
    const told = debrief(story, source, run.choiceIds);
    // Two stories cannot be laid side by side: only runs that ended in the same one.
    const others = (await readEndedRuns(actor, id)).filter(
      (each) => each.number !== run.number && each.storyHash === run.storyHash,
    );
    const other = others.findLast(({ number }) => number < run.number) ?? others.at(-1);
    const compare = other ? `${address}/compare?a=${other.number}&b=${run.number}` : null;
    if (told) {
      const invitation = await readInvitation(actor, stage, "after", now);
      return { kind: "debrief", person: person.name, debrief: told, run: run.number, nextRun, compare, invitation };
    }
  }
  // One that is under way from elsewhere does not come by the moment, and stays where it is.
  if (run && !run.ended && (moment?.after ?? []).every((choice, turn) => run.choiceIds[turn] === choice))
    return { goTo: `${address}/${openScene(scenario.story, run.choiceIds, run.snapshot).turn + 1}` };
  const ended = (await readEndedRuns(actor, id)).at(-1);
  const earlier = ended ? `${address}?run=${ended.number}` : null;
  const invitation = await readInvitation(actor, stage, "before", now);
  return {
    kind: "meeting",
    person,
    place,
    situation,
    moment: moment ? { title: moment.title, about: moment.about } : null,
    contentNote,
    minutes,
    visits,
    run: nextRun,
    earlier,
    invitation,
  };
}

/** Begins a run, or a new one from a turn of an earlier one (`from`, `turn`), and keeps how it felt before the first. */
export async function takeMeeting(actor: Actor, stage: Stage, form: URLSearchParams, now: Date): Promise<Taken> {
  const number = wholeNumber(form.get("run"));
  const from = wholeNumber(form.get("from"));
  const turn = wholeNumber(form.get("turn")) ?? 0;
  if (!number) return null;
  const rating = ratingIn(form);
  if (rating && stage.asking) await rate(actor, stage.asking, rating, now);
  await startRun(actor, stage, number, from ? { run: from, turn } : null, now);
  const run = await readRun(actor, stage.scenario.source.id);
  return { next: `${stage.address}/${(run?.choiceIds.length ?? 0) + 1}` };
}

/** Line `item` of the latest run, from 1: to choose at, or with what was chosen there; or the meeting to read. */
export async function openMeetingItem(
  actor: Actor,
  stage: Stage,
  item: string,
  search: URLSearchParams,
  now: Date,
): Promise<ItemView | { goTo: string } | null> {
  const { scenario, address } = stage;
  if (item === "read")
    return { kind: "reading", ...scenario.reading, invitation: await readInvitation(actor, stage, "after", now) };
  if (item === "compare") return openComparison(actor, scenario, search);
  const turn = (wholeNumber(item) ?? 0) - 1;
  const run = await readRun(actor, scenario.source.id, wholeNumber(search.get("run")) ?? undefined);
  if (turn < 0) return null;
  if (!run) return turn === 0 ? { goTo: address } : null;
  const { story, source } = await storyOf(run, scenario);
  const current = openScene(story, run.choiceIds, run.snapshot);
  if (turn > current.turn) return null;
  const query = search.has("run") ? `?run=${run.number}` : "";
  const played = turn < current.turn ? replay(story, current.path.slice(0, turn + 1)) : null;
  const scene = played ? openScene(story, current.path.slice(0, turn)) : current;
  const said = turn === 0 ? null : replay(story, current.path.slice(0, turn)).turns.at(-1)?.text;
  return {
    kind: "scene",
    run: run.number,
    turn: turn + 1,
    visit: scene.visit,
    contentNote: source.contentNote,
    lines: scene.lines,
    said: said ?? null,
    choices: scene.choices,
    chosen: played?.turns.at(-1)?.text ?? null,
    ended: scene.ending !== null,
    earlier: turn > 0 ? `${address}/${turn}${query}` : null,
    now: turn < current.turn ? `${address}/${current.turn + 1}${query}` : null,
  };
}

/** Two runs that ended, side by side: `?a=1&b=2`. */
async function openComparison(actor: Actor, scenario: Scenario, search: URLSearchParams): Promise<ItemView | null> {
  const numbers = ["a", "b"].map((name) => wholeNumber(search.get(name)) ?? 0) as [number, number];
  const [one, other] = await Promise.all(numbers.map((number) => readRun(actor, scenario.source.id, number || -1)));
  if (!one?.ended || !other?.ended || one.storyHash !== other.storyHash) return null;
  const { story, source } = await storyOf(one, scenario);
  const comparison = compare(story, source, one.choiceIds, other.choiceIds);
  return comparison && { kind: "compare", person: source.person.name, runs: numbers, comparison };
}

/** A choice at line `item`, or that the meeting has been read. */
export async function takeMeetingItem(
  actor: Actor,
  stage: Stage,
  item: string,
  form: URLSearchParams,
  onward: string,
  now: Date,
): Promise<Taken> {
  if (item === "read") {
    await finishReading(actor, stage, now);
    return { next: onward };
  }
  const line = wholeNumber(item);
  const run = wholeNumber(form.get("run"));
  const choices = form.getAll("choice");
  if (!line || !run) return null;
  const given = { run, turn: line - 1, choiceId: choices.length === 1 ? (choices[0] ?? "") : "" };
  const taken = await takeChoice(actor, stage, given, now);
  if (taken === null) return null;
  if (taken === "refused") return { refused: { problems: [{ questionId: "choice", problem: "unknown" }], chosen: {} } };
  return { next: `${stage.address}/${taken.turn + 1}` };
}
