// SPDX-License-Identifier: EUPL-1.2
// What a renewal is made of: the words that its rows use. A cycle after a completed one asks it instead of the whole course
// . It never knows how its content is chosen.

/** What a renewal is called where a unit's id stands: in the completion of the whole of it, and in its addresses. */
export const renewalId = "renewal";

/** All its parts together take at most so long. */
export const mostMinutes = 20;

/** A unit to read again, questions with feedback, or a scene that begins at one of its moments. */
export const partKinds = ["unit", "questions", "scene"] as const;
export type PartKind = (typeof partKinds)[number];

/**
 * Why the person gets a part. A unit: what it says has changed, it has been rewritten, or it is long ago. Questions: what
 * has faded by their own reviews, what was not right before or is long ago, or some of each goal. A scene: from a moment
 * they have not played, or one that they have.
 */
export const partReasons = [
  "changed",
  "rewritten",
  "longAgo",
  "faded",
  "missed",
  "spread",
  "unplayed",
  "again",
] as const;
export type PartReason = (typeof partReasons)[number];

export interface NewPart {
  kind: PartKind;
  /** A unit's id, ids of questions with spaces between, or `scene/moment`. */
  about: string;
  reason: PartReason;
  minutes: number;
}

export interface RenewalPart extends NewPart {
  /** From 1: its place, and the last part of its address. */
  number: number;
  doneAt: Date | null;
}

/** A cycle that asks a renewal. */
export interface Renewal {
  enrolmentId: string;
  courseId: string;
  cycle: number;
  completedAt: Date | null;
  /** In order; none before it has been made. */
  parts: RenewalPart[];
}

export const minutesIn = (parts: readonly Pick<NewPart, "minutes">[]): number =>
  parts.reduce((sum, { minutes }) => sum + minutes, 0);
