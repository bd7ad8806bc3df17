import { addressOf } from "~/content/catalogue";
import type { Actor } from "~/people/actor";
import { debrief } from "~/roleplay/debrief";
import { openScene, replay } from "~/roleplay/play";
import { type RoleplayPlace, readRun, startRun, takeChoice } from "./runs.server";
import type { Taken } from "./step.server";
import type { ItemView, StepView } from "./view";

export type { ItemView };

/** Before the first line, and after the last; in between it goes to the line where the person is. */
export async function openMeeting(actor: Actor, place: RoleplayPlace): Promise<StepView | { goTo: string } | null> {
  const run = await readRun(actor, place);
  const { source } = place.scenario;
  const told = run?.ended ? debrief(place.scenario.story, source, run.choiceIds) : null;
  if (run && told)
    return { kind: "debrief", person: source.person.name, debrief: told, run: run.number, nextRun: run.number + 1 };
  if (run) {
    const { turn } = openScene(place.scenario.story, run.choiceIds, run.snapshot);
    return { goTo: `${addressOf(place)}/${turn + 1}` };
  }
  const { person, place: where, situation, contentNote } = source;
  return { kind: "meeting", person, place: where, situation, contentNote, run: 1 };
}

const wholeNumber = (text: string | null) => (text !== null && /^\d{1,4}$/.test(text) ? Number(text) : null);

/** Begins a run, or a new one from a turn of an earlier one (`from`, `turn`). */
export async function takeMeeting(
  actor: Actor,
  place: RoleplayPlace,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const number = wholeNumber(form.get("run"));
  const from = wholeNumber(form.get("from"));
  const turn = wholeNumber(form.get("turn")) ?? 0;
  if (!number) return null;
  await startRun(actor, place, number, from ? { run: from, turn } : null, now);
  const run = await readRun(actor, place);
  return { next: `${addressOf(place)}/${(run?.choiceIds.length ?? 0) + 1}` };
}

/** Line `item` of the latest run, from 1: to choose at, or with what was chosen there; or the meeting to read. */
export async function openMeetingItem(
  actor: Actor,
  place: RoleplayPlace,
  item: string,
  search: URLSearchParams,
): Promise<ItemView | { goTo: string } | null> {
  if (item === "read") return { kind: "reading", ...place.scenario.reading };
  const turn = (wholeNumber(item) ?? 0) - 1;
  const run = await readRun(actor, place, wholeNumber(search.get("run")) ?? undefined);
  if (turn < 0) return null;
  if (!run) return turn === 0 ? { goTo: addressOf(place) } : null;
  const current = openScene(place.scenario.story, run.choiceIds, run.snapshot);
  if (turn > current.turn) return null;
  const address = addressOf(place);
  const query = search.has("run") ? `?run=${run.number}` : "";
  const played = turn < current.turn ? replay(place.scenario.story, current.path.slice(0, turn + 1)) : null;
  const scene = played ? openScene(place.scenario.story, current.path.slice(0, turn)) : current;
  const said = turn === 0 ? null : replay(place.scenario.story, current.path.slice(0, turn)).turns.at(-1)?.text;
  return {
    kind: "scene",
    run: run.number,
    turn: turn + 1,
    visit: scene.visit,
    lines: scene.lines,
    said: said ?? null,
    choices: scene.choices,
    chosen: played?.turns.at(-1)?.text ?? null,
    ended: scene.ending !== null,
    earlier: turn > 0 ? `${address}/${turn}${query}` : null,
    now: turn < current.turn ? `${address}/${current.turn + 1}${query}` : null,
  };
}

export async function takeMeetingItem(
  actor: Actor,
  place: RoleplayPlace,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const line = wholeNumber(item);
  const run = wholeNumber(form.get("run"));
  const choices = form.getAll("choice");
  if (!line || !run) return null;
  const given = { run, turn: line - 1, choiceId: choices.length === 1 ? (choices[0] ?? "") : "" };
  const taken = await takeChoice(actor, place, given, now);
  if (taken === null) return null;
  if (taken === "refused") return { refused: { problems: [{ questionId: "choice", problem: "unknown" }], chosen: {} } };
  return { next: `${addressOf(place)}/${taken.turn + 1}` };
}
