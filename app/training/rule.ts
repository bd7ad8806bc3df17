// SPDX-License-Identifier: EUPL-1.2
// What a rule asks of whom: its words and its form. It never knows who has done what.
import { z } from "zod";
import { type Day, isDay } from "~/lib/clock";
import { type Role, roles } from "~/people/actor";
import { type JobFamily, jobFamilies } from "~/people/jobFamily";

/**
 * What the days are counted from. `employment`: the first day of employment. `role`: the first day of having one of the
 * roles. `day`: one day for all, or the first day in the audience for who comes later.
 */
export const triggers = ["employment", "role", "day"] as const;
export type Trigger = (typeof triggers)[number];

export interface Terms {
  courseId: string;
  /** The audience: this unit and all below it, one of these roles there, and of employees one of these job families. */
  orgUnitId: string;
  roles: Role[];
  /** Empty for all. */
  jobFamilies: JobFamily[];
  trigger: Trigger;
  /** Who came before this day is not asked. */
  since: Day;
  days: number;
  validityMonths: number;
  /** So many days before the last day that it counts, the renewal opens. */
  windowDays: number;
}

export interface Rule extends Terms {
  id: string;
  /** Of its versions, the one that holds. */
  version: number;
}

const list = <Word extends string>(words: readonly [Word, ...Word[]]) =>
  z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.enum(words)));

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most);

/** The least and the most that a form takes. */
export const limits = { days: [1, 730], validityMonths: [2, 60], windowDays: [14, 180] } as const;

/** A rule as a form or an address says it. Which courses and units there are is for the caller to look up. */
export const termsSchema = z
  .object({
    courseId: z.string().min(1).max(100),
    orgUnitId: z.string().min(1).max(100),
    roles: list(roles).refine((some) => some.length > 0),
    jobFamilies: list(jobFamilies),
    trigger: z.enum(triggers),
    since: z.string().refine(isDay),
    days: whole(...limits.days),
    validityMonths: whole(...limits.validityMonths),
    windowDays: whole(...limits.windowDays),
  })
  // A renewal that opened before the course had counted for a month would follow on its own heels.
  .refine(({ validityMonths, windowDays }) => windowDays <= (validityMonths - 1) * 28, { path: ["windowDays"] });

/** Suggested where nobody has said: two months to renew in. */
export const usualWindow = 60;

/** What stands in the form of a new rule. */
export const usualTerms = (orgUnitId: string, today: Day): Terms => ({
  courseId: "",
  orgUnitId,
  roles: ["employee"],
  jobFamilies: [],
  trigger: "employment",
  since: today,
  days: 30,
  validityMonths: 12,
  windowDays: usualWindow,
});
