// SPDX-License-Identifier: EUPL-1.2
// A renewal as its overview shows it: each part with what it is, why it is there and whether it is done. Plain data.
import { type Catalogue, type Course, findScenario, findUnit, type Question, unitsOf } from "~/content/catalogue";
import { type Day, dayOf } from "~/lib/clock";
import {
  minutesIn,
  type PartKind,
  type PartReason,
  type Renewal,
  type RenewalPart,
  renewalId,
} from "~/progress/renewal";

type About = Pick<RenewalPart, "kind" | "about">;

export const addressOfRenewal = (course: Pick<Course, "id">) => `/courses/${course.id}/${renewalId}`;

/** Every question of a course, tests included, by its id: a part keeps what it asks wherever an author moves it. */
export function questionsById(course: Course): Map<string, Question> {
  const steps = unitsOf(course).flatMap((unit) => unit.steps);
  return new Map(steps.flatMap((step) => (step.kind === "quiz" ? step.questions : [])).map((each) => [each.id, each]));
}

/** Whether the course no longer has anything of a part. */
export function isGone(catalogue: Catalogue, course: Course, { kind, about }: About): boolean {
  if (kind === "unit") return !findUnit(course, about)?.unit.steps.some((step) => step.kind === "text");
  if (kind === "scene") return findScenario(catalogue, about.split("/")[0]) === null;
  const there = questionsById(course);
  return !about.split(" ").some((id) => there.has(id));
}

/** The unit's or the scene's own title; null for questions, and for what the course no longer has. */
export function titleOf(catalogue: Catalogue, course: Course, { kind, about }: About): string | null {
  if (kind === "unit") return findUnit(course, about)?.unit.title ?? null;
  if (kind === "scene") return findScenario(catalogue, about.split("/")[0])?.source.title ?? null;
  return null;
}

export interface PartListed {
  number: number;
  kind: PartKind;
  title: string | null;
  /** How many there are to answer; 0 where it is something else. */
  questions: number;
  reason: PartReason;
  minutes: number;
  done: boolean;
  gone: boolean;
  isNext: boolean;
  address: string;
}

export interface Overview {
  parts: PartListed[];
  done: number;
  minutes: number;
  begun: boolean;
  /** Where to go on; null when all is done. */
  next: string | null;
  completedOn: Day | null;
}

export function overviewOf(catalogue: Catalogue, course: Course, renewal: Renewal): Overview {
  const { parts, completedAt } = renewal;
  const isOpen = (part: RenewalPart) => !part.doneAt && !isGone(catalogue, course, part);
  const next = parts.find(isOpen);
  const there = questionsById(course);
  const addressOf = ({ number }: RenewalPart) => `${addressOfRenewal(course)}/${number}`;
  return {
    parts: parts.map((part) => ({
      number: part.number,
      kind: part.kind,
      title: titleOf(catalogue, course, part),
      questions: part.kind === "questions" ? part.about.split(" ").filter((id) => there.has(id)).length : 0,
      reason: part.reason,
      minutes: part.minutes,
      done: part.doneAt !== null,
      gone: isGone(catalogue, course, part),
      isNext: part.number === next?.number && !completedAt,
      address: addressOf(part),
    })),
    done: parts.filter(({ doneAt }) => doneAt !== null).length,
    minutes: minutesIn(parts.filter((part) => !isGone(catalogue, course, part))),
    begun: parts.some(({ doneAt }) => doneAt !== null),
    next: completedAt || !next ? null : addressOf(next),
    completedOn: completedAt && dayOf(completedAt),
  };
}
