// SPDX-License-Identifier: EUPL-1.2
// The pages of a renewal's parts: a unit's texts on one page, questions and scenes as everywhere else. What is answered
// and chosen is kept as in the courses, and is as private.
import { openMeeting, openMeetingItem, takeMeeting, takeMeetingItem } from "~/attempts/meeting.server";
import type { WithAnswer } from "~/attempts/practising.server";
import { openPractice, openQuestion, takeQuestion } from "~/attempts/quiz.server";
import { type Opened, type Taken, withFrame } from "~/attempts/step.server";
import type { QuizPlace } from "~/attempts/tries.server";
import type { Frame, ItemView, StepView } from "~/attempts/view";
import {
  type Catalogue,
  type Course,
  findPracticeStage,
  findUnit,
  type Stage,
  type TextStep,
  type Unit,
  unitsOf,
} from "~/content/catalogue";
import { findMoment } from "~/content/moments";
import { db } from "~/lib/db.server";
import type { Actor } from "~/people/actor";
import { type Renewal, type RenewalPart, renewalId } from "~/progress/renewal";
import { finishParts, readUnitsDone, type UnitDone } from "~/progress/renewal.server";
import { markOf } from "~/quiz/mark";
import { isNewSince } from "./changed";
import { openRenewal } from "./making.server";
import { addressOfRenewal, isGone, questionsById, titleOf } from "./overview";
import { writeReview } from "./reviews.server";
import { ratingOf } from "./schedule";

/** A part that has a page of its own kind here. */
export type PartView =
  | StepView
  | {
      kind: "unit";
      contentNote: string | null;
      /** What the course says has changed since, where it has been told. */
      changes: string[];
      texts: Pick<TextStep, "title" | "html" | "easy">[];
      /** The unit's own pages. */
      address: string;
    }
  | { kind: "gone" };

interface Found {
  renewal: Renewal;
  part: RenewalPart;
  frame: Frame;
}

const addressOfPart = (course: Course, number: number) => `${addressOfRenewal(course)}/${number}`;

async function findPart(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  number: string,
  now: Date,
): Promise<Found | null> {
  const renewal = await openRenewal(actor, catalogue, course, now);
  const part = renewal?.parts.find((each) => String(each.number) === number);
  if (!renewal || !part) return null;
  const overview = addressOfRenewal(course);
  const frame: Frame = {
    address: addressOfPart(course, part.number),
    title: titleOf(catalogue, course, part),
    step: {
      id: `${renewalId}/${part.number}`,
      number: part.number,
      of: renewal.parts.length,
      unit: { title: null, number: 1, of: 1, address: overview },
      course: `/courses/${course.id}`,
    },
    done: part.doneAt !== null,
    previous: null,
    next: overview,
  };
  return { renewal, part, frame };
}

/** The questions of a part as a quiz of its own. Those that the course no longer has are left out. */
function quizOf(course: Course, { number, about }: RenewalPart): QuizPlace | null {
  const [module] = course.modules;
  const [unit] = unitsOf(course);
  const all = questionsById(course);
  const questions = about.split(" ").flatMap((id) => all.get(id) ?? []);
  if (!module || !unit || questions.length === 0) return null;
  const step = { id: `${renewalId}/${number}`, number, title: "", kind: "quiz" as const, questions };
  return { course, module, unit: { ...unit, id: renewalId, steps: [step] }, step };
}

/** The scene of a part, from its moment; from its beginning where the scene no longer has the moment. */
function stageOf(catalogue: Catalogue, course: Course, { number, about }: RenewalPart): Stage | null {
  const stage = findPracticeStage(catalogue, about.split("/")[0]);
  const moment = findMoment(catalogue, about)?.moment;
  return stage && { ...stage, address: addressOfPart(course, number), moment };
}

export async function openPart(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  number: string,
  search: URLSearchParams,
  now: Date,
): Promise<Opened<PartView>> {
  const found = await findPart(actor, catalogue, course, number, now);
  if (!found) return null;
  const { part, frame } = found;
  if (isGone(catalogue, course, part)) return { view: { kind: "gone" }, frame };
  const quiz = part.kind === "questions" ? quizOf(course, part) : null;
  if (quiz) return withFrame(await openPractice(actor, quiz, search), frame);
  const stage = part.kind === "scene" ? stageOf(catalogue, course, part) : null;
  if (stage) return withFrame(await openMeeting(actor, stage, search, !frame.done, now), frame);
  const unit = findUnit(course, part.about)?.unit;
  const met = (await readUnitsDone(actor, course.id, found.renewal.cycle)).get(part.about);
  return unit ? { view: unitView(course, unit, part, met ?? null), frame } : null;
}

function unitView(course: Course, unit: Unit, { reason }: RenewalPart, met: UnitDone | null): PartView {
  const changes = course.changes.filter((change) => met !== null && isNewSince(change, unit.id, met));
  return {
    kind: "unit",
    contentNote: unit.contentNote ?? null,
    changes: reason === "changed" ? changes.map(({ what }) => what) : [],
    texts: unit.steps.flatMap((step) =>
      step.kind === "text" ? { title: step.title, html: step.html, easy: step.easy } : [],
    ),
    address: `/courses/${course.id}/${unit.id}`,
  };
}

/** The form of a part's own page: that its texts are read, or a meeting begun. */
export async function takePart(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  number: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const found = await findPart(actor, catalogue, course, number, now);
  if (!found || found.part.kind === "questions") return null;
  const { renewal, part, frame } = found;
  // What is not there can be neither read nor played: a form from before leads to what there is to do.
  if (isGone(catalogue, course, part)) return { next: frame.next };
  const stage = part.kind === "scene" ? stageOf(catalogue, course, part) : null;
  if (stage) return takeMeeting(actor, stage, form, now);
  await db.$transaction((tx) => finishParts(tx, renewal.enrolmentId, [part.number], now));
  return { next: frame.next };
}

/** A page inside a part: a question, a line of a meeting, or the meeting to read. */
export async function openPartItem(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  number: string,
  item: string,
  search: URLSearchParams,
  now: Date,
): Promise<Opened<ItemView>> {
  const found = await findPart(actor, catalogue, course, number, now);
  if (!found) return null;
  const { part, frame } = found;
  const quiz = part.kind === "questions" ? quizOf(course, part) : null;
  if (quiz) return withFrame(await openQuestion(actor, quiz, item, search), frame);
  const stage = part.kind === "scene" ? stageOf(catalogue, course, part) : null;
  return stage && withFrame(await openMeetingItem(actor, stage, item, search, now), frame);
}

/** An answer, a choice, or that a meeting is read. What is answered is a review too. */
export async function takePartItem(
  actor: Actor,
  catalogue: Catalogue,
  course: Course,
  number: string,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  const found = await findPart(actor, catalogue, course, number, now);
  if (!found) return null;
  const { renewal, part, frame } = found;
  const stage = part.kind === "scene" ? stageOf(catalogue, course, part) : null;
  if (stage) return takeMeetingItem(actor, stage, item, form, frame.next, now);
  const quiz = part.kind === "questions" ? quizOf(course, part) : null;
  return quiz && takeQuestion(actor, quiz, item, form, now, reviewed(actor, renewal.enrolmentId, now));
}

/** An answer from memory is a review, too: the first one in a renewal counts, and the two are written together. */
function reviewed(actor: Actor, occasionId: string, now: Date): WithAnswer {
  return (tx, asked, answer) => {
    const { id: questionId, version: questionVersion } = asked;
    const rating = ratingOf(markOf(asked, answer).right, false);
    return writeReview(tx, actor, { questionId, questionVersion, occasionId, rating }, now);
  };
}
