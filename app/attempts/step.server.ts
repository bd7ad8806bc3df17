// What a step's pages show and take, by the step's kind. Everything a page gets from here may be seen by the learner:
// the key of a question leaves only with its feedback.
import { setTimeout as pause } from "node:timers/promises";
import { onwardFrom, type Place, type QuizStep, type RoleplayStep, type Step } from "~/content/catalogue";
import { db } from "~/lib/db.server";
import { log } from "~/lib/log.server";
import type { Actor } from "~/people/actor";
import type { Progress } from "~/progress/completion";
import { finishStep, openEnrolment, rememberPosition, startCourse } from "~/progress/finish.server";
import { readProgress } from "~/progress/read.server";
import { type ItemView, openMeeting, openMeetingItem, takeMeeting, takeMeetingItem } from "./meeting.server";
import { openQuestion, openQuiz, takeQuestion, takeQuiz } from "./quiz.server";
import type { RoleplayPlace } from "./runs.server";
import type { QuizPlace, Refused } from "./tries.server";
import { type Frame, frameOf, type StepView } from "./view";

/** What came of a form: go there, or the same page again with what was wrong. Null is the 404 page. */
export type Taken = { next: string } | { refused: Refused } | null;

/** A page, or another address where the person is. Null is the 404 page. */
export type Opened<View> = { view: View; frame: Frame } | { goTo: string } | null;

const isQuiz = (place: Place): place is QuizPlace => place.step.kind === "quiz";
const isMeeting = (place: Place): place is RoleplayPlace => place.step.kind === "roleplay";

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
  place: Place,
  search: URLSearchParams,
  isVisit: boolean,
  now: Date,
): Promise<Opened<StepView>> {
  const progress = await readProgress(actor, place.course.id);
  await visited(actor, progress, place, isVisit, now);
  const frame = frameOf(place, progress);
  if (isQuiz(place)) return withFrame(await openQuiz(actor, place, search), frame);
  if (isMeeting(place)) return withFrame(await openMeeting(actor, place), frame);
  return { view: place.step as Exclude<Step, QuizStep | RoleplayStep>, frame };
}

function withFrame<View extends object>(opened: View | { goTo: string } | null, frame: Frame): Opened<View> {
  if (opened === null || "goTo" in opened) return opened;
  return { view: opened, frame };
}

/** The form of a step's own page: read, thought, written; a test handed in; a meeting begun. */
export async function takeStep(actor: Actor, place: Place, form: URLSearchParams, now: Date): Promise<Taken> {
  if (isQuiz(place)) return takeQuiz(actor, place, form, now);
  if (isMeeting(place)) return takeMeeting(actor, place, form, now);
  await finish(actor, place, now);
  return { next: onwardFrom(place) };
}

/** The step is done because the person says so. */
export async function finish(actor: Actor, place: Place, now: Date): Promise<void> {
  await db.$transaction(async (tx) => {
    await finishStep(tx, await openEnrolment(tx, actor, place.course, now), place, now);
  });
}

/** A page inside a step: one question, one line of a meeting, or the meeting to read. */
export async function openItem(
  actor: Actor,
  place: Place,
  item: string,
  search: URLSearchParams,
  isVisit: boolean,
  now: Date,
): Promise<Opened<ItemView>> {
  if (!isQuiz(place) && !isMeeting(place)) return null;
  const progress = await readProgress(actor, place.course.id);
  await visited(actor, progress, place, isVisit, now);
  const frame = frameOf(place, progress);
  if (isQuiz(place)) return withFrame(await openQuestion(actor, place, item, search), frame);
  return withFrame(await openMeetingItem(actor, place, item, search), frame);
}

/** The form of a page inside a step: an answer, a choice, or that the meeting is read. */
export async function takeItem(
  actor: Actor,
  place: Place,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  if (isQuiz(place)) return takeQuestion(actor, place, item, form, now);
  if (!isMeeting(place)) return null;
  if (item !== "read") return takeMeetingItem(actor, place, item, form, now);
  await finish(actor, place, now);
  return { next: onwardFrom(place) };
}
