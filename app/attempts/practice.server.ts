// SPDX-License-Identifier: EUPL-1.2
// The practice room: every scene, open to everybody at any time, also those of courses one has not been given. Nothing is
// due here. A scene that is played here is done in the courses, too.
import type { Catalogue, Stage } from "~/content/catalogue";
import { stepsPlaying } from "~/content/catalogue";
import type { Actor } from "~/people/actor";
import { openMeeting, openMeetingItem, takeMeeting, takeMeetingItem } from "./meeting.server";
import { readPlayed } from "./runs.server";
import { type Opened, type Taken, withFrame } from "./step.server";
import { type ItemView, practiceFrame, type SceneListed, type StepView } from "./view";

/** All scenes in the order of their minutes, the short ones first. */
export async function openPracticeRoom(actor: Actor, catalogue: Catalogue): Promise<SceneListed[]> {
  const played = await readPlayed(actor);
  const scenes = catalogue.scenarios.map(({ source }) => ({
    id: source.id,
    title: source.title,
    person: source.person,
    place: source.place,
    minutes: source.minutes,
    visits: source.visits,
    roles: source.roles,
    courses: [...new Set(stepsPlaying(catalogue, source.id).map(({ course }) => course.title))],
    played: played.get(source.id)?.ended ?? 0,
    underWay: played.get(source.id)?.underWay ?? false,
  }));
  return scenes.sort((a, b) => a.minutes - b.minutes || a.id.localeCompare(b.id));
}

export async function openPractice(
  actor: Actor,
  stage: Stage,
  search: URLSearchParams,
  now: Date,
): Promise<Opened<StepView>> {
  return withFrame(await openMeeting(actor, stage, search, false, now), practiceFrame(stage));
}

export function takePractice(actor: Actor, stage: Stage, form: URLSearchParams, now: Date): Promise<Taken> {
  return takeMeeting(actor, stage, form, now);
}

export async function openPracticeItem(
  actor: Actor,
  stage: Stage,
  item: string,
  search: URLSearchParams,
  now: Date,
): Promise<Opened<ItemView>> {
  return withFrame(await openMeetingItem(actor, stage, item, search, now), practiceFrame(stage));
}

export function takePracticeItem(
  actor: Actor,
  stage: Stage,
  item: string,
  form: URLSearchParams,
  now: Date,
): Promise<Taken> {
  return takeMeetingItem(actor, stage, item, form, "/practice", now);
}
