// SPDX-License-Identifier: EUPL-1.2
// What a step's pages show and take, by the step's kind. Everything a page gets from here may be seen by the learner:
// the key of a question leaves only with its feedback.
import { setTimeout as pause } from "node:timers/promises";
import {
  addressOf,
  type FoundPlace,
  type OwnWordsStep,
  onwardFrom,
  type Place,
  type PracticeStep,
  type Step,
} from "~/content/catalogue";
import { db } from "~/lib/db.server";
import { log } from "~/lib/log.server";
import type { Actor } from "~/people/actor";
import type { Progress } from "~/progress/completion";
import { finishStep, openEnrolment, rememberPosition, startCourse } from "~/progress/finish.server";
import { readProgress } from "~/progress/read.server";
import { openMeeting, openMeetingItem, takeMeeting, takeMeetingItem } from "./meeting.server";
import { openPractice, openQuestion, takeQuestion } from "./quiz.server";
import { openTest, openTestItem, takeAnswers, takeTestItem } from "./test.server";
import { isQuiz } from "./tries.server";
import { type Frame, frameOf, type ItemView, type Refused, type StepView } from "./view";

/** What came of a form: go there, or the same page again with what was wrong. Null is the 404 page. */
export type Taken = { next: string } | { refused: Refused } | null;

/** A page, or another address where the person is. Null is the 404 page. */
export type Opened<View> = { view: View; frame: Frame } | { goTo: string } | null;

const isPractice = (place: Place): place is Place & { step: PracticeStep } => place.step.kind === "practice";
const isOwnWords = (place: Place): place is Place & { step: OwnWordsStep } => place.step.kind === "ownWords";

/**
 * The person has the step before them: from here they go on, on any device. Whoever opens a step of a course has opened
 * the course.
 */
async function visited(actor: Actor, progress: Progress, place: Place, isVisit: boolean, now: Date) {
  if (!isVisit || progress.position === place.step.id) return;
  const remember = async () => {
    if (!progress.enrolment) await startCourse(actor, place.course, now);
    await rememberPosition(actor, place, now);
  };
  // A lesson can be read also while nothing can be written, and does not wait long until something can.
  const done = new AbortController();
  const remembered = remember()
    .catch((error) => log.error({ error: String(error) }, "the position was not saved"))
    .finally(() => done.abort());
  await Promise.race([remembered, pause(1000, null, { signal: done.signal }).catch(() => {})]);
}

/** A step's own page, as its kind and the person's progress make it. */
export async function openStep(
  actor: Actor,
  place: FoundPlace,
  search: URLSearchParams,
  isVisit: boolean,
  now: Date,
): Promise<Opened<StepView>> {
  const progress = await readProgress(actor, place.course.id);
  await visited(actor, progress, place, isVisit, now);
  const frame = frameOf(place, progress);
  if (isQuiz(place)) return withFrame(await (place.step.test ? openTest : openPractice)(actor, place, search), frame);
  if (place.stage) return withFrame(await openMeeting(actor, place.stage, search, !frame.done, now), frame);
  if (isOwnWords(place)) return { view: ownWords(place.step, frame.done), frame };
  return { view: place.step as Extract<Step, { kind: "text" | "reflection" | "task" | "practice" }>, frame };
}

/** The examples come once the person has written: before that they would be copied. */
function ownWords({ kind, intro, prompts }: OwnWordsStep, done: boolean): StepView {
  return { kind, intro, prompts: done ? prompts : prompts.map((prompt) => ({ ...prompt, examples: [] })) };
}

/** What is around a page goes with it; an address to go to needs nothing around it. */
export function withFrame<View extends object>(opened: View | { goTo: string } | null, frame: Frame): Opened<View> {
  if (opened === null || "goTo" in opened) return opened;
  return { view: opened, frame };
}

/** The form of a step's own page: read, thought, written; a test handed in; a meeting begun. */
export async function takeStep(actor: Actor, place: FoundPlace, form: URLSearchParams, now: Date): Promise<Taken> {
  if (isQuiz(place)) return place.step.test ? takeAnswers(actor, place, null, form, now) : null;
  if (place.stage) return takeMeeting(actor, place.stage, form, now);
  await finish(actor, place, now);
  return { next: isOwnWords(place) ? `${addressOf(place)}#examples` : onwardFrom(place) };
}

/** The step is done because the person says so. */
async function finish(actor: Actor, place: Place, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await finishStep(tx, await openEnrolment(tx, actor, place.course, now), place, now);
  });
}

/**
 * A page inside a step: one question, one line of a meeting, the meeting to read, the card of one's own words, or what
 * one practises with.
 */
export async function openItem(
  actor: Actor,
  place: FoundPlace,
  item: string,
  search: URLSearchParams,
  isVisit: boolean,
  now: Date,
): Promise<Opened<ItemView>> {
  if (!isQuiz(place) && !place.stage && !isOwnWords(place) && !isPractice(place)) return null;
  const progress = await readProgress(actor, place.course.id);
  await visited(actor, progress, place, isVisit, now);
  const frame = frameOf(place, progress);
  if (isQuiz(place))
    return withFrame(await (place.step.test ? openTestItem : openQuestion)(actor, place, item, search), frame);
  if (place.stage) return withFrame(await openMeetingItem(actor, place.stage, item, search, now), frame);
  if (isPractice(place)) return withFrame(practiceItem(place.step, item), frame);
  if (!isOwnWords(place) || item !== "card") return null;
  return { view: { kind: "card", prompts: place.step.prompts.map(({ id, label }) => ({ id, label })) }, frame };
}

/** One card, by its id; all of them to print; or the sheet. Which card somebody opened is written nowhere. */
function practiceItem({ cards, sheet }: PracticeStep, item: string): ItemView | null {
  if (item === "cards") return { kind: "roleCards", cards };
  if (item === "sheet") return { kind: "sheet", sheet };
  const index = cards.findIndex((card) => card.id === item);
  const card = cards[index];
  return card ? { kind: "roleCard", number: index + 1, card } : null;
}

/** The form of a page inside a step: an answer, a choice, or that the meeting is read. */
export async function takeItem(
  actor: Actor,
  place: FoundPlace,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  if (isQuiz(place)) return (place.step.test ? takeTestItem : takeQuestion)(actor, place, item, form, now);
  return place.stage && takeMeetingItem(actor, place.stage, item, form, onwardFrom(place), now);
}
